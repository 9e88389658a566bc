"""A person's lines as the signature sheet will print them: broken by the same code.

The typesetting code is loaded on the jobs' thread once the store is open. Whoever needs it earlier
waits for it.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

from kiosk.campaign.model import Campaign
from kiosk.signing.names.cleaning import clean
from kiosk.signing.names.public_line import affiliation, without_stacked_marks

_MODULE = "kiosk.sheets.drawing.name_cell"
_RIGHT_TO_LEFT_MARK = "\u200f"
"""Put before each line of a right-to-left text, because a line of it may begin in Latin."""


@dataclass(frozen=True)
class Cell:
    """Lines from top to bottom, and the width of the widest one in ems."""

    name: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    name_width: float = 0.0
    rest_width: float = 0.0


class SheetCell:
    """Breaks one person's lines for a campaign's sheets on `paper` (`a4` or `letter`)."""

    def __init__(self, campaign: Campaign, paper: str) -> None:
        self._has_ink = campaign.asks.ink
        self._language = campaign.default_language
        self._paper = paper

    def set(self, name: str, role: str, organisation: str) -> Cell:
        """The lines of what is typed; an empty cell if nothing is."""
        said = without_stacked_marks(clean(name))
        rest = without_stacked_marks(affiliation(role, organisation))
        if not said:
            # role and organisation move up, as they do in the public line
            said, rest = rest, ""
        if not said:
            return Cell()  # without loading the typesetting: the form calls this at the start
        from kiosk.sheets.drawing import name_cell
        from kiosk.sheets.drawing.faces import Face
        from kiosk.sheets.drawing.paper import MM, Paper
        from kiosk.sheets.drawing.typesetting import Lines, width

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
        """Clears the caches of what was set."""
        if _MODULE in sys.modules:
            from kiosk.sheets.drawing import name_cell

            name_cell.clear_caches()


def load() -> None:
    """Loads typesetting and fonts, which takes longer than a key press may take.

    The font of the ideographs alone takes a quarter of a second, the others a few ms.
    """
    from kiosk.sheets.drawing import name_cell
    from kiosk.sheets.drawing.faces import Face

    for text in ("Aa", "\u540d"):
        name_cell.set_cell(text, Face.SERIF_BOLD, name_cell.NAME_SIZE, text, 100.0, "")
    name_cell.clear_caches()
