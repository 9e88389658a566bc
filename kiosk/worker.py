"""A daemon thread with a queue, for work that may hang in the system.

A write to a failing stick, a keystore that asks or a printer that does not answer cannot be
cancelled, and nobody at the table may wait for it. The caller waits for a limited time. Only this
module leaves a thread running on purpose; it does not keep the program from ending.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from queue import SimpleQueue
from typing import Any, TypeVar

from kiosk import memory

T = TypeVar("T")


def has_ended(future: Future[Any], seconds: float | None = None) -> bool:
    """Waits up to `seconds` (None: no limit); whether the work has ended, well or not."""
    return bool(wait((future,), seconds).done)


class Worker:
    """One thread, started when it is first needed."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._queue: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        # A daemon: the interpreter waits for no such thread when it ends.
        self._thread: threading.Thread | None = None  # noqa: TID251
        self._is_closing = False

    def begin(self, work: Callable[[], T]) -> Future[T]:
        """Hands `work` to the thread; returns what will hold its result or what it raised."""
        if self._thread is None:
            self._thread = threading.Thread(  # noqa: TID251
                target=self._run, name=self._name, daemon=True
            )
            self._thread.start()
        future: Future[T] = Future()

        def run() -> None:
            try:
                future.set_result(work())
            except BaseException as error:  # noqa: BLE001 (raised again by `result`)
                future.set_exception(error)

        self._queue.put(run)
        return future

    def close(self, seconds: float | None = None) -> bool:
        """Ends the thread after its queue; waits up to `seconds`, None without a limit.

        Returns whether it has ended. If not, `close` may be called again to wait longer.
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
            del work  # it may hold somebody's name, and the next work may come much later
            memory.overwrite_glibc_cache()
