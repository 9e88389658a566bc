"""What printers and jobs do, worded for the people at the table, in their language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.printing import Condition, Job, JobState


def condition(of: Condition) -> str:
    """The state of a printer, in two or three words."""
    if of is Condition.IDLE:
        return QCoreApplication.translate("printing", "ready")
    if of is Condition.PRINTING:
        return QCoreApplication.translate("printing", "printing")
    if of is Condition.OUT_OF_PAPER:
        return QCoreApplication.translate("printing", "out of paper")
    if of is Condition.DOOR_OPEN:
        return QCoreApplication.translate("printing", "a door is open")
    if of is Condition.JAMMED:
        return QCoreApplication.translate("printing", "paper is stuck")
    if of is Condition.OUT_OF_INK:
        return QCoreApplication.translate("printing", "out of ink or toner")
    if of is Condition.OFFLINE:
        return QCoreApplication.translate("printing", "does not answer")
    if of is Condition.STOPPED:
        return QCoreApplication.translate("printing", "stopped")
    return QCoreApplication.translate("printing", "state not known")


def remedy(of: Condition) -> str:
    """What to do at the printer so that it goes on; "" where there is nothing to do."""
    if of is Condition.OUT_OF_PAPER:
        return QCoreApplication.translate("printing", "Put paper in; it goes on by itself.")
    if of is Condition.DOOR_OPEN:
        return QCoreApplication.translate("printing", "Close its doors; it goes on by itself.")
    if of is Condition.JAMMED:
        return QCoreApplication.translate("printing", "Take out the paper that is stuck.")
    if of is Condition.OUT_OF_INK:
        return QCoreApplication.translate("printing", "Change the cartridge.")
    if of is Condition.OFFLINE:
        return QCoreApplication.translate("printing", "Switch it on and look at its cable.")
    if of is Condition.STOPPED:
        return QCoreApplication.translate(
            "printing", "Start it again in the computer's settings, or take another one."
        )
    return ""


def waiting(condition_: Condition) -> str:
    """A job that is not over, at a printer in that state."""
    if condition_.needs_hands:
        return " ".join(
            (
                QCoreApplication.translate("printing", "It waits: the printer %1.").replace(
                    "%1", trouble(condition_)
                ),
                remedy(condition_),
            )
        )
    if condition_ is Condition.PRINTING:
        return QCoreApplication.translate("printing", "It is being printed.")
    return QCoreApplication.translate("printing", "The printer has it.")


def trouble(of: Condition) -> str:
    """The same as part of a sentence that begins with the printer."""
    if of is Condition.OUT_OF_PAPER:
        return QCoreApplication.translate("printing", "is out of paper")
    if of is Condition.DOOR_OPEN:
        return QCoreApplication.translate("printing", "has a door open")
    if of is Condition.JAMMED:
        return QCoreApplication.translate("printing", "has paper stuck in it")
    if of is Condition.OUT_OF_INK:
        return QCoreApplication.translate("printing", "is out of ink or toner")
    if of is Condition.STOPPED:
        return QCoreApplication.translate("printing", "was stopped")
    return QCoreApplication.translate("printing", "does not answer")


def ended(job: Job) -> str:
    """What became of a job that is over."""
    if job.state is JobState.DONE:
        return QCoreApplication.translate("printing", "Printed.")
    if job.state is JobState.CANCELLED:
        return QCoreApplication.translate("printing", "The job was taken back.")
    if job.state is JobState.FAILED:
        return QCoreApplication.translate("printing", "The printer gave up. Please try again.")
    return QCoreApplication.translate("printing", "The printer no longer tells of it.")


def state(of: JobState) -> str:
    """The state of a job in the list."""
    if of is JobState.HELD:
        return QCoreApplication.translate("printing", "held")
    if of is JobState.PRINTING:
        return QCoreApplication.translate("printing", "printing")
    return QCoreApplication.translate("printing", "waiting")


def still_waiting() -> str:
    """To a second tap while the first job has not come out."""
    return QCoreApplication.translate(
        "printing",
        "An earlier job still waits; nothing was added. See to the printer, or cancel it.",
    )


def saved(path: str) -> str:
    return QCoreApplication.translate("printing", "Saved and synced: %1").replace("%1", path)


def stopped() -> str:
    return QCoreApplication.translate("printing", "Stopped. Nothing was sent or left half-written.")


def looking() -> str:
    """Before the print system has answered for the first time."""
    return QCoreApplication.translate("printing", "Looking for printers")


def no_printer() -> str:
    return QCoreApplication.translate(
        "printing", "No printer is set up. Save to a stick, and print elsewhere."
    )


def no_printer_no_stick(path: str) -> str:
    """Where the file is kept, and what leads on."""
    return QCoreApplication.translate(
        "printing",
        "No printer is set up and no stick is plugged in. The sheet is kept here: %1. "
        "Plug in a stick to take it along.",
    ).replace("%1", path)


def no_stick() -> str:
    return QCoreApplication.translate("printing", "No stick is plugged in.")
