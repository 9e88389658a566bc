"""Addresses and codes, read back by a scanner from every form they are given in."""

import io
import re
from dataclasses import replace

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from kiosk import assets, links
from kiosk.campaign.load import load
from kiosk.errors import BadInput

CAMPAIGN = load(assets.default_campaign())


def test_addresses_of_places_and_sheets():
    one = replace(CAMPAIGN, address="https://letters.example.org/ask/")
    assert links.address_for(one, "T1") == "HTTPS://LETTERS.EXAMPLE.ORG/ASK/S/T1"
    assert links.typed_address(one, "T1") == "letters.example.org/ask/s/t1"
    assert links.address_for(one, "") == "HTTPS://LETTERS.EXAMPLE.ORG/ASK/S"
    assert links.sheet_address(one, "F", 42) == "HTTPS://LETTERS.EXAMPLE.ORG/ASK/F/000042"


def test_an_upper_case_address_of_the_default_campaign_stays_small():
    assert links.qr(links.address_for(CAMPAIGN, "T1")).version == 2
    assert links.qr(links.typed_address(CAMPAIGN, "T1") * 2).version > 2


@given(st.text(alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/.-", min_size=1, max_size=120))
def test_rectangles_cover_the_dark_modules_once(text):
    code = links.qr(text)
    seen = [[0] * code.size for _ in range(code.size)]
    for x, y, wide, high in links.rectangles(code):
        for row in range(y, y + high):
            for column in range(x, x + wide):
                seen[row][column] += 1
    assert seen == [[int(dark) for dark in row] for row in code.rows]


@pytest.mark.parametrize("level", ["L", "M", "Q"])
@pytest.mark.parametrize("pinned", [False, True])
def test_png_and_svg_read_back(level, pinned):
    text = "HTTPS://LETTERS.EXAMPLE.ORG/F/000001"
    code = links.qr(text, level=level, pinned=pinned)
    image = Image.open(io.BytesIO(links.png(code, 5)))
    assert image.size == ((code.size + 8) * 5,) * 2
    assert [one.text for one in zxingcpp.read_barcodes(image)] == [text]
    drawn = Image.new("L", image.size, 255)
    pen = ImageDraw.Draw(drawn)
    for x, y, wide, high in re.findall(r"M(\d+) (\d+)h(\d+)v(\d+)", links.svg(code).decode()):
        left, top = (int(x) + 4) * 5, (int(y) + 4) * 5
        pen.rectangle((left, top, left + int(wide) * 5 - 1, top + int(high) * 5 - 1), fill=0)
    assert [one.text for one in zxingcpp.read_barcodes(drawn)] == [text]


def test_sizes_and_warnings():
    code = links.qr("HTTPS://LETTERS.EXAMPLE.ORG/S/T1")
    assert code.module_mm(25) == 25 / code.size
    assert code.is_too_small(10)
    assert not code.is_too_small(29)
    assert code.reads_at_mm(112) == 1120


def test_a_text_no_code_holds_is_refused():
    with pytest.raises(BadInput):
        links.qr("X" * 9000)
