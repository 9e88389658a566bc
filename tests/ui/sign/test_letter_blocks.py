"""A letter with an address, demands and bullets, on its page: in rows of one grid, markers hung."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import MappingProxyType

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

import looking
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.letters import parse_letter
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.evening.clock import EveningClock

OpenWindow = Callable[..., KioskApp]

ITEMS = "\n".join(
    f"{at}. Demand number {at}, which says what is to be done." for at in range(1, 11)
)
LETTER = f"""\
The Academy of Samples
1 Sample Street
Sampleville

12 March 2027

We, who work in front of the camera and behind it, write to you because nothing has changed since.

{ITEMS}

- we do not attend
- we do not present
"""


ARABIC = LETTER.replace("Demand number", "مطلب رقم").replace(
    "which says what is to be done", "يقول ما يجب"
)


def campaign(language: str, letter: str = "en") -> Campaign:
    shipped = load(assets.default_campaign())
    letters = MappingProxyType({letter: parse_letter(ARABIC if letter == "ar" else LETTER, letter)})
    return shipped._replace(languages=(language,), letters=letters)


@pytest.mark.parametrize(("language", "letter"), [("en", "en"), ("ar", "ar"), ("ar", "en")])
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (640, 480)], ids=str)
def test_the_letter_as_it_was_written(
    open_window: OpenWindow, clock: EveningClock, size: tuple[int, int], language: str, letter: str
) -> None:
    app = open_window(size=size, language=language, campaign=campaign(language, letter))
    looking.letter(app, clock)
    app.driver.settle()
    assert looking.faults(app) == []
    page = app.driver.item("letterText")
    pitch = int(page.property("pitch"))
    column = page.property("contentItem").childItems()[0]
    rows = [one for one in column.childItems() if one.property("said") is not None]
    blocks = [one for one in rows if one.property("affiliation") is None]
    assert blocks[0].property("said").count("\n") == 2
    assert [one.property("marker") for one in blocks] == [
        *[""] * 3, *[f"{at}." for at in range(1, 11)], "•", "•",
    ]  # fmt: skip
    ends = set()
    for one in blocks:
        assert one.y() % pitch == 0
        assert one.height() % pitch == 0
        marker, text = shown(one)
        if one.property("marker"):
            assert abs(base(marker) - base(text)) < 0.01
            is_left = marker.mapToItem(one, QPointF()).x() < text.mapToItem(one, QPointF()).x()
            assert is_left == (letter == "en")
        if one.property("marker")[:1].isdigit():
            ends.add((text.x(), marker.x() + marker.width()))
    assert len(ends) == 1


def test_a_screen_reader_hears_the_markers(open_window: OpenWindow, clock: EveningClock) -> None:
    app = open_window(campaign=campaign("en"))
    looking.letter(app, clock)
    app.driver.settle()
    found = list(tree(QAccessible.queryAccessibleInterface(app.window)))
    items = [one for one in found if one.role() is QAccessible.Role.ListItem]
    said = [one.text(QAccessible.Text.Name) for one in items]
    assert said[0] == "1. Demand number 1, which says what is to be done."
    assert said[-1] == "• we do not present"
    assert len(said) == 12


def test_the_voice_reads_line_by_line_with_numbers(
    open_window: OpenWindow, clock: EveningClock
) -> None:
    app = open_window(campaign=campaign("en"))
    looking.letter(app, clock)
    text, _ = app.kiosk.words.text_to_read()
    assert "\n1 Sample Street\nSampleville\n12 March 2027\n" in text
    assert "\n10. Demand number 10, which" in text


def shown(block: QQuickItem) -> tuple[QQuickItem, QQuickItem]:
    """The marker, visible or not, and the text beside it."""
    found = [one for one in block.childItems() if one.property("text") is not None]
    marker = next(one for one in found if one.objectName() == "letterMarker")
    return marker, next(one for one in found if one is not marker)


def base(text: QQuickItem) -> float:
    """Where the first line stands."""
    return float(text.y() + text.property("baselineOffset"))


def tree(of: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield of
    for at in range(of.childCount()):
        child = of.child(at)
        if child is not None:
            yield from tree(child)
