"""A code as a whole SVG or PNG file that prints at its size in mm. PDF is `kiosk.sheets`' work."""

from __future__ import annotations

import io

from kiosk.links.codes import QUIET_ZONE, Qr, svg_path

PRINT_DPI = 600
"""A module is a whole number of pixels, as near to this as its size allows."""

MM_IN_AN_INCH = 25.4
MOST_PIXELS = 6000
"""On a side: a code of a metre needs no finer grid."""


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
    from PIL import Image  # which no command's help needs

    side = code.size + 2 * QUIET_ZONE
    module = code.module_mm(width_mm)
    pixels = max(1, min(round(module / MM_IN_AN_INCH * PRINT_DPI), MOST_PIXELS // side))
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(code.rows):
        for x, is_dark in enumerate(row):
            if is_dark:
                image.putpixel((x + QUIET_ZONE, y + QUIET_ZONE), 0)
    scaled = image.resize((side * pixels,) * 2, Image.Resampling.NEAREST)
    out = io.BytesIO()
    dpi = pixels * MM_IN_AN_INCH / module
    scaled.save(out, "PNG", optimize=True, dpi=(dpi, dpi))
    return out.getvalue()
