"""The list of signatures always shows a heading whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import looking
from kiosk.ui.access.physical_size import card_pixels

Open = Callable[..., Any]

SCREENS = (((1024, 600), 571), ((640, 480), card_pixels(96 / 25.4)))


@pytest.mark.parametrize(("size", "card"), SCREENS, ids=str)
@pytest.mark.parametrize("row", [0, 1, 4])
def test_no_heading_is_cut_when_a_line_is_chosen(
    open_table: Open, size: tuple[int, int], card: int, row: int
) -> None:
    table = open_table(size=size, card_pixels=card)
    table.enter()
    table.staff.choose(row)
    table.app.driver.settle()
    headings = [
        item
        for item in looking.visible(table.app.window.contentItem())
        if item.objectName() == "staffHeading" and not looking.shown_rect(item).isEmpty()
    ]
    cut = [
        looking.words(item)
        for item in headings
        if looking.shown_rect(item).height() < looking.rect(item).height() - 1
    ]
    assert cut == []
