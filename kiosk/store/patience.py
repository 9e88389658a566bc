"""Work that may hang in the system (a dying stick, a keystore that asks), with a bound on waiting.

The one place that leaves a thread behind on purpose: a write into a dying device cannot be
called off, and nobody at the table may wait for it. What the work is, is the caller's.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLong
from queue import SimpleQueue
from typing import Generic, TypeVar

T = TypeVar("T")

__all__ = ["Pending", "Worker"]


class Pending(Generic[T]):
    """Work on its way."""

    def __init__(self, future: Future[T]) -> None:
        self._future = future

    def settles(self, seconds: float) -> bool:
        """Waits at most so long; whether the work has come to an end, good or bad."""
        if self._future.done():
            return True
        try:
            self._future.exception(seconds)
        except TooLong:
            return False
        return True

    def fault(self) -> BaseException | None:
        """What the work raised. Only after it has settled."""
        return self._future.exception(0)

    def outcome(self) -> T:
        """What the work returned; raises what it raised. Only after it has settled."""
        return self._future.result(0)


class Worker:
    """One thread that does one thing after the other and never keeps the program from ending."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._queue: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        # A lane of kiosk.ui.tasks is drained at the end; a hung device never drains.
        self._thread: threading.Thread | None = None  # noqa: TID251

    def begin(self, work: Callable[[], T]) -> Pending[T]:
        """Hands `work` to the thread, which is started when it is first needed."""
        if self._thread is None:
            self._thread = threading.Thread(  # noqa: TID251
                target=self._run, name=self._name, daemon=True
            )
            self._thread.start()
        future: Future[T] = Future()

        def run() -> None:
            try:
                future.set_result(work())
            except BaseException as error:  # noqa: BLE001 (raised again by `outcome`)
                future.set_exception(error)

        self._queue.put(run)
        return Pending(future)

    def close(self, seconds: float) -> None:
        """Lets the thread end after what it was given, and waits at most so long for it."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join(seconds)
            self._thread = None

    def _run(self) -> None:
        while (work := self._queue.get()) is not None:
            work()
