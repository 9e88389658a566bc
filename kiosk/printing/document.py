"""A PDF to be printed: how many pages, how large, and how one of them looks.

pdfium draws the pages; it is not made for several threads, so whoever looks at pages does so from
one thread. A page is drawn when it is asked for, and nothing is kept.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import BadInput
from kiosk.printing.states import PaperSize

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MM = 72 / 25.4
"""Points in a millimetre."""

CLOSE_ENOUGH_MM = 2.0
MOST_PIXELS = 4096
"""On a side of a picture: 64 MB at most, whatever is asked for."""


@dataclass(frozen=True, slots=True)
class Document:
    """`size_mm` is that of its first page; `digest` tells one content from another."""

    path: Path
    pages: int
    size_mm: tuple[float, float]
    digest: str

    def fits(self, paper: PaperSize) -> bool:
        """Whether its first page is of that paper, upright or across."""
        wide, high = sorted(self.size_mm)
        paper_wide, paper_high = paper.size_mm
        return abs(wide - paper_wide) < CLOSE_ENOUGH_MM and abs(high - paper_high) < CLOSE_ENOUGH_MM

    @property
    def paper(self) -> PaperSize | None:
        """The paper it was made for; None where it was made for none of ours."""
        return next((size for size in PaperSize if self.fits(size)), None)


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as pixels: 4 bytes each (blue, green, red, unused), `stride` bytes a line."""

    width: int
    height: int
    stride: int
    data: bytes


def read(path: Path) -> Document:
    """Looks at a PDF. Raises BadInput for a file that is none, is empty or is locked."""
    with _opened(path) as pdf:
        if len(pdf) == 0:
            raise BadInput(f"{path} has no pages.", "Name another file.")
        wide, high = pdf.get_page_size(0)
        pages = len(pdf)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()[:16]
    return Document(path, pages, (wide / MM, high / MM), digest)


def draw(path: Path, page: int, width: int, height: int) -> Picture:
    """Page `page` (from 0) as large as it fits into so many pixels."""
    with _opened(path) as pdf:
        drawn = pdf[min(page, len(pdf) - 1)]
        try:
            scale = min(
                min(width, MOST_PIXELS) / drawn.get_width(),
                min(height, MOST_PIXELS) / drawn.get_height(),
            )
            bitmap = drawn.render(scale=max(scale, 0.01), rev_byteorder=False, prefer_bgrx=True)
            try:
                return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            finally:
                bitmap.close()
        finally:
            drawn.close()


@contextmanager
def _opened(path: Path) -> Iterator[PdfDocument]:
    import pypdfium2  # not needed for the first frame

    try:
        pdf = pypdfium2.PdfDocument(path)
    except (OSError, pypdfium2.PdfiumError) as error:
        raise BadInput(f"{path} is not a PDF that can be read.", "Name another file.") from error
    try:
        yield pdf
    finally:
        pdf.close()
