"""A run of glyphs of one font, written as text operators of a PDF.

Positions are kept in thousandths of an em, so that one text serves every size. Text that the
glyphs do not tell goes into a /Span with ActualText: one letter, or the whole run where several
glyphs make one letter. This way poppler and pdfium copy every left-to-right script as it was
put in; what they make of right-to-left ones is in docs/sheets.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from kiosk.sheets.text.font import Font

_NEAR = 0.5  # thousandths of an em that nobody sees


class Run(NamedTuple):
    """Glyphs of one font; `width` in thousandths of the size.

    `body` holds operators, and between them rises over the baseline in thousandths of an em.
    `glyph_texts` are what glyphs stand for that have no text of their own. `text` is what the run
    stands for, `start` its place in the whole text.
    """

    font: Font
    width: float
    body: tuple[str | float, ...]
    glyphs: tuple[int, ...]
    glyph_texts: tuple[tuple[int, str], ...]
    start: int
    text: str

    def operators(self, size: float) -> str:
        size *= self.font.scale
        if len(self.body) == 1:
            return f"/{self.font.name} {size:.6g} Tf {self.body[0]}"
        parts = [f"/{self.font.name} {size:.6g} Tf"]
        parts += [
            part if isinstance(part, str) else f"{part * size / 1000:.4g} Ts" for part in self.body
        ]
        return " ".join(parts)


@dataclass(frozen=True, slots=True)
class Cluster:
    """What the shaper made of a few letters: glyphs, and where they stand (font units)."""

    text: str
    glyphs: tuple[int, ...]
    positions: Sequence[Any]

    @property
    def is_moved(self) -> bool:
        """Whether a glyph stands elsewhere than where the one before it ends."""
        return any(place.x_offset or place.y_offset for place in self.positions)


def write_run(
    font: Font,
    clusters: Sequence[Cluster],
    *,
    start: int,
    text: str,
    spacing: float,
    is_rtl: bool,
) -> Run:
    """The run of `clusters` as they stand from left to right.

    It begins at `start` of the whole text and stands for `text`; `spacing` is added after each
    cluster, in thousandths of an em.
    """
    writer = _Writer(font)
    unreadable = [not _is_readable(font, one, is_rtl=is_rtl) for one in clusters]
    is_whole = any(
        len(one.glyphs) > 1 and (is_unreadable or one.is_moved)
        for is_unreadable, one in zip(unreadable, clusters, strict=True)
    )
    if is_whole:  # several pieces, and readers set spaces between them
        writer.open(text)
    for is_unreadable, one in zip(unreadable, clusters, strict=True):
        # in a line from right to left readers turn the letters beside a span around
        is_span = is_unreadable and not is_whole and not is_rtl
        if is_span:
            writer.open(one.text)
        if is_unreadable:
            writer.note_text(one.glyphs[-1 if is_rtl else 0], one.text)
        writer.draw(one, spacing)
        if is_span:
            writer.close()
    body = writer.done(is_open=is_whole)
    return Run(
        font=font,
        width=writer.pen * font.scale,
        body=body,
        glyphs=tuple(glyph for one in clusters for glyph in one.glyphs),
        glyph_texts=tuple(writer.glyph_texts.items()),
        start=start,
        text=text,
    )


def _is_readable(font: Font, cluster: Cluster, *, is_rtl: bool) -> bool:
    """Whether a reader gets the cluster's text from its glyphs alone."""
    texts = [font.texts.get(glyph, "") for glyph in cluster.glyphs]
    if is_rtl:
        texts.reverse()
    return all(texts) and "".join(texts) == cluster.text


class _Writer:
    """Writes strings, moves and rises; strings of neighbours go into one operator."""

    def __init__(self, font: Font) -> None:
        self._font = font
        self._body: list[str | float] = []
        self._array: list[str] = []
        self._string: list[int] = []
        self._drawn = 0
        self._rise = 0.0
        self.pen = 0.0
        self.glyph_texts: dict[int, str] = {}

    def open(self, text: str) -> None:
        """Begins a span that stands for `text`."""
        self._flush()
        self._body.append(f"/Span<</ActualText<feff{text.encode('utf-16-be').hex()}>>>BDC")

    def close(self) -> None:
        self._flush()
        self._body.append("EMC")

    def note_text(self, glyph: int, text: str) -> None:
        """What a glyph says to readers that do not look at spans."""
        if glyph not in self._font.texts:
            self.glyph_texts.setdefault(glyph, text)

    def draw(self, cluster: Cluster, spacing: float) -> None:
        unit = self._font.unit
        for glyph, position in zip(cluster.glyphs, cluster.positions, strict=True):
            rise = position.y_offset * unit
            if abs(rise - self._rise) > _NEAR:
                self._flush()
                self._body.append(rise)
                self._rise = rise
            self._move_to(self.pen + position.x_offset * unit)
            self._string.append(glyph)
            self._drawn += self._font.advance(glyph)
            self.pen += position.x_advance * unit
        self.pen += spacing

    def done(self, *, is_open: bool) -> tuple[str | float, ...]:
        """The body of the run; the pen stands at its end."""
        self._move_to(self.pen)
        if is_open:
            self.close()
        self._flush()
        if self._rise:
            self._body.append(0.0)
        if any(isinstance(part, float) for part in self._body):
            return tuple(self._body)
        return (" ".join(map(str, self._body)),)

    def _move_to(self, place: float) -> None:
        back = round(self._drawn - place)
        if back:
            self._end_string()
            self._array.append(str(back))
            self._drawn -= back

    def _end_string(self) -> None:
        if self._string:
            self._array.append(string_of(self._string))
            self._string = []

    def _flush(self) -> None:
        self._end_string()
        if len(self._array) == 1 and self._array[0][0] in "(<":
            self._body.append(f"{self._array[0]}Tj")
        elif self._array:
            self._body.append(f"[{''.join(self._array)}]TJ")
        self._array = []


def string_of(glyphs: Sequence[int]) -> str:
    """A string of two bytes a glyph: in letters where that is shorter than in hex."""
    letters = "".join(map(letters_of, glyphs))
    if len(letters) <= 4 * len(glyphs):
        return f"({letters})"
    return f"<{''.join(f'{glyph:04x}' for glyph in glyphs)}>"


@cache
def letters_of(glyph: int) -> str:
    """The two bytes of a glyph within a string in parentheses.

    Only letters that are the same in all encodings reportlab turns operators into.
    """
    return "".join(map(_letter, glyph.to_bytes(2, "big")))


def _letter(byte: int) -> str:
    letter = chr(byte)
    if letter in "()\\":
        return f"\\{letter}"
    is_safe = (byte < 0x18 and letter not in "\r\n") or 0x20 <= byte < 0x7F
    return letter if is_safe else f"\\{byte:03o}"
