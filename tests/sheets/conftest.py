"""Signatures of plainly invented people, and PDFs read back by other programs."""

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest
import zxingcpp

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.signing.flow.sign import sign
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Draft, Signature

NOW = datetime(2026, 3, 14, 19, 30, tzinfo=UTC)
CODE = "0000-0000-000"
SCRAWL = Ink((tuple((40 * at, 300 + (at % 7) * 60) for at in range(30)), ((100, 800), (1200, 760))))


@pytest.fixture(scope="session")
def campaign() -> Campaign:
    return load(assets.default_campaign())


class Maker:
    """Makes signatures, numbered from 1 in the order they are asked for."""

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign
        self._made = 0

    def __call__(self, name: str = "", role: str = "", organisation: str = "", **standing: object):
        self._made += 1
        ink = standing.pop("ink", None)
        own = ("xy" * self._made)[: self._made]
        draft = Draft(name or f"Alma Invented {own}", role, organisation, ink)
        signature = sign(
            draft,
            self._campaign,
            id=UUID(int=self._made),
            code=CODE,
            source="T1",
            now=NOW + timedelta(seconds=47 * self._made),
        )
        made: Signature = replace(signature, number=self._made, **standing)
        return made


@pytest.fixture
def make(campaign: Campaign) -> Maker:
    return Maker(campaign)


def text_of(path: Path, page: int | None = None, order: str = "-raw") -> str:
    """The text poppler copies out, white space folded.

    `order` is `-raw` (as drawn) or `-layout` (as it lies on the page).
    """
    pages = [] if page is None else ["-f", str(page), "-l", str(page)]
    argv = ["pdftotext", order, *pages, str(path), "-"]
    done = subprocess.run(argv, check=True, capture_output=True)
    return " ".join(done.stdout.decode().split())


def codes_of(path: Path, page: int = 0, dpi: int = 150) -> set[str]:
    """The texts of all QR codes on a page (from 0), as a scanner reads them."""
    document = pypdfium2.PdfDocument(path)
    image = document[page].render(scale=dpi / 72).to_pil()
    document.close()
    return {
        code.text for code in zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)
    }


def quiet_zones_of(path: Path, page: int = 0, dpi: int = 300) -> set[str]:
    """The texts of all QR codes on a page that have 4 empty modules on every side."""
    document = pypdfium2.PdfDocument(path)
    image = document[page].render(scale=dpi / 72).to_pil().convert("L")
    document.close()
    clear = set()
    for code in zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode):
        corners = code.position
        left, top = corners.top_left.x, corners.top_left.y
        right, bottom = corners.bottom_right.x, corners.bottom_right.y
        modules = 17 + 4 * int(code.extra["Version"]) if "Version" in code.extra else 25
        zone = 4 * (right - left) / modules - 2
        slack = 3  # pixels of the code's own edge
        strips = (
            (left - zone, top - zone, left - slack, bottom + zone),
            (right + slack, top - zone, right + zone, bottom + zone),
            (left - zone, top - zone, right + zone, top - slack),
            (left - zone, bottom + slack, right + zone, bottom + zone),
        )
        if all(image.crop(tuple(map(round, one))).getextrema()[0] > 200 for one in strips):
            clear.add(code.text)
    return clear


def boxes_of(path: Path, page: int = 0) -> Iterator[tuple[float, float, float, float, str]]:
    """Left, bottom, right, top (pt) and text of each run of text on a page."""
    document = pypdfium2.PdfDocument(path)
    text = document[page].get_textpage()
    for at in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(at)
        yield left, bottom, right, top, text.get_text_bounded(left, bottom, right, top)
    text.close()
    document.close()
