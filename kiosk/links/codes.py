"""QR codes as data: dark and light modules, the rectangles that cover them, one SVG path."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from kiosk.errors import BadInput


class Level(StrEnum):
    """How much of a code may be damaged: 7, 15 or 25 percent. Q where it is handled roughly."""

    L = "L"
    M = "M"
    Q = "Q"


QUIET_ZONE = 4
"""Modules of empty margin that a reader needs on each side (ISO/IEC 18004, 9.1)."""

PINNED_VERSION, PINNED_MASK = 2, 2
"""For thousands of codes: without the search for the best mask it is seven times faster."""

Rectangle = tuple[int, int, int, int]
"""x, y, width, height in modules, y downward."""


@dataclass(frozen=True, slots=True)
class Qr:
    """A QR code without its quiet zone: `rows` of dark (True) and light modules, square."""

    text: str
    version: int
    rows: tuple[tuple[bool, ...], ...]

    @property
    def size(self) -> int:
        """Modules on a side."""
        return len(self.rows)

    def module_mm(self, width_mm: float) -> float:
        """Size of one module in mm when the code, without quiet zone, is `width_mm` wide."""
        return width_mm / self.size


@lru_cache(maxsize=64)
def make_qr(text: str, *, level: Level | str = Level.M, pinned: bool = False) -> Qr:
    """The QR code of `text`. `level` is L, M or Q.

    `pinned` fixes the mask and the smallest version, for thousands of codes.
    Raises BadInput for a text longer than any code holds.
    """
    return _qr(text, level, pinned=pinned)


def _qr(text: str, level: Level | str, *, pinned: bool = False) -> Qr:
    # these load Pillow, which no command's help needs
    import qrcode
    from qrcode import constants
    from qrcode.exceptions import DataOverflowError

    correction = {
        Level.L: constants.ERROR_CORRECT_L,
        Level.M: constants.ERROR_CORRECT_M,
        Level.Q: constants.ERROR_CORRECT_Q,
    }
    code = qrcode.QRCode(
        version=PINNED_VERSION if pinned else None,
        error_correction=correction[Level(level)],
        border=0,
        mask_pattern=PINNED_MASK if pinned else None,
    )
    code.add_data(text, optimize=0)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError) as error:  # ValueError above version 40
        raise BadInput(
            f"An address of {len(text)} characters fits no QR code.", "Make it shorter."
        ) from error
    rows = tuple(tuple(map(bool, row)) for row in code.get_matrix())
    return Qr(text, int(code.version), rows)


@lru_cache(maxsize=64)
def find_rectangles(code: Qr) -> tuple[Rectangle, ...]:
    """The dark modules as few rectangles: runs of a row, merged with equal runs below."""
    return _rectangles(code)


def _rectangles(code: Qr) -> tuple[Rectangle, ...]:
    done: list[Rectangle] = []
    open_: dict[tuple[int, int], int] = {}
    for y in range(code.size + 1):
        runs = _runs(code.rows[y]) if y < code.size else set()
        for run in sorted(open_.keys() - runs):
            top = open_.pop(run)
            done.append((run[0], top, run[1], y - top))
        for run in runs:
            open_.setdefault(run, y)
    return tuple(done)


def _runs(row: tuple[bool, ...]) -> set[tuple[int, int]]:
    runs = set()
    x = 0
    while x < len(row):
        start = x
        while x < len(row) and row[x]:
            x += 1
        if x > start:
            runs.add((start, x - start))
        x += 1
    return runs


def svg_path(code: Qr) -> str:
    """The code as one SVG path in module units; also what the window draws."""
    return _path(find_rectangles(code))


def private_svg_path(text: str) -> tuple[str, int]:
    """The SVG path of a code of `text` and its modules on a side, at level L.

    Nothing of `text` stays in memory. `make_qr` and `find_rectangles` keep their last codes, so a
    text that only one person may know must not go there. Raises BadInput for a text longer than
    any code holds.
    """
    code = _qr(text, Level.L)
    return _path(_rectangles(code)), code.size


def _path(of: tuple[Rectangle, ...]) -> str:
    return "".join(f"M{x} {y}h{w}v{h}h-{w}z" for x, y, w, h in of)
