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

import numpy as np
from numpy.typing import NDArray

from kiosk.sheets.drawing import number_text
from kiosk.sheets.drawing.paper import MM
from kiosk.signing.ink import MAX_POINTS, InkUnreadable

STEP = 0.05
"""mm; 508 to the inch."""

MAX_DEVIATION = 0.08
"""mm between a stroke and what is drawn of it, at most; the line itself is 0.34 mm wide."""

LINE_WIDTH = 0.95
"""pt."""

COLOUR = (0.10, 0.16, 0.42)

_ROUNDS = 4
"""Each round leaves out up to half of the points; more rounds hardly find any."""

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
    inks: Sequence[bytes], room: float, high: float, *, is_right: bool = False
) -> list[str]:
    """The operators of each ink (as `Ink.steps` gives it), scaled to a box of `room` x `high` mm.

    The ink stands in the middle of the box's height, at its left, or with `is_right` at its
    right. Raises InkUnreadable.
    """
    if not inks:
        return []
    placed = _scale(_decode(inks), room / STEP, high / STEP, is_right=is_right)
    return _write(_thin(placed, MAX_DEVIATION / STEP))


def _decode(inks: Sequence[bytes]) -> _Strokes:
    """Decodes the stored bytes: the points as they were drawn on the pad."""
    joined = np.frombuffer(b"".join(inks), np.uint8)
    ends_of_inks = np.cumsum([len(one) for one in inks])
    last = joined < 0x80
    if not all(inks) or not last[ends_of_inks - 1].all():
        raise InkUnreadable("ink ends too early")
    ends = np.flatnonzero(last)
    starts = np.concatenate(([0], ends[:-1] + 1))
    lengths = ends - starts + 1
    if lengths.max() > 9:
        raise InkUnreadable("ink has an impossible number")
    values = (joined[starts] & 0x7F).astype(np.int64)
    for more in range(1, lengths.max()):
        longer = np.flatnonzero(lengths > more)
        values[longer] |= (joined[starts[longer] + more] & 0x7F).astype(np.int64) << (7 * more)
    first_values = np.searchsorted(ends, np.concatenate(([0], ends_of_inks)))
    counts: list[int] = []
    heads: list[int] = []
    first_strokes: list[int] = []
    for begin_, end in zip(first_values[:-1].tolist(), first_values[1:].tolist(), strict=True):
        first_strokes.append(len(counts))
        at = begin_ + 1
        heads.append(begin_)
        for _ in range(min(values.item(begin_), end - at)):
            count = values.item(at) if at < end else 0
            if not 0 < count <= MAX_POINTS:
                raise InkUnreadable("ink has an impossible number of points")
            counts.append(count)
            heads.append(at)
            at += 1 + 2 * count
        if at != end or len(counts) == first_strokes[-1]:
            raise InkUnreadable("ink has no strokes or too many bytes")
    is_step = np.ones(len(values), bool)
    is_step[heads] = False
    zigzag = values[is_step].reshape(-1, 2)
    points = np.cumsum((zigzag >> 1) ^ -(zigzag & 1), axis=0)
    strokes = np.concatenate(([0], np.cumsum(counts)[:-1]))
    inks_at = strokes[first_strokes]
    # each ink starts at 0, 0
    before = np.concatenate((np.zeros((1, 2), np.int64), points[inks_at[1:] - 1]))
    points -= np.repeat(before, np.diff(np.append(inks_at, len(points))), axis=0)
    if max(-points.min(), points.max()) > 1 << 40:
        raise InkUnreadable("ink has an impossible place")
    return _Strokes(points[:, 0], points[:, 1], inks_at, strokes)


def _scale(drawn_: _Strokes, room: float, high: float, *, is_right: bool) -> _Strokes:
    """The points scaled to steps in their boxes; a dot becomes a stroke of two points."""
    sizes = np.diff(np.append(drawn_.strokes, len(drawn_.x)))
    twice = np.ones(len(drawn_.x), np.int64)
    twice[drawn_.strokes[sizes == 1]] = 2
    shift = np.concatenate(([0], np.cumsum(twice)))
    inks, strokes = shift[drawn_.inks], shift[drawn_.strokes]
    x, y = np.repeat(drawn_.x, twice), np.repeat(drawn_.y, twice)
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
