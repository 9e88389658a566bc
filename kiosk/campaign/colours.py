"""A campaign's colours: two palettes, and the accent moved until it can be read.

Contrast is WCAG 2.2's (relative luminance of sRGB). The accent is moved in lightness alone,
in OKLCH (https://bottosson.github.io/posts/oklab/), so that a darkened red stays that red.
"""

from __future__ import annotations

from math import atan2, cos, hypot, sin

from kiosk.campaign.model import Colours, Palette

DEFAULT_ACCENT = "#7F1119"

_DESIGNED_NIGHT = {DEFAULT_ACCENT: "#F0A79C"}
"""A pair chosen by eye, which no rule would find."""

ON_GROUND = 7.0  # least contrast of the accent with the ground (WCAG AAA for text)
ON_ACCENT = 4.5  # least contrast of text on the accent (WCAG AA)
_DAY_GROUND, _NIGHT_GROUND = "#FBF7EF", "#14110F"
_WHITE = "#FFFFFF"


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB`, 0 to 1."""
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21; the order does not matter."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def colours(accent: str = DEFAULT_ACCENT) -> Colours:
    """The palettes of day and night for an accent `#RRGGBB`, moved as far as it must be."""
    asked = accent.upper()
    day = _moved(asked, _DAY_GROUND, darker=True)
    night = _DESIGNED_NIGHT.get(asked) or _moved(asked, _NIGHT_GROUND, darker=False)
    return Colours(
        asked_accent=asked,
        day=Palette(
            ground=_DAY_GROUND,
            text="#1E1B18",
            quiet="#3F3933",
            accent=day,
            on_accent=_text_on(day),
            hairline="#8A8072",
        ),
        night=Palette(
            ground=_NIGHT_GROUND,
            text="#F3ECE0",
            quiet="#C9BFB0",
            accent=night,
            on_accent=_text_on(night),
            hairline="#857B6E",
        ),
    )


def _text_on(accent: str) -> str:
    return max(_WHITE, _NIGHT_GROUND, key=lambda text: contrast(text, accent))


def _moved(accent: str, ground: str, *, darker: bool) -> str:
    """The accent, or the nearest lightness of it that holds `ON_GROUND` on `ground`.

    Either ground is so near its end of the scale that text of the other end then holds
    `ON_ACCENT` on the accent by itself; a test sweeps the colours for it.
    """
    if contrast(accent, ground) >= ON_GROUND:
        return accent
    lightness, chroma, hue = _oklch(accent)
    reached, short = (0.0, lightness) if darker else (1.0, lightness)
    best = "#000000" if darker else _WHITE
    for _ in range(12):
        middle = (reached + short) / 2
        tried = _in_gamut(middle, chroma, hue)
        if contrast(tried, ground) >= ON_GROUND:
            reached, best = middle, tried
        else:
            short = middle
    return best


# --- OKLCH ----------------------------------------------------------------------------------


def _linear(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _expand(red), _expand(green), _expand(blue)


def _expand(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _compress(channel: float) -> float:
    return channel * 12.92 if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055


def _oklch(colour: str) -> tuple[float, float, float]:
    red, green, blue = _linear(colour)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return lightness, hypot(a, b), atan2(b, a)


def _in_gamut(lightness: float, chroma: float, hue: float) -> str:
    """The colour with as much of the chroma as a screen can show at this lightness."""
    low, high = 0.0, chroma
    for _ in range(10):
        if _is_shown(_rgb(lightness, high, hue)):
            break
        middle = (low + high) / 2
        if _is_shown(_rgb(lightness, middle, hue)):
            low = middle
        else:
            high = middle
    else:
        high = low
    channels = (
        round(255 * _compress(min(1.0, max(0.0, channel))))
        for channel in _rgb(lightness, high, hue)
    )
    return "#" + "".join(f"{channel:02X}" for channel in channels)


def _is_shown(rgb: tuple[float, float, float]) -> bool:
    return all(-0.0001 <= channel <= 1.0001 for channel in rgb)


def _rgb(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    a, b = chroma * cos(hue), chroma * sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
