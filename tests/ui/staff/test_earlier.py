"""The staff page names what only the stick holds, and copies that an erasure did not reach."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.evening.driver import PINS
from kiosk.signing import codes
from kiosk.signing.flow.sign import sign
from kiosk.signing.flow.steps import Step
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id

PIN = PINS[1]
CAMPAIGN = load(assets.default_campaign())


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def people_sign(data: Path, stick: Path, clock: Any) -> None:
    with Store.open(data, CAMPAIGN.id, clock=clock, second_copy=stick) as store:
        for name in ("Alma Quillfeather", "Bruno Ñandúflor"):
            draft = Draft(name=name, role="editor", organisation="Invented Pictures")
            code = codes.new_withdrawal_code()
            now = clock.now()
            store.record(sign(draft, CAMPAIGN, id=new_id(), code=code, source="T1", now=now))


def enter(app: Any) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    app.driver.press_key("F10", both)
    app.driver.wait_step(Step.PIN)
    app.driver.wait_for(lambda: app.kiosk.staff.pin.stage == "enter", "the PIN")
    app.driver.type_keys(PIN)
    app.driver.press_key("Return")
    app.driver.wait_step(Step.STAFF)
    app.driver.settle()


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600)])
def test_an_evening_that_only_the_stick_holds(open_window, data, stick, clock, state_folder, size):
    people_sign(data, stick, clock)
    shutil.rmtree(data / CAMPAIGN.id)
    shutil.rmtree(state_folder)
    [kept] = (stick / "pledge-kiosk").glob("*.journal")
    was = kept.read_bytes()
    app = open_window(second_copy=stick, size=size)
    enter(app)
    said = app.driver.text("staffEarlier")
    assert "The second folder holds an earlier evening" in said
    assert "3 entries" in said
    assert not app.driver.item("staffEarlier").property("truncated")
    app.driver.tap("staffOrganiserButton")
    how = app.driver.text("staffEarlierHow")
    assert f"pledge-kiosk restore --from {stick} --to {data} --key-words-file -" in how
    assert kept.read_bytes() == was


def test_nothing_is_said_where_there_is_none(open_window, data, stick, clock):
    people_sign(data, stick, clock)
    app = open_window(second_copy=stick)
    enter(app)
    assert not app.driver.has("staffEarlier")
    app.driver.tap("staffOrganiserButton")
    assert not app.driver.has("staffUnreached")


def test_a_stick_that_an_erasure_did_not_reach(open_window, data, stick, clock, tmp_path):
    people_sign(data, stick, clock)
    stick.rename(tmp_path / "drawer")
    app = open_window()
    enter(app)
    driver = app.driver
    driver.wait_for(lambda: app.kiosk.staff.rows.rowCount() == 2, "the list")
    driver.settle()
    driver.tap("staffRow_1")
    driver.tap("staffEraseButton")
    driver.tap("pinDigit_1")
    driver.tap("pinEnter")
    driver.wait_for(lambda: app.kiosk.staff.lastAct == "erased", "the erasing")
    driver.settle()
    assert f"These copies may still hold it: {stick}" in driver.text("staffNews")
    driver.tap("staffOrganiserButton")
    said = driver.text("staffUnreached")
    assert f"{stick}, Sunday, March 15, 2026" in said
    assert "pledge-kiosk retention --settled FOLDER" in said


def test_once_the_stick_is_back_the_same_button_reaches_it(
    open_window, data, stick, clock, tmp_path
):
    people_sign(data, stick, clock)
    stick.rename(tmp_path / "drawer")
    due = CAMPAIGN._replace(retention=date(2026, 3, 15))
    app = open_window(campaign=due)
    enter(app)
    driver, retention = app.driver, app.kiosk.staff.retention
    driver.wait_for(lambda: retention.left == 2, "the reading")
    driver.tap("staffOrganiserButton")
    driver.tap("staffEraseDue")
    driver.type_keys("2")
    driver.press_key("Return")
    driver.wait_for(lambda: retention.job.ended == "done", "the erasing", 30)
    driver.wait_for(lambda: retention.isUnproven, "what was not reached")
    driver.settle()
    [proof] = (data / CAMPAIGN.id / "proofs").glob("*")
    assert json.loads(proof.read_text("utf-8"))["copies_unreached"][0]["folder"] == str(stick)
    (tmp_path / "drawer").rename(stick)
    clock.pass_time(60)
    assert "Check again that nothing is left" in driver.texts()
    driver.tap("staffEraseDue")
    driver.wait_for(lambda: retention.unreached == "", "the stick", 30)
    driver.wait_for(lambda: not retention.job.isRunning)
    driver.settle()
    assert not driver.has("staffUnreached")
    newest = max((data / CAMPAIGN.id / "proofs").glob("*"))
    assert json.loads(newest.read_text("utf-8"))["copies_unreached"] == []
