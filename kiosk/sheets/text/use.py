"""Which glyphs a document uses, and the fonts it needs for them.

Sets of glyphs keep nothing but numbers and text, so that pages made by several processes can
be put into one document: the union is the same in any order.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from kiosk.sheets.text.embed import EmbeddedFont
from kiosk.sheets.text.font import Font
from kiosk.sheets.text.shape import Shaped


@dataclass(slots=True)
class FontUse:
    """Glyphs by the font's name, and the text of those that the font has no text for."""

    glyphs: dict[str, set[int]] = field(default_factory=dict)
    means: dict[str, dict[int, str]] = field(default_factory=dict)

    def add(self, shaped: Shaped) -> None:
        """Notes what drawing `shaped` takes."""
        for run in shaped.runs:
            name = run.font.name
            try:
                self.glyphs[name].update(run.glyphs)
            except KeyError:
                self.glyphs[name] = set(run.glyphs)
            if run.means:
                self._mean(name, run.means)

    def merge(self, other: FontUse) -> None:
        """Adds what another process, or another part of the document, used."""
        for name, glyphs in other.glyphs.items():
            self.glyphs.setdefault(name, set()).update(glyphs)
        for name, means in other.means.items():
            self._mean(name, means.items())

    def _mean(self, name: str, means: Iterable[tuple[int, str]]) -> None:
        kept = self.means.setdefault(name, {})
        for glyph, text in means:
            # the shortest, so that the order of pages makes no difference
            kept[glyph] = min(kept.get(glyph, text), text, key=lambda one: (len(one), one))


def embed(canvas: Canvas, use: FontUse, fonts: Iterable[Font]) -> None:
    """Has `canvas` embed, when it is saved, what `use` will hold by then of `fonts`.

    Call it once, at any time before the canvas is saved.
    """
    document: Any = canvas._doc  # type: ignore[attr-defined] # noqa: SLF001 # there is no other door
    # OpenType outlines as they are came with PDF 1.6, and readers know 1.7 best
    document._pdfVersion = max(document._pdfVersion, (1, 7))  # noqa: SLF001
    document.delayedFonts += [
        _Delayed(font, use) for font in sorted(fonts, key=lambda font: font.name)
    ]


class _Delayed:
    """What reportlab asks for a font's objects when it saves."""

    def __init__(self, font: Font, use: FontUse) -> None:
        self._font = font
        self._use = use

    def addObjects(self, document: Any) -> None:  # noqa: N802 # reportlab's name
        name = self._font.name
        glyphs = self._use.glyphs.get(name)
        if not glyphs:
            return
        embedded = EmbeddedFont(self._font, frozenset(glyphs), self._use.means.get(name, {}))
        document.idToObject["BasicFonts"].dict[name] = embedded.add_to(document)
