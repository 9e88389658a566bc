"""The page on which the organiser takes in names from a file, in three steps, and takes one back.

A file is chosen; the page shows how it is read and what importing it would do, and what of that can
be changed; then it is done. `kiosk.jobs.import_file` does it, as for the command `import`. Looking
happens beside the open ledger; importing on the store's thread, so signing waits for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk.exchange.importing import columns
from kiosk.exchange.importing.columns import Field
from kiosk.exchange.importing.dates import DateOrder
from kiosk.exchange.importing.people import NO_NAME, Habits
from kiosk.exchange.importing.read_file import How
from kiosk.exchange.importing.table import Table
from kiosk.files import Progress
from kiosk.jobs import file_places, import_file, import_names, organiser_key, output_paths
from kiosk.jobs.file_places import FoundFile
from kiosk.jobs.import_file import FileWish, Imported
from kiosk.jobs.import_names import SAME, Plan, Wish
from kiosk.signing.clock import moment
from kiosk.signing.entries.private import Opener
from kiosk.signing.imports.continuing import words_of
from kiosk.signing.imports.run import Run
from kiosk.signing.names.public_line import public_line
from kiosk.store import Store
from kiosk.store.import_ledger import Undone
from kiosk.ui.job import Job
from kiosk.ui.options import Options
from kiosk.ui.organiser.key import OrganiserKey
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.rows import Rows
from kiosk.ui.staff.signature_list import day_time
from kiosk.ui.tasks import Done, Failed, PageTasks, TaskEnd, Tasks

translate = QCoreApplication.translate

SHOWN = 3
"""Lines and cells that are shown of each kind."""

_LONGEST_CELL = 40
_USUAL = (
    *(Field.NAME, Field.ROLE, Field.ORGANISATION, Field.LISTED, Field.DATE, Field.EMAIL),
    Field.CONTACT,
)
"""Fields that can be given a column even where none was guessed."""


class ImportStep(StrEnum):
    """What the page shows."""

    FILE = "file"
    LOOK = "look"
    DONE = "done"
    UNDO = "undo"


@dataclass(frozen=True)
class Offered:
    """Files that may be imported, imports that can be taken back, and files of keys."""

    files: Sequence[FoundFile]
    runs: Sequence[Run]
    keys: Sequence[FoundFile]


@dataclass(frozen=True)
class Look:
    """How a file is read, and what importing it would do."""

    table: Table
    habits: Habits
    plan: Plan


@qml_type
class NamesImport(QObject):
    """`open` when the page is opened, `forget` when it is left. An import goes on meanwhile."""

    changed = Signal()

    job = member(Job, "_job", notify=changed)
    """Reads the file, imports, or takes an import back. It counts lines."""
    key = member(OrganiserKey, "_key")
    step = member(str, "_step.value", notify=changed)
    """A value of `ImportStep`."""
    files = member(Rows, "_files")
    runs = member(Rows, "_runs")
    """Imports that can be taken back, the latest first."""
    isKnown = member(bool, "_is_known", notify=changed)
    """Whether files were looked for."""
    fault = member(str, "_fault", notify=changed)
    """Why files or imports cannot be listed."""
    file = member(str, "_path?.name", notify=changed)
    kind = member(str, "_look?.table.reading.kind", notify=changed)
    encoding = member(str, "_look?.table.reading.encoding", notify=changed)
    sheet = member(str, "_look?.table.reading.sheet", notify=changed)
    headerPlace = member(int, "_look?.table.header_place", notify=changed)
    """The line with the columns' names; 0 for none."""
    lines = member(int, "_look?.plan.lines", notify=changed)
    fields = member(Rows, "_fields")
    """What columns hold, with cells of the file."""
    openField = member(str, "_open_field", notify=changed)
    """The field whose column is being chosen; "" for none."""
    samples = member(Rows, "_samples")
    """The first new lines as lists will have them."""
    reasons = member(Rows, "_reasons")
    """Why lines are not taken, with the first of them."""
    isLastFirst = member(bool, "_look?.habits.is_last_first", notify=changed)
    hasDates = member(bool, "_has_dates", notify=changed)
    dateOrder = member(str, "_look?.habits.date_order.value", notify=changed)
    isCountedOnly = member(bool, "_is_counted_only", notify=changed)
    consent = member(str, "_consent", notify=changed)
    label = member(str, "_look?.plan.origin.label", notify=changed)
    """What lists call the place these names come from."""
    continues = member(bool, "_look?.plan.continues", notify=changed)
    created = member(int, "_created", notify=changed)
    corrected = member(int, "_corrected", notify=changed)
    setAside = member(int, "_set_aside", notify=changed)
    broughtBack = member(int, "_brought_back", notify=changed)
    unchanged = member(int, "_plan?.unchanged", notify=changed)
    skipped = member(int, "_skipped", notify=changed)
    rejected = member(int, "_rejected", notify=changed)
    waiting = member(int, "_plan?.waiting", notify=changed)
    unnamed = member(int, "_plan?.unnamed", notify=changed)
    doubles = member(int, "_doubles", notify=changed)
    gone = member(int, "_plan?.gone", notify=changed)
    badDates = member(int, "_plan?.bad_dates", notify=changed)
    leftOutEmails = member(int, "_plan?.left_out_emails", notify=changed)
    erased = member(int, "_plan?.erased", notify=changed)
    mayMeetErased = member(bool, "_may_meet_erased", notify=changed)
    """The lines of people who were erased are no longer in the file."""
    number = member(int, "_number", notify=changed)
    """The number of the import that was done, or is about to be taken back."""
    rejectedFile = member(str, "_rejected_file", notify=changed)
    rejectedFault = member(str, "_rejected_fault", notify=changed)
    undoing = member(str, "_undoing", notify=changed)
    """The file of the import that is about to be taken back."""
    wasUndone = member(bool, "_was_undone", notify=changed)
    removed = member(int, "_undone?.removed", notify=changed)
    reverted = member(int, "_undone?.reverted", notify=changed)
    kept = member(int, "_undone?.kept", notify=changed)

    def __init__(
        self,
        options: Options,
        tasks: Tasks,
        store: Callable[[], Store],
        refresh: Callable[[], None],
    ) -> None:
        """`store` is called on the store's thread only; `refresh` after the ledger has changed."""
        super().__init__()
        self._options = options
        self._store = store
        self._refresh = refresh
        self._page_tasks = PageTasks(tasks.jobs)
        self._looking, self._importing = Job(tasks.jobs), Job(tasks.store)
        for job in (self._looking, self._importing):
            job.changed.connect(self.changed)
        self._key = OrganiserKey(options.campaign, tasks.jobs)
        self._key.changed.connect(self._key_changed)
        self._files = Rows("path", "file", "folder", "day")
        self._runs = Rows("number", "file", "place", "day", "made", "isUndone")
        self._fields = Rows("field", "column", "cells", "isOpen")
        self._samples = Rows("place", "line")
        self._reasons = Rows("reason", "count", "places")
        self._files_of_runs: dict[int, str] = {}
        self._begin()

    def open(self) -> None:
        if not self._importing.isRunning:
            self._begin()
        self._list()

    def forget(self) -> None:
        """The page is left: removes every name from it."""
        self._page_tasks.end()
        self._looking.abandon()
        self._key.forget()
        self._files.show([])
        self._runs.show([])
        if not self._importing.isRunning:
            self._begin()
        self.changed.emit()

    def _begin(self) -> None:
        self._job = self._looking
        for job in (self._looking, self._importing):
            job.forget()
        self._step = ImportStep.FILE
        self._path: Path | None = None
        self._wish = FileWish()
        self._look: Look | None = None
        self._plan: Plan | None = None
        self._consent = self._label = ""
        self._open_field = self._fault = self._rejected_file = self._rejected_fault = ""
        self._undoing = ""
        self._undone: Undone | None = None
        self._number = 0
        self._is_known = self._may_meet_erased = False
        self._show()

    # --- choosing a file --------------------------------------------------------------------------

    @Slot(str)
    def chooseFile(self, path: str) -> None:
        """Reads the file and looks what importing it would do."""
        if self.isRunning:
            return
        self._path, self._wish, self._look = Path(path), FileWish(), None
        self._look_again(read=True)

    @Slot()
    def goBack(self) -> None:
        """To the list of files."""
        self._begin()
        self._list()

    def _list(self) -> None:
        self._page_tasks.submit(self._read_offered, self._take_offered)

    def _read_offered(self) -> Offered:
        """On the jobs' thread."""
        options = self._options
        places = file_places.find_places()
        with Store.read(options.data, options.campaign.id) as store:
            runs = import_names.list_runs(store)
        return Offered(
            file_places.find_files(places, import_file.ENDINGS),
            runs,
            file_places.find_files(places, {organiser_key.ENDING}),
        )

    def _take_offered(self, end: TaskEnd[Offered]) -> None:
        event = self._options.campaign.event
        match end:
            case Done(offered):
                self._is_known, self._fault = True, ""
                self._key.show(offered.keys)
                self._files.show(
                    [
                        (
                            *(str(one.path), one.path.name, one.path.parent.name),
                            day_time(moment(int(one.modified * 1_000_000)), event),
                        )
                        for one in offered.files
                    ]
                )
                self._files_of_runs = {one.number: one.file for one in offered.runs}
                self._runs.show(
                    [
                        (
                            *(one.number, one.file, one.label, day_time(moment(one.at), event)),
                            *(one.counts.total, one.is_undone),
                        )
                        for one in reversed(offered.runs)
                    ]
                )
            case Failed(fault):
                self._fault = str(fault)
        self.changed.emit()

    # --- looking ----------------------------------------------------------------------------------

    @Slot(str)
    def openColumns(self, field: str) -> None:
        """Shows the columns that may hold `field`, or hides them again."""
        self._open_field = "" if self._open_field == field else field
        self._show()

    @Slot(str, int)
    def chooseColumn(self, field: str, at: int) -> None:
        """Says that column `at` holds `field`; -1 for none."""
        if self._look is None:
            return
        name = columns.NONE if at < 0 else self._look.table.columns[at]
        self._open_field = ""
        said = {**self._wish.columns, Field(field): name}
        self._ask(replace(self._wish, columns=said))

    @Slot(str)
    def chooseEncoding(self, encoding: str) -> None:
        self._ask(replace(self._wish, how=How(encoding)), read=True)

    @Slot(str)
    def chooseDateOrder(self, order: str) -> None:
        self._ask(replace(self._wish, date_order=DateOrder(order)))

    @Slot()
    def toggleLastFirst(self) -> None:
        self._ask(replace(self._wish, is_last_first=not self.isLastFirst))

    @Slot()
    def toggleCountedOnly(self) -> None:
        self._ask(replace(self._wish, may_list=not self._wish.may_list))

    @Slot()
    def toggleErased(self) -> None:
        self._may_meet_erased = not self._may_meet_erased
        self.changed.emit()

    @Slot(str)
    def setConsent(self, consent: str) -> None:
        self._consent = consent
        self.changed.emit()

    def _key_changed(self) -> None:
        """Once the organiser's key is open, what could not be compared can be."""
        is_stuck = self._looking.ended == "failed" and self._path is not None
        if self._key.isOpen and is_stuck and not self.isRunning:
            self._look_again(read=self._look is None)
        self.changed.emit()

    def _ask(self, wish: FileWish, *, read: bool = False) -> None:
        if not self.isRunning:
            self._wish = wish
            self._look_again(read=read)

    def _look_again(self, *, read: bool) -> None:
        path, wish, names = self._path, self._wish, self._names_wish()
        table = self._look.table if self._look is not None and not read else None
        opening = self._opening()
        if path is None:
            return

        def work(progress: Progress) -> Look:
            return self._read_look(path, wish, names, table, opening, progress)

        self._job = self._looking
        self._looking.start(work, self._take_look)
        self.changed.emit()

    def _names_wish(self) -> Wish:
        return Wish(
            consent=self._consent,
            language=self._options.campaign.default_language,
            signed_at=self._options.clock.now(),
            may_meet_erased=self._may_meet_erased,
        )

    def _opening(self) -> Opener | None:
        return Opener(self._key.key) if self._key.key is not None else None

    def _read_look(
        self,
        path: Path,
        wish: FileWish,
        names: Wish,
        table: Table | None,
        opening: Opener | None,
        progress: Progress,
    ) -> Look:
        """On the jobs' thread."""
        options = self._options
        campaign = options.campaign
        table = table or import_file.read_table(path, wish)
        habits = import_file.find_habits(table, wish, campaign, names.language)
        with Store.read(options.data, campaign.id) as store, store.one_moment():
            plan = import_names.make_plan(
                *(table, habits, campaign, names, store),
                now=options.clock.now(), opening=opening, progress=progress,
            )  # fmt: skip
        return Look(table, habits, plan)

    def _take_look(self, end: TaskEnd[Look]) -> None:
        match end:
            case Done(look):
                self._look, self._plan = look, look.plan
                self._step = ImportStep.LOOK
        self._show()

    # --- doing it ---------------------------------------------------------------------------------

    @Slot()
    def importThem(self) -> None:
        """Imports what was shown: all of it, or nothing."""
        look, path = self._look, self._path
        if look is None or path is None or not self.canImport:
            return
        wish, opening, options = self._names_wish(), self._opening(), self._options
        keep_out = output_paths.own_folders(options.data, options.settings)

        def work(progress: Progress) -> Imported:
            beside = import_file.rejected_beside(path)
            rejected = output_paths.check_file(beside, replace=False, keep_out=keep_out)
            return import_file.import_table(
                *(look.table, look.habits, options.campaign, wish, self._store()),
                now=options.clock.now(), rejected=rejected, opening=opening, progress=progress,
            )  # fmt: skip

        self._job = self._importing
        self._importing.start(work, self._take_imported)
        self.changed.emit()

    def _take_imported(self, end: TaskEnd[Imported]) -> None:
        match end:
            case Done(done):
                self._plan, self._number = done.plan, done.run.number
                self._rejected_file = str(done.rejected or "")
                self._rejected_fault = str(done.fault or "")
                self._look = None
                self._step = ImportStep.DONE
                self._refresh()
        self._show()

    @Slot(int)
    def askUndo(self, number: int) -> None:
        """Asks whether to take back all of import `number`."""
        if self.isRunning:
            return
        file = self._files_of_runs.get(number, self.file)
        self._begin()
        self._number, self._undoing, self._step = number, file, ImportStep.UNDO
        self._show()

    @Slot()
    def undo(self) -> None:
        """Takes back all of the import that was asked about."""
        number = self._number
        if self._step is not ImportStep.UNDO or self.isRunning or self.wasUndone:
            return
        self._job = self._importing
        self._importing.start(
            lambda progress: import_names.undo_run(self._store(), number, progress),
            self._take_undone,
        )
        self.changed.emit()

    def _take_undone(self, end: TaskEnd[Undone]) -> None:
        match end:
            case Done(undone):
                self._undone = undone
                self._refresh()
        self._show()

    # --- what is shown ----------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def isRunning(self) -> bool:
        return self._looking.isRunning or self._importing.isRunning

    @Property(bool, notify=changed)
    def isImporting(self) -> bool:
        return self._importing.isRunning

    @Property(bool, notify=changed)
    def isReady(self) -> bool:
        """Nothing runs, and the last look succeeded."""
        return self._plan is not None and not self.isRunning and self._looking.ended == "done"

    @Property(bool, notify=changed)
    def needsKey(self) -> bool:
        """Looking failed, perhaps because names of an earlier import of this file are sealed."""
        is_stuck = self._looking.ended == "failed" and self._options.campaign.key is not None
        return is_stuck or self._key.isOpen

    @Property(int, notify=changed)
    def made(self) -> int:
        """How many lines would be written to the ledger."""
        return self._plan.counts.total if self._plan is not None else 0

    @Property(bool, notify=changed)
    def canImport(self) -> bool:
        plan = self._plan
        return (
            self._step is ImportStep.LOOK
            and plan is not None
            and plan.counts.total > 0
            and bool(self._consent.strip())
            and not self.isRunning
            and (self._may_meet_erased or not (plan.erased and plan.created))
        )

    @Property("QStringList", notify=changed)
    def columns(self) -> list[str]:
        """The names of all columns of the file."""
        return list(self._look.table.columns) if self._look is not None else []

    @Property("QStringList", notify=changed)
    def encodings(self) -> list[str]:
        """Encodings in which the file can be read, the present one first; none if it is clear."""
        reading = self._look.table.reading if self._look is not None else None
        if reading is None or not (reading.others or self._wish.how.encoding):
            return []
        return [reading.encoding, *(one.encoding for one in reading.others)]

    @Property("QStringList", notify=changed)
    def encodingSamples(self) -> list[str]:
        """Cells that read differently in each, in the same order."""
        if self._look is None or not self.encodings:
            return []
        others = self._look.table.reading.others
        places = {line.place for one in others for line in one.lines[:1]}
        own = next((line.cells for line in self._look.table.lines if line.place in places), ())
        return [
            _beyond_ascii(cells)
            for cells in (own, *(one.lines[0].cells if one.lines else () for one in others))
        ]

    def _show(self) -> None:
        look, plan = self._look, self._plan
        counts = plan.counts if plan is not None else None
        self._created = counts.created if counts is not None else 0
        self._corrected = counts.changed if counts is not None else 0
        self._set_aside = counts.set_aside if counts is not None else 0
        self._brought_back = counts.brought_back if counts is not None else 0
        self._skipped = len(plan.skipped) if plan is not None else 0
        self._rejected = len(plan.rejected) if plan is not None else 0
        self._doubles = len(plan.doubles) if plan is not None else 0
        self._has_dates = look is not None and Field.DATE in look.habits.columns
        self._is_counted_only = not self._wish.may_list
        self._was_undone = self._undone is not None
        self._fields.show(list(self._field_rows(look)) if look is not None else [])
        self._samples.show(
            [
                (one.line.place, public_line(*words_of(one.said)))
                for one in (plan.created[:SHOWN] if look is not None and plan is not None else ())
                if one.said is not None
            ]
        )
        self._reasons.show(_reasons(plan) if plan is not None else [])
        self.changed.emit()

    def _field_rows(self, look: Look) -> list[tuple[str | bool, ...]]:
        used = look.habits.columns
        rows: list[tuple[str | bool, ...]] = []
        for one in Field:
            at = used.get(one)
            if at is None and one not in _USUAL:
                continue
            cells = [] if at is None else [line.cell(at) for line in look.table.lines[:50]]
            filled = dict.fromkeys(_short(cell) for cell in cells if cell.strip())
            column = "" if at is None else _short(look.table.columns[at])
            shown = " · ".join(list(filled)[:SHOWN])
            rows.append((one.value, column, shown, self._open_field == one.value))
        return rows


def _reasons(plan: Plan) -> list[tuple[str | int, ...]]:
    by_reason: dict[str, list[int]] = {}
    for one in plan.not_taken:
        by_reason.setdefault(_worded(one.reason), []).append(one.line.place)
    return [
        (reason, len(places), ", ".join(map(str, places[: 2 * SHOWN])))
        for reason, places in list(by_reason.items())[: 2 * SHOWN]
    ]


def _worded(reason: str) -> str:
    """The commonest reasons in the language of the page; all others as the command says them."""
    if reason == NO_NAME:
        return translate("organiser", "It has no name.")
    if reason.startswith(SAME):
        return translate("organiser", "It is the same as an earlier line.")
    return reason


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= _LONGEST_CELL else f"{one_line[: _LONGEST_CELL - 1]}…"


def _beyond_ascii(cells: Sequence[str]) -> str:
    return " · ".join(_short(cell) for cell in cells if not cell.isascii())
