"""A fast path for Latin text: kerning of each pair of letters is asked of HarfBuzz once.

A pair is plain if HarfBuzz gives the glyphs of its two letters, only moved closer or apart. Text
with any other pair (a ligature, a mark, another script) takes the shaper. Without this path a row
of a signature sheet takes three times as long.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import pairwise

from kiosk.sheets.text.chain import is_invisible, script_of
from kiosk.sheets.text.font import Features, Font, Learned
from kiosk.sheets.text.items import COMMON_SCRIPT
from kiosk.sheets.text.run import Run, letters_of


def plain_run(font: Font, text: str, language: str, features: Features) -> Run | None:
    """The text as one run of `font`, or None if it needs the shaper."""
    if not text:
        return None
    pairs = _Pairs(font, language, features)
    couples = list(pairwise(text))
    try:
        first = pairs.glyphs[text[0]]
        following = "".join([pairs.parts[couple] for couple in couples])
    except KeyError:
        return None
    width = font.advance(first) + sum(map(pairs.advances.__getitem__, couples))
    return Run(
        font=font,
        width=width * font.scale,
        body=(f"[({letters_of(first)}{following})]TJ",),
        glyphs=tuple(map(pairs.glyphs.__getitem__, text)),
        glyph_texts=(),
        start=0,
        text=text,
    )


@cache
class _Pairs:
    """What was learned of one font: glyphs by letter, parts of a string by pair."""

    def __init__(self, font: Font, language: str, features: Features) -> None:
        self._font = font
        self._language = language
        self._features = font.features(features, is_tracked=False)
        self.glyphs = Learned(self._glyph)
        self.advances: dict[tuple[str, str], float] = {}
        self.parts = Learned(self._part)
        self._not_plain: set[tuple[str, str]] = set()

    def _glyph(self, letter: str) -> int:
        if not self._is_simple(letter):
            raise KeyError(letter)
        shaped = self._shape(letter)
        glyph: int = shaped[0][0]
        is_own = self._font.texts.get(glyph) == letter
        if len(shaped) != 1 or not is_own or shaped[0][1:] != (self._font.advance(glyph), 0, 0):
            raise KeyError(letter)
        return glyph

    def _part(self, pair: tuple[str, str]) -> str:
        """The second letter of a pair as it follows the first within a string."""
        if pair in self._not_plain:
            raise KeyError(pair)
        try:
            left, right = self.glyphs[pair[0]], self.glyphs[pair[1]]
            shaped = self._shape("".join(pair))
            kern = round(shaped[0][1]) - self._font.advance(left)
            expected = [(left, shaped[0][1], 0, 0), (right, self._font.advance(right), 0, 0)]
            if shaped != expected:
                raise KeyError(pair)
        except KeyError:
            self._not_plain.add(pair)
            raise
        self.advances[pair] = self._font.advance(right) + kern
        letter = letters_of(right)
        return f"){-kern}({letter}" if kern else letter

    @staticmethod
    def _is_simple(letter: str) -> bool:
        return (
            script_of(letter) in ("Latn", "")
            and letter.isprintable()
            and not is_invisible(letter)
            and unicodedata.category(letter)[0] != "M"
        )

    def _shape(self, text: str) -> list[tuple[int, float, float, float]]:
        drawn = self._font.shape(text, COMMON_SCRIPT, self._features, language=self._language)
        unit = self._font.unit
        return [
            (info.codepoint, place.x_advance * unit, place.x_offset, place.y_offset)
            for info, place in drawn
        ]
