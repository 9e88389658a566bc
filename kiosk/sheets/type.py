"""Text on sheets: faces, widths, lines that fit. The one place that knows how text is drawn.

Draws with the shipped TrueType faces as they are (Latin, Greek, Cyrillic). What they cannot
draw is told by `can_draw`, so that a sheet can say so instead of printing boxes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

from kiosk import assets

SMALLEST = 7.0
"""pt; below this a name is not shrunk, its row grows."""


CAPITAL, ASCENT, DESCENT = 0.67, 0.76, 0.28
"""In sizes: a capital, the tallest small letter, what hangs below the line. All faces shipped."""


class Face(StrEnum):
    """A shipped face; the value is its file's name without the ending."""

    SERIF = "SourceSerif4-Regular"
    SERIF_ITALIC = "SourceSerif4-It"
    SERIF_BOLD = "SourceSerif4-Semibold"
    DISPLAY = "SourceSerif4Display-Regular"
    DISPLAY_BOLD = "SourceSerif4Display-Semibold"
    SANS = "SourceSans3-Regular"
    SANS_BOLD = "SourceSans3-Semibold"


class _Outlines(TTFontFace):
    """A face that goes into a file without the tables no reader of PDF looks at."""

    _LEFT_OUT = frozenset({"name", "cvt ", "fpgm", "prep"})

    def makeSubset(self, subset: Sequence[int]) -> bytes:  # noqa: N802 # reportlab's name
        whole = self.table
        self.table = {tag: entry for tag, entry in whole.items() if tag not in self._LEFT_OUT}
        try:
            return bytes(super().makeSubset(subset))
        finally:
            self.table = whole


@cache
def load(face: Face) -> TTFont:
    """The face as reportlab knows it, registered under its own name."""
    path = assets.font(f"{face.value}.ttf")
    # asciiReadable would put all of ASCII into every file, used or not
    font = TTFont(face.value, path, asciiReadable=False)
    font.face = _Outlines(path)
    pdfmetrics.registerFont(font)
    return font


@lru_cache(maxsize=4096)
def can_draw(face: Face, text: str) -> bool:
    """Whether the face has every character of `text`."""
    glyphs = load(face).face.charToGlyph
    return all(ord(character) in glyphs for character in text)


@lru_cache(maxsize=4096)
def width(face: Face, size: float, text: str) -> float:
    """Advance width in pt."""
    return float(load(face).stringWidth(text, size))


@dataclass(frozen=True, slots=True)
class Lines:
    """Text set in lines of one size (pt); `spacing` is the leading in sizes."""

    face: Face
    size: float
    lines: tuple[str, ...]
    spacing: float = 1.2

    @property
    def leading(self) -> float:
        """From one baseline to the next, in pt."""
        return self.size * self.spacing

    @property
    def height(self) -> float:
        """In pt."""
        return self.leading * len(self.lines)


def wrap(
    face: Face, size: float, text: str, room: float, *, at_hyphens: bool = False
) -> tuple[str, ...]:
    """Lines no wider than `room` pt, broken at spaces, and inside a word only where it must be.

    `at_hyphens` also breaks after a hyphen, for running text; names are copied out whole
    without. A last line of one word takes a second one from the line above, where it can
    spare one.
    """
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if width(face, size, longer) <= room:
            line = longer
            continue
        if at_hyphens and line:
            start, mark, end = word.partition("-")
            if (
                mark
                and min(len(start), len(end)) > 2
                and width(face, size, f"{line} {start}-") <= room
            ):
                line, word = f"{line} {start}-", end  # noqa: PLW2901
        if line:
            lines.append(line)
        *pieces, line = _pieces(face, size, word, room)
        lines.extend(pieces)
    if line:
        lines.append(line)
    if len(lines) > 1 and " " not in lines[-1] and lines[-2].count(" ") > 1:
        above, spare = lines[-2].rsplit(" ", 1)
        last = f"{spare} {lines[-1]}"
        if width(face, size, last) <= room:
            lines[-2:] = [above, last]
    return tuple(lines)


def balance(face: Face, size: float, text: str, room: float) -> tuple[str, ...]:
    """As few lines as `wrap` makes, as equally long as they can be."""
    lines = wrap(face, size, text, room)
    narrow, wide = room / 2, room
    while len(lines) > 1 and wide - narrow > size / 4:
        middle = (narrow + wide) / 2
        trial = wrap(face, size, text, middle)
        breaks_no_word = all(width(face, size, word) <= middle for word in text.split())
        if len(trial) == len(lines) and breaks_no_word:
            lines, wide = trial, middle
        else:
            narrow = middle
    return lines


def fit(face: Face, size: float, text: str, room: float, *, most: int = 2) -> Lines:
    """All of `text` in `room` pt: one line, else up to `most`, else smaller, never cut.

    At `SMALLEST` it takes as many lines as it needs.
    """
    trial = size
    while True:
        lines = wrap(face, trial, text, room)
        if len(lines) <= most or trial <= SMALLEST:
            return Lines(face, trial, balance(face, trial, text, room))
        trial = max(SMALLEST, trial - 0.5)


def headline(face: Face, size: float, text: str, room: float, *, most: int = 2) -> Lines:
    """A title: in one line if a fifth smaller lets it, else in up to `most` equal ones.

    Words are never broken; a word wider than `room` pt makes the whole title smaller.
    """
    size = min(shrink(face, size, word, room) for word in text.split())
    alone = shrink(face, size, text, room)
    if alone >= size * 0.8:
        return Lines(face, alone, (text,), spacing=1.1)
    while len(wrap(face, size, text, room)) > most:
        size *= 0.97
    return Lines(face, size, balance(face, size, text, room), spacing=1.1)


def shrink(face: Face, size: float, text: str, room: float) -> float:
    """The largest size up to `size` at which `text` takes one line of `room` pt."""
    wide = width(face, size, text)
    return size if wide <= room else size * room / wide


def _pieces(face: Face, size: float, word: str, room: float) -> list[str]:
    """A word in pieces that fit, broken after a hyphen where there is one."""
    pieces = []
    while width(face, size, word) > room and len(word) > 1:
        end = 1
        while end < len(word) and width(face, size, word[: end + 1]) <= room:
            end += 1
        hyphen = max(word.rfind(mark, 0, end) for mark in "-‐/") + 1
        if hyphen > 1:
            end = hyphen
        pieces.append(word[:end])
        word = word[end:]
    return [*pieces, word]
