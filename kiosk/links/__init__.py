"""Public addresses, codes of places, and QR codes as data, SVG and PNG.

One address per place where a code hangs, so that what comes back can be counted by place.
`kiosk.sheets` draws codes on paper and QML draws them in the window, both from the rectangles that
this package finds.
"""

from kiosk.links.addresses import (
    place_address,
    public_address,
    sheet_text,
    typed_address,
)
from kiosk.links.codes import (
    QUIET_ZONE,
    Level,
    Qr,
    Rectangle,
    find_rectangles,
    make_qr,
    private_svg_path,
    svg_path,
)
from kiosk.links.image_files import make_png, make_svg
from kiosk.links.places import Link, action_link, all_links, make_sheet_code, place_link
from kiosk.links.series import NumberedCodes
from kiosk.links.sizing import HAND_HELD_MM, Doubt, farthest_mm, find_doubts, smallest_mm

__all__ = [
    "HAND_HELD_MM",
    "QUIET_ZONE",
    "Doubt",
    "Level",
    "Link",
    "NumberedCodes",
    "Qr",
    "Rectangle",
    "action_link",
    "all_links",
    "farthest_mm",
    "find_doubts",
    "find_rectangles",
    "make_png",
    "make_qr",
    "make_sheet_code",
    "make_svg",
    "place_address",
    "place_link",
    "private_svg_path",
    "public_address",
    "sheet_text",
    "smallest_mm",
    "svg_path",
    "typed_address",
]
