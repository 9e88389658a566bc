"""The signature sheet from the staff page: saved with progress and cancel, or drawn to be printed.

What is in it and what it looks like is `kiosk.jobs.signature_sheet`'s, the print page
`kiosk.ui.printing.desk`'s.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.files import Progress, find_free_name, make_own_folder
from kiosk.jobs import signature_sheet
from kiosk.jobs.signature_sheet import OlderVersions, SheetRequest
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.report import Edition, SheetReport
from kiosk.store import Store
from kiosk.ui.job import Job
from kiosk.ui.options import Options
from kiosk.ui.printing.desk import PrintDesk
from kiosk.ui.tasks import Done, Ended, Failed, Stopped, Tasks

if TYPE_CHECKING:
    from kiosk.printing import PrintSystem

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

FOLDER = "sheets"


@QmlElement
@QmlUncreatable("made in kiosk.ui.staff.desk")
class StaffSheet(QObject):
    """One job at a time; its end stays in sight until the next one or until `forget`."""

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
        """Stops the running job; nothing half-written is left."""
        self._job.stop()

    def forget(self) -> None:
        """Takes the last job's end out of sight."""
        if not self._job.isRunning:
            self._say()

    @Property(bool, notify=changed)
    def isRunning(self) -> bool:
        return self._job.isRunning

    @Property(int, notify=changed)
    def done(self) -> int:
        return self._job.done

    @Property(int, notify=changed)
    def total(self) -> int:
        """Of how many signatures; 0: not known yet."""
        return self._job.total

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
        """Names under an older version of the letter, on sheets of their own beside it."""
        return self._older

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why the job failed, in a sentence with its remedy."""
        return self._fault

    def _draw(self, progress: Progress) -> list[SheetReport]:
        """On the jobs' thread."""
        options = self._options
        signed = self._tasks.store.ask(
            lambda: signature_sheet.read_signatures(self._store(), options.campaign)
        )
        made_at = options.campaign.event.local(options.clock.now())
        folder = options.data / options.campaign.id / FOLDER
        make_own_folder(folder)
        sheet = SheetRequest(
            find_free_name(folder / _file_name(made_at)),
            options.campaign,
            Edition.PUBLIC,
            Paper(options.settings.paper),
            options.start_language,
            made_at,
            older=OlderVersions.APART,
        )
        return signature_sheet.draw_sheet(sheet, signed, progress)

    def _tell(self, end: Ended[list[SheetReport]]) -> None:
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


class SheetPrinting:
    """From "Print sheet" to the print page: the sheet is drawn first, then shown there.

    `desk` is the print page; `is_here` says whether anybody of the staff is there to see it.
    """

    def __init__(
        self, options: Options, tasks: Tasks, sheet: StaffSheet, is_here: Callable[[], bool]
    ) -> None:
        self.desk = PrintDesk(
            tasks, options.settings.paper, options.settings.printer, _open_print_system
        )
        self._sheet = sheet
        self._is_here = is_here
        self._is_wanted = False
        sheet.changed.connect(self._show)

    def start(self) -> None:
        """Draws the sheet, then opens the print page with it."""
        self._is_wanted = True
        self._sheet.save()

    def close(self) -> None:
        """Nothing opens any more that was asked for."""
        self._is_wanted = False
        self.desk.close()

    def _show(self) -> None:
        """Once it is drawn; a sheet that was stopped or failed is said where it always is."""
        if self._is_wanted and not self._sheet.isRunning:
            self._is_wanted = False
            if self._sheet.ended == "saved" and self._is_here():
                self.desk.open(Path(self._sheet.path))


def _open_print_system() -> PrintSystem:
    from kiosk.ui.printing.system import open_system  # not needed before something is printed

    return open_system()


def _file_name(made_at: datetime) -> str:
    return f"{made_at:%Y-%m-%d-%H%M%S}-signatures.pdf"
