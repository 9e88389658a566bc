"""The staff page names what only the stick holds, and copies that an erasure did not reach."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
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
    with Store.open(data, CAMPAIGN.id, clock=clock, second_medium=stick) as store:
        for name in ("Alma Quillfeather", "Bruno Ñandúflor"):
            draft = Draft(name=name, role="editor", organisation="Invented Pictures")
            code = codes.new_withdrawal_code()
            now = clock.now()
            store.record(sign(draft, CAMPAIGN, id=new_id(), code=code, source="T1", now=now))


def enter(app: Any) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    app.hands.press_key("F10", both)
    app.hands.wait_step(Step.PIN)
    app.hands.wait_for(lambda: app.kiosk.staff.pin.stage == "enter", "the PIN")
    app.hands.type_keys(PIN)
    app.hands.press_key("Return")
    app.hands.wait_step(Step.STAFF)
    app.hands.settle()


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600)])
def test_an_evening_that_only_the_stick_holds(open_window, data, stick, clock, state_folder, size):
    people_sign(data, stick, clock)
    shutil.rmtree(data / CAMPAIGN.id)
    shutil.rmtree(state_folder)
    [kept] = (stick / "pledge-kiosk").glob("*.journal")
    was = kept.read_bytes()
    app = open_window(second_copy=stick, size=size)
    enter(app)
    said = app.hands.text("staffEarlier")
    assert "The second folder holds an earlier evening" in said
    assert "3 entries" in said
    assert not app.hands.item("staffEarlier").property("truncated")
    app.hands.tap("staffOrganiserButton")
    how = app.hands.text("staffEarlierHow")
    assert f"pledge-kiosk restore --from {stick} --to {data} --key-words-file -" in how
    assert kept.read_bytes() == was


def test_nothing_is_said_where_there_is_none(open_window, data, stick, clock):
    people_sign(data, stick, clock)
    app = open_window(second_copy=stick)
    enter(app)
    assert not app.hands.has("staffEarlier")
    app.hands.tap("staffOrganiserButton")
    assert not app.hands.has("staffUnreached")


def test_a_stick_that_an_erasure_did_not_reach(open_window, data, stick, clock, tmp_path):
    people_sign(data, stick, clock)
    stick.rename(tmp_path / "drawer")
    app = open_window()
    enter(app)
    hands = app.hands
    hands.wait_for(lambda: app.kiosk.staff.rows.rowCount() == 2, "the list")
    hands.settle()
    hands.tap("staffRow_1")
    hands.tap("staffEraseButton")
    hands.tap("pinDigit_1")
    hands.tap("pinEnter")
    hands.wait_for(lambda: app.kiosk.staff.note == "erased", "the erasing")
    hands.settle()
    assert f"These copies may still hold it: {stick}" in hands.text("staffNews")
    hands.tap("staffOrganiserButton")
    said = hands.text("staffUnreached")
    assert f"{stick}, Sunday, March 15, 2026" in said
    assert "pledge-kiosk retention --settled FOLDER" in said


def test_once_the_stick_is_back_the_same_button_reaches_it(
    open_window, data, stick, clock, tmp_path
):
    people_sign(data, stick, clock)
    stick.rename(tmp_path / "drawer")
    due = replace(CAMPAIGN, retention=date(2026, 3, 15))
    app = open_window(campaign=due)
    enter(app)
    hands, retention = app.hands, app.kiosk.staff.retention
    hands.wait_for(lambda: retention.left == 2, "the reading")
    hands.tap("staffOrganiserButton")
    hands.tap("staffEraseDue")
    hands.type_keys("2")
    hands.press_key("Return")
    hands.wait_for(lambda: retention.ended == "erased", "the erasing", 30)
    hands.wait_for(lambda: retention.isUnproven, "what was not reached")
    hands.settle()
    [proof] = (data / CAMPAIGN.id / "proofs").glob("*")
    assert json.loads(proof.read_text("utf-8"))["copies_unreached"][0]["folder"] == str(stick)
    (tmp_path / "drawer").rename(stick)
    clock.pass_time(60)
    assert "Check again that nothing is left" in hands.texts()
    hands.tap("staffEraseDue")
    hands.wait_for(lambda: retention.unreached == "", "the stick", 30)
    hands.wait_for(lambda: not retention.isRunning)
    hands.settle()
    assert not hands.has("staffUnreached")
    newest = max((data / CAMPAIGN.id / "proofs").glob("*"))
    assert json.loads(newest.read_text("utf-8"))["copies_unreached"] == []
