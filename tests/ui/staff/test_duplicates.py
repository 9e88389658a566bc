"""Likely duplicates on the staff page: side by side, decided, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kiosk.evening.driver import PINS
from kiosk.signing.flow.steps import Step
from kiosk.signing.signature import Reason, Review

Open = Callable[..., Any]


def open_pairs(table: Any) -> None:
    table.enter()
    table.driver.tap("staffDuplicatesButton")
    table.driver.wait_for(lambda: table.staff.pairs.count == 1, "the pair")
    table.driver.settle()


def decided(table: Any, note: str, pairs: int) -> None:
    table.note(note)
    assert table.staff.pairs.count == pairs


def test_both_stand_side_by_side_with_what_differs(open_table: Open) -> None:
    table = open_table()
    open_pairs(table)
    texts = table.driver.texts()
    for text in ("Number 1", "Number 4", "Alma Quillfeather", "Quillfeather, ALMA"):
        assert text in texts
    assert table.driver.text("staffPairPlace") == "Pair 1 of 1: same name and organisation"
    one, other = (table.driver.item(f"staffCompared_{field}") for field in ("name", "organisation"))
    assert not one.property("isSame")
    assert other.property("isSame")


def test_same_person_strikes_the_later_one_and_undo_brings_it_back(open_table: Open) -> None:
    table = open_table()
    open_pairs(table)
    table.driver.touch("staffPairKeepOne")
    decided(table, "same", 0)
    assert (table.stands()[4].review, table.stands()[4].reason) == (
        Review.STRUCK,
        Reason.DUPLICATE,
    )
    assert "No likely duplicates are left" in table.driver.text("staffPairPlace")
    table.driver.touch("staffPairUndo")
    decided(table, "undone", 1)
    assert table.stands()[4].review is Review.CLEAR


def test_a_volunteer_chooses_which_line_stays(open_table: Open) -> None:
    table = open_table()
    table.enter(PINS[0])
    assert table.driver.text("staffDuplicatesButton") == "Duplicates: 1"
    table.driver.tap("staffDuplicatesButton")
    table.driver.wait_for(lambda: table.staff.pairs.count == 1)
    assert table.driver.text("staffPairKeepOther") == "Same person: keep 4"
    table.driver.tap("staffPairKeepOther")
    decided(table, "same", 0)
    kept = table.stands()
    assert kept[4].review is Review.CLEAR
    assert (kept[1].review, kept[1].reason) == (Review.STRUCK, Reason.DUPLICATE)
    table.driver.tap("staffPairUndo")
    decided(table, "undone", 1)
    assert table.stands()[1].review is Review.CLEAR
    table.driver.tap("staffPairKeepOne")
    decided(table, "same", 0)
    table.driver.tap("staffPairBack")
    assert table.driver.text("staffDuplicatesButton") == "Duplicates: 0"


def test_different_people_is_remembered_and_can_be_undone(open_table: Open) -> None:
    table = open_table()
    open_pairs(table)
    table.driver.tap("staffPairDifferent")
    decided(table, "different", 0)
    assert table.stands()[4].review is Review.CLEAR
    assert not table.driver.item("staffPairKeepOne").isEnabled()
    table.driver.tap("staffPairUndo")
    decided(table, "undone", 1)
    assert not table.staff.pairs.canUndo
    table.driver.tap("staffPairDifferent")
    decided(table, "different", 0)
    table.driver.tap("staffPairBack")
    assert table.driver.has("staffList")
    table.driver.tap("staffDuplicatesButton")
    table.driver.settle()
    assert table.staff.pairs.count == 0


def test_undo_takes_back_nothing_else_that_was_done_before(open_table: Open) -> None:
    table = open_table()
    table.enter()
    table.driver.tap("staffRow_5")
    table.driver.tap("staffHold")
    table.note("held")
    table.driver.tap("staffDuplicatesButton")
    table.driver.wait_for(lambda: table.staff.pairs.count == 1)
    assert not table.driver.item("staffPairUndo").isEnabled()
    assert table.stands()[5].review is Review.HELD


def test_a_pair_is_decided_by_keys_alone(open_table: Open) -> None:
    table = open_table()
    table.enter()
    table.focus("staffDuplicatesButton")
    table.driver.press_key("Space")
    table.driver.wait_for(lambda: table.staff.pairs.count == 1)
    table.driver.settle()
    table.focus("staffPairKeepOne")
    table.driver.press_key("Return")
    decided(table, "same", 0)
    table.driver.press_key("Escape")
    assert table.driver.has("staffList")
    assert "= 3" in table.driver.texts()


def test_walking_away_leaves_no_pair_behind(open_table: Open) -> None:
    table = open_table()
    open_pairs(table)
    table.clock.pass_time(181)
    table.driver.wait_step(Step.ATTRACT)
    assert table.staff.pairs.count == 0
    assert table.staff.pairs.fields.count == 0


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
def test_the_page_speaks_spanish_and_nothing_is_cut(
    open_table: Open, size: tuple[int, int]
) -> None:
    table = open_table(language="es")
    open_pairs(table)
    table.driver.resize(*size)
    assert any("Misma persona" in text for text in table.driver.texts())
    for name in ("staffPairKeepOne", "staffPairDifferent", "staffPairUndo", "staffPairBack"):
        item = table.driver.item(name)
        rect = item.mapRectToScene(item.boundingRect())
        assert rect.right() <= size[0]
        assert rect.bottom() <= size[1]
