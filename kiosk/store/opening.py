"""Opens a ledger: takes the lock, gets the key, checks the file, repairs it, opens its copies.

An open ledger is repaired and opened again where its file turns out to be damaged, or is no longer
the one under its name.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from itertools import zip_longest
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from filelock import BaseFileLock
from sqlalchemy import select, text

from kiosk.errors import (
    DataFolderFault,
    ForeignDatabase,
    KioskError,
    StoreFailed,
    WorldFault,
)
from kiosk.file_system import read_bounded
from kiosk.files import find_free_name, write_atomically
from kiosk.sealing import EntryKey, PublicKey
from kiosk.signing.clock import Clock
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.store import bounded_worker
from kiosk.store.copies import earlier_evening, local_journal, recover
from kiosk.store.copies.all_copies import Copies, close_all
from kiosk.store.copies.earlier_evening import Earlier
from kiosk.store.copies.local_journal import Journals, LocalMedium, journals_in
from kiosk.store.copies.medium import BEHIND, SEEN, Medium, MirroredLedger
from kiosk.store.copies.mirror import Mirror, note_behind
from kiosk.store.copies.recover import Recovered
from kiosk.store.db import data_folder, migrate, schema, wal
from kiosk.store.db.database import Database, connect
from kiosk.store.db.driver_errors import translated_errors
from kiosk.store.db.ids import new_id
from kiosk.store.erasure import leftovers
from kiosk.store.keys import entry_key, page_key
from kiosk.store.keys.page_key import PageKey
from kiosk.store.ledger import gaps, lineage
from kiosk.store.ledger.appending import Head, read_head
from kiosk.store.ledger.import_entries import import_entries
from kiosk.store.views.derived import rebuild
from kiosk.worker import Worker

T = TypeVar("T")


@dataclass(frozen=True)
class OpenLedger:
    """A ledger that is open for writing. `recovered` says what was repaired, None for nothing."""

    database: Database
    kiosk: UUID
    entry_key: EntryKey
    lock: BaseFileLock
    copies: Copies
    mirrored: MirroredLedger
    journals: Journals
    recovered: Recovered | None
    again: Callable[[Head | None], OpenLedger | None]
    """Repairs the ledger and opens it again; returns None where it is not damaged.

    The argument is the known end of the chain where another program replaced or changed the
    files: the database is still open then, and is read first. Else it is None."""

    earlier: Earlier | None = None
    """An evening that only the second copy holds, while this ledger began empty."""

    def give_up(self) -> None:
        """Closes everything without further work, and frees the data folder."""
        self.copies.abandon()
        self.database.drop()
        self.lock.release()


@dataclass(frozen=True)
class Options:
    """What a ledger is opened with, see `Store.open`. `local` is the folder of local journals."""

    folder: Path
    campaign: str
    clock: Clock
    key: PublicKey | None
    second_copy: Path | None
    local: Journals
    backup_minutes: int

    @property
    def path(self) -> Path:
        """The file of the ledger."""
        return data_folder.ledger_path(self.folder, self.campaign)


def for_work(options: Options) -> OpenLedger:
    """Opens the ledger for writing; creates it and its folders where there are none.

    Raises what `Store.open` raises; then nothing stays open.
    """
    path = options.path
    data_folder.prepare(path)
    lock = data_folder.lock(options.folder)
    try:
        with _disk_errors(path):
            leftovers.clear_temporary(path)
            wal.rewrite(path)
            _finish(options)  # before a key is asked for: a restore may bring its own
            _bring_keys_back(options)
            held = _keys_of(path)
            return _open(options, lock, held, _mend(options, held))
    except BaseException:
        lock.release()
        raise


def for_reading(folder: Path, campaign: str) -> tuple[Database, UUID, int]:
    """The ledger for reading only: its database, its kiosk and the version of its tables.

    Raises what `Store.read` raises.
    """
    path = data_folder.ledger_path(folder, campaign)
    if not path.exists():
        raise DataFolderFault(
            f"There are no signatures for {campaign} in {folder} yet.",
            "Name the kiosk's data folder with --data, or sign first.",
        )
    with _disk_errors(path):
        raw = _page_key_of(path).raw
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


def import_and_rebuild(database: Database, entries: Iterable[Entry]) -> int:
    """Imports the entries that another medium holds, and rebuilds the signatures; returns how many.

    The caller makes the writer drop its head first. Raises LedgerDamaged, StoreFailed, DiskFull.
    """
    try:
        with database.writing() as connection:
            taken = import_entries(connection, entries)
            if taken:
                rebuild(connection)
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
def _disk_errors(path: Path) -> Iterator[None]:
    """Translates an OSError in the block into StoreFailed."""
    try:
        yield
    except OSError as error:
        raise StoreFailed(
            f"{path} cannot be read: {error.strerror}.", "Check the disk, then try again."
        ) from error


@dataclass(frozen=True)
class _Keys:
    """The keys of a ledger: that of its pages, and the one that signs its entries."""

    page: PageKey
    entry: PageKey

    @property
    def entry_key(self) -> EntryKey:
        """The second one, ready to sign."""
        return EntryKey(self.entry.secret)

    @property
    def signer(self) -> recover.Signer:
        """Who signs for a repaired ledger."""
        return recover.Signer(self.entry_key)


def _open(
    options: Options,
    lock: BaseFileLock,
    held: _Keys,
    recovered: Recovered | None,
    workers: Sequence[Worker] = (),
) -> OpenLedger:
    """Opens the sound ledger that is there, or creates one.

    `workers` are the threads of the ledger's last opening, where it is opened again while people
    are signing.
    """
    path = options.path
    database = Database(path, writable=True, key=held.page.raw)
    mirrors: list[Mirror] = []
    try:
        facts = {"kiosk": str(new_id()), "campaign": options.campaign}
        migrate.make_ready(path, facts, key=held.page.raw)
        kiosk = owner(database, path, options.campaign)
        page_key.note(path.parent, held.page)
        if options.key is not None:
            page_key.seal(path.parent, held.page, options.key)
            entry_key.seal(path.parent, held.entry, options.key)
        mirrored = MirroredLedger(path, options.campaign, kiosk, held.page, options.key, held.entry)
        mirrors = _mirrors(options, mirrored, workers)
        wait = bounded_worker.SIGNING if workers else bounded_worker.OPENING
        looking = None if workers else _look_for_earlier(options, database, kiosk)
        recovered = _compare(mirrors, database, wait) or recovered
        ends = _lost_ends(mirrors, database, kiosk)
        if ends and not workers:
            return _open_short(options, lock, held, database, mirrors, ends)
        found = _found_earlier(looking)
        copies = Copies(
            path,
            kiosk,
            held.page,
            mirrors[0],
            mirrors[1] if len(mirrors) > 1 else None,
            options.clock,
            every=60.0 * options.backup_minutes,
            is_sealed=options.key is not None,
        )
    except BaseException:
        database.drop()
        close_all(mirrors)
        raise

    def again(known: Head | None) -> OpenLedger | None:
        if known is None:
            if not recover.is_damaged(path, held.page.raw):
                return None
            mended = _mend(options, held, copies.current)
            return _open(options, lock, held, mended, copies.hand_on())
        if database.files.are_named and _holds(path, held, kiosk, known):
            database.files.adopt()
            with suppress(KioskError):
                database.checkpoint()  # saves what a crash could no longer read from the log
            return None
        return _replace(options, lock, held, database, copies, kiosk, known)

    return OpenLedger(
        database,
        kiosk,
        held.entry_key,
        lock,
        copies,
        mirrored,
        options.local,
        recovered,
        again,
        found,
    )


def _open_short(
    options: Options,
    lock: BaseFileLock,
    held: _Keys,
    database: Database,
    mirrors: Sequence[Mirror],
    ends: Mapping[UUID, int],
) -> OpenLedger:
    """Opens a ledger that lost entries behind its `ends`, under a new kiosk id.

    Under the old id the next entry would get the number of one that may be found on a stick later.
    """
    database.drop()
    workers = [mirror.hand_on() for mirror in mirrors]
    recovered = recover.recover(
        options.path,
        held.page.secret,
        options.campaign,
        _journals(options, held.page, None),
        options.clock.now(),
        held.signer,
        wait=bounded_worker.OPENING,
        ends=ends,
    )
    return _open(options, lock, held, recovered, workers)


def _mirrors(options: Options, mirrored: MirroredLedger, workers: Sequence[Worker]) -> list[Mirror]:
    """The journal on this machine, and the one on the second copy where there is one."""
    path = options.path
    places: list[tuple[Medium, str, str]] = [
        (LocalMedium(options.local, mirrored), local_journal.BEHIND, "the local journal")
    ]
    if options.second_copy is not None:
        places.append((Medium(options.second_copy, mirrored), BEHIND, "the second copy"))
    elif path.with_name(SEEN).exists():
        note_behind(path.with_name(BEHIND), is_behind=True)
    return [
        Mirror(medium, path.with_name(note), name, worker, is_near=note == local_journal.BEHIND)
        for (medium, note, name), worker in zip_longest(places, workers[: len(places)])
    ]


def _look_for_earlier(
    options: Options, database: Database, kiosk: UUID
) -> Future[Earlier | None] | None:
    """Starts to look for an evening that only the second copy holds, where that is possible."""
    folder, path = options.second_copy, options.path
    if folder is None:
        return None
    with database.reading() as connection:
        is_empty = connection.execute(select(schema.signature.c.id).limit(1)).first() is None
        known = {kiosk, *lineage.all_kiosks(connection, kiosk)}
    if not is_empty and not path.with_name(earlier_evening.NOTE).exists():
        return None
    worker = Worker("looking at the second copy")
    return worker.begin(
        lambda: earlier_evening.look(folder, options.campaign, path, known, is_empty=is_empty)
    )


def _found_earlier(looking: Future[Earlier | None] | None) -> Earlier | None:
    """What was found within a short wait; a medium that hangs is reported by its mirror."""
    if looking is not None:
        with suppress(OSError, WorldFault):  # a TimeoutError is an OSError
            return looking.result(bounded_worker.SIGNING)
    return None


def _replace(
    options: Options,
    lock: BaseFileLock,
    held: _Keys,
    database: Database,
    copies: Copies,
    kiosk: UUID,
    known: Head,
) -> OpenLedger:
    """Rebuilds a ledger whose file was removed or replaced while it was open, and opens that.

    Raises StoreFailed, DiskFull, DataFolderInUse; then `database` is as it was, and the same can
    be tried again.
    """
    path = options.path
    with _disk_errors(path):
        _refuse_where_disk_is_gone(path, database.files.device)
        data_folder.prepare(path)
        page_key.put(path.parent, held.page)
        page_key.put(path.parent, held.entry, entry_key.FILE)
        data_folder.lock_again(lock)
        source = None
        if (open_yet := database.held) is not None:
            source = recover.from_held(open_yet, kiosk, known)
        recovered = recover.recover(
            path,
            held.page.secret,
            options.campaign,
            _journals(options, held.page, copies.current),
            options.clock.now(),
            held.signer,
            wait=bounded_worker.SIGNING,
            held=source,
            close_open_files=database.drop,
        )
    database.drop()
    return _open(options, lock, held, recovered, copies.hand_on())


def _refuse_where_disk_is_gone(path: Path, device: int | None) -> None:
    """Raises StoreFailed where the data folder would be created on another disk than before."""
    there = next(folder for folder in path.parents if folder.exists())
    if there.stat().st_dev != device:
        raise StoreFailed(
            f"The disk of {path} is gone, so this could not be saved.",
            "Put the disk back, then try again.",
        )


def _holds(path: Path, held: _Keys, kiosk: UUID, known: Head) -> bool:
    """Whether the ledger is sound when it is read again, and holds the entry `known`."""
    try:
        if recover.is_damaged(path, held.page.raw):
            return False
        with (
            translated_errors(),
            closing(connect(path, "rw", query_only=True, key=held.page.raw)) as connection,
        ):
            row = connection.execute(
                "SELECT hash FROM entry WHERE kiosk = ? AND sequence = ?",
                (kiosk.bytes, known.sequence),
            ).fetchone()
    except KioskError:
        return False
    return not known.sequence or (row is not None and row[0] == known.hash)


def _mend(
    options: Options, held: _Keys, current: tuple[bool, ...] | None = None
) -> Recovered | None:
    """Rebuilds a damaged or lost ledger; None where it is sound or there was none.

    `current` says of each journal of an open ledger whether it holds every entry.
    """
    path, clock = options.path, options.clock
    if path.exists() and page_key.is_noted(path.parent, held.page) is False:
        raise page_key.is_anothers(path)
    _finish(options)
    journals = _journals(options, held.page, current)
    if path.exists():
        is_lost = recover.is_damaged(path, held.page.raw)
    else:
        is_lost = (
            recover.can_begin(path)
            or _has_local(options, held.page)
            or _is_on_medium(options, held.page)
        )
    if not is_lost:
        return None
    if page_key.is_noted(path.parent, held.page) is None and recover.opens_nothing(
        path, held.page.raw
    ):
        raise page_key.is_anothers(path)
    wait = bounded_worker.OPENING if current is None else bounded_worker.SIGNING
    return recover.recover(
        path,
        held.page.secret,
        options.campaign,
        journals,
        clock.now(),
        held.signer,
        wait=wait,
    )


def _finish(options: Options) -> None:
    """Finishes a repair or a restore that ended between two renames."""
    try:
        recover.finish(options.path, options.clock.now())
    except OSError as error:
        raise StoreFailed(
            f"{options.path} cannot be replaced: {error.strerror}.", "Check the disk."
        ) from error


def _journals(
    options: Options, held: PageKey, current: tuple[bool, ...] | None
) -> list[recover.Journals]:
    """The journals the ledger can be rebuilt from; without `current` their flag files decide."""
    home = options.path.parent
    folders = [(options.local.folder(options.path, held), local_journal.SEEN, local_journal.BEHIND)]
    if options.second_copy is not None:
        folders.append((options.second_copy, SEEN, BEHIND))
    found = []
    for at, (folder, seen, behind) in enumerate(folders):
        was_current = (home / seen).exists() and not (home / behind).exists()
        found.append(recover.Journals(folder, current[at] if current else was_current))
    return found


def _looked_up(look: Callable[[], T]) -> T | None:
    """What `look` finds on a device; None where that fails or takes too long."""
    with suppress(OSError):
        return bounded_worker.within(look, bounded_worker.OPENING)
    return None


def _has_local(options: Options, held: PageKey) -> bool:
    folder = options.local.folder(options.path, held)
    return bool(_looked_up(lambda: journals_in(folder)))


def _is_on_medium(options: Options, held: PageKey) -> bool:
    """Whether the second copy holds a journal that the key beside the lost ledger opens."""
    folder = options.second_copy
    if folder is None:
        return False
    return bool(_looked_up(lambda: recover.journals(folder, options.campaign, held.secret, None)))


def _bring_keys_back(options: Options) -> None:
    """Copies the keys of a lost data folder back from the folder of its local journal.

    The same where the file of a key is damaged; it is renamed first.
    """
    for name in (page_key.FILE, entry_key.FILE):
        own = options.path.with_name(name)
        content = None if page_key.is_whole(own) else _looked_up(partial(_kept, options, name))
        if content is not None:
            if own.exists() or own.is_symlink():
                own.rename(find_free_name(own.with_name(f"{name}.damaged")))
            with write_atomically(own) as file:
                file.write(content)


def _kept(options: Options, name: str) -> bytes | None:
    """The key file `name` in the folder of the local journal; None where no whole one is there."""
    lost = options.local.lost(options.path)
    if lost is None or not page_key.is_whole(lost / name):
        return None
    return read_bounded(lost / name, page_key.LARGEST)


def _compare(mirrors: Sequence[Mirror], database: Database, wait: float) -> Recovered | None:
    """Imports what only a journal holds, before the first new entry is written.

    Waits `wait` seconds for the journals; `Store.maintain` imports what comes later.
    """
    for mirror in mirrors:
        mirror.attach()
    until = time.monotonic() + wait
    for mirror in mirrors:
        mirror.wait(until)
    taken = 0
    for mirror in mirrors:
        if mirror.ahead:
            taken += import_and_rebuild(database, mirror.ahead)
            mirror.taken()
    return brought_back(database, taken) if taken else None


def brought_back(database: Database, taken: int) -> Recovered:
    """The report that `taken` entries came back from a journal."""
    with database.reading() as connection:
        missing = tuple(gaps.undeclared(connection.connection.cursor()))
    return Recovered(taken, 0, is_complete=not missing, missing=missing)


def _lost_ends(mirrors: Sequence[Mirror], database: Database, kiosk: UUID) -> dict[UUID, int]:
    """The end of `kiosk` where a journal shows that it had more entries: see `recover.Owners.ends`.

    An entry is written to the ledger first. So a broken record behind the last entry that both
    have was in the ledger once.
    """
    found = [mirror.broke_off for mirror in mirrors if mirror.broke_off is not None]
    if not found:
        return {}
    with database.reading() as connection:
        newest = connection.execute(
            select(schema.entry.c.id, schema.entry.c.hash).order_by(text("rowid DESC")).limit(1)
        ).first()
        end = read_head(connection, kiosk).sequence
    last = (newest.id, newest.hash) if newest is not None else (None, b"")
    return {kiosk: end} if any((one.id, one.hash) == last for one in found) else {}


def _keys_of(path: Path) -> _Keys:
    """Both keys, created where they are missing. Raises what `_page_key_of` raises."""
    page = _page_key_of(path)
    return _Keys(page, entry_key.find_or_make(path.parent, page))


def _page_key_of(path: Path) -> PageKey:
    """The page key. Raises ForeignDatabase for a file that has no key beside it."""
    if path.exists() and not (path.parent / page_key.FILE).exists():
        raise migrate.foreign(path)
    if path.exists() and path.is_file() and path.stat().st_size and migrate.is_plain(path):
        raise migrate.foreign(path)
    return page_key.find_or_make(path.parent)
