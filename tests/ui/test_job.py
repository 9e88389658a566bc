"""A job: that it runs, how far it is, a way to stop it; and it ends once, whatever happens."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from kiosk.errors import BadInput, Cancelled, ProgramFault
from kiosk.files import Progress
from kiosk.ui.job import Job
from kiosk.ui.tasks import Broken, Done, Failed, Stopped, TaskEnd, TaskQueue, Tasks

FAULT = BadInput("There is nothing.", "Bring something.")
MISTAKE = ZeroDivisionError()


def does(work: Callable[[], int]) -> Callable[[Progress], int]:
    return lambda _: work()


def raises(error: Exception) -> Callable[[], int]:
    def work() -> int:
        raise error

    return work


@pytest.mark.parametrize(
    ("work", "end"),
    [
        (lambda: 7, Done(7)),
        (raises(Cancelled("It was stopped.")), Stopped()),
        (raises(FAULT), Failed(FAULT)),
        (raises(MISTAKE), Broken(MISTAKE)),
    ],
    ids=["done", "stopped", "failed", "broken"],
)
def test_a_job_ends_once_and_runs_no_more_when_that_is_told(
    queue: TaskQueue, qtbot: QtBot, work: Callable[[], int], end: TaskEnd[int]
) -> None:
    job = Job(queue)
    told: list[tuple[TaskEnd[int], bool]] = []
    shown: list[bool] = []
    with qtbot.captureExceptions() as seen:
        job.start(does(work), lambda end: told.append((end, job.isRunning)))
        assert job.isRunning
        job.changed.connect(lambda: shown.append(job.isRunning))
        qtbot.waitUntil(lambda: bool(shown))
    assert told == [(end, False)]
    assert shown[-1] is False
    assert [error for _, error, _ in seen] == ([MISTAKE] if isinstance(end, Broken) else [])
    job.start(does(lambda: 8), lambda end: told.append((end, job.isRunning)))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[-1] == (Done(8), False)


def test_a_job_says_how_far_it_is_in_order_and_before_its_end(
    queue: TaskQueue, qtbot: QtBot
) -> None:
    job, shown, told = Job(queue), list[tuple[int, int]](), list[TaskEnd[None]]()

    def work(progress: Progress) -> None:
        for at in range(4):
            progress(at, 3)

    job.start(work, told.append, total=3)
    assert (job.done, job.total) == (0, 3)
    job.changed.connect(lambda: shown.append((job.done, job.total)))
    qtbot.waitUntil(lambda: bool(told))
    assert shown[:4] == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert told == [Done(None)]


def test_a_job_stops_when_it_tells_its_progress(queue: TaskQueue, qtbot: QtBot) -> None:
    job, told, begun, stopped = Job(queue), list[TaskEnd[int]](), Event(), Event()

    def work(progress: Progress) -> int:
        begun.set()
        stopped.wait(10)
        progress(1, 2)
        return 7

    job.start(work, told.append)
    assert begun.wait(10)
    job.stop()
    stopped.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [Stopped()]
    job.start(does(lambda: 8), told.append)  # a stop is no stop of the next one
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[-1] == Done(8)


def test_a_job_that_runs_is_not_started_again(queue: TaskQueue, qtbot: QtBot) -> None:
    job, told = Job(queue), list[TaskEnd[int]]()
    job.start(does(lambda: 7), told.append)
    with pytest.raises(ProgramFault):
        job.start(does(lambda: 8), told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [Done(7)]


def test_an_abandoned_job_stops_and_only_the_next_one_tells(queue: TaskQueue, qtbot: QtBot) -> None:
    job, told, free = Job(queue), list[TaskEnd[int]](), Event()
    was_stopped: list[bool] = []

    def work(progress: Progress) -> int:
        free.wait(10)
        try:
            progress(1, 2)
        except Cancelled:
            was_stopped.append(True)
            raise
        return 7

    job.start(work, told.append)
    job.abandon()
    assert not job.isRunning
    job.start(does(lambda: 8), told.append, total=5)
    free.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [Done(8)]
    assert was_stopped == [True]
    assert (job.done, job.total) == (0, 5)  # nothing of the first one's progress


@pytest.mark.parametrize("name", ["jobs", "store"])
def test_closing_asks_jobs_to_stop(qtbot: QtBot, name: str) -> None:
    """Those of the store, too: what was begun there is waited for, but not to its last page."""
    tasks, begun, stopped, told = Tasks(), Event(), Event(), list[TaskEnd[None]]()
    job = Job(tasks.jobs if name == "jobs" else tasks.store)

    def work(progress: Progress) -> None:
        begun.set()
        try:
            while True:
                progress(1, 2)
                Event().wait(0.001)
        except Cancelled:
            stopped.set()
            raise

    job.start(work, told.append)
    assert begun.wait(10)
    tasks.close(timeout=0.05)
    assert stopped.wait(30)
    assert told == []
