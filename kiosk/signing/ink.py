"""Ink: the strokes drawn by finger or stylus, as integers and nothing else.

Neither pressure nor timing is kept, because both identify a person. The unit is a
thousandth of the pad's height, so ink drawn on any screen has one scale; y grows downward.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

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
        left, top, right, bottom = self.bounds
        return self.points < 6 or max(right - left, bottom - top) < 60

    def encode(self) -> bytes:
        """Version byte, then zlib over counts and zigzag deltas as varints: 0.3 to 1 kB."""
        out = bytearray()
        _put(out, len(self.strokes))
        x = y = 0
        for stroke in self.strokes:
            _put(out, len(stroke))
            for px, py in stroke:
                _put(out, _zigzag(px - x))
                _put(out, _zigzag(py - y))
                x, y = px, py
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
        if not inflater.eof:
            raise InkUnreadable("ink is cut or too long")
        reader = _Reader(raw)
        strokes: list[Stroke] = []
        total = x = y = 0
        for _ in range(reader.take()):
            count = reader.take()
            total += count
            if count == 0 or total > MAX_POINTS:
                raise InkUnreadable("ink has an impossible number of points")
            points: list[Point] = []
            for _ in range(count):
                x += _unzigzag(reader.take())
                y += _unzigzag(reader.take())
                points.append((x, y))
            strokes.append(tuple(points))
        if not strokes or not reader.at_end:
            raise InkUnreadable("ink has no strokes or too many bytes")
        return Ink(tuple(strokes))


def _zigzag(value: int) -> int:
    return value * 2 if value >= 0 else -value * 2 - 1


def _unzigzag(value: int) -> int:
    return value // 2 if value % 2 == 0 else -(value + 1) // 2


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
