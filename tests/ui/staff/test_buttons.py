"""The words of the staff's buttons are in the middle of them, on one line and on two."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QImage

import looking

Open = Callable[..., Any]


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (640, 480)])
@pytest.mark.parametrize("name", ["staffCorrect", "staffHold"])
def test_words_are_in_the_middle(
    open_table: Open, tmp_path: Path, size: tuple[int, int], name: str
) -> None:
    """Of capitals and small letters without a tail: `Correct`, and `Review later` on two lines."""
    table = open_table(size=size)
    table.enter()
    table.staff.choose(1)
    table.driver.settle()
    path = tmp_path / "page.png"
    table.driver.picture(path)
    button = table.driver.item(name)
    inside = looking.rect(button).adjusted(3, 3, -3, -3).toAlignedRect()
    found = looking.pixels(QImage(str(path)), inside)
    rows = np.flatnonzero((found != found[0, 0]).any(axis=1))
    above, below = int(rows[0]), len(found) - 1 - int(rows[-1])
    assert abs(above - below) <= 2, (above, below)
