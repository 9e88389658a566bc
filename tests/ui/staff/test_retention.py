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
    table.driver.wait_for(lambda: table.staff.retention.job.ended != "", "the end of erasing", 30)
    table.driver.wait_for(lambda: not table.staff.retention.job.isRunning)
    table.driver.settle()
    return str(table.staff.retention.job.ended)


def test_long_before_nobody_is_reminded_and_nothing_can_be_erased(open_table: Open) -> None:
    table = open_table(retention=date(2026, 3, 30))
    table.enter()
    assert not table.driver.has("staffReminder")
    table.driver.tap("staffOrganiserButton")
    assert "in 15 days" in table.driver.text("staffDue")
    assert not table.driver.item("staffEraseDue").isEnabled()
    table.staff.openDialog("all due")
    assert table.staff.dialog == "organiser"


def test_two_weeks_before_one_line_says_when_and_where(open_table: Open) -> None:
    table = open_table(retention=date(2026, 3, 20), language="es")
    table.enter()
    said = table.driver.text("staffReminder")
    assert "5 días" in said
    assert "20 de marzo de 2026" in said
    assert "«Organización»" in said


def test_on_the_day_all_is_erased_and_proven(open_table: Open) -> None:
    table = open_table(retention=TODAY)
    table.enter()
    driver = table.driver
    assert "should have been erased" in driver.text("staffReminder")
    driver.touch("staffOrganiserButton")
    assert "5 signatures still hold" in driver.text("staffDue")
    driver.touch("staffEraseDue")
    driver.touch("pinDigit_4")
    driver.touch("pinEnter")
    driver.wait_for(lambda: "Nothing was erased" in driver.text("staffEraseAsk"))
    driver.touch("pinDigit_5")
    driver.touch("pinEnter")
    assert ended(table) == "done"
    [proof] = proofs(table)
    assert str(proof) in driver.text("staffDueNews")
    driver.wait_for(lambda: "Nothing is left" in driver.text("staffDue"))
    assert {one.life for one in table.stands().values()} == {Life.ERASED}
    written = json.loads(proof.read_text(encoding="utf-8"))
    with Store.read(table.options.data, table.options.campaign.id) as store:
        assert written["head"]["hash"] == store.head().hash.hex()
        assert (written["erased"], written["signatures_left"]) == (5, 0)
    driver.tap("staffOrganiserBack")
    assert not driver.has("staffReminder")
    for file in table.options.data.rglob("*"):
        if file.is_file():
            assert b"Quillfeather" not in file.read_bytes(), file


def test_stopped_between_two_signatures_the_rest_is_still_there(
    open_table: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erase, "BATCH", 1)
    table = open_table(retention=TODAY)
    table.enter()
    table.driver.tap("staffOrganiserButton")
    table.driver.tap("staffEraseDue")
    retention = table.staff.retention
    erase_ = Store.erase

    def stop_after_two(store: Store, *ids: UUID, progress: Progress) -> int:
        def tell(done: int, total: int) -> None:
            if done == 2:
                retention.job.stop()
            progress(done, total)

        return erase_(store, *ids, progress=tell)

    monkeypatch.setattr(Store, "erase", stop_after_two)
    table.driver.type_keys("5")
    table.driver.press_key("Return")
    assert ended(table) == "stopped"
    assert "Stopped" in table.driver.text("staffDueNews")
    assert proofs(table) == []
    lives = [one.life for one in table.stands().values()]
    assert lives.count(Life.ERASED) == 2
    table.driver.wait_for(lambda: "3 signatures still hold" in table.driver.text("staffDue"))
    with Store.read(table.options.data, table.options.campaign.id) as store:
        assert store.verify().is_sound


def test_erasing_all_by_keys_alone(open_table: Open) -> None:
    table = open_table(retention=TODAY)
    table.enter()
    driver = table.driver
    table.focus("staffOrganiserButton")
    driver.press_key("Space")
    driver.settle()
    table.focus("staffEraseDue")
    driver.press_key("Space")
    driver.settle()
    driver.type_keys("5")
    driver.press_key("Return")
    assert ended(table) == "done"
    driver.press_key("Escape")
    assert driver.has("staffList")


def test_a_ledger_that_cannot_be_swept_says_so_and_is_swept_later(open_table: Open) -> None:
    table = open_table(retention=TODAY)
    table.enter()
    table.driver.tap("staffOrganiserButton")
    table.driver.tap("staffEraseDue")
    table.driver.type_keys("5")
    with Store.read(table.options.data, table.options.campaign.id) as store, store.one_moment():
        assert store.count() == 5
        table.driver.press_key("Return")
        assert ended(table) == "failed"
    assert "reading the ledger" in table.driver.text("staffDueNews")
    assert proofs(table) == []
    table.driver.wait_for(lambda: table.staff.retention.left == 0)
    table.driver.settle()
    assert "Check again that nothing is left" in table.driver.texts()
    table.driver.tap("staffEraseDue")
    assert ended(table) == "done"
    assert len(proofs(table)) == 1
    assert not table.driver.item("staffEraseDue").isEnabled()
