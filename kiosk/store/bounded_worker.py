"""Work on devices that may hang (a dying stick, a mount): waits for it, but only so long.

All time limits are here. The thread is `kiosk.worker`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from kiosk.worker import Worker

T = TypeVar("T")

SIGNING = 0.25
"""Seconds that one signature waits for devices, once; later ones do not wait at all."""

OPENING = 5.0
"""Seconds that opening a ledger waits for a device: nobody is signing yet."""

CLOSING = 10.0
"""Seconds that closing and erasing wait for devices. Then they go on without, and say so."""

_BATCH = 200


def within(work: Callable[[], T], seconds: float) -> T:
    """Runs `work` on a thread of its own; returns what it returns and raises what it raises.

    Raises TimeoutError where it takes longer than `seconds`; the thread is then left alone.
    """
    worker = Worker("a look at a device")
    try:
        return worker.begin(work).result(seconds)
    finally:
        worker.close(0)


def items_within(make: Callable[[], Iterable[T]], seconds: float) -> Iterator[T]:
    """The items of `make()`, which is called and read on a thread of its own.

    Raises what that raises, behind the items before, and TimeoutError where a batch of items
    takes longer than `seconds`.
    """
    worker = Worker("reading from a device")
    items: Iterator[T] = iter(())

    def begin() -> None:
        nonlocal items
        items = iter(make())

    def batch() -> tuple[list[T], BaseException | None]:
        read: list[T] = []
        try:
            read.extend(islice(items, _BATCH))  # keeps what came before a fault
        except BaseException as error:  # noqa: BLE001 (raised again by the caller)
            return read, error
        return read, None

    try:
        worker.begin(begin).result(seconds)
        while True:
            read, fault = worker.begin(batch).result(seconds)
            yield from read
            if fault is not None:
                raise fault
            if not read:
                return
    finally:
        worker.close(0)
