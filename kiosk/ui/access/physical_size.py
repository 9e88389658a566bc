"""Millimetres on a screen, and the text sizes that are promised in millimetres.

The size that a screen reports is often wrong, so a bank card laid on it decides. Until somebody
does that, the reported size is used if it is plausible. Arithmetic only: `screen_calibration.py`
keeps what was measured.
"""

from __future__ import annotations

CARD_MM = (85.60, 53.98)
"""Width and height of a bank card (ISO/IEC 7810, ID-1)."""

MM_PER_INCH = 25.4
DEFAULT_PIXELS_PER_MM = 96 / MM_PER_INCH
"""Pixels per millimetre of a desktop screen that reports nothing."""

_UNKNOWN_DENSITIES = (94 / MM_PER_INCH, 101 / MM_PER_INCH)
"""What display servers report if they do not know: 96 or 100 dots per inch, rounded."""

DENSITIES = (2.4, 16.0)
"""Plausible pixels per millimetre of a kiosk's screen: 61 to 406 dots per inch."""

DIAGONALS_MM = (6.5 * MM_PER_INCH, 32 * MM_PER_INCH)
"""Plausible diagonals of a kiosk's screen."""

CAPITALS_MM = (3.6, 4.8, 6.4, 8.5)
"""Minimum height of capitals in the four sizes (VVSG 2.0, 7.1-G: 3.5 to 4.2, 4.8 to 5.6, 6.4 to
7.1, 8.5 to 9.0)."""

SECOND_STEP, THIRD_STEP = 1, 2

CAPITAL_EM = 0.67
"""Height of a capital of Source Serif 4, in ems."""

CHARACTER_EM = 0.4545
"""Mean width of a character of a letter set in it, in ems: 30 em hold 66."""

SHORTEST_LINE = 55
"""Minimum characters in a line of the letter."""


def card_pixels(pixels_per_mm: float) -> int:
    """Width of a bank card in whole pixels, as it is kept."""
    return round(CARD_MM[0] * pixels_per_mm)


def pixels_per_mm(card: int) -> float:
    """Pixels per millimetre if a bank card is `card` pixels wide."""
    return card / CARD_MM[0]


def is_plausible_card(card: int) -> bool:
    """Whether a bank card can be `card` pixels wide on any screen."""
    return DENSITIES[0] <= pixels_per_mm(card) <= DENSITIES[1]


def assumed_pixels_per_mm(reported: float, width: int, height: int) -> float:
    """Pixels per millimetre of a screen that nobody has calibrated.

    `reported` is what the screen reports, `width` and `height` are its pixels. If the reported
    value is not plausible, or is a display server's default, 96 dots per inch are assumed.
    """
    low, high = DENSITIES
    if not low <= reported <= high or _UNKNOWN_DENSITIES[0] <= reported <= _UNKNOWN_DENSITIES[1]:
        return DEFAULT_PIXELS_PER_MM
    diagonal = (width**2 + height**2) ** 0.5 / reported
    return reported if DIAGONALS_MM[0] <= diagonal <= DIAGONALS_MM[1] else DEFAULT_PIXELS_PER_MM


def line_characters(line_mm: float, capital_mm: float) -> float:
    """How many characters of the letter fit in a line of `line_mm`."""
    return line_mm / (capital_mm / CAPITAL_EM * CHARACTER_EM)


def default_step(line_mm: float) -> int:
    """The text size a session begins with, if a line of the letter can be `line_mm` long.

    The third size (0.7° at 50 cm, EN 301 549, 5.1.4) if a line still holds 55 characters of it,
    else the second. 55 characters of the third size are 239 mm: about a 15-inch screen in
    landscape.
    """
    fits = line_characters(line_mm, CAPITALS_MM[THIRD_STEP]) >= SHORTEST_LINE
    return THIRD_STEP if fits else SECOND_STEP
