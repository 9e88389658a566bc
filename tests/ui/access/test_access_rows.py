"""What docs/accessibility.md promises of touching, keys and reach, row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

import kiosk.ui
import looking
from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock
from kiosk.signing.flow.steps import Step
from kiosk.ui.access import palettes

OpenWindow = Callable[..., KioskApp]

APART_MM = 2.54
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
MAIN = ("readButton", "signButton", "moreButton", "inkButton", "submitButton", "nextPerson")


def begin(app: KioskApp) -> None:
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)


def typed(app: KioskApp) -> str:
    return str(app.kiosk.form.typed()[0])


def middle(app: KioskApp, name: str) -> QPoint:
    return looking.rect(app.driver.item(name)).center().toPoint()


# --- targets --------------------------------------------------------------------------------


@pytest.mark.every_value
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600), (1920, 1080)], ids=str)
@pytest.mark.parametrize(("step", "hand"), [(None, "both"), (3, "left")])
def test_what_can_be_pressed_stands_apart(
    open_window: OpenWindow, clock: EveningClock, size: tuple[int, int], step: int | None, hand: str
) -> None:
    app = open_window(size=size)
    least = APART_MM * app.kiosk.calibration.pixelsPerMm - 0.5
    found = []

    def choose() -> None:
        app.kiosk.readingAids.chooseHand(hand)
        if step is not None:
            app.kiosk.readingAids.chooseSize(step)

    for page in looking.tour(app, clock, choose):
        buttons = [item for item in looking.seen(app) if looking.is_button(item)]
        for one, other in combinations(buttons, 2):
            if gap(looking.shown_rect(one), looking.shown_rect(other)) < least:
                found.append(f"{page}: {looking.words(one)}, {looking.words(other)}")
    assert not found, "\n".join(found)


def gap(one: QRectF, other: QRectF) -> float:
    across = max(one.left(), other.left()) - min(one.right(), other.right())
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom())
    return max(across, down)


@pytest.mark.parametrize("name", ["readButton", "readingAidsButton", "language_es"])
def test_a_press_counts_only_when_it_ends_where_it_began(app: KioskApp, name: str) -> None:
    place, away = middle(app, name), middle(app, "title")
    QTest.mousePress(app.window, LEFT, NONE, place)
    QTest.mouseMove(app.window, away)
    QTest.mouseRelease(app.window, LEFT, NONE, away)
    app.driver.settle()
    assert app.kiosk.flow.step is Step.ATTRACT
    assert not app.driver.has("readingAidsDone")
    assert app.kiosk.languages.current == "en"


def test_a_key_counts_only_when_the_finger_stays(app: KioskApp) -> None:
    begin(app)
    QTest.mousePress(app.window, LEFT, NONE, middle(app, "key_q"))
    QTest.mouseMove(app.window, middle(app, "key_p"))
    QTest.mouseRelease(app.window, LEFT, NONE, middle(app, "key_p"))
    assert typed(app) == ""


# --- repeating and striking twice -----------------------------------------------------------


def test_no_key_repeats(app: KioskApp) -> None:
    """A held key of a keyboard types once, and so does one on the screen."""
    begin(app)
    for is_again in (False, True, True, True):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_A, NONE, "a", is_again)
            QCoreApplication.sendEvent(app.window, event)
    assert typed(app) == "a"
    app.driver.hold("key_w", 1200)
    assert typed(app) in ("aw", "a")


def test_double_letters_are_typed_as_fast_as_anybody_types(app: KioskApp) -> None:
    """The guard against striking twice is for buttons: Anna has two n."""
    begin(app)
    names = ("key_a", "key_n", "key_n", "key_a")
    places = [middle(app, name) for name in names]
    for place in places:
        QTest.mouseClick(app.window, LEFT, NONE, place)
    assert typed(app) == "Anna"
    for _ in range(4):
        app.driver.press_key("Backspace")
    app.driver.type_keys("Otto")
    assert typed(app) == "Otto"


@pytest.mark.parametrize("strike", ["mouse", "key"])
def test_a_button_struck_twice_is_pressed_once(app: KioskApp, strike: str) -> None:
    begin(app)
    app.driver.tap("readingAidsButton")
    place = middle(app, "stillTick")
    before = app.kiosk.readingAids.isStill
    if strike == "key":
        app.driver.item("stillTick").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        if strike == "key":
            app.driver.press_key("Return")
        else:
            QTest.mouseClick(app.window, LEFT, NONE, place)
    assert app.kiosk.readingAids.isStill is not before


# --- the keyboard's way ---------------------------------------------------------------------

STOPS = 40


@pytest.mark.every_value
@pytest.mark.parametrize("light", palettes.THEMES)
@pytest.mark.parametrize("strength", palettes.CONTRASTS)
def test_the_ring_is_seen_on_everything_that_takes_the_keys(
    open_window: OpenWindow, clock: EveningClock, light: str, strength: str
) -> None:
    """By the pixels: around a thing, with the keys on it and on the next one, by 3:1."""
    app = open_window(theme=light)
    found = []
    for page in looking.tour(app, clock):
        app.kiosk.readingAids.chooseContrast(strength)
        app.driver.settle()
        stops = list(walk(app))
        for (item, with_keys), (_, without) in zip(stops, stops[1:] + stops[:1], strict=True):
            weak = unseen(item, with_keys, without)
            if weak:
                found.append(f"{page}: {looking.words(item)} {weak}")
    assert not found, "\n".join(found)


def walk(app: KioskApp) -> Iterator[tuple[QQuickItem, QImage]]:
    """Once round by Tab: what has the keys, and the window then."""
    met: list[QQuickItem] = []
    for _ in range(STOPS):
        app.driver.press_key("Tab")
        app.driver.settle()
        item = app.window.activeFocusItem()
        assert item is not None
        if any(item is one for one in met):
            return
        met.append(item)
        yield item, app.window.grabWindow()


def unseen(item: QQuickItem, with_keys: QImage, without: QImage) -> str:
    """What is wrong with how `item` shows that it has the keys; "" when nothing."""
    whole = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    box = whole.adjusted(-6, -6, 6, 6).toAlignedRect().intersected(with_keys.rect())
    shown, plain = looking.pixels(with_keys, box), looking.pixels(without, box)
    differs = shown != plain
    pairs = Counter(zip(shown[differs].tolist(), plain[differs].tolist(), strict=True))
    changed = pairs.total()
    if changed < item.width():
        return f"is only {changed} pixels"
    strong = sum(
        count
        for (one, other), count in pairs.items()
        if looking.contrast_of(looking.in_words(one), looking.in_words(other)) >= 3
    )
    return "" if strong >= changed / 2 else f"{strong} of {changed} pixels differ by 3:1"


def test_escape_goes_one_step_back_and_never_loses_what_was_typed(app: KioskApp) -> None:
    driver = app.driver
    driver.tap("readButton")
    driver.wait_step(Step.LETTER)
    begin(app)
    driver.type_keys("Ofelia Sample")
    driver.to_review()
    driver.tap("inkButton")
    assert driver.has("inkPad")
    driver.press_key("Escape")
    assert not driver.has("inkPad")
    assert app.kiosk.flow.step is Step.REVIEW
    driver.wait_seen()
    driver.tap("readingAidsButton")
    driver.settle()
    driver.press_key("Escape")
    driver.settle()
    assert not driver.has("readingAidsDone")
    assert app.kiosk.flow.step is Step.REVIEW
    for step in (Step.LINE, Step.LETTER):
        driver.press_key("Escape")
        driver.wait_step(step)
    begin(app)
    assert typed(app) == "Ofelia Sample"
    driver.press_key("Escape")
    driver.wait_step(Step.LETTER)
    driver.press_key("Escape")
    driver.wait_step(Step.ASKED)
    driver.tap("clearNow")
    driver.wait_step(Step.ATTRACT)
    driver.press_key("Escape")
    assert app.kiosk.flow.step is Step.ATTRACT


def test_return_goes_from_field_to_field_and_signs_only_on_the_button(app: KioskApp) -> None:
    begin(app)
    app.driver.type_keys("Ada")
    names = []
    for _ in range(3):
        item = app.window.activeFocusItem()
        assert item is not None
        names.append(item.objectName())
        app.driver.press_key("Return")
    app.driver.wait_step(Step.REVIEW)
    assert names == ["nameFieldInput", "roleFieldInput", "organisationFieldInput"]

    def is_on_the_button() -> bool:
        item = app.window.activeFocusItem()
        return item is not None and item.objectName() == "submitButton"

    app.driver.wait_for(is_on_the_button, "the focus on the button that signs")
    assert app.kiosk.flow.step is Step.REVIEW


# --- reach ----------------------------------------------------------------------------------


def test_upright_what_to_do_next_is_in_the_lower_two_thirds(
    open_window: OpenWindow, clock: EveningClock
) -> None:
    app = open_window(size=(800, 1280))
    target = app.driver.item("readingAidsButton").height()  # of the quiet words in the header
    for _ in looking.tour(app, clock):
        for item in looking.seen(app):
            is_next = item.objectName() in MAIN and item.property("implicitHeight") > target
            if is_next:
                assert looking.rect(item).top() >= 1280 / 3, looking.words(item)


@pytest.mark.parametrize("size", [(800, 1280), (1280, 800)], ids=["upright", "lying"])
@pytest.mark.parametrize("hand", ["left", "right"])
def test_one_hand_has_everything_low_and_what_comes_next_at_its_side(
    open_window: OpenWindow, clock: EveningClock, size: tuple[int, int], hand: str
) -> None:
    """Fields stand where they are read: they take a key, and no finger has to go there."""
    app = open_window(size=size)
    width, height = size
    found = []
    for page in looking.tour(app, clock, lambda: app.kiosk.readingAids.chooseHand(hand)):
        app.kiosk.readingAids.chooseHand(hand)  # a pause begins anew
        app.driver.settle()
        for item in looking.seen(app):
            if not looking.is_button(item):
                continue
            place = looking.rect(item).center()
            if place.y() < height / 3:
                found.append(f"{page}: {looking.words(item)} is high")
            is_next = item.objectName() in MAIN and page != "ink"
            is_far = (place.x() < width / 2) != (hand == "left") and item.width() < width / 2
            if is_next and is_far and width > height:
                found.append(f"{page}: {looking.words(item)} is far")
    assert not found, "\n".join(found)


# --- moving ---------------------------------------------------------------------------------


def test_nothing_loops_or_flashes() -> None:
    """No animation goes on by itself; what fades does so once."""
    for file in (Path(kiosk.ui.__file__).parent / "qml").rglob("*.qml"):
        source = file.read_text(encoding="utf-8")
        assert "loops:" not in source, file.name
        assert "Animation.Infinite" not in source, file.name


def test_without_motion_a_page_is_where_it_stays(app: KioskApp) -> None:
    places: list[float] = []
    page = app.driver.item("attractPage").parentItem()
    assert page is not None
    page.xChanged.connect(lambda: places.append(page.x()))
    page.opacityChanged.connect(lambda: places.append(page.opacity()))
    app.driver.tap("readButton")
    app.driver.wait_step(Step.LETTER)
    app.driver.tap("moreButton")
    assert places == []
