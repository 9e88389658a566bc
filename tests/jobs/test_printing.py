"""Which printer is used, and how a job is followed; the printer is a fake.

The real print system is followed in tests/printing.
"""

from dataclasses import replace

import pytest

from kiosk.errors import Cancelled, JobFailed
from kiosk.jobs import printing
from kiosk.printing import Condition, Job, JobState, Printer

JOB = Job(7, "Desk", "sheet.pdf", JobState.PRINTING, "digest")


class FakeSystem:
    """Tells one state of the job, and one of its printer, at each look."""

    def __init__(self, *looks: tuple[JobState, Condition], printers: tuple[str, ...] = ()) -> None:
        self._looks = list(looks)
        self._names = printers

    def printers(self) -> tuple[Printer, ...]:
        return tuple(self.printer(name) for name in self._names)

    def printer(self, name: str) -> Printer:
        if self._names and name not in self._names:
            raise JobFailed(f"There is no printer “{name}”.")
        condition = self._looks.pop(0)[1] if self._looks else Condition.IDLE
        return Printer(name, "", condition, (), can_duplex=False, is_default=False)

    def job(self, job: Job) -> Job:
        return replace(job, state=self._looks[0][0])


@pytest.mark.parametrize(
    ("wanted", "used"),
    [(("Hall", "Desk"), "Hall"), (("", "Hall"), "Hall"), ((None, ""), "Desk"), ((), "Desk")],
)
def test_the_first_one_that_is_wanted_else_the_default(wanted, used):
    assert printing.choose_printer(FakeSystem(printers=("Desk", "Hall")), *wanted) == used


def test_a_printer_that_is_not_there():
    with pytest.raises(JobFailed, match="Nowhere"):
        printing.choose_printer(FakeSystem(printers=("Desk",)), "Nowhere", "Desk")
    with pytest.raises(JobFailed, match="No printer is set up"):
        printing.choose_printer(FakeSystem())


def test_every_change_of_the_printer_is_told_once(monkeypatch):
    monkeypatch.setattr(printing, "POLL_SECONDS", 0)
    system = FakeSystem(
        (JobState.WAITING, Condition.PRINTING),
        (JobState.PRINTING, Condition.PRINTING),
        (JobState.PRINTING, Condition.OUT_OF_PAPER),
        (JobState.PRINTING, Condition.PRINTING),
        (JobState.DONE, Condition.IDLE),
    )
    told = []
    standing = printing.wait_until_printed(system, JOB, 60, told.append)
    assert [one.condition for one in told] == [
        Condition.PRINTING,
        Condition.OUT_OF_PAPER,
        Condition.PRINTING,
    ]
    assert standing.is_over
    assert standing.job.state is JobState.DONE


def test_a_job_that_takes_too_long_is_not_over():
    system = FakeSystem((JobState.PRINTING, Condition.JAMMED))
    standing = printing.wait_until_printed(system, JOB, -1, lambda _: None)
    assert not standing.is_over
    assert standing.condition is Condition.JAMMED


def test_a_job_nobody_tells_of_any_more_is_waited_for_no_longer():
    system = FakeSystem((JobState.UNKNOWN, Condition.UNKNOWN))
    assert printing.wait_until_printed(system, JOB, 60, lambda _: None).is_over


def test_whoever_is_told_may_stop():
    def stop(_: printing.JobStatus) -> None:
        raise Cancelled("Stopped.")

    system = FakeSystem((JobState.PRINTING, Condition.PRINTING))
    with pytest.raises(Cancelled):
        printing.wait_until_printed(system, JOB, 60, stop)
