"""The page on which the organiser writes a list: what is asked for, the job, and its result.

`kiosk.jobs.list_request` writes it, as for the command `export`. The list is read beside the open
ledger, so nobody who signs waits for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.exchange.last_exports import LastExports
from kiosk.exchange.listing import Format
from kiosk.exchange.public import ExportReport
from kiosk.exchange.tools.files import Tool, ToolReport
from kiosk.files import Progress, find_free_name
from kiosk.jobs import file_places, list_request, organiser_key, output_paths, versions
from kiosk.jobs.file_places import FilePlace, FoundFile
from kiosk.jobs.list_request import ListRequest
from kiosk.signing.entries.private import Opener
from kiosk.signing.names.order import Order
from kiosk.store import Store
from kiosk.ui.access import digits
from kiosk.ui.access.languages import Languages
from kiosk.ui.job import Job
from kiosk.ui.options import Options
from kiosk.ui.organiser.folders import FileFolders
from kiosk.ui.organiser.key import OrganiserKey
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.tasks import Done, Failed, PageTasks, TaskEnd, Tasks

FORMATS = (
    *(Format.EXCEL, Format.XLSX, Format.HTML, Format.TEXT),
    *(Format.RUN_IN, Format.MARKDOWN, Format.CSV, Format.JSON),
)
"""In the order in which they are offered: what most people want comes first."""


@dataclass(frozen=True)
class Offered:
    """What the page can offer now.

    `last` is when the last list of this kind was written, `older` how many signed an older version
    of the letter.
    """

    folders: Sequence[FilePlace]
    places: Sequence[str]
    events: Sequence[str]
    last: datetime | None
    older: int
    keys: Sequence[FoundFile]


@qml_type
class ListExport(QObject):
    """`open` when the page is opened, `forget` when it is left. A job goes on meanwhile."""

    changed = Signal()

    job = member(Job, "_job")
    folders = member(FileFolders, "_folders")
    key = member(OrganiserKey, "_key")
    """For campaign tools, whose files have e-mail addresses."""
    format = member(str, "_request.format.value", notify=changed)
    place = member(str, "_request.place", notify=changed)
    chosenEvent = member(str, "_request.event", notify=changed)
    """The label of the event that is asked for, "" for all."""
    isSince = member(bool, "_request.is_since", notify=changed)
    """Only what is new, corrected or gone since the last list of this kind."""
    leavesOutOlder = member(bool, "_request.leave_out_older", notify=changed)
    older = member(int, "_offered?.older", notify=changed)
    """How many signed an older version of the letter."""
    fault = member(str, "_fault", notify=changed)
    """Why it cannot be said what to offer."""
    path = member(str, "_path", notify=changed)
    """Where the last list is."""
    listed = member(int, "_report?.listed", notify=changed)
    people = member(int, "_people", notify=changed)
    """People who agreed to be written to, in a file for a campaign tool; -1 in a list."""
    mustGo = member(int, "_must_go", notify=changed)
    """People of the last such file who must not be written to any more."""
    risky = member(int, "_risky", notify=changed)
    """Rows that a spreadsheet would take for a formula."""

    def __init__(self, options: Options, languages: Languages, tasks: Tasks) -> None:
        super().__init__()
        self._options = options
        self._languages = languages
        self._page_tasks = PageTasks(tasks.jobs)
        self._job = Job(tasks.jobs)
        self._job.changed.connect(self.changed)
        self._folders = FileFolders()
        self._folders.changed.connect(self.changed)
        self._key = OrganiserKey(options.campaign, tasks.jobs)
        self._key.changed.connect(self.changed)
        self._request = ListRequest(FORMATS[0])
        self._offered: Offered | None = None
        self._report: ExportReport | None = None
        self._path = self._fault = ""
        self._risky = self._must_go = 0
        self._people = -1
        languages.changed.connect(self.changed)

    def open(self) -> None:
        """Looks what can be offered."""
        self._look()

    def forget(self) -> None:
        """The page is left: the next one begins with everything."""
        self._page_tasks.end()
        self._job.forget()
        self._folders.forget()
        self._key.forget()
        self._request, self._offered = ListRequest(FORMATS[0]), None
        self._report, self._path, self._fault = None, "", ""
        self._risky, self._must_go, self._people = 0, 0, -1
        self.changed.emit()

    @Slot(str)
    def chooseFormat(self, format_: str) -> None:
        is_tool = format_ in set(map(str, Tool))
        self._ask(replace(self._request, format=Tool(format_) if is_tool else Format(format_)))

    @Slot(str)
    def chooseOrder(self, order: str) -> None:
        self._ask(replace(self._request, order=Order(order)))

    @Slot(str)
    def choosePlace(self, code: str) -> None:
        """`code` is that of a place, "" for all."""
        self._ask(replace(self._request, place=code))

    @Slot(str)
    def chooseEvent(self, label: str) -> None:
        """`label` is that of an event, "" for all."""
        self._ask(replace(self._request, event=label))

    @Slot(bool)
    def setSince(self, is_since: bool) -> None:
        self._ask(replace(self._request, is_since=is_since))

    @Slot()
    def toggleOlder(self) -> None:
        self._ask(replace(self._request, leave_out_older=not self._request.leave_out_older))

    @Slot()
    def write(self) -> None:
        """Writes the list into the chosen folder, under a name that is free there."""
        place = self._folders.place
        if place is not None and not self._job.isRunning:
            self._report, self._path = None, ""
            self._risky, self._must_go, self._people = 0, 0, -1
            request = self._request
            # leaving the page forgets the key, and the job goes on
            opener = Opener(self._key.key) if self.isTool and self._key.key is not None else None
            self._job.start(
                lambda progress: self._write(request, place, opener, progress), self._show_end
            )

    @Property(str, notify=changed)
    def order(self) -> str:
        return self._request.order.value

    @Property("QStringList", constant=True)
    def formats(self) -> list[str]:
        """What can be written; campaign tools only where addresses are sealed to a key."""
        tools = tuple(Tool) if self._options.campaign.key is not None else ()
        return [one.value for one in (*FORMATS, *tools)]

    @Property(bool, notify=changed)
    def isTool(self) -> bool:
        """A file for a campaign tool, which has no order and needs the organiser's key."""
        return isinstance(self._request.format, Tool)

    @Property(bool, notify=changed)
    def needsKey(self) -> bool:
        return self.isTool and not self._key.isOpen

    @Property("QStringList", constant=True)
    def orders(self) -> list[str]:
        return [Order.SIGNED.value, Order.NAME.value]

    @Property("QStringList", notify=changed)
    def placeCodes(self) -> list[str]:
        """The places that can be asked for; none where there is only one."""
        codes = self._offered.places if self._offered is not None else ()
        return list(codes) if len(codes) > 1 else []

    @Property("QStringList", notify=changed)
    def placeNames(self) -> list[str]:
        """Their names, in the same order."""
        called = self._options.campaign.in_language(self._languages.current)
        names = {one.code: one.name for one in called.places}
        return [names.get(code, code) for code in self.placeCodes]

    @Property("QStringList", notify=changed)
    def events(self) -> list[str]:
        """The events that can be asked for; none where there is only one."""
        found = self._offered.events if self._offered is not None else ()
        return list(found) if len(found) > 1 else []

    @Property(str, notify=changed)
    def lastAt(self) -> str:
        """When the last list of this kind was written; "" where there is none to compare with."""
        last = self._offered.last if self._offered is not None else None
        if last is None:
            return ""
        at = self._options.campaign.event.local(last)
        return f"{digits.staff_day(at.date(), self._languages.current)}, {at:%H:%M}"

    @Property(str, notify=changed)
    def fileName(self) -> str:
        """What the file is called; one that is there already is never written over."""
        return list_request.file_name(self._named, self._options.campaign)

    @Property(bool, notify=changed)
    def isReady(self) -> bool:
        return (
            self._offered is not None
            and self._folders.place is not None
            and not self._job.isRunning
            and not self.needsKey
            and (self.isTool or not self._offered.older or self._request.leave_out_older)
        )

    @Property(int, notify=changed)
    def added(self) -> int:
        """New signatures in a list of changes; -1 in a whole list."""
        changes = self._report.changes if self._report is not None else None
        return len(changes.new) if changes is not None else -1

    @Property(int, notify=changed)
    def corrected(self) -> int:
        changes = self._report.changes if self._report is not None else None
        return len(changes.corrected) if changes is not None else 0

    @Property(int, notify=changed)
    def gone(self) -> int:
        changes = self._report.changes if self._report is not None else None
        return len(changes.gone) if changes is not None else 0

    @property
    def _named(self) -> ListRequest:
        """The request with the campaign's first language."""
        return replace(self._request, language=self._options.campaign.default_language)

    def _ask(self, request: ListRequest) -> None:
        if self._job.isRunning:
            return
        self._request = request
        self._job.forget()
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        request = self._named
        self._page_tasks.submit(lambda: self._read(request), self._take)

    def _read(self, request: ListRequest) -> Offered:
        """On the jobs' thread."""
        campaign = self._options.campaign
        places = file_places.find_places()
        with Store.read(self._options.data, campaign.id) as store, store.one_moment():
            return Offered(
                places,
                list_request.places_of(store, campaign),
                list_request.events_of(store),
                list_request.last_export(request, campaign, store, self._last_exports()),
                versions.tally_without_older(store, campaign).older,
                file_places.find_files(places, {organiser_key.ENDING}),
            )

    def _take(self, end: TaskEnd[Offered]) -> None:
        match end:
            case Done(offered):
                self._offered, self._fault = offered, ""
                if offered.last is None:
                    self._request = replace(self._request, is_since=False)
                self._folders.show(offered.folders)
                self._key.show(offered.keys)
            case Failed(fault):
                self._fault = str(fault)
        self.changed.emit()

    def _write(
        self, request: ListRequest, place: FilePlace, opener: Opener | None, progress: Progress
    ) -> tuple[Path, list_request.Report]:
        """On the jobs' thread."""
        options = self._options
        campaign = options.campaign
        request = replace(request, language=campaign.default_language)
        free = find_free_name(place.folder / list_request.file_name(request, campaign))
        path = output_paths.check_file(
            free, replace=False, keep_out=output_paths.own_folders(options.data, options.settings)
        )
        with Store.read(options.data, campaign.id) as store, store.one_moment():
            return path, list_request.write_list(
                request,
                path,
                campaign,
                store,
                self._last_exports(),
                options.clock.now(),
                opener,
                progress,
            )

    def _show_end(self, end: TaskEnd[tuple[Path, list_request.Report]]) -> None:
        match end:
            case Done((path, ExportReport() as report)):
                self._path, self._report, self._risky = str(path), report, len(report.risky)
                self._look()
            case Done((_, ToolReport() as report)):
                self._path = "; ".join(map(str, report.files))
                self._people, self._must_go = report.people, report.gone or 0
                self._look()
        self.changed.emit()

    def _last_exports(self) -> LastExports:
        return LastExports(self._options.data / self._options.campaign.id)
