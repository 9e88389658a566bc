"""Millimetres on a screen, and the steps of text that are promised in them.

What a screen says of its own size is often wrong, so a bank card laid on it decides; until
then what it says is taken within bounds. Pure arithmetic: where a measure is kept is
`screens.py`'s, what the pages make of it is the theme's.
"""

from __future__ import annotations

CARD_MM = (85.60, 53.98)
"""Width and height of a bank card (ISO/IEC 7810, ID-1)."""

MM_PER_INCH = 25.4
DEFAULT_PIXELS_PER_MM = 96 / MM_PER_INCH
"""Pixels a millimetre of a desktop screen that says nothing of itself."""

_UNKNOWN_DENSITIES = (94 / MM_PER_INCH, 101 / MM_PER_INCH)
"""What display servers say that do not know: 96 or 100 dots an inch, rounded."""

DENSITIES = (2.4, 16.0)
"""Pixels a millimetre that any screen of a kiosk may have: 61 to 406 dots an inch."""

DIAGONALS_MM = (6.5 * MM_PER_INCH, 32 * MM_PER_INCH)
"""What the diagonal of a screen may be for its own word to be believed."""

CAPITALS_MM = (3.6, 4.8, 6.4, 8.5)
"""Least height of capitals of the four steps (VVSG 2.0, 7.1-G: 3.5 to 4.2, 4.8 to 5.6, 6.4 to
7.1, 8.5 to 9.0)."""

SECOND_STEP, THIRD_STEP = 1, 2

CAPITAL_EM = 0.67
"""Height of a capital of Source Serif 4 in parts of its size."""

CHARACTER_EM = 0.4545
"""Mean width of a character of a letter set in it: 30 em hold 66."""

SHORTEST_LINE = 55
"""Characters a line of the letter should hold at least."""

DESIGN_MM = (339.0, 212.0)
"""Longer and shorter side that the pages are drawn for; on less, space gives way first."""


def card_pixels(pixels_per_mm: float) -> int:
    """Width of a bank card in pixels, the whole number that is kept."""
    return round(CARD_MM[0] * pixels_per_mm)


def pixels_per_mm(card: int) -> float:
    """Pixels a millimetre where a bank card is `card` pixels wide."""
    return card / CARD_MM[0]


def is_plausible_card(card: int) -> bool:
    """Whether a bank card can be that many pixels wide on any screen."""
    return DENSITIES[0] <= pixels_per_mm(card) <= DENSITIES[1]


def assumed_pixels_per_mm(reported: float, width: int, height: int) -> float:
    """Pixels a millimetre before anybody measured.

    `reported` is what the screen says, `width` and `height` its pixels. What cannot be, or is
    only a display server's shrug, counts as 96 dots an inch.
    """
    low, high = DENSITIES
    if not low <= reported <= high or _UNKNOWN_DENSITIES[0] <= reported <= _UNKNOWN_DENSITIES[1]:
        return DEFAULT_PIXELS_PER_MM
    diagonal = (width**2 + height**2) ** 0.5 / reported
    return reported if DIAGONALS_MM[0] <= diagonal <= DIAGONALS_MM[1] else DEFAULT_PIXELS_PER_MM


def line_characters(line_mm: float, capital_mm: float) -> float:
    """How many characters of the letter a line of that length holds."""
    return line_mm / (capital_mm / CAPITAL_EM * CHARACTER_EM)


def default_step(line_mm: float) -> int:
    """The step a session begins with, where the letter's line can be `line_mm` long.

    The third (0.7° at 50 cm, EN 301 549, 5.1.4) where a line of it still holds 55 characters,
    else the second. 55 characters of the third are 239 mm: about a 15-inch screen lying.
    """
    fits = line_characters(line_mm, CAPITALS_MM[THIRD_STEP]) >= SHORTEST_LINE
    return THIRD_STEP if fits else SECOND_STEP
