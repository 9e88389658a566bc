"""Opening a ledger: lock, key, a look at the file, mending it where it is damaged, its copies.

What can be done with it then is `store`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from filelock import BaseFileLock
from sqlalchemy import select

from kiosk.errors import DataFolderFault, ForeignDatabase, KioskError, StoreFailed
from kiosk.sealing import PublicKey
from kiosk.signing.clock import Clock
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.store.copies import recover
from kiosk.store.copies.kept import Copies
from kiosk.store.copies.medium import BEHIND, SEEN, Whose
from kiosk.store.copies.mirror import Mirror, note_behind
from kiosk.store.copies.recover import Recovered
from kiosk.store.db import migrate, place, schema, wal
from kiosk.store.db.database import Database
from kiosk.store.db.faults import told
from kiosk.store.db.ids import new_id
from kiosk.store.keys import page_key
from kiosk.store.keys.page_key import PageKey
from kiosk.store.ledger.intake import take_in
from kiosk.store.views.rebuilding import rebuild


@dataclass(frozen=True)
class Opened:
    """A ledger that is open for work. `recovered` tells what had to be done for it, if anything."""

    database: Database
    kiosk: UUID
    lock: BaseFileLock
    copies: Copies
    recovered: Recovered | None
    again: Callable[[], Opened | None]
    """Opens a mended ledger in place of this one, None where this one is not damaged after all."""

    def give_up(self) -> None:
        """Leaves everything as it is, and frees the data folder."""
        self.copies.abandon()
        self.database.drop()
        self.lock.release()


@dataclass(frozen=True)
class _Wanted:
    """What a ledger is opened with."""

    path: Path
    campaign: str
    clock: Clock
    key: PublicKey | None
    second_medium: Path | None
    backup_minutes: int


def for_work(
    folder: Path,
    campaign: str,
    *,
    clock: Clock,
    key: PublicKey | None,
    second_medium: Path | None,
    backup_minutes: int,
) -> Opened:
    """Opens the ledger for writing, making it and its folders where there are none.

    Raises what `Store.open` raises; then nothing stays open.
    """
    path = place.ledger_path(folder, campaign)
    place.prepare(path)
    wanted = _Wanted(path, campaign, clock, key, second_medium, backup_minutes)
    lock = place.lock(folder)
    try:
        with _told_of(path):
            wal.make_sure(path)
            return _open(wanted, lock)
    except BaseException:
        lock.release()
        raise


def for_reading(folder: Path, campaign: str) -> tuple[Database, UUID, int]:
    """The ledger for reading only: its database, its kiosk and the version of its tables.

    Raises what `Store.read` raises.
    """
    path = place.ledger_path(folder, campaign)
    if not path.exists():
        raise DataFolderFault(
            f"There are no signatures for {campaign} in {folder} yet.",
            "Name the kiosk's data folder with --data, or sign first.",
        )
    with _told_of(path):
        raw = _key_of(path).raw
    version = migrate.look(path, raw)
    if version < schema.VERSION:
        raise DataFolderFault(
            f"{path} was written by an older version of this program.",
            "Open the kiosk once, which brings it up to date.",
        )
    database = Database(path, writable=False, key=raw)
    try:
        return database, owner(database, path, campaign), version
    except BaseException:
        database.drop()
        raise


def take_in_all(database: Database, entries: Iterable[Entry]) -> int:
    """Takes in what another medium holds, and makes the signatures anew; returns how many.

    The writer's head is to be forgotten before. Raises LedgerDamaged, StoreFailed, DiskFull.
    """
    try:
        with told(), database.writer().begin() as transaction:
            taken = take_in(transaction.connection, entries)
            if taken:
                rebuild(transaction.connection)
    except KioskError:
        database.drop()
        raise
    return taken


def owner(database: Database, path: Path, campaign: str) -> UUID:
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


@contextmanager
def _told_of(path: Path) -> Iterator[None]:
    """What the disk refuses outside SQLite, in words."""
    try:
        yield
    except OSError as error:
        raise StoreFailed(
            f"{path} cannot be read: {error.strerror}.", "Check the disk, then try again."
        ) from error


def _open(wanted: _Wanted, lock: BaseFileLock) -> Opened:
    path, clock = wanted.path, wanted.clock
    held = _key_of(path)
    recovered = _mend(wanted, held)
    database = Database(path, writable=True, key=held.raw)
    mirror: Mirror | None = None
    try:
        facts = {"kiosk": str(new_id()), "campaign": wanted.campaign}
        migrate.make_ready(path, facts, key=held.raw)
        kiosk = owner(database, path, wanted.campaign)
        if wanted.key is not None:
            page_key.seal(path.parent, held, wanted.key)
        if wanted.second_medium is not None:
            whose = Whose(path, wanted.campaign, kiosk, held, wanted.key)
            mirror = Mirror(wanted.second_medium, whose)
            recovered = _compare(mirror, database) or recovered
        elif path.with_name(SEEN).exists():
            note_behind(path.with_name(BEHIND), is_behind=True)
        copies = Copies(
            path,
            kiosk,
            held,
            mirror,
            clock,
            every=60.0 * wanted.backup_minutes,
            is_sealed=wanted.key is not None,
        )
    except BaseException:
        database.drop()
        if mirror is not None:
            mirror.close()
        raise

    def again() -> Opened | None:
        if not recover.is_damaged(path, held.raw):
            return None
        copies.abandon()
        return _open(wanted, lock)

    return Opened(database, kiosk, lock, copies, recovered, again)


def _mend(wanted: _Wanted, held: PageKey) -> Recovered | None:
    path, clock = wanted.path, wanted.clock
    try:
        recover.finish(path, clock.now())
    except OSError as error:
        raise StoreFailed(
            f"{path} cannot be replaced: {error.strerror}.", "Check the disk."
        ) from error
    is_lost = recover.is_damaged(path, held.raw) if path.exists() else recover.can_begin(path)
    if not is_lost:
        return None
    return recover.recover(path, held.secret, wanted.campaign, wanted.second_medium, clock.now())


def _compare(mirror: Mirror, database: Database) -> Recovered | None:
    """Before the first new entry: what only the second medium holds comes back."""
    mirror.attach()
    if not mirror.ahead:
        return None
    taken = take_in_all(database, mirror.ahead)
    mirror.taken()
    return Recovered(taken, 0, is_complete=True) if taken else None


def _key_of(path: Path) -> PageKey:
    """The page key. A file without one beside it is not a ledger of ours."""
    if path.exists() and not (path.parent / page_key.FILE).exists():
        raise migrate.foreign(path)
    if path.exists() and path.is_file() and path.stat().st_size and migrate.is_plain(path):
        raise migrate.foreign(path)
    return page_key.find_or_make(path.parent)
