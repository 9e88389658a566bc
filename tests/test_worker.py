"""The thread that does one thing after the other and never keeps anybody waiting for ever."""

from __future__ import annotations

import gc
import time
import weakref
from threading import Event

import pytest

from kiosk.worker import Worker, has_ended


def test_one_thing_after_the_other_in_the_order_given() -> None:
    worker = Worker("order")
    done: list[int] = []
    pending = [worker.begin(lambda at=at: done.append(at)) for at in range(50)]
    assert has_ended(pending[-1], 10)
    assert done == list(range(50))
    assert worker.close(10)


def test_what_work_returns_and_what_it_raises_is_kept_for_the_caller() -> None:
    worker = Worker("outcome")
    sound, broken = worker.begin(lambda: 7), worker.begin(lambda: 1 // 0)
    assert has_ended(sound)
    assert has_ended(broken)
    assert sound.result() == 7
    with pytest.raises(ZeroDivisionError):
        broken.result()
    assert worker.begin(lambda: 8).result(10) == 8  # the thread has outlived it
    assert worker.close()


def test_waiting_has_a_bound_and_closing_may_be_waited_for_again() -> None:
    worker, free = Worker("hung"), Event()
    pending = worker.begin(lambda: free.wait(60))
    assert not has_ended(pending, 0.01)
    assert not worker.close(0.01)
    free.set()
    assert worker.close(10)
    assert has_ended(pending, 0)


def test_nothing_it_worked_on_is_kept_until_the_next_thing_comes() -> None:
    class Person:
        pass

    worker, person = Worker("forgetful"), Person()
    gone = weakref.ref(person)
    seen = worker.begin(lambda person=person: gone() is person)
    assert has_ended(seen, 10)
    assert seen.result()
    del person, seen
    until = time.monotonic() + 30
    while gone() is not None and time.monotonic() < until:
        gc.collect()
        Event().wait(0.001)
    assert gone() is None
    assert worker.close(10)
