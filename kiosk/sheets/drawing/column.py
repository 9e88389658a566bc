"""Texts one under another: measured before they are drawn, so that a sheet can choose a size."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color

from kiosk.campaign.model import Founding
from kiosk.sheets.drawing.paper import MM
from kiosk.sheets.drawing.press import BLACK, GREY, Press
from kiosk.sheets.drawing.sides import Sides
from kiosk.sheets.drawing.type import Face, Lines, balance, can_draw, wrap
from kiosk.sheets.text import direction_of
from kiosk.sheets.words import Words, number


@dataclass(frozen=True, slots=True)
class Block:
    """One text of a column, with `after` mm of room below it."""

    lines: Lines
    after: float = 0.0
    colour: Color = BLACK

    @property
    def height(self) -> float:
        """In mm, with the room below."""
        return self.lines.height / MM + self.after


def height(blocks: Iterable[Block]) -> float:
    """In mm, from the first baseline to where the next one would be."""
    return sum(block.height for block in blocks)


def draw(to: Press, blocks: Iterable[Block], x: float, y: float) -> float:
    """Draws the column, its first baseline at `y` mm; returns where the next one would be.

    `x` counts from the side where lines of the document's language begin.
    """
    sides = Sides.of(to)
    for block in blocks:
        y = sides.lines(block.lines, x, y, colour=block.colour) + block.after
    return y


def paragraph(
    face: Face, size: float, spacing: float, text: str, room: float, *, is_even: bool = False
) -> Lines:
    """A paragraph in `room` mm; `is_even` breaks it into lines of much the same length."""
    broken = (balance if is_even else wrap)(face, size, text, room * MM)
    return Lines(face, size, broken, spacing, room * MM, direction_of(text) or None)


def letter(paragraphs: Sequence[str], size: float, room: float) -> list[Block]:
    """A letter's paragraphs in `room` mm, set for reading."""
    spacing = 1.45
    return [
        Block(
            Lines(
                Face.SERIF,
                size,
                wrap(Face.SERIF, size, one, room * MM, at_hyphens=True),
                spacing,
                is_rtl=direction_of(one) or None,
            ),
            after=size * 0.6 / MM,
        )
        for one in paragraphs
    ]


def founding(
    people: Sequence[Founding], of: Words, size: float, room: float, most: int
) -> tuple[str, ...]:
    """The founding signatories as running text of at most `most` lines of `room` mm.

    Those who do not fit, or whose script the shipped faces cannot draw, are counted: their
    names stand with the letter.
    """
    drawn = [one.line for one in people if can_draw(Face.SERIF_ITALIC, one.line)]
    shown = len(drawn)
    while True:
        left = len(people) - shown
        parts = drawn[:shown]
        if left:
            parts.append(of.founding_more.of(left).format(number(left, of)))
        said = of.between_names.join(parts) + of.after_names
        lines = wrap(Face.SERIF_ITALIC, size, said, room * MM)
        if len(lines) <= most or shown == 0:
            return lines
        shown -= 1


def label(text: str, room: float, after: float) -> Block:
    """A small heading over what follows; `after` is from its last baseline to the next."""
    lines = paragraph(Face.SANS_BOLD, 8, 1.2, text, room)
    return Block(lines, after=after - lines.leading / MM, colour=GREY)
