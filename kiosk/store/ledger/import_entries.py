"""Imports the entries of a copy: all that are sound and agree with what is there already.

A copy can be imported any number of times, in any order with others. Entries that are torn, changed
or contradict the ledger are skipped, where `merge` would refuse everything. Gaps do not stop it:
several copies complete each other, and what is missing in all of them shows by its number, see
`gaps`. The caller rebuilds the signatures.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Column, Connection, func, select

from kiosk.files import Progress
from kiosk.signing.entries.ledger_entry import Entry, EntryType, is_sound
from kiosk.store.db import schema
from kiosk.store.db.rows import BATCH, Values, entry_row, insert
from kiosk.store.erasure import erase
from kiosk.store.ledger import gaps
from kiosk.store.ledger.appending import Head

_TOLD_EVERY = 1000

_START = Head()


def import_entries(
    connection: Connection, entries: Iterable[Entry], progress: Progress | None = None
) -> int:
    """Adds missing entries in the caller's transaction; returns how many.

    `entries` are those of one copy. Raises what `entries` raises; the caller rolls back then.
    """
    importing = _Import(connection)
    for count, entry in enumerate(entries, 1):
        importing.offer(entry)
        if progress is not None and count % _TOLD_EVERY == 0:
            progress(count, 0)
    importing.write()
    for signature in importing.erased:
        erase.delete_payloads(connection, signature)
    return importing.imported


class _Import:
    """The import of one copy."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._heads = heads(connection)
        self._missing: dict[UUID, set[int]] = {}
        for one in gaps.gaps(connection.connection.cursor()):
            if one.last is not None:
                self._missing.setdefault(one.kiosk, set()).update(range(one.first, one.last + 1))
        self._rows: list[Values] = []
        self._known: dict[UUID, Entry] = {}
        self._forked: set[UUID] = set()
        self.erased: dict[UUID, None] = {}
        self.imported = 0

    def offer(self, entry: Entry) -> None:
        """Adds one entry where it is missing, sound, and agrees with the ledger."""
        kiosk, sequence = entry.kiosk, entry.sequence
        if kiosk in self._forked:
            return
        head = self._heads.get(kiosk, _START)
        if sequence == head.sequence + 1:
            if not is_sound(entry, entry.previous):
                return
            if entry.previous == head.hash:
                self._add(entry)
            else:
                self._forked.add(kiosk)
        elif sequence > head.sequence:
            self._add_after_gap(entry)
        elif sequence in self._missing.get(kiosk, ()):
            self._fill(entry)
        else:
            self._known[kiosk] = entry
            if entry.payload is None:
                self._erase(entry)

    def write(self) -> None:
        """Writes what was added."""
        insert(self._connection, schema.entry, self._rows)
        self._rows.clear()

    def _add(self, entry: Entry) -> None:
        self._rows.append(entry_row(entry))
        head = self._heads.get(entry.kiosk, _START)
        if entry.sequence > head.sequence:
            self._heads[entry.kiosk] = Head(entry.sequence, entry.hash)
        self.imported += 1
        if entry.kind is EntryType.ERASED and entry.signature is not None:
            self.erased[entry.signature] = None
        if len(self._rows) == BATCH:
            self.write()

    def _add_after_gap(self, entry: Entry) -> None:
        """Adds an entry after others that the copy lacks, where it agrees with the ledger."""
        kiosk = entry.kiosk
        known = self._known.get(kiosk)
        if known is not None and self._hash(kiosk, known.sequence) != known.hash:
            self._forked.add(kiosk)
            return
        lacks = range(self._heads.get(kiosk, _START).sequence + 1, entry.sequence)
        room = gaps.MOST_MISSING - sum(map(len, self._missing.values()))
        if len(lacks) <= room and is_sound(entry, entry.previous):
            self._missing.setdefault(kiosk, set()).update(lacks)
            self._add(entry)

    def _fill(self, entry: Entry) -> None:
        """Adds an entry that fills a gap: it must match both neighbours."""
        if not is_sound(entry, entry.previous):
            return
        kiosk, sequence = entry.kiosk, entry.sequence
        before = self._hash(kiosk, sequence - 1)
        behind = self._of(kiosk, sequence + 1, schema.entry.c.previous)
        if before in (None, entry.previous) and behind in (None, entry.hash):
            self._missing[kiosk].discard(sequence)
            self._add(entry)
        else:
            self._forked.add(kiosk)

    def _erase(self, entry: Entry) -> None:
        """Erases here what was erased in the copy, also where its tombstone is lost."""
        if entry.signature is None or entry.kind is EntryType.ERASED:
            return
        column = schema.entry.c
        self.write()
        mine = (column.kiosk == entry.kiosk) & (column.sequence == entry.sequence)
        ours = self._connection.execute(select(column.hash, column.payload).where(mine)).first()
        if ours is not None and ours.hash == entry.hash and ours.payload is not None:
            self.erased[entry.signature] = None

    def _hash(self, kiosk: UUID, sequence: int) -> bytes | None:
        return self._of(kiosk, sequence, schema.entry.c.hash) if sequence else _START.hash

    def _of(self, kiosk: UUID, sequence: int, column: Column[bytes]) -> bytes | None:
        """One column of an entry in the ledger, None where it is not there."""
        self.write()
        entry = schema.entry.c
        query = select(column).where(entry.kiosk == kiosk, entry.sequence == sequence)
        found: bytes | None = self._connection.scalar(query)
        return found


def heads(connection: Connection) -> dict[UUID, Head]:
    """The end of every kiosk's chain in the ledger."""
    entry = schema.entry.c
    last = (
        select(entry.kiosk.label("kiosk"), func.max(entry.sequence).label("sequence"))
        .group_by(entry.kiosk)
        .subquery()
    )
    ends = select(entry.kiosk, entry.sequence, entry.hash).join(
        last, (entry.kiosk == last.c.kiosk) & (entry.sequence == last.c.sequence)
    )
    return {row.kiosk: Head(row.sequence, row.hash) for row in connection.execute(ends)}
