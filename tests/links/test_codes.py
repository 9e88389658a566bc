"""Codes as data and as files, read back by two scanners at three resolutions."""

import io
import re
import subprocess
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk import assets, links
from kiosk.campaign.load import load
from kiosk.errors import BadInput
from kiosk.sheets.documents.poster import write_qr

CAMPAIGN = load(assets.default_campaign())
MM_IN_AN_INCH = 25.4
SVG_EDGE = re.compile(rb'width="([\d.]+)mm"')


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@given(st.text(alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/.-", min_size=1, max_size=120))
def test_rectangles_cover_the_dark_modules_once(text):
    code = links.make_qr(text)
    seen = [[0] * code.size for _ in range(code.size)]
    for x, y, wide, high in links.find_rectangles(code):
        for row in range(y, y + high):
            for column in range(x, x + wide):
                seen[row][column] += 1
    assert seen == [[int(dark) for dark in row] for row in code.rows]


def seen_as_png(link: links.Link, width: float, dpi: int, _: Path) -> Image.Image:
    picture = Image.open(io.BytesIO(links.make_png(link.code, width)))
    scale = dpi / picture.info["dpi"][0]
    size = round(picture.width * scale)
    return picture.resize((size, size), Image.Resampling.BOX)


def seen_as_svg(link: links.Link, width: float, dpi: int, _: Path) -> Image.Image:
    data = links.make_svg(link.code, width)
    edge = SVG_EDGE.search(data)
    assert edge is not None
    side = round(float(edge[1]) / MM_IN_AN_INCH * dpi)
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(data)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    stride = image.bytesPerLine()
    return Image.frombytes("L", (side, side), bytes(image.constBits()), "raw", "L", stride)


def seen_as_pdf(link: links.Link, width: float, dpi: int, folder: Path) -> Image.Image:
    path = folder / "code.pdf"
    write_qr(path, CAMPAIGN, link, width)
    document = pypdfium2.PdfDocument(path)
    image = document[0].render(scale=dpi / 72).to_pil().convert("L")
    document.close()
    return image


FORMATS = {"png": seen_as_png, "svg": seen_as_svg, "pdf": seen_as_pdf}


def read_by_zbar(image: Image.Image, folder: Path) -> list[str]:
    path = folder / "seen.png"
    image.save(path)
    argv = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(path)]
    return subprocess.run(argv, capture_output=True, text=True, check=False).stdout.split()


@pytest.mark.parametrize("dpi", [72, 100, 150])
@pytest.mark.parametrize("format_", FORMATS)
def test_every_place_reads_back_in_every_format(format_, dpi, qapp, tmp_path):
    for link in links.all_links(CAMPAIGN):
        width = max(30.0, link.width_mm)
        image = FORMATS[format_](link, width, dpi, tmp_path)
        whole = width * (1 + 8 / link.code.size) / MM_IN_AN_INCH * dpi
        assert abs(image.width - whole) <= 1.5  # it prints at its size
        assert [
            one.text for one in zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)
        ] == [link.address]
        assert read_by_zbar(image, tmp_path) == [link.address]


@pytest.mark.parametrize("level", list(links.Level))
@pytest.mark.parametrize("pinned", [False, True])
def test_every_level_reads_back(level, pinned):
    text = "HTTPS://LETTERS.EXAMPLE.ORG/F/000001"
    code = links.make_qr(text, level=level, pinned=pinned)
    image = Image.open(io.BytesIO(links.make_png(code, 30)))
    assert [
        one.text for one in zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)
    ] == [text]


def test_a_picture_of_a_large_code_stays_within_bounds():
    code = links.make_qr("HTTPS://LETTERS.EXAMPLE.ORG/S/T1")
    image = Image.open(io.BytesIO(links.make_png(code, 2000)))
    assert image.width <= 6000
    printed = image.width / image.info["dpi"][0] * MM_IN_AN_INCH
    assert printed == pytest.approx(2000 * (1 + 8 / code.size), rel=0.01)


def test_a_text_no_code_holds_is_refused():
    with pytest.raises(BadInput):
        links.make_qr("X" * 9000)
