"""The shipped faces: loaded for the window, and asked what they can draw.

Qt asks them in the order the sheets do: what a visitor sees is what prints.
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
"""The window's own, which the others speak for where they lack a letter."""

PRINT_FACE = "SourceSerif4-Regular.ttf"
"""The face of names in print."""

PLAIN = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x12C), *range(0x2013, 0x2015))))
PLAIN |= frozenset("\u2018\u2019\u201a\u201c\u201d\u201e\u2026\u202f\u2039\u203a")
"""Characters that all of the window's own faces have: none need be asked for them."""

_PIXELS = 16


def load(text: str, language: str) -> None:
    """Gives the window its own faces, and of the others those that `text` needs at once.

    `text` is what the first page shows, `language` the one whose letters come first where
    languages write the same characters in their own ways. The other faces are many: call
    `load_others` when the first page is seen, and Qt sets again what had no letters before.
    """
    # Qt tells of every family it asks for a script on the way to the right one.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    for name in assets.OWN_FONT_FILES:
        _add(name)
    missing = set(text) - PLAIN
    if not missing and not _has_others():
        return
    _substitute(language)
    for one in assets.fallbacks(language):
        drawn = {character for character in missing if _draws(_face(one.regular), character)}
        if drawn:
            _add(one.regular)
            _add(one.heavy)
            missing -= drawn


def load_others(language: str) -> None:
    """Gives the window the faces of all other scripts."""
    _substitute(language)
    _add_others()
    _print_face()  # asked with the first letter somebody types


def _substitute(language: str) -> None:
    """Says who speaks for the window's own faces, and in which order."""
    # Named here: a class of Qt is made when it is named, and the first frame waits for that.
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


def _has_others() -> bool:
    return _add_others.cache_info().currsize > 0


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
    """Whether a shipped face has `character` (one code point), or it is never drawn itself."""
    if _draws(_print_face(), character):
        return True
    if unicodedata.category(character) == "Cf" or _is_variation_selector(character):
        return True
    return any(_draws(face, character) for face in _other_faces())


def _is_variation_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
