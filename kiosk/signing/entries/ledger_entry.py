"""Entries of the ledger: types, canonical payloads, digests, the chain, and what each type does.

Pure functions: the store writes what they return, a rebuild replays it, a verifier recomputes it.
The chain runs over salted digests, so a payload can be erased and the chain still verifies.
"""

from __future__ import annotations

import hashlib
import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.errors import LedgerDamaged
from kiosk.parsing import parse_json, whole_number
from kiosk.sealing import Author, EntryKey
from kiosk.signing.clock import microseconds, moment
from kiosk.signing.entries.signature_fields import (
    Fields,
    fields_of,
    read_given_fields,
    read_paper,
    read_signed_fields,
    signature_of,
)
from kiosk.signing.signature import How, Life, Reason, Review, Signature

GENESIS = bytes(32)
"""The previous hash of the first entry of a kiosk."""

_SIGNED = b"kiosk entry signature 1\0"
"""Comes before the hash that is signed, so that no other signature can be taken for it."""


class EntryType(StrEnum):
    """What happened. The first nine concern one signature, the others the kiosk or paper sheets."""

    SIGNED = "signed"
    CORRECTED = "corrected"
    AMENDED = "amended"
    HELD = "held"
    RELEASED = "released"
    STRUCK = "struck"
    WITHDRAWN = "withdrawn"
    ERASED = "erased"
    DISTINCT = "distinct"
    OPENED = "opened"
    PAUSED = "paused"
    RESUMED = "resumed"
    CLOCK_MOVED = "clock moved"
    RESTORED = "restored"
    COPIED = "copied"
    COPY_SETTLED = "copy settled"
    IMPORTED = "imported"
    IMPORT_UNDONE = "import undone"
    SHEETS_PRINTED = "sheets printed"
    SHEET_OUT = "sheet out"
    SHEET_BACK = "sheet back"
    SHEET_LINE_STRUCK = "sheet line struck"
    SHEET_TYPED = "sheet typed"
    SHEET_CHECKED = "sheet checked"
    SHEET_LOST = "sheet lost"
    SHEET_UNDONE = "sheet undone"


SHEET_KINDS = frozenset(kind for kind in EntryType if kind.name.startswith("SHEET"))
"""Types of entries about paper sheets, see `paper_sheet`."""

KIOSK_KINDS = SHEET_KINDS | {
    EntryType.OPENED, EntryType.PAUSED, EntryType.RESUMED, EntryType.CLOCK_MOVED,
    EntryType.RESTORED, EntryType.COPIED, EntryType.COPY_SETTLED,
    EntryType.IMPORTED, EntryType.IMPORT_UNDONE,
}  # fmt: skip
"""Types of entries that are about no signature."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `at` is µs since 1970 UTC, for people only; the order is that of `sequence`.

    `payload` and `salt` are None once erased; `digest` stays, and with it the chain.
    `kiosk_signature` is the kiosk's own, see `authorship`; None from before kiosks signed.
    """

    id: UUID
    kiosk: UUID
    sequence: int
    kind: EntryType
    signature: UUID | None
    at: int
    payload: bytes | None
    salt: bytes | None
    digest: bytes
    previous: bytes
    hash: bytes
    kiosk_signature: bytes | None = None


def encode(fields: Mapping[str, object]) -> bytes:
    """Canonical JSON in UTF-8: sorted keys, no spaces, so equal payloads have equal bytes."""
    return json.dumps(
        fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode()


def decode(payload: bytes) -> dict[str, object]:
    """The inverse of `encode`. Raises LedgerDamaged for anything else."""
    try:
        fields = parse_json(payload)
    except ValueError as error:
        raise LedgerDamaged("An entry of the ledger cannot be read.") from error
    if not isinstance(fields, dict):
        raise LedgerDamaged("An entry of the ledger is not a record.")
    return fields


def digest(salt: bytes, payload: bytes) -> bytes:
    """SHA-256 over the 16-byte salt and the payload; without the salt it tells nothing."""
    return hashlib.sha256(salt + payload).digest()


def chain(entry: Entry) -> bytes:
    """The entry's own hash: SHA-256 over its other fields of fixed width and the hash before it."""
    name = entry.kind.value.encode()
    parts = (
        b"kiosk entry 1\0",
        entry.id.bytes,
        entry.kiosk.bytes,
        entry.sequence.to_bytes(8, "big"),
        len(name).to_bytes(1, "big") + name,
        entry.signature.bytes if entry.signature is not None else bytes(16),
        entry.at.to_bytes(8, "big", signed=True),
        entry.digest,
        entry.previous,
    )
    return hashlib.sha256(b"".join(parts)).digest()


def make(
    *, id: UUID, kiosk: UUID, sequence: int, kind: EntryType, signature: UUID | None, at: int,
    payload: bytes, salt: bytes, previous: bytes, key: EntryKey | None = None,
) -> Entry:  # fmt: skip
    """A new entry with its digest and hash computed, signed by `key`. `salt` is 16 random bytes."""
    own = digest(salt, payload)
    entry = Entry(id, kiosk, sequence, kind, signature, at, payload, salt, own, previous, b"")
    hash_ = chain(entry)
    signed = key.sign(_SIGNED + hash_) if key is not None else None
    return replace(entry, hash=hash_, kiosk_signature=signed)


def is_signed(author: Author, hash: bytes, kiosk_signature: bytes | None) -> bool:
    """Whether `author` signed the entry with this hash, and with it all before it in its chain."""
    return author.has_signed(_SIGNED + hash, kiosk_signature)


def is_sound(entry: Entry, previous: bytes) -> bool:
    """Whether the entry follows the hash `previous`, and its own hash and payload are unchanged."""
    if entry.previous != previous or entry.hash != chain(entry):
        return False
    if entry.payload is None:
        return entry.salt is None
    return entry.salt is not None and digest(entry.salt, entry.payload) == entry.digest


def signed_payload(signature: Signature, ink: bytes | None = None) -> bytes:
    """The payload of a `signed` entry: everything the signatory gave, and its first review state.

    `ink` is the encoded ink where the caller has it, because encoding takes a while.
    """
    return encode(
        {
            **_given(signature, ink),
            "event": signature.event,
            "source": signature.source,
            "how": signature.how.value,
            "signed_at": microseconds(signature.signed_at),
            "withdrawal": signature.withdrawal.hex(),
            **_paper_of(signature),
        }
    )


def amended_payload(signature: Signature) -> bytes:
    """The payload of an `amended` entry: everything its signatory gave on the pages, changed.

    `signature` is the result. The higher revision wins, as with corrections. Where, when and how
    somebody signed, and the withdrawal code, stay.
    """
    return encode({**_given(signature, None), "revision": signature.revision})


def _given(signature: Signature, ink: bytes | None) -> dict[str, object]:
    """What a person gave on the pages, and its review state."""
    if ink is None and signature.ink is not None:
        ink = signature.ink.encode()
    return {
        "name": signature.name,
        "role": signature.role,
        "organisation": signature.organisation,
        "ink": b64encode(ink).decode() if ink is not None else None,
        "by_mark": signature.by_mark,
        "consents": [[c.id, c.version, c.language, c.text] for c in signature.consents],
        "letter": [signature.letter_language, signature.letter_version],
        "review": signature.review.value,
        "reason": signature.reason.value,
        "listing": signature.listing.value,
        "sealed": b64encode(signature.sealed).decode() if signature.sealed else None,
    }


def corrected_payload(
    *, name: str, role: str, organisation: str, revision: int, undoes: UUID | None = None
) -> bytes:
    """The payload of `corrected`; the higher `revision` wins, a tie goes by entry id."""
    text = {"name": name, "role": role, "organisation": organisation}
    return encode({**text, "revision": revision, **_undoing(undoes)})


def review_payload(reason: Reason, version: int, undoes: UUID | None = None) -> bytes:
    """The payload of `held`, `released`, `struck`; the highest `version` (see `replay`) wins."""
    return encode({"reason": reason.value, "turn": version, **_undoing(undoes)})


def distinct_payload(
    other: UUID, version: int, *, is_distinct: bool = True, undoes: UUID | None = None
) -> bytes:
    """The payload of `distinct`: whether this signature and `other` are of two people."""
    pair = {"other": str(other), "is_distinct": is_distinct}
    return encode({**pair, "turn": version, **_undoing(undoes)})


def _undoing(entry: UUID | None) -> dict[str, str]:
    return {} if entry is None else {"undoes": str(entry)}


def erased_payload(signature: Signature) -> bytes:
    """The payload of `erased`: when, at which event and how somebody signed.

    These are kept, with a paper sheet's number and line, so that the figures of an evening and of
    its sheets stay the same after an erasure.
    """
    fields: dict[str, object] = {
        "signed_at": microseconds(signature.signed_at),
        "how": signature.how.value,
        **_paper_of(signature),
    }
    if signature.event:
        fields["event"] = signature.event
    return encode(fields)


def erased(
    id: UUID, number: int, *, signed_at: datetime, how: How = How.KIOSK,
    paper: tuple[str, int] = ("", 0), event: str = "",
) -> Signature:  # fmt: skip
    """An erased signature: nothing that a person gave is left in it."""
    return Signature(
        id=id,
        name="",
        role="",
        organisation="",
        ink=None,
        by_mark=False,
        consents=(),
        letter_language="",
        letter_version="",
        event=event,
        source="",
        how=how,
        signed_at=signed_at,
        withdrawal=b"",
        life=Life.ERASED,
        number=number,
        sheet=paper[0],
        line=paper[1],
    )


def told_apart(payload: bytes) -> tuple[UUID, bool]:
    """The inverse of `distinct_payload`: the other signature, and whether they are two people."""
    fields = decode(payload)
    try:
        return UUID(str(fields["other"])), fields["is_distinct"] is True
    except (KeyError, ValueError) as error:
        raise LedgerDamaged("A change in the ledger cannot be read.") from error


def new_signature(id: UUID, payload: bytes | None, at: int, number: int) -> Signature:
    """The new signature of a `signed` entry of time `at`; an erased one where `payload` is None.

    Raises LedgerDamaged where the payload cannot be read.
    """
    if payload is None:
        return erased(id, number, signed_at=moment(at))
    return read_signed(id, payload, number)


def read_signed(signature_id: UUID, payload: bytes, number: int) -> Signature:
    """The signature a `signed` entry made. Raises LedgerDamaged where the payload is not one."""
    return signature_of({**signed_fields(payload), "id": signature_id, "number": number})


def signed_fields(payload: bytes) -> Fields:
    """The same as flat fields, without id and number."""
    try:
        return read_signed_fields(decode(payload))
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise LedgerDamaged("A signed entry of the ledger cannot be read.") from error


def _paper_of(signature: Signature) -> dict[str, object]:
    """Paper sheet and line of a signature typed from one; other signatures carry no such field."""
    return {"paper": [signature.sheet, signature.line]} if signature.sheet else {}


_REVIEW_OF = {
    EntryType.HELD: Review.HELD,
    EntryType.RELEASED: Review.CLEAR,
    EntryType.STRUCK: Review.STRUCK,
}


def apply(entry: Entry, before: Signature | None, number: int = 0) -> Signature | None:
    """The signature after `entry`; `before` is the signature before it, None where unknown.

    `number` is the one a `signed` entry gets. A second `signed` entry of the same id, and any
    change to an erased signature, change nothing. A `signed` entry whose payload is erased makes
    an erased signature, and the `erased` entry that follows says when it was signed.
    Raises LedgerDamaged for a change to a signature nobody signed, and for what cannot be read.
    """
    if entry.kind in KIOSK_KINDS:
        return before
    if entry.signature is None:
        raise LedgerDamaged("An entry of the ledger names no signature.")
    if entry.kind is EntryType.SIGNED:
        if before is not None:
            return before
        return new_signature(entry.signature, entry.payload, entry.at, number)
    if before is None:
        raise LedgerDamaged("An entry of the ledger changes a signature that nobody signed.")
    if before.life is Life.ERASED and entry.kind is not EntryType.ERASED:
        return before
    if entry.kind is EntryType.WITHDRAWN:
        return replace(before, life=Life.WITHDRAWN)
    if entry.payload is None or entry.kind is EntryType.DISTINCT:
        return before
    try:
        return _changed(before, entry.kind, decode(entry.payload))
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise LedgerDamaged("A change in the ledger cannot be read.") from error


def _changed(before: Signature, kind: EntryType, fields: Mapping[str, object]) -> Signature:
    if kind in _REVIEW_OF:
        return replace(before, review=_REVIEW_OF[kind], reason=Reason(str(fields["reason"])))
    if kind is EntryType.CORRECTED:
        revision = whole_number(fields["revision"])
        if revision <= before.revision:
            return before
        return replace(
            before,
            name=str(fields["name"]),
            role=str(fields["role"]),
            organisation=str(fields["organisation"]),
            revision=revision,
        )
    if kind is EntryType.AMENDED:
        revision = whole_number(fields["revision"])
        if revision <= before.revision:
            return before
        kept = {**fields_of(before), "id": before.id, "number": before.number}
        return signature_of({**kept, **read_given_fields(fields), "revision": revision})
    if kind is EntryType.ERASED:
        signed_at, how = moment(whole_number(fields["signed_at"])), How(str(fields["how"]))
        paper = read_paper(fields)
        event = str(fields.get("event", ""))
        return erased(
            before.id, before.number, signed_at=signed_at, how=how, paper=paper, event=event
        )
    raise LedgerDamaged("An entry of the ledger is of a kind this program does not apply.")
