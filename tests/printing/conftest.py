"""The print system of the tests, and plain PDFs to print."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

import print_desk
from kiosk import printing


@pytest.fixture(scope="session")
def running_desk() -> Iterator[print_desk.PrintDesk]:
    if reason := print_desk.missing():
        pytest.skip(reason)
    desk = print_desk.PrintDesk()
    yield desk
    desk.close()


@pytest.fixture
def desk(
    running_desk: print_desk.PrintDesk, monkeypatch: pytest.MonkeyPatch
) -> print_desk.PrintDesk:
    running_desk.reset()
    monkeypatch.setenv("CUPS_SERVER", running_desk.server)
    return running_desk


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


class Maker:
    """Makes PDFs with so many pages, no two alike."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made = 0

    def path(self, pages: int = 1, size: tuple[float, float] = A4) -> Path:
        self._made += 1
        path = self._folder / f"sheet {self._made}.pdf"
        canvas = Canvas(str(path), pagesize=size)
        for page in range(pages):
            canvas.drawString(72, 72, f"sheet {self._made}, page {page + 1}")
            canvas.rect(100, 100, 200, 300, fill=1)
            canvas.showPage()
        canvas.save()
        return path

    def __call__(self, pages: int = 1, size: tuple[float, float] = A4) -> printing.Document:
        return printing.read_pdf(self.path(pages, size))


@pytest.fixture
def make(tmp_path: Path) -> Maker:
    return Maker(tmp_path)
