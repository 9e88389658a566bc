"""What a row of a signature sheet says of one person: the name, and below it role and organisation.

In a module without reportlab, because the window sets the same lines while somebody types.
"""

from __future__ import annotations

from kiosk.sheets.drawing.faces import Face
from kiosk.sheets.drawing.paper import MARGIN, SIGNATURE_SHEET, Paper
from kiosk.sheets.drawing.typesetting import Lines, can_draw, fit
from kiosk.sheets.text import words
from kiosk.sheets.text.shape import shaped

NAME_SIZE = 11.0
AFFILIATION_SIZE = 8.0


def room(table: float, *, has_ink: bool) -> float:
    """mm from the start of the name to the next column in a table of `table` mm."""
    left = table - SIGNATURE_SHEET.name - SIGNATURE_SHEET.signed - SIGNATURE_SHEET.gap
    return left - SIGNATURE_SHEET.ink_width - SIGNATURE_SHEET.gap if has_ink else left


def room_on(paper: Paper, *, has_ink: bool) -> float:
    """The same on a whole page of `paper`."""
    return room(paper.width - 2 * MARGIN, has_ink=has_ink)


def set_cell(
    name: str, face: Face, size: float, rest: str, wide: float, language: str
) -> tuple[Lines, Lines | None]:
    """Name and affiliation in the lines they take in `wide` pt; None where there is no `rest`."""
    set_rest = fit(Face.SANS, AFFILIATION_SIZE, rest, wide, language=language) if rest else None
    return fit(face, size, name, wide, language=language), set_rest


def clear_caches() -> None:
    """Forgets the names that were set: nothing of one person may stay in memory."""
    for kept in (shaped, words, can_draw):
        kept.cache_clear()
