"""The page of other tables: whether each is complete, merging more, and this table's own bundle.

`kiosk.jobs.tables` does it, as for the commands `tables`, `merge` and `bundle`. Merging runs on the
store's thread, so signing waits for it; everything else beside the open ledger.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.files import Progress, find_free_name
from kiosk.jobs import campaign_check, file_places, organiser_key, output_paths
from kiosk.jobs.file_places import FilePlace, FoundFile
from kiosk.jobs.tables import find_tables, make_bundle, merge_tables
from kiosk.jobs.tables.find_tables import FoundTable
from kiosk.jobs.tables.merge_tables import MergedTables
from kiosk.sealing import PrivateKey
from kiosk.store import Store, TableAccount
from kiosk.ui.job import Job
from kiosk.ui.options import Options
from kiosk.ui.organiser.folders import FileFolders
from kiosk.ui.organiser.key import OrganiserKey
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.rows import Rows
from kiosk.ui.tasks import Done, Failed, PageTasks, TaskEnd, Tasks


@dataclass(frozen=True)
class Offered:
    """What was found."""

    folders: Sequence[FilePlace]
    tables: Sequence[TableAccount]
    found: Sequence[FoundTable]
    keys: Sequence[FoundFile]


@dataclass(frozen=True)
class Result:
    """What merging came to; `faults` are those of the campaign that only the ledger shows."""

    done: MergedTables
    faults: Sequence[str]


@qml_type
class TableMerge(QObject):
    """`open` when the page is opened, `forget` when it is left. A job goes on meanwhile."""

    changed = Signal()

    job = member(Job, "_job", notify=changed)
    """The job of `act`. It counts entries."""
    act = member(str, "_act", notify=changed)
    """What the job does or did: `merge` or `bundle`."""
    folders = member(FileFolders, "_folders")
    key = member(OrganiserKey, "_key")
    tables = member(Rows, "_tables")
    """The tables in the ledger, this one first."""
    found = member(Rows, "_found")
    """What may be merged."""
    isKnown = member(bool, "_is_known", notify=changed)
    """Whether it was looked for."""
    fault = member(str, "_fault", notify=changed)
    added = member(int, "_result?.done.merged.added", notify=changed)
    known = member(int, "_result?.done.merged.known", notify=changed)
    signatures = member(int, "_result?.done.merged.signatures", notify=changed)
    """New signatures among the entries that were added."""
    doubles = member(int, "_result?.done.doubles", notify=changed)
    across = member(int, "_result?.done.across", notify=changed)
    bundle = member(str, "_bundle", notify=changed)
    """Where this table's bundle was written."""
    words = member(str, "_words", notify=changed)
    """The six words of this kiosk."""

    def __init__(
        self,
        options: Options,
        tasks: Tasks,
        store: Callable[[], Store],
        refresh: Callable[[], None],
    ) -> None:
        """`store` is called on the store's thread only; `refresh` after something was merged."""
        super().__init__()
        self._options = options
        self._store = store
        self._refresh = refresh
        self._page_tasks = PageTasks(tasks.jobs)
        self._merging, self._bundling = Job(tasks.store), Job(tasks.jobs)
        self._job = self._merging
        for job in (self._merging, self._bundling):
            job.changed.connect(self.changed)
        self._folders = FileFolders()
        self._folders.changed.connect(self.changed)
        self._key = OrganiserKey(options.campaign, tasks.jobs)
        self._key.changed.connect(self._show_found)
        self._tables = Rows("mark", "isOwn", "entries", "known", "signatures", "missing", "words")
        self._found = Rows(
            *("path", "isStick", "mark", "entries", "signed", "words", "file", "needsKey"),
            "isChosen",
        )
        self._offered: Sequence[FoundTable] = ()
        self._chosen: set[Path] = set()
        self._result: Result | None = None
        self._act = self._fault = self._bundle = self._words = ""
        self._is_known = False

    def open(self) -> None:
        self._look()

    def forget(self) -> None:
        """The page is left."""
        self._page_tasks.end()
        for job in (self._merging, self._bundling):
            job.forget()
        self._folders.forget()
        self._key.forget()
        self._offered, self._is_known = (), False
        self._chosen.clear()
        self._tables.show([])
        self._found.show([])
        self._result, self._fault, self._bundle, self._words = None, "", "", ""
        self.changed.emit()

    @Slot(str)
    def toggle(self, path: str) -> None:
        """Chooses what is at `path` to be merged, or not."""
        self._chosen ^= {Path(path)}
        self._show_found()

    @Slot()
    def merge(self) -> None:
        """Merges all that is chosen, or nothing."""
        if not self.canMerge:
            return
        paths = [one.path for one in self._offered if one.path in self._chosen]
        key = self._key.key  # leaving the page forgets it, and the job goes on
        self._begin(self._merging, "merge")
        self._merging.start(lambda progress: self._merge(paths, key, progress), self._merged)

    @Slot()
    def writeBundle(self) -> None:
        """Writes this table's bundle into the chosen folder, under a name that is free there."""
        place = self._folders.place
        if place is None or self.isRunning:
            return
        self._begin(self._bundling, "bundle")
        self._bundling.start(lambda progress: self._write(place, progress), self._written)

    @Property(bool, notify=changed)
    def isRunning(self) -> bool:
        return self._merging.isRunning or self._bundling.isRunning

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """How many are chosen to be merged."""
        return len(self._chosen)

    @Property(bool, notify=changed)
    def needsKey(self) -> bool:
        """Whether the organiser's key must be opened for what is chosen."""
        chosen = (one for one in self._offered if one.path in self._chosen)
        return not self._key.isOpen and any(one.needs_key for one in chosen)

    @Property(bool, notify=changed)
    def canMerge(self) -> bool:
        return bool(self._chosen) and not self.needsKey and not self.isRunning

    @Property(str, notify=changed)
    def faults(self) -> str:
        """What the merged ledger shows to be wrong with the campaign."""
        return " ".join(self._result.faults) if self._result is not None else ""

    def _begin(self, job: Job, act: str) -> None:
        self._job, self._act, self._bundle, self._result = job, act, "", None
        self.changed.emit()

    def _look(self) -> None:
        self._page_tasks.submit(self._read, self._take)

    def _read(self) -> Offered:
        """On the jobs' thread."""
        options = self._options
        places = file_places.find_places()
        with Store.read(options.data, options.campaign.id) as store, store.one_moment():
            tables = store.tables()
        own = {kiosk for table in tables if table.is_own for kiosk in table.kiosks}
        found = find_tables.find_tables(places, options.campaign, options.second_copy)
        return Offered(
            places,
            tables,
            [one for one in found if one.manifest is None or one.manifest.kiosk not in own],
            file_places.find_files(places, {organiser_key.ENDING}),
        )

    def _take(self, end: TaskEnd[Offered]) -> None:
        match end:
            case Done(offered):
                self._offered, self._fault, self._is_known = offered.found, "", True
                self._chosen &= {one.path for one in offered.found}
                self._folders.show(offered.folders)
                self._key.show(offered.keys)
                self._show_tables(offered.tables)
            case Failed(fault):
                self._fault = str(fault)
        self._show_found()

    def _show_tables(self, tables: Sequence[TableAccount]) -> None:
        self._tables.show(
            [
                (
                    " = ".join(one.marks),
                    one.is_own,
                    one.entries,
                    one.known,
                    one.signatures,
                    " ".join(each.sentence for each in one.missing),
                    " / ".join(each.words for each in one.authors),
                )
                for one in tables
            ]
        )
        own = next((one for one in tables if one.is_own), None)
        self._words = " / ".join(each.words for each in own.authors) if own is not None else ""

    def _show_found(self) -> None:
        self._found.show([self._row(one) for one in self._offered])
        self.changed.emit()

    def _row(self, one: FoundTable) -> tuple[str | int | bool, ...]:
        told = one.manifest
        is_chosen = one.path in self._chosen
        if told is None:
            name = one.place.folder.name
            return (str(one.path), True, "", 0, 0, "", name, one.needs_key, is_chosen)
        return (
            *(str(one.path), False, told.kiosk.hex[-4:], told.entries, told.signed),
            *(told.author.words, one.path.name, one.needs_key, is_chosen),
        )

    def _merge(self, paths: Sequence[Path], key: PrivateKey | None, progress: Progress) -> Result:
        """On the store's thread."""
        from kiosk.store.copies.sources import Keys

        store, options = self._store(), self._options
        done = merge_tables.merge_paths(
            store, paths, options.campaign.id, options.data, Keys(key), progress
        )
        changed, older = campaign_check.compare_with_ledger(options.campaign, store.signed_under())
        return Result(done, [str(one) for one in (*older, *changed)])

    def _merged(self, end: TaskEnd[Result]) -> None:
        match end:
            case Done(result):
                self._result = result
                self._chosen.clear()
                self._look()
                self._refresh()
        self.changed.emit()

    def _write(self, place: FilePlace, progress: Progress) -> Path:
        """On the jobs' thread."""
        options = self._options
        campaign, data = options.campaign, options.data
        with Store.read(data, campaign.id) as store, store.one_moment():
            free = find_free_name(place.folder / make_bundle.default_name(store, campaign))
            keep_out = output_paths.own_folders(data, options.settings)
            path = output_paths.check_file(free, replace=False, keep_out=keep_out)
            make_bundle.make_bundle(store, data, campaign, path, options.clock.now(), progress)
        return path

    def _written(self, end: TaskEnd[Path]) -> None:
        match end:
            case Done(path):
                self._bundle = str(path)
        self.changed.emit()
