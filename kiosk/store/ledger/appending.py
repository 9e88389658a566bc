"""Appends entries to the ledger: the only writer of a kiosk. Entries are on the disk on return.

Chain, sequence and derived row are written in one transaction. A commit that raised may still have
happened: after every failure it checks before it writes again, under the same ids.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select, text

from kiosk.errors import DiskFull, KioskError, LedgerDamaged, StoreFailed
from kiosk.files import PROGRESS_EVERY, Progress
from kiosk.sealing import EntryKey
from kiosk.signing.clock import Clock, microseconds
from kiosk.signing.entries import ledger_entry
from kiosk.signing.entries.ledger_entry import GENESIS, Entry, EntryType
from kiosk.signing.signature import Signature
from kiosk.store.db import schema
from kiosk.store.db.database import Database
from kiosk.store.db.driver_errors import translated_errors
from kiosk.store.db.ids import new_id
from kiosk.store.db.open_files import LedgerReplaced
from kiosk.store.db.rows import entry_row, insert
from kiosk.store.erasure import erase
from kiosk.store.ledger import lineage
from kiosk.store.views import derived

CLOCK_TOLERANCE = 60.0
"""Seconds the wall clock may differ from the monotonic one between two entries."""

# A vanished device can look like a damaged file, so that is tried again too.
_WORLD = (StoreFailed, LedgerDamaged)


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a kiosk's chain: the last entry's sequence (0: none) and its hash."""

    sequence: int = 0
    hash: bytes = GENESIS


@dataclass(frozen=True, slots=True)
class PendingEntry:
    """An entry that is not written yet. `signature` is the signature after it, None for others.

    The signature of a `signed` entry gets its number when it is written; `ink` is its encoded ink.
    """

    id: UUID
    kind: EntryType
    payload: bytes
    signature: Signature | None = None
    ink: bytes | None = None


class Ledger:
    """The writer. It keeps the chain's head, which only it moves, so signing reads nothing."""

    def __init__(
        self, database: Database, kiosk: UUID, clock: Clock, key: EntryKey,
        follow: Callable[[Sequence[Entry]], None] | None = None,
    ) -> None:  # fmt: skip
        """`key` signs every entry.

        `follow` is called after every commit with the new entries, or none where unknown.
        """
        self._follow = follow
        self._fresh: list[Entry] = []
        self._database = database
        self._kiosk = kiosk
        self._clock = clock
        self.key = key
        self._seen: tuple[float, float] | None = None
        self._head: Head | None = None
        self._numbers = 0
        self.known = Head()
        """The last known end of the chain on the disk. An earlier one later means damage."""

    def append(self, act: PendingEntry, *more: PendingEntry) -> int:
        """Writes `act`; returns the number of its signature (0: none) once it is on the disk.

        With `more` all are written, or none; at most the last one signs. Raises
        ConstraintViolated where the signature is recorded already, DiskFull, StoreFailed, and
        LedgerReplaced where the open file is no longer the one under the ledger's name: what was
        written is then where nobody will look for it.
        """
        acts = (act, *more)
        self._database.files.check()
        try:
            number = self._commit(acts)
        except LedgerReplaced:
            raise  # the open file may be the only one that still holds everything
        except _WORLD as fault:
            self._drop(fault)
            try:
                number = self._settle(acts, fault)
            except LedgerReplaced:
                raise
            except _WORLD as again:
                self._drop(again)
                raise
        fresh, self._fresh = self._fresh, []  # names nobody, until somebody signs again
        self._database.files.check_written()
        if self._follow is not None:
            self._follow(fresh)
        return number

    def append_many(self, acts: Iterable[PendingEntry], progress: Progress | None = None) -> int:
        """Writes all of `acts`, of which any may sign, or none; returns how many there were.

        They are made while they are written, so that many need not be in memory at once. Raises
        what `append` and making them raise, and what `progress` raises to stop it: nothing is
        written then. The copies follow at the end.
        """
        self._database.files.check()
        self.drop_head()
        count = 0
        try:
            with translated_errors():
                connection = self._database.writer()
                head, at = self._read_head(connection), microseconds(self._clock.now())
                with connection.begin():
                    for count, act in enumerate(acts, 1):
                        entry = self._make(act, head, at)
                        insert(connection, schema.entry, [entry_row(entry)])
                        head = Head(entry.sequence, entry.hash)
                        self._numbers = max(self._numbers, self._write_row(connection, act))
                        if progress is not None and count % PROGRESS_EVERY == 0:
                            progress(count, 0)
        except _WORLD as fault:
            self._drop(fault)
            raise
        except BaseException:
            self.drop_head()
            raise
        self._database.files.written()
        self._head = self.known = head
        self._database.files.check_written()
        if self._follow is not None:
            self._follow(())
        return count

    def append_again(self, act: PendingEntry, *more: PendingEntry) -> int:
        """The same in a ledger that was opened again, which may hold the entries already."""
        if not self._is_written((act, *more)[-1]):
            return self.append(act, *more)
        if self._follow is not None:
            self._follow(())
        return self._numbers if act.kind is EntryType.SIGNED else 0

    def drop_head(self) -> None:
        """Drops the known end of the chain; it is read again before the next entry."""
        self._head = None

    def _settle(self, acts: Sequence[PendingEntry], fault: KioskError) -> int:
        """After a failure: checks whether it was written even so, else tries once more."""
        last = acts[-1]
        if self._is_written(last):
            return self._numbers if last.kind is EntryType.SIGNED else 0
        if isinstance(fault, DiskFull):
            raise fault
        return self._commit(acts)

    def _drop(self, fault: KioskError) -> None:
        """Forgets the connection: a COMMIT that raised may leave its transaction open.

        On a full disk the readers stay, because opening a file that nobody has open would need
        the very room there is not, for the index of its write-ahead log.
        """
        self.drop_head()
        if isinstance(fault, DiskFull):
            self._database.drop_writer()
        else:
            self._database.drop()

    def _commit(self, acts: Sequence[PendingEntry]) -> int:
        wall, monotonic = self._clock.now(), self._clock.monotonic()
        at = microseconds(wall)
        self._fresh = []
        fresh: list[Entry] = []
        with translated_errors():
            connection = self._database.writer()
            head = self._head or self._read_head(connection)
            moved = self._clock_moved(wall.timestamp(), monotonic)
            with connection.begin():
                if moved is not None:
                    payload = ledger_entry.encode({"seconds": moved})
                    note = self._make(
                        PendingEntry(new_id(), EntryType.CLOCK_MOVED, payload), head, at
                    )
                    insert(connection, schema.entry, [entry_row(note)])
                    fresh.append(note)
                    head = Head(note.sequence, note.hash)
                number = 0
                for act in acts:
                    entry = self._make(act, head, at)
                    insert(connection, schema.entry, [entry_row(entry)])
                    fresh.append(entry)
                    head = Head(entry.sequence, entry.hash)
                    number = max(number, self._write_row(connection, act))
        self._database.files.written()
        self._head = self.known = head
        self._fresh = fresh
        self._numbers = max(self._numbers, number)
        self._seen = (wall.timestamp(), monotonic)
        return number

    def _write_row(self, connection: Connection, act: PendingEntry) -> int:
        if act.signature is None:
            return 0
        if act.kind is EntryType.SIGNED:
            number = self._numbers + 1
            derived.add(connection, self._kiosk, act.signature, number, act.ink)
            return number
        derived.change(connection, act.signature, has_new_ink=act.kind is EntryType.AMENDED)
        if act.kind is EntryType.ERASED:
            erase.delete_payloads(connection, act.signature.id)
        return 0

    def _make(self, act: PendingEntry, head: Head, at: int) -> Entry:
        return ledger_entry.make(
            id=act.id,
            kiosk=self._kiosk,
            sequence=head.sequence + 1,
            kind=act.kind,
            signature=act.signature.id if act.signature is not None else None,
            at=at,
            payload=act.payload,
            salt=secrets.token_bytes(16),
            previous=head.hash,
            key=self.key,
        )

    def _clock_moved(self, wall: float, monotonic: float) -> int | None:
        """Whole seconds the wall clock jumped since the last entry; None for what is no jump."""
        if self._seen is None:
            return None
        moved = (wall - self._seen[0]) - (monotonic - self._seen[1])
        return round(moved) if abs(moved) > CLOCK_TOLERANCE else None

    def _read_head(self, connection: Connection) -> Head:
        with connection.begin():
            head = read_head(connection, self._kiosk)
            was = self.known
            if head.sequence < was.sequence or (
                head.sequence == was.sequence and head.hash != was.hash
            ):
                raise LedgerReplaced(
                    "The ledger lacks entries that were in it.",
                    "Look what moves or replaces files there: a sync or clean-up program.",
                )
            self._numbers = lineage.last_number(connection, self._kiosk)
        self._head = self.known = head
        return head

    def _is_written(self, act: PendingEntry) -> bool:
        entry = schema.entry.c
        found = select(entry.sequence).where(entry.id == act.id)
        if act.kind is EntryType.SIGNED and act.signature is not None:
            found = found.where(entry.signature == act.signature.id)
        else:
            found = found.where(text(schema.STAFF))
        with translated_errors():
            connection = self._database.writer()
            self._read_head(connection)
            with connection.begin():
                return connection.execute(found).first() is not None


def read_head(connection: Connection, kiosk: UUID) -> Head:
    """The end of the chain as it is on the disk."""
    entry = schema.entry.c
    row = connection.execute(
        select(entry.sequence, entry.hash)
        .where(entry.kiosk == kiosk)
        .order_by(entry.sequence.desc())
        .limit(1)
    ).first()
    return Head(row.sequence, row.hash) if row is not None else Head()
