"""What a `signed` entry carries, read as text and bytes where whole ledgers are taken in.

No `Signature` is built, no ink drawn: what is carried is what is kept. It takes the canonical
form alone, without escapes, which is what nearly every payload is; `entries.read_signed` reads
everything else, and says what is wrong with what cannot be read.
"""

from __future__ import annotations

import re
from binascii import Error, a2b_base64
from datetime import UTC, datetime
from enum import StrEnum
from typing import NamedTuple

from kiosk.signing.clock import microseconds
from kiosk.signing.ink import Ink, InkUnreadable
from kiosk.signing.signature import How, Listing, Reason, Review

_FIRST = microseconds(datetime.min.replace(tzinfo=UTC))
_LAST = microseconds(datetime.max.replace(tzinfo=UTC))


class Carried(NamedTuple):
    """The fields of a signature at birth, as texts, numbers and bytes.

    `consents` is the JSON that the payload carries, `ink` is encoded and can be decoded.
    """

    by_mark: bool
    consents: str
    event: str
    how: str
    ink: bytes | None
    letter_language: str
    letter_version: str
    listing: str
    name: str
    organisation: str
    reason: str
    review: str
    role: str
    sealed: bytes | None
    signed_at: int
    source: str
    withdrawal: bytes


def _one_of(kind: type[StrEnum]) -> str:
    return f'"({"|".join(re.escape(one.value) for one in kind)})"'


_PLAIN = r'[^"\\\x00-\x1f]*+'
_TEXT = f'"({_PLAIN})"'
_BOX = '(?:null|"([A-Za-z0-9+/=]++)")'
_CONSENT = r"\[" + ",".join([f'"{_PLAIN}"'] * 4) + r"\]"
_FIELDS = {
    "by_mark": "(true|false)",
    "consents": rf"(\[(?:{_CONSENT}(?:,{_CONSENT})*+)?\])",
    "event": _TEXT,
    "how": _one_of(How),
    "ink": _BOX,
    "letter": rf"\[{_TEXT},{_TEXT}\]",
    "listing": _one_of(Listing),
    "name": _TEXT,
    "organisation": _TEXT,
    "reason": _one_of(Reason),
    "review": _one_of(Review),
    "role": _TEXT,
    "sealed": _BOX,
    "signed_at": "(0|-?[1-9][0-9]{0,17})",
    "source": _TEXT,
    "withdrawal": '"((?:[0-9a-f]{2})*+)"',
}
_SIGNED = re.compile(r"\{" + ",".join(f'"{key}":{form}' for key, form in _FIELDS.items()) + r"\}")


def read(payload: bytes) -> Carried | None:
    """What `payload` carries; None where it is to be read by `entries.read_signed`."""
    try:
        found = _SIGNED.fullmatch(payload.decode())
        if found is None:
            return None
        (
            by_mark, consents, event, how, ink, language, version, listing, name, organisation,
            reason, review, role, sealed, signed_at, source, withdrawal,
        ) = found.groups()  # fmt: skip
        moment = int(signed_at)
        drawn = None
        if ink is not None:
            drawn = a2b_base64(ink, strict_mode=True)
            Ink.check(drawn)
        box = a2b_base64(sealed, strict_mode=True) if sealed is not None else None
    except (UnicodeError, Error, InkUnreadable):
        return None
    if not _FIRST <= moment <= _LAST:
        return None
    return Carried(
        by_mark == "true", consents, event, how, drawn, language, version, listing, name,
        organisation, reason, review, role, box, moment, source, bytes.fromhex(withdrawal),
    )  # fmt: skip
