"""Tonight's numbers on a small screen: they meet neither the hint below them nor the buttons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import looking
from kiosk import assets
from kiosk.campaign.load import load
from kiosk.signing.tally import Tally
from kiosk.ui.staff.reading import Reading

Open = Callable[..., Any]

SCREENS = (((1024, 600), 571), ((1024, 600), 504), ((640, 480), 323))
"""Pixels, and a bank card's width in them: 7, 8 and 8.3 inches."""

RETENTION = date(2026, 3, 14)
FULL = Tally(
    kiosk=214,
    paper=31,
    phone=2,
    imported=12,
    held=3,
    struck=2,
    duplicates=4,
    withdrawn=1,
    unnamed=9,
)


@pytest.mark.parametrize("language", ["en", "de", "ar"])
@pytest.mark.parametrize("screen", SCREENS, ids=str)
@pytest.mark.parametrize("is_full", [False, True])
def test_numbers_lie_on_nothing(
    open_table: Open, language: str, screen: tuple[tuple[int, int], int], is_full: bool
) -> None:
    size, card = screen
    campaign = load(assets.default_campaign())._replace(languages=(language,))
    table = open_table(
        language=language,
        size=size,
        card_pixels=card,
        campaign=campaign._replace(retention=RETENTION),
    )
    table.enter()
    if is_full:
        table.staff.numbers.show(Reading(FULL, 300, table.clock.now(), 40, (), (), None))
    table.driver.settle()
    boxes = {
        name: looking.rect(table.driver.item(name)) for name in ("staffTally", "staffUndoLast")
    }
    if table.driver.item("staffChosenTitle").parentItem().opacity() > 0:
        boxes["staffChosenTitle"] = looking.rect(table.driver.item("staffChosenTitle"))
    numbers = boxes.pop("staffTally").adjusted(1, 1, -1, -1)
    assert not [name for name, box in boxes.items() if box.intersects(numbers)]
