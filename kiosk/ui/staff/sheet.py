"""The filled sheet from the staff page, saved with progress and cancel.

Signatures are read on the store's thread, drawn on the jobs' thread. What a sheet looks like is
`kiosk.sheets`', printing it `kiosk.ui.printing.desk`'s.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import Cancelled, WorldFault
from kiosk.signing.signature import Signature
from kiosk.signing.tally import Tally
from kiosk.store import Store
from kiosk.ui.options import Options
from kiosk.ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

FOLDER = "sheets"


@QmlElement
@QmlUncreatable("made in kiosk.ui.staff.desk")
class StaffSheet(QObject):
    """One job at a time; its end stays in sight until the next one or until `forget`."""

    changed = Signal()
    progressed = Signal(int, int)
    stopped = Signal()

    def __init__(self, options: Options, tasks: Tasks, store: Callable[[], Store]) -> None:
        """`store` is called on the store's thread only."""
        super().__init__()
        self._options = options
        self._tasks = tasks
        self._store = store
        self._stop = Event()
        self._is_running = False
        self._done = self._total = 0
        self._ended = ""
        self._path = ""
        self._fault = ""
        # Both are told from the jobs' thread, so queued; `stopped` comes before the job's
        # answer, and comes as well where a fault of ours leaves it without one.
        self.stopped.connect(self._take_stop, Qt.ConnectionType.QueuedConnection)
        self.progressed.connect(self._take_progress, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def save(self) -> None:
        """Writes the public edition into the data folder."""
        self._start()

    @Slot()
    def cancel(self) -> None:
        """Stops the running job; nothing half-written is left."""
        self._stop.set()

    def forget(self) -> None:
        """Takes the last job's end out of sight."""
        if not self._is_running:
            self._ended = self._path = self._fault = ""
            self.changed.emit()

    @Property(bool, notify=changed)
    def isRunning(self) -> bool:
        return self._is_running

    @Property(int, notify=changed)
    def done(self) -> int:
        return self._done

    @Property(int, notify=changed)
    def total(self) -> int:
        """Of how many signatures; 0: not known yet."""
        return self._total

    @Property(str, notify=changed)
    def ended(self) -> str:
        """`saved`, `cancelled`, `failed`, or "" before any end."""
        return self._ended

    @Property(str, notify=changed)
    def path(self) -> str:
        """Where the sheet was saved."""
        return self._path

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why the job failed, in a sentence with its remedy."""
        return self._fault

    def _start(self) -> None:
        if self._is_running:
            return
        self._stop.clear()
        self._is_running = True
        self._done = self._total = 0
        self._ended = self._path = self._fault = ""
        self.changed.emit()

        def read() -> tuple[tuple[Signature, ...], Tally]:
            store = self._store()
            return tuple(store.signatures()), store.tally()

        def finish(path: Path) -> None:
            self._end("saved", path=str(path))

        def draw(found: tuple[tuple[Signature, ...], Tally]) -> None:
            self._tasks.jobs.submit(lambda: self._work(*found), finish, self._fail)

        self._tasks.store.submit(read, draw, self._fail)

    def _work(self, signatures: tuple[Signature, ...], tally: Tally) -> Path:
        """On the jobs' thread."""
        try:
            return self._draw(signatures, tally)
        finally:
            self.stopped.emit()

    def _draw(self, signatures: tuple[Signature, ...], tally: Tally) -> Path:
        from kiosk.sheets.documents.filled import write_filled  # not needed for the first frame
        from kiosk.sheets.drawing.paper import Paper
        from kiosk.sheets.report import Edition

        options = self._options
        made_at = options.clock.now().astimezone()
        path = options.data / options.campaign.id / FOLDER / _file_name(made_at)
        write_filled(
            path,
            options.campaign,
            signatures,
            tally,
            edition=Edition.PUBLIC,
            paper=Paper(options.settings.paper),
            language=options.start_language,
            made_at=made_at,
            progress=self._tell,
        )
        return path

    def _tell(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled("The sheet was stopped.", "Nothing was saved.")
        self.progressed.emit(done, total)

    def _take_progress(self, done: int, total: int) -> None:
        if self._is_running:
            self._done, self._total = done, total
            self.changed.emit()

    def _take_stop(self) -> None:
        self._is_running = False
        self.changed.emit()

    def _fail(self, fault: WorldFault) -> None:
        if isinstance(fault, Cancelled):
            self._end("cancelled")
        else:
            self._end("failed", fault=str(fault))

    def _end(self, ended: str, path: str = "", fault: str = "") -> None:
        self._is_running = False
        self._ended, self._path, self._fault = ended, path, fault
        self.changed.emit()


def _file_name(made_at: datetime) -> str:
    return f"{made_at:%Y-%m-%d-%H%M%S}-filled.pdf"
