"""An evening without a finger: everything by Tab, Enter, Space, arrows and Esc."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk import assets
from kiosk.app import KioskApp, Options
from kiosk.campaign.load import load
from kiosk.evening.clock import EveningClock
from kiosk.evening.driver import DrivenKiosk
from kiosk.settings import Settings
from kiosk.signing.flow.steps import Step

MOST_STOPS = 40


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def open_kiosk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Callable[..., KioskApp]]:
    opened = []

    def open_(size: tuple[int, int] = (1280, 800)) -> KioskApp:
        app = DrivenKiosk.open(
            Options(
                data=tmp_path,
                campaign=load(assets.default_campaign()),
                settings=Settings(),
                fullscreen=False,
                size=size,
                language=None,
                theme="night",
                clock=EveningClock(datetime(2026, 3, 15, 20, 0, tzinfo=UTC)),
                reduced_motion=True,
            )
        )
        opened.append(app)
        app.show()
        return app

    yield open_
    for app in opened:
        app.close()


def focused(app: KioskApp) -> QQuickItem:
    item = app.window.activeFocusItem()
    assert item is not None
    return item


def go_to(app: KioskApp, name: str) -> None:
    """Tab until the thing of that name has the focus, and can be seen to have it."""
    for _ in range(MOST_STOPS):
        if focused(app).objectName() == name:
            assert_shows_focus(focused(app))
            return
        app.driver.press_key("Tab")
    raise AssertionError(f"Tab does not come to {name}")


def assert_shows_focus(item: QQuickItem) -> None:
    if item.objectName().endswith("Input"):
        return  # a field shows a cursor, and a thicker line below it
    rings = [child for child in item.childItems() if child.property("shown")]
    assert rings, f"{item.objectName()} has the focus and does not show it"
    assert rings[0].isVisible()
    assert rings[0].width() >= item.width()


def press(app: KioskApp, name: str, key: str = "Return") -> None:
    go_to(app, name)
    app.driver.press_key(key)


def test_someone_signs_reads_chooses_and_leaves(open_kiosk: Callable[..., KioskApp]) -> None:
    app = open_kiosk()
    driver = app.driver
    press(app, "language_es")
    assert app.kiosk.languages.current == "es"
    press(app, "readingAidsButton", "Space")
    press(app, "size_2")
    press(app, "contrast_high", "Space")
    press(app, "stillTick")
    driver.press_key("Escape")
    assert not driver.has("readingAidsDone")
    assert (app.kiosk.readingAids.size, app.kiosk.readingAids.contrast) == (2, "high")
    press(app, "readButton")
    driver.wait_step(Step.LETTER)
    driver.press_key("Down")
    driver.settle()
    assert float(driver.item("letterText").property("contentY")) > 0
    driver.press_key("PageDown")
    press(app, "moreButton")
    press(app, "supportLink")
    driver.wait_step(Step.SUPPORT)
    driver.press_key("Escape")
    driver.wait_step(Step.LETTER)
    press(app, "signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Ofelia Sample")
    driver.press_key("Return")
    driver.type_keys("wardrobe")
    driver.press_key("Tab")
    driver.type_keys("Moonlit Works")
    press(app, "continueButton")
    driver.wait_step(Step.REVIEW)
    driver.settle()
    app.options.clock.pass_time(2)  # the key that led here signs nothing for a moment
    while driver.has("readOn"):
        press(app, "readOn")
        driver.settle()
    driver.wait_for(driver.item("submitButton").isEnabled, "the button that signs")
    press(app, "submitButton")
    driver.wait_step(Step.THANKS)
    assert driver.text("thanksLine") == "Ofelia Sample, wardrobe, Moonlit Works"
    press(app, "nextPerson")
    driver.wait_step(Step.ATTRACT)
    assert app.kiosk.languages.current == "en"
    assert app.kiosk.readingAids.is_default

    press(app, "signButton")
    driver.wait_step(Step.LINE)
    press(app, "continueButton")
    driver.wait_for(lambda: driver.has("nameFieldSaid"), "what is wrong")
    assert focused(app).objectName() == "nameFieldInput"
    press(app, "nextPerson")
    driver.wait_step(Step.ATTRACT)


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (640, 480), (1024, 600)])
@pytest.mark.parametrize("step", [Step.ATTRACT, Step.LETTER, Step.LINE, Step.THANKS])
def test_tab_goes_in_the_order_of_reading(
    open_kiosk: Callable[..., KioskApp], size: tuple[int, int], step: Step
) -> None:
    """Down the page; beside each other along the line; once round and no more."""
    app = open_kiosk(size)
    driver = app.driver
    if step is Step.LETTER:
        driver.tap("readButton")
    elif step is not Step.ATTRACT:
        driver.tap("signButton")
        driver.wait_step(Step.LINE)
        driver.type_keys("Ofelia Van Der Sample")
        if step is Step.THANKS:
            driver.sign()
    driver.wait_step(step)
    app.window.contentItem().setFocus(True)
    # by name and place: what a field offers is gone when another field has the focus
    stops: list[tuple[str, QPointF]] = []
    for _ in range(MOST_STOPS):
        driver.press_key("Tab")
        stop = focused(app).objectName(), focused(app).mapToScene(QPointF(0, 0))
        if stop in stops:
            break
        stops.append(stop)
    names, places = [name for name, _ in stops], [place for _, place in stops]
    assert "signPage" not in names, "the focus was on something that went"
    top = min(range(len(places)), key=lambda at: (round(places[at].y() / 40), places[at].x()))
    turned = [*zip(names, places, strict=True)][top:] + [*zip(names, places, strict=True)][:top]
    for (before, one), (after, other) in pairwise(turned):
        if (
            before.startswith("suggestion")
            and after == "continueButton"
            and app.window.height() < 700
        ):
            continue  # there it leads on from above what a field offers, far from the keys
        is_below, is_beside = other.y() > one.y() - 20, other.x() > one.x()
        assert is_below or is_beside, f"{before} before {after} in {[name for name, _ in turned]}"


def test_the_warning_is_answered_by_a_key(open_kiosk: Callable[..., KioskApp]) -> None:
    app = open_kiosk()
    driver = app.driver
    press(app, "readButton")
    driver.wait_step(Step.LETTER)
    clock = app.options.clock
    assert isinstance(clock, EveningClock)
    clock.pass_time(95)
    driver.wait_for(lambda: driver.has("stillHere"), "the warning")
    driver.wait_for(lambda: focused(app).objectName() == "stillHere", "the focus on its answer")
    driver.press_key("Return", Qt.KeyboardModifier.NoModifier)
    driver.wait_for(lambda: not driver.has("stillHere"), "the end of the warning")
    assert app.kiosk.flow.step is Step.LETTER
