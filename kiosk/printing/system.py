"""What every print system can do, and the rule against queued duplicates.

If a print button seems to do nothing, people press it again. So while a job of ours waits at a
printer, no other one is queued behind it without saying so.
"""

from __future__ import annotations

from typing import Protocol

from kiosk.errors import StillWaiting
from kiosk.files import Progress
from kiosk.printing.document import Document
from kiosk.printing.states import Job, JobState, Printer, Wish


class PrintSystem(Protocol):
    """Its methods may wait for other programs: not for the window's thread."""

    def printers(self) -> tuple[Printer, ...]:
        """Every printer, the default one first. Raises JobFailed."""

    def printer(self, name: str) -> Printer:
        """One printer as it is now. Raises JobFailed if there is none of that name."""

    def send(self, document: Document, wish: Wish, progress: Progress) -> Job:
        """Sends a document. Raises JobFailed if the printer does not accept it."""

    def job(self, job: Job) -> Job:
        """The same job as it is now."""

    def jobs(self) -> tuple[Job, ...]:
        """Our unfinished jobs, the oldest first."""

    def cancel(self, job: Job) -> None:
        """Cancels a job. Raises JobFailed."""


def send(
    system: PrintSystem, document: Document, wish: Wish, progress: Progress, *, again: bool = False
) -> Job:
    """Sends a document to a printer, unless it would only lengthen the queue.

    Raises StillWaiting if the same document is not printed yet, or if another job of ours cannot be
    printed; `again` sends it anyway.
    """
    if not again:
        waiting = _in_the_way(system, document, wish.printer)
        if waiting is not None:
            raise StillWaiting(
                f"Job {waiting.id} still waits at the printer “{wish.printer}”; "
                "nothing was added to it.",
                "See to the printer, or cancel that job first.",
            )
    return system.send(document, wish, progress)


def _in_the_way(system: PrintSystem, document: Document, printer: str) -> Job | None:
    queued = [job for job in system.jobs() if job.printer == printer]
    if not queued:
        return None
    same = next((job for job in queued if job.digest == document.digest), None)
    if same is not None:
        return same
    held = next((job for job in queued if job.state is JobState.HELD), None)
    if held is not None:
        return held
    return queued[0] if system.printer(printer).condition.needs_hands else None
