"""Which glyphs of which fonts a document uses.

Sets of glyphs keep nothing but numbers and text, so that pages made by several processes can
be put into one document: the union is the same in any order.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.sheets.text.shape import Shaped


@dataclass(slots=True)
class FontUse:
    """Glyphs by the font's name, and the text of those that the font has no text for."""

    glyphs: dict[str, set[int]] = field(default_factory=dict)
    glyph_texts: dict[str, dict[int, str]] = field(default_factory=dict)

    def add(self, shaped: Shaped) -> None:
        """Notes what drawing `shaped` takes."""
        for run in shaped.runs:
            name = run.font.name
            try:
                self.glyphs[name].update(run.glyphs)
            except KeyError:
                self.glyphs[name] = set(run.glyphs)
            if run.glyph_texts:
                self._note_texts(name, run.glyph_texts)

    def merge(self, other: FontUse) -> None:
        """Adds what another process, or another part of the document, used."""
        for name, glyphs in other.glyphs.items():
            self.glyphs.setdefault(name, set()).update(glyphs)
        for name, glyph_texts in other.glyph_texts.items():
            self._note_texts(name, glyph_texts.items())

    def _note_texts(self, name: str, glyph_texts: Iterable[tuple[int, str]]) -> None:
        kept = self.glyph_texts.setdefault(name, {})
        for glyph, text in glyph_texts:
            # the shortest, so that the order of pages makes no difference
            kept[glyph] = min(kept.get(glyph, text), text, key=lambda one: (len(one), one))
