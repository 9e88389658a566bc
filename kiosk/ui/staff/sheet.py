"""The signature sheet from the staff page: saved with progress and cancel.

`kiosk.jobs.signature_sheet` draws it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.files import Progress, find_free_name, make_own_folder
from kiosk.jobs import signature_sheet
from kiosk.jobs.signature_sheet import OlderVersions, SheetRequest
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.report import Edition, SheetReport
from kiosk.store import Store
from kiosk.ui.job import Job
from kiosk.ui.options import Options
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.tasks import Done, TaskEnd, Tasks

FOLDER = "sheets"


@qml_type
class StaffSheet(QObject):
    """The job; its result is shown until the next one, or until `job.forget`."""

    changed = Signal()

    job = member(Job, "_job")
    """Counts signatures."""
    path = member(str, "_path", notify=changed)
    """Where the sheet was saved."""
    older = member(int, "_older", notify=changed)
    """How many signed an older version of the letter; they are on separate sheets beside it."""

    def __init__(self, options: Options, tasks: Tasks, store: Callable[[], Store]) -> None:
        """`store` is called on the store's thread only."""
        super().__init__()
        self._options = options
        self._tasks = tasks
        self._store = store
        self._job = Job(tasks.jobs)
        self._path = ""
        self._older = 0

    @Slot()
    def save(self) -> None:
        """Writes the public edition into the data folder."""
        if not self._job.isRunning:
            self._job.start(self._draw, self._show)

    def _draw(self, progress: Progress) -> list[SheetReport]:
        """On the jobs' thread."""
        options = self._options
        signed = self._tasks.store.run_and_wait(
            lambda: signature_sheet.read_signatures(self._store(), options.campaign)
        )
        made_at = options.campaign.event.local(options.clock.now())
        folder = options.data / options.campaign.id / FOLDER
        make_own_folder(folder)
        sheet = SheetRequest(
            find_free_name(folder / f"{made_at:%Y-%m-%d-%H%M%S}-signatures.pdf"),
            options.campaign,
            Edition.PUBLIC,
            Paper(options.settings.paper),
            options.start_language,
            made_at,
            older=OlderVersions.APART,
        )
        return signature_sheet.draw_sheet(sheet, signed, progress)

    def _show(self, end: TaskEnd[list[SheetReport]]) -> None:
        match end:
            case Done([sheet, *older]):
                self._path = str(sheet.path)
                self._older = sum(one.signatures for one in older)
                self.changed.emit()
