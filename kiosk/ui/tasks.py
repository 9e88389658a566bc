"""Work off the GUI thread: one thread for the store, one for printing and exports.

Whoever gives work is told on the GUI thread how it ended, once and whatever happened. A mistake
of ours is told like any other end, so that nothing stays busy, and is then raised on the GUI
thread, where `sys.excepthook` sees to it. What the work is, is the caller's.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.errors import Cancelled, ProgramFault, WorldFault

if TYPE_CHECKING:
    from kiosk.worker import Worker

CLOSE_SECONDS = 10.0
"""Seconds that closing waits for what may hang: another program, a printer, a large sheet."""

STOP_SHARE = 0.2
"""The share of them that work has to end tidily once it is asked to stop."""

_log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """The work came to its end."""

    result: T


@dataclass(frozen=True, slots=True)
class Stopped:
    """Somebody stopped it."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The world did not let it."""

    fault: WorldFault


@dataclass(frozen=True, slots=True)
class Broken:
    """We made a mistake; `error` is raised on the GUI thread right after this was told."""

    error: Exception


TaskEnd = Done[T] | Stopped | Failed | Broken
"""How work ended."""

OnTaskEnd = Callable[[TaskEnd[T]], None]


class TaskQueue(QObject):
    """One thread that does one thing after the other, in the order given."""

    answerReady = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._answers: deque[Callable[[], None]] = deque()
        self._worker: Worker | None = None
        self._is_closed = self._is_stopping = False
        # The lane belongs to the GUI thread, so Qt queues what is said on another one: an
        # answer never runs on the thread that found it.
        self.answerReady.connect(self._take)

    @property
    def is_stopping(self) -> bool:
        """Long work is asked to stop: the program closes. For any thread."""
        return self._is_stopping

    def submit(self, work: Callable[[], T], on_end: OnTaskEnd[T] | None = None) -> None:
        """Runs `work` on the lane's thread, then `on_end` on the GUI thread.

        Without `on_end` a fault of the world is only logged. Raises ProgramFault after `close`.
        """
        self._open().begin(lambda: self._run(work, on_end))

    def run_and_wait(self, work: Callable[[], T]) -> T:
        """Runs `work` on the lane's thread and waits for it; for the thread of another lane.

        Raises what `work` raises, and ProgramFault after `close`.
        """
        pending = self._open().begin(work)
        pending.settles()
        return pending.outcome()

    def post(self, what: Callable[[], None]) -> None:
        """Calls `what` on the GUI thread, in the order told; for the lane's own thread."""
        self._answer(lambda: None if self._is_closed else what())

    def close(self, timeout: float = CLOSE_SECONDS, *, waits: bool = False) -> None:
        """Refuses new work and waits for what was given; nobody is told of its end any more.

        After most of `timeout` (seconds) jobs are asked to stop. What does not end within it is
        left to itself and told in the log; the lane that `waits` waits as long as it takes.
        """
        self._is_closed = True
        if self._worker is not None:
            is_over = self._worker.close(timeout * (1 - STOP_SHARE))
            self._is_stopping = True
            if not is_over and not self._worker.close(None if waits else timeout * STOP_SHARE):
                _log.error("closing did not wait for what is under way: %s", self._name)
        while self._answers:
            self._answers.popleft()()

    def _open(self) -> Worker:
        if self._is_closed:
            raise ProgramFault("work was given to a lane that is closed")
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
        """Tells it on the GUI thread; once the lane is closed nobody waits for it any more."""
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
    """The kiosk's two lanes."""

    def __init__(self) -> None:
        self.store = TaskQueue("store")
        self.jobs = TaskQueue("jobs")

    def close(self, timeout: float = CLOSE_SECONDS, last: Callable[[], None] | None = None) -> None:
        """Drains both; the store's lane last, because jobs may read from the store.

        Jobs are waited for `timeout` seconds at the most. What is on its way to the disk is
        waited for however long it takes, and `last` is the last thing on the store's lane.
        """
        self.jobs.close(timeout)
        if last is not None:
            self.store.submit(last)
        self.store.close(timeout, waits=True)


class PageTasks:
    """Work for a page, one visit at a time: its end is told only while that visit lasts.

    A name that was read for one page never reaches the next.
    """

    def __init__(self, queue: TaskQueue) -> None:
        self._queue = queue
        self._generation = 0

    @property
    def now(self) -> int:
        """Which visit it is."""
        return self._generation

    def end(self) -> None:
        """Whatever is still under way belongs to a page that is gone."""
        self._generation += 1

    def submit(self, work: Callable[[], T], on_end: OnTaskEnd[T]) -> None:
        """Runs `work` on the lane's thread, then `on_end` on the GUI thread, if still wanted."""
        generation = self._generation

        def told(end: TaskEnd[T]) -> None:
            if generation == self._generation:
                on_end(end)

        self._queue.submit(work, told)
