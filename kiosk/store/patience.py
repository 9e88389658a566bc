"""How long the store waits for devices that may hang (a dying stick, a mount), and how.

The times are here and nowhere else. What the work is, is the caller's; its thread `kiosk.worker`'s.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from queue import Empty, Full, Queue
from typing import TypeVar

from kiosk.worker import Worker

T = TypeVar("T")

SIGNING = 0.25
"""Seconds one signature waits for devices, once; the next ones do not wait at all."""

OPENING = 5.0
"""Seconds the opening waits for what a device holds: nobody stands at the table yet."""

CLOSING = 10.0
"""Seconds that closing and erasing wait for devices; then it is told and gone on without."""

_AT_ONCE = 200
_AHEAD = 4
"""How many batches of `_AT_ONCE` may be read ahead of whoever takes them."""


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
