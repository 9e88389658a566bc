"""Ink: the strokes drawn by finger or stylus, as integers and nothing else.

Neither pressure nor timing is kept, because both identify a person. The unit is a
thousandth of the pad's height, so ink drawn on any screen has one scale; y grows downward.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from itertools import accumulate, chain
from operator import sub

VERSION = 1

MAX_POINTS = 20_000
"""More than a person draws in a minute; a longer record is refused when read."""

Point = tuple[int, int]
Stroke = tuple[Point, ...]


class InkUnreadable(ValueError):
    """Bytes that are not ink."""


@dataclass(frozen=True, slots=True)
class Ink:
    """One or more strokes, each of at least one point (x, y)."""

    strokes: tuple[Stroke, ...]

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
        """Version byte, then zlib over counts and zigzag deltas as varints: 0.3 to 1 kB."""
        out = bytearray()
        _put(out, len(self.strokes))
        x = y = 0
        for stroke in self.strokes:
            _put(out, len(stroke))
            flat = [x, y, *chain.from_iterable(stroke)]
            zigzag = [(step << 1) ^ (step >> 63) for step in map(sub, flat[2:], flat)]
            _put(out, zigzag[0])  # the way to a stroke is long, the steps along it are short
            _put(out, zigzag[1])
            rest = zigzag[2:]
            if max(rest, default=0) < 0x80:  # nearly every stroke, and signing waits for this
                out += bytes(rest)
            else:
                for value in rest:
                    _put(out, value)
            x, y = stroke[-1]
        return bytes([VERSION]) + zlib.compress(bytes(out), 9)

    @staticmethod
    def decode(data: bytes) -> Ink:
        """The inverse of `encode`. Raises InkUnreadable for anything else."""
        if not data or data[0] != VERSION:
            raise InkUnreadable("unknown version of ink")
        try:
            inflater = zlib.decompressobj()
            raw = inflater.decompress(data[1:], MAX_POINTS * 12)
        except zlib.error as error:
            raise InkUnreadable("ink is damaged") from error
        if not inflater.eof or inflater.unused_data:
            raise InkUnreadable("ink is cut or too long")
        reader = _Reader(raw)
        strokes: list[Stroke] = []
        total = x = y = 0
        for _ in range(reader.take()):
            count = reader.take()
            total += count
            if count == 0 or total > MAX_POINTS:
                raise InkUnreadable("ink has an impossible number of points")
            x += _unzigzag(reader.take())
            y += _unzigzag(reader.take())
            points: list[Point] = [(x, y)]
            steps = reader.take_short(2 * (count - 1))
            if steps is not None:  # nearly every stroke, and whole ledgers are read
                across = accumulate([_STEPS[byte] for byte in steps[::2]], initial=x)
                down = accumulate([_STEPS[byte] for byte in steps[1::2]], initial=y)
                points = list(zip(across, down, strict=True))
            else:
                for _ in range(count - 1):
                    x += _unzigzag(reader.take())
                    y += _unzigzag(reader.take())
                    points.append((x, y))
            x, y = points[-1]
            strokes.append(tuple(points))
        if not strokes or not reader.at_end:
            raise InkUnreadable("ink has no strokes or too many bytes")
        return Ink(tuple(strokes))


def _every(stroke: Stroke, step: int) -> Stroke:
    if len(stroke) == 1 or step > 2 * len(stroke):
        return stroke[:1]
    return (*stroke[:-1:step], stroke[-1])


def _unzigzag(value: int) -> int:
    return value // 2 if value % 2 == 0 else -(value + 1) // 2


_STEPS = tuple(map(_unzigzag, range(0x80)))


def _put(out: bytearray, value: int) -> None:
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)


class _Reader:
    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._at = 0

    @property
    def at_end(self) -> bool:
        return self._at == len(self._raw)

    def take_short(self, count: int) -> bytes | None:
        """The next `count` values where each is one byte; None, and nothing taken, elsewhere."""
        taken = self._raw[self._at : self._at + count]
        if len(taken) < count or max(taken, default=0) >= 0x80:
            return None
        self._at += count
        return taken

    def take(self) -> int:
        value = shift = 0
        while True:
            if self._at >= len(self._raw) or shift > 63:
                raise InkUnreadable("ink ends too early")
            byte = self._raw[self._at]
            self._at += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
            shift += 7
