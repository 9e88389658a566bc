"""The object behind the print page: preview, printer, paper, copies, state of the job, stick.

While the page is open, printers are asked again and again on the jobs' thread, so that the window
never waits for one. `kiosk.ui.printing.words` has the texts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot

from kiosk import printing
from kiosk.errors import StillWaiting
from kiosk.files import Progress
from kiosk.jobs.printing import JobStatus
from kiosk.printing import Condition, Document, JobState, PaperSize, Printer, PrintSystem, Wish
from kiosk.printing import Job as PrintJob
from kiosk.ui.job import Job
from kiosk.ui.printing import words
from kiosk.ui.printing.preview import Preview
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.rows import Rows
from kiosk.ui.tasks import Done, Failed, OnTaskEnd, PageTasks, Stopped, TaskEnd, Tasks

translate = QCoreApplication.translate

REFRESH_MS = 1500
"""How often printers and jobs are asked for their state."""

T = TypeVar("T")
OpenSystem = Callable[[], PrintSystem]
FindSticks = Callable[[], list[Path]]


@dataclass(frozen=True)
class PrintState:
    """The state of printers, jobs and sticks at one moment.

    `chosen` is the chosen printer, else the first one; `job` is the last one that was sent.
    """

    printers: tuple[Printer, ...] = ()
    chosen: Printer | None = None
    jobs: tuple[PrintJob, ...] = ()
    job: JobStatus | None = None
    sticks: tuple[Path, ...] = ()


def read_state(
    system: PrintSystem, name: str, job: PrintJob | None, sticks: Sequence[Path]
) -> PrintState:
    """Asks for the state of everything; waits for other programs.

    Raises JobFailed if the print system does not answer.
    """
    printers = system.printers()
    names = [one.name for one in printers]
    wanted = name if name in names else next(iter(names), "")
    chosen = system.printer(wanted) if wanted else None
    job_status = None
    if job is not None:
        at = chosen
        if job.printer != wanted and job.printer in names:
            at = system.printer(job.printer)
        job_status = JobStatus(system.job(job), _condition(at))
    return PrintState(printers, chosen, system.jobs(), job_status, tuple(sticks))


@qml_type
class PrintBackend(QObject):
    """One document at a time: `open` it, and `close` it when the page is left."""

    changed = Signal()

    preview = member(Preview, "_preview")
    printers = member(Rows, "_printers")
    papers = member(Rows, "_papers")
    jobs = member(Rows, "_jobs")
    """Our jobs that are not finished."""
    title = member(str, "_path?.name", notify=changed)
    """Name of the file."""
    canPrintBothSides = member(bool, "_state.chosen?.can_duplex", notify=changed)
    copies = member(int, "_copies", notify=changed)
    isTwoSided = member(bool, "_is_two_sided", notify=changed)
    sending = member(Job, "_sending")
    """Sends to a printer, or saves to a stick."""

    def __init__(
        self,
        tasks: Tasks,
        paper: str,
        printer: str,
        open_system: OpenSystem,
        find_sticks: FindSticks = printing.sticks,
    ) -> None:
        """`paper` and `printer` are the settings'; `open_system` is called on the jobs' thread."""
        super().__init__()
        self._page_tasks = PageTasks(tasks.jobs)
        self._sending = Job(tasks.jobs)
        self._sending.changed.connect(self.changed)
        self._defaults = PaperSize(paper), printer
        self._open_system = open_system
        self._find_sticks = find_sticks
        self._preview = Preview(tasks.jobs)
        self._printers = Rows("name", "label", "status", "isChosen")
        self._jobs = Rows("number", "label", "status")
        self._papers = Rows("name", "label", "isChosen")
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        self._forget()

    def _forget(self) -> None:
        self._page_tasks.end()
        self._sending.abandon()
        self._path: Path | None = None
        self._document: Document | None = None
        self._job: JobStatus | None = None
        self._paper, self._name = self._defaults
        self._copies = 1
        self._is_two_sided = False
        self._fault = self._message = ""
        self._state = PrintState()
        self._has_state = self._is_refreshing = False
        self._show()

    def open(self, path: Path) -> None:
        """Shows the PDF at `path`, and the printers."""
        self._forget()
        self._path = path
        self._page_tasks.submit(lambda: printing.read_pdf(path), self._then(self._take_document))
        self._refresh()
        self._timer.start()
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Leaves the page. A job that was sent goes on, one that is being sent is stopped."""
        self._timer.stop()
        self._preview.close()
        self._forget()
        self.changed.emit()

    @Slot(str)
    def choosePrinter(self, name: str) -> None:
        self._name = name
        self._fault = ""
        self._refresh()
        self._show()

    @Slot(str)
    def choosePaper(self, name: str) -> None:
        self._paper = PaperSize(name)
        self._show()

    @Slot(int)
    def setCopies(self, copies: int) -> None:
        self._copies = max(1, min(copies, printing.MOST_COPIES))
        self.changed.emit()

    @Slot()
    def toggleTwoSided(self) -> None:
        self._is_two_sided = not self._is_two_sided
        self.changed.emit()

    @Slot()
    def print(self) -> None:
        """Sends the document to the printer, unless the same job still waits there."""
        document = self._document
        if document is None or not self.canPrint:
            return
        wish = Wish(
            self._name, self._copies, self._paper, self._is_two_sided and self.canPrintBothSides
        )

        def work(progress: Progress) -> PrintJob:
            return printing.send(self._open_system(), document, wish, progress)

        self._fault = self._message = ""
        self._sending.start(work, self._then(self._sent))

    @Slot()
    def saveToStick(self) -> None:
        """Copies the file to the first stick."""
        document = self._document
        if document is None or self._sending.isRunning:
            return

        def work(progress: Progress) -> Path | None:
            sticks = self._find_sticks()
            return printing.save(document.path, sticks[0], progress) if sticks else None

        self._fault = self._message = ""
        self._sending.start(work, self._then(self._saved))

    @Slot(int)
    def cancelJob(self, number: int) -> None:
        job = next((one for one in self._state.jobs if one.id == number), None)
        if job is not None:
            self._page_tasks.submit(
                lambda: self._open_system().cancel(job), self._then(lambda _: self._refresh())
            )

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return self._path is not None

    @Property(bool, notify=changed)
    def hasPrinter(self) -> bool:
        """Whether there is a printer, or that is not known yet."""
        return self._name != "" or not self._has_state

    @Property(bool, notify=changed)
    def hasStick(self) -> bool:
        return bool(self._state.sticks)

    @Property(bool, notify=changed)
    def canPrint(self) -> bool:
        return self._document is not None and self._name != "" and not self._sending.isRunning

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        return (
            self._document is not None and bool(self._state.sticks) and not self._sending.isRunning
        )

    @Property(str, notify=changed)
    def status(self) -> str:
        """The message about the job, else about the printer; "" for none."""
        return self._fault or self._message or self._job_message() or self._printer_message()

    def _then(self, done: Callable[[T], None]) -> OnTaskEnd[T]:
        """Calls `done` with the result, or sets the message for work that did not succeed."""

        def ended(end: TaskEnd[T]) -> None:
            match end:
                case Done(result):
                    done(result)
                case Stopped():
                    self._message = translate(
                        "printing", "Stopped. Nothing was sent or left half-written."
                    )
                case Failed(StillWaiting()):
                    self._message = translate(
                        "printing",
                        "An earlier job still waits; nothing was added. "
                        "See to the printer, or cancel it.",
                    )
                case Failed(fault):
                    self._fault = str(fault)
            self._show()

        return ended

    def _take_document(self, document: Document) -> None:
        self._document = document
        self._paper = document.paper or self._paper
        self._is_two_sided = False
        self._preview.open(document.path, document.pages)

    def _sent(self, job: PrintJob) -> None:
        self._job = JobStatus(job, _condition(self._state.chosen))
        self._refresh()

    def _saved(self, path: Path | None) -> None:
        no_stick = translate("printing", "No stick is plugged in.")
        self._message = words.saved(str(path)) if path else no_stick

    def _refresh(self) -> None:
        """Asks again, unless the last answer has not come yet."""
        if self._is_refreshing or self._path is None:
            return
        self._is_refreshing = True
        name, sent = self._name, self._job
        job = sent.job if sent is not None else None
        take = self._then(self._take_state)

        def work() -> PrintState:
            return read_state(self._open_system(), name, job, self._find_sticks())

        def ended(end: TaskEnd[PrintState]) -> None:
            self._is_refreshing = False
            take(end)

        self._page_tasks.submit(work, ended)

    def _take_state(self, state_now: PrintState) -> None:
        self._state = state_now
        self._has_state = True
        if self._name not in [one.name for one in state_now.printers]:
            self._name = state_now.chosen.name if state_now.chosen else ""
        sent, now = self._job, state_now.job
        if sent is not None and now is not None and now.job.id == sent.job.id:
            self._job = now

    def _show(self) -> None:
        state_now, chosen = self._state, self._state.chosen
        self._printers.show(
            [
                (
                    one.name,
                    one.label,
                    words.condition(
                        chosen.condition if chosen and chosen.name == one.name else one.condition
                    ),
                    one.name == self._name,
                )
                for one in state_now.printers
            ]
        )
        papers = chosen.papers if chosen and chosen.papers else tuple(PaperSize)
        self._papers.show(
            [
                (size.value, "A4" if size is PaperSize.A4 else "US Letter", size is self._paper)
                for size in sorted(papers)
            ]
        )
        self._jobs.show(
            [(job.id, _label(job), words.state(self._job_state(job))) for job in state_now.jobs]
        )
        self.changed.emit()

    def _job_state(self, job: PrintJob) -> JobState:
        """The state of a job; waiting if its printer waits for paper or the like."""
        chosen = self._state.chosen
        waits = chosen is not None and job.printer == chosen.name and chosen.condition.needs_hands
        return JobState.WAITING if waits and job.state is JobState.PRINTING else job.state

    def _job_message(self) -> str:
        if self._job is None:
            return ""
        if self._job.is_over:
            return words.ended(self._job.job)
        return words.waiting(self._job.condition)

    def _printer_message(self) -> str:
        chosen = self._state.chosen
        if chosen is None:
            if not self._has_state:
                return translate("printing", "Looking for printers")
            if self._state.sticks or self._path is None:
                return translate(
                    "printing", "No printer is set up. Save to a stick, and print elsewhere."
                )
            return words.no_printer_no_stick(str(self._path))
        return words.remedy(chosen.condition)


def _condition(at: Printer | None) -> Condition:
    """The condition of a job's printer; printing if it is not known."""
    return at.condition if at is not None else Condition.PRINTING


def _label(job: PrintJob) -> str:
    """Name of the file it was made of."""
    return job.title.split(" ", 3)[-1]
