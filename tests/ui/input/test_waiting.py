"""The idle warning, the wipe, and the way back from thanks, on a clock the test moves."""

from __future__ import annotations

from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock
from kiosk.signing.flow.steps import Step


def begin(app: KioskApp, name: str = "Ada Quill") -> None:
    app.hands.tap("signButton")
    app.hands.wait_step(Step.LINE)
    app.hands.type_keys(name)


def be_thanked(app: KioskApp) -> None:
    begin(app)
    app.hands.sign()
    app.hands.wait_step(Step.THANKS)


def test_one_tap_extends_as_often_as_one_likes(app: KioskApp, clock: EveningClock) -> None:
    hands = app.hands
    begin(app)
    for _ in range(3):
        clock.pass_time(100)
        hands.wait_for(lambda: hands.has("stillHere"), "the warning")
        assert 0 < app.kiosk.watch.warningSeconds <= 30
        hands.tap("stillHere")
        hands.wait_for(lambda: not hands.has("stillHere"), "the page")
        assert hands.text("nameFieldInput") == "Ada Quill"
    hands.type_keys("y")
    assert hands.text("nameFieldInput") == "Ada Quilly"


def test_reading_aids_give_the_keys_back(app: KioskApp) -> None:
    begin(app)
    app.hands.tap("aidsButton")
    app.hands.tap("look_day")
    app.hands.press_key("Escape")
    assert not app.hands.has("aidsDone")
    app.hands.type_keys("y")
    assert app.hands.text("nameFieldInput") == "Ada Quilly"


def test_the_tap_that_extends_presses_nothing_below(app: KioskApp, clock: EveningClock) -> None:
    hands = app.hands
    begin(app)
    place = hands.item("submitButton")
    clock.pass_time(95)
    hands.wait_for(lambda: hands.has("stillHere"), "the warning")
    hands.settle()
    hands.tap("warningSeconds")
    hands.wait_for(lambda: not hands.has("stillHere"), "the page")
    assert place.isVisible()
    assert app.kiosk.flow.step is Step.LINE


def test_typing_is_being_there(app: KioskApp, clock: EveningClock) -> None:
    begin(app, "A")
    for letter in "da":
        clock.pass_time(60)
        app.hands.tap(f"key_{letter}")
    assert not app.hands.has("stillHere")
    assert app.hands.text("nameFieldInput") == "Ada"


def test_thanks_gives_way_by_itself(app: KioskApp, clock: EveningClock) -> None:
    be_thanked(app)
    assert app.kiosk.watch.thanksSeconds in range(10, 13)
    clock.pass_time(12)
    app.hands.wait_step(Step.ATTRACT)


def test_a_touch_offers_to_keep_the_page(app: KioskApp, clock: EveningClock) -> None:
    hands = app.hands
    be_thanked(app)
    hands.tap("thanksLine")
    assert not hands.has("keepPage")
    clock.pass_time(2)
    hands.tap("withdrawalCode")
    hands.wait_for(lambda: hands.has("keepPage"), "the offer")
    hands.tap("keepPage")
    clock.pass_time(60)
    app.kiosk.watch.look()
    assert app.kiosk.flow.step is Step.THANKS
    assert app.kiosk.watch.thanksSeconds == 0
    clock.pass_time(121)
    hands.wait_step(Step.ATTRACT)


def test_nobody_at_the_pin_gives_the_table_back(app: KioskApp, clock: EveningClock) -> None:
    app.kiosk.knock()
    app.hands.wait_step(Step.PIN)
    clock.pass_time(31)
    app.hands.wait_step(Step.ATTRACT)
