"""Printers and their jobs as data: their states, and the options of a job."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Condition(StrEnum):
    """What a printer does, or why it does not print; the values are words of the command line."""

    IDLE = "idle"
    PRINTING = "printing"
    OUT_OF_PAPER = "out of paper"
    DOOR_OPEN = "door open"
    JAMMED = "paper jam"
    OUT_OF_INK = "out of ink or toner"
    OFFLINE = "offline"
    STOPPED = "stopped"
    UNKNOWN = "unknown"

    @property
    def needs_hands(self) -> bool:
        """Nothing is printed until somebody goes to the printer."""
        return self not in (Condition.IDLE, Condition.PRINTING, Condition.UNKNOWN)


class JobState(StrEnum):
    """The state of a job."""

    WAITING = "waiting"
    HELD = "held"
    PRINTING = "printing"
    DONE = "printed"
    CANCELLED = "cancelled"
    FAILED = "failed"
    UNKNOWN = "unknown"

    @property
    def is_over(self) -> bool:
        return self in (JobState.DONE, JobState.CANCELLED, JobState.FAILED)


class PaperSize(StrEnum):
    """The paper sizes that sheets are made for."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def media(self) -> str:
        """Its name in IPP (PWG 5101.1)."""
        return "iso_a4_210x297mm" if self is PaperSize.A4 else "na_letter_8.5x11in"

    @property
    def size_mm(self) -> tuple[float, float]:
        return (210.0, 297.0) if self is PaperSize.A4 else (215.9, 279.4)


@dataclass(frozen=True, slots=True)
class Printer:
    """One printer of the system.

    `name` is the system's name, `about` its description. `papers` are the sizes it accepts, those
    that are loaded first; () if it does not say.
    """

    name: str
    about: str
    condition: Condition
    papers: tuple[PaperSize, ...] = ()
    can_duplex: bool = False
    is_default: bool = False

    @property
    def label(self) -> str:
        return self.about or self.name


@dataclass(frozen=True, slots=True)
class Job:
    """One job of ours. `digest` is that of its document, "" if it is not known."""

    id: int
    printer: str
    title: str
    state: JobState
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """How to print a document; `paper` None is the printer's default."""

    printer: str
    copies: int = 1
    paper: PaperSize | None = None
    is_two_sided: bool = False


MOST_COPIES = 99
