"""Withdrawing and erasing on the staff page, who may do which, and the organiser's own PIN."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.evening.driver import PINS
from kiosk.signing.flow.steps import Step
from kiosk.signing.signature import Life
from kiosk.store import Store

PIN, ORGANISER_PIN = PINS
Open = Callable[..., Any]


def test_withdrawn_by_its_code_after_saying_what_happens(open_table: Open) -> None:
    table = open_table()
    table.enter()
    hands = table.hands
    hands.tap("staffSearchInput")
    hands.type_keys(table.codes[4])
    hands.wait_for(lambda: table.rows() == [5])
    hands.touch("staffRow_5")
    hands.touch("staffWithdraw")
    said = " ".join(hands.texts())
    assert "Withdraw Odalys Inventada?" in said
    assert "Number 5 in the ledger, Signing table, signed at " in said
    assert "Odalys Inventada, Pretend Films" in said
    assert "no way back" in said
    assert "Ask for the name first" in said
    hands.touch("staffQuestionNo")
    assert table.stands()[5].life is Life.LIVE
    hands.touch("staffWithdraw")
    hands.touch("staffQuestionYes")
    table.note("withdrawn")
    assert "number 5, Odalys Inventada, Pretend Films" in hands.text("staffNews")
    assert table.stands()[5].life is Life.WITHDRAWN
    assert "withdrawn" in hands.texts()
    for button in ("staffCorrect", "staffHold", "staffStrike", "staffUndo", "staffWithdraw"):
        assert not hands.item(button).isEnabled()
    assert hands.item("staffEraseButton").isEnabled()
    hands.touch("staffUndoLast")
    table.note("nothing to undo")
    assert table.stands()[5].life is Life.WITHDRAWN


def test_erased_after_its_number_was_typed_and_no_byte_is_left(open_table: Open) -> None:
    table = open_table()
    table.enter()
    hands = table.hands
    hands.tap("staffRow_5")
    hands.tap("staffEraseButton")
    assert {"Erase Odalys Inventada?", "To go on, type 5."} <= set(hands.texts())
    for digit in "48":
        hands.tap(f"pinDigit_{digit}")
    hands.tap("pinEnter")
    hands.wait_for(lambda: "Nothing was erased" in hands.text("staffEraseAsk"))
    assert table.stands()[5].name == "Odalys Inventada"
    hands.tap("pinDigit_5")
    hands.tap("pinEnter")
    table.note("erased")
    assert table.stands()[5].life is Life.ERASED
    assert "erased" in hands.texts()
    assert [text for text in hands.texts() if "Odalys" in text] == [
        "Erased for good: number 5, Odalys Inventada, Pretend Films."
    ], "once more, whose it was"
    assert not hands.item("staffEraseButton").isEnabled()
    for file in table.options.data.rglob("*"):
        if file.is_file():
            assert b"Odalys" not in file.read_bytes(), file
    with Store.read(table.options.data, table.options.campaign.id) as store:
        assert store.verify().is_sound


def test_going_back_erases_nothing(open_table: Open) -> None:
    table = open_table()
    table.enter()
    table.hands.tap("staffRow_5")
    table.hands.tap("staffEraseButton")
    table.hands.tap("staffEraseBack")
    assert table.hands.has("staffList")
    assert table.stands()[5].life is Life.LIVE


def test_escape_withdraws_nothing(open_table: Open) -> None:
    table = open_table()
    table.enter()
    table.hands.tap("staffRow_5")
    table.hands.tap("staffWithdraw")
    table.hands.press_key("Escape")
    assert table.hands.has("staffList")
    assert table.stands()[5].life is Life.LIVE


def test_withdrawing_and_erasing_by_keys_alone(open_table: Open) -> None:
    table = open_table()
    table.enter()
    hands = table.hands
    hands.press_key("Down")
    hands.press_key("Down")
    hands.press_key("Return")
    hands.wait_for(lambda: table.desk.choice.number == 5)
    table.focus("staffWithdraw")
    hands.press_key("Space")
    hands.wait_for(lambda: table.desk.covered == "withdraw")
    hands.settle()
    table.focus("staffQuestionYes")
    hands.press_key("Return")
    table.note("withdrawn")
    table.focus("staffEraseButton")
    hands.press_key("Space")
    hands.settle()
    hands.type_keys("5")
    hands.press_key("Return")
    table.note("erased")
    assert table.stands()[5].life is Life.ERASED


def give(table: Any, pin: str) -> None:
    """Types a PIN into the page that asks for it."""
    table.hands.type_keys(pin)
    table.hands.press_key("Return")
    table.hands.settle()


def test_what_is_the_organisers_asks_for_that_pin_and_goes_on(open_table: Open) -> None:
    table = open_table()
    left: list[bool] = []
    table.app.kiosk.left.connect(lambda: left.append(True))
    table.enter(PIN)
    hands = table.hands
    hands.tap("staffRow_5")
    for button in ("staffEraseButton", "staffLeave", "staffOrganiserButton"):
        hands.tap(button)
        assert hands.text("pinTitle") == "The organiser’s PIN"
        hands.tap("pinBack")
        assert hands.has("staffList")
    table.desk.erase("5")
    table.desk.leave()
    assert not left
    hands.tap("staffEraseButton")
    give(table, PIN)
    hands.wait_for(lambda: hands.has("pinProblem"))
    assert "The organiser’s is needed here" in hands.text("pinProblem")
    give(table, ORGANISER_PIN)
    hands.wait_for(lambda: hands.has("staffEraseField"), "what was asked for")
    give(table, "5")
    table.note("erased")
    assert table.stands()[5].life is Life.ERASED
    # the volunteer is there again: the next act asks anew
    assert not table.desk.isOrganiser
    hands.tap("staffLeave")
    assert hands.has("pinField")
    give(table, ORGANISER_PIN)
    hands.wait_for(lambda: hands.has("staffQuestionYes"), "the question")
    hands.tap("staffQuestionYes")
    assert left == [True]


def test_the_organisers_page_stays_open_to_the_pin_that_opened_it(open_table: Open) -> None:
    table = open_table()
    table.enter(PIN)
    hands = table.hands
    hands.tap("staffOrganiserButton")
    give(table, ORGANISER_PIN)
    hands.wait_for(lambda: hands.has("staffOrganiserBack"), "the organiser's page")
    hands.tap("staffOwnPin")
    assert "organiser’s PIN" in hands.text("pinTitle")
    hands.tap("pinBack")
    assert hands.has("staffOrganiserBack")
    hands.tap("staffOrganiserBack")
    hands.tap("staffOrganiserButton")
    assert hands.has("pinField")


def test_the_volunteers_pin_is_no_way_to_guess_the_organisers(open_table: Open) -> None:
    """Between two guesses it does not set the count back."""
    table = open_table()
    table.enter(PIN)
    hands = table.hands
    hands.tap("staffLeave")
    for pin in ("901283", PIN, "902283", PIN, "903283"):
        give(table, pin)
        hands.wait_for(lambda: not table.desk.organisersPin.isBusy)
    hands.wait_for(lambda: table.desk.organisersPin.waitSeconds > 0, "the wait")
    assert not hands.item("pinDigit_1").isEnabled()


def test_the_organiser_changes_the_volunteers_pin_in_the_window(open_table: Open) -> None:
    table = open_table()
    table.enter()
    hands = table.hands
    hands.tap("staffOrganiserButton")
    hands.tap("staffVolunteersPin")
    assert "volunteers’ PIN" in hands.text("pinTitle")
    for _ in range(2):
        give(table, ORGANISER_PIN)
    hands.wait_for(lambda: hands.has("pinProblem"))
    assert "That is the organiser’s PIN" in hands.text("pinProblem")
    for _ in range(2):
        give(table, "501739")
    table.note("volunteers pin")
    assert "volunteers’ PIN is set" in hands.text("staffOrganiserNews")
    hands.tap("staffOrganiserBack")
    hands.tap("staffDone")
    hands.wait_step(Step.ATTRACT)
    table.enter("501739")
    assert not table.desk.isOrganiser


def test_another_pin_of_the_organisers_is_chosen_on_the_page_and_differs(
    open_table: Open,
) -> None:
    table = open_table()
    table.enter()
    hands = table.hands
    hands.tap("staffOrganiserButton")
    hands.tap("staffOwnPin")
    assert "organiser’s PIN" in hands.text("pinTitle")
    for _ in range(2):
        hands.type_keys(PIN)
        hands.press_key("Return")
    hands.wait_for(lambda: hands.has("pinProblem"))
    assert "volunteers’ PIN" in hands.text("pinProblem")
    for _ in range(2):
        for digit in "501739":
            hands.tap(f"pinDigit_{digit}")
        hands.tap("pinEnter")
        hands.settle()
    table.note("own pin")
    hands.tap("staffOrganiserBack")
    hands.tap("staffDone")
    hands.wait_step(Step.ATTRACT)
    table.enter("501739")
    assert table.desk.isOrganiser


def test_walking_away_from_a_question_asks_anew(open_table: Open) -> None:
    table = open_table()
    table.enter()
    table.hands.tap("staffRow_5")
    table.hands.tap("staffEraseButton")
    table.clock.pass_time(181)
    table.hands.wait_step(Step.ATTRACT)
    assert table.desk.covered == ""
    assert not table.desk.choice.isChosen
    table.enter()
    assert table.hands.has("staffList")
