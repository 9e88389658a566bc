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
    table.hands.wait_for(lambda: table.rows() == numbers, f"the numbers {numbers}")
    table.hands.settle()


def test_the_list_narrows_at_each_key_and_clear_brings_the_newest_back(open_table: Open) -> None:
    table = open_table()
    table.enter()
    hands = table.hands
    newest = table.rows()
    assert newest == [3, 5, 4, 2, 1]
    hands.touch("staffSearchInput")
    assert hands.has("keyboard")
    hands.type_screen("quil")
    found(table, [1, 4])
    assert "Found: 2" in hands.texts()
    hands.type_keys(" edi inven")
    found(table, [1, 4])
    hands.touch("staffSearchClear")
    found(table, newest)
    hands.type_keys("nandu")
    found(table, [2])
    hands.press_key("Backspace")
    hands.press_key("Escape")
    found(table, newest)
    assert hands.text("staffSearchInput") == ""


def test_nobody_found_says_so_and_that_beginnings_are_enough(open_table: Open) -> None:
    table = open_table()
    table.enter()
    table.hands.tap("staffSearchInput")
    table.hands.type_keys("zzz")
    found(table, [])
    assert "Nothing was found" in table.hands.text("staffNothing")


def test_a_code_finds_its_signature_however_it_is_written(open_table: Open) -> None:
    table = open_table()
    table.enter()
    hands = table.hands
    hands.tap("staffSearchInput")
    for written in (table.codes[4], table.codes[4].lower().replace("-", " ")):
        hands.type_keys(written)
        found(table, [5])
        hands.wait_for(lambda: "Found by its code" in hands.texts(), "how it was found")
        hands.tap("staffSearchClear")
        found(table, [3, 5, 4, 2, 1])


def test_a_wrong_check_character_is_said_and_so_is_a_code_nobody_has(open_table: Open) -> None:
    table = open_table()
    table.enter()
    hands = table.hands
    right = table.codes[0]
    wrong = right[:-1] + next(c for c in codes.ALPHABET if c != right[-1])
    hands.tap("staffSearchInput")
    hands.type_keys(wrong)
    hands.wait_for(lambda: table.desk.find.answer == "wrong code")
    hands.settle()
    assert "one of its letters or digits is wrong" in hands.text("staffNothing")
    hands.tap("staffSearchClear")
    hands.type_keys(codes.new_withdrawal_code())
    hands.wait_for(lambda: table.desk.find.answer == "unknown code")
    hands.settle()
    assert "No signature here has this code" in hands.text("staffNothing")


@pytest.mark.parametrize("typed", ["4", "٤", "۴"])
def test_a_number_finds_its_signature(open_table: Open, typed: str) -> None:
    table = open_table()
    table.enter()
    table.hands.tap("staffSearchInput")
    table.hands.type_keys(typed)
    found(table, [4])


def test_what_is_found_can_be_changed_and_stays_found(open_table: Open) -> None:
    table = open_table()
    table.enter()
    hands = table.hands
    hands.tap("staffSearchInput")
    hands.type_keys("odalys")
    found(table, [5])
    hands.tap("staffRow_5")
    assert not hands.has("keyboard"), "the keys make room for what can be done"
    hands.tap("staffHold")
    table.note("held")
    found(table, [5])
    hands.tap("staffCorrect")
    hands.tap("correctRole")
    hands.type_keys("gaffer")
    hands.tap("correctSave")
    table.note("corrected")
    assert table.stands()[5].role == "gaffer"
    found(table, [5])


def test_finding_by_keys_alone(open_table: Open) -> None:
    table = open_table()
    table.enter()
    hands = table.hands
    table.focus("staffSearchInput")
    hands.type_keys("invent")
    found(table, [1, 4, 5])
    hands.press_key("Down")
    assert hands.item("staffList").hasActiveFocus()
    assert not hands.has("keyboard")
    for _ in range(len(table.rows())):
        if table.desk.choice.number == 4:
            break
        hands.press_key("Down")
        hands.press_key("Return")
    assert table.desk.choice.number == 4


@pytest.mark.parametrize("leaves", ["done", "pause", "idle"])
def test_leaving_wipes_the_query_the_names_and_the_clipboard(open_table: Open, leaves: str) -> None:
    table = open_table()
    table.enter()
    hands = table.hands
    hands.tap("staffSearchInput")
    hands.type_keys("quill")
    found(table, [1, 4])
    QGuiApplication.clipboard().setText("Alma Quillfeather")
    if leaves == "idle":
        table.clock.pass_time(181)
    else:
        hands.press_key("Return")
        hands.tap("staffDone" if leaves == "done" else "staffPause")
        if leaves == "pause":
            hands.tap("staffQuestionYes")
    hands.wait_step(Step.PAUSED if leaves == "pause" else Step.ATTRACT)
    assert table.desk.find.text == table.desk.find.answer == ""
    assert table.rows() == []
    assert QGuiApplication.clipboard().text() == ""
    table.enter()
    assert hands.text("staffSearchInput") == ""
    assert table.rows() == [3, 5, 4, 2, 1]


def test_the_line_and_its_empty_states_speak_spanish(open_table: Open) -> None:
    table = open_table(language="es")
    table.enter()
    assert "Buscar" in table.hands.texts()
    table.hands.tap("staffSearchInput")
    table.hands.type_keys("zzz")
    found(table, [])
    assert "No se encontró nada" in table.hands.text("staffNothing")


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1920, 1080), (1024, 600)])
def test_while_typing_line_and_list_stand_above_the_keys(
    open_table: Open, size: tuple[int, int]
) -> None:
    table = open_table()
    table.enter()
    hands = table.hands
    hands.resize(*size)
    hands.tap("staffSearchInput")
    hands.settle()
    board = hands.item("keyboard")
    top = board.mapRectToScene(board.boundingRect()).top()
    for name in ("staffSearch", "staffList"):
        item = hands.item(name)
        rect = item.mapRectToScene(item.boundingRect())
        assert rect.height() > 0
        assert rect.bottom() <= top
