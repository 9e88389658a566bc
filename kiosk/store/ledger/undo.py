"""Which staff act an undo reverses, and the entry that does it.

An undo appends; it removes nothing. Undoing again goes further back, and an undo is never
itself undone. Pure functions over the entries of one ledger.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from kiosk.signing.entries.ledger_entry import (
    Entry,
    EntryType,
    apply,
    corrected_payload,
    decode,
    distinct_payload,
    review_payload,
    told_apart,
)
from kiosk.signing.entries.replay import in_order
from kiosk.signing.signature import Review, Signature

ACT_KINDS = frozenset(
    {EntryType.CORRECTED, EntryType.HELD, EntryType.RELEASED, EntryType.STRUCK, EntryType.DISTINCT}
)

REVIEWS = frozenset({EntryType.HELD, EntryType.RELEASED, EntryType.STRUCK})

KIND_OF = {
    Review.CLEAR: EntryType.RELEASED,
    Review.HELD: EntryType.HELD,
    Review.STRUCK: EntryType.STRUCK,
}


def undone_by(entry: Entry) -> UUID | None:
    """The act that `entry` undoes, if it is an undo."""
    if entry.payload is None or entry.kind not in ACT_KINDS:
        return None
    undoes = decode(entry.payload).get("undoes")
    return UUID(str(undoes)) if undoes is not None else None


def standing(newest_first: Iterable[Entry]) -> Iterable[Entry]:
    """The acts that were not undone, newest first."""
    undone: set[UUID] = set()
    for entry in newest_first:
        target = undone_by(entry)
        if target is not None:
            undone.add(target)
        elif entry.kind in ACT_KINDS and entry.id not in undone:
            yield entry


def before(act: Entry, history: Iterable[Entry]) -> Signature | None:
    """The signature just before `act`; `history` is all of its entries."""
    signature: Signature | None = None
    for entry in in_order(history):
        if entry.id == act.id:
            break
        signature = apply(entry, signature)
    return signature


def inverse(act: Entry, was: Signature, now: Signature, version: int) -> tuple[EntryType, bytes]:
    """Kind and payload of the entry that takes `act` back at `version`: text and review apart.

    A correction's undo leaves the review alone, and the other way round, as the acts did.
    """
    if act.kind is EntryType.CORRECTED:
        payload = corrected_payload(
            name=was.name,
            role=was.role,
            organisation=was.organisation,
            revision=now.revision + 1,
            undoes=act.id,
        )
        return EntryType.CORRECTED, payload
    if act.kind is EntryType.DISTINCT and act.payload is not None:
        other, is_distinct = told_apart(act.payload)
        payload = distinct_payload(other, version, is_distinct=not is_distinct, undoes=act.id)
        return EntryType.DISTINCT, payload
    return KIND_OF[was.review], review_payload(was.reason, version, undoes=act.id)
