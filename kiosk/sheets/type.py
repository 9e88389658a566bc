"""Text on sheets: faces, widths, lines that fit. The one place that knows how text is drawn.

Draws with the shipped TrueType faces as they are (Latin, Greek, Cyrillic). What they cannot
draw is told by `can_draw`, so that a sheet can say so instead of printing boxes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from kiosk import assets

SMALLEST = 7.0
"""pt; below this a name is not shrunk, its row grows."""


class Face(StrEnum):
    """A shipped face; the value is its file's name without the ending."""

    SERIF = "SourceSerif4-Regular"
    SERIF_ITALIC = "SourceSerif4-It"
    SERIF_BOLD = "SourceSerif4-Semibold"
    DISPLAY = "SourceSerif4Display-Regular"
    DISPLAY_BOLD = "SourceSerif4Display-Semibold"
    SANS = "SourceSans3-Regular"
    SANS_BOLD = "SourceSans3-Semibold"


@cache
def load(face: Face) -> TTFont:
    """The face as reportlab knows it, registered under its own name."""
    font = TTFont(face.value, assets.font(f"{face.value}.ttf"))
    pdfmetrics.registerFont(font)
    return font


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
    """Text set in lines of one size (pt)."""

    face: Face
    size: float
    lines: tuple[str, ...]

    @property
    def leading(self) -> float:
        return self.size * 1.2

    @property
    def height(self) -> float:
        return self.leading * len(self.lines)


def wrap(face: Face, size: float, text: str, room: float) -> tuple[str, ...]:
    """Lines no wider than `room` pt, broken at spaces, and inside a word only where it must be."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if width(face, size, longer) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *pieces, line = _pieces(face, size, word, room)
        lines.extend(pieces)
    if line:
        lines.append(line)
    return tuple(lines)


def fit(face: Face, size: float, text: str, room: float, *, most: int = 2) -> Lines:
    """All of `text` in `room` pt: one line, else up to `most`, else smaller, never cut.

    At `SMALLEST` it takes as many lines as it needs.
    """
    trial = size
    while True:
        lines = wrap(face, trial, text, room)
        if len(lines) <= most or trial <= SMALLEST:
            return Lines(face, trial, lines)
        trial = max(SMALLEST, trial - 0.5)


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
