"""Which font draws what: an ordered chain of fonts, asked grapheme by grapheme.

The first font of a chain draws what it has; the others draw only what it lacks.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

import uharfbuzz as hb

from kiosk.sheets.text.font import Font

REPLACEMENT = "\ufffd"
"""Stands in print for a character that no font of the chain has."""

_QUIET = (
    *((0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x17B4, 0x17B5)),
    *(
        (0x180B, 0x180F),
        (0x200B, 0x200F),
        (0x202A, 0x202E),
        (0x2060, 0x206F),
    ),
    *((0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFF0, 0xFFF8)),
    *((0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF)),
)
"""Default_Ignorable_Code_Point (Unicode, DerivedCoreProperties): the shaper draws none of them.

The fillers of Hangul are not here: HarfBuzz shows them."""


class Chain:
    """An ordered chain of fonts.

    `preferred` names, by language, fonts that come right after the first one: the same
    characters look otherwise in Urdu than in Arabic, in Japanese than in Chinese.
    """

    def __init__(
        self, fonts: Iterable[Font], preferred: Mapping[str, Sequence[Font]] | None = None
    ) -> None:
        self.fonts = tuple(fonts)
        self._preferred = dict(preferred or {})
        self._orders: dict[str, tuple[Font, ...]] = {}
        self._picked: dict[tuple[str, str], Font | None] = {}

    @property
    def first(self) -> Font:
        return self.fonts[0]

    def order(self, language: str) -> tuple[Font, ...]:
        """The fonts in the order they are asked for a text in `language` (BCP 47)."""
        found = self._orders.get(language)
        if found is None:
            wanted: Sequence[Font] = ()
            tag = language
            while tag and not wanted:
                wanted = self._preferred.get(tag, ())
                tag = tag.rpartition("-")[0]
            rest = (font for font in self.fonts[1:] if font not in wanted)
            found = self._orders[language] = (self.first, *wanted, *rest)
        return found

    def pick(self, cluster: str, language: str) -> Font | None:
        """The first font with all of a grapheme, drawn whole or from its parts."""
        key = (cluster, language)
        if key not in self._picked:
            if len(self._picked) > 100_000:
                self._picked.clear()
            self._picked[key] = self._find(cluster, language)
        return self._picked[key]

    def can_draw(self, text: str) -> bool:
        """Whether every character of `text` is in some font of the chain."""
        return not self.missing(text)

    def missing(self, text: str) -> str:
        """The characters of `text` that no font of the chain has, each once, in order."""
        return "".join(dict.fromkeys(one for one in text if self.lacks(one)))

    def lacks(self, character: str) -> bool:
        """Whether no font has a character that is there to be seen."""
        if self.first.glyph(character) or is_quiet(character):
            return False
        return self.pick(character, "") is None

    def _find(self, cluster: str, language: str) -> Font | None:
        seen = "".join(one for one in cluster if not is_quiet(one))
        if not seen:
            return None
        forms = {seen, unicodedata.normalize("NFC", seen), unicodedata.normalize("NFD", seen)}
        for font in self.order(language):
            if any(all(map(font.glyph, form)) for form in forms):
                return font
        return None


@cache
def is_quiet(character: str) -> bool:
    """Whether a character shapes or joins others, and is not itself there to be seen."""
    number = ord(character)
    is_ignored = any(first <= number <= last for first, last in _QUIET)
    return is_ignored or unicodedata.category(character) == "Cc"


@cache
def script_of(character: str) -> str:
    """The script as an ISO 15924 code; empty for what all scripts share."""
    buffer = hb.Buffer()
    buffer.add_str(character)
    buffer.guess_segment_properties()
    return buffer.script or ""
