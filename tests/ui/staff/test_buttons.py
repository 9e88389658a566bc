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


@pytest.mark.parametrize("size", [(1280, 800), (1279, 800), (801, 1280), (643, 480)])
def test_a_row_ends_at_the_edge(open_table: Open, size: tuple[int, int]) -> None:
    table = open_table(size=size)
    table.enter()
    table.staff.choose(1)
    table.driver.settle()

    rows: dict[int, list[tuple[int, int]]] = {}
    for name in ("UndoLast", "DuplicatesButton", "SaveSheet", "Print", "Pause", "Leave", "Done"):
        box = looking.rect(table.driver.item(f"staff{name}"))
        rows.setdefault(round(box.top()), []).append((round(box.left()), round(box.right())))
    for row in rows.values():
        left, right = min(row)[0], max(row)[1]
        assert size[0] - right == left, "the margins are equal"


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
