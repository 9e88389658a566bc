"""Lines of text on sheets: widths, where they break, sizes at which they fit.

`kiosk.sheets.text` shapes and draws text; `faces` says which font files it takes. `can_draw` tells
whether the shipped faces have all letters of a text, so that a sheet can say so instead of
printing boxes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from kiosk.sheets.drawing.faces import Face, chain
from kiosk.sheets.text import graphemes, shaped, words

SMALLEST = 7.0  # pt; below this a name is not shrunk, its row grows
_WIDEST_KERN = 120  # thousandths of the size; all own faces stay below it
_MOST_BETWEEN = 0.05
"""In sizes: how much wider two words may be together than one by one; kerning takes less."""

CAPITAL, ASCENT, DESCENT = 0.67, 0.76, 0.28
"""In sizes: a capital, the tallest small letter, what hangs below the line. All own faces."""


@lru_cache(maxsize=4096)
def can_draw(face: Face, text: str) -> bool:
    """Whether the shipped faces have every character of `text`."""
    return chain(face).can_draw(text)


def width(face: Face, size: float, text: str, *, language: str = "") -> float:
    """Advance width in pt."""
    return shaped(chain(face), text, language=language).width * size / 1000


def is_surely_within(face: Face, size: float, text: str, room: float) -> bool:
    """Whether `text` surely fits one line of `room` pt, by the widest its letters can be.

    False means that it must be measured. Measuring every name instead makes rows a third slower.
    """
    try:
        wide = sum(map(_broad(face).__getitem__, text))
    except KeyError:
        return False
    return wide * size / 1000 <= room


@cache
def _broad(face: Face) -> dict[str, float]:
    """By letter: its width and the widest gap that kerning leaves after it, in thousandths."""
    font = chain(face).first
    letters = "".join(map(chr, (*range(0x20, 0x7F), *range(0xC0, 0x180))))
    return {
        letter: font.advance(font.glyph(letter)) + _WIDEST_KERN
        for letter in letters
        if font.glyph(letter)
    }


@dataclass(frozen=True, slots=True)
class Lines:
    """Text set in lines of one size (pt); `spacing` is the leading in sizes.

    `room` is the width in pt they were set to, where lines may stand at its far edge; `is_rtl`
    the direction of the whole text, None where each line decides for itself.
    """

    face: Face
    size: float
    lines: tuple[str, ...]
    spacing: float = 1.2
    room: float | None = None
    is_rtl: bool | None = None

    @property
    def leading(self) -> float:
        """From one baseline to the next, in pt."""
        return self.size * self.spacing

    @property
    def height(self) -> float:
        """In pt."""
        return self.leading * len(self.lines)


def wrap(
    face: Face,
    size: float,
    text: str,
    room: float,
    *,
    at_hyphens: bool = False,
    language: str = "",
) -> tuple[str, ...]:
    """Lines no wider than `room` pt, broken at spaces, and inside a word only where it must be.

    Ideographs break between any two, as their readers expect, Thai between its clusters.
    `at_hyphens` also breaks after a hyphen, for running text; names are copied out whole
    without. A last line of one word takes a second one from the line above, where it can
    spare one.
    """

    def wide(line: str) -> float:
        return width(face, size, line, language=language)

    lines: list[str] = []
    line = ""
    so_far, guessed = 0.0, 0  # what the line takes, and how many of its words were only added up
    for space, word in words(text):
        longer = f"{line}{space}{word}" if line else word
        added = so_far + wide(f"{space}{word}" if line else word)
        guessed += 1
        if added + guessed * _MOST_BETWEEN * size > room:  # that near the end it is measured
            added, guessed = wide(longer), 0
        if added <= room:
            line, so_far = longer, added
            continue
        if at_hyphens and line:
            start, mark, end = word.partition("-")
            if mark and min(len(start), len(end)) > 2 and wide(f"{line}{space}{start}-") <= room:
                line, word = f"{line}{space}{start}-", end  # noqa: PLW2901
        if line:
            lines.append(line)
        *pieces, line = _pieces(face, size, word, room, language)
        so_far, guessed = wide(line), 0
        lines.extend(pieces)
    if line:
        lines.append(line)
    if len(lines) > 1 and " " not in lines[-1] and lines[-2].count(" ") > 1:
        above, spare = lines[-2].rsplit(" ", 1)
        # a broken word's end goes on without a space, and takes nothing along
        is_whole = text.endswith(f" {lines[-1]}")
        last = f"{spare} {lines[-1]}"
        if is_whole and wide(last) <= room:
            lines[-2:] = [above, last]
    return tuple(lines)


def balance(
    face: Face, size: float, text: str, room: float, *, language: str = ""
) -> tuple[str, ...]:
    """As few lines as `wrap` makes, as equally long as they can be."""
    lines = wrap(face, size, text, room, language=language)
    if len(lines) < 2:
        return lines
    widest = max(width(face, size, word, language=language) for _, word in words(text))
    narrow, wide = room / 2, room
    while wide - narrow > size / 4:
        middle = (narrow + wide) / 2
        trial = wrap(face, size, text, middle, language=language)
        if len(trial) == len(lines) and widest <= middle:
            lines, wide = trial, middle
        else:
            narrow = middle
    return lines


def fit(
    face: Face, size: float, text: str, room: float, *, most: int = 2, language: str = ""
) -> Lines:
    """All of `text` in `room` pt: one line, else up to `most`, else smaller, never cut.

    At `SMALLEST` it takes as many lines as it needs.
    """
    trial = size
    while True:
        lines = wrap(face, trial, text, room, language=language)
        if len(lines) <= most or trial <= SMALLEST:
            even = balance(face, trial, text, room, language=language)
            return Lines(face, trial, even, room=room, is_rtl=_direction(face, text))
        trial = max(SMALLEST, trial - 0.5)


def headline(
    face: Face, size: float, text: str, room: float, *, most: int = 2, language: str = ""
) -> Lines:
    """A title: in one line if a fifth smaller lets it, else in up to `most` equal ones.

    Words are never broken; a word wider than `room` pt makes the whole title smaller.
    """
    size = min(shrink(face, size, word, room, language=language) for _, word in words(text))
    is_rtl = _direction(face, text)
    alone = shrink(face, size, text, room, language=language)
    if alone >= size * 0.8:
        return Lines(face, alone, (text,), spacing=1.1, room=room, is_rtl=is_rtl)
    while len(wrap(face, size, text, room, language=language)) > most:
        size *= 0.97
    lines = balance(face, size, text, room, language=language)
    return Lines(face, size, lines, spacing=1.1, room=room, is_rtl=is_rtl)


def sizes(largest: float, smallest: float, step: float) -> Iterator[float]:
    """Sizes of type to try, from the largest down to the first that is not above `smallest`."""
    size = largest
    while size > smallest:
        yield size
        size -= step
    yield size


def shrink(face: Face, size: float, text: str, room: float, *, language: str = "") -> float:
    """The largest size up to `size` at which `text` takes one line of `room` pt."""
    wide = width(face, size, text, language=language)
    return size if wide <= room else size * room / wide * (1 - 1e-9)  # rounding is no overflow


def _direction(face: Face, text: str) -> bool | None:
    """The direction of a whole text, for each of its lines; None where all is plain."""
    return True if shaped(chain(face), text).is_rtl else None


def _pieces(face: Face, size: float, word: str, room: float, language: str) -> list[str]:
    """A word in pieces that fit, broken after a hyphen where there is one, never in a letter."""
    pieces = []
    letters = graphemes(word)

    def wide(count: int) -> float:
        return width(face, size, "".join(letters[:count]), language=language)

    while len(letters) > 1 and wide(len(letters)) > room:
        fits = max(1, bisect_right(range(1, len(letters)), room, key=wide))
        hyphen = max((at + 1 for at in range(fits) if letters[at] in "-‐/"), default=0)
        if hyphen > 1:
            fits = hyphen
        pieces.append("".join(letters[:fits]))
        letters = letters[fits:]
    return [*pieces, "".join(letters)]
