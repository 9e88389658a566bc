"""Waiting with a bound: what hangs is left behind, what comes is handed on."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator

import pytest

from kiosk.store.bounded_worker import items_within, within

SHORT, LONG = 0.05, 30.0


@pytest.mark.parametrize("count", [0, 1, 199, 200, 201, 5000])
def test_everything_is_drawn_in_order(count):
    assert list(items_within(lambda: range(count), LONG)) == list(range(count))


def test_what_came_before_a_fault_is_drawn_and_the_fault_is_told():
    def broken() -> Iterator[int]:
        yield from range(300)
        raise OSError("gone")

    found = []
    with pytest.raises(OSError, match="gone"):
        found.extend(items_within(broken, LONG))
    items = items_within(broken, LONG)
    assert list(itertools.islice(items, 300)) == list(range(300))
    items.close()


def test_what_hangs_is_left_behind():
    end = threading.Event()

    def hangs() -> Iterator[int]:
        yield from range(200)
        end.wait()
        yield 200

    items = items_within(hangs, SHORT)
    assert [next(items) for _ in range(200)] == list(range(200))
    with pytest.raises(TimeoutError):
        next(items)
    end.set()


def test_who_stops_drawing_lets_the_other_thread_end():
    ended = threading.Event()

    def endless() -> Iterator[int]:
        try:
            yield from itertools.count()
        finally:
            ended.set()

    items = items_within(endless, SHORT)
    assert next(items) == 0
    items.close()
    assert ended.wait(LONG)


def test_within_its_time_work_is_done_or_given_up():
    end = threading.Event()
    assert within(lambda: 7, LONG) == 7
    with pytest.raises(ZeroDivisionError):
        within(lambda: 1 / 0, LONG)
    with pytest.raises(TimeoutError):
        within(end.wait, SHORT)
    end.set()
