"""The day personal data are erased: the reminder, erasing all, its proof, and stopping."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from kiosk.files import Progress
from kiosk.signing.retention import Due, days_left, due, is_due
from kiosk.signing.signature import Life
from kiosk.store import Store
from kiosk.store.erasure import erase

TODAY = date(2026, 3, 15)
Open = Callable[..., Any]


@pytest.mark.parametrize(
    ("day", "how_near"),
    [
        (date(2026, 3, 30), Due.LATER),
        (date(2026, 3, 29), Due.SOON),
        (date(2026, 3, 16), Due.SOON),
        (date(2026, 3, 15), Due.NOW),
        (date(2025, 3, 15), Due.NOW),
    ],
)
def test_how_near_the_day_is(day: date, how_near: Due) -> None:
    assert due(day, TODAY) is how_near
    assert is_due(day, TODAY) is (how_near is Due.NOW)
    assert days_left(day, TODAY) == (day - TODAY).days


def proofs(table: Any) -> list[Path]:
    return sorted((table.options.data / table.options.campaign.id / "proofs").glob("*"))


def ended(table: Any) -> str:
    table.hands.wait_for(lambda: table.desk.retention.ended != "", "the end of erasing", 30)
    table.hands.wait_for(lambda: not table.desk.retention.isRunning)
    table.hands.settle()
    return str(table.desk.retention.ended)


def test_long_before_nobody_is_reminded_and_nothing_can_be_erased(open_table: Open) -> None:
    table = open_table(retention=date(2026, 3, 30))
    table.enter()
    assert not table.hands.has("staffReminder")
    table.hands.tap("staffOrganiserButton")
    assert "in 15 days" in table.hands.text("staffDue")
    assert not table.hands.item("staffEraseDue").isEnabled()
    table.desk.cover("all due")
    assert table.desk.covered == "organiser"


def test_two_weeks_before_one_line_says_when_and_where(open_table: Open) -> None:
    table = open_table(retention=date(2026, 3, 20), language="es")
    table.enter()
    said = table.hands.text("staffReminder")
    assert "5 días" in said
    assert "20 de marzo de 2026" in said
    assert "«Organización»" in said


def test_on_the_day_all_is_erased_and_proven(open_table: Open) -> None:
    table = open_table(retention=TODAY)
    table.enter()
    hands = table.hands
    assert "should have been erased" in hands.text("staffReminder")
    hands.touch("staffOrganiserButton")
    assert "5 signatures still hold" in hands.text("staffDue")
    hands.touch("staffEraseDue")
    hands.touch("pinDigit_4")
    hands.touch("pinEnter")
    hands.wait_for(lambda: "Nothing was erased" in hands.text("staffEraseAsk"))
    hands.touch("pinDigit_5")
    hands.touch("pinEnter")
    assert ended(table) == "erased"
    [proof] = proofs(table)
    assert str(proof) in hands.text("staffDueNews")
    hands.wait_for(lambda: "Nothing is left" in hands.text("staffDue"))
    assert {one.life for one in table.stands().values()} == {Life.ERASED}
    written = json.loads(proof.read_text(encoding="utf-8"))
    with Store.read(table.options.data, table.options.campaign.id) as store:
        assert written["head"]["hash"] == store.head().hash.hex()
        assert (written["erased"], written["signatures_left"]) == (5, 0)
    hands.tap("staffOrganiserBack")
    assert not hands.has("staffReminder")
    for file in table.options.data.rglob("*"):
        if file.is_file():
            assert b"Quillfeather" not in file.read_bytes(), file


def test_stopped_between_two_signatures_the_rest_is_still_there(
    open_table: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erase, "AT_ONCE", 1)
    table = open_table(retention=TODAY)
    table.enter()
    table.hands.tap("staffOrganiserButton")
    table.hands.tap("staffEraseDue")
    retention = table.desk.retention
    erase_ = Store.erase

    def stop_after_two(store: Store, *ids: UUID, progress: Progress) -> int:
        def tell(done: int, total: int) -> None:
            if done == 2:
                retention.cancel()
            progress(done, total)

        return erase_(store, *ids, progress=tell)

    monkeypatch.setattr(Store, "erase", stop_after_two)
    table.hands.type_keys("5")
    table.hands.press_key("Return")
    assert ended(table) == "cancelled"
    assert "Stopped" in table.hands.text("staffDueNews")
    assert proofs(table) == []
    lives = [one.life for one in table.stands().values()]
    assert lives.count(Life.ERASED) == 2
    table.hands.wait_for(lambda: "3 signatures still hold" in table.hands.text("staffDue"))
    with Store.read(table.options.data, table.options.campaign.id) as store:
        assert store.verify().is_sound


def test_erasing_all_by_keys_alone(open_table: Open) -> None:
    table = open_table(retention=TODAY)
    table.enter()
    hands = table.hands
    table.focus("staffOrganiserButton")
    hands.press_key("Space")
    hands.settle()
    table.focus("staffEraseDue")
    hands.press_key("Space")
    hands.settle()
    hands.type_keys("5")
    hands.press_key("Return")
    assert ended(table) == "erased"
    hands.press_key("Escape")
    assert hands.has("staffList")


def test_a_ledger_that_cannot_be_swept_says_so_and_is_swept_later(open_table: Open) -> None:
    table = open_table(retention=TODAY)
    table.enter()
    table.hands.tap("staffOrganiserButton")
    table.hands.tap("staffEraseDue")
    table.hands.type_keys("5")
    with Store.read(table.options.data, table.options.campaign.id) as store, store.one_moment():
        assert store.count() == 5
        table.hands.press_key("Return")
        assert ended(table) == "failed"
    assert "reading the ledger" in table.hands.text("staffDueNews")
    assert proofs(table) == []
    table.hands.wait_for(lambda: table.desk.retention.left == 0)
    table.hands.settle()
    assert "Check again that nothing is left" in table.hands.texts()
    table.hands.tap("staffEraseDue")
    assert ended(table) == "erased"
    assert len(proofs(table)) == 1
    assert not table.hands.item("staffEraseDue").isEnabled()
