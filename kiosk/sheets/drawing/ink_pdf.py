"""Drawn signatures ("ink") as PDF operators: many at once, few points, short whole numbers.

Coordinates are in steps of `STEP`, y downward, from the upper left corner of the ink's box. A
point is left out where the line stays within `MAX_DEVIATION` of where it was. No printer shows
that in a line of `LINE_WIDTH`, and two hundred points become a hundred. The work is done with
numpy on many inks at a time, because a Python loop over the points is too slow for a large
ledger. `table` decides where the boxes stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from kiosk.sheets.drawing import number_text
from kiosk.sheets.drawing.paper import MM
from kiosk.signing.ink import Ink, InkUnreadable

STEP = 0.05  # mm; 508 to the inch
MAX_DEVIATION = 0.08
"""mm between a stroke and what is drawn of it, at most; the line itself is 0.34 mm wide."""

LINE_WIDTH = 0.95  # pt
COLOUR = (0.10, 0.16, 0.42)

_ROUNDS = 4  # each round leaves out up to half of the points; more rounds hardly find any
Numbers = NDArray[np.int64]
Floats = NDArray[np.float32]


def ink_start(x: float, y: float) -> str:
    """The operators before ink whose box has its upper left corner at x, y (pt)."""
    red, green, blue = COLOUR
    unit = STEP * MM
    return (
        f"{red:g} {green:g} {blue:g} RG 1 J 1 j {unit:.6g} 0 0 {-unit:.6g} {x:.6g} {y:.6g} cm "
        f"{LINE_WIDTH / unit:.4g} w"
    )


def to_steps(high: float) -> int:
    """`high` mm in steps."""
    return round(high / STEP)


@dataclass(frozen=True, slots=True)
class _Strokes:
    """The points of many inks, one after another; `inks` and `strokes` hold where each begins."""

    x: Floats
    y: Floats
    inks: Numbers
    strokes: Numbers


def ink_operators(
    inks: Sequence[Ink], room: float, high: float, *, is_right: bool = False
) -> list[str]:
    """The operators of each ink, scaled to a box of `room` x `high` mm.

    The ink stands in the middle of the box's height, at its left, or with `is_right` at its
    right. Raises InkUnreadable.
    """
    if not inks:
        return []
    placed = _scale(_points(inks), room / STEP, high / STEP, is_right=is_right)
    return _write(_thin(placed, MAX_DEVIATION / STEP))


def _points(inks: Sequence[Ink]) -> _Strokes:
    """The points as they were drawn on the pad, each ink from 0, 0."""
    drawn = [ink.stroke_steps() for ink in inks]
    strokes = list(chain.from_iterable(drawn))
    numbers = np.frombuffer(b"".join(strokes), np.uint8)
    ends = np.flatnonzero(numbers < 0x80)
    starts = np.concatenate(([0], ends[:-1] + 1))
    lengths = ends - starts + 1
    values = (numbers[starts] & 0x7F).astype(np.int64)
    for more in range(1, lengths.max()):
        longer = np.flatnonzero(lengths > more)
        values[longer] |= (numbers[starts[longer] + more] & 0x7F).astype(np.int64) << (7 * more)
    zigzag = values.reshape(-1, 2)
    points = np.cumsum((zigzag >> 1) ^ -(zigzag & 1), axis=0)
    begins = np.searchsorted(starts, np.cumsum([0, *map(len, strokes[:-1])])) // 2
    inks_at = begins[np.cumsum([0, *map(len, drawn[:-1])])]
    before = np.concatenate((np.zeros((1, 2), np.int64), points[inks_at[1:] - 1]))
    points -= np.repeat(before, np.diff(np.append(inks_at, len(points))), axis=0)
    if max(-points.min(), points.max()) > 1 << 40:
        raise InkUnreadable("ink has an impossible place")
    return _Strokes(points[:, 0], points[:, 1], inks_at, begins)


def _scale(drawn: _Strokes, room: float, high: float, *, is_right: bool) -> _Strokes:
    """The points scaled to steps in their boxes; a dot becomes a stroke of two points."""
    sizes = np.diff(np.append(drawn.strokes, len(drawn.x)))
    twice = np.ones(len(drawn.x), np.int64)
    twice[drawn.strokes[sizes == 1]] = 2
    shift = np.concatenate(([0], np.cumsum(twice)))
    inks, strokes = shift[drawn.inks], shift[drawn.strokes]
    x, y = np.repeat(drawn.x, twice), np.repeat(drawn.y, twice)
    left, top = np.minimum.reduceat(x, inks), np.minimum.reduceat(y, inks)
    wide = np.maximum.reduceat(x, inks) - left
    tall = np.maximum.reduceat(y, inks) - top
    scale = np.minimum(room / np.maximum(wide, 1), high / np.maximum(tall, 1))
    start_x = room - wide * scale if is_right else np.zeros(len(inks))
    start_y = (high - tall * scale) / 2
    many = np.diff(np.append(inks, len(x)))
    scales = np.repeat(scale, many)
    return _Strokes(
        (x * scales + np.repeat(start_x - left * scale, many)).astype(np.float32),
        (y * scales + np.repeat(start_y - top * scale, many)).astype(np.float32),
        inks,
        strokes,
    )


def _thin(whole: _Strokes, near: float) -> _Strokes:
    """Leaves out points that are within `near` of the line between their neighbours.

    Each round looks at every other point. `off` is how far the stroke may already be from the
    line that ends at a point; `off` and the distance of a removed point together never exceed
    `near`.
    """
    marks = np.zeros(len(whole.x), np.uint8)
    marks[whole.inks] |= _INK
    marks[whole.strokes] |= _STROKE | _END
    marks[whole.strokes[1:] - 1] |= _END
    marks[-1] |= _END
    points = whole.x + 1j * whole.y
    off = np.zeros(len(points), np.float32)
    for round_ in range(_ROUNDS):
        first, last = round_ % 2, len(points)
        before = points[first : last - 2 : 2]
        chord = points[first + 2 : last : 2] - before
        way = points[first + 1 : last - 1 : 2] - before
        turned = way * chord.conj()
        along, across = turned.real, np.abs(turned.imag)
        square = chord.real * chord.real + chord.imag * chord.imag
        length = np.sqrt(square)
        ends = off[first + 2 : last : 2]
        farther = np.maximum(off[first + 1 : last - 1 : 2], ends)
        goes = across <= (near - farther) * length
        goes &= along >= 0
        goes &= along <= square
        goes &= (square > 0) | (way == 0)  # a stroke that goes there and back is a line, too
        goes &= (marks[first + 1 : last - 1 : 2] & _END) == 0
        np.copyto(ends, farther + across / np.maximum(length, _TINY), where=goes)
        stays = np.ones(last, bool)
        np.logical_not(goes, out=stays[first + 1 : last - 1 : 2])
        kept = np.flatnonzero(stays)
        points, off, marks = points[kept], off[kept], marks[kept]
    return _Strokes(
        points.real,
        points.imag,
        np.flatnonzero(marks & _INK),
        np.flatnonzero(marks & _STROKE),
    )


_INK, _STROKE, _END = 1, 2, 4
_TINY = 1e-6

_LINE_TO, _MOVE_TO = b"l\n", b"m\n"


def _write(thin: _Strokes) -> list[str]:
    """Each ink as operators that stroke it."""
    x = np.rint(thin.x).astype(np.int64)
    y = np.rint(thin.y).astype(np.int64)
    operators = np.full(len(x), _LINE_TO, "S2")
    operators[thin.strokes] = _MOVE_TO
    return [
        text + "S"
        for text in number_text.operator_lines((x, y), operators, np.append(thin.inks[1:], len(x)))
    ]
