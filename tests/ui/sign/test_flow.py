"""An attendee's way through the real window: by mouse, by finger, and by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock
from kiosk.evening.driver import Hands
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
        app.hands.press_key("Tab")
    pytest.fail(f"Tab does not reach {name}")


@pytest.mark.parametrize("way", ["tap", "touch"])
def test_a_signature_by_mouse_and_by_finger(app: KioskApp, kept: Kept, way: str) -> None:
    hands = app.hands
    press = getattr(hands, way)
    press("readButton")
    hands.wait_step(Step.LETTER)
    press("signButton")
    hands.wait_step(Step.LINE)
    hands.type_screen("Ada Quill")
    press("roleField")
    hands.type_screen("editor")
    press("organisationField")
    hands.type_screen("Paper Lantern")
    assert hands.text("publicLine") == "Ada Quill, editor, Paper Lantern"
    press("continueButton")
    hands.wait_step(Step.REVIEW)
    assert hands.text("publicLine") == "Ada Quill, editor, Paper Lantern"
    hands.read_meaning()
    press("submitButton")
    hands.wait_step(Step.THANKS)

    (signature,) = kept()
    assert (signature.name, signature.role, signature.organisation) == (
        "Ada Quill",
        "editor",
        "Paper Lantern",
    )
    assert hands.text("thanksLine") == "Ada Quill, editor, Paper Lantern"
    assert "number 1" in hands.text("numberLine")
    assert codes.digest(hands.withdrawal_code()) == signature.withdrawal
    press("nextPerson")
    hands.wait_step(Step.ATTRACT)
    assert hands.text("countFigure") == "1"
    assert hands.text("countWords") == "has signed here tonight"


def test_a_signature_by_hardware_keys_alone(app: KioskApp, kept: Kept, clock: EveningClock) -> None:
    hands = app.hands
    tab_to(app, "readButton")
    hands.press_key("Return")
    hands.wait_step(Step.LETTER)
    hands.press_key("PageDown")
    hands.settle()
    tab_to(app, "signButton")
    hands.press_key("Space")
    hands.wait_step(Step.LINE)
    hands.type_keys("Βασίλης Ø. d’Été")
    hands.press_key("Tab")
    hands.type_keys("writer")
    hands.press_key("Return")
    hands.type_keys("Acme Films")
    hands.press_key("Return")
    hands.wait_step(Step.REVIEW)
    hands.wait_for(lambda: focused_on(app) == "submitButton", "the button that signs")
    hands.press_key("Return")  # struck twice: no second press
    assert app.kiosk.flow.step is Step.REVIEW
    clock.pass_time(2)
    hands.press_key("Return")
    hands.wait_step(Step.THANKS)
    tab_to(app, "nextPerson")
    hands.press_key("Return")
    hands.wait_step(Step.ATTRACT)
    assert [one.name for one in kept()] == ["Βασίλης Ø. d’Été"]


def test_escape_goes_back_a_step(app: KioskApp) -> None:
    hands = app.hands
    hands.tap("readButton")
    hands.wait_step(Step.LETTER)
    hands.tap("signButton")
    hands.wait_step(Step.LINE)
    hands.press_key("Escape")
    hands.wait_step(Step.LETTER)
    hands.press_key("Escape")
    hands.wait_step(Step.ATTRACT)


def test_what_was_typed_is_there_again_after_a_look_at_letter_and_help(app: KioskApp) -> None:
    hands = app.hands
    hands.tap("signButton")
    hands.wait_step(Step.LINE)
    hands.type_screen("Ada")
    hands.tap("supportLink")
    hands.wait_step(Step.SUPPORT)
    assert hands.text("supportPhone") == "800-656-4673"
    hands.tap("backButton")
    hands.wait_step(Step.LINE)
    hands.tap("backButton")
    hands.wait_step(Step.LETTER)
    hands.tap("signButton")
    hands.wait_step(Step.LINE)
    assert hands.text("nameFieldInput") == "Ada"
    assert hands.text("publicLine") == "Ada"


def test_ink_is_kept_and_can_be_undone(app: KioskApp, kept: Kept) -> None:
    hands = app.hands
    sign_with_ink(hands, [LOOPS, ((0.3, 0.8), (0.5, 0.8), (0.7, 0.82))])
    hands.tap("inkUndo")
    hands.tap("byMark")
    hands.tap("inkDone")
    hands.wait_step(Step.REVIEW)
    assert hands.has("drawnSignature")
    hands.sign()
    hands.wait_step(Step.THANKS)
    assert hands.has("drawnSignature")
    (signature,) = kept()
    assert signature.ink is not None
    assert len(signature.ink.strokes) == 1
    assert signature.ink.points == len(LOOPS)
    assert signature.by_mark


def test_an_accidental_dot_is_said_and_not_kept(app: KioskApp, kept: Kept) -> None:
    hands = app.hands
    sign_with_ink(hands, [((0.5, 0.5), (0.501, 0.5))])
    assert "That was very short. Please sign again." in hands.texts()
    hands.tap("inkDone")
    hands.wait_step(Step.REVIEW)
    assert not hands.has("drawnSignature")
    assert hands.text("drawingWasShort").startswith("Your drawing was too short to keep.")
    hands.sign()
    hands.wait_step(Step.THANKS)
    assert not hands.has("drawnSignature")
    assert kept()[0].ink is None


def test_more_turns_the_letter_to_its_end_without_cutting_a_line(app: KioskApp) -> None:
    hands = app.hands
    hands.tap("readButton")
    hands.wait_step(Step.LETTER)
    letter = hands.item("letterText")
    pitch = letter.property("pitch")
    turns = 0
    while hands.has("moreButton"):
        hands.tap("moreButton")
        hands.settle()
        turns += 1
        assert letter.property("contentY") % pitch == 0
        assert turns < 20
    assert turns >= 2
    assert letter.property("height") % pitch == 0
    assert any("Rob Okun" in text for text in hands.texts())


def test_the_chord_and_the_corner_lead_to_the_pin(app: KioskApp) -> None:
    hands = app.hands
    hands.hold("cornerHold", 3_300)
    hands.wait_step(Step.PIN)


def sign_with_ink(hands: Hands, strokes: list[tuple[tuple[float, float], ...]]) -> None:
    hands.tap("signButton")
    hands.wait_step(Step.LINE)
    hands.type_keys("Ada Quill")
    hands.to_review()
    hands.tap("inkButton")
    hands.draw(strokes)
