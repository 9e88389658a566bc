"""Merges what other tables have signed: bundles, sticks, data folders, and copies of ledgers.

Everything that is named is checked before an entry is written, and all of it is merged, or none.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.errors import BadInput, DataFolderFault, ForeignDatabase, LedgerDamaged, StoreFailed
from kiosk.file_system import open_plain
from kiosk.files import Progress, report_progress

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.signing.entries.ledger_entry import Entry
    from kiosk.store import Store, TableAccount
    from kiosk.store.copies.sources import Copy, Keys
    from kiosk.store.ledger.merge import Merged

MOST_PAIRS = 1000
"""Likely doubles that are looked for after a merge; `duplicates` lists them."""


class Source(NamedTuple):
    """The entries of one other ledger. `read` gives them each kiosk's by number, as often as asked.

    `check` raises where they are not sound. `total` is how many there are, 0 where that is not
    known beforehand.
    """

    path: Path
    check: Callable[[Progress | None], None]
    read: Callable[[], Iterator[Entry]]
    total: int = 0


class Named(NamedTuple):
    """What somebody named to be merged; `source` is None for a copy that is still to be opened."""

    path: Path
    source: Source | None


class MergedTables(NamedTuple):
    """The result: what was added, the tables that are in the ledger now, and likely doubles.

    `doubles` are pairs that wait for review, `across` those of two tables among them.
    """

    merged: Merged
    tables: list[TableAccount]
    doubles: int
    across: int


def find_sources(
    paths: Sequence[Path], campaign: str, data: Path, keys: Keys, kept: ExitStack
) -> list[Named]:
    """Looks what each of `paths` is, before the ledger in `data` is opened; reads no entry.

    Bundles and data folders stay open until `kept` is closed. Raises BadInput for what is none of
    them, is not of `campaign`, is changed, or needs another key.
    """
    return [_named(path, campaign, data, keys, kept) for path in paths]


def open_sources(
    named: Sequence[Named], campaign: str, data: Path, keys: Keys, kept: ExitStack
) -> list[Source]:
    """All sources; sticks and copies are opened now, while the ledger in `data` is.

    Raises what `sources.copies_of` raises, BadInput where a copy is of other campaigns.
    """
    found: list[Source] = []
    for number, one in enumerate(named):
        if one.source is not None:
            found.append(one.source)
            continue
        # the name is one of those that a start clears, see `erasure.leftovers`
        look = data / f".restoring.look{number or ''}"
        found += _of_copy(one.path, campaign, data, look, keys, kept)
    return found


def check_sources(sources: Sequence[Source], progress: Progress | None = None) -> None:
    """Checks every entry of every source. Raises BadInput, LedgerDamaged, and what reading does."""
    counting = _Counting(sources, progress)
    for one in sources:
        one.check(counting.of_one)
        counting.next()


def merge_sources(
    store: Store,
    sources: Sequence[Source],
    words: Collection[str] = (),
    progress: Progress | None = None,
) -> MergedTables:
    """Merges all of `sources` that were checked, or nothing.

    `words` are the six words of kiosks that prove whose entries they are; without words everything
    is merged whose own signatures hold. Raises BadInput where they do not prove it, LedgerDamaged
    where a source contradicts the ledger, and what `progress` raises.
    """
    counting = _Counting(sources, progress)
    ledgers = (counting.read(one) for one in sources)
    merged = store.merge(*ledgers, words=words)
    tables = store.tables()
    of = {mark: at for at, table in enumerate(tables) for mark in table.marks}
    pairs = store.duplicates(MOST_PAIRS)
    across = sum(of.get(each.one.table) != of.get(each.other.table) for each in pairs)
    return MergedTables(merged, tables, len(pairs), across)


def merge_paths(
    store: Store,
    paths: Sequence[Path],
    campaign: str,
    data: Path,
    keys: Keys,
    progress: Progress | None = None,
) -> MergedTables:
    """Checks and merges all of `paths`, or nothing. On the store's thread.

    Raises what the functions above raise.
    """
    with ExitStack() as kept:
        named = find_sources(paths, campaign, data, keys, kept)
        sources = open_sources(named, campaign, data, keys, kept)
        check_sources(sources, progress)
        return merge_sources(store, sources, (), progress)


class _Counting:
    """Counts entries over several sources."""

    def __init__(self, sources: Sequence[Source], progress: Progress | None) -> None:
        is_known = all(one.total for one in sources)
        self._total = sum(one.total for one in sources) if is_known else 0
        self._progress = progress
        self._before = self._now = 0

    def of_one(self, done: int, _: int) -> None:
        """A `Progress` for the source that is being read."""
        self._now = done
        if self._progress is not None:
            self._progress(self._before + done, self._total)

    def next(self) -> None:
        self._before, self._now = self._before + self._now, 0

    def read(self, source: Source) -> Iterator[Entry]:
        """The entries of one source, with progress."""
        yield from report_progress(source.read(), self.of_one, source.total)
        self.next()


def _named(path: Path, campaign: str, data: Path, keys: Keys, kept: ExitStack) -> Named:
    from kiosk.exchange.bundles import archive
    from kiosk.exchange.bundles.read_bundle import open_bundle
    from kiosk.store.db import data_folder

    if path.is_dir():
        ledger = data_folder.ledger_path(path, campaign)
        if path.resolve() == data.resolve():
            raise BadInput(f"{path} is the data folder itself.", "Name what is to be merged.")
        return _of_folder(path, ledger, campaign, kept) if ledger.exists() else Named(path, None)
    try:
        with open_plain(path) as file:
            begin = file.read(len(archive.BEGINNING))
    except OSError as error:
        raise BadInput(
            f"{path} cannot be read: {error.strerror}.", "Name a bundle, a stick or a data folder."
        ) from error
    if begin != archive.BEGINNING:
        return Named(path, None)
    bundle = kept.enter_context(open_bundle(path, campaign, keys.organiser))
    return Named(path, Source(path, bundle.check, bundle.entries, bundle.manifest.entries))


def _of_folder(path: Path, ledger: Path, campaign: str, kept: ExitStack) -> Named:
    """A data folder; it may be in use. Where its key is not beside it, a copy of it is opened."""
    from kiosk.signing.entries.ranges import Ranges
    from kiosk.store import Store

    try:
        store = kept.enter_context(Store.read(path, campaign))
        kept.enter_context(store.one_moment())
        total = store.entry_count()
    except (DataFolderFault, ForeignDatabase, StoreFailed):
        return Named(ledger, None)

    def check(progress: Progress | None) -> None:
        found = Ranges()
        try:
            for _ in found.read(report_progress(store.entries(), progress, total)):
                pass
            found.written()
        except LedgerDamaged as fault:
            raise _damaged(path, fault.what) from fault

    return Named(path, Source(path, check, store.entries, total))


def _of_copy(
    path: Path, campaign: str, data: Path, look: Path, keys: Keys, kept: ExitStack
) -> Iterator[Source]:
    from kiosk.store.copies.sources import copies_of

    copies = list(copies_of(path, data, look, keys, kept))
    ours = [one for one in copies if one.campaign == campaign]
    if not ours:
        raise BadInput(
            f"{path} is of the campaign {copies[0].campaign}, not of {campaign}.",
            "Name a copy of this campaign, or the other campaign with --campaign.",
        )
    for one in ours:
        entries = _CopyEntries(path, one)
        yield Source(path, entries.check, entries.read)


class _CopyEntries:
    """The entries of a journal or a ledger's file, which are in the order of writing.

    That is each kiosk's by number, unless a gap was filled later; then they are sorted in memory.
    """

    def __init__(self, path: Path, copy: Copy) -> None:
        self._path = path
        self._copy = copy
        self._sorted: list[Entry] | None = None

    def check(self, progress: Progress | None) -> None:
        from kiosk.signing.entries.ranges import Ranges
        from kiosk.store.copies.journal_damage import Damage

        damage = Damage()
        if not _is_in_order(report_progress(self._copy.read(damage), progress, 0)):
            once = {(one.kiosk, one.sequence): one for one in self._copy.read(Damage())}
            self._sorted = [once[place] for place in sorted(once)]
        if damage.has_lost:
            raise _damaged(self._path, f"{self._path} cannot be read completely.")
        found = Ranges()
        try:
            for one in self.read():
                found.take(one)
            found.written()
        except LedgerDamaged as fault:
            raise _damaged(self._path, fault.what) from fault

    def read(self) -> Iterator[Entry]:
        from kiosk.store.copies.journal_damage import Damage

        return iter(self._sorted) if self._sorted is not None else self._copy.read(Damage())


def _is_in_order(entries: Iterator[Entry]) -> bool:
    """Whether each kiosk's come by number; reads to the end."""
    last: dict[UUID, int] = {}
    is_in_order = True
    for one in entries:
        is_in_order &= one.sequence > last.get(one.kiosk, 0)
        last[one.kiosk] = one.sequence
    return is_in_order


def _damaged(path: Path, what: str) -> LedgerDamaged:
    return LedgerDamaged(
        f"{path.name}: {what}",
        "Nothing was merged. Restore it into a folder of its own, then merge that folder: "
        "`pledge-kiosk restore --help`.",
    )
