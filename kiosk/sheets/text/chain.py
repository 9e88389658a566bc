"""Which font draws what: an ordered chain of fonts, asked grapheme by grapheme.

The first font of a chain draws what it has; the others draw only what it lacks.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from functools import cache, lru_cache

import regex
import uharfbuzz as hb

from kiosk.sheets.text.font import Font

REPLACEMENT = "\ufffd"  # stands in print for a character that no font of the chain has
_INVISIBLE = regex.compile(
    r"[[\p{Default_Ignorable_Code_Point}\p{Cc}]--[\u115f\u1160\u3164\uffa0]]", regex.V1
)
"""What the shaper does not draw. It draws the fillers of Hangul, which Unicode lists there too."""


class Chain:
    """An ordered chain of fonts.

    `prefer` gives the fonts after the first in the order for a language (BCP 47): the same
    characters look otherwise in Urdu than in Arabic, in Japanese than in Chinese.
    """

    def __init__(
        self, fonts: Iterable[Font], prefer: Callable[[str], Iterable[Font]] | None = None
    ) -> None:
        self.fonts = first, *others = tuple(fonts)
        self.first = first
        self.order = cache(lambda language: (first, *(prefer(language) if prefer else others)))
        self.pick = lru_cache(100_000)(self._find)
        """The first font, for a language, with all of a grapheme, whole or by its parts."""

    def can_draw(self, text: str) -> bool:
        """Whether every character of `text` is in some font of the chain."""
        return not self.missing(text)

    def missing(self, text: str) -> str:
        """The characters of `text` that no font of the chain has, each once, in order."""
        return "".join(dict.fromkeys(one for one in text if self.lacks(one)))

    def lacks(self, character: str) -> bool:
        """Whether no font has a character that can be seen."""
        if self.first.glyph(character) or is_invisible(character):
            return False
        return self.pick(character, "") is None

    def _find(self, grapheme: str, language: str) -> Font | None:
        seen = "".join(one for one in grapheme if not is_invisible(one))
        if not seen:
            return None
        forms = {seen, unicodedata.normalize("NFC", seen), unicodedata.normalize("NFD", seen)}
        for font in self.order(language):
            if any(all(map(font.glyph, form)) for form in forms):
                return font
        return None


@cache
def is_invisible(character: str) -> bool:
    """Whether a character only shapes or joins others, and is not seen itself."""
    return _INVISIBLE.match(character) is not None


@cache
def script_of(character: str) -> str:
    """The script as an ISO 15924 code; empty for what all scripts share."""
    buffer = hb.Buffer()
    buffer.add_str(character)
    buffer.guess_segment_properties()
    return buffer.script or ""
