"""A PDF file to be printed: its pages, their size, and a picture of one page.

pdfium draws the pages. It is not thread-safe: call these functions from one thread only. Nothing is
cached.
"""

from __future__ import annotations

import hashlib
import math
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import BadInput
from kiosk.file_system import open_plain
from kiosk.printing.states import PaperSize

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MM = 72 / 25.4
"""Points in a millimetre."""

CLOSE_ENOUGH_MM = 2.0
LARGEST = 1 << 28
"""Bytes; the sheets of a hundred thousand signatures are a tenth of that."""

MOST_PIXELS = 4096
"""Longest side of a picture, so that one never takes more than 64 MB."""


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF file. `size_mm` is the size of its first page, `digest` identifies the content."""

    path: Path
    pages: int
    size_mm: tuple[float, float]
    digest: str

    def fits(self, paper: PaperSize) -> bool:
        """Whether its first page has the size of `paper`, in portrait or landscape."""
        wide, high = sorted(self.size_mm)
        paper_wide, paper_high = paper.size_mm
        return abs(wide - paper_wide) < CLOSE_ENOUGH_MM and abs(high - paper_high) < CLOSE_ENOUGH_MM

    @property
    def paper(self) -> PaperSize | None:
        """The paper it was made for; None for any other size."""
        return next((size for size in PaperSize if self.fits(size)), None)


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as pixels: 4 bytes each (blue, green, red, unused), `stride` bytes a line."""

    width: int
    height: int
    stride: int
    data: bytes


def read_pdf(path: Path) -> Document:
    """Opens a PDF.

    Raises BadInput if the file is no PDF, has no pages, is damaged or encrypted, or is larger than
    `LARGEST`.
    """
    with _opened(path) as pdf:
        if len(pdf) == 0:
            raise BadInput(f"{path} has no pages.", "Name another file.")
        wide, high = pdf.get_page_size(0)
        pages = len(pdf)
    try:
        with open_plain(path) as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()[:16]
    except OSError as error:
        raise _unreadable(path) from error
    return Document(path, pages, (wide / MM, high / MM), digest)


def draw_page(path: Path, page: int, width: int, height: int) -> Picture:
    """Draws page `page` (from 0), as large as fits into `width` by `height` pixels.

    Raises BadInput as `read_pdf` does, also for a page without a size.
    """
    with _opened(path) as pdf:
        drawn = pdf[min(page, len(pdf) - 1)]
        try:
            wide, high = drawn.get_width(), drawn.get_height()
            if not (0 < wide < math.inf and 0 < high < math.inf):
                raise _unreadable(path)
            scale = min(min(width, MOST_PIXELS) / wide, min(height, MOST_PIXELS) / high)
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
        with open_plain(path) as file:  # pdfium would wait for a pipe
            size = os.fstat(file.fileno()).st_size
        if size > LARGEST:
            raise BadInput(f"{path} is too large to be printed.", "Print a part of it.")
        pdf = pypdfium2.PdfDocument(path)
    except (OSError, pypdfium2.PdfiumError) as error:
        raise _unreadable(path) from error
    try:
        yield pdf
    except pypdfium2.PdfiumError as error:
        raise _unreadable(path) from error
    finally:
        pdf.close()


def _unreadable(path: Path) -> BadInput:
    return BadInput(f"{path} is not a PDF that can be read.", "Name another file.")
