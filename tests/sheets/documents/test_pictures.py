"""Each sheet looks the same to two readers, and as it was approved.

The approved pictures in `approved/` were looked at by people. When a sheet is meant to look
different, look at the new picture, and let KIOSK_APPROVE=1 put it in the place of the old one.
"""

from __future__ import annotations

import io
import os
import subprocess
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pypdfium2
import pytest
from PIL import Image, ImageFilter
from tests.sheets.documents.test_languages import SHEETS, campaign_in

APPROVED = Path(__file__).parent / "approved"
DPI = 48
SHOWN = ("en", "ar")

Picture = npt.NDArray[np.int16]

BLUR = 2.5
BETWEEN_READERS = 60
"""How far, of 255, a spot of two blurred pictures may differ. Readers smooth the edges of codes and
large letters in their own ways (53 was the most), ..."""

SINCE_APPROVED = 12
"""... one reader does not: a small letter that is missing, or stands a millimetre away, is more."""


def blurred(image: Image.Image) -> Picture:
    return np.asarray(image.convert("L").filter(ImageFilter.GaussianBlur(BLUR)), dtype=np.int16)


def by_poppler(path: Path) -> Image.Image:
    argv = ["pdftoppm", "-r", str(DPI), "-f", "1", "-l", "1", "-png", str(path)]
    done = subprocess.run(argv, check=True, capture_output=True)
    return Image.open(io.BytesIO(done.stdout))


def by_pdfium(path: Path) -> Image.Image:
    document = pypdfium2.PdfDocument(path)
    image: Image.Image = document[0].render(scale=DPI / 72).to_pil()
    document.close()
    return image


def farthest(one: Image.Image, other: Image.Image) -> int:
    """The greatest difference of any spot, where both have one."""
    assert abs(one.width - other.width) <= 1
    assert abs(one.height - other.height) <= 1
    left, right = blurred(one), blurred(other)
    high, wide = min(left.shape[0], right.shape[0]), min(left.shape[1], right.shape[1])
    return int(np.abs(left[:high, :wide] - right[:high, :wide]).max())


@pytest.mark.parametrize("language", SHOWN)
@pytest.mark.parametrize("kind", SHEETS)
def test_two_readers_show_what_was_approved(tmp_path: Path, kind: str, language: str) -> None:
    campaign = campaign_in(tmp_path / "campaign", language)
    path = tmp_path / f"{kind}.pdf"
    SHEETS[kind].write(path, campaign, language)
    shown = by_poppler(path)
    assert farthest(shown, by_pdfium(path)) <= BETWEEN_READERS
    approved = APPROVED / f"{kind}-{language}.png"
    if os.environ.get("KIOSK_APPROVE"):
        APPROVED.mkdir(exist_ok=True)
        shown.convert("L").quantize(16).save(approved, optimize=True)
    with Image.open(approved) as before:
        assert farthest(shown, before) <= SINCE_APPROVED


def test_a_letter_out_of_its_place_is_seen() -> None:
    page = Image.new("L", (300, 200), 255)
    moved = page.copy()
    glyph = Image.new("L", (4, 6), 0)
    page.paste(glyph, (100, 100))
    moved.paste(glyph, (102, 100))
    assert farthest(page, moved) > SINCE_APPROVED
    assert farthest(page, page.copy()) == 0
