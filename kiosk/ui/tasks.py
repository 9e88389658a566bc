"""Work off the GUI thread: one thread for the store, one for printing and exports.

Answers come back on the GUI thread. What the work is, and what to do with its answer, is the
caller's; a fault of the world goes to `on_fault`, anything else is raised on the GUI thread.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.errors import ProgramFault, WorldFault

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")
Fault = Callable[[WorldFault], None]


class Lane(QObject):
    """One thread that does one thing after the other, in the order given."""

    answered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._answers: deque[Callable[[], None]] = deque()
        self._threads: ThreadPoolExecutor | None = None
        self._is_closed = False
        # The lane belongs to the GUI thread, so Qt queues what is said on another one: an
        # answer never runs on the thread that found it.
        self.answered.connect(self._take)

    def submit(self, work: Callable[[], T], on_done: Callable[[T], None], on_fault: Fault) -> None:
        """Runs `work` on the lane's thread; then one of the two others on the GUI thread.

        Raises ProgramFault after `close`.
        """
        if self._is_closed:
            raise ProgramFault("work was given to a lane that is closed")
        if self._threads is None:
            from concurrent.futures import ThreadPoolExecutor  # no first frame needs a thread

            self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix=self._name)
        self._threads.submit(self._run, work, on_done, on_fault)

    def close(self) -> None:
        """Refuses new work and waits for what was given; its answers are dropped."""
        self._is_closed = True
        if self._threads is not None:
            self._threads.shutdown(wait=True)

    def _run(self, work: Callable[[], T], on_done: Callable[[T], None], on_fault: Fault) -> None:
        try:
            result = work()
        except WorldFault as fault:
            found = fault
            self._answers.append(lambda: on_fault(found))
        except Exception as error:  # noqa: BLE001 (raised again by _take on the GUI thread)
            bug = error
            self._answers.append(lambda: _raise(bug))
        else:
            self._answers.append(lambda: on_done(result))
        self.answered.emit()

    @Slot()
    def _take(self) -> None:
        if not self._is_closed:
            self._answers.popleft()()


class Tasks:
    """The kiosk's two lanes."""

    def __init__(self) -> None:
        self.store = Lane("store")
        self.jobs = Lane("jobs")

    def close(self) -> None:
        """Drains both; the store's lane last, because jobs may read from the store."""
        self.jobs.close()
        self.store.close()


def _raise(error: Exception) -> None:
    raise error
