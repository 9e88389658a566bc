"""Public addresses, codes of places, and QR codes as data, SVG and PNG.

One address per place where a code hangs, so that what comes back can be counted by place.
Drawing on paper is `kiosk.sheets`' work, in the window QML's; both draw the rectangles found
here, and both are given them by `link` and `sheet_code`.
"""

from kiosk.links.addresses import (
    address_for,
    public_address,
    sheet_text,
    typed_address,
)
from kiosk.links.codes import (
    QUIET_ZONE,
    Level,
    Qr,
    Rectangle,
    private_svg_path,
    qr,
    rectangles,
    svg_path,
)
from kiosk.links.pictures import png, svg
from kiosk.links.places import Link, action_link, link, links, sheet_code
from kiosk.links.series import Series
from kiosk.links.sizing import HAND_HELD_MM, Doubt, doubts, farthest_mm, smallest_mm

__all__ = [
    "HAND_HELD_MM",
    "QUIET_ZONE",
    "Doubt",
    "Level",
    "Link",
    "Qr",
    "Rectangle",
    "Series",
    "action_link",
    "address_for",
    "doubts",
    "farthest_mm",
    "link",
    "links",
    "png",
    "private_svg_path",
    "public_address",
    "qr",
    "rectangles",
    "sheet_code",
    "sheet_text",
    "smallest_mm",
    "svg",
    "svg_path",
    "typed_address",
]
