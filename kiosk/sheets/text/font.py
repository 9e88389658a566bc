"""One font file as HarfBuzz and a PDF see it: glyphs, widths, what text a glyph stands for.

Which file is taken for which characters is a chain's (`chain`); shaping is `shape`'s.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from enum import Flag
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import uharfbuzz as hb

K = TypeVar("K")
V = TypeVar("V")

JOINER = "\u200d"
_BEH = "\u0628"
_LAM_ALEFS = [f"\u0644{alef}" for alef in "\u0622\u0623\u0625\u0627\u0671"]
_FORMS = ((0xFB00, 0xFB06), (0xFB50, 0xFDFF), (0xFE70, 0xFEF4))
"""Latin ligatures and Arabic forms: type, not text. Whoever means them gets them by a span.

Lam with alef keeps its own character: readers that turn a line around would turn the two."""

_JOINING = [*range(0x620, 0x700), *range(0x750, 0x780), *range(0x8A0, 0x8E0)]


class Features(Flag):
    """Choices of type beyond a plain text. Can be joined by `|`."""

    NONE = 0
    CODE = 1  # codes and addresses: letter by letter, as they are typed
    TABULAR = 2  # figures of one width and height, for columns


_CHOICES = {
    Features.CODE: {"liga": False, "calt": False, "clig": False},
    Features.TABULAR: {"tnum": True, "lnum": True},
}
"""OpenType features by choice."""


class Learned(dict[K, V]):
    """A dict that asks for a missing value once."""

    def __init__(self, ask: Callable[[K], V]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, key: K) -> V:
        value = self[key] = self._ask(key)
        return value


class Font:
    """A font file, opened when it is first asked for.

    `name` is its name within a PDF, its own for each file; `index` its place in a
    collection. `scale` makes its letters as large as those of the font it stands beside.
    """

    def __init__(self, name: str, path: Path, *, index: int = 0, scale: float = 1.0) -> None:
        self.name = name
        self.path = path
        self.index = index
        self.scale = scale
        self.glyph: Callable[[str], int] = Learned(self._glyph).__getitem__
        """The glyph of a character; 0 when there is none."""
        self.advance: Callable[[int], int] = Learned(self._advance).__getitem__
        """The width a PDF gives a glyph, in whole thousandths of an em."""

    def __repr__(self) -> str:
        return f"Font({self.name!r}, {self.path.name!r})"

    @cached_property
    def face(self) -> Any:
        return hb.Face(hb.Blob.from_file_path(str(self.path)), self.index)

    @cached_property
    def shaper(self) -> Any:
        """What HarfBuzz shapes with, in the font's own units."""
        return hb.Font(self.face)

    @cached_property
    def unit(self) -> float:
        """Thousandths of an em in one unit of the font."""
        return float(1000 / self.face.upem)

    @cached_property
    def is_cff(self) -> bool:
        return "CFF " in self.face.table_tags

    def _glyph(self, character: str) -> int:
        return int(self.shaper.get_nominal_glyph(ord(character)) or 0)

    def _advance(self, glyph: int) -> int:
        wide: int = round(self.shaper.get_glyph_h_advance(glyph) * self.unit)
        return wide

    @cached_property
    def texts(self) -> dict[int, str]:
        """What single glyphs stand for, whatever text they are used in.

        The characters of the font's own table, the joined forms of Arabic letters and the
        figures of each style. Of characters with one glyph the plainest is taken.
        """
        texts: dict[int, str] = {}
        for number in sorted(self.face.unicodes, key=_plainest):
            character = chr(number)
            is_form = any(first <= number <= last for first, last in _FORMS)
            said = unicodedata.normalize("NFKC", character) if is_form else character
            if " " not in said or said == " ":
                texts.setdefault(self.glyph(character), said)
        texts.pop(0, None)
        if self.glyph(_BEH):
            for number in _JOINING:
                letter = chr(number)
                if self.glyph(letter):
                    for before, after in ((JOINER, ""), ("", JOINER), (JOINER, JOINER)):
                        self._learn(texts, f"{before}{letter}{after}", letter, {}, "Arab")
            for pair in _LAM_ALEFS:
                for before in ("", JOINER):
                    self._learn(texts, f"{before}{pair}", pair, {}, "Arab")
        if self.glyph("0"):
            for features in _CHOICES.values():
                for figure in "0123456789":
                    self._learn(texts, figure, figure, features, "Latn")
        return texts

    def _learn(
        self, texts: dict[int, str], text: str, means: str, features: dict[str, bool], script: str
    ) -> None:
        drawn = self.shape(text, script, features, is_rtl=script == "Arab")
        if len(drawn) == 1:
            texts.setdefault(drawn[0][0].codepoint, means)

    def shape(
        self,
        text: str,
        script: str,
        features: dict[str, bool],
        *,
        is_rtl: bool = False,
        language: str = "",
        part: tuple[int, int] = (0, -1),
    ) -> list[tuple[Any, Any]]:
        """HarfBuzz's glyphs and their positions, in font units, from left to right.

        `part` is the place and length of what is shaped of `text`; -1 means to its end.
        """
        buffer = hb.Buffer()
        buffer.flags = (
            hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES | hb.BufferFlags.DO_NOT_INSERT_DOTTED_CIRCLE
        )
        buffer.add_str(text, *part)
        buffer.script = script
        buffer.direction = "rtl" if is_rtl else "ltr"
        if language:
            buffer.language = language
        hb.shape(self.shaper, buffer, features)
        return list(zip(buffer.glyph_infos or (), buffer.glyph_positions or (), strict=True))

    def features(self, chosen: Features, *, is_tracked: bool) -> dict[str, bool]:
        """The OpenType features of a choice; ornament ligatures are always off."""
        found = {"dlig": False}
        for choice, features in _CHOICES.items():
            if choice in chosen:
                found |= features
        if is_tracked:
            found["liga"] = False
        return found


def _plainest(number: int) -> tuple[bool, bool, int]:
    """Sorts what people type before its look-alikes: an apostrophe before a modifier letter."""
    character = chr(number)
    is_form = unicodedata.normalize("NFKC", character) != character
    return is_form, unicodedata.category(character) == "Lm", number
