"""PDFs looked at before they are printed."""

import pytest
from reportlab.lib.pagesizes import A4, A5, LETTER, landscape

from kiosk import printing
from kiosk.errors import BadInput
from kiosk.printing import PaperSize


@pytest.mark.parametrize(
    ("size", "paper"),
    [
        (A4, PaperSize.A4),
        (landscape(A4), PaperSize.A4),
        (LETTER, PaperSize.LETTER),
        (A5, None),
    ],
)
def test_pages_size_and_paper(make, size, paper):
    document = make(pages=4, size=size)
    assert document.pages == 4
    assert document.paper is paper
    assert document.size_mm == pytest.approx([side * 25.4 / 72 for side in size], abs=0.01)


def test_the_digest_tells_contents_apart(make):
    path = make.path()
    first = printing.read_pdf(path)
    assert printing.read_pdf(path).digest == first.digest
    assert make().digest != first.digest


def test_a_page_is_drawn_as_large_as_asked_and_no_larger(make):
    path = make.path(pages=2)
    picture = printing.draw_page(path, 1, 300, 300)
    assert picture.height == 300
    assert abs(picture.width - 300 * 210 / 297) <= 1
    assert len(picture.data) == picture.stride * picture.height
    dark = sum(byte < 60 for byte in picture.data[0::4]) / (picture.width * picture.height)
    assert 0.1 < dark < 0.15  # the rectangle has 12 % of the page
    huge = printing.draw_page(path, 7, 100_000, 100_000)
    assert max(huge.width, huge.height) <= 4096


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\nnot one", b"\x89PNG"])
def test_what_is_no_pdf_is_said(tmp_path, data):
    path = tmp_path / "x.pdf"
    path.write_bytes(data)
    with pytest.raises(BadInput, match="not a PDF"):
        printing.read_pdf(path)
    with pytest.raises(BadInput):
        printing.read_pdf(tmp_path / "gone.pdf")
