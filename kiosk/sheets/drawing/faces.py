"""The shipped faces as chains of fonts: each face draws what it has, Noto fonts the rest.

Files, order and languages are in `kiosk.assets`, because the window uses the same.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from kiosk import assets
from kiosk.sheets.text import Chain, Font


class Face(StrEnum):
    """A shipped face; the value is its file's name without the ending."""

    SERIF = "SourceSerif4-Regular"
    SERIF_ITALIC = "SourceSerif4-It"
    SERIF_BOLD = "SourceSerif4-Semibold"
    DISPLAY = "SourceSerif4Display-Regular"
    DISPLAY_BOLD = "SourceSerif4Display-Semibold"
    SANS = "SourceSans3-Regular"
    SANS_BOLD = "SourceSans3-Semibold"


_HEAVY = frozenset((Face.SERIF_BOLD, Face.DISPLAY_BOLD, Face.SANS_BOLD))


@cache
def _own(face: Face) -> Font:
    return Font(f"K{list(Face).index(face)}", assets.font(f"{face.value}.ttf"))


@cache
def _fallbacks(*, is_heavy: bool) -> tuple[Font, ...]:
    fonts = []
    for number, one in enumerate(assets.FALLBACKS):
        is_own = is_heavy and one.heavy != one.regular
        name = f"{'H' if is_own else 'N'}{number}"
        file = one.heavy if is_own else one.regular
        if is_heavy and not is_own:
            fonts.append(_fallbacks(is_heavy=False)[number])
        else:
            fonts.append(Font(name, assets.font(file), index=one.face, scale=one.scale))
    return tuple(fonts)


@cache
def chain(face: Face) -> Chain:
    """The face and its fallback fonts, in its weight."""
    fonts = _fallbacks(is_heavy=face in _HEAVY)
    preferred: dict[str, list[Font]] = {}
    for one, font in zip(assets.FALLBACKS, fonts, strict=True):
        for language in one.languages:
            preferred.setdefault(language, []).append(font)
    return Chain((_own(face), *fonts), preferred)


@cache
def fonts() -> tuple[Font, ...]:
    """Every font a sheet may use, each once."""
    found = [font for face in Face for font in chain(face).fonts]
    return tuple(dict.fromkeys(found))
