"""Printers and their jobs as data: in what state they are, and what may be asked of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Condition(StrEnum):
    """What a printer is doing, or why it does nothing; the words are the command line's."""

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
        """Nothing comes out until somebody sees to it."""
        return self not in (Condition.IDLE, Condition.PRINTING, Condition.UNKNOWN)


class JobState(StrEnum):
    """How far a job is."""

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
    """The sizes that sheets are made for, by their usual name."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def media(self) -> str:
        """Its name among printers (PWG 5101.1)."""
        return "iso_a4_210x297mm" if self is PaperSize.A4 else "na_letter_8.5x11in"

    @property
    def size_mm(self) -> tuple[float, float]:
        return (210.0, 297.0) if self is PaperSize.A4 else (215.9, 279.4)


@dataclass(frozen=True, slots=True)
class Printer:
    """One printer of the system.

    `name` is the system's, `about` what its keeper calls it; `papers` what it takes, with what
    lies in it first, nothing where it does not say.
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
    """One job of ours. `digest` is that of what was sent, "" where it is not known."""

    id: int
    printer: str
    title: str
    state: JobState
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """How something is to be printed; `paper` None is the printer's own."""

    printer: str
    copies: int = 1
    paper: PaperSize | None = None
    is_two_sided: bool = False


MOST_COPIES = 99
