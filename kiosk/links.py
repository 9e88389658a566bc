"""Public addresses, codes of places, and QR codes as data, SVG and PNG.

One address per place where a code hangs, so that what comes back can be counted by place. Thanks
page, posters, cards, stickers, sheets and files all take it from `place_link`. `kiosk.sheets` draws
codes on paper and QML draws them in the window, both from the rectangles that are found here.

A code holds an address that the organiser's site can serve: the campaign's template with the
place's code in it, else the campaign's page as it is. Only where the campaign says that its site
takes short paths in capitals do codes use them: scheme, host and path then fit the dense
alphanumeric mode (ISO/IEC 18004, 7.4.4), one or two versions smaller than lower case.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import groupby
from math import ceil
from urllib.parse import urlsplit

from kiosk.campaign.model import PLACE, Campaign, Place
from kiosk.errors import BadInput


class Level(StrEnum):
    """How much of a code may be damaged: 7, 15 or 25 percent. Q where it is handled roughly."""

    L = "L"
    M = "M"
    Q = "Q"


QUIET_ZONE = 4  # modules of empty margin that a reader needs on each side (ISO/IEC 18004, 9.1)
PINNED_VERSION, PINNED_MASK = 2, 2
"""For thousands of codes: without the search for the best mask it is seven times faster."""

Rectangle = tuple[int, int, int, int]  # x, y, width, height in modules, y downward


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
def make_qr(text: str, *, level: Level = Level.M, pinned: bool = False) -> Qr:
    """The QR code of `text`.

    `pinned` fixes the mask and the smallest version, for thousands of codes.
    Raises BadInput for a text longer than any code holds.
    """
    # these load Pillow, which no command's help needs
    import qrcode
    from qrcode import constants
    from qrcode.exceptions import DataOverflowError

    code = qrcode.QRCode(
        version=PINNED_VERSION if pinned else None,
        error_correction=getattr(constants, f"ERROR_CORRECT_{level}"),
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
    """Where each run of dark modules begins, and how long it is."""
    runs = set()
    x = 0
    for is_dark, run in groupby(row):
        wide = len(list(run))
        if is_dark:
            runs.add((x, wide))
        x += wide
    return runs


def svg_path(code: Qr) -> str:
    """The code as one SVG path in module units; also what the window draws."""
    return _path(find_rectangles(code))


def private_svg_path(text: str) -> tuple[str, int]:
    """The SVG path of a code of `text` and its modules on a side, at level L.

    Nothing of `text` stays in memory: `make_qr` and `find_rectangles` keep their last codes, so
    they are called here without their caches. Raises BadInput for a text longer than any code
    holds.
    """
    code = make_qr.__wrapped__(text, level=Level.L)
    return _path(find_rectangles.__wrapped__(code)), code.size


def _path(of: tuple[Rectangle, ...]) -> str:
    return "".join(f"M{x} {y}h{w}v{h}h-{w}z" for x, y, w, h in of)


# --- files ----------------------------------------------------------------------------------------


PRINT_DPI = 600  # a module is a whole number of pixels, as near to this as its size allows
MM_IN_AN_INCH = 25.4
MOST_PIXELS = 6000  # on a side: a code of a metre needs no finer grid


def make_svg(code: Qr, width_mm: float) -> bytes:
    """A whole SVG file: black on white with its quiet zone, the code itself `width_mm` wide."""
    side = code.size + 2 * QUIET_ZONE
    edge = f"{side * code.module_mm(width_mm):g}mm"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{edge}" height="{edge}" '
        f'viewBox="{-QUIET_ZONE} {-QUIET_ZONE} {side} {side}">'
        f'<path fill="#fff" d="M{-QUIET_ZONE} {-QUIET_ZONE}h{side}v{side}h-{side}z"/>'
        f'<path shape-rendering="crispEdges" d="{svg_path(code)}"/></svg>\n'
    ).encode()


def make_png(code: Qr, width_mm: float) -> bytes:
    """A whole PNG file in grey levels with its quiet zone; its resolution says `width_mm`."""
    from PIL import Image, ImageOps  # which no command's help needs

    side = code.size + 2 * QUIET_ZONE
    module = code.module_mm(width_mm)
    pixels = max(1, min(round(module / MM_IN_AN_INCH * PRINT_DPI), MOST_PIXELS // side))
    image = Image.new("L", (code.size, code.size))
    image.putdata([0 if is_dark else 255 for row in code.rows for is_dark in row])
    image = ImageOps.expand(image, QUIET_ZONE, 255)
    scaled = image.resize((side * pixels,) * 2, Image.Resampling.NEAREST)
    out = io.BytesIO()
    dpi = pixels * MM_IN_AN_INCH / module
    scaled.save(out, "PNG", optimize=True, dpi=(dpi, dpi))
    return out.getvalue()


# --- many codes -----------------------------------------------------------------------------------


_PAIR = 2  # characters the alphanumeric mode takes together (ISO/IEC 18004, 7.4.4)


class NumberedCodes:
    """The codes of `begin` followed by a number of `digits` digits, as `make_qr` makes them.

    With version and mask pinned, each module of a code is a sum modulo 2 of bits of its text: data
    goes in bit by bit, and Reed-Solomon correction is linear (ISO/IEC 18004, 7.5 and 7.8). So what
    a pair of characters changes does not depend on the others; `make_qr` is called once for each
    value of a pair, and every code is put together from a few such changes, 400 times faster.
    """

    def __init__(self, begin: str, digits: int) -> None:
        self._begin = begin
        self._digits = digits
        zero = self._text(0)
        starts = [at for at in range(0, len(zero), _PAIR) if at + _PAIR > len(begin)]
        self._pairs = [(at, at + _PAIR) for at in starts]
        first = make_qr(zero, pinned=True)
        self.size = first.size
        self._zero = zero
        self._base = _bits(first)
        self._changes: dict[tuple[int, str], int] = {}

    def modules(self, number: int) -> int:
        """The modules of one code as the bits of a number, row by row, 1 for dark."""
        text = self._text(number)
        if len(text) != len(self._zero):
            raise ValueError(f"{number} has more than {self._digits} digits")
        bits = self._base
        for start, end in self._pairs:
            pair = text[start:end]
            if pair != self._zero[start:end]:
                try:
                    bits ^= self._changes[start, pair]
                except KeyError:
                    bits ^= self._change(start, pair)
        return bits

    def _text(self, number: int) -> str:
        return f"{self._begin}{number:0{self._digits}d}"

    def _change(self, start: int, pair: str) -> int:
        text = self._zero[:start] + pair + self._zero[start + len(pair) :]
        change = self._changes[start, pair] = _bits(make_qr(text, pinned=True)) ^ self._base
        return change


def _bits(code: Qr) -> int:
    return int("".join("01"[is_dark] for row in code.rows for is_dark in row), 2)


# --- sizes ----------------------------------------------------------------------------------------


# Three rules, each with its number: the width is at least a tenth of the distance; a module is at
# least 0.5 mm, or a camera in the hand fails too often; a module is at least a four-hundredth of
# the distance: a telephone looks for codes in pictures of some 1,900 pixels across 70 degrees, and
# wants four of them for a module.

WIDTH_TO_DISTANCE = 1 / 10
MODULE_TO_DISTANCE = 1 / 400
SMALLEST_MODULE_MM = 0.5

HAND_HELD_MM = 250.0
"""From where a telephone in the hand scans a badge, a card or a sheet on the table."""


def smallest_mm(code: Qr, distance_mm: float) -> float:
    """The least width in mm, without quiet zone, that reads from `distance_mm` away."""
    module = max(SMALLEST_MODULE_MM, distance_mm * MODULE_TO_DISTANCE)
    return max(distance_mm * WIDTH_TO_DISTANCE, module * code.size)


def farthest_mm(code: Qr, width_mm: float) -> float:
    """The farthest, in mm, that a code of that width reads from; 0 where it is too dense."""
    if code.module_mm(width_mm) < SMALLEST_MODULE_MM:
        return 0.0
    return min(width_mm / WIDTH_TO_DISTANCE, code.module_mm(width_mm) / MODULE_TO_DISTANCE)


def find_scan_problem(
    code: Qr, width_mm: float, distance_mm: float = HAND_HELD_MM
) -> BadInput | None:
    """Why a code of `width_mm` may not be read from `distance_mm` away; None where it will."""
    least = ceil(smallest_mm(code, distance_mm))
    away = _length(distance_mm)
    if width_mm < distance_mm * WIDTH_TO_DISTANCE:
        near = farthest_mm(code, width_mm)
        nearer = f", or hang it where people come as near as {_length(near)}" if near else ""
        return BadInput(
            f"A code {width_mm:.0f} mm wide is too small to be read from {away}.",
            f"Make it at least {least} mm wide{nearer}.",
        )
    module = code.module_mm(width_mm)
    if module < max(SMALLEST_MODULE_MM, distance_mm * MODULE_TO_DISTANCE):
        return BadInput(
            f"A code {width_mm:.0f} mm wide with {code.size} modules a side is too dense to be "
            f"read from {away}: each is {module:.2f} mm.",
            f"Make it at least {least} mm wide, or shorten the address "
            f"({len(code.text)} characters now).",
        )
    return None


def _length(mm: float) -> str:
    return f"{mm / 1000:.1f} m" if mm >= 1000 else f"{mm / 10:.0f} cm"


# --- addresses ------------------------------------------------------------------------------------


def place_address(campaign: Campaign, code: str) -> str:
    """The address of the place `code` ("" for none), for a QR code."""
    if campaign.takes_capitals:
        return _under(campaign, f"S/{code}" if code else "S").upper()
    if campaign.place_address and code:
        return campaign.place_address.replace(PLACE, code)
    return campaign.address


def sheet_text(campaign: Campaign, prefix: str, number: int | str) -> str:
    """The text that names one sheet in its code: `F/000001`, `B/7K3QF012R`.

    An address that ends in it where the campaign's site takes capitals. A paper sheet's number is a
    text, here without the check character: a QR code has a correction of its own.
    """
    named = f"{prefix}/{number:06d}" if isinstance(number, int) else f"{prefix}/{number}"
    return _under(campaign, named).upper() if campaign.takes_capitals else named


def typed_address(campaign: Campaign, code: str) -> str:
    """An address for people who type: lower case, without the scheme, as short as there is."""
    if campaign.takes_capitals:
        return _under(campaign, f"s/{code}" if code else "s").split("://", 1)[1].lower()
    return public_address(campaign)


def public_address(campaign: Campaign) -> str:
    """The campaign's own page, for people who read: without the scheme."""
    parts = urlsplit(campaign.address)
    return f"{parts.netloc}{parts.path.rstrip('/')}"


def _under(campaign: Campaign, path: str) -> str:
    parts = urlsplit(campaign.address)
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}/{path}"


# --- places ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Link:
    """`address` is in the QR code, `typed` is the address for people who type it."""

    place: Place
    address: str
    typed: str
    level: Level
    code: Qr

    @property
    def width_mm(self) -> float:
        """The width that the code needs for its place's distance, without its quiet zone."""
        return smallest_mm(self.code, self.place.distance_cm * 10.0)

    def find_scan_problem(self, width_mm: float) -> BadInput | None:
        """Why a code `width_mm` wide may not scan at its place; None where it will."""
        return find_scan_problem(self.code, width_mm, self.place.distance_cm * 10.0)


def place_link(campaign: Campaign, code: str, level: Level | None = None) -> Link:
    """The link of the place `code` (its code, "" for none).

    `level` None: Q where the campaign says the place is a rough one, else M.
    """
    place = _place(campaign, code)
    used = level or (Level.Q if place.is_rough else Level.M)
    address = place_address(campaign, code)
    return Link(place, address, typed_address(campaign, code), used, make_qr(address, level=used))


def all_links(campaign: Campaign) -> tuple[Link, ...]:
    """The links of all places, in the campaign's order."""
    return tuple(place_link(campaign, place.code) for place in campaign.places)


def action_link(campaign: Campaign, level: Level = Level.M) -> Link | None:
    """The link of the next action, a code of its own; None where it has no address."""
    action = campaign.next_action
    if action is None or not action.address:
        return None
    typed = action.address.split("://", 1)[1].rstrip("/")
    said = action.text.best(campaign.default_language, campaign.default_language)
    code = make_qr(action.address, level=level)
    return Link(Place("", said), action.address, typed, level, code)


def make_sheet_code(campaign: Campaign, prefix: str, number: int | str) -> Qr:
    """The QR code that names one sheet. Thousands of them are made at once."""
    return make_qr(sheet_text(campaign, prefix, number), pinned=True)


def _place(campaign: Campaign, code: str) -> Place:
    """The place, also one that only a table's settings name: it has an address as well."""
    try:
        return campaign.place(code)
    except KeyError:
        return Place(code, "")
