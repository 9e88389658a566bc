"""The tally that adds up, and the line the organiser signs on."""

from __future__ import annotations

from kiosk.sheets.press import BLACK, GREY, RULE, Align, Press
from kiosk.sheets.type import Face
from kiosk.sheets.words import Words, number
from kiosk.signing.signature import How
from kiosk.signing.tally import Tally

TALLY_HEIGHT = 72.0
"""mm it takes at most, from the table's end."""

LINE = 4.9
FIGURES = 62.0
"""mm from the left edge to the right edge of the figures."""


def draw_tally(to: Press, of: Words, tally: Tally, left: float, right: float, y: float) -> None:
    """Draws the equation line by line: what was given, minus what is not published."""
    to.text(Face.SERIF_BOLD, 11, left, y, of.tally)
    y += 6.5
    given = (
        (of.given[How.KIOSK], tally.kiosk),
        (of.given[How.PAPER], tally.paper),
        (of.given[How.PHONE], tally.phone),
        (of.given[How.IMPORT], tally.imported),
    )
    for label, value in given:
        y = _line(to, of, left, y, label, value, "")
    y += 1.0
    to.rule(left, left + FIGURES, y - 3.8)
    taken = (
        (of.minus_held, tally.held),
        (of.minus_struck, tally.struck),
        (of.minus_duplicates, tally.duplicates),
        (of.minus_withdrawn, tally.withdrawn),
    )
    for label, value in taken:
        y = _line(to, of, left, y, label, value, "− ")
    y += 1.0
    to.rule(left, left + FIGURES, y - 4.0, RULE, BLACK)
    to.text(Face.SANS_BOLD, 9, left, y, of.published)
    to.text(Face.SANS_BOLD, 9, left + FIGURES, y, number(tally.published, of), align=Align.RIGHT)
    start = left + FIGURES + 14
    for label, x0, x1 in ((of.organiser, start, right - 34), (of.date, right - 28, right)):
        to.rule(x0, x1, y, 0.5, BLACK)
        to.text(Face.SANS, 7.5, x0, y + 3.6, label, colour=GREY)


def _line(to: Press, of: Words, left: float, y: float, label: str, value: int, sign: str) -> float:
    to.text(Face.SANS, 8.5, left, y, label)
    figure = sign + number(value, of)
    to.text(Face.SANS, 8.5, left + FIGURES, y, figure, align=Align.RIGHT)
    return y + LINE
