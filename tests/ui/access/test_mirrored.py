"""Right to left: every page is the other way round, and nothing is lost by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication

import looking
from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock

OpenWindow = Callable[..., KioskApp]


@pytest.fixture
def leftwards(qapp: QGuiApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    yield
    qapp.setLayoutDirection(before)


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600)])
def test_pages_stay_whole_when_they_are_mirrored(
    open_window: OpenWindow,
    clock: EveningClock,
    qapp: QGuiApplication,
    leftwards: None,
    size: tuple[int, int],
) -> None:
    app = open_window(size=size)
    found = []

    def mirror() -> None:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    for page in looking.tour(app, clock, mirror):
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft, page
        found += [f"{page}: {fault}" for fault in looking.faults(app)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("visit", "first", "second"),
    [
        (looking.attract, "title", "readButton"),
        (looking.letter, "letterText", "moreButton"),
        (looking.letter, "backButton", "readingAidsButton"),
        (looking.sign, "nameField", "continueButton"),
        (looking.review, "publicLine", "submitButton"),
        (looking.review, "inkButton", "submitButton"),
        (looking.ink, "inkPad", "inkUndo"),
        (looking.code, "withdrawalCode", "nextPerson"),
        (looking.code, "withdrawalCode", "codeToTake"),
        (looking.thanks, "showCode", "nextPerson"),
        (looking.thanks, "thanksLine", "qrCode"),
        (looking.support, "supportPhone", "readingAidsButton"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_the_order_turns_round(
    app: KioskApp,
    clock: EveningClock,
    qapp: QGuiApplication,
    leftwards: None,
    visit: looking.Visit,
    first: str,
    second: str,
) -> None:
    visit(app, clock)
    app.driver.settle()
    assert across(app, first) < across(app, second)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    app.driver.settle()
    assert across(app, first) > across(app, second)


@pytest.mark.parametrize("name", ["stillHere", "readingAidsButton"])
def test_the_warning_begins_where_lines_begin(
    app: KioskApp,
    clock: EveningClock,
    qapp: QGuiApplication,
    leftwards: None,
    name: str,
) -> None:
    looking.still_there(app, clock)
    middle = app.window.width() / 2
    assert across(app, name) < middle
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    app.driver.settle()
    assert across(app, name) > middle


def test_a_code_stands_with_what_is_said_of_it(
    app: KioskApp, clock: EveningClock, qapp: QGuiApplication, leftwards: None
) -> None:
    """Its letters run to the right in every language; the line begins where the page's does."""
    looking.code(app, clock)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    app.driver.settle()
    code = app.driver.item("withdrawalCode")
    # Codes are drawn by chance, and one of wide letters fills the line. This one leaves room.
    code.setProperty("text", "7777-7777-777")
    app.driver.settle()
    letters = looking.rect(code)  # what is written on, not the whole line
    line = code.mapRectToScene(QRectF(0, 0, code.width(), code.height()))
    assert letters.width() < 0.95 * line.width()
    assert letters.right() == pytest.approx(line.right(), abs=2)


def across(app: KioskApp, name: str) -> float:
    item = app.driver.item(name)
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).center().x()
