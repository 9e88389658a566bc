"""Stacked marks over and under a letter stay within the room of their own line."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any, NamedTuple

from kiosk.sheets.text.font import Font

STACKED_FROM = 3  # from so many marks on one letter on, they may be pressed together
HIGHEST, LOWEST = 1.3, -0.6  # ems from the baseline: less than a row leaves above and below a name


class Place(NamedTuple):
    """Where a glyph stands, in the font's units, as the shaper says it."""

    x_advance: int
    y_advance: int
    x_offset: int
    y_offset: int


def within_line(
    font: Font, text: str, glyphs: Sequence[int], positions: Sequence[Any]
) -> Sequence[Any]:
    """The positions of a cluster's glyphs, with stacked marks pressed into the line's room.

    Every mark is drawn, one over the other where there is no room for all of them.
    """
    if len(glyphs) <= STACKED_FROM or text.isascii() or _marks(text) < STACKED_FROM:
        return positions
    upem = font.face.upem
    # fonts beside the first are scaled, and their marks with them
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
