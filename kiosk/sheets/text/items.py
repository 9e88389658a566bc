"""A text in stretches that one call of the shaper can take: one font, script and direction."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

import regex

from kiosk.sheets.text.bidi import base_level, is_plain, levels, reordered
from kiosk.sheets.text.chain import REPLACEMENT, Chain, is_invisible, script_of
from kiosk.sheets.text.font import Font

_GRAPHEME = regex.compile(r"\X")
_ZERO_WIDTH_SPACE = "\u200b"
COMMON_SCRIPT = "Latn"  # figures and marks alone are set as Latin ones


@dataclass(frozen=True, slots=True)
class Item:
    """A stretch of `Items.drawn` from `start` to `end`."""

    font: Font
    script: str
    level: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Items:
    """A text ready for the shaper; `items` stand as on the page, from left to right.

    `drawn` and `copied` have a character for each one of the text: what the shaper gets, and
    what a reader of the file gets.
    """

    drawn: str
    copied: str
    base: int
    items: tuple[Item, ...]
    missing: str


def graphemes(text: str) -> list[str]:
    """What people take for one character each (UAX #29, extended clusters)."""
    found: list[str] = _GRAPHEME.findall(text)
    return found


def itemise(chain: Chain, text: str, language: str, is_rtl: bool | None) -> Items:
    """Cuts a line of text; where `is_rtl` is None, the text decides its own direction."""
    drawn, copied, missing = _drawable(chain, text)
    if not is_rtl and is_plain(drawn):
        base, found = 0, [0] * len(drawn)
    else:
        base, found = levels(drawn, None if is_rtl is None else int(is_rtl))
    fonts = _fonts(chain, drawn, language)
    scripts = _scripts(drawn)
    items = []
    start = 0
    for (font, script, level), run in groupby(zip(fonts, scripts, found, strict=True)):
        end = start + len(list(run))
        items.append(Item(font, script, level, start, end))
        start = end
    if base or any(item.level for item in items):
        items = reordered(items, [item.level for item in items])
    return Items(drawn, copied, base, tuple(items), missing)


def direction_of(text: str) -> bool:
    """Whether `text` by itself runs from right to left."""
    return not text.isascii() and base_level(text) == 1


def _drawable(chain: Chain, text: str) -> tuple[str, str, str]:
    if text.isprintable() and all(map(chain.first.glyph, text)):
        return text, text, ""
    drawn = []
    copied = []
    missing: dict[str, None] = {}
    for character in text:
        shown = said = character
        if "\ud800" <= character <= "\udfff":
            missing[character] = None
            shown = said = REPLACEMENT
        elif character in "\t\n\v\f\r\x85\u2028\u2029":
            shown = said = " "
        elif character < " " or "\x7f" <= character <= "\x9f":
            shown = said = _ZERO_WIDTH_SPACE
        elif chain.lacks(character):
            missing[character] = None
            shown = REPLACEMENT
        drawn.append(shown)
        copied.append(said)
    return "".join(drawn), "".join(copied), "".join(missing)


def _fonts(chain: Chain, drawn: str, language: str) -> list[Font]:
    fonts: list[Font] = []
    current = chain.first
    before = ""
    for cluster in graphemes(drawn):
        previous, before = before, cluster
        if cluster.isspace():
            # a space goes with the words around it, and never with a picture
            if not (previous and script_of(previous[0]) and all(map(current.glyph, cluster))):
                current = chain.pick(cluster, language) or chain.first
            fonts += [current] * len(cluster)
            continue
        whole = chain.pick(cluster, language)
        if whole is not None:
            current = whole
            fonts += [current] * len(cluster)
            continue
        for character in cluster:  # no one font has the whole stack
            if not is_invisible(character):
                current = chain.pick(character, language) or chain.first
            fonts.append(current)
    return fonts


def _scripts(drawn: str) -> list[str]:
    scripts = list(map(script_of, drawn))
    known = next((script for script in scripts if script), COMMON_SCRIPT)
    for at, script in enumerate(scripts):
        known = script or known
        scripts[at] = known
    return scripts
