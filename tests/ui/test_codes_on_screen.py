"""QR codes as a camera meets them: read from the window's pixels in every light and contrast."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

import looking
from kiosk import links
from kiosk.app import KioskApp
from kiosk.campaign.colours import contrast
from kiosk.evening.clock import EveningClock
from kiosk.ui.access import palettes

OpenWindow = Callable[..., KioskApp]

QUIET_MODULES = 4
LEAST_CONTRAST = 10.0


def screenshot(app: KioskApp) -> Image.Image:
    app.driver.settle()
    picture = app.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    size = (picture.width(), picture.height())
    return Image.frombytes(
        "RGB", size, bytes(picture.constBits()), "raw", "RGB", picture.bytesPerLine()
    )


def codes(app: KioskApp) -> list[tuple[QRectF, int]]:
    """Where codes stand without their quiet zones, and pixels of a module."""
    found = []
    for item in looking.seen(app):
        if item.property("modules") and item.property("pixels"):
            pixels = int(item.property("pixels"))
            zone = QUIET_MODULES * pixels
            found.append((looking.rect(item).adjusted(zone, zone, -zone, -zone), pixels))
    return found


def assert_readable(app: KioskApp, wanted: str) -> None:
    picture = screenshot(app)
    read = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
    assert [code.text for code in read] == [wanted]
    [(place, pixels)] = codes(app)
    assert pixels >= 3
    corners = read[0].position
    assert abs(corners.top_left.x - place.left()) <= pixels
    assert abs(corners.bottom_right.y - place.bottom()) <= pixels
    zone = QUIET_MODULES * pixels
    box = tuple(map(round, (place.left(), place.top(), place.right(), place.bottom())))
    around = picture.crop((box[0] - zone, box[1] - zone, box[2] + zone, box[3] + zone))
    inside = (zone, zone, around.width - zone, around.height - zone)
    ground = around.getpixel((0, 0))
    around.paste(ground, inside)
    assert around.getcolors() == [(around.width * around.height, ground)], "the quiet zone"
    inks = {colour for _, colour in picture.crop(box).getcolors(1 << 16)}
    assert len(inks) == 2, "edges are blurred"
    [ink] = inks - {ground}
    assert contrast(_hex(ground), _hex(ink)) >= LEAST_CONTRAST
    assert sum(ground) > sum(ink), "readers want dark on light"


def _hex(colour: tuple[int, ...]) -> str:
    return "#" + "".join(f"{each:02X}" for each in colour)


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600)], ids=str)
@pytest.mark.parametrize("light", palettes.THEMES)
def test_codes_are_read_in_every_contrast(
    open_window: OpenWindow, clock: EveningClock, light: str, size: tuple[int, int]
) -> None:
    app = open_window(theme=light, size=size)
    campaign = app.options.campaign
    letter = links.link(campaign, app.options.source, links.Level.M)
    for strength in palettes.CONTRASTS:
        looking.thanks(app, clock)
        app.kiosk.readingAids.chooseContrast(strength)
        assert_readable(app, letter.address)
        looking.start_again(app)
        looking.support(app, clock)
        app.kiosk.readingAids.chooseContrast(strength)
        assert_readable(app, campaign.support[0].address)
        looking.start_again(app)
