"""Where things are on the front of a paper sheet, so that a photo of it can be read one day.

The positions are stored with the print job, because a later version of the program may use another
layout. All are in mm from the upper left corner of the page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

VERSION = 1
"""Grows when the places mean something else, not when they move."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle with its sides along the page's."""

    x: float
    y: float
    width: float
    height: float

    def as_data(self) -> list[float]:
        return [round(side, 2) for side in (self.x, self.y, self.width, self.height)]

    @classmethod
    def read(cls, value: object) -> Rect:
        """The inverse of `as_data`. Raises TypeError and ValueError for anything else."""
        if not isinstance(value, list):
            raise TypeError("a rectangle is a list of four numbers")
        x, y, width, height = map(float, value)
        return cls(x, y, width, height)


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """The page, its lines from the first to the last, the box of each, and the marks for a reader.

    `squares` are the four in the corners, upper ones first, and `code` is the sheet's own number;
    a strict sheet has neither.
    """

    width: float
    height: float
    rows: tuple[Rect, ...]
    boxes: tuple[Rect, ...]
    squares: tuple[Rect, ...] = ()
    code: Rect | None = None

    def as_data(self) -> dict[str, object]:
        """For an entry of the ledger."""
        return {
            "version": VERSION,
            "page": [self.width, self.height],
            "rows": [one.as_data() for one in self.rows],
            "boxes": [one.as_data() for one in self.boxes],
            "squares": [one.as_data() for one in self.squares],
            "code": self.code.as_data() if self.code is not None else None,
        }

    @classmethod
    def read(cls, data: Mapping[str, object]) -> SheetLayout | None:
        """The inverse of `as_data`; None for a version that is not known.

        Raises KeyError, TypeError and ValueError for anything else.
        """
        if data["version"] != VERSION:
            return None
        page, code = data["page"], data["code"]
        if not isinstance(page, list):
            raise TypeError("a page is a list of two numbers")
        width, height = map(float, page)
        return cls(
            width,
            height,
            _rects(data["rows"]),
            _rects(data["boxes"]),
            _rects(data["squares"]),
            Rect.read(code) if code is not None else None,
        )


def _rects(values: object) -> tuple[Rect, ...]:
    if not isinstance(values, list):
        raise TypeError("rectangles are a list")
    return tuple(map(Rect.read, values))
