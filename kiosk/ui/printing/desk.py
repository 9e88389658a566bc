"""The print page: a preview, a printer, paper and copies; what becomes of the job; or a stick.

What printers say is looked up on the jobs' thread, again and again while the page is open: the
window never waits for one. Words are `kiosk.ui.printing.words`'.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import printing
from kiosk.errors import Cancelled, StillWaiting, WorldFault
from kiosk.printing import Condition, Document, Job, JobState, PaperSize, PrintSystem, Wish
from kiosk.ui.printing import words
from kiosk.ui.printing.look import Look, look
from kiosk.ui.printing.preview import Preview
from kiosk.ui.rows import Rows
from kiosk.ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 1500
"""How often printers and jobs are looked at."""

T = TypeVar("T")
OpenSystem = Callable[[], PrintSystem]
FindSticks = Callable[[], list[Path]]


@QmlElement
@QmlUncreatable("made in kiosk.ui.staff.desk")
class PrintDesk(QObject):
    """One document at a time; `open` it, and `close` it when the page goes."""

    changed = Signal()
    progressed = Signal(int, int)

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
        self._tasks = tasks
        self._usual = PaperSize(paper), printer
        self._open_system = open_system
        self._find_sticks = find_sticks
        self._preview = Preview(tasks)
        self._printers = Rows("name", "label", "standing", "isChosen")
        self._jobs = Rows("number", "label", "standing")
        self._papers = Rows("name", "label", "isChosen")
        self._stop = Event()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look_again)
        self.progressed.connect(self._take_progress, Qt.ConnectionType.QueuedConnection)
        self._is_looking = False
        self._visit = 0
        self._path: Path | None = None
        self._document: Document | None = None
        self._copies = 1
        self._is_two_sided = False
        self._job: Job | None = None
        self._forget()

    def open(self, path: Path) -> None:
        """Shows the PDF at `path` and what there is to print it with."""
        self._forget()
        self._visit += 1
        self._path = path
        self._work(lambda: printing.read(path), self._take_document)
        self._look_again()
        self._timer.start()
        self.changed.emit()

    # --- verbs ------------------------------------------------------------------------------

    @Slot()
    def close(self) -> None:
        """Back; a job that was sent goes on, one that is being sent is stopped."""
        self._visit += 1
        self._stop.set()
        self._timer.stop()
        self._preview.close()
        self._forget()
        self.changed.emit()

    @Slot(str)
    def choosePrinter(self, name: str) -> None:
        self._name = name
        self._fault = ""
        self._look_again()
        self._show()

    @Slot(str)
    def choosePaper(self, name: str) -> None:
        self._paper = PaperSize(name)
        self._show()

    @Slot()
    def more(self) -> None:
        """One copy more."""
        self._copies = min(self._copies + 1, printing.MOST_COPIES)
        self.changed.emit()

    @Slot()
    def fewer(self) -> None:
        self._copies = max(self._copies - 1, 1)
        self.changed.emit()

    @Slot()
    def turnSides(self) -> None:
        """One side of the paper, or both."""
        self._is_two_sided = not self._is_two_sided
        self.changed.emit()

    @Slot()
    def print(self) -> None:
        """Gives the document to the printer; a repeat of a job that waits is told, not queued."""
        document = self._document
        if document is None or not self.canPrint:
            return
        wish = Wish(
            self._name, self._copies, self._paper, self._is_two_sided and self.canPrintBothSides
        )

        def work() -> Job:
            return printing.send(self._open_system(), document, wish, self._tell)

        self._begin()
        self._work(work, self._sent)

    @Slot()
    def saveToStick(self) -> None:
        """The whole file on the first stick there is."""
        document = self._document
        if document is None or self._is_busy:
            return

        def work() -> Path | None:
            sticks = self._find_sticks()
            return printing.save(document.path, sticks[0], self._tell) if sticks else None

        self._begin()
        self._work(work, self._saved)

    @Slot()
    def stop(self) -> None:
        """Stops sending or saving."""
        self._stop.set()

    @Slot(int)
    def cancelJob(self, number: int) -> None:
        job = next((one for one in self._seen.jobs if one.id == number), None)
        if job is not None:
            self._work(lambda: self._open_system().cancel(job), lambda _: self._look_again())

    # --- state ------------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return self._path is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        """Name of the file."""
        return self._path.name if self._path else ""

    @Property(Preview, constant=True)
    def preview(self) -> Preview:
        return self._preview

    @Property(Rows, constant=True)
    def printers(self) -> Rows:
        return self._printers

    @Property(Rows, constant=True)
    def papers(self) -> Rows:
        return self._papers

    @Property(Rows, constant=True)
    def jobs(self) -> Rows:
        """Ours that are not over."""
        return self._jobs

    @Property(int, notify=changed)
    def copies(self) -> int:
        return self._copies

    @Property(bool, notify=changed)
    def isTwoSided(self) -> bool:
        return self._is_two_sided

    @Property(bool, notify=changed)
    def canPrintBothSides(self) -> bool:
        return self._seen.chosen is not None and self._seen.chosen.can_duplex

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Something is being sent or saved."""
        return self._is_busy

    @Property(bool, notify=changed)
    def canPrint(self) -> bool:
        return self._document is not None and self._name != "" and not self._is_busy

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        return self._document is not None and bool(self._seen.sticks) and not self._is_busy

    @Property(float, notify=changed)
    def progress(self) -> float:
        """Of sending or saving, 0 to 1."""
        return self._progress

    @Property(str, notify=changed)
    def status(self) -> str:
        """The last thing to say: about the job, else about the printer, else nothing."""
        return self._fault or self._said or self._of_job() or self._of_printer()

    # --- within -----------------------------------------------------------------------------

    def _forget(self) -> None:
        self._path = self._document = self._job = None
        self._paper, self._name = self._usual
        self._copies = 1
        self._is_two_sided = False
        self._is_busy = False
        self._progress = 0.0
        self._fault = self._said = ""
        self._seen = Look()
        self._has_looked = False
        self._show()

    def _begin(self) -> None:
        self._stop.clear()
        self._is_busy = True
        self._progress = 0.0
        self._fault = self._said = ""
        self.changed.emit()

    def _tell(self, done: int, total: int) -> None:
        """On the jobs' thread."""
        if self._stop.is_set():
            raise Cancelled("Printing was stopped.")
        self.progressed.emit(done, total)

    def _take_progress(self, done: int, total: int) -> None:
        self._progress = done / total if total else 0.0
        self.changed.emit()

    def _take_document(self, document: Document) -> None:
        self._document = document
        self._paper = document.paper or self._paper
        self._is_two_sided = False
        self._preview.open(document.path, document.pages)
        self._show()

    def _sent(self, job: Job) -> None:
        self._is_busy = False
        self._job = job
        self._look_again()
        self._show()

    def _saved(self, path: Path | None) -> None:
        self._is_busy = False
        self._said = words.saved(str(path)) if path else words.no_stick()
        self._show()

    def _look_again(self) -> None:
        """Never two looks at once: a print system that hangs is not asked again meanwhile."""
        if self._is_looking or self._path is None:
            return
        self._is_looking = True
        name, job = self._name, self._job
        visit = self._visit

        def work() -> Look:
            return look(self._open_system(), name, job, self._find_sticks())

        def done(seen: Look) -> None:
            self._is_looking = False
            if visit == self._visit:
                self._take_look(seen)

        def failed(fault: WorldFault) -> None:
            self._is_looking = False
            if visit == self._visit:
                self._fault = str(fault)
                self._show()

        self._tasks.jobs.submit(work, done, failed)

    def _take_look(self, seen: Look) -> None:
        self._seen = seen
        self._has_looked = True
        if self._name not in [one.name for one in seen.printers]:
            self._name = seen.chosen.name if seen.chosen else ""
        if self._job is not None and seen.job is not None and seen.job.id == self._job.id:
            self._job = seen.job
        self._show()

    def _show(self) -> None:
        seen, chosen = self._seen, self._seen.chosen
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
                for one in seen.printers
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
            [(job.id, _label(job), words.state(self._standing(job))) for job in seen.jobs]
        )
        self.changed.emit()

    def _standing(self, job: Job) -> JobState:
        """To the print system a job is being printed, also while the printer waits for paper."""
        chosen = self._seen.chosen
        waits = chosen is not None and job.printer == chosen.name and chosen.condition.needs_hands
        return JobState.WAITING if waits and job.state is JobState.PRINTING else job.state

    def _of_job(self) -> str:
        if self._job is None:
            return ""
        if self._job.state.is_over or self._job.state is JobState.UNKNOWN:
            return words.ended(self._job)
        at = self._seen.job_printer
        return words.waiting(at.condition if at else Condition.PRINTING)

    def _of_printer(self) -> str:
        chosen = self._seen.chosen
        if chosen is None:
            return words.no_printer() if self._has_looked else words.looking()
        return words.remedy(chosen.condition)

    def _work(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Runs `work` on the jobs' thread; what comes back after the visit is dropped."""
        visit = self._visit

        def finished(result: T) -> None:
            if visit == self._visit:
                done(result)

        def failed(fault: WorldFault) -> None:
            if visit == self._visit:
                self._fail(fault)

        self._tasks.jobs.submit(work, finished, failed)

    def _fail(self, fault: WorldFault) -> None:
        self._is_busy = False
        if isinstance(fault, StillWaiting):
            self._said = words.still_waiting()
        elif isinstance(fault, Cancelled):
            self._said = words.stopped()
        else:
            self._fault = str(fault)
        self._show()


def _label(job: Job) -> str:
    """Name of the file it was made of."""
    return job.title.split(" ", 3)[-1]
