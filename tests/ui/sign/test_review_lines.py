"""What signing means never begins or ends in half a line, wherever the button stops."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

import looking
from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock

OpenWindow = Callable[..., KioskApp]


def is_bare(picture: QImage, pane: QQuickItem, y: int) -> bool:
    """Whether a row of pixels of the pane has nothing but its ground."""
    box = looking.rect(pane)
    left, width = round(box.x()), round(box.width())
    row = looking.pixels(picture, QRect(left, round(box.y()) + y, width, 1))
    return np.unique(row).size == 1


@pytest.mark.parametrize("step", [1, 3])
@pytest.mark.parametrize(
    ("size", "card"), [((1024, 600), 571), ((1280, 800), 504), ((800, 1280), 504)]
)
def test_no_line_is_cut(
    open_window: OpenWindow,
    clock: EveningClock,
    tmp_path: Path,
    size: tuple[int, int],
    card: int,
    step: int,
) -> None:
    app = open_window(size=size, card_pixels=card)
    app.kiosk.readingAids.chooseSize(step)
    looking.review(app, clock)
    pane = app.driver.item("meaning")
    for turn in range(20):
        path = tmp_path / f"{turn}.png"
        app.driver.picture(path)
        picture = QImage(str(path))
        assert is_bare(picture, pane, 0), f"half a line at the top after {turn}"
        assert is_bare(picture, pane, int(pane.height()) - 1), f"half a line below after {turn}"
        if not app.driver.has("readOn"):
            break
        app.driver.tap("readOn")
    else:
        raise AssertionError("the end never comes")
