"""A signature as flat fields, the columns of its row in the ledger's table.

Payloads are read into these fields, rows consist of them, and a `Signature` is made from them. So
a merge copies thousands of payloads into rows without building a `Signature` or drawing its ink,
which would take half as long again.
"""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from kiosk.parsing import parse_json, whole_number
from kiosk.signing.clock import FIRST, LAST, microseconds, moment
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Consent, How, Life, Listing, Reason, Review, Signature

Fields = dict[str, object]

LONGEST_TEXT = 1000
LONGEST_CONSENT = 20_000
MOST_CONSENTS = 100
"""Far more than the pages and a campaign allow: what a forged entry may hold."""

_HOWS, _REVIEWS, _REASONS, _LISTINGS = (
    frozenset(one.value for one in kind) for kind in (How, Review, Reason, Listing)
)


def fields_of(signature: Signature) -> Fields:
    """The columns that can be written again: all but row, kiosk, number, id and ink."""
    return {
        "name": signature.name,
        "role": signature.role,
        "organisation": signature.organisation,
        "by_mark": int(signature.by_mark),
        "consents": consents_text(signature.consents),
        "letter_language": signature.letter_language,
        "letter_version": signature.letter_version,
        "event": signature.event,
        "source": signature.source,
        "how": signature.how.value,
        "signed_at": microseconds(signature.signed_at),
        "withdrawal": signature.withdrawal,
        "review": signature.review.value,
        "reason": signature.reason.value,
        "life": signature.life.value,
        "revision": signature.revision,
        "listing": signature.listing.value,
        "sealed": signature.sealed,
        "sheet": signature.sheet,
        "line": signature.line,
    }


def signature_of(fields: Mapping[str, Any], ink: Callable[[bytes], Ink] = Ink.decode) -> Signature:
    """The signature with these fields, its id, number and encoded ink among them.

    With `Ink.stored` as `ink` the drawing is decoded only when somebody asks for its strokes.
    Raises TypeError, ValueError, OverflowError for fields that make no signature.
    """
    return Signature(
        **{
            **fields,
            "by_mark": bool(fields["by_mark"]),
            "consents": read_consents(fields["consents"]),
            "how": How(fields["how"]),
            "signed_at": moment(fields["signed_at"]),
            "review": Review(fields["review"]),
            "reason": Reason(fields["reason"]),
            "life": Life(fields["life"]),
            "listing": Listing(fields["listing"]),
            "ink": ink(fields["ink"]) if fields["ink"] is not None else None,
        }
    )


def read_signed_fields(payload: Mapping[str, object]) -> Fields:
    """The fields of a new signature from the decoded payload of a `signed` entry.

    Raises KeyError, TypeError, ValueError, OverflowError for anything else.
    """
    sheet, line = read_paper(payload)
    signed_at = whole_number(payload["signed_at"])
    if not FIRST <= signed_at <= LAST:
        raise ValueError("a time outside the calendar")
    return {
        **read_given_fields(payload),
        "event": _text(payload["event"]),
        "source": _text(payload["source"]),
        "how": _one_of(_HOWS, payload["how"]),
        "signed_at": signed_at,
        "withdrawal": bytes.fromhex(str(payload["withdrawal"])),
        "life": Life.LIVE.value,
        "revision": 0,
        "sheet": sheet,
        "line": line,
    }


def read_given_fields(payload: Mapping[str, object]) -> Fields:
    """The fields that a signatory gives, from a decoded `signed` or `amended` payload.

    Raises KeyError, TypeError, ValueError for anything else.
    """
    letter, consents = payload["letter"], payload["consents"]
    if not isinstance(letter, list) or not isinstance(consents, list):
        raise TypeError("letter and consents are lists")
    language, version = letter
    ink, sealed = payload["ink"], payload["sealed"]
    encoded = b64decode(str(ink)) if ink is not None else None
    if encoded is not None:
        Ink.check(encoded)
    return {
        "name": _text(payload["name"]),
        "role": _text(payload["role"]),
        "organisation": _text(payload["organisation"]),
        "ink": encoded,
        "by_mark": int(bool(payload["by_mark"])),
        "consents": _given_consents(tuple(map(tuple, consents))),
        "letter_language": _text(language),
        "letter_version": _text(version),
        "review": _one_of(_REVIEWS, payload["review"]),
        "reason": _one_of(_REASONS, payload["reason"]),
        "listing": _one_of(_LISTINGS, payload["listing"]),
        "sealed": b64decode(str(sealed), validate=True) if sealed is not None else None,
    }


def read_paper(payload: Mapping[str, object]) -> tuple[str, int]:
    """The paper sheet and the line that a payload names, "" and 0 where it names none.

    Raises ValueError for anything else.
    """
    paper = payload.get("paper", ["", 0])
    if not isinstance(paper, list) or len(paper) != 2:
        raise ValueError("a sheet and a line")
    return str(paper[0]), whole_number(paper[1])


def _text(value: object) -> str:
    """A text as the pages of the kiosk take it; many times longer ones were never typed there."""
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        raise ValueError("not a text of a signature")
    return value


def _one_of(values: frozenset[str], value: object) -> str:
    if value not in values:
        raise ValueError("not one of the words that are known")
    return str(value)


@lru_cache(maxsize=64)
def _given_consents(consents: tuple[tuple[object, ...], ...]) -> str:
    if len(consents) > MOST_CONSENTS:
        raise ValueError("more consents than a letter has")
    return consents_text(tuple(Consent(*map(_consent_text, one)) for one in consents))


def _consent_text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_CONSENT:
        raise ValueError("not a text of a consent")
    return value


@lru_cache(maxsize=64)
def consents_text(consents: tuple[Consent, ...]) -> str:
    """The consents as JSON, for the column of the table."""
    return json.dumps(
        [[c.id, c.version, c.language, c.text] for c in consents],
        ensure_ascii=False,
        separators=(",", ":"),
    )


@lru_cache(maxsize=64)
def read_consents(text: str) -> tuple[Consent, ...]:
    """The inverse of `consents_text`."""
    return tuple(Consent(*map(str, one)) for one in parse_json(text))
