"""An attendee's way through the real window: by mouse, by finger, and by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock
from kiosk.evening.driver import UiDriver
from kiosk.signing import codes
from kiosk.signing.flow.steps import Step
from kiosk.signing.signature import Signature

Kept = Callable[[], list[Signature]]

LOOPS = tuple((0.2 + at * 0.02, 0.5 + 0.2 * (-1) ** at) for at in range(25))


def focused_on(app: KioskApp) -> str:
    """The name of what has the focus."""
    focused = app.window.activeFocusItem()
    return focused.objectName() if focused is not None else ""


def tab_to(app: KioskApp, name: str) -> None:
    """Presses Tab until `name` has the focus."""
    for _ in range(40):
        focused = app.window.activeFocusItem()
        if focused is not None and focused.objectName() == name:
            return
        app.driver.press_key("Tab")
    pytest.fail(f"Tab does not reach {name}")


@pytest.mark.parametrize("way", ["tap", "touch"])
def test_a_signature_by_mouse_and_by_finger(app: KioskApp, kept: Kept, way: str) -> None:
    driver = app.driver
    press = getattr(driver, way)
    press("readButton")
    driver.wait_step(Step.LETTER)
    press("signButton")
    driver.wait_step(Step.LINE)
    driver.type_screen("Ada Quill")
    press("roleField")
    driver.type_screen("editor")
    press("organisationField")
    driver.type_screen("Paper Lantern")
    assert driver.text("publicLine") == "Ada Quill, editor, Paper Lantern"
    press("continueButton")
    driver.wait_step(Step.REVIEW)
    assert driver.text("publicLine") == "Ada Quill, editor, Paper Lantern"
    driver.read_meaning()
    press("submitButton")
    driver.wait_step(Step.THANKS)

    (signature,) = kept()
    assert (signature.name, signature.role, signature.organisation) == (
        "Ada Quill",
        "editor",
        "Paper Lantern",
    )
    assert driver.text("thanksLine") == "Ada Quill, editor, Paper Lantern"
    assert "number 1" in driver.text("numberLine")
    assert codes.digest(driver.withdrawal_code()) == signature.withdrawal
    press("nextPerson")
    driver.wait_step(Step.ATTRACT)
    assert driver.text("countFigure") == "1"
    assert driver.text("countWords") == "has signed here tonight"


def test_a_signature_by_hardware_keys_alone(app: KioskApp, kept: Kept, clock: EveningClock) -> None:
    driver = app.driver
    tab_to(app, "readButton")
    driver.press_key("Return")
    driver.wait_step(Step.LETTER)
    driver.press_key("PageDown")
    driver.settle()
    tab_to(app, "signButton")
    driver.press_key("Space")
    driver.wait_step(Step.LINE)
    driver.type_keys("Βασίλης Ø. d’Été")
    driver.press_key("Tab")
    driver.type_keys("writer")
    driver.press_key("Return")
    driver.type_keys("Acme Films")
    driver.press_key("Return")
    driver.wait_step(Step.REVIEW)
    driver.wait_for(lambda: focused_on(app) == "submitButton", "the button that signs")
    driver.press_key("Return")  # struck twice: no second press
    assert app.kiosk.flow.step is Step.REVIEW
    clock.pass_time(2)
    driver.press_key("Return")
    driver.wait_step(Step.THANKS)
    tab_to(app, "nextPerson")
    driver.press_key("Return")
    driver.wait_step(Step.ATTRACT)
    assert [one.name for one in kept()] == ["Βασίλης Ø. d’Été"]


def test_escape_goes_back_a_step(app: KioskApp) -> None:
    driver = app.driver
    driver.tap("readButton")
    driver.wait_step(Step.LETTER)
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.press_key("Escape")
    driver.wait_step(Step.LETTER)
    driver.press_key("Escape")
    driver.wait_step(Step.ATTRACT)


def test_what_was_typed_is_there_again_after_a_look_at_letter_and_help(app: KioskApp) -> None:
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_screen("Ada")
    driver.tap("supportLink")
    driver.wait_step(Step.SUPPORT)
    assert driver.text("supportPhone") == "800-656-4673"
    driver.tap("backButton")
    driver.wait_step(Step.LINE)
    driver.tap("backButton")
    driver.wait_step(Step.LETTER)
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    assert driver.text("nameFieldInput") == "Ada"
    assert driver.text("publicLine") == "Ada"


def test_ink_is_kept_and_can_be_undone(app: KioskApp, kept: Kept) -> None:
    driver = app.driver
    sign_with_ink(driver, [LOOPS, ((0.3, 0.8), (0.5, 0.8), (0.7, 0.82))])
    driver.tap("inkUndo")
    driver.tap("byMark")
    driver.tap("inkDone")
    driver.wait_step(Step.REVIEW)
    assert driver.has("drawnSignature")
    driver.sign()
    driver.wait_step(Step.THANKS)
    assert driver.has("drawnSignature")
    (signature,) = kept()
    assert signature.ink is not None
    assert len(signature.ink.strokes) == 1
    assert signature.ink.points == len(LOOPS)
    assert signature.by_mark


def test_an_accidental_dot_is_said_and_not_kept(app: KioskApp, kept: Kept) -> None:
    driver = app.driver
    sign_with_ink(driver, [((0.5, 0.5), (0.501, 0.5))])
    assert "That was very short. Please sign again." in driver.texts()
    driver.tap("inkDone")
    driver.wait_step(Step.REVIEW)
    assert not driver.has("drawnSignature")
    assert driver.text("drawingWasShort").startswith("Your drawing was too short to keep.")
    driver.sign()
    driver.wait_step(Step.THANKS)
    assert not driver.has("drawnSignature")
    assert kept()[0].ink is None


def test_more_turns_the_letter_to_its_end_without_cutting_a_line(app: KioskApp) -> None:
    driver = app.driver
    driver.tap("readButton")
    driver.wait_step(Step.LETTER)
    letter = driver.item("letterText")
    pitch = letter.property("pitch")
    turns = 0
    while driver.has("moreButton"):
        driver.tap("moreButton")
        driver.settle()
        turns += 1
        assert letter.property("contentY") % pitch == 0
        assert turns < 20
    assert turns >= 2
    assert letter.property("height") % pitch == 0
    assert any("Rob Okun" in text for text in driver.texts())


def test_the_chord_and_the_corner_lead_to_the_pin(app: KioskApp) -> None:
    driver = app.driver
    driver.hold("cornerHold", 3_300)
    driver.wait_step(Step.PIN)


def sign_with_ink(driver: UiDriver, strokes: list[tuple[tuple[float, float], ...]]) -> None:
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Ada Quill")
    driver.to_review()
    driver.tap("inkButton")
    driver.draw(strokes)
