"""Opening a ledger: lock, key, a look at the file, mending it where it is damaged, its copies.

A ledger that is open is opened anew, mended, where its file turns out to be damaged or is not the
one under its name any more.

What can be done with it then is `store`'s.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
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
from kiosk.files import write_atomically
from kiosk.sealing import PublicKey
from kiosk.signing.clock import Clock
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.store import patience
from kiosk.store.copies import earlier, local, recover
from kiosk.store.copies.earlier import Earlier
from kiosk.store.copies.kept import Copies, close_all
from kiosk.store.copies.local import LocalMedium
from kiosk.store.copies.medium import BEHIND, SEEN, Medium, Whose
from kiosk.store.copies.mirror import Mirror, note_behind
from kiosk.store.copies.recover import Recovered
from kiosk.store.db import migrate, place, schema, wal
from kiosk.store.db.database import Database, connect
from kiosk.store.db.faults import told
from kiosk.store.db.ids import new_id
from kiosk.store.erasure import leftovers
from kiosk.store.keys import page_key
from kiosk.store.keys.page_key import PageKey
from kiosk.store.ledger import gaps, line
from kiosk.store.ledger.appending import Head, read_head
from kiosk.store.ledger.intake import take_in
from kiosk.store.views.rebuilding import rebuild
from kiosk.worker import Pending, Worker


@dataclass(frozen=True)
class Opened:
    """A ledger that is open for work. `recovered` tells what had to be done for it, if anything."""

    database: Database
    kiosk: UUID
    lock: BaseFileLock
    copies: Copies
    whose: Whose
    journals: local.Journals
    recovered: Recovered | None
    again: Callable[[Head | None], Opened | None]
    """Opens a mended ledger in place of this one, None where this one is not damaged after all.

    Given the known end of the chain where the files were replaced or changed by somebody else;
    the database is still open then, and it is read first."""

    earlier: Earlier | None = None
    """An evening on the second medium that this ledger, begun empty, does not hold."""

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
    local: local.Journals
    backup_minutes: int


def for_work(
    folder: Path,
    campaign: str,
    *,
    clock: Clock,
    key: PublicKey | None,
    second_medium: Path | None,
    local_journal: Path | None,
    backup_minutes: int,
) -> Opened:
    """Opens the ledger for writing, making it and its folders where there are none.

    Raises what `Store.open` raises; then nothing stays open.
    """
    path = place.ledger_path(folder, campaign)
    place.prepare(path)
    journals = local.Journals.at(local_journal)
    wanted = _Wanted(path, campaign, clock, key, second_medium, journals, backup_minutes)
    lock = place.lock(folder)
    try:
        with _told_of(path):
            leftovers.clear_temporary(path)
            wal.make_sure(path)
            _finish(wanted)  # before a key is asked for: a restore may bring its own
            _bring_key_back(wanted)
            held = _key_of(path)
            return _open(wanted, lock, held, _mend(wanted, held))
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
        with database.writing() as connection:
            taken = take_in(connection, entries)
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
def _told_of(path: Path) -> Iterator[None]:
    """What the disk refuses outside SQLite, in words."""
    try:
        yield
    except OSError as error:
        raise StoreFailed(
            f"{path} cannot be read: {error.strerror}.", "Check the disk, then try again."
        ) from error


def _open(
    wanted: _Wanted,
    lock: BaseFileLock,
    held: PageKey,
    recovered: Recovered | None,
    workers: Sequence[Worker] = (),
) -> Opened:
    """Opens the sound ledger that is there, or makes one.

    `workers` are those of the opening before, where this one goes on for it while people sign.
    """
    path = wanted.path
    database = Database(path, writable=True, key=held.raw)
    mirrors: list[Mirror] = []
    try:
        facts = {"kiosk": str(new_id()), "campaign": wanted.campaign}
        migrate.make_ready(path, facts, key=held.raw)
        kiosk = owner(database, path, wanted.campaign)
        page_key.note(path.parent, held)
        if wanted.key is not None:
            page_key.seal(path.parent, held, wanted.key)
        whose = Whose(path, wanted.campaign, kiosk, held, wanted.key)
        mirrors = _mirrors(wanted, whose, workers)
        wait = patience.SIGNING if workers else patience.OPENING
        looking = None if workers else _look_for_earlier(wanted, database, kiosk)
        recovered = _compare(mirrors, database, wait) or recovered
        ends = _lost_ends(mirrors, database, kiosk)
        if ends and not workers:
            return _open_short(wanted, lock, held, database, mirrors, ends)
        found = _found_earlier(looking)
        copies = Copies(
            path,
            kiosk,
            held,
            mirrors[0],
            mirrors[1] if len(mirrors) > 1 else None,
            wanted.clock,
            every=60.0 * wanted.backup_minutes,
            is_sealed=wanted.key is not None,
        )
    except BaseException:
        database.drop()
        close_all(mirrors)
        raise

    def again(known: Head | None) -> Opened | None:
        if known is None:
            if not recover.is_damaged(path, held.raw):
                return None
            mended = _mend(wanted, held, copies.current)
            return _open(wanted, lock, held, mended, copies.hand_on())
        if database.files.are_named and _holds(path, held, kiosk, known):
            database.files.adopt()
            with suppress(KioskError):
                database.checkpoint()  # what a crash could no longer read of the log is safe then
            return None
        return _replace(wanted, lock, held, database, copies, kiosk, known)

    return Opened(database, kiosk, lock, copies, whose, wanted.local, recovered, again, found)


def _open_short(
    wanted: _Wanted,
    lock: BaseFileLock,
    held: PageKey,
    database: Database,
    mirrors: Sequence[Mirror],
    ends: Mapping[UUID, int],
) -> Opened:
    """Opens, under a new kiosk id, a ledger that has lost entries behind its `ends`.

    Under the old id the next entry would take the number of one that may turn up on a stick.
    """
    database.drop()
    workers = [mirror.hand_on() for mirror in mirrors]
    recovered = recover.recover(
        wanted.path,
        held.secret,
        wanted.campaign,
        _journals(wanted, held, None),
        wanted.clock.now(),
        wait=patience.OPENING,
        ends=ends,
    )
    return _open(wanted, lock, held, recovered, workers)


def _mirrors(wanted: _Wanted, whose: Whose, workers: Sequence[Worker]) -> list[Mirror]:
    """The journal on this machine, and the one on the second medium where there is one."""
    path = wanted.path
    places: list[tuple[Medium, str, str]] = [
        (LocalMedium(wanted.local, whose), local.BEHIND, "the local journal")
    ]
    if wanted.second_medium is not None:
        places.append((Medium(wanted.second_medium, whose), BEHIND, "the second copy"))
    elif path.with_name(SEEN).exists():
        note_behind(path.with_name(BEHIND), is_behind=True)
    return [
        Mirror(medium, path.with_name(note), name, worker, is_near=note == local.BEHIND)
        for (medium, note, name), worker in zip_longest(places, workers[: len(places)])
    ]


def _look_for_earlier(
    wanted: _Wanted, database: Database, kiosk: UUID
) -> Pending[Earlier | None] | None:
    """Begins to look for an evening that only the second medium holds, where there may be one."""
    folder, path = wanted.second_medium, wanted.path
    if folder is None:
        return None
    with database.reading() as connection:
        is_empty = connection.execute(select(schema.signature.c.id).limit(1)).first() is None
        known = {kiosk, *line.all_by_nearness(connection, kiosk)}
    if not is_empty and not path.with_name(earlier.NOTE).exists():
        return None
    worker = Worker("looking at the second medium")
    return worker.begin(
        lambda: earlier.look(folder, wanted.campaign, path, known, is_empty=is_empty)
    )


def _found_earlier(looking: Pending[Earlier | None] | None) -> Earlier | None:
    """What was found by now, or very soon: a medium that hangs is told of elsewhere."""
    if looking is not None and looking.settles(patience.SIGNING):
        with suppress(OSError, WorldFault):
            return looking.outcome()
    return None


def _replace(
    wanted: _Wanted,
    lock: BaseFileLock,
    held: PageKey,
    database: Database,
    copies: Copies,
    kiosk: UUID,
    known: Head,
) -> Opened:
    """Goes on with a ledger made anew where the file of an open one was taken away.

    Raises StoreFailed, DiskFull, DataFolderInUse; then `database` is as it was, and the same can
    be tried again.
    """
    path = wanted.path
    with _told_of(path):
        _refuse_where_disk_is_gone(path, database.files.device)
        place.prepare(path)
        page_key.put(path.parent, held)
        place.lock_again(lock)
        source = None
        if (open_yet := database.held) is not None:
            source = recover.from_held(open_yet, kiosk, known)
        recovered = recover.recover(
            path,
            held.secret,
            wanted.campaign,
            _journals(wanted, held, copies.current),
            wanted.clock.now(),
            wait=patience.SIGNING,
            held=source,
            let_go=database.drop,
        )
    database.drop()
    return _open(wanted, lock, held, recovered, copies.hand_on())


def _refuse_where_disk_is_gone(path: Path, device: int | None) -> None:
    """A data folder is made anew, but never on another disk than the one it was on."""
    there = next(folder for folder in path.parents if folder.exists())
    if there.stat().st_dev != device:
        raise StoreFailed(
            f"The disk of {path} is gone, so this could not be saved.",
            "Put the disk back, then try again.",
        )


def _holds(path: Path, held: PageKey, kiosk: UUID, known: Head) -> bool:
    """Whether a second look finds the ledger sound, and all in it that is known."""
    try:
        if recover.is_damaged(path, held.raw):
            return False
        with told(), closing(connect(path, "rw", query_only=True, key=held.raw)) as connection:
            row = connection.execute(
                "SELECT hash FROM entry WHERE kiosk = ? AND sequence = ?",
                (kiosk.bytes, known.sequence),
            ).fetchone()
    except KioskError:
        return False
    return not known.sequence or (row is not None and row[0] == known.hash)


def _mend(
    wanted: _Wanted, held: PageKey, current: tuple[bool, ...] | None = None
) -> Recovered | None:
    """Makes a damaged or lost ledger anew. `current` is known of the journals of an open one."""
    path, clock = wanted.path, wanted.clock
    if path.exists() and page_key.is_noted(path.parent, held) is False:
        raise page_key.is_anothers(path)
    _finish(wanted)
    journals = _journals(wanted, held, current)
    if path.exists():
        is_lost = recover.is_damaged(path, held.raw)
    else:
        is_lost = recover.can_begin(path) or _has_local(wanted, held) or _is_on_medium(wanted, held)
    if not is_lost:
        return None
    if page_key.is_noted(path.parent, held) is None and recover.opens_nothing(path, held.raw):
        raise page_key.is_anothers(path)
    wait = patience.OPENING if current is None else patience.SIGNING
    return recover.recover(path, held.secret, wanted.campaign, journals, clock.now(), wait=wait)


def _finish(wanted: _Wanted) -> None:
    """Ends a mending or a restore that was cut off between two renames."""
    try:
        recover.finish(wanted.path, wanted.clock.now())
    except OSError as error:
        raise StoreFailed(
            f"{wanted.path} cannot be replaced: {error.strerror}.", "Check the disk."
        ) from error


def _journals(
    wanted: _Wanted, held: PageKey, current: tuple[bool, ...] | None
) -> list[recover.Journals]:
    """What the ledger can be made anew from; what is not known is taken from the notes."""
    home = wanted.path.parent
    folders = [(wanted.local.folder(wanted.path, held), local.SEEN, local.BEHIND)]
    if wanted.second_medium is not None:
        folders.append((wanted.second_medium, SEEN, BEHIND))
    found = []
    for at, (folder, seen, behind) in enumerate(folders):
        was_current = (home / seen).exists() and not (home / behind).exists()
        found.append(recover.Journals(folder, current[at] if current else was_current))
    return found


def _has_local(wanted: _Wanted, held: PageKey) -> bool:
    folder = wanted.local.folder(wanted.path, held)
    with suppress(OSError):
        return bool(patience.within(lambda: local.journals_in(folder), patience.OPENING))
    return False


def _is_on_medium(wanted: _Wanted, held: PageKey) -> bool:
    """Whether the second medium holds a journal that the key beside the lost ledger opens."""
    folder = wanted.second_medium
    if folder is None:
        return False

    def found() -> bool:
        return bool(recover.journals(folder, wanted.campaign, held.secret, None))

    with suppress(OSError):
        return patience.within(found, patience.OPENING)
    return False


def _bring_key_back(wanted: _Wanted) -> None:
    """The key of a data folder that was lost, from where the local journal keeps it too."""
    path = wanted.path
    if (path.parent / page_key.FILE).exists():
        return

    def kept() -> bytes | None:
        lost = wanted.local.lost(path)
        return (lost / page_key.FILE).read_bytes() if lost is not None else None

    content = None
    with suppress(OSError):
        content = patience.within(kept, patience.OPENING)
    if content is not None:
        with write_atomically(path.parent / page_key.FILE, mode=0o600) as file:
            file.write(content)


def _compare(mirrors: Sequence[Mirror], database: Database, wait: float) -> Recovered | None:
    """Before the first new entry: what only a journal holds comes back.

    Waits so many seconds for the journals; what comes later is taken in by `Store.tend`.
    """
    for mirror in mirrors:
        mirror.attach()
    until = time.monotonic() + wait
    for mirror in mirrors:
        mirror.attached(until)
    taken = 0
    for mirror in mirrors:
        if mirror.ahead:
            taken += take_in_all(database, mirror.ahead)
            mirror.taken()
    return brought_back(database, taken) if taken else None


def brought_back(database: Database, taken: int) -> Recovered:
    """What is told where so many entries came back from a journal."""
    with database.reading() as connection:
        missing = tuple(gaps.undeclared(connection.connection.cursor()))
    return Recovered(taken, 0, is_complete=not missing, missing=missing)


def _lost_ends(mirrors: Sequence[Mirror], database: Database, kiosk: UUID) -> dict[UUID, int]:
    """The end of `kiosk`, where a journal shows that there was more: see `recover.Whose.ends`.

    An entry is written to the ledger first. So what stands broken behind the last that both have
    was in the ledger once.
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


def _key_of(path: Path) -> PageKey:
    """The page key. A file without one beside it is not a ledger of ours."""
    if path.exists() and not (path.parent / page_key.FILE).exists():
        raise migrate.foreign(path)
    if path.exists() and path.is_file() and path.stat().st_size and migrate.is_plain(path):
        raise migrate.foreign(path)
    return page_key.find_or_make(path.parent)
