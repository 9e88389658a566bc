"""Texts about printers and jobs, in the language of the page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.printing import Condition, Job, JobState
from kiosk.ui.typesetting import left_to_right

translate = QCoreApplication.translate


def condition(of: Condition) -> str:
    """The state of a printer, in two or three words."""
    texts = {
        Condition.IDLE: translate("printing", "ready"),
        Condition.PRINTING: translate("printing", "printing"),
        Condition.OUT_OF_PAPER: translate("printing", "out of paper"),
        Condition.DOOR_OPEN: translate("printing", "a door is open"),
        Condition.JAMMED: translate("printing", "paper is stuck"),
        Condition.OUT_OF_INK: translate("printing", "out of ink or toner"),
        Condition.OFFLINE: translate("printing", "does not answer"),
        Condition.STOPPED: translate("printing", "stopped"),
    }
    return texts.get(of, translate("printing", "state not known"))


def remedy(of: Condition) -> str:
    """What to do at the printer so that it goes on; "" if there is nothing to do."""
    texts = {
        Condition.OUT_OF_PAPER: translate("printing", "Put paper in; it goes on by itself."),
        Condition.DOOR_OPEN: translate("printing", "Close its doors; it goes on by itself."),
        Condition.JAMMED: translate("printing", "Take out the paper that is stuck."),
        Condition.OUT_OF_INK: translate("printing", "Change the cartridge."),
        Condition.OFFLINE: translate("printing", "Switch it on and look at its cable."),
        Condition.STOPPED: translate(
            "printing", "Start it again in the computer's settings, or take another one."
        ),
    }
    return texts.get(of, "")


def waiting(condition_: Condition) -> str:
    """The state of a job that is not finished, at a printer in that condition."""
    if condition_.needs_hands:
        return " ".join(
            (
                translate("printing", "It waits: the printer %1.").replace(
                    "%1", trouble(condition_)
                ),
                remedy(condition_),
            )
        )
    if condition_ is Condition.PRINTING:
        return translate("printing", "It is being printed.")
    return translate("printing", "The printer has it.")


def trouble(of: Condition) -> str:
    """The condition as part of a sentence that begins with the printer."""
    texts = {
        Condition.OUT_OF_PAPER: translate("printing", "is out of paper"),
        Condition.DOOR_OPEN: translate("printing", "has a door open"),
        Condition.JAMMED: translate("printing", "has paper stuck in it"),
        Condition.OUT_OF_INK: translate("printing", "is out of ink or toner"),
        Condition.STOPPED: translate("printing", "was stopped"),
    }
    return texts.get(of, translate("printing", "does not answer"))


def ended(job: Job) -> str:
    """The result of a finished job."""
    texts = {
        JobState.DONE: translate("printing", "Printed."),
        JobState.CANCELLED: translate("printing", "The job was taken back."),
        JobState.FAILED: translate("printing", "The printer gave up. Please try again."),
    }
    return texts.get(job.state, translate("printing", "The printer no longer tells of it."))


def state(of: JobState) -> str:
    """The state of a job, for the list."""
    texts = {
        JobState.HELD: translate("printing", "held"),
        JobState.PRINTING: translate("printing", "printing"),
    }
    return texts.get(of, translate("printing", "waiting"))


def saved(path: str) -> str:
    return translate("printing", "Saved and synced: %1").replace("%1", left_to_right(path))


def no_printer_no_stick(path: str) -> str:
    """Says where the file is kept, and what to do."""
    return translate(
        "printing",
        "No printer is set up and no stick is plugged in. The sheet is kept here: %1. "
        "Plug in a stick to take it along.",
    ).replace("%1", left_to_right(path))
