"""Presses of every length, on every key of every layout, by finger and by mouse.

The long ones wait as a hand does; over all keys the board's own time until it shows what is behind
a key is cut short, so that its timers run for each of them.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.evening.driver import UiDriver
from kiosk.signing.flow.steps import Step
from kiosk.ui.keys import layouts

OpenWindow = Callable[..., KioskApp]

LAYOUTS = sorted(file.stem for file in assets.keyboards().glob("*.toml"))
LENGTHS_MS = (50, 560, pytest.param(3000, marks=pytest.mark.proof))


class Pointer:
    """One finger, or the mouse, on the window's events themselves."""

    def __init__(self, app: KioskApp, *, is_finger: bool) -> None:
        self._window = app.window
        self._device = QTest.createTouchDevice() if is_finger else None

    def down(self, at: QPoint) -> None:
        if self._device is None:
            left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            QTest.mousePress(self._window, left, none, at)
        else:
            QTest.touchEvent(self._window, self._device).press(0, at).commit()

    def move(self, at: QPoint) -> None:
        if self._device is None:
            QTest.mouseMove(self._window, at)
        else:
            QTest.touchEvent(self._window, self._device).move(0, at).commit()

    def up(self, at: QPoint) -> None:
        if self._device is None:
            left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            QTest.mouseRelease(self._window, left, none, at)
        else:
            QTest.touchEvent(self._window, self._device).release(0, at).commit()


@pytest.fixture(params=[True, False], ids=["finger", "mouse"])
def by_finger(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def opened(open_window: OpenWindow, *keyboards: str, **changed: object) -> KioskApp:
    campaign = load(assets.default_campaign())._replace(languages=("en",), keyboards=keyboards)
    app = open_window(campaign=campaign, **changed)
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    return app


def middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def text(app: KioskApp) -> str:
    return app.driver.text("nameFieldInput")


def keys(app: KioskApp) -> list[str]:
    """The names of all keys that type something."""
    board = app.driver.item("keyboard")
    found = [item.objectName().removeprefix("key_") for item in board.childItems()
             if item.objectName().startswith("key_") and item.isVisible()]  # fmt: skip
    return [key for key in found if key not in layouts.NAMED or key == "space"]


@pytest.mark.every_value
@pytest.mark.parametrize("shows_after", [10_000, 1], ids=["short", "long"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_key_types_once(
    open_window: OpenWindow, layout: str, shows_after: int, *, by_finger: bool
) -> None:
    """Short, and so long that what is behind a key is shown: the letter comes once, on release."""
    app = opened(open_window, layout, "latin-qwerty")
    app.kiosk.keyboard.chooseLayout(layout)
    pointer = Pointer(app, is_finger=by_finger)
    board = app.driver.item("keyboard")
    board.setProperty("showsAfter", shows_after)
    form = app.kiosk.form.name
    typed = 0
    for shows_figures in (False, True):
        if app.driver.has("key_figures") and app.kiosk.keyboard.showsFigures != shows_figures:
            app.driver.tap("key_figures")
        for key in keys(app):
            app.driver.item("nameFieldInput").setProperty("text", "")
            form.setText("")
            item = app.driver.item(f"key_{key}")
            place, shown = middle(item), str(item.property("shown"))
            pointer.down(place)
            if shows_after == 1 and item.property("hasMore"):
                QTest.qWait(8)  # the board's time is over
            assert text(app) == "", key
            pointer.up(place)
            QTest.qWait(0)
            got = text(app).removeprefix("\u25cc")
            assert got == (" " if key == "space" else shown.removeprefix("\u25cc")), key
            assert app.kiosk.keyboard.alternates.count == 0, key
            typed += 1
    assert typed >= 1


@pytest.mark.parametrize("milliseconds", LENGTHS_MS)
def test_presses_of_every_length_do_what_a_tap_does(
    open_window: OpenWindow, milliseconds: int, *, by_finger: bool
) -> None:
    app = opened(open_window, "latin-qwerty", "cyrillic", "greek")
    driver, keyboard = app.driver, app.kiosk.keyboard

    def press(name: str) -> None:
        driver.hold(name, milliseconds, finger=by_finger)

    press("key_a")
    assert text(app) == "A"
    press("key_space")
    assert text(app) == "A "
    before = keyboard.isShifted
    press("key_shift")
    assert keyboard.isShifted is not before
    press("key_figures")
    assert keyboard.showsFigures
    press("key_figures")
    press("key_more")
    assert keyboard.isPicking
    press("key_o")
    press("alternate_ö")
    assert text(app) == "A ö"
    press("key_layouts")
    assert keyboard.isChoosing
    press("layout_greek")
    assert keyboard.current == "greek"
    press("key_next")
    focused = app.window.activeFocusItem()
    assert focused is not None
    assert focused.objectName() == "roleFieldInput"


def test_delete_repeats_after_a_moment(open_window: OpenWindow, *, by_finger: bool) -> None:
    app = opened(open_window, "latin-qwerty")
    app.driver.type_keys("Longest Sample")
    app.driver.hold("key_backspace", 450, finger=by_finger)
    assert text(app) == "Longest Sampl"
    app.driver.hold("key_backspace", 1200, finger=by_finger)
    assert 2 <= len("Longest Sampl") - len(text(app)) <= 8
    rest = text(app)
    QTest.qWait(250)
    assert text(app) == rest, "it goes on deleting by itself"


def test_letters_never_repeat(open_window: OpenWindow) -> None:
    app = opened(open_window, "latin-qwerty")
    app.driver.hold("key_m", 1500)
    assert text(app) == "M"


def test_a_finger_that_slides_away_types_nothing(
    open_window: OpenWindow, *, by_finger: bool
) -> None:
    app = opened(open_window, "latin-qwerty")
    pointer = Pointer(app, is_finger=by_finger)
    start, end = middle(app.driver.item("key_m")), middle(app.driver.item("key_q"))
    pointer.down(start)
    pointer.move((start + end) / 2)
    pointer.up(end)
    assert text(app) == ""
    edge = app.driver.item("key_m")
    pointer.down(start)
    pointer.move(start + QPoint(round(edge.width() / 2) + 1, 0))
    pointer.up(start + QPoint(round(edge.width() / 2) + 1, 0))
    assert text(app) == "M", "a trembling finger that left the key by a hair"


def test_two_thumbs_keep_their_order(open_window: OpenWindow) -> None:
    app = opened(open_window, "latin-qwerty")
    device = QTest.createTouchDevice()
    a, n, d = (middle(app.driver.item(f"key_{key}")) for key in "and")
    touch = QTest.touchEvent(app.window, device)
    touch.press(0, a).commit()
    touch.move(0, a).press(1, n).commit()
    touch.move(0, a).release(1, n).commit()
    touch.move(0, a).press(1, d).commit()
    touch.release(0, a).move(1, d).commit()
    touch.release(1, d).commit()
    assert text(app) == "And"


def test_one_letter_twice_as_fast_as_can_be(open_window: OpenWindow, *, by_finger: bool) -> None:
    app = opened(open_window, "latin-qwerty")
    pointer = Pointer(app, is_finger=by_finger)
    place = middle(app.driver.item("key_l"))
    for _ in range(4):
        pointer.down(place)
        pointer.up(place)
    assert text(app) == "Llll"


# --- what is behind a key -------------------------------------------------------------------


@pytest.mark.every_value
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600)])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_is_behind_a_key_opens_above_it_and_within_the_margin(
    open_window: OpenWindow, layout: str, size: tuple[int, int]
) -> None:
    app = opened(open_window, layout, "latin-qwerty", size=size)
    app.kiosk.keyboard.chooseLayout(layout)
    board = app.driver.item("keyboard")
    board.setProperty("showsAfter", 1)
    edge = board.property("edge")
    pointer = Pointer(app, is_finger=True)
    for key in keys(app):
        item = app.driver.item(f"key_{key}")
        if not item.property("hasMore"):
            continue
        pointer.down(middle(item))
        QTest.qWait(8)
        offered = [one for one in shown(app) if one.objectName().startswith("alternate_")]
        if not offered:  # its capital is the same letter
            pointer.up(middle(item))
            continue
        assert offered[0].objectName().removeprefix("alternate_") in (
            key, app.kiosk.keyboard.layout.shift_of(key, "en"),
        )  # fmt: skip
        top = item.mapToScene(QPointF(0, 0)).y()
        for one in offered:
            corner = one.mapToScene(QPointF(0, 0))
            assert corner.y() + one.height() <= top, (key, "under the hand")
            assert corner.y() >= 0, (key, "above the window")
            assert corner.x() >= edge - 1, key
            assert corner.x() + one.width() <= size[0] - edge + 1, key
        pointer.move(QPoint(2, size[1] - 2))
        pointer.up(QPoint(2, size[1] - 2))


def shown(app: KioskApp) -> list[QQuickItem]:
    found: list[QQuickItem] = []
    waiting = [app.driver.item("keyboard")]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            found.append(item)
            waiting.extend(reversed(item.childItems()))
    return found


@pytest.mark.parametrize("layout", LAYOUTS)
def test_all_that_a_long_press_gives_is_reached_by_taps(
    open_window: OpenWindow, layout: str
) -> None:
    app = opened(open_window, layout, "latin-qwerty")
    keyboard = app.kiosk.keyboard
    keyboard.chooseLayout(layout)
    for shows_figures in (False, True):
        if app.driver.has("key_figures") and keyboard.showsFigures != shows_figures:
            app.driver.tap("key_figures")
        for key in keys(app):
            if not app.driver.item(f"key_{key}").property("hasMore"):
                continue
            keyboard.hold(key)
            behind = {one.objectName() for one in shown(app)
                      if one.objectName().startswith("alternate_")}  # fmt: skip
            keyboard.hold("")
            app.driver.tap("key_more")
            app.driver.tap(f"key_{key}")
            by_taps = {one.objectName() for one in shown(app)
                       if one.objectName().startswith("alternate_")}  # fmt: skip
            assert by_taps == behind, key
            assert len(behind) != 1, key
            keyboard.hold("")


def test_a_slide_onto_each_letter_gives_it(open_window: OpenWindow) -> None:
    app = opened(open_window, "latin-qwerty")
    app.driver.item("keyboard").setProperty("showsAfter", 1)
    expected = ""
    for key in "aoz":
        for letter in (key, *app.kiosk.keyboard.layout.alternates[key]):
            shown_ = letter if expected else letter.upper()
            app.driver.slide(f"key_{key}", f"alternate_{shown_}")
            expected += shown_
            assert text(app) == expected


def test_a_slide_far_away_gives_nothing(open_window: OpenWindow) -> None:
    app = opened(open_window, "latin-qwerty")
    app.driver.item("keyboard").setProperty("showsAfter", 1)
    pointer = Pointer(app, is_finger=True)
    pointer.down(middle(app.driver.item("key_z")))
    app.driver.wait_for(lambda: app.driver.has("alternate_Ž"), "ž")
    pointer.move(QPoint(1270, 795))
    pointer.up(QPoint(1270, 795))
    assert text(app) == ""
    assert app.kiosk.keyboard.alternates.count == 0


def test_hands_that_leave_drop_what_they_held(open_window: OpenWindow) -> None:
    """The page goes while a key is down: nothing is typed on the next one."""
    app = opened(open_window, "latin-qwerty")
    driver: UiDriver = app.driver
    pointer = Pointer(app, is_finger=True)
    place = middle(driver.item("key_n"))
    pointer.down(place)
    driver.press_key("Escape")
    QTest.qWait(700)
    pointer.up(place)
    assert app.kiosk.keyboard.alternates.count == 0
