"""A person's lines as the signature sheet will set them: the same breaks, by the same code.

The sheets' type is loaded off the GUI thread once the store is open; whoever asks before that
waits for it.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

from kiosk.campaign.model import Campaign
from kiosk.signing.names.cleaning import clean
from kiosk.signing.names.public_line import affiliation
from kiosk.signing.names.stacked_marks import without_stacked_marks

_MODULE = "kiosk.sheets.drawing.name_cell"
_RIGHT_TO_LEFT_MARK = "\u200f"
"""In front of each line of a text from right to left: one that begins in Latin runs so too."""


@dataclass(frozen=True)
class Cell:
    """Lines from above, and how wide the widest is, in sizes of its type."""

    name: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    name_width: float = 0.0
    rest_width: float = 0.0


class SheetCell:
    """Sets one person's lines for the sheets of a campaign on `paper` (`a4` or `letter`)."""

    def __init__(self, campaign: Campaign, paper: str) -> None:
        self._has_ink = campaign.asks.ink
        self._language = campaign.default_language
        self._paper = paper

    def set(self, name: str, role: str, organisation: str) -> Cell:
        """The lines of what is typed; nothing where there is no name yet and nothing else."""
        said = without_stacked_marks(clean(name))
        rest = without_stacked_marks(affiliation(role, organisation))
        if not said:
            # what else is typed moves up, as it does in the public line
            said, rest = rest, ""
        if not said:
            return Cell()  # before anything is loaded: the form asks this as the window opens
        from kiosk.sheets.drawing import name_cell
        from kiosk.sheets.drawing.paper import MM, Paper
        from kiosk.sheets.drawing.type import Face, Lines, width

        def lines(of: Lines) -> tuple[str, ...]:
            mark = _RIGHT_TO_LEFT_MARK if of.is_rtl else ""
            return tuple(f"{mark}{line}" for line in of.lines)

        def widest(of: Lines) -> float:
            return max(width(of.face, 1, line, language=self._language) for line in of.lines)

        room = name_cell.room_on(Paper(self._paper), has_ink=self._has_ink) * MM
        over, under = name_cell.set_cell(
            said, Face.SERIF_BOLD, name_cell.NAME_SIZE, rest, room, self._language
        )
        if under is None:
            return Cell(lines(over), name_width=widest(over))
        return Cell(lines(over), lines(under), widest(over), widest(under))

    @staticmethod
    def forget() -> None:
        """Nothing that was set stays in memory."""
        if _MODULE in sys.modules:
            from kiosk.sheets.drawing import name_cell

            name_cell.forget()


def load() -> None:
    """Loads type and faces, which takes longer than a key may.

    The ideographs' face alone takes a quarter of a second to know; every other a few ms.
    """
    from kiosk.sheets.drawing import name_cell
    from kiosk.sheets.drawing.type import Face

    for text in ("Aa", "\u540d"):
        name_cell.set_cell(text, Face.SERIF_BOLD, name_cell.NAME_SIZE, text, 100.0, "")
    name_cell.forget()
