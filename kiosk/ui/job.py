"""Background work that a page shows: whether it runs, its progress, and a way to stop it.

`kiosk.ui.tasks` has the threads, and says how work ends.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.errors import Cancelled, ProgramFault
from kiosk.files import Progress
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.tasks import Done, Failed, OnTaskEnd, Stopped, TaskEnd, TaskQueue

T = TypeVar("T")


@qml_type
class Job(QObject):
    """Runs one piece of work at a time off the GUI thread.

    `changed` is emitted on the GUI thread, for the last time after `on_end`.
    """

    changed = Signal()

    done = member(int, "_done", notify=changed)
    total = member(int, "_total", notify=changed)
    """How much there is to do; 0 while that is not known."""
    ended = member(str, "_ended", notify=changed)
    """How the last work ended: `done`, `stopped` or `failed`; "" before that, or after a bug."""
    fault = member(str, "_fault", notify=changed)
    """Why it failed, in a sentence with its remedy."""

    def __init__(self, queue: TaskQueue) -> None:
        super().__init__()
        self._queue = queue
        self._stop: Event | None = None  # of the run under way
        self._done = self._total = 0
        self._ended = self._fault = ""

    def start(self, work: Callable[[Progress], T], on_end: OnTaskEnd[T], total: int = 0) -> None:
        """Runs `work` on the queue's thread, then `on_end` on the GUI thread, once in every case.

        `work` must call the progress it is given: that call raises Cancelled to stop it. `total` is
        how much there is to do, where that is known. Raises ProgramFault while the job runs.
        """
        if self._stop is not None:
            raise ProgramFault("a job was started that runs")
        stop = Event()

        def progress(done: int, total: int) -> None:
            self._queue.post(lambda: self._take(stop, done, total))
            if stop.is_set() or self._queue.is_stopping:
                raise Cancelled("It was stopped.", "Nothing half-written is left.")

        self._queue.submit(lambda: work(progress), lambda end: self._finish(stop, end, on_end))
        self._stop = stop
        self._done, self._total = 0, total
        self._ended = self._fault = ""
        self.changed.emit()

    def forget(self) -> None:
        """Hides how the last work ended, unless the next one runs."""
        if not self.isRunning:
            self._ended = self._fault = ""
            self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Asks the work to stop. It does so when it reports progress the next time."""
        if self._stop is not None:
            self._stop.set()

    def abandon(self) -> None:
        """Stops the work without calling its `on_end`. The next work may start at once."""
        if self._stop is not None:
            self._stop.set()
            self._stop = None
            self.changed.emit()

    @Property(bool, notify=changed)
    def isRunning(self) -> bool:
        return self._stop is not None

    def _take(self, stop: Event, done: int, total: int) -> None:
        if stop is self._stop:
            self._done, self._total = done, total
            self.changed.emit()

    def _finish(self, stop: Event, end: TaskEnd[T], on_end: OnTaskEnd[T]) -> None:
        if stop is not self._stop:
            return
        self._stop = None
        match end:
            case Done():
                self._ended = "done"
            case Stopped():
                self._ended = "stopped"
            case Failed(fault):
                self._ended, self._fault = "failed", str(fault)
        try:
            on_end(end)
        finally:
            self.changed.emit()
