"""The shipped faces: loaded for the window, and asked what they can draw."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFontDatabase, QRawFont

from kiosk import assets

PRINT_FACE = "SourceSerif4-Regular.ttf"
"""The face of names in print; what it lacks, no shipped face of names has."""

_ALWAYS = frozenset("\u200c\u200d")
"""Joiners are never drawn themselves."""


def load() -> None:
    """Gives the window every shipped face."""
    for name in assets.FONT_FILES:
        QFontDatabase.addApplicationFont(str(assets.font(name)))


@cache
def _print_face() -> QRawFont:
    return QRawFont(str(assets.font(PRINT_FACE)), 16)


def can_draw(character: str) -> bool:
    """Whether the face of names has `character` (one code point)."""
    # Characters, not code points beyond 16 bits as ints: the overload for ints takes UCS-4.
    return character in _ALWAYS or _print_face().supportsCharacter(ord(character))
