"""A thread that does one thing after the other, and never keeps the program from ending.

For work that may hang in the system (a dying stick, a keystore that asks, a printer that does not
answer): a write into a dying device cannot be called off, and nobody at the table may wait for it.
The one place that leaves a thread behind on purpose. What the work is, is the caller's.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLong
from queue import SimpleQueue
from typing import Generic, TypeVar

from kiosk import memory

T = TypeVar("T")

__all__ = ["Pending", "Worker"]


class Pending(Generic[T]):
    """Work on its way."""

    def __init__(self, future: Future[T]) -> None:
        self._future = future

    def settles(self, seconds: float | None = None) -> bool:
        """Waits at most so long (None: until then); whether the work has ended, well or not."""
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
    """One thread, started when it is first needed."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._queue: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        # A daemon: the interpreter waits for no such thread when it ends.
        self._thread: threading.Thread | None = None  # noqa: TID251
        self._is_closing = False

    def begin(self, work: Callable[[], T]) -> Pending[T]:
        """Hands `work` to the thread."""
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

    def close(self, seconds: float | None = None) -> bool:
        """Lets the thread end after what it was given; whether it has, after at most so long.

        None waits until it has. Where it has not, `close` may be called again to wait on.
        """
        thread = self._thread
        if thread is None:
            return True
        if not self._is_closing:
            self._is_closing = True
            self._queue.put(None)
        thread.join(seconds)
        if thread.is_alive():
            return False
        self._thread = None
        self._is_closing = False
        return True

    def _run(self) -> None:
        while (work := self._queue.get()) is not None:
            work()
            del work  # what it worked on may be somebody's name: not kept until the next comes
            memory.overwrite_glibc_cache()
