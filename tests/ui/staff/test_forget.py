"""Withdrawing and erasing on the staff page, who may do which, and the organiser's own PIN."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.evening.driver import PINS
from kiosk.signing.flow.steps import Step
from kiosk.signing.signature import Life
from kiosk.staff.pin import Role
from kiosk.store import Store

PIN, ORGANISER_PIN = PINS
Open = Callable[..., Any]


def test_withdrawn_by_its_code_after_saying_what_happens(open_table: Open) -> None:
    table = open_table()
    table.enter()
    driver = table.driver
    driver.tap("staffSearchInput")
    driver.type_keys(table.codes[4])
    # the row may be found by the first characters, before the code is whole
    driver.wait_for(lambda: table.staff.find.answer == "by code" and table.rows() == [5])
    driver.touch("staffRow_5")
    driver.touch("staffWithdraw")
    said = " ".join(driver.texts())
    assert "Withdraw Odalys Inventada?" in said
    assert "Number 5 in the ledger, Signing table, signed at " in said
    assert "Odalys Inventada, Pretend Films" in said
    assert "no way back" in said
    assert "Ask for the name first" in said
    driver.touch("staffQuestionNo")
    assert table.stands()[5].life is Life.LIVE
    driver.touch("staffWithdraw")
    driver.touch("staffQuestionYes")
    table.note("withdrawn")
    assert "number 5, Odalys Inventada, Pretend Films" in driver.text("staffNews")
    assert table.stands()[5].life is Life.WITHDRAWN
    assert "withdrawn" in driver.texts()
    for button in ("staffCorrect", "staffHold", "staffStrike", "staffUndo", "staffWithdraw"):
        assert not driver.item(button).isEnabled()
    assert driver.item("staffEraseButton").isEnabled()
    driver.touch("staffUndoLast")
    table.note("nothing to undo")
    assert table.stands()[5].life is Life.WITHDRAWN


def test_erased_after_its_number_was_typed_and_no_byte_is_left(open_table: Open) -> None:
    table = open_table()
    table.enter()
    driver = table.driver
    driver.tap("staffRow_5")
    driver.tap("staffEraseButton")
    assert {"Erase Odalys Inventada?", "To go on, type 5."} <= set(driver.texts())
    for digit in "48":
        driver.tap(f"pinDigit_{digit}")
    driver.tap("pinEnter")
    driver.wait_for(lambda: "Nothing was erased" in driver.text("staffEraseAsk"))
    assert table.stands()[5].name == "Odalys Inventada"
    driver.tap("pinDigit_5")
    driver.tap("pinEnter")
    table.note("erased")
    assert table.stands()[5].life is Life.ERASED
    assert "erased" in driver.texts()
    assert [text for text in driver.texts() if "Odalys" in text] == [
        "Erased for good: number 5, Odalys Inventada, Pretend Films."
    ], "once more, whose it was"
    assert not driver.item("staffEraseButton").isEnabled()
    for file in table.options.data.rglob("*"):
        if file.is_file():
            assert b"Odalys" not in file.read_bytes(), file
    with Store.read(table.options.data, table.options.campaign.id) as store:
        assert store.verify().is_sound


def test_going_back_erases_nothing(open_table: Open) -> None:
    table = open_table()
    table.enter()
    table.driver.tap("staffRow_5")
    table.driver.tap("staffEraseButton")
    table.driver.tap("staffEraseBack")
    assert table.driver.has("staffList")
    assert table.stands()[5].life is Life.LIVE


def test_escape_withdraws_nothing(open_table: Open) -> None:
    table = open_table()
    table.enter()
    table.driver.tap("staffRow_5")
    table.driver.tap("staffWithdraw")
    table.driver.press_key("Escape")
    assert table.driver.has("staffList")
    assert table.stands()[5].life is Life.LIVE


def test_withdrawing_and_erasing_by_keys_alone(open_table: Open) -> None:
    table = open_table()
    table.enter()
    driver = table.driver
    driver.press_key("Down")
    driver.press_key("Down")
    driver.press_key("Return")
    driver.wait_for(lambda: table.staff.choice.number == 5)
    table.focus("staffWithdraw")
    driver.press_key("Space")
    driver.wait_for(lambda: table.staff.dialog == "withdraw")
    driver.settle()
    table.focus("staffQuestionYes")
    driver.press_key("Return")
    table.note("withdrawn")
    table.focus("staffEraseButton")
    driver.press_key("Space")
    driver.settle()
    driver.type_keys("5")
    driver.press_key("Return")
    table.note("erased")
    assert table.stands()[5].life is Life.ERASED


def give(table: Any, pin: str) -> None:
    """Types a PIN into the page that asks for it."""
    table.driver.type_keys(pin)
    table.driver.press_key("Return")
    table.driver.settle()


def test_what_is_the_organisers_asks_for_that_pin_and_goes_on(open_table: Open) -> None:
    table = open_table()
    left: list[bool] = []
    table.app.kiosk.left.connect(lambda: left.append(True))
    table.enter(PIN)
    driver = table.driver
    driver.tap("staffRow_5")
    for button in ("staffEraseButton", "staffLeave", "staffOrganiserButton"):
        driver.tap(button)
        assert driver.text("pinTitle") == "The organiser’s PIN"
        driver.tap("pinBack")
        assert driver.has("staffList")
    table.staff.erase("5")
    table.staff.leave()
    assert not left
    driver.tap("staffEraseButton")
    give(table, PIN)
    driver.wait_for(lambda: driver.has("pinProblem"))
    assert "The organiser’s is needed here" in driver.text("pinProblem")
    give(table, ORGANISER_PIN)
    driver.wait_for(lambda: driver.has("staffEraseField"), "what was asked for")
    give(table, "5")
    table.note("erased")
    assert table.stands()[5].life is Life.ERASED
    # the volunteer is there again: the next act asks anew
    assert table.staff._role is Role.VOLUNTEER
    driver.tap("staffLeave")
    assert driver.has("pinField")
    give(table, ORGANISER_PIN)
    driver.wait_for(lambda: driver.has("staffQuestionYes"), "the question")
    driver.tap("staffQuestionYes")
    assert left == [True]


def test_the_organisers_page_stays_open_to_the_pin_that_opened_it(open_table: Open) -> None:
    table = open_table()
    table.enter(PIN)
    driver = table.driver
    driver.tap("staffOrganiserButton")
    give(table, ORGANISER_PIN)
    driver.wait_for(lambda: driver.has("staffOrganiserBack"), "the organiser's page")
    driver.tap("staffOwnPin")
    assert "organiser’s PIN" in driver.text("pinTitle")
    driver.tap("pinBack")
    assert driver.has("staffOrganiserBack")
    driver.tap("staffOrganiserBack")
    driver.tap("staffOrganiserButton")
    assert driver.has("pinField")


def test_the_volunteers_pin_is_no_way_to_guess_the_organisers(open_table: Open) -> None:
    """Between two guesses it does not set the count back."""
    table = open_table()
    table.enter(PIN)
    driver = table.driver
    driver.tap("staffLeave")
    for pin in ("901283", PIN, "902283", PIN, "903283"):
        give(table, pin)
        driver.wait_for(lambda: not table.staff.organisersPin.isBusy)
    driver.wait_for(lambda: table.staff.organisersPin.waitSeconds > 0, "the wait")
    assert not driver.item("pinDigit_1").isEnabled()


def test_the_organiser_changes_the_volunteers_pin_in_the_window(open_table: Open) -> None:
    table = open_table()
    table.enter()
    driver = table.driver
    driver.tap("staffOrganiserButton")
    driver.tap("staffVolunteersPin")
    assert "volunteers’ PIN" in driver.text("pinTitle")
    for _ in range(2):
        give(table, ORGANISER_PIN)
    driver.wait_for(lambda: driver.has("pinProblem"))
    assert "That is the organiser’s PIN" in driver.text("pinProblem")
    for _ in range(2):
        give(table, "501739")
    table.note("volunteers pin")
    assert "volunteers’ PIN is set" in driver.text("staffOrganiserNews")
    driver.tap("staffOrganiserBack")
    driver.tap("staffDone")
    driver.wait_step(Step.ATTRACT)
    table.enter("501739")
    assert table.staff._role is Role.VOLUNTEER


def test_another_pin_of_the_organisers_is_chosen_on_the_page_and_differs(
    open_table: Open,
) -> None:
    table = open_table()
    table.enter()
    driver = table.driver
    driver.tap("staffOrganiserButton")
    driver.tap("staffOwnPin")
    assert "organiser’s PIN" in driver.text("pinTitle")
    for _ in range(2):
        driver.type_keys(PIN)
        driver.press_key("Return")
    driver.wait_for(lambda: driver.has("pinProblem"))
    assert "volunteers’ PIN" in driver.text("pinProblem")
    for _ in range(2):
        for digit in "501739":
            driver.tap(f"pinDigit_{digit}")
        driver.tap("pinEnter")
        driver.settle()
    table.note("own pin")
    driver.tap("staffOrganiserBack")
    driver.tap("staffDone")
    driver.wait_step(Step.ATTRACT)
    table.enter("501739")
    assert table.staff._role is Role.ORGANISER


def test_walking_away_from_a_question_asks_anew(open_table: Open) -> None:
    table = open_table()
    table.enter()
    table.driver.tap("staffRow_5")
    table.driver.tap("staffEraseButton")
    table.clock.pass_time(181)
    table.driver.wait_step(Step.ATTRACT)
    assert table.staff.dialog == ""
    assert not table.staff.choice.isChosen
    table.enter()
    assert table.driver.has("staffList")
