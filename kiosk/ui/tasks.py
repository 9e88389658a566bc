"""Work off the GUI thread: one thread for the store, one for printing and exports.

Whoever submits work is told on the GUI thread how it ended, exactly once. A bug is reported like
any other end, so that no page stays busy, and is then raised on the GUI thread, where
`sys.excepthook` handles it.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.errors import Cancelled, ProgramFault, WorldFault

if TYPE_CHECKING:
    from kiosk.worker import Worker

CLOSE_SECONDS = 10.0
"""Seconds that closing waits for work that may hang: another program, a printer, a large sheet."""

STOP_SHARE = 0.2
"""The share of these seconds that work has to stop after it was asked to."""

_log = logging.getLogger(__name__)

T = TypeVar("T")


class Done(NamedTuple, Generic[T]):
    """The work is finished."""

    result: T


class Stopped(NamedTuple):
    """Somebody stopped it."""


class Failed(NamedTuple):
    """The work failed for a reason outside the program, such as a full disk."""

    fault: WorldFault


class Broken(NamedTuple):
    """The work failed because of a bug. `error` is raised on the GUI thread right after."""

    error: Exception


TaskEnd = Done[T] | Stopped | Failed | Broken
"""How work ended."""

OnTaskEnd = Callable[[TaskEnd[T]], None]


class TaskQueue(QObject):
    """One thread that does one task after the other, in the order they were submitted."""

    answerReady = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._answers: deque[Callable[[], None]] = deque()
        self._worker: Worker | None = None
        self._is_closed = False
        self.is_stopping = False
        """Whether work must stop because the program closes. For any thread."""
        # This object belongs to the GUI thread, so Qt queues signals from other threads: an answer
        # never runs on the thread that produced it.
        self.answerReady.connect(self._take)

    def submit(self, work: Callable[[], T], on_end: OnTaskEnd[T] | None = None) -> None:
        """Runs `work` on the queue's thread, then `on_end` on the GUI thread.

        Without `on_end` a failure is only logged. Raises ProgramFault after `close`.
        """
        self._open().begin(lambda: self._run(work, on_end))

    def run_and_wait(self, work: Callable[[], T]) -> T:
        """Runs `work` on the queue's thread and waits for it; call it on another queue's thread.

        Raises what `work` raises, and ProgramFault after `close`.
        """
        return self._open().begin(work).result()

    def post(self, what: Callable[[], None]) -> None:
        """Calls `what` on the GUI thread, in order; for use by work of this queue."""
        self._answer(lambda: None if self._is_closed else what())

    def close(self, timeout: float = CLOSE_SECONDS, *, waits: bool = False) -> None:
        """Refuses new work and waits for what was submitted. No `on_end` is called any more.

        After most of `timeout` (seconds) work is asked to stop. What does not end in time is
        abandoned and logged. With `waits` there is no limit.
        """
        self._is_closed = True
        if self._worker is not None:
            is_over = self._worker.close(timeout * (1 - STOP_SHARE))
            self.is_stopping = True
            if not is_over and not self._worker.close(None if waits else timeout * STOP_SHARE):
                _log.error("closing did not wait for what is under way: %s", self._name)
        while self._answers:
            self._answers.popleft()()

    def _open(self) -> Worker:
        if self._is_closed:
            raise ProgramFault("work was submitted to a queue that is closed")
        if self._worker is None:
            from kiosk.worker import Worker  # no first frame needs a thread

            self._worker = Worker(self._name)
        return self._worker

    def _run(self, work: Callable[[], T], on_end: OnTaskEnd[T] | None) -> None:
        end: TaskEnd[T]
        try:
            end = Done(work())
        except Cancelled:
            end = Stopped()
        except WorldFault as fault:
            end = Failed(fault)
        except Exception as error:  # noqa: BLE001 (raised again by _end on the GUI thread)
            end = Broken(error)
        self._answer(lambda: self._end(end, on_end))

    def _answer(self, answer: Callable[[], None]) -> None:
        self._answers.append(answer)
        if not self._is_closed:
            self.answerReady.emit()

    def _end(self, end: TaskEnd[T], on_end: OnTaskEnd[T] | None) -> None:
        """Reports the end on the GUI thread, unless the queue is closed by then."""
        if isinstance(end, Failed) and (on_end is None or self._is_closed):
            _log.error("work for %s failed: %s", self._name, type(end.fault).__name__)
        if self._is_closed:
            if isinstance(end, Broken):
                _log.error("a fault of the program while it closed", exc_info=end.error)
            return
        try:
            if on_end is not None:
                on_end(end)
        finally:
            if isinstance(end, Broken):
                raise end.error

    @Slot()
    def _take(self) -> None:
        if self._answers:
            self._answers.popleft()()


class Tasks:
    """The kiosk's two queues."""

    def __init__(self) -> None:
        self.store = TaskQueue("store")
        self.jobs = TaskQueue("jobs")

    def close(self, timeout: float = CLOSE_SECONDS, last: Callable[[], None] | None = None) -> None:
        """Closes both queues, the store's last, because jobs may read from the store.

        Waits at most `timeout` seconds for jobs, and without a limit for what is being written to
        the ledger. `last` is the last task on the store's thread.
        """
        self.jobs.close(timeout)
        if last is not None:
            self.store.submit(last)
        self.store.close(timeout, waits=True)


class PageTasks:
    """Work for a page. Its end is reported only if the page was not left in the meantime.

    So a name that was read during one visit never reaches the next.
    """

    def __init__(self, queue: TaskQueue) -> None:
        self._queue = queue
        self._visit = 0

    def end(self) -> None:
        """The page is left: work that is still running will report to nobody."""
        self._visit += 1

    def submit(self, work: Callable[[], T], on_end: OnTaskEnd[T]) -> None:
        """Runs `work`, then `on_end` on the GUI thread if the page was not left by then."""
        visit = self._visit

        def told(end: TaskEnd[T]) -> None:
            if visit == self._visit:
                on_end(end)

        self._queue.submit(work, told)
