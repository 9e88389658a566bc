"""The idle warning, the wipe, and the way back from thanks, on a clock the test moves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock
from kiosk.signing.flow.steps import Step


def begin(app: KioskApp, name: str = "Ada Quill") -> None:
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    app.driver.type_keys(name)


def be_thanked(app: KioskApp) -> None:
    begin(app)
    app.driver.sign()
    app.driver.wait_step(Step.THANKS)


def test_one_tap_extends_as_often_as_one_likes(app: KioskApp, clock: EveningClock) -> None:
    driver = app.driver
    begin(app)
    for _ in range(3):
        clock.pass_time(100)
        driver.wait_for(lambda: driver.has("stillHere"), "the warning")
        assert 0 < app.kiosk.idleTimer.warningSeconds <= 30
        driver.tap("stillHere")
        driver.wait_for(lambda: not driver.has("stillHere"), "the page")
        assert driver.text("nameFieldInput") == "Ada Quill"
    driver.type_keys("y")
    assert driver.text("nameFieldInput") == "Ada Quilly"


def test_reading_aids_give_the_keys_back(app: KioskApp) -> None:
    begin(app)
    app.driver.tap("readingAidsButton")
    app.driver.tap("theme_day")
    app.driver.press_key("Escape")
    assert not app.driver.has("readingAidsDone")
    app.driver.type_keys("y")
    assert app.driver.text("nameFieldInput") == "Ada Quilly"


def test_only_its_buttons_answer_and_nothing_below_is_pressed(
    app: KioskApp, clock: EveningClock
) -> None:
    driver = app.driver
    begin(app)
    clock.pass_time(95)
    driver.wait_for(lambda: driver.has("stillHere"), "the warning")
    driver.settle()
    driver.tap("warningSeconds")
    driver.touch("warningSeconds")
    driver.type_keys("x")
    assert driver.has("stillHere")
    assert app.kiosk.form.typed() == ("Ada Quill", "", "")
    driver.touch("stillHere")
    driver.wait_for(lambda: not driver.has("stillHere"), "the page")
    assert app.kiosk.flow.step is Step.LINE


def test_still_there_hides_what_was_typed_from_eyes_and_ears(
    app: KioskApp, clock: EveningClock
) -> None:
    driver = app.driver
    begin(app)
    clock.pass_time(95)
    driver.wait_for(lambda: driver.has("stillHere"), "the warning")
    driver.settle()
    assert not [text for text in driver.texts() if "Ada" in text]
    here, new = driver.item("stillHere"), driver.item("startNew")
    assert (here.width(), here.height()) == (new.width(), new.height())
    assert type(here) is type(new)
    driver.tap("startNew")
    driver.wait_step(Step.ATTRACT)
    assert app.kiosk.form.typed() == ("", "", "")


@pytest.mark.parametrize("way", ["tap", "touch"])
def test_one_tap_on_next_person_loses_nothing(app: KioskApp, way: str) -> None:
    driver = app.driver
    begin(app)
    getattr(driver, way)("nextPerson")
    driver.wait_step(Step.ASKED)
    assert not [text for text in driver.texts() if "Ada" in text]
    getattr(driver, way)("keepWriting")
    driver.wait_step(Step.LINE)
    driver.type_keys("y")
    assert driver.text("nameFieldInput") == "Ada Quilly"


def test_next_person_asks_nothing_where_nothing_is_typed(app: KioskApp) -> None:
    begin(app, "")
    app.driver.tap("nextPerson")
    app.driver.wait_step(Step.ATTRACT)


def test_a_drawing_alone_is_asked_about(app: KioskApp) -> None:
    driver = app.driver
    begin(app)
    driver.to_review()
    driver.tap("inkButton")
    driver.draw([tuple((0.2 + at * 0.02, 0.4 + 0.1 * (at % 2)) for at in range(20))])
    driver.tap("inkDone")
    driver.tap("changeButton")
    driver.wait_step(Step.LINE)
    driver.select_all()
    driver.press_key("Backspace")
    assert app.kiosk.form.typed() == ("", "", "")
    driver.tap("nextPerson")
    driver.wait_step(Step.ASKED)


def test_the_question_answers_itself_also_while_somebody_touches_it(
    app: KioskApp, clock: EveningClock
) -> None:
    driver = app.driver
    begin(app)
    driver.tap("nextPerson")
    driver.wait_step(Step.ASKED)
    clock.pass_time(20)
    driver.tap("warningSeconds")
    assert app.kiosk.idleTimer.askedSeconds in range(8, 11)
    clock.pass_time(11)
    driver.wait_step(Step.ATTRACT)


def test_next_person_stands_far_from_back(app: KioskApp) -> None:
    begin(app)
    back, following = app.driver.item("backButton"), app.driver.item("nextPerson")
    gap = following.mapToScene(QPointF(0, 0)).x() - back.mapToScene(QPointF(back.width(), 0)).x()
    assert gap > app.window.width() / 2


def test_typing_is_being_there(app: KioskApp, clock: EveningClock) -> None:
    begin(app, "A")
    for letter in "da":
        clock.pass_time(60)
        app.driver.tap(f"key_{letter}")
    assert not app.driver.has("stillHere")
    assert app.driver.text("nameFieldInput") == "Ada"


def test_thanks_gives_way_by_itself(app: KioskApp, clock: EveningClock) -> None:
    be_thanked(app)
    assert app.kiosk.idleTimer.thanksSeconds in range(28, 31)
    clock.pass_time(30)
    app.driver.wait_step(Step.ATTRACT)


def test_a_touch_of_thanks_begins_the_countdown_anew(app: KioskApp, clock: EveningClock) -> None:
    be_thanked(app)
    clock.pass_time(20)
    app.driver.tap("occasion")
    assert app.kiosk.idleTimer.thanksSeconds in range(27, 31)
    clock.pass_time(20)
    app.kiosk.idleTimer.check()
    assert app.kiosk.flow.step is Step.THANKS


def test_a_page_of_thanks_that_is_kept_stays(app: KioskApp, clock: EveningClock) -> None:
    """Also past a look at the code or at the page for help."""
    driver = app.driver
    be_thanked(app)
    driver.tap("keepPage")
    assert not driver.has("keepPage")
    for button, step in (("showCode", Step.CODE), ("supportLink", Step.SUPPORT)):
        driver.tap(button)
        driver.wait_step(step)
        driver.tap("backButton")
        driver.wait_step(Step.THANKS)
        assert app.kiosk.idleTimer.thanksSeconds == 0
    clock.pass_time(60)
    app.kiosk.idleTimer.check()
    assert app.kiosk.flow.step is Step.THANKS
    assert app.kiosk.idleTimer.thanksSeconds == 0
    clock.pass_time(121)
    driver.wait_step(Step.ATTRACT)


def test_the_code_stays_until_nobody_is_there(app: KioskApp, clock: EveningClock) -> None:
    driver = app.driver
    be_thanked(app)
    driver.tap("showCode")
    driver.wait_step(Step.CODE)
    clock.pass_time(80)
    app.kiosk.idleTimer.check()
    assert app.kiosk.flow.step is Step.CODE
    clock.pass_time(15)
    driver.wait_for(lambda: driver.has("stillHere"), "the warning")
    assert not driver.has("withdrawalCode")
    driver.tap("stillHere")
    driver.wait_for(lambda: driver.has("withdrawalCode"), "the code")
    clock.pass_time(121)
    driver.wait_step(Step.ATTRACT)


def test_nobody_at_the_pin_gives_the_table_back(app: KioskApp, clock: EveningClock) -> None:
    app.kiosk.openStaff()
    app.driver.wait_step(Step.PIN)
    clock.pass_time(31)
    app.driver.wait_step(Step.ATTRACT)
