"""Ink: the strokes drawn by finger or stylus, as integers and nothing else.

Neither pressure nor timing is kept, because both identify a person. The unit is a
thousandth of the pad's height, so ink drawn on any screen has one scale; y grows downward.
"""

from __future__ import annotations

import zlib
from itertools import accumulate

VERSION = 1

MAX_POINTS = 20_000
"""More than a person draws in a minute; a longer record is refused when read."""

Point = tuple[int, int]
Stroke = tuple[Point, ...]


class InkUnreadable(ValueError):
    """Bytes that are not ink."""


class Ink:
    """One or more strokes, each of at least one point (x, y). Immutable.

    Equal strokes are equal ink. `stored` ink is decoded when its strokes are first used.
    """

    __slots__ = ("_data", "_strokes")

    def __init__(self, strokes: tuple[Stroke, ...]) -> None:
        self._strokes: tuple[Stroke, ...] | None = strokes
        self._data = b""

    @staticmethod
    def stored(data: bytes) -> Ink:
        """Ink from encoded bytes, not decoded yet: using it may raise InkUnreadable."""
        ink = Ink(())
        ink._strokes = None
        ink._data = data
        return ink

    def __eq__(self, other: object) -> bool:
        return self.strokes == other.strokes if isinstance(other, Ink) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.strokes)

    def __repr__(self) -> str:
        return "Ink()"  # what a hand drew stays out of messages and logs

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The strokes. Raises InkUnreadable for `stored` bytes that are no ink."""
        if self._strokes is None:
            self._strokes = _strokes(_unpacked(self._data))
        return self._strokes

    @property
    def points(self) -> int:
        return sum(len(stroke) for stroke in self.strokes)

    @property
    def bounds(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of all points."""
        xs = [x for stroke in self.strokes for x, _ in stroke]
        ys = [y for stroke in self.strokes for _, y in stroke]
        return min(xs), min(ys), max(xs), max(ys)

    @property
    def is_accidental(self) -> bool:
        """A dot or a twitch: fewer than 6 points, or nowhere wider than 6 % of the pad's height."""
        if self.points < 6:
            return True
        left, top, right, bottom = self.bounds
        return max(right - left, bottom - top) < 60

    def tidy(self) -> Ink:
        """The ink as it can be kept: no empty strokes, thinned evenly to `MAX_POINTS`.

        The ends of each stroke stay where they are, so nothing drawn is cut off; only among
        thousands of strokes do the shortest become dots.
        """
        strokes = tuple(stroke for stroke in self.strokes if stroke)[:MAX_POINTS]
        step = 1
        thinned = strokes
        while sum(map(len, thinned)) > MAX_POINTS:
            step *= 2
            thinned = tuple(_every(stroke, step) for stroke in strokes)
        return Ink(thinned)

    def encode(self) -> bytes:
        """Version byte, then zlib over `steps`: 0.3 to 1 kB."""
        if self._strokes is None:
            return self._data
        return bytes([VERSION]) + zlib.compress(self.steps(), 9)

    def steps(self) -> bytes:
        """All numbers in a row, as varints of seven bits a byte.

        How many strokes; for each stroke how many points, and for each point the zigzag steps
        in x and y from the point before, the first one from 0, 0. `stored` ink is only unpacked,
        not checked. Raises InkUnreadable.
        """
        if self._strokes is None:
            return _unpacked(self._data)
        out = bytearray()
        _put(out, len(self._strokes))
        x = y = 0
        for stroke in self._strokes:
            _put(out, len(stroke))
            for point in stroke:
                _put(out, _zigzag(point[0] - x))
                _put(out, _zigzag(point[1] - y))
                x, y = point
        return bytes(out)

    def stroke_steps(self) -> list[bytes]:
        """The numbers of each stroke's steps, x and y in turn, as `steps` has them.

        For drawing many inks at once. Raises InkUnreadable.
        """
        raw = self.steps()
        return [raw[begin:end] for begin, end in _spans(raw)]

    @staticmethod
    def decode(data: bytes) -> Ink:
        """The inverse of `encode`. Raises InkUnreadable for anything else."""
        return Ink(Ink.stored(data).strokes)

    @staticmethod
    def check(data: bytes) -> None:
        """Raises InkUnreadable where `decode` does, in a tenth of its time: merging needs that."""
        _spans(_unpacked(data))


def _unpacked(data: bytes) -> bytes:
    """The steps of encoded ink. Raises InkUnreadable."""
    if not data or data[0] != VERSION:
        raise InkUnreadable("unknown version of ink")
    try:
        inflater = zlib.decompressobj()
        raw = inflater.decompress(data[1:], MAX_POINTS * 12)
    except zlib.error as error:
        raise InkUnreadable("ink is damaged") from error
    if not inflater.eof or inflater.unused_data:
        raise InkUnreadable("ink is cut or too long")
    return raw


def _spans(raw: bytes) -> list[tuple[int, int]]:
    """Where the numbers of each stroke begin and end in `steps`. Raises InkUnreadable."""
    if _TOO_LONG in raw.translate(_GOES_ON):
        raise InkUnreadable("ink has an impossible number")
    spans: list[tuple[int, int]] = []
    points = 0
    strokes, at = _number(raw, 0)
    for _ in range(strokes):
        count, begin = _number(raw, at)
        points += count
        if count == 0 or points > MAX_POINTS:
            raise InkUnreadable("ink has an impossible number of points")
        at, left = begin, 2 * count
        while left:  # each byte whose high bit is set leaves its number unfinished
            passed = raw[at : at + left]
            at += left
            left = 0 if passed.isascii() else len(passed.translate(None, _LAST_BYTES))
        spans.append((begin, at))
    if not spans or at != len(raw):
        raise InkUnreadable("ink has no strokes, is cut, or has too many bytes")
    return spans


def _strokes(raw: bytes) -> tuple[Stroke, ...]:
    """The strokes of `steps`. Raises InkUnreadable."""
    strokes: list[Stroke] = []
    x = y = 0
    for begin, end in _spans(raw):
        steps: list[int] = []
        at = begin
        while at < end:
            value, at = _number(raw, at)
            steps.append(value // 2 if value % 2 == 0 else -(value + 1) // 2)
        across, down = accumulate(steps[::2], initial=x), accumulate(steps[1::2], initial=y)
        strokes.append(tuple(zip(across, down, strict=True))[1:])
        x, y = strokes[-1][-1]
    return tuple(strokes)


def _number(raw: bytes, at: int) -> tuple[int, int]:
    """The varint at `at`, and where the next one begins. Raises InkUnreadable behind the end."""
    if at < len(raw) and raw[at] < 0x80:
        return raw[at], at + 1  # nearly every number, and in half of the time
    value = shift = 0
    for byte in raw[at : at + 9]:
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at + shift // 7
    raise InkUnreadable("ink ends too early")


_GOES_ON = bytes(0x80) + b"\1" * 0x80
_TOO_LONG = b"\1" * 9
_LAST_BYTES = bytes(range(0x80))
"""Those that end a number; any other says that the number goes on."""


def _every(stroke: Stroke, step: int) -> Stroke:
    if len(stroke) == 1 or step > 2 * len(stroke):
        return stroke[:1]
    return (*stroke[:-1:step], stroke[-1])


def _zigzag(step: int) -> int:
    return step * 2 if step >= 0 else -step * 2 - 1


def _put(out: bytearray, value: int) -> None:
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
