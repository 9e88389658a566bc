"""The colours of each theme at plain, high and low contrast.

High contrast is black on white or white on black. Low contrast mixes the campaign's colours with
their background, for people who are dazzled by strong contrast.
"""

from __future__ import annotations

from kiosk.campaign.colours import contrast
from kiosk.campaign.model import Colours, Palette

THEMES = ("night", "day")
CONTRASTS = ("plain", "high", "low")

_BLACK, _WHITE = "#000000", "#FFFFFF"

LOW_TEXT, LOW_QUIET, LOW_ACCENT, LOW_HAIRLINE = 7.5, 5.2, 5.4, 3.4
"""Target ratios of low contrast; that of text must be between 4.5 and 8 (VVSG 2.0, 7.1-D)."""


def palette(colours: Colours, theme: str, strength: str) -> Palette:
    """The palette of `theme` (`night`, `day`) at `strength` (`plain`, `high`, `low`)."""
    plain = _plain(colours.day if theme == "day" else colours.night)
    if strength == "high":
        return _high(_WHITE, _BLACK) if theme == "day" else _high(_BLACK, _WHITE)
    return _low(plain) if strength == "low" else plain


def _plain(given: Palette) -> Palette:
    """The campaign's own, with black or white on the accent, whichever has more contrast."""
    on_accent = max(_BLACK, _WHITE, key=lambda text: contrast(text, given.accent))
    return given._replace(on_accent=on_accent)


def _high(ground: str, text: str) -> Palette:
    return Palette(
        ground=ground, text=text, quiet=text, accent=text, on_accent=ground, hairline=text
    )


def _low(plain: Palette) -> Palette:
    ground = plain.ground
    return Palette(
        ground=ground,
        text=_towards(plain.text, ground, LOW_TEXT),
        quiet=_towards(plain.quiet, ground, LOW_QUIET),
        accent=_towards(plain.accent, ground, LOW_ACCENT),
        on_accent=ground,
        hairline=_towards(plain.hairline, ground, LOW_HAIRLINE),
    )


def _towards(colour: str, ground: str, wanted: float) -> str:
    """The mixture of both that is closest to the ground and still has the `wanted` contrast."""
    best = colour
    for part in range(1, 100):
        mixed = _mixed(colour, ground, part / 100)
        if contrast(mixed, ground) < wanted:
            break
        best = mixed
    return best


def _mixed(one: str, other: str, part: float) -> str:
    channels = (
        round(int(one[at : at + 2], 16) * (1 - part) + int(other[at : at + 2], 16) * part)
        for at in (1, 3, 5)
    )
    return "#" + "".join(f"{channel:02X}" for channel in channels)
