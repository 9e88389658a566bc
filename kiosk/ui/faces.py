"""The shipped faces: loaded for the window, and asked what they can draw.

Qt asks them in the order the sheets do: what a visitor sees is what prints.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from kiosk import assets

FAMILIES = ("Source Serif 4", "Source Serif 4 Display", "Source Sans 3")
"""The window's own, which the others speak for where they lack a letter."""

PRINT_FACE = "SourceSerif4-Regular.ttf"
"""The face of names in print."""

_PIXELS = 16


def load(text: str, language: str) -> None:
    """Gives the window its own faces, and the others too where `text` needs them at once.

    `text` is what the first page shows, `language` the one whose letters come first where
    languages write the same characters in their own ways. Otherwise call `load_others` when the
    first page is seen: they are many, and Qt sets again what had no letters before.
    """
    # Qt tells of every family it asks for a script on the way to the right one.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    for name in assets.OWN_FONT_FILES:
        _add(name)
    families = [one.family for one in assets.fallbacks(language)]
    for family in FAMILIES:
        QFont.removeSubstitutions(family)
        QFont.insertSubstitutions(family, families)
    if not all(map(_print_face().supportsCharacter, map(ord, text))):
        load_others()


@cache
def load_others() -> None:
    """Gives the window the faces of all other scripts."""
    for name in assets.FONT_FILES:
        if name not in assets.OWN_FONT_FILES:
            _add(name)


@cache
def _add(name: str) -> None:
    QFontDatabase.addApplicationFont(str(assets.font(name)))


@cache
def _print_face() -> QRawFont:
    return QRawFont(str(assets.font(PRINT_FACE)), _PIXELS)


@cache
def _other_faces() -> tuple[QRawFont, ...]:
    load_others()
    families = (one.family for one in assets.FALLBACKS)
    return tuple(QRawFont.fromFont(QFont([family])) for family in families)


@cache
def can_draw(character: str) -> bool:
    """Whether a shipped face has `character` (one code point), or it is never drawn itself."""
    if _print_face().supportsCharacter(ord(character)):
        return True
    if unicodedata.category(character) == "Cf" or _is_variation_selector(character):
        return True
    # Characters, not code points beyond 16 bits as ints: the overload for ints takes UCS-4.
    return any(face.supportsCharacter(ord(character)) for face in _other_faces())


def _is_variation_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
