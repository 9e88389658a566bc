"""What a print system can do, whichever it is, and the one rule about queues.

A tap that seems to do nothing is tapped again: while a job of ours still waits at a printer, no
other is put behind it in silence.
"""

from __future__ import annotations

from typing import Protocol

from kiosk.errors import StillWaiting
from kiosk.files import Progress
from kiosk.printing.document import Document
from kiosk.printing.states import Job, JobState, Printer, Wish


class PrintSystem(Protocol):
    """All of it may wait for other programs: not for the window's thread."""

    def printers(self) -> tuple[Printer, ...]:
        """Every printer, the default one first. Raises JobFailed."""

    def printer(self, name: str) -> Printer:
        """One as it is now. Raises JobFailed where there is none of that name."""

    def send(self, document: Document, wish: Wish, progress: Progress) -> Job:
        """Gives it a document. Raises JobFailed where it is not taken."""

    def job(self, job: Job) -> Job:
        """The same job as it is now."""

    def jobs(self) -> tuple[Job, ...]:
        """Our jobs that are not over, the oldest first."""

    def cancel(self, job: Job) -> None:
        """Takes a job back. Raises JobFailed."""


def send(
    system: PrintSystem, document: Document, wish: Wish, progress: Progress, *, again: bool = False
) -> Job:
    """Gives a document to a printer, unless it would only lengthen a queue.

    Raises StillWaiting where the same document has not come out yet, or where another job of
    ours cannot come out; `again` sends it all the same.
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
