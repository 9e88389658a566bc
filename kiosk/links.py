"""Public addresses, source codes, and QR codes as data, SVG and PNG.

One address per place where a code hangs, so that what comes back can be counted by place.
Addresses for codes are upper case throughout: scheme, host and path then fit the dense
alphanumeric mode (ISO/IEC 18004, 7.4.4), one or two versions smaller than lower case; the
receiving server must take upper-case paths. Drawing on paper is `kiosk.sheets`' work, in the
window QML's; both draw the rectangles found here.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

import qrcode
from PIL import Image
from qrcode.constants import ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.exceptions import DataOverflowError

from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput

LEVELS = {"L": ERROR_CORRECT_L, "M": ERROR_CORRECT_M, "Q": ERROR_CORRECT_Q}
QUIET_ZONE = 4
"""Modules of empty margin that a reader needs on each side (ISO/IEC 18004, 9.1)."""

SMALLEST_MODULE_MM = 0.5
"""Below this a hand-held camera fails too often."""

PINNED_VERSION, PINNED_MASK = 2, 2
"""For codes made by the thousand: no search for the mask, seven times faster."""

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

    def reads_at_mm(self, width_mm: float) -> float:
        """The farthest a phone should be, in mm: ten times the width."""
        return width_mm * 10

    def is_too_small(self, width_mm: float) -> bool:
        return self.module_mm(width_mm) < SMALLEST_MODULE_MM


# --- addresses --------------------------------------------------------------------------------


def address_for(campaign: Campaign, code: str) -> str:
    """The address of the place `code` (a source code, "" for none), upper case, for a QR code."""
    return _under(campaign, f"S/{code}" if code else "S").upper()


def sheet_address(campaign: Campaign, prefix: str, number: int) -> str:
    """The address that names one sheet: `HTTPS://HOST/F/000001`.

    Without the check character: a QR code has a correction of its own.
    """
    return _under(campaign, f"{prefix}/{number:06d}").upper()


def typed_address(campaign: Campaign, code: str) -> str:
    """The same place for people who type: lower case, without the scheme."""
    return _under(campaign, f"s/{code}" if code else "s").split("://", 1)[1].lower()


def _under(campaign: Campaign, path: str) -> str:
    parts = urlsplit(campaign.address)
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}/{path}"


# --- codes ------------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def qr(text: str, *, level: str = "M", pinned: bool = False) -> Qr:
    """The QR code of `text`. `level` is L, M or Q (Q where it is handled roughly).

    `pinned` fixes the mask and begins at one version, for codes made by the thousand.
    Raises BadInput for a text longer than any code holds.
    """
    code = qrcode.QRCode(
        version=PINNED_VERSION if pinned else None,
        error_correction=LEVELS[level],
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
def rectangles(code: Qr) -> tuple[Rectangle, ...]:
    """The dark modules as few rectangles: runs of a row, merged with equal runs below."""
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
    return "".join(f"M{x} {y}h{w}v{h}h-{w}z" for x, y, w, h in rectangles(code))


def svg(code: Qr, module_mm: float = 1.0) -> bytes:
    """A whole SVG file: black on white with its quiet zone, `module_mm` a module."""
    side = code.size + 2 * QUIET_ZONE
    edge = f"{side * module_mm:g}mm"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{edge}" height="{edge}" '
        f'viewBox="{-QUIET_ZONE} {-QUIET_ZONE} {side} {side}">'
        f'<path fill="#fff" d="M{-QUIET_ZONE} {-QUIET_ZONE}h{side}v{side}h-{side}z"/>'
        f'<path shape-rendering="crispEdges" d="{svg_path(code)}"/></svg>\n'
    ).encode()


def png(code: Qr, pixels_per_module: int = 24) -> bytes:
    """A whole PNG file in grey levels, with its quiet zone."""
    side = code.size + 2 * QUIET_ZONE
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(code.rows):
        for x, is_dark in enumerate(row):
            if is_dark:
                image.putpixel((x + QUIET_ZONE, y + QUIET_ZONE), 0)
    scaled = image.resize((side * pixels_per_module,) * 2, Image.Resampling.NEAREST)
    out = io.BytesIO()
    scaled.save(out, "PNG", optimize=True)
    return out.getvalue()
