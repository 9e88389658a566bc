"""Finding a signature on the staff page, by finger and by keys: words, a number, a code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.signing import codes
from kiosk.signing.flow.steps import Step

Open = Callable[..., Any]


def found(table: Any, numbers: list[int]) -> None:
    table.driver.wait_for(lambda: table.rows() == numbers, f"the numbers {numbers}")
    table.driver.settle()


def test_the_list_narrows_at_each_key_and_clear_brings_the_newest_back(open_table: Open) -> None:
    table = open_table()
    table.enter()
    driver = table.driver
    newest = table.rows()
    assert newest == [3, 5, 4, 2, 1]
    driver.touch("staffSearchInput")
    assert driver.has("keyboard")
    driver.type_screen("quil")
    found(table, [1, 4])
    assert "Found: 2" in driver.texts()
    driver.type_keys(" edi inven")
    found(table, [1, 4])
    driver.touch("staffSearchClear")
    found(table, newest)
    driver.type_keys("nandu")
    found(table, [2])
    driver.press_key("Backspace")
    driver.press_key("Escape")
    found(table, newest)
    assert driver.text("staffSearchInput") == ""


def test_nobody_found_says_so_and_that_beginnings_are_enough(open_table: Open) -> None:
    table = open_table()
    table.enter()
    table.driver.tap("staffSearchInput")
    table.driver.type_keys("zzz")
    found(table, [])
    assert "Nothing was found" in table.driver.text("staffNothing")


def test_a_code_finds_its_signature_however_it_is_written(open_table: Open) -> None:
    table = open_table()
    table.enter()
    driver = table.driver
    driver.tap("staffSearchInput")
    for written in (table.codes[4], table.codes[4].lower().replace("-", " ")):
        driver.type_keys(written)
        found(table, [5])
        driver.wait_for(lambda: "Found by its code" in driver.texts(), "how it was found")
        driver.tap("staffSearchClear")
        found(table, [3, 5, 4, 2, 1])


def test_a_wrong_check_character_is_said_and_so_is_a_code_nobody_has(open_table: Open) -> None:
    table = open_table()
    table.enter()
    driver = table.driver
    right = table.codes[0]
    wrong = right[:-1] + next(c for c in codes.ALPHABET if c != right[-1])
    driver.tap("staffSearchInput")
    driver.type_keys(wrong)
    driver.wait_for(lambda: table.staff.find.answer == "wrong code")
    driver.settle()
    assert "one of its letters or digits is wrong" in driver.text("staffNothing")
    driver.tap("staffSearchClear")
    driver.type_keys(codes.new_withdrawal_code())
    driver.wait_for(lambda: table.staff.find.answer == "unknown code")
    driver.settle()
    assert "No signature here has this code" in driver.text("staffNothing")


@pytest.mark.parametrize("typed", ["4", "٤", "۴"])
def test_a_number_finds_its_signature(open_table: Open, typed: str) -> None:
    table = open_table()
    table.enter()
    table.driver.tap("staffSearchInput")
    table.driver.type_keys(typed)
    found(table, [4])


def test_what_is_found_can_be_changed_and_stays_found(open_table: Open) -> None:
    table = open_table()
    table.enter()
    driver = table.driver
    driver.tap("staffSearchInput")
    driver.type_keys("odalys")
    found(table, [5])
    driver.tap("staffRow_5")
    assert not driver.has("keyboard"), "the keys make room for what can be done"
    driver.tap("staffHold")
    table.note("held")
    found(table, [5])
    driver.tap("staffCorrect")
    driver.tap("correctRole")
    driver.type_keys("gaffer")
    driver.tap("correctSave")
    table.note("corrected")
    assert table.stands()[5].role == "gaffer"
    found(table, [5])


def test_finding_by_keys_alone(open_table: Open) -> None:
    table = open_table()
    table.enter()
    driver = table.driver
    table.focus("staffSearchInput")
    driver.type_keys("invent")
    found(table, [1, 4, 5])
    driver.press_key("Down")
    assert driver.item("staffList").hasActiveFocus()
    assert not driver.has("keyboard")
    for _ in range(len(table.rows())):
        if table.staff.choice.number == 4:
            break
        driver.press_key("Down")
        driver.press_key("Return")
    assert table.staff.choice.number == 4


@pytest.mark.parametrize("leaves", ["done", "pause", "idle"])
def test_leaving_wipes_the_query_the_names_and_the_clipboard(open_table: Open, leaves: str) -> None:
    table = open_table()
    table.enter()
    driver = table.driver
    driver.tap("staffSearchInput")
    driver.type_keys("quill")
    found(table, [1, 4])
    QGuiApplication.clipboard().setText("Alma Quillfeather")
    if leaves == "idle":
        table.clock.pass_time(181)
    else:
        driver.press_key("Return")
        driver.tap("staffDone" if leaves == "done" else "staffPause")
        if leaves == "pause":
            driver.tap("staffQuestionYes")
    driver.wait_step(Step.PAUSED if leaves == "pause" else Step.ATTRACT)
    assert table.staff.find.text == table.staff.find.answer == ""
    assert table.rows() == []
    assert QGuiApplication.clipboard().text() == ""
    table.enter()
    assert driver.text("staffSearchInput") == ""
    assert table.rows() == [3, 5, 4, 2, 1]


def test_the_line_and_its_empty_states_speak_spanish(open_table: Open) -> None:
    table = open_table(language="es")
    table.enter()
    assert "Buscar" in table.driver.texts()
    table.driver.tap("staffSearchInput")
    table.driver.type_keys("zzz")
    found(table, [])
    assert "No se encontró nada" in table.driver.text("staffNothing")


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1920, 1080), (1024, 600)])
def test_while_typing_line_and_list_stand_above_the_keys(
    open_table: Open, size: tuple[int, int]
) -> None:
    table = open_table()
    table.enter()
    driver = table.driver
    driver.resize(*size)
    driver.tap("staffSearchInput")
    driver.settle()
    board = driver.item("keyboard")
    top = board.mapRectToScene(board.boundingRect()).top()
    for name in ("staffSearch", "staffList"):
        item = driver.item(name)
        rect = item.mapRectToScene(item.boundingRect())
        assert rect.height() > 0
        assert rect.bottom() <= top
