"""The reading aids at work: chosen on every page, measured in millimetres, gone with the person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

import looking
from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock
from kiosk.signing.flow.steps import Move, Step
from kiosk.ui.access import physical_size, screen_calibration

OpenWindow = Callable[..., KioskApp]


@pytest.mark.parametrize("visit", looking.PAGES, ids=lambda visit: visit.__name__)
def test_the_aids_are_in_reach_on_every_page(
    app: KioskApp, clock: EveningClock, visit: looking.Visit
) -> None:
    visit(app, clock)
    if visit is looking.aids:
        app.driver.tap("readingAidsDone")
    app.driver.tap("readingAidsButton")
    app.driver.tap("contrast_high")
    app.driver.tap("size_3")
    assert (app.kiosk.readingAids.contrast, app.kiosk.readingAids.size) == ("high", 3)
    app.driver.tap("readingAidsDone")
    assert not app.driver.has("readingAidsDone")
    # the aids answer no question: what was typed stays hidden
    assert app.driver.has("stillHere") == (visit is looking.still_there)
    assert app.driver.has("keepWriting") == (visit is looking.clear_typed)


def test_what_is_adjusted_stays_in_sight(open_window: OpenWindow) -> None:
    for size in ((1280, 800), (800, 1280), (1024, 600)):
        app = open_window(size=size)
        app.kiosk.make(Move.READ)
        app.driver.wait_step(Step.LETTER)
        app.driver.tap("readingAidsButton")
        sheet = looking.rect(app.driver.item("liveSample"))
        assert sheet.top() > 0.4 * app.window.height(), size
        sample = app.driver.item("liveSample")
        before = looking.capital_mm(app, sample)
        app.driver.tap("size_3")
        app.driver.settle()
        assert looking.capital_mm(app, sample) > before
        app.close()


def choose_everything(app: KioskApp) -> None:
    driver = app.driver
    driver.tap("readingAidsButton")
    for name in ("size_3", "contrast_low", "theme_day", "hand_left", "stillTick"):
        driver.tap(name)
    driver.tap("readingAidsDone")
    aids = app.kiosk.readingAids
    now = (aids.size, aids.contrast, aids.theme, aids.hand, aids.isStill)
    assert now == (3, "low", "day", "left", False)


@pytest.mark.parametrize("way", ["next person", "thanks", "walked away"])
def test_all_aids_go_back_at_every_hand_over(app: KioskApp, clock: EveningClock, way: str) -> None:
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Ofelia Sample")
    before = app.kiosk.readingAids.size
    choose_everything(app)
    if way == "walked away":
        clock.pass_time(91)
        driver.wait_for(lambda: driver.has("stillHere"), "the warning")
        clock.pass_time(31)
    else:
        if way == "thanks":
            driver.sign()
            driver.wait_step(Step.THANKS)
        driver.hand_over()
    driver.wait_step(Step.ATTRACT)
    aids = app.kiosk.readingAids
    assert aids.is_default
    assert app.kiosk.voice.is_default
    now = (aids.size, aids.contrast, aids.theme, aids.hand, aids.isStill)
    assert now == (before, "plain", "night", "both", True)


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["lying", "upright"])
@pytest.mark.parametrize("hand", ["left", "right"])
def test_one_hand_reaches_everything(
    open_window: OpenWindow, size: tuple[int, int], hand: str
) -> None:
    app = open_window(size=size)
    app.kiosk.make(Move.READ)
    app.driver.wait_step(Step.LETTER)
    app.kiosk.readingAids.chooseHand(hand)
    app.driver.settle()
    width, height = app.window.width(), app.window.height()
    for name in ("backButton", "nextPerson", "readingAidsButton", "signButton", "moreButton"):
        middle = looking.rect(app.driver.item(name)).center()
        assert middle.y() > height / 3, name
        if size[0] > size[1] and name in ("signButton", "moreButton", "readingAidsButton"):
            assert (middle.x() < width / 2) == (hand == "left"), name
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)


def test_what_ends_the_warning_is_no_touch_of_the_page_below(
    app: KioskApp, clock: EveningClock
) -> None:
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Ofelia Sample")
    for answer in (lambda: driver.tap("stillHere"), lambda: driver.press_key("Space")):
        clock.pass_time(95)
        driver.wait_for(lambda: driver.has("stillHere"), "the warning")
        here = driver.item("stillHere")
        driver.wait_for(lambda here=here: not here.property("isGuarding"), "a press of its own")
        answer()
        driver.wait_for(lambda: not driver.has("stillHere"), "the end of the warning")
        assert app.kiosk.form.typed()[0] == "Ofelia Sample"
    driver.type_keys("!")
    assert app.kiosk.form.typed()[0] == "Ofelia Sample!"


# --- the bank card --------------------------------------------------------------------------


def measuring(app: KioskApp) -> None:
    app.kiosk.calibration.open()
    app.driver.settle()
    assert app.driver.has("calibrationKeep")


def test_a_card_laid_on_the_screen_is_kept_for_it(open_window: OpenWindow, data: Path) -> None:
    app = open_window()
    assert not app.kiosk.calibration.isCalibrated
    target = app.driver.item("readButton").height()
    measuring(app)
    app.driver.tap("calibrationMuchWider")
    app.driver.tap("calibrationWider")
    app.driver.tap("calibrationKeep")
    assert app.kiosk.calibration.cardPixels == 324 + 21
    assert list(screen_calibration.load(data).values()) == [345]
    assert app.driver.item("readButton").height() > target
    app.close()

    again = open_window()
    assert again.kiosk.calibration.cardPixels == 345
    measuring(again)
    again.driver.tap("calibrationForget")
    assert again.kiosk.calibration.cardPixels == 324
    assert screen_calibration.load(data) == {}


def test_the_edge_of_the_card_can_be_drawn(app: KioskApp) -> None:
    measuring(app)
    card = app.driver.item("calibrationCard")
    before = card.width()
    start = card.mapToScene(QPointF(card.width(), card.height() / 2)).toPoint()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(app.window, left, none, start)
    for step in range(1, 11):
        QTest.mouseMove(app.window, start + QPoint(4 * step, 0))
        QTest.qWait(1)
    QTest.mouseRelease(app.window, left, none, start + QPoint(40, 0))
    assert before + 20 <= card.width() <= before + 40
    app.driver.press_key("Escape")
    assert not app.driver.has("calibrationKeep")
    assert app.kiosk.calibration.cardPixels == 324


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600)])
def test_the_page_of_the_card_is_whole(open_window: OpenWindow, size: tuple[int, int]) -> None:
    app = open_window(size=size)
    measuring(app)
    assert looking.faults(app) == []
    assert [looking.words(item) for item in looking.seen(app) if looking.is_text(item)]
    bottom = looking.rect(app.driver.item("calibrationCard")).bottom()
    assert bottom < looking.rect(app.driver.item("calibrationNarrower")).top()


def test_a_width_given_at_the_start_counts(open_window: OpenWindow) -> None:
    """A screen of 12.7 inches: 1280 pixels on 274 mm."""
    app = open_window(card_pixels=400)
    mm = physical_size.pixels_per_mm(400)
    assert app.kiosk.calibration.pixelsPerMm == mm
    assert app.driver.item("readButton").height() >= 20 * mm
    assert app.driver.item("readingAidsButton").height() >= 12.7 * mm
