"""Rules of printing that the `print` command and the print page share.

All of it may wait for other programs, so it must not run on the window's thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from kiosk.errors import JobFailed
from kiosk.printing import Condition, Job, JobState, PrintSystem

POLL_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class JobStatus:
    """A job as it is now, and the state of the printer it is at."""

    job: Job
    condition: Condition = Condition.UNKNOWN

    @property
    def is_over(self) -> bool:
        """Whether the job has ended, or the print system knows nothing of it any more."""
        return self.job.state.is_over or self.job.state is JobState.UNKNOWN


def choose_printer(system: PrintSystem, *wanted: str) -> str:
    """The name of the printer to use: the first of `wanted` that is not "", else the default.

    Raises JobFailed where there is none of that name, or none at all.
    """
    name = next(filter(None, wanted), "")
    if not name:
        found = system.printers()
        if not found:
            raise JobFailed("No printer is set up.", "Set one up, or save the file to a stick.")
        name = found[0].name
    system.printer(name)  # raises where there is no printer of that name
    return name


def wait_until_printed(
    system: PrintSystem, job: Job, seconds: float, tell: Callable[[JobStatus], None]
) -> JobStatus:
    """Waits until the job is over, at most `seconds`; returns how it stands then.

    Calls `tell` whenever the state of its printer changes. `tell` may raise Cancelled; the job then
    stays at the printer. Raises JobFailed where the print system does not answer.
    """
    until = time.monotonic() + seconds
    said: Condition | None = None
    while True:
        standing = JobStatus(system.job(job))
        if standing.is_over:
            return standing
        standing = JobStatus(standing.job, system.printer(job.printer).condition)
        if standing.condition != said:
            said = standing.condition
            tell(standing)
        if time.monotonic() > until:
            return standing
        Event().wait(POLL_SECONDS)
