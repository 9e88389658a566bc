"""Heaps of marks over and under a letter stay within their line's own room."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any, NamedTuple

from kiosk.sheets.text.font import Font

HEAP = 3  # marks on one letter from which on they may be pressed together; no language is below it
HIGHEST, LOWEST = 1.3, -0.6
"""Ems from the baseline that a heap may reach: less than a row leaves above and below a name."""


class Place(NamedTuple):
    """Where a glyph stands, in the font's units, as the shaper says it."""

    x_advance: int
    y_advance: int
    x_offset: int
    y_offset: int


def within_line(
    font: Font, text: str, glyphs: Sequence[int], positions: Sequence[Any]
) -> Sequence[Any]:
    """The positions of a cluster's glyphs, where a heap of marks is pressed into the line's room.

    Every mark is drawn, one over the other where there is no room for all of them.
    """
    if len(glyphs) <= HEAP or text.isascii() or _marks(text) < HEAP:
        return positions
    upem = font.face.upem
    # fonts beside the first are scaled, and their heaps with them
    top, foot = HIGHEST * upem / font.scale, LOWEST * upem / font.scale
    return [_pressed(font, *each, top, foot) for each in zip(glyphs, positions, strict=True)]


def _marks(text: str) -> int:
    parts = unicodedata.normalize("NFD", text)
    return sum(unicodedata.category(part) in ("Mn", "Me") for part in parts)


def _pressed(font: Font, glyph: int, place: Any, top: float, foot: float) -> Place:
    drawn = font.shaper.get_glyph_extents(glyph)
    rise = place.y_offset
    if drawn is not None and rise:
        highest = rise + drawn.y_bearing
        lowest = highest + drawn.height  # negative: extents are measured downward
        if highest > top:
            rise -= round(highest - top)
        elif lowest < foot:
            rise += round(foot - lowest)
    return Place(place.x_advance, place.y_advance, place.x_offset, rise)
