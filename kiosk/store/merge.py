"""Merging: the union of what several ledgers know, with the signatures derived anew from it.

Set union by entry id, so any order and any number of times give the same. Entries of a kiosk
that are known already are passed over without a look: the hash of the last one vouches for
all before it. Where entries come from, and who may bring them, is the caller's business.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import Connection, func, insert, select
from sqlcipher3 import dbapi2

from kiosk.errors import LedgerDamaged
from kiosk.signing.entries import Entry, Kind, apply, is_sound
from kiosk.signing.fold import fold
from kiosk.signing.signature import Life, Signature
from kiosk.store import derived, erase, schema
from kiosk.store.ledger import read_head
from kiosk.store.rows import Append, entry_values, read_entry

_APPEND = Append(insert(schema.entry))
_BATCH = 1000
_REMEDY = "Nothing was merged; fetch that ledger again."


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge found: entries added and known already, signatures added, ids now erased."""

    added: int = 0
    known: int = 0
    signatures: int = 0
    erased: tuple[UUID, ...] = ()


@dataclass(slots=True)
class _Chain:
    """One kiosk's chain: our end of it, growing, and the last known entry that was offered."""

    kiosk: UUID
    sequence: int
    hash: bytes
    number: int
    offered: Entry | None = None


@dataclass(slots=True)
class _Batch:
    """What waits to be written, and the signatures that later entries change."""

    entries: list[Entry] = field(default_factory=list)
    signed: list[tuple[UUID, Signature]] = field(default_factory=list)
    changed: dict[UUID, None] = field(default_factory=dict)


def merge(connection: Connection, entries: Iterable[Entry]) -> Merged:
    """Adds the missing ones of `entries`, in the caller's transaction.

    Raises LedgerDamaged where one is not what was written, leaves a gap, changes a signature
    nobody signed, or belongs to another line of events under the same kiosk's id.
    """
    chains: dict[UUID, _Chain] = {}
    batch = _Batch()
    added = known = signatures = 0
    chain: _Chain | None = None
    for entry in entries:
        if chain is None or chain.kiosk != entry.kiosk:
            chain = chains.get(entry.kiosk)
            if chain is None:
                chain = chains[entry.kiosk] = _chain(connection, entry.kiosk)
        if entry.sequence <= chain.sequence:
            if not chain.offered or entry.sequence > chain.offered.sequence:
                chain.offered = entry
            known += 1
            continue
        _take(entry, chain, batch)
        added += 1
        if len(batch.entries) >= _BATCH:
            signatures += _write(connection, batch)
    signatures += _write(connection, batch)
    for chain in chains.values():
        _check_line(connection, chain)
    erased = tuple(one for one in batch.changed if _derive(connection, one))
    return Merged(added, known, signatures, erased)


def _chain(connection: Connection, kiosk: UUID) -> _Chain:
    head = read_head(connection, kiosk)
    mine = schema.signature.c
    last = connection.execute(select(func.max(mine.number)).where(mine.kiosk == kiosk)).scalar()
    return _Chain(kiosk, head.sequence, head.hash, last or 0)


def _take(entry: Entry, chain: _Chain, batch: _Batch) -> None:
    if entry.sequence != chain.sequence + 1:
        raise LedgerDamaged(
            f"Entries {chain.sequence + 1} to {entry.sequence - 1} of kiosk {entry.kiosk} "
            "are missing.",
            _REMEDY,
        )
    if not is_sound(entry, chain.hash):
        raise LedgerDamaged(
            f"Entry {entry.sequence} of kiosk {entry.kiosk} is not what was written.", _REMEDY
        )
    chain.sequence, chain.hash = entry.sequence, entry.hash
    batch.entries.append(entry)
    if entry.signature is None:
        return
    if entry.kind is Kind.SIGNED:
        chain.number += 1
        signature = apply(entry, None, chain.number)
        if signature is not None:
            batch.signed.append((chain.kiosk, signature))
    if entry.kind is not Kind.SIGNED or entry.payload is None:
        batch.changed[entry.signature] = None


def _write(connection: Connection, batch: _Batch) -> int:
    try:
        _APPEND.many(connection, [entry_values(entry) for entry in batch.entries])
        count = derived.add_all(connection, batch.signed)
    except dbapi2.IntegrityError as error:
        raise LedgerDamaged("Two kiosks claim the same signature or entry.", _REMEDY) from error
    batch.entries.clear()
    batch.signed.clear()
    return count


def _check_line(connection: Connection, chain: _Chain) -> None:
    """Whether the known entries that were offered are ours: the last one tells for all."""
    if chain.offered is None:
        return
    entry = schema.entry.c
    ours = connection.execute(
        select(entry.hash)
        .where(entry.kiosk == chain.kiosk)
        .where(entry.sequence == chain.offered.sequence)
    ).scalar()
    if ours != chain.offered.hash:
        raise LedgerDamaged(
            f"Two machines have signed as kiosk {chain.kiosk}.",
            "Nothing was merged; keep both ledgers, and give one of them another folder.",
        )


def _derive(connection: Connection, id: UUID) -> bool:
    """Puts a changed signature as all of its entries have it; whether it is erased now."""
    column = schema.signature.c
    number = connection.execute(select(column.number).where(column.id == id)).scalar()
    rows = connection.execute(select(schema.entry).where(schema.entry.c.signature == id))
    known = [read_entry(row) for row in rows]
    signature = fold(known, number=number or 0)
    if signature is None or number is None:
        raise LedgerDamaged("An entry changes a signature that nobody signed.", _REMEDY)
    derived.change(connection, signature)
    if signature.life is not Life.ERASED:
        return False
    erase.forget_payloads(connection, id)
    return True
