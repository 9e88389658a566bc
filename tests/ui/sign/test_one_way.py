"""One way to sign, on every screen: keys type and never press, and what signs is far from them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest

import looking
from contact_sheet import SCREENS, Screen, campaign_of_all
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.evening.clock import EveningClock
from kiosk.signing.flow.steps import Step
from kiosk.signing.signature import Signature

OpenWindow = Callable[..., KioskApp]
Kept = Callable[[], list[Signature]]

CLEAR_MM = 8
FRAMED = Screen("640x480", (640, 480), 8.3)
EVERY = (*SCREENS.values(), FRAMED)
PLAIN = [(1280, 800), (800, 1280), (1024, 600), (1920, 1080), (640, 480)]


def box(item) -> QRectF:  # type: ignore[no-untyped-def]
    return item.mapRectToScene(item.boundingRect())


def gap(one: QRectF, other: QRectF) -> float:
    """How far two boxes are apart."""
    x = max(one.left() - other.right(), other.left() - one.right(), 0.0)
    y = max(one.top() - other.bottom(), other.top() - one.bottom(), 0.0)
    return float((x * x + y * y) ** 0.5)


def nearest(app: KioskApp) -> float:
    """Millimetres between the button that leads on and the nearest key."""
    keys = [each for each in looking.seen(app) if each.objectName().startswith("key_")]
    onward = box(app.driver.item("continueButton"))
    return min(gap(onward, box(key)) for key in keys) / app.kiosk.calibration.pixelsPerMm


@pytest.mark.every_value
@pytest.mark.parametrize("private", [False, True], ids=["plain", "private"])
@pytest.mark.parametrize("screen", EVERY, ids=lambda screen: screen.name)
def test_what_leads_on_is_far_from_the_keys(
    open_window: OpenWindow,
    clock: EveningClock,
    how_many: Callable[[int, int], int],
    screen: Screen,
    private: bool,
) -> None:
    campaign = campaign_of_all(is_private=private)._replace(languages=("en", "de", "ar"))
    app = open_window(campaign=campaign, size=screen.size, card_pixels=screen.card)
    for at, language in enumerate(campaign.languages):
        for step in [(at + more) % 4 for more in range(how_many(2, 4))]:
            app.kiosk.languages.choose(language)
            app.kiosk.readingAids.chooseSize(step)
            looking.sign(app, clock)
            app.driver.settle()
            assert nearest(app) >= CLEAR_MM, f"line, {language}, text {step + 1}"
            app.driver.to_review()
            if private:
                app.driver.tap("emailTick")
                app.driver.wait_step(Step.ADDRESS)
                assert nearest(app) >= CLEAR_MM, f"address, {language}, text {step + 1}"
            looking.start_again(app)


@pytest.mark.every_value
@pytest.mark.parametrize("size", PLAIN, ids=str)
@pytest.mark.parametrize("private", [False, True], ids=["plain", "private"])
def test_the_same_pages_in_the_same_order_on_every_screen(
    open_window: OpenWindow, kept: Kept, size: tuple[int, int], private: bool
) -> None:
    app = open_window(size=size, campaign=campaign_of_all(is_private=private))
    driver, steps = app.driver, []
    app.kiosk.stepChanged.connect(lambda: steps.append(app.kiosk.flow.step))
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    assert not driver.has("submitButton")
    driver.type_keys("Ada Quill")
    driver.tap("continueButton")
    driver.wait_step(Step.REVIEW)
    assert not driver.has("keyboard")
    assert not [each for each in looking.seen(app) if each.objectName().startswith("key_")]
    driver.sign()
    driver.wait_step(Step.THANKS)
    assert steps == [Step.LINE, Step.REVIEW, Step.SAVING, Step.THANKS]
    assert len(kept()) == 1


@pytest.mark.parametrize("size", PLAIN, ids=str)
def test_next_in_the_last_field_leads_to_the_review_and_no_key_signs(
    open_window: OpenWindow, clock: EveningClock, kept: Kept, size: tuple[int, int]
) -> None:
    app = open_window(size=size)
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_screen("Ada")
    place = box(driver.item("key_next")).center().toPoint()
    for _ in range(3):
        driver.tap("key_next")
    driver.wait_step(Step.REVIEW)
    assert not driver.has("key_space")
    # whoever goes on striking "Next" signs nothing, wherever it was
    for _ in range(12):
        clock.pass_time(0.4)
        QTest.mouseClick(
            app.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
    QTest.qWait(50)
    assert kept() == []
    assert app.kiosk.flow.step is not Step.SAVING


@pytest.mark.parametrize("size", PLAIN, ids=str)
def test_keys_on_the_screen_type_into_a_field_or_are_not_there(
    open_window: OpenWindow, size: tuple[int, int]
) -> None:
    app = open_window(size=size)
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Ada")
    with_keys = without = 0
    for _ in range(20):
        driver.press_key("Tab")
        focused = app.window.activeFocusItem()
        assert focused is not None
        if driver.has("key_space"):
            with_keys += 1
            before = app.kiosk.form.typed()
            driver.tap("key_n")
            assert app.kiosk.form.typed() != before, focused.objectName()
        else:
            without += 1
            assert not looking.is_input(focused)
        assert app.kiosk.flow.step is Step.LINE
    assert with_keys
    assert without


@pytest.mark.every_value
@pytest.mark.parametrize("step", range(4))
@pytest.mark.parametrize("screen", [SCREENS["7in"], SCREENS["10in-upright"], FRAMED, None], ids=str)
def test_the_letter_is_signed_when_all_it_means_has_been_in_sight(
    open_window: OpenWindow, clock: EveningClock, screen: Screen | None, step: int
) -> None:
    more = {} if screen is None else {"size": screen.size, "card_pixels": screen.card}
    app = open_window(campaign=campaign_of_all(is_private=True), **more)
    driver = app.driver
    app.kiosk.readingAids.chooseSize(step)
    looking.review(app, clock)
    driver.settle()
    pane, submit = driver.item("meaning"), driver.item("submitButton")

    def can_sign_or_read() -> bool:
        return submit.isEnabled() or driver.has("readOn")

    driver.wait_for(can_sign_or_read, "a button that signs")
    seen_to, whole = pane.height(), pane.property("contentHeight")
    while driver.has("readOn"):
        assert not submit.isEnabled()
        driver.tap("readOn")
        driver.settle()
        assert pane.property("contentY") < seen_to, "nothing is skipped"
        seen_to = pane.property("contentY") + pane.height()
    driver.wait_for(submit.isEnabled, "a button that signs")
    assert seen_to >= whole - 1
    statements = [i for i in looking.visible(pane) if looking.is_text(i)]
    smallest = min(looking.capital_mm(app, item) for item in statements[:2])
    if screen is None:
        assert smallest >= (3.5, 4.8, 6.4, 8.5)[step]
    driver.tap("countedChoice")
    driver.settle()
    driver.read_meaning()


def test_other_words_or_a_larger_text_are_to_be_seen_before_signing(
    open_window: OpenWindow, clock: EveningClock
) -> None:
    app = open_window(campaign=campaign_of_all(is_private=True), size=(640, 480))
    driver = app.driver
    looking.review(app, clock)
    driver.read_meaning()
    app.kiosk.readingAids.chooseSize(3)
    driver.settle()
    assert not driver.item("submitButton").isEnabled()
    driver.read_meaning()
    driver.tap("countedChoice")
    driver.settle()
    assert not driver.item("submitButton").isEnabled()


def test_a_button_that_waits_does_nothing(
    open_window: OpenWindow, clock: EveningClock, kept: Kept
) -> None:
    app = open_window(campaign=campaign_of_all(is_private=True), size=(640, 480))
    app.kiosk.readingAids.chooseSize(3)
    looking.review(app, clock)
    app.driver.settle()
    place = app.driver.item("submitButton").mapToScene(QPointF(10, 10)).toPoint()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(app.window, left, none, place)
    for key in ("Return", "Space"):
        app.driver.press_key(key)
    assert app.kiosk.flow.step is Step.REVIEW
    assert kept() == []


def test_the_default_campaign_has_what_its_review_needs() -> None:
    assert load(assets.default_campaign()).notice
