"""A paper sheet with what was typed from it: what is open about it, and figures that add up.

Lines on the sheets that are back = typed + struck + empty. Each sheet has at most one alarm, the
most serious open matter.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.signing.paper.paper_sheet import PaperSheet, Stage


class Alarm(StrEnum):
    """Why somebody must look after a sheet, the gravest first."""

    TWICE_PRINTED = "two sheets bear this number"
    NOT_BACK = "out and not back"
    UNACCOUNTED = "printed and unaccounted for"
    TWICE_TYPED = "a line was typed in twice"
    UNEVEN = "its lines do not add up"
    NOT_TYPED = "back and not typed in"
    NOT_CHECKED = "typed in and not checked"


@dataclass(frozen=True, slots=True)
class Account:
    """One sheet and the lines of it that became signatures.

    `typed` are those lines, whatever became of the signatures; `twice` those of them that two
    live signatures claim, as happens when two kiosks type one sheet.
    """

    sheet: PaperSheet
    typed: tuple[int, ...] = ()
    twice: tuple[int, ...] = ()

    @property
    def empty(self) -> int:
        """Lines nobody wrote on."""
        return self.sheet.printed.rows - self.sheet.used

    @property
    def waiting(self) -> int:
        """Used lines that are neither typed nor struck; below 0 where there are more of these."""
        return self.sheet.used - len(self.typed) - len(self.sheet.struck_lines)

    @property
    def adds_up(self) -> bool:
        """Whether every line is typed, struck or empty, and none that came back struck is typed."""
        return self.waiting == 0 and len(self.sheet.struck_lines) >= self.sheet.struck

    @property
    def alarm(self) -> Alarm | None:
        """The most serious open matter of the sheet; None also for one that is declared lost."""
        sheet = self.sheet
        if sheet.is_twice:
            return Alarm.TWICE_PRINTED
        if sheet.stage is Stage.OUT:
            return Alarm.NOT_BACK
        if sheet.stage is Stage.PRINTED:
            return Alarm.UNACCOUNTED
        if self.twice:
            return Alarm.TWICE_TYPED
        if sheet.stage is Stage.LOST:
            return None
        if self.waiting < 0 or (sheet.stage is not Stage.BACK and not self.adds_up):
            return Alarm.UNEVEN
        if sheet.stage is Stage.BACK:
            return Alarm.NOT_TYPED if sheet.used else None
        return Alarm.NOT_CHECKED if sheet.stage is Stage.TYPED else None


@dataclass(frozen=True, slots=True)
class Figures:
    """All sheets together. `lines` and what follows are of the sheets that are back.

    `waiting` are used lines still to be typed or struck, `open` the sheets with an alarm.
    """

    printed: int = 0
    out: int = 0
    back: int = 0
    lost: int = 0
    unused: int = 0
    lines: int = 0
    typed: int = 0
    struck: int = 0
    empty: int = 0
    waiting: int = 0
    open: int = 0

    @property
    def adds_up(self) -> bool:
        """lines = typed + struck + empty, nothing left to type."""
        return not self.waiting and self.lines == self.typed + self.struck + self.empty


def add_up(accounts: Iterable[Account]) -> Figures:
    """The figures of all sheets, in any order."""
    everything = list(accounts)
    back = [one for one in everything if one.sheet.is_back]
    return Figures(
        printed=len(everything),
        out=sum(one.sheet.stage is Stage.OUT for one in everything),
        back=len(back),
        lost=sum(one.sheet.stage is Stage.LOST for one in everything),
        unused=sum(one.sheet.used == 0 for one in back),
        lines=sum(one.sheet.printed.rows for one in back),
        typed=sum(len(one.typed) for one in back),
        struck=sum(len(one.sheet.struck_lines) for one in back),
        empty=sum(one.empty for one in back),
        waiting=sum(one.waiting for one in back),
        open=sum(one.alarm is not None for one in everything),
    )
