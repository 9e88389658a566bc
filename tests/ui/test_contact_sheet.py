"""Contact sheets: every picture asked for is there, and nothing is cut, covered or outside."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

import contact_sheet

PAGES = [visit.__name__ for visit in contact_sheet.VISITS]


@pytest.mark.parametrize(
    ("screen", "theme", "text_size"),
    [
        ("7in", "day-high", "usual"),
        pytest.param("8in-upright", "night", "4", marks=pytest.mark.proof),
    ],
)
def test_a_sheet_has_every_page_in_every_language_asked_for(
    qapp: QGuiApplication, tmp_path: Path, screen: str, theme: str, text_size: str
) -> None:
    asked = contact_sheet.Asked(["de", "ar"], PAGES, tmp_path)
    found = contact_sheet.take(contact_sheet.SCREENS[screen], theme, text_size, asked)
    assert not found, "\n".join(found)
    (sheet,) = tmp_path.glob("*.png")
    pictures = list((tmp_path / sheet.stem).glob("*.png"))
    assert len(pictures) == 2 * len(PAGES)
    assert QImage(str(sheet)).width() > len(PAGES) * 300
