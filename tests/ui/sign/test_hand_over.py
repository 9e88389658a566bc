"""Nothing of one person is left for the next: not shown, not offered, not to be pasted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock
from kiosk.signing.flow.steps import Step

SECRETS = ("Ofelia", "Wardrobe", "Moonlit")


def type_everything(app: KioskApp) -> None:
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Ofelia Sample")
    driver.press_key("A", Qt.KeyboardModifier.ControlModifier)
    driver.press_key("C", Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Ofelia Sample"
    driver.press_key("End")
    driver.tap("roleField")
    driver.type_keys("Wardrobe")
    driver.tap("organisationField")
    driver.type_keys("Moonlit Works")
    driver.to_review()
    driver.tap("inkButton")
    driver.draw([tuple((0.2 + at * 0.02, 0.4 + 0.1 * (at % 2)) for at in range(20))])


def leave_by_next_person(app: KioskApp, clock: EveningClock) -> None:
    app.driver.hand_over()


def leave_after_thanks(app: KioskApp, clock: EveningClock) -> None:
    app.driver.tap("inkDone")
    app.driver.sign()
    app.driver.wait_step(Step.THANKS)
    app.driver.hand_over()


def walk_away(app: KioskApp, clock: EveningClock) -> None:
    clock.pass_time(91)
    app.driver.wait_for(lambda: app.driver.has("stillHere"), "the warning")
    clock.pass_time(31)


def start_new(app: KioskApp, clock: EveningClock) -> None:
    clock.pass_time(91)
    app.driver.wait_for(lambda: app.driver.has("startNew"), "the warning")
    app.driver.tap("startNew")


def leave_the_question_unanswered(app: KioskApp, clock: EveningClock) -> None:
    app.driver.tap("nextPerson")
    app.driver.wait_step(Step.ASKED)
    clock.pass_time(31)


def leave_in_the_middle_of_a_change(app: KioskApp, clock: EveningClock) -> None:
    app.driver.tap("inkDone")
    app.driver.sign()
    app.driver.wait_step(Step.THANKS)
    app.driver.tap("changeSigned")
    app.driver.wait_step(Step.LINE)
    app.driver.type_keys(" the Second")
    app.driver.hand_over()


def leave_from_help(app: KioskApp, clock: EveningClock) -> None:
    app.driver.tap("supportLink")
    app.driver.wait_step(Step.SUPPORT)
    app.driver.hand_over()


def go_back_to_the_start(app: KioskApp, clock: EveningClock) -> None:
    app.driver.tap("inkDone")
    for step in (Step.LINE, Step.LETTER, Step.ASKED):
        app.driver.tap("backButton")
        app.driver.wait_step(step)
    app.driver.tap("clearNow")


@pytest.mark.parametrize(
    "leave",
    [
        *(leave_by_next_person, leave_after_thanks, walk_away, leave_from_help),
        *(go_back_to_the_start, start_new, leave_the_question_unanswered),
        leave_in_the_middle_of_a_change,
    ],
)
def test_the_next_person_finds_nothing(
    app: KioskApp, clock: EveningClock, leave: Callable[[KioskApp, EveningClock], None]
) -> None:
    driver = app.driver
    type_everything(app)
    session = app.kiosk.flow.session
    leave(app, clock)
    driver.wait_step(Step.ATTRACT)
    assert app.kiosk.flow.session == session + 1
    assert_nothing_is_left(app)

    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.press_key("V", Qt.KeyboardModifier.ControlModifier)
    driver.press_key("Z", Qt.KeyboardModifier.ControlModifier)
    assert_nothing_is_left(app)
    for field in ("nameField", "roleField", "organisationField"):
        assert driver.text(f"{field}Input") == ""
    driver.tap("organisationField")
    assert_nothing_is_left(app)
    assert app.kiosk.ink.path == ""


def assert_nothing_is_left(app: KioskApp) -> None:
    clipboard = QGuiApplication.clipboard()
    for mode in QClipboard.Mode:
        assert clipboard.text(mode) == "", mode
    assert app.kiosk.form.typed() == ("", "", "")
    assert app.kiosk.thanks.line == app.kiosk.thanks.code == ""
    seen = "\n".join(app.driver.texts())
    assert not [secret for secret in SECRETS if secret in seen]


def test_language_and_reading_aids_go_back_to_the_defaults(app: KioskApp) -> None:
    driver = app.driver
    driver.tap("language_es")
    driver.tap("readingAidsButton")
    driver.tap("size_3")
    driver.tap("theme_day")
    driver.tap("readingAidsDone")
    driver.tap("readButton")
    driver.wait_step(Step.LETTER)
    assert app.kiosk.languages.current == "es"
    driver.hand_over()
    driver.wait_step(Step.ATTRACT)
    assert app.kiosk.languages.current == "en"
    assert app.kiosk.readingAids.is_default
    assert driver.text("readButton") == "Read the letter"


def test_a_language_left_on_the_first_page_does_not_wait_for_the_next(
    app: KioskApp, clock: EveningClock
) -> None:
    app.driver.tap("language_es")
    assert app.driver.text("readButton") == "Leer la carta"
    clock.pass_time(95)
    app.driver.wait_for(lambda: app.driver.text("readButton") == "Read the letter", "English")


def drag_over(app: KioskApp, field: QQuickItem) -> None:
    """Selects what stands in the field, as a mouse does."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    begins = field.mapToScene(QPoint(2, round(field.height() / 2))).toPoint()
    ends = field.mapToScene(QPoint(round(field.width()) - 2, round(field.height() / 2))).toPoint()
    QTest.mousePress(app.window, left, none, begins)
    for at in range(1, 11):
        QTest.mouseMove(app.window, begins + (ends - begins) * at / 10)
        QTest.qWait(10)
    QTest.mouseRelease(app.window, left, none, ends)
    QTest.qWait(50)


def middle_click(app: KioskApp, name: str) -> None:
    place = app.driver._place(name)
    QTest.mouseClick(app.window, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.qWait(50)


def selects(qapp: QGuiApplication) -> None:
    if not qapp.clipboard().supportsSelection():
        pytest.skip("this window system has no primary selection; see test_hand_over_x11.py")


def test_what_is_selected_with_the_mouse_is_given_to_nobody(
    qapp: QGuiApplication, app: KioskApp
) -> None:
    selects(qapp)
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    app.driver.type_keys("Ofelia Sample")
    field = app.driver.item("nameFieldInput")
    drag_over(app, field)
    assert field.property("selectedText") == "Ofelia Sample"
    app.driver.tap("roleField")
    assert qapp.clipboard().text(QClipboard.Mode.Selection) == ""
    middle_click(app, "roleField")
    assert app.driver.text("roleFieldInput") == ""


def test_a_middle_click_pastes_nothing_of_the_last_person(
    qapp: QGuiApplication, app: KioskApp
) -> None:
    selects(qapp)
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    app.driver.type_keys("Ofelia Sample")
    qapp.clipboard().setText("Ofelia Sample", QClipboard.Mode.Selection)
    app.driver.hand_over()
    app.driver.wait_step(Step.ATTRACT)
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    middle_click(app, "nameField")
    assert_nothing_is_left(app)


def test_a_middle_click_pastes_nothing_of_another_program(
    qapp: QGuiApplication, app: KioskApp
) -> None:
    """It is no press of anything: a stray third button must not type."""
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    middle_click(app, "nameField")
    middle_click(app, "backButton")
    assert app.kiosk.flow.step is Step.LINE
    assert app.driver.text("nameFieldInput") == ""


def test_nothing_is_left_in_a_clipboard_when_the_program_ends(
    qapp: QGuiApplication, app: KioskApp
) -> None:
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    type_and_copy(app)
    app.close()
    for mode in QClipboard.Mode:
        assert qapp.clipboard().text(mode) == "", mode


def type_and_copy(app: KioskApp) -> None:
    app.driver.type_keys("Ofelia Sample")
    app.driver.press_key("A", Qt.KeyboardModifier.ControlModifier)
    app.driver.press_key("C", Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Ofelia Sample"
