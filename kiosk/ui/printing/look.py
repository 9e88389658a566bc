"""One look at what there is to print with: printers, our jobs, sticks.

It waits for other programs: not for the window's thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.printing import Job, Printer, PrintSystem


@dataclass(frozen=True)
class Look:
    """What there is at one moment.

    `chosen` is the printer asked for, else the first; `job` the last one sent, as it is now, and
    `job_printer` the printer it is at.
    """

    printers: tuple[Printer, ...] = ()
    chosen: Printer | None = None
    jobs: tuple[Job, ...] = ()
    job: Job | None = None
    job_printer: Printer | None = None
    sticks: tuple[Path, ...] = ()


def look(system: PrintSystem, name: str, job: Job | None, sticks: Sequence[Path]) -> Look:
    """Raises JobFailed where the print system does not answer."""
    printers = system.printers()
    names = [one.name for one in printers]
    wanted = name if name in names else next(iter(names), "")
    chosen = system.printer(wanted) if wanted else None
    at = chosen
    if job is not None and job.printer != wanted and job.printer in names:
        at = system.printer(job.printer)
    return Look(
        printers,
        chosen,
        system.jobs(),
        system.job(job) if job is not None else None,
        at,
        tuple(sticks),
    )
