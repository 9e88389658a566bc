"""The rows every writer of sheets gets: names, signatures like a hand's, codes as rectangles."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from kiosk.links import Series
from kiosk.signing.ink import Ink

AT = datetime(2026, 3, 14, 18, tzinfo=UTC)
PAGE = 17
INKS = 500
"""Different signatures, which come again and again."""

FIRST = "Alma Berto Cira Doran Elka Fenno Gilda Harro Ivette Jorun Katla Loris Mirela Nando".split()
LAST = "Quillfeather Marrowby Thistlewick Pennywhistle Lampshade Candlewright Oddmint Ink".split()
ROLES = ("writer", "editor", "nurse", "teacher", "director", "producer", "", "student")
HALLS = ("Sample Films", "Invented Hall", "Example University", "", "Museum of Samples")

Row = tuple[int, str, str, str]


def inks() -> list[Ink]:
    """Signatures like a hand's: strokes that swing, sampled 125 times a second."""
    chance = random.Random(4)  # noqa: S311 - sample data
    return [Ink.stored(hand(chance).encode()) for _ in range(INKS)]


def hand(chance: random.Random) -> Ink:
    strokes = []
    left = chance.uniform(60, 200)
    for _ in range(chance.choice((1, 2, 2, 3))):
        many = int(chance.uniform(0.5, 1.1) * 125)
        swing, speed = chance.uniform(3, 5.5), chance.uniform(500, 1100)
        tall, wide = chance.uniform(120, 330), chance.uniform(30, 120)
        turn, fade = chance.uniform(0, 6), chance.uniform(0.8, 2.2)
        points = []
        for at in range(many):
            t = at / 125
            angle = 2 * math.pi * swing * t
            x = left + speed * t + wide * math.sin(angle + turn)
            y = 500 + tall * (0.8 * math.exp(-fade * t) + 0.25) * math.sin(angle * 1.05)
            points.append((round(x), round(y)))
        strokes.append(tuple(points))
        left += speed * many / 125 * 0.8
    return Ink(tuple(strokes))


def rows_of(count: int) -> Iterator[Row]:
    """Number, name, affiliation and time; every name but one in many is another."""
    chance = random.Random(1)  # noqa: S311 - sample data
    for number in range(1, count + 1):
        name = f"{chance.choice(FIRST)} {chr(65 + number % 26)}. {chance.choice(LAST)}"
        name += chance.choice(("son", "ini", "ova", "berg")) + str(number % 997)
        rest = ", ".join(filter(None, (chance.choice(ROLES), chance.choice(HALLS))))
        yield number, name, rest, f"{AT + timedelta(seconds=number):%d %b %Y, %H:%M}"


def pages(count: int) -> Iterator[list[Row]]:
    page: list[Row] = []
    for row in rows_of(count):
        page.append(row)
        if len(page) == PAGE:
            yield page
            page = []
    if page:
        yield page


def codes() -> Callable[[int], list[tuple[int, int, int, int]]]:
    """What gives peers the rectangles of a sheet's code."""
    from kiosk.sheets.drawing.qr_paths import qr_paths

    series = Series("HTTPS://SIGN.EXAMPLE/F/", 6)

    def one(number: int) -> list[tuple[int, int, int, int]]:
        (path,) = qr_paths(series, [number])
        lines = (line.split() for line in path.splitlines())
        return [(int(x), int(y), int(wide), int(high)) for x, y, wide, high, _ in lines]

    return one


def drawn(ink: Ink) -> list[list[tuple[float, float]]]:
    """The strokes in points, in a box of 142 x 29 from 0, 0, y downward."""
    left, top, right, bottom = ink.bounds
    scale = min(142 / max(right - left, 1), 29 / max(bottom - top, 1))
    return [[((x - left) * scale, (y - top) * scale) for x, y in one] for one in ink.strokes]
