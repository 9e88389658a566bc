"""Rebuilds a ledger from everything that still holds its entries, and sets the damaged one aside.

Entries are imported from the newest good snapshot, from the journals, and from the damaged file
itself. Each is checked against the one before; what one source lacks another may have. Where
nothing can be missing the kiosk keeps its id. Else the new ledger gets a new kiosk id, so that
entries found later cannot contradict what is signed from now on, and its first entry says what is
missing. The damaged file is never deleted.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, func, select, update
from sqlcipher3 import dbapi2

from kiosk.errors import BadInput, DiskFull, LedgerDamaged, ProgramFault, StoreFailed
from kiosk.file_system import is_full, no_room, rename_synced, sync_folder
from kiosk.files import Progress
from kiosk.sealing import Author, EntryKey, PrivateKey, SecretKey
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.signing.entries.missing import Missing
from kiosk.store import bounded_worker
from kiosk.store.copies import journal, medium
from kiosk.store.copies.backup import Backups
from kiosk.store.copies.journal_damage import Damage
from kiosk.store.db import data_folder, migrate, schema, wal
from kiosk.store.db.database import Database, connect, connected
from kiosk.store.db.driver_errors import translated_errors
from kiosk.store.db.ids import new_id
from kiosk.store.keys import entry_key, page_key
from kiosk.store.ledger import authors, gaps, lineage
from kiosk.store.ledger.appending import Head, read_head
from kiosk.store.ledger.import_entries import import_entries
from kiosk.store.views.derived import rebuild
from kiosk.store.views.reader import Reader

MENDED = "ledger.mended.db"
_MOST_MISSES = 1000
"""Unreadable rows in succession after which the rest of a damaged ledger is given up."""

_ROOM = 1 << 20
"""Bytes of disk that SQLite needs beside a copy of a ledger to read it."""

_UNREADABLE = (BadInput, LedgerDamaged, StoreFailed, OSError, ValueError)


@dataclass(frozen=True, slots=True)
class Recovered:
    """The result: how many entries and signatures are there, and the damaged file's new name.

    `is_complete` says that no signature that was confirmed can be missing; `missing` are entries
    known to be missing. `is_made_anew` says that the file is new, not only completed.
    """

    entries: int
    signatures: int
    set_aside: str = ""
    is_complete: bool = False
    missing: tuple[Missing, ...] = ()
    is_made_anew: bool = False


@dataclass(frozen=True, slots=True)
class Owners:
    """The kiosks whose ledger the sources hold; `keeps` is the one that keeps its id, if any.

    `ends` are kiosks of which a source may have held one more entry than it gave, each with the
    number of the last that it gave.
    """

    owners: Collection[UUID]
    keeps: UUID | None = None
    ends: Mapping[UUID, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Built:
    """A new ledger: how many entries and signatures it has, and what is missing in it.

    `lost` are missing entries that the ledger did not know to be missing before.
    """

    entries: int
    signatures: int
    missing: tuple[Missing, ...] = ()
    lost: tuple[Missing, ...] = ()


@dataclass(frozen=True, slots=True)
class Signer:
    """Signs the first entry of a new kiosk.

    `predecessors` are keys at hand that sign for it. With `takes_over` unsigned kiosks count as
    from before signing: all sources are this machine's own. `judge` looks at the imported entries
    before anything else is written; it returns the authors that were compared, and may raise.
    """

    key: EntryKey
    predecessors: tuple[EntryKey, ...] = ()
    takes_over: bool = True
    judge: Callable[[Connection], Iterable[Author]] = lambda _: ()


class Source:
    """The entries of one copy, as far as they can be read."""

    def __init__(
        self, entries: Iterator[Entry], owner: Callable[[], UUID], *, is_whole: bool = False,
        damage: Damage | None = None,
    ) -> None:  # fmt: skip
        """`owner` reads whose copy it is; `is_whole` says that it has every entry of that kiosk.

        `damage` is filled in while `entries` are read.
        """
        self._entries = entries
        self._read_owner = owner
        self._is_whole = is_whole
        self.damage = damage or Damage()
        self.owner: UUID | None = None
        self.keeps: UUID | None = None
        """The owner, where the copy was whole and could be read to its end."""

    def __iter__(self) -> Iterator[Entry]:
        with _as_far_as_it_goes():
            self.owner = self._read_owner()
        with _as_far_as_it_goes():
            yield from self._entries
            is_whole = self._is_whole and not self.damage.has_lost
            self.keeps = self.owner if is_whole else None


@contextmanager
def _as_far_as_it_goes() -> Iterator[None]:
    """Ignores what cannot be read in the block, but not a full disk, which is temporary.

    Raises DiskFull, OSError where there is no room.
    """
    try:
        yield
    except _UNREADABLE as fault:
        if isinstance(fault, DiskFull) or (isinstance(fault, OSError) and is_full(fault)):
            raise


@dataclass(frozen=True, slots=True)
class Journals:
    """The journals in one folder, whose device may hang.

    `is_current` says that they held every entry when somebody signed last.
    """

    folder: Path
    is_current: bool


def is_damaged(path: Path, key: bytes) -> bool:
    """Whether the ledger at `path` cannot be read completely, also at a second attempt.

    A kiosk's entries are numbered without a gap, so a ledger with a gap is damaged, unless one of
    its entries says that these are missing. Raises ForeignDatabase, StoreFailed.
    """
    return _fails(path, key) and _fails(path, key)


def _fails(path: Path, key: bytes) -> bool:
    try:
        migrate.look(path, key)
        with (
            translated_errors(),
            closing(connect(path, "rw", query_only=True, key=key)) as connection,
        ):
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            gap = gaps.undeclared(connection) if verdict == "ok" else None
    except LedgerDamaged:
        return True
    return bool(verdict != "ok" or gap)


def opens_nothing(path: Path, key: bytes) -> bool:
    """Whether there are snapshots and `key` opens none: then it is the key of another ledger."""
    snapshots = Backups(path, key).all()
    return bool(snapshots) and all(_fails(snapshot, key) for snapshot in snapshots)


def can_begin(path: Path) -> bool:
    """Whether snapshots or damaged ledgers are left of a ledger at `path` that is gone."""
    return bool(list(path.parent.glob("ledger.damaged-*.db"))) or not Backups(path, b"").is_empty


def recover(
    path: Path,
    key: SecretKey,
    campaign: str,
    copies: Iterable[Journals],
    now: datetime,
    signer: Signer,
    *,
    wait: float,
    held: Source | None = None,
    close_open_files: Callable[[], None] = lambda: None,
    ends: Mapping[UUID, int] | None = None,
) -> Recovered:
    """Puts a sound ledger at `path`, with everything that can be found of the damaged one.

    `wait` is how many seconds a journal's device is waited for. `held` is what can be read of a
    file that is still open although its name is gone; `close_open_files` closes it, on systems
    where an open file cannot be renamed. `ends` are kiosks known to have had more entries, see
    `Owners`. Raises StoreFailed, DiskFull; then the damaged file is where it was.
    """
    sources = [
        *((held,) if held is not None else ()),
        *_from_snapshots(Backups(path, key.raw), key),
        *(one for each in copies for one in _from_journals(each, key, campaign, wait)),
        *(_from_damaged(file, key, is_last=file == path) for file in _damaged(path)),
    ]

    def find_owners() -> Owners:
        kept = (source.keeps for source in sources if source.keeps is not None)
        owners = {source.owner for source in sources if source.owner is not None}
        broken_off = furthest((source.damage for source in sources), ends or {})
        return Owners(owners, next(kept, None), broken_off)

    mended = path.with_name(MENDED)
    built = build(mended, key, campaign, sources, find_owners, now, signer, in_haste=True)
    try:
        if os.name == "nt":
            close_open_files()
        name = finish(path, now)
    except OSError as error:
        raise data_folder.refused(path, error) from error
    is_complete = find_owners().keeps is not None and not built.lost
    return Recovered(
        built.entries, built.signatures, name, is_complete, built.lost, is_made_anew=True
    )


def furthest(damages: Iterable[Damage], known: Mapping[UUID, int] | None = None) -> dict[UUID, int]:
    """Where copies ended early, see `Owners.ends`."""
    ends = dict(known or {})
    for damage in damages:
        for kiosk, sequence in damage.ends.items():
            ends[kiosk] = max(sequence, ends.get(kiosk, 0))
    return ends


def finish(path: Path, now: datetime, why: str = "damaged") -> str:
    """Renames the ledger there and puts the rebuilt one in its place, also after a crash.

    Returns the old one's new name, which contains `why`, "" where there was none. Raises OSError.
    """
    mended = path.with_name(MENDED)
    if not mended.exists():
        for name in (page_key.NEXT, entry_key.NEXT):  # of a restore that came to nothing
            waiting = path.with_name(name)
            if not waiting.is_dir():
                waiting.unlink(missing_ok=True)
        return ""
    aside = path.with_name(f"ledger.{why}-{stamp(now)}.db")
    moved = ""
    # The log first: a new ledger must never meet an old one's.
    for file in data_folder.files_of(path):
        if file.exists():
            file.rename(aside.with_name(file.name.replace(path.name, aside.name)))
            moved = aside.name if file == path else ""
    entry_key.change(path.parent, f".{why}-{stamp(now)}")
    page_key.change(path.parent, f".{why}-{stamp(now)}")
    mended.rename(path)
    sync_folder(path.parent)
    return moved


def stamp(now: datetime) -> str:
    """A time in the form used in names of files."""
    return now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def build(
    fresh: Path,
    key: SecretKey,
    campaign: str,
    sources: Iterable[Iterable[Entry]],
    find_owners: Callable[[], Owners],
    now: datetime,
    signer: Signer,
    progress: Progress | None = None,
    *,
    in_haste: bool = False,
) -> Built:
    """Creates a new ledger at `fresh` from all entries in `sources` whose chain is intact.

    `find_owners` is called after the sources were read. Where no kiosk keeps its id, or something
    is missing, the ledger gets a new kiosk id, and its first entry, signed by `signer`, says so.
    The ledger is verified before it gets its name. `in_haste`, while people wait, only its file is
    checked: every entry was checked on its way in.
    Raises what a source raises, StoreFailed, DiskFull, LedgerDamaged; then there is no file.
    """
    beside = fresh.with_name(f".{fresh.name}.part")
    data_folder.remove(beside)
    try:
        migrate.make_ready(beside, {"kiosk": str(new_id()), "campaign": campaign}, key=key.raw)
        database = Database(beside, writable=True, key=key.raw)
        try:
            with database.writing() as connection:
                entries = sum(import_entries(connection, source, progress) for source in sources)
                signatures = rebuild(connection)
                newest = connection.scalar(select(func.max(schema.entry.c.kiosk)))
                wanted = find_owners()
                lost = _lost(connection, wanted)
                keeps = wanted.keeps if not lost else None
                kiosk = keeps or _next_kiosk(newest)
                compared = signer.judge(connection)
                if keeps is None:
                    author = authors.fields(
                        connection, signer.key, kiosk, predecessors=signer.predecessors,
                        compared=compared, takes_over=signer.takes_over,
                    )  # fmt: skip
                    lineage.begin_kiosk(
                        connection, kiosk, wanted.owners, now, lost, key=signer.key, author=author
                    )
                owner = schema.meta.c.key == "kiosk"
                connection.execute(update(schema.meta).where(owner).values(value=str(kiosk)))
            database.vacuum()
            with database.reading() as connection:
                missing = tuple(gaps.all_of(connection.connection.cursor()))
            verdict = None if in_haste else Reader(database, kiosk).verify()
            if verdict is not None and not verdict.is_sound:
                raise LedgerDamaged("The ledger could not be put together.", verdict.faults[0])
        finally:
            database.drop()
        if _fails(beside, key.raw):
            raise LedgerDamaged("The ledger could not be put together.", "Check the disk.")
        rename_synced(beside, fresh)
    except OSError as error:
        raise data_folder.refused(fresh, error) from error
    finally:
        data_folder.remove(beside)
    return Built(entries, signatures, missing, lost)


def _lost(connection: Connection, wanted: Owners) -> tuple[Missing, ...]:
    """What is missing in a new ledger and no entry declares missing yet."""
    cursor = connection.connection.cursor()
    known = {one.kiosk for one in gaps.declared(cursor) if one.last is None}
    ends = [
        Missing(kiosk, end + 1, None)
        for kiosk, end in sorted(wanted.ends.items())
        if kiosk not in known and read_head(connection, kiosk).sequence <= end
    ]
    return (*gaps.undeclared(cursor), *ends)


def entries_of_ledger(path: Path, key: SecretKey) -> Iterator[Entry]:
    """The entries of a ledger or snapshot that nobody has open, in the order of writing.

    Raises the faults of `migrate.look`, LedgerDamaged, StoreFailed.
    """
    migrate.look(path, key.raw)
    with translated_errors(), connected(path, "ro", key.raw) as connection:
        yield from medium.all_entries(connection)


def entries_of_damaged(
    path: Path, key: SecretKey, damage: Damage | None = None, *, is_cut: bool = False
) -> Iterator[Entry]:
    """What can still be read of a damaged ledger and its log; `damage` records where it ends early.

    `is_cut` says that its log ends early, where that is known already. Raises LedgerDamaged where
    not even the list of its tables can be read, and at the end where some entries could not.
    """
    damage = damage if damage is not None else Damage()
    is_cut = is_cut or wal.has_lost_end(path)
    owner: UUID | None = None
    with copy_of(path) as copy:
        with _opened(copy, key) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        with suppress(LedgerDamaged, StoreFailed, ValueError):
            owner = owner_of_ledger(copy, key)
        row = misses = missed = 0
        while misses < _MOST_MISSES:
            try:
                with _opened(copy, key) as connection:
                    while batch := medium.entries_after(connection, row, 1):
                        row, misses = batch[-1][0], 0
                        for _, entry in batch:
                            damage.read(entry)
                            yield entry
                break
            except (LedgerDamaged, StoreFailed):
                # A connection that met a bad page returns nothing more; a new one may read on.
                row, misses, missed = row + 1, misses + 1, missed + 1
                damage.skipped(1)
    damage.end(owner, is_lost=is_cut or misses > 0)
    if missed or is_cut:
        raise LedgerDamaged(f"Not every entry of {path} can be read.")


def journals(
    folder: Path, campaign: str | None, own: SecretKey | None, organiser: PrivateKey | None
) -> list[Path]:
    """The journals below a medium's folder that one of the keys opens, the oldest kiosk's first."""
    found = []
    for path in sorted((folder / medium.FOLDER).glob(f"*{medium.SUFFIX}")):
        with suppress(BadInput, OSError):
            header = journal.look(path)
            header.key(own, organiser)
            if campaign in (None, header.campaign):
                found.append(path)
    return found


def owner_of_ledger(path: Path, key: SecretKey) -> UUID:
    """The kiosk that a ledger or snapshot is of. Raises what `campaign_and_owner` raises."""
    return campaign_and_owner(path, key)[1]


def campaign_and_owner(path: Path, key: SecretKey) -> tuple[str, UUID]:
    """The campaign and the kiosk that a ledger or snapshot is of.

    Raises StoreFailed, LedgerDamaged, ValueError.
    """
    with copy_of(path) as copy, _opened(copy, key) as connection:
        facts = dict(connection.execute("SELECT key, value FROM meta").fetchall())
    if "campaign" not in facts or "kiosk" not in facts:
        raise LedgerDamaged(f"{path} does not say whose it is.")
    return str(facts["campaign"]), UUID(facts["kiosk"])


@contextmanager
def _opened(copy: Path, key: SecretKey) -> Iterator[dbapi2.Connection]:
    """A copy of a ledger, opened. Raises LedgerDamaged where it cannot be read."""
    try:
        with translated_errors(), connected(copy, "rw", key.raw) as connection:
            yield connection
    except ProgramFault as fault:  # not even the tables are there
        name = copy.name.removeprefix(".").removesuffix(".look")
        raise LedgerDamaged(f"{copy.with_name(name)} cannot be read.") from fault


@contextmanager
def copy_of(path: Path, copy: Path | None = None) -> Iterator[Path]:
    """A copy of a ledger and its log: SQLite may write while it reads, the original must not.

    It is beside the ledger, or at `copy`, and is removed afterwards. Raises OSError.
    """
    copy = copy or path.with_name(f".{path.name.lstrip('.')}.look")
    data_folder.remove(copy)
    files = {s: f for s in ("", "-wal") if (f := path.with_name(path.name + s)).exists()}
    needed = sum(file.stat().st_size for file in files.values()) + _ROOM
    if shutil.disk_usage(copy.parent).free < needed:
        # Without room for the index of the log SQLite would report an I/O error.
        raise no_room(copy.parent)
    try:
        for suffix, file in files.items():
            data_folder.copy_private(file, copy.with_name(copy.name + suffix))
        yield copy
    finally:
        data_folder.remove(copy)


def _from_snapshots(backups: Backups, key: SecretKey) -> Iterator[Source]:
    for snapshot in backups.all():
        with _as_far_as_it_goes():
            if not _fails(snapshot, key.raw):
                yield Source(
                    entries_of_ledger(snapshot, key), partial(owner_of_ledger, snapshot, key)
                )
                return


def _from_journals(
    copies: Journals, key: SecretKey, campaign: str, wait: float
) -> Iterator[Source]:
    def found() -> list[tuple[Path, UUID]]:
        paths = journals(copies.folder, campaign, key, None)
        return [(path, journal.look(path).kiosk) for path in paths]

    owned: list[tuple[Path, UUID]] = []
    with suppress(*_UNREADABLE):
        owned = bounded_worker.within(found, wait)
    for path, owner in owned:
        damage = Damage()
        read = partial(journal.read_entries, path, key, None, damage)
        entries = bounded_worker.items_within(read, wait)
        yield Source(entries, _always(owner), is_whole=copies.is_current, damage=damage)


def from_held(connection: dbapi2.Connection, owner: UUID, known: Head) -> Source:
    """What an open connection still reads of files that were renamed, deleted or changed.

    Complete where they reach the end that is `known`; gaps in between show by their numbers.
    """

    def entries() -> Iterator[Entry]:
        last = Head()
        with translated_errors():
            for entry in medium.all_entries(connection):
                if entry.kiosk == owner and entry.sequence > last.sequence:
                    last = Head(entry.sequence, entry.hash)
                yield entry
        if last != known:
            raise LedgerDamaged("The open ledger has lost its end.")

    return Source(entries(), _always(owner), is_whole=True)


def _always(owner: UUID) -> Callable[[], UUID]:
    return lambda: owner


def _from_damaged(path: Path, key: SecretKey, *, is_last: bool) -> Source:
    """A file is complete where every entry can be read and it has no log with later ones."""
    log = path.with_name(path.name + "-wal")
    is_closed = not log.exists() or not log.stat().st_size
    owner = partial(owner_of_ledger, path, key)
    damage = Damage()
    entries = entries_of_damaged(path, key, damage)
    return Source(entries, owner, is_whole=is_last and is_closed, damage=damage)


def _damaged(path: Path) -> list[Path]:
    """The damaged ledger, and those that were set aside before."""
    aside = sorted(path.parent.glob("ledger.damaged-*.db"))
    return [*aside, path] if path.exists() else aside


def _next_kiosk(before: UUID | None) -> UUID:
    """An id that sorts after `before`, also where the clock was set back."""
    made = new_id()
    return made if before is None or made.int > before.int else UUID(int=before.int + 1)
