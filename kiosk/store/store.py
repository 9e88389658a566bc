"""The store of one kiosk: signatures in, signatures out, every change an entry of the ledger.

A `Store` belongs to the thread that opened it; the driver refuses any other. It leaves to
others what a signature must look like (`kiosk.signing`) and when to ask (`kiosk.ui`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar
from uuid import UUID

from filelock import BaseFileLock
from sqlalchemy import Connection, Row, Select, delete, func, insert, select, text

from kiosk import __version__
from kiosk.errors import (
    BadInput,
    DataFolderFault,
    ForeignDatabase,
    KioskError,
    LedgerDamaged,
    ProgramFault,
)
from kiosk.signing import tally
from kiosk.signing.clock import Clock
from kiosk.signing.entries import (
    Entry,
    Kind,
    corrected_payload,
    encode,
    review_payload,
    signed_payload,
)
from kiosk.signing.signature import How, Life, Reason, Review, Signature
from kiosk.store import migrate, place, schema, undo
from kiosk.store.database import Database
from kiosk.store.faults import Refused, told
from kiosk.store.ids import new_id
from kiosk.store.ledger import Act, Head, Ledger, read_head
from kiosk.store.replay import replay
from kiosk.store.rows import Append, Values, read_entry, read_signature, signature_values
from kiosk.store.verify import Verification, verify

_Read = TypeVar("_Read", Entry, Signature)
_BATCH = 500
_SIGNATURE_ROWS = Append(insert(schema.signature))
_SIGNATURES = select(schema.signature).order_by(schema.signature.c.number)
_ENTRIES = select(schema.entry).order_by(schema.entry.c.kiosk, schema.entry.c.sequence)
_COUNTED = (
    select(func.count())
    .select_from(schema.signature)
    .where(schema.signature.c.life == Life.LIVE.value)
    .where(schema.signature.c.review != Review.STRUCK.value)
)


class Store:
    """One campaign's ledger on this kiosk. Made by `open` or `read`, closed by `close`."""

    kiosk: UUID
    """The id of this kiosk; it lives in the ledger, so whoever restores one restores the other."""

    def __init__(
        self,
        database: Database,
        kiosk_id: UUID,
        clock: Clock | None = None,
        lock: BaseFileLock | None = None,
    ) -> None:
        self.kiosk = kiosk_id
        self._database = database
        self._lock = lock
        self._ledger = Ledger(database, kiosk_id, clock) if clock is not None else None

    @classmethod
    def open(cls, folder: Path, campaign: str, *, clock: Clock, event: str = "") -> Store:
        """Opens the ledger for work, making it and its folders where there are none.

        `folder` is the data folder, `campaign` the campaign's id, `event` the evening's name.
        Raises DataFolderFault, DataFolderInUse, ForeignDatabase, NewerDatabase, StoreFailed,
        DiskFull, LedgerDamaged; on any of them nothing stays open and no file is changed.
        """
        path = place.ledger_path(folder, campaign)
        place.prepare(path)
        lock = place.lock(folder)
        database = Database(path, writable=True)
        try:
            facts = {"kiosk": str(new_id()), "campaign": campaign}
            migrate.make_ready(path, facts)
            store = cls(database, _owner(database, path, campaign), clock, lock)
            store.note(Kind.OPENED, event=event, program=__version__)
        except BaseException:
            database.drop()
            lock.release()
            raise
        return store

    @classmethod
    def read(cls, folder: Path, campaign: str) -> Store:
        """Opens the ledger for reading only, also beside a running kiosk.

        A newer program's ledger is read as far as its columns are still these. Raises
        DataFolderFault where there is no ledger yet, ForeignDatabase, NewerDatabase, StoreFailed.
        """
        path = place.ledger_path(folder, campaign)
        if not path.exists():
            raise DataFolderFault(
                f"There are no signatures for {campaign} in {folder} yet.",
                "Name the kiosk's data folder with --data, or sign first.",
            )
        version = migrate.look(path)
        if version < schema.VERSION:
            raise DataFolderFault(
                f"{path} was written by an older version of this program.",
                "Open the kiosk once, which brings it up to date.",
            )
        database = Database(path, writable=False)
        try:
            store = cls(database, _owner(database, path, campaign))
            for query in (_SIGNATURES, _ENTRIES):
                store._rows(query.limit(0))
        except ProgramFault as fault:
            database.drop()
            if version > schema.VERSION:
                raise migrate.newer(path) from fault
            raise
        except BaseException:
            database.drop()
            raise
        return store

    def record(self, signature: Signature) -> Signature:
        """Puts one signature on the disk; durable when it returns.

        Returns it with its number. Recording the same id again returns what was recorded the
        first time, so a retry never signs twice. Raises DiskFull, StoreFailed: then it is not
        known to be on the disk, and the same call may be made again.
        """
        born = signature
        if signature.revision or signature.life is not Life.LIVE:
            born = replace(signature, revision=0, life=Life.LIVE)
        ink = born.ink.encode() if born.ink is not None else None
        act = Act(new_id(), Kind.SIGNED, signed_payload(born, ink), born, ink)
        try:
            number = self._writing.append(act)
        except Refused:
            recorded = self.find(signature.id)
            if recorded is None:
                raise
            return recorded
        return replace(born, number=number)

    def correct(self, id: UUID, *, name: str, role: str, organisation: str) -> Signature:
        """Gives a signature another text; its review stays. Returns it as it stands then."""
        now = self._live(id)
        if (name, role, organisation) == (now.name, now.role, now.organisation):
            return now
        revision = now.revision + 1
        payload = corrected_payload(
            name=name, role=role, organisation=organisation, revision=revision
        )
        after = replace(now, name=name, role=role, organisation=organisation, revision=revision)
        return self._act(Kind.CORRECTED, payload, after)

    def hold(self, id: UUID, reason: Reason = Reason.STAFF) -> Signature:
        """Keeps a signature off the public list until it is released."""
        return self._review(id, Kind.HELD, Review.HELD, reason)

    def release(self, id: UUID) -> Signature:
        """Puts a held or struck signature on the public list."""
        return self._review(id, Kind.RELEASED, Review.CLEAR, Reason.NONE)

    def strike(self, id: UUID, reason: Reason = Reason.STAFF) -> Signature:
        """Takes a signature off every list and count; the ledger keeps it."""
        return self._review(id, Kind.STRUCK, Review.STRUCK, reason)

    def undo(self, id: UUID | None = None) -> Signature | None:
        """Takes back the latest staff act: on signature `id`, or at all.

        Undoing again goes further back; an undo is not undone, and what was done to a
        withdrawn signature is left. Returns the signature as it stands then, None where
        nothing is left to undo.
        """
        for act in self._standing_acts(id):
            now = self._known(act.signature)
            if now.life is not Life.LIVE:
                continue
            was = undo.before(act, self._history(now.id))
            if was is None:
                raise ProgramFault("an act on a signature that was never signed")
            kind, payload = undo.inverse(act, was, now)
            if kind is Kind.CORRECTED:
                after = replace(
                    now,
                    name=was.name,
                    role=was.role,
                    organisation=was.organisation,
                    revision=now.revision + 1,
                )
            else:
                after = replace(now, review=was.review, reason=was.reason)
            return self._act(kind, payload, after)
        return None

    def note(self, kind: Kind, **fields: object) -> None:
        """Appends an entry about the kiosk itself; `fields` hold no personal data."""
        self._writing.append(Act(new_id(), kind, encode(fields)))

    def find(self, id: UUID) -> Signature | None:
        """The signature with `id` as it stands now."""
        found = self._fetch(select(schema.signature).where(schema.signature.c.id == id))
        return found[0] if found else None

    def newest(self, limit: int = 50, before: int | None = None) -> list[Signature]:
        """The newest signatures, newest first; `before` is a number to go on from."""
        number = schema.signature.c.number
        query = select(schema.signature).order_by(number.desc()).limit(limit)
        return self._fetch(query if before is None else query.where(number < before))

    def signatures(self) -> Iterator[Signature]:
        """All signatures in ledger order, as they stood when the first one was asked for."""
        for row in self._stream(_SIGNATURES):
            yield read_signature(row)

    def entries(self) -> Iterator[Entry]:
        """All entries by kiosk and sequence, as they stood when the first one was asked for."""
        for row in self._stream(_ENTRIES):
            yield read_entry(row)

    def count(self) -> int:
        """How many have signed: live and not struck; the held ones count."""
        with self._database.reading() as connection:
            return int(connection.execute(_COUNTED).scalar_one())

    def tally(self) -> tally.Tally:
        """The closing tally as it stands now."""
        column = schema.signature.c
        groups = (column.how, column.life, column.review, column.reason)
        with self._database.reading() as connection:
            rows = connection.execute(select(*groups, func.count()).group_by(*groups)).all()
        return tally.add_up(
            (How(how), Life(life), Review(review), Reason(reason), count)
            for how, life, review, reason, count in rows
        )

    def one_moment(self) -> AbstractContextManager[None]:
        """Whatever is read inside is of one moment, also while a kiosk goes on signing.

        So a list, its tally and its head add up. Without a write-ahead log nothing is held.
        """
        return self._database.holding()

    def head(self) -> Head:
        """The end of this kiosk's chain."""
        with self._database.reading() as connection:
            return read_head(connection, self.kiosk)

    def verify(self) -> Verification:
        """Checks the file, the chain, every digest, and the signatures against a replay."""
        with self._database.reading() as connection:
            rows = connection.exec_driver_sql("PRAGMA integrity_check(20)").scalars().all()
            found = [f"The file is damaged: {row}." for row in rows if row != "ok"]
            entries = _attempts(connection, _ENTRIES, read_entry)
            signatures = _attempts(connection, _SIGNATURES, read_signature)
            return verify(self.kiosk, entries, signatures, found)

    def rebuild(self) -> int:
        """Makes the signatures anew from the entries, in one transaction; returns how many.

        Raises LedgerDamaged, with the signatures as they were, where an entry cannot be read.
        """
        self._writing.forget()
        try:
            with told(), self._database.writer().begin() as transaction:
                connection = transaction.connection
                signatures = replay(read_entry(row) for row in connection.execute(_ENTRIES))
                connection.execute(delete(schema.signature))
                _SIGNATURE_ROWS.many(connection, [_row(signature) for signature in signatures])
        except KioskError:
            self._database.drop()
            raise
        return len(signatures)

    def checkpoint(self) -> None:
        """Moves the write-ahead log into the file; for when nobody is signing."""
        self._database.checkpoint()

    def close(self) -> None:
        """Closes the files and frees the data folder. Closing again does nothing."""
        if self._ledger is not None:
            # What is in the log is as safe as what is in the file: a full disk may keep it there.
            with suppress(KioskError):
                self._database.checkpoint()
        self._ledger = None
        self._database.drop()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def _writing(self) -> Ledger:
        if self._ledger is None:
            raise ProgramFault("this store is closed, or was opened for reading only")
        return self._ledger

    def _review(self, id: UUID, kind: Kind, review: Review, reason: Reason) -> Signature:
        now = self._live(id)
        if (now.review, now.reason) == (review, reason):
            return now
        after = replace(now, review=review, reason=reason)
        return self._act(kind, review_payload(reason), after)

    def _act(self, kind: Kind, payload: bytes, after: Signature) -> Signature:
        self._writing.append(Act(new_id(), kind, payload, after))
        return after

    def _known(self, id: UUID | None) -> Signature:
        found = self.find(id) if id is not None else None
        if found is None:
            raise ProgramFault(f"there is no signature {id}")
        return found

    def _live(self, id: UUID) -> Signature:
        found = self._known(id)
        if found.life is not Life.LIVE:
            raise BadInput("This signature was withdrawn.", "It can no longer be changed.")
        return found

    def _standing_acts(self, id: UUID | None) -> list[Entry]:
        entry = schema.entry.c
        query = select(schema.entry).where(entry.kiosk == self.kiosk).where(text(schema.ACTS))
        if id is not None:
            query = query.where(entry.signature == id)
        rows = self._rows(query.order_by(entry.sequence.desc()))
        return list(undo.standing(read_entry(row) for row in rows))

    def _history(self, id: UUID) -> list[Entry]:
        entry = schema.entry.c
        query = select(schema.entry).where(entry.signature == id)
        return [read_entry(row) for row in self._rows(query.order_by(entry.kiosk, entry.sequence))]

    def _fetch(self, query: Select[Any]) -> list[Signature]:
        return [read_signature(row) for row in self._rows(query)]

    def _rows(self, query: Select[Any]) -> list[Any]:
        with self._database.reading() as connection:
            return list(connection.execute(query))

    def _stream(self, query: Select[Any]) -> Iterator[Any]:
        if not self._database.keeps_readers_apart:
            # Without a write-ahead log an open reader would keep the next person from signing.
            yield from self._rows(query)
            return
        with self._database.reading() as connection:
            yield from connection.execution_options(yield_per=_BATCH).execute(query)


def _attempts(
    connection: Connection, query: Select[Any], read: Callable[[Row[Any]], _Read]
) -> Iterator[_Read | LedgerDamaged]:
    with told():
        for row in connection.execution_options(yield_per=_BATCH).execute(query):
            try:
                yield read(row)
            except LedgerDamaged as fault:
                yield fault


def _row(signature: Signature) -> Values:
    ink = signature.ink.encode() if signature.ink is not None else None
    return signature_values(signature, signature.number, ink)


def _owner(database: Database, path: Path, campaign: str) -> UUID:
    """The kiosk whose ledger this is. Raises ForeignDatabase for another campaign's."""
    with database.reading() as connection:
        rows = connection.execute(select(schema.meta.c.key, schema.meta.c.value)).all()
    facts = {row.key: row.value for row in rows}
    if facts.get("campaign") != campaign:
        raise ForeignDatabase(
            f"{path} holds the signatures of another campaign.",
            "Put it back under that campaign's name, or name another data folder with --data.",
        )
    return UUID(facts["kiosk"])
