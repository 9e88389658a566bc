"""Work that may hang in the system (a dying stick, a keystore that asks), with a bound on waiting.

The one place that leaves a thread behind on purpose: a write into a dying device cannot be
called off, and nobody at the table may wait for it. What the work is, is the caller's.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLong
from queue import Empty, Full, Queue, SimpleQueue
from typing import Generic, TypeVar

T = TypeVar("T")

__all__ = ["CLOSING", "OPENING", "SIGNING", "Pending", "Worker", "drawn", "within"]

SIGNING = 0.25
"""Seconds one signature waits for devices, once; the next ones do not wait at all."""

OPENING = 5.0
"""Seconds the opening waits for what a device holds: nobody stands at the table yet."""

CLOSING = 10.0
"""Seconds that closing and erasing wait for devices; then it is told and gone on without."""

_AT_ONCE = 200
_AHEAD = 4
"""How many batches of `_AT_ONCE` may be read ahead of whoever takes them."""


class Pending(Generic[T]):
    """Work on its way."""

    def __init__(self, future: Future[T]) -> None:
        self._future = future

    def settles(self, seconds: float) -> bool:
        """Waits at most so long; whether the work has come to an end, good or bad."""
        if self._future.done():
            return True
        if seconds <= 0:
            return False
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

    def close(self, seconds: float) -> bool:
        """Lets the thread end after what it was given, and waits at most so long for it.

        Returns whether it has ended.
        """
        thread, self._thread = self._thread, None
        if thread is None:
            return True
        self._queue.put(None)
        thread.join(max(0.0, seconds))
        return not thread.is_alive()

    def _run(self) -> None:
        while (work := self._queue.get()) is not None:
            work()


def within(work: Callable[[], T], seconds: float) -> T:
    """What `work` gives; raises what it raises, TimeoutError where it takes longer."""
    worker = Worker("a look at a device")
    pending = worker.begin(work)
    is_settled = pending.settles(seconds)
    worker.close(0)
    if not is_settled:
        raise TimeoutError
    return pending.outcome()


def drawn(make: Callable[[], Iterable[T]], seconds: float) -> Iterator[T]:
    """The items of `make()`, which is called and drawn from on a thread of its own.

    Raises what that raises, TimeoutError where nothing comes for so many seconds.
    """
    batches: Queue[tuple[list[T], BaseException | None]] = Queue(_AHEAD)
    is_left = threading.Event()

    def hand_on(batch: list[T], fault: BaseException | None = None) -> bool:
        while not is_left.is_set():
            try:
                batches.put((batch, fault), timeout=seconds)
            except Full:
                continue
            return True
        return False

    def run() -> None:
        batch: list[T] = []
        fault: BaseException | None = None
        try:
            for item in make():
                batch.append(item)
                if len(batch) == _AT_ONCE:
                    if not hand_on(batch):
                        return
                    batch = []
        except BaseException as error:  # noqa: BLE001 (raised again where it is drawn)
            fault = error
        if hand_on(batch, fault) and batch and fault is None:
            hand_on([])

    worker = Worker("reading from a device")
    worker.begin(run)
    try:
        while True:
            try:
                batch, fault = batches.get(timeout=seconds)
            except Empty:
                raise TimeoutError from None
            yield from batch
            if fault is not None:
                raise fault
            if not batch:
                return
    finally:
        is_left.set()
        worker.close(0)
