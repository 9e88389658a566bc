"""How large a code must be to be scanned from where people stand, and why one may not scan.

Three rules, each with its number: the width is at least a tenth of the distance; a module is at
least 0.5 mm, or a camera in the hand fails too often; a module is at least a four-hundredth of
the distance: a telephone looks for codes in pictures of some 1,900 pixels across 70 degrees, and
wants four of them for a module.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from kiosk.links.codes import Qr

WIDTH_TO_DISTANCE = 1 / 10
MODULE_TO_DISTANCE = 1 / 400
SMALLEST_MODULE_MM = 0.5

HAND_HELD_MM = 250.0
"""From where a telephone in the hand scans a badge, a card or a sheet on the table."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is doubtful about a code, with its numbers (`what`), and what to do (`remedy`)."""

    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.what} {self.remedy}"


def smallest_mm(code: Qr, distance_mm: float) -> float:
    """The least width in mm, without quiet zone, that reads from `distance_mm` away."""
    module = max(SMALLEST_MODULE_MM, distance_mm * MODULE_TO_DISTANCE)
    return max(distance_mm * WIDTH_TO_DISTANCE, module * code.size)


def farthest_mm(code: Qr, width_mm: float) -> float:
    """The farthest, in mm, that a code of that width reads from; 0 where it is too dense."""
    if code.module_mm(width_mm) < SMALLEST_MODULE_MM:
        return 0.0
    return min(width_mm / WIDTH_TO_DISTANCE, code.module_mm(width_mm) / MODULE_TO_DISTANCE)


def find_doubts(code: Qr, width_mm: float, distance_mm: float = HAND_HELD_MM) -> tuple[Doubt, ...]:
    """Why a code of `width_mm` may not be read from `distance_mm` away; nothing where it will."""
    module = code.module_mm(width_mm)
    least = ceil(smallest_mm(code, distance_mm))
    away = _length(distance_mm)
    if width_mm < distance_mm * WIDTH_TO_DISTANCE:
        near = farthest_mm(code, width_mm)
        nearer = f", or hang it where people come as near as {_length(near)}" if near else ""
        return (
            Doubt(
                f"A code {width_mm:.0f} mm wide is too small to be read from {away}.",
                f"Make it at least {least} mm wide{nearer}.",
            ),
        )
    if module < max(SMALLEST_MODULE_MM, distance_mm * MODULE_TO_DISTANCE):
        return (
            Doubt(
                f"A code {width_mm:.0f} mm wide with {code.size} modules a side is too dense to be "
                f"read from {away}: each is {module:.2f} mm.",
                f"Make it at least {least} mm wide, or shorten the address "
                f"({len(code.text)} characters now).",
            ),
        )
    return ()


def _length(mm: float) -> str:
    return f"{mm / 1000:.1f} m" if mm >= 1000 else f"{mm / 10:.0f} cm"
