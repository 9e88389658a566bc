"""The sizes of keys that docs/keyboards.md tells, measured from the items."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

import contact_sheet
import looking
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load

OpenWindow = Callable[..., KioskApp]
DOCUMENT = Path(__file__).parents[3] / "docs" / "keyboards.md"
SCREEN = re.compile(r"([\d.]+) inches, (\d+)×(\d+)")
NUMBER = re.compile(r"\d+\.\d")
TEN, THIRTEEN = "en", "hi"
"""Languages whose keys have so many in a row."""


def rows() -> list[list[str]]:
    """The cells of the table of sizes."""
    lines = DOCUMENT.read_text("utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in cells if SCREEN.match(row[0])]


def measured(app: KioskApp) -> dict[str, list[float]]:
    """mm: width and height of the narrowest key and of Next, what is beside and below a key."""
    app.driver.tap("signButton")
    app.driver.settle()
    mm = app.kiosk.calibration.pixelsPerMm
    named = {one.objectName(): one for one in looking.seen(app)}
    keys = {name: one for name, one in named.items() if name.startswith("key_")}
    board = app.driver.item("keyboard")
    boxes = [looking.rect(one) for one in keys.values()]
    assert min(box.left() for box in boxes) == board.property("edge")
    assert max(box.right() for box in boxes) <= app.window.width() - board.property("edge") + 1
    key, following = min(keys.values(), key=lambda one: one.width()), keys["key_next"]
    return {
        "key": [key.width() / mm, key.height() / mm],
        "next": [following.width() / mm, following.height() / mm],
        "between": [board.property("beside") / mm, board.property("below") / mm],
        "edge": [board.property("edge") / mm],
    }


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_keys_are_as_large_as_told(open_window: OpenWindow, row: list[str]) -> None:
    inches, wide, high = SCREEN.match(row[0]).groups()
    screen = contact_sheet.Screen("told", (int(wide), int(high)), float(inches))

    def keys_of(language: str) -> dict[str, list[float]]:
        campaign = load(assets.default_campaign())._replace(languages=(language,))
        app = open_window(size=screen.size, card_pixels=screen.card, campaign=campaign)
        found = measured(app)
        app.close()
        return found

    ten, thirteen = keys_of(TEN), keys_of(THIRTEEN)
    told = [[float(number) for number in NUMBER.findall(cell)] for cell in row[1:]]
    between = ten["between"] if len(told[3]) > 1 else ten["between"][:1]
    for said, is_so in zip(
        told, (ten["key"], thirteen["key"], ten["next"], between, ten["edge"]), strict=True
    ):
        # a pixel of the coarsest screen is a third of a millimetre
        assert said == pytest.approx(is_so, abs=0.15)


def test_every_screen_of_the_table_is_measured() -> None:
    assert len(rows()) == 5
