"""The staff page of a ledger that holds several tables, or several evenings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.campaign.model import Event
from kiosk.sealing import PrivateKey
from kiosk.signing import codes
from kiosk.signing.flow.sign import sign
from kiosk.signing.flow.steps import Step
from kiosk.signing.signature import Draft, Listing
from kiosk.store import Store, new_id

Open = Callable[..., Any]


def found(table: Any, called: list[str]) -> None:
    roles = {name.toStdString(): role for role, name in table.staff.rows.roleNames().items()}

    def numbers() -> list[str]:
        rows = table.staff.rows
        return [rows.data(rows.index(at), roles["number"]) for at in range(rows.rowCount())]

    table.driver.wait_for(lambda: numbers() == called, f"{called}")
    table.driver.settle()


def test_a_number_that_two_tables_have_finds_both_and_a_mark_one(
    open_table: Open, tmp_path: Path
) -> None:
    table = open_table()
    campaign, clock = table.options.campaign, table.clock
    store = table.app.kiosk.store
    with Store.open(tmp_path / "other", campaign.id, clock=clock) as other:
        for name in ("Zita Elsewhere", "Yves Elsewhere"):
            code = codes.new_withdrawal_code()
            draft = Draft(name)
            now = clock.now()
            other.record(sign(draft, campaign, id=new_id(), code=code, source="T1", now=now))
        entries = list(other.entries())
        theirs, own = other.kiosk.hex[-4:], store.kiosk.hex[-4:]
    merged: list[object] = []
    table.app.tasks.store.submit(lambda: store.merge(entries), merged.append)
    table.driver.wait_for(lambda: bool(merged), "the merge")
    table.enter(people=7)
    driver = table.driver
    driver.tap("staffSearchInput")
    driver.type_keys("2")
    found(table, [f"2@{own}", f"2@{theirs}"])
    driver.tap("staffSearchClear")
    driver.type_keys(f"2@{theirs}")
    found(table, [f"2@{theirs}"])
    driver.tap(f"staffRow_2@{theirs}")
    driver.tap("staffWithdraw")
    said = driver.texts()
    assert {"Withdraw Yves Elsewhere?"} <= set(said)
    assert f"Number 2@{theirs} in the ledger, Signing table" in " ".join(said)


def test_where_the_name_is_sealed_number_place_and_time_stand_for_it(open_table: Open) -> None:
    table = open_table()
    campaign = table.options.campaign._replace(key=PrivateKey.new().public)
    draft = Draft("Zita Inventada", listing=Listing.COUNTED)
    code, now = codes.new_withdrawal_code(), table.clock.now()
    sealed = sign(draft, campaign, id=new_id(), code=code, source="P1", now=now)
    store, recorded = table.app.kiosk.store, []
    table.app.tasks.store.submit(lambda: store.record(sealed), recorded.append)
    table.driver.wait_for(lambda: bool(recorded), "the signature")
    table.enter(people=6)
    driver = table.driver
    driver.tap("staffSearchInput")
    driver.type_keys(code)
    found(table, ["6"])
    driver.tap("staffRow_6")
    driver.tap("staffWithdraw")
    said = " ".join(driver.texts())
    assert "Withdraw number 6?" in said
    assert "Number 6 in the ledger, Poster, signed at " in said
    assert "Ask for the name first" not in said, "nobody can compare it: the code is enough"
    driver.tap("staffQuestionYes")
    table.note("withdrawn")
    assert driver.text("staffNews").startswith("Withdrawn for good: number 6, Poster, ")


def test_other_evenings_are_counted_and_listed_apart(open_table: Open) -> None:
    tonight = Event("Second evening")
    table = open_table(event=tonight)
    driver = table.driver
    driver.wait_for(lambda: table.app.kiosk.count == 0, "the count")
    table.enter()
    numbers = table.staff.numbers
    assert (numbers.kiosk, numbers.published, numbers.lastAt) == (0, 0, "")
    assert (numbers.elsewhere, numbers.publishedInAll) == (4, 4)
    assert "Other evenings" in driver.texts()
    driver.tap("staffDone")
    driver.tap("signButton")
    driver.type_keys("Zita Inventada")
    driver.to_review()
    driver.sign()
    driver.wait_step(Step.THANKS)
    assert "number 1 tonight" in driver.text("numberLine")
    assert table.app.kiosk.count == 1
    assert table.stands()[6].event == tonight.label
