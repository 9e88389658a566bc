"""Lanes: told once on the window's thread, whatever becomes of the work."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from kiosk.errors import BadInput, Cancelled, ProgramFault
from kiosk.ui.tasks import Broken, Done, Failed, PageTasks, Stopped, TaskEnd, TaskQueue, Tasks

FAULT = BadInput("There is nothing.", "Bring something.")


def raises(error: Exception) -> Callable[[], int]:
    def work() -> int:
        raise error

    return work


MISTAKE = ZeroDivisionError()
ENDS: list[tuple[Callable[[], int], TaskEnd[int]]] = [
    (lambda: 7, Done(7)),
    (raises(Cancelled("It was stopped.")), Stopped()),
    (raises(FAULT), Failed(FAULT)),
    (raises(MISTAKE), Broken(MISTAKE)),
]
KINDS = ["done", "stopped", "failed", "broken"]


@pytest.mark.parametrize(("work", "end"), ENDS, ids=KINDS)
def test_the_end_is_told_once_on_the_windows_thread(
    queue: TaskQueue, qtbot: QtBot, work: Callable[[], int], end: TaskEnd[int]
) -> None:
    told: list[tuple[TaskEnd[int], int]] = []
    later: list[TaskEnd[None]] = []
    with qtbot.captureExceptions() as seen:
        queue.submit(work, lambda end: told.append((end, threading.get_ident())))
        queue.submit(lambda: None, later.append)
        qtbot.waitUntil(lambda: bool(later))
    assert told == [(end, threading.get_ident())]
    assert later == [Done(None)]  # the lane has outlived it
    assert [error for _, error, _ in seen] == ([MISTAKE] if isinstance(end, Broken) else [])


def test_a_mistake_in_telling_hides_neither(queue: TaskQueue, qtbot: QtBot) -> None:
    def told(_: TaskEnd[int]) -> None:
        raise KeyError

    with qtbot.captureExceptions() as seen:
        queue.submit(raises(MISTAKE), told)
        qtbot.waitUntil(lambda: bool(seen))
    [(_, error, _)] = seen
    assert error is MISTAKE
    assert isinstance(error.__context__, KeyError)


def test_what_comes_after_the_visit_is_dropped_and_a_mistake_is_not(
    queue: TaskQueue, qtbot: QtBot
) -> None:
    page_tasks, told, free = PageTasks(queue), list[TaskEnd[int]](), Event()

    def work() -> int:
        free.wait(10)
        return 7

    with qtbot.captureExceptions() as seen:
        page_tasks.submit(work, told.append)
        page_tasks.submit(raises(MISTAKE), told.append)
        page_tasks.end()
        page_tasks.submit(lambda: 8, told.append)
        free.set()
        qtbot.waitUntil(lambda: bool(told))
    assert told == [Done(8)]
    assert [error for _, error, _ in seen] == [MISTAKE]


def test_one_lane_asks_another(qtbot: QtBot) -> None:
    tasks, told = Tasks(), list[TaskEnd[tuple[str, str]]]()

    def name() -> str:
        return threading.current_thread().name

    with qtbot.captureExceptions() as seen:
        tasks.jobs.submit(lambda: (tasks.store.run_and_wait(name), name()), told.append)
        tasks.jobs.submit(lambda: (name(), tasks.store.run_and_wait(raises(MISTAKE))), told.append)
        qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [Done(("store", "jobs")), Broken(MISTAKE)]
    assert [error for _, error, _ in seen] == [MISTAKE]
    tasks.close()


def test_a_closed_lane_refuses_work_and_tells_of_nothing_more(qtbot: QtBot) -> None:
    queue, told, done = TaskQueue("test"), list[TaskEnd[None]](), Event()
    queue.submit(done.set, told.append)
    queue.close()
    assert done.is_set()
    queue._take()
    assert told == []
    with pytest.raises(ProgramFault):
        queue.submit(done.set, told.append)


def test_what_goes_wrong_while_closing_stands_in_the_log(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    tasks = Tasks()
    tasks.store.submit(raises(FAULT), lambda _: None)
    with caplog.at_level(logging.ERROR, "kiosk"):
        tasks.close(last=raises(MISTAKE))  # type: ignore[arg-type]
    assert "work for store failed: BadInput" in caplog.text
    assert "ZeroDivisionError" in caplog.text


def test_the_stores_work_is_waited_for_whatever_the_patience(qtbot: QtBot) -> None:
    tasks, done, begun = Tasks(), list[str](), Event()

    def work() -> None:
        begun.set()
        while not tasks.store.is_stopping:  # until the patience is over
            Event().wait(0.001)
        done.append("recorded")

    tasks.store.submit(work, lambda _: None)
    assert begun.wait(10)
    tasks.close(timeout=0.05, last=lambda: done.append("closed"))
    assert done == ["recorded", "closed"]
