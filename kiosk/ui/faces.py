"""The shipped fonts: loads them for the window, and says which characters they have.

Qt tries the fallback fonts in the same order as the printed sheets do, so that a name looks the
same on screen and on paper.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFontDatabase

from kiosk import assets

if TYPE_CHECKING:
    from PySide6.QtGui import QRawFont

FAMILIES = ("Source Serif 4", "Source Serif 4 Display", "Source Sans 3")
"""The window's own families. The others stand in for characters that these lack."""

PRINT_FACE = "SourceSerif4-Regular.ttf"
"""The font in which names are printed."""

PLAIN = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x12C), *range(0x2013, 0x2015))))
PLAIN |= frozenset("\u2018\u2019\u201a\u201c\u201d\u201e\u2026\u202f\u2039\u203a")
"""Characters that all of the window's own fonts have, so that no font file is searched for them."""

_PIXELS = 16


def load(text: str, language: str) -> None:
    """Loads the window's own fonts, and those fallback fonts that `text` needs.

    `text` is what the first page shows. `language` (BCP 47) decides which font comes first for
    characters that several languages share but write differently. The other fonts are many: call
    `load_others` after the first frame. Qt then lays out again what had no glyphs.
    """
    # Qt logs every family that it tries for a script until it finds the right one.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    for name in assets.OWN_FONT_FILES:
        _add(name)
    missing = set(text) - PLAIN
    if not missing and not _add_others.cache_info().currsize:  # nobody has loaded the others
        return
    _substitute(language)
    for one in assets.fallbacks(language):
        drawn = {character for character in missing if _draws(_face(one.regular), character)}
        if drawn:
            _add(one.regular)
            _add(one.heavy)
            missing -= drawn


def load_others(language: str) -> None:
    """Loads the fonts of all other scripts."""
    _substitute(language)
    _add_others()
    _print_face()  # needed with the first letter that somebody types


def _substitute(language: str) -> None:
    """Tells Qt which families stand in for the window's own, and in which order."""
    # Named here and not imported: PySide creates a class on first use, before the first frame.
    font = QtGui.QFont
    families = [one.family for one in assets.fallbacks(language)]
    for family in FAMILIES:
        font.removeSubstitutions(family)
        font.insertSubstitutions(family, families)


@cache
def _add_others() -> None:
    for name in assets.FONT_FILES:
        if name not in assets.OWN_FONT_FILES:
            _add(name)


@cache
def _add(name: str) -> None:
    QFontDatabase.addApplicationFont(str(assets.font(name)))


def _face(name: str) -> QRawFont:
    return QtGui.QRawFont(str(assets.font(name)), _PIXELS)


def _draws(face: QRawFont, character: str) -> bool:
    # Characters, not code points beyond 16 bits as ints: the overload for ints takes UCS-4.
    return face.supportsCharacter(ord(character))


@cache
def _print_face() -> QRawFont:
    return _face(PRINT_FACE)


@cache
def _other_faces() -> tuple[QRawFont, ...]:
    _add_others()
    families = (one.family for one in assets.FALLBACKS)
    return tuple(QtGui.QRawFont.fromFont(QtGui.QFont([family])) for family in families)


@cache
def can_draw(character: str) -> bool:
    """Whether a shipped font has `character` (one code point), or it is invisible by itself."""
    if _draws(_print_face(), character):
        return True
    if unicodedata.category(character) == "Cf" or _is_variation_selector(character):
        return True
    return any(_draws(face, character) for face in _other_faces())


def _is_variation_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
