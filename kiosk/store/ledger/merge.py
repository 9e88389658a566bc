"""Merging: the union of what several ledgers know, with the signatures derived anew from it.

Set union by entry id, so any order and any number of times give the same. Entries of a kiosk
that are known already are passed over without a look: the hash of the last one vouches for
all before it. Where entries come from, and who may bring them, is the caller's business.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, func, select
from sqlcipher3 import dbapi2

from kiosk.errors import LedgerDamaged
from kiosk.signing.entries.ledger_entry import KIOSK_KINDS, Entry, Kind, apply, is_sound
from kiosk.signing.entries.succession import succession
from kiosk.signing.signature import Life
from kiosk.store.db import bulk, schema
from kiosk.store.erasure import erase
from kiosk.store.ledger import line
from kiosk.store.ledger.appending import read_head
from kiosk.store.views import derived, pen_sheets

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
    """One kiosk's chain: its end among what was offered, and among what was checked."""

    kiosk: UUID
    sequence: int
    hash: bytes
    number: int
    known: Entry | None = None
    """The last that was offered of those that were known."""


_Batch = list[tuple[Entry, _Chain]]
"""New entries in the order they came, each with its chain."""


def merge(connection: Connection, entries: Iterable[Entry]) -> Merged:
    """Adds the missing ones of `entries`, in the caller's transaction.

    Raises LedgerDamaged where one is not what was written, leaves a gap, changes a signature
    nobody signed, or belongs to another line of events under the same kiosk's id.
    """
    sifted = _Sifted(connection)
    checked = _Checked(connection)
    added = signatures = 0
    for batch in sifted.batches(entries):
        born = checked.take(batch)
        _write(connection, batch, born)
        added += len(batch)
        signatures += len(born)
    for chain in sifted.chains.values():
        _check_line(connection, chain)
    erased = tuple(one for one in checked.changed if _settle(connection, one))
    if added:
        pen_sheets.rebuild(connection)
    return Merged(added, sifted.known, signatures, erased)


class _Sifted:
    """What was offered, without what is known: whether it comes in order and without a gap."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.chains: dict[UUID, _Chain] = {}
        self.known = 0

    def batches(self, entries: Iterable[Entry]) -> Iterator[_Batch]:
        """The new ones. Raises LedgerDamaged where some are missing."""
        batch: _Batch = []
        chain: _Chain | None = None
        for entry in entries:
            if chain is None or chain.kiosk != entry.kiosk:
                chain = self._chain(entry.kiosk)
            if entry.sequence <= chain.sequence:
                if not chain.known or entry.sequence > chain.known.sequence:
                    chain.known = entry
                self.known += 1
                continue
            if entry.sequence != chain.sequence + 1:
                raise LedgerDamaged(
                    f"Entries {chain.sequence + 1} to {entry.sequence - 1} of kiosk "
                    f"{entry.kiosk} are missing.",
                    _REMEDY,
                )
            chain.sequence = entry.sequence
            batch.append((entry, chain))
            if len(batch) == bulk.BATCH:
                yield batch
                batch = []
        yield batch

    def _chain(self, kiosk: UUID) -> _Chain:
        if kiosk not in self.chains:
            self.chains[kiosk] = _chain(self._connection, kiosk)
        return self.chains[kiosk]


class _Checked:
    """New entries, each checked against the one before; their signatures made into rows.

    `changed` are the signatures that are to be settled once all is written.
    """

    def __init__(self, connection: Connection) -> None:
        self._births = bulk.Births(connection)
        self.changed: dict[UUID, None] = {}

    def take(self, batch: _Batch) -> list[bulk.Row]:
        """The rows of the signatures in it. Raises LedgerDamaged where an entry is not sound."""
        for entry, chain in batch:
            if not is_sound(entry, chain.hash):
                raise LedgerDamaged(f"{_place(entry)} is not what was written.", _REMEDY)
            chain.hash = entry.hash
            try:
                self._derive(entry, chain)
            except LedgerDamaged as fault:
                raise LedgerDamaged(f"{_place(entry)}: {fault.what}", _REMEDY) from fault
        return self._births.handed_over()

    def _derive(self, entry: Entry, chain: _Chain) -> None:
        signed = entry.signature
        if signed is None or entry.kind in KIOSK_KINDS:
            apply(entry, None)
            chain.number = max(chain.number, succession(entry)[1])
            return
        if entry.kind is Kind.SIGNED:
            chain.number += 1
            if entry.payload is not None:
                self._births.carry(chain.kiosk.bytes, signed.bytes, chain.number, entry.payload)
                return
            gone = apply(entry, None, chain.number)
            if gone is not None:
                self._births.take(chain.kiosk, gone)
        self.changed[signed] = None


def _place(entry: Entry) -> str:
    return f"Entry {entry.sequence} of kiosk {entry.kiosk}"


def _write(connection: Connection, batch: _Batch, born: list[bulk.Row]) -> None:
    try:
        bulk.write(connection, schema.entry, [bulk.entry_row(entry) for entry, _ in batch])
        bulk.write(connection, schema.signature, born)
    except dbapi2.IntegrityError as error:
        raise LedgerDamaged("Two kiosks claim the same signature or entry.", _REMEDY) from error


def _chain(connection: Connection, kiosk: UUID) -> _Chain:
    head = read_head(connection, kiosk)
    mine = schema.signature.c
    last = connection.execute(select(func.max(mine.number)).where(mine.kiosk == kiosk)).scalar()
    number = last or line.counted_before(connection, kiosk)
    return _Chain(kiosk, head.sequence, head.hash, number)


def _check_line(connection: Connection, chain: _Chain) -> None:
    """Whether the known entries that were offered are ours: the last one tells for all."""
    if chain.known is None:
        return
    entry = schema.entry.c
    ours = connection.execute(
        select(entry.hash)
        .where(entry.kiosk == chain.kiosk)
        .where(entry.sequence == chain.known.sequence)
    ).scalar()
    if ours != chain.known.hash:
        raise LedgerDamaged(
            f"Two machines have signed as kiosk {chain.kiosk}.",
            "Nothing was merged; keep both ledgers, and give one of them another folder.",
        )


def _settle(connection: Connection, id: UUID) -> bool:
    """Puts a changed signature as all of its entries have it; whether it is erased now."""
    try:
        signature = derived.settle(connection, id)
    except LedgerDamaged as fault:
        raise LedgerDamaged(fault.what, _REMEDY) from fault
    if signature.life is not Life.ERASED:
        return False
    erase.forget_payloads(connection, id)
    return True
