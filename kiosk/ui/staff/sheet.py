"""The signature sheet from the staff page: saved with progress and cancel.

`kiosk.jobs.signature_sheet` draws it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.files import Progress, free_name, make_own_folder
from kiosk.jobs import signature_sheet
from kiosk.jobs.signature_sheet import Older, Sheet
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.report import Edition, SheetReport
from kiosk.store import Store
from kiosk.ui.job import Job
from kiosk.ui.options import Options
from kiosk.ui.tasks import Done, Failed, Stopped, TaskEnd, Tasks

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

FOLDER = "sheets"


@QmlElement
@QmlUncreatable("made in kiosk.ui.staff.backend")
class StaffSheet(QObject):
    """One job at a time; its result is shown until the next one, or until `forget`."""

    changed = Signal()

    def __init__(self, options: Options, tasks: Tasks, store: Callable[[], Store]) -> None:
        """`store` is called on the store's thread only."""
        super().__init__()
        self._options = options
        self._tasks = tasks
        self._store = store
        self._job = Job(tasks.jobs)
        self._job.changed.connect(self.changed)
        self._ended = ""
        self._path = ""
        self._fault = ""
        self._older = 0

    @Slot()
    def save(self) -> None:
        """Writes the public edition into the data folder."""
        if not self._job.isRunning:
            self._ended = self._path = self._fault = ""
            self._older = 0
            self._job.start(self._draw, self._tell)

    @Slot()
    def cancel(self) -> None:
        """Stops the job; no half-written file is left."""
        self._job.stop()

    def forget(self) -> None:
        """Hides the result of the last job."""
        if not self._job.isRunning:
            self._say()

    @Property(Job, constant=True)
    def job(self) -> Job:
        """Counts signatures."""
        return self._job

    @Property(str, notify=changed)
    def ended(self) -> str:
        """`saved`, `cancelled`, `failed`, or "" before any end."""
        return self._ended

    @Property(str, notify=changed)
    def path(self) -> str:
        """Where the sheet was saved."""
        return self._path

    @Property(int, notify=changed)
    def older(self) -> int:
        """How many signed an older version of the letter; they are on separate sheets beside it."""
        return self._older

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why the job failed, in a sentence with its remedy."""
        return self._fault

    def _draw(self, progress: Progress) -> list[SheetReport]:
        """On the jobs' thread."""
        options = self._options
        signed = self._tasks.store.run_and_wait(
            lambda: signature_sheet.read(self._store(), options.campaign)
        )
        made_at = options.campaign.event.local(options.clock.now())
        folder = options.data / options.campaign.id / FOLDER
        make_own_folder(folder)
        sheet = Sheet(
            free_name(folder / _file_name(made_at)),
            options.campaign,
            Edition.PUBLIC,
            Paper(options.settings.paper),
            options.start_language,
            made_at,
            older=Older.APART,
        )
        return signature_sheet.draw(sheet, signed, progress)

    def _tell(self, end: TaskEnd[list[SheetReport]]) -> None:
        match end:
            case Done([sheet, *older]):
                self._older = sum(one.signatures for one in older)
                self._say("saved", path=str(sheet.path))
            case Stopped():
                self._say("cancelled")
            case Failed(fault):
                self._say("failed", fault=str(fault))

    def _say(self, ended: str = "", path: str = "", fault: str = "") -> None:
        self._ended, self._path, self._fault = ended, path, fault
        self.changed.emit()


def _file_name(made_at: datetime) -> str:
    return f"{made_at:%Y-%m-%d-%H%M%S}-signatures.pdf"
