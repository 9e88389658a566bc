"""Forgotten PINs in the real window: the organiser's key opens a code, then both are chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.evening.driver import PINS
from kiosk.sealing import PrivateKey
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.steps import Step
from kiosk.staff import reset_code
from kiosk.staff.pin import PinBook, Role
from kiosk.staff.reset import HOLDS_SECONDS

KEY = PrivateKey(b"\x05" * 32)
NEW = ("481207", "930571")
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def private() -> Campaign:
    return load(assets.default_campaign())._replace(key=KEY.public)


def knock(app) -> None:
    app.driver.press_key("F10", BOTH)
    app.driver.wait_step(Step.PIN)


def ask_for_code(app) -> str:
    """Opens the page; returns the code, as the organiser opens it from the copied letters."""
    app.driver.tap("pinForgotten")
    app.driver.wait_step(Step.RESET)
    return reset_code.open_code(app.driver.text("resetSealed"), KEY)


def send(app, digits: str) -> None:
    pin = app.kiosk.staff.reset.pin
    app.driver.type_keys(digits)
    app.driver.press_key("Return")
    app.driver.wait_for(lambda: not pin.isBusy, "an answer")
    app.driver.settle()


def choose(app, *pins: str) -> None:
    for pin in pins:
        send(app, pin)
        send(app, pin)


def roles(data: Path, *pins: str) -> list[Role | None]:
    book = PinBook(data / "staff.json", SystemClock())
    return [book.try_pin(pin).role for pin in pins]


def test_the_organisers_digits_lead_to_two_new_pins(open_window, private, data, tmp_path):
    app = open_window(campaign=private)
    driver = app.driver
    knock(app)
    code = ask_for_code(app)
    picture = tmp_path / "code.png"
    driver.picture(picture)
    read = zxingcpp.read_barcodes(Image.open(picture))
    assert [reset_code.open_code(one.text, KEY) for one in read] == [code]
    driver.tap("resetTypeCode")
    for digit in code:
        driver.tap(f"pinDigit_{digit}")
    assert driver.item("pinField").property("displayText") == code
    driver.tap("pinEnter")
    driver.wait_for(lambda: "volunteers" in driver.text("pinTitle"), "the volunteers' PIN")
    choose(app, NEW[0])
    assert roles(data, *PINS) == [Role.VOLUNTEER, Role.ORGANISER], "both are saved or none"
    assert "organiser" in driver.text("pinTitle")
    choose(app, NEW[1])
    driver.wait_step(Step.STAFF)
    assert roles(data, *NEW, *PINS) == [Role.VOLUNTEER, Role.ORGANISER, None, None]
    assert driver.text("staffNews") == "Both PINs are new."
    driver.tap("staffDone")
    knock(app)
    app.driver.type_keys(NEW[1])
    app.driver.press_key("Return")
    driver.wait_step(Step.STAFF)


def test_wrong_digits_are_counted_and_waited_for(open_window, private, clock):
    app = open_window(campaign=private)
    driver = app.driver
    knock(app)
    code = ask_for_code(app)
    driver.tap("resetTypeCode")
    for left in (4, 3, 2, 1):
        send(app, "111222333444555666")
        assert f"{left} free" in driver.text("pinProblem")
    send(app, "111222333444555666")
    assert "15 seconds" in driver.text("pinProblem")
    driver.tap("pinBack")
    driver.tap("resetBack")
    driver.wait_step(Step.PIN)
    driver.wait_for(lambda: "15 seconds" in driver.text("pinProblem"), "the wait for PINs too")
    clock.pass_time(15)
    driver.wait_for(lambda: not driver.has("pinProblem"), "the end of the wait")
    assert ask_for_code(app) == code
    driver.tap("resetTypeCode")
    send(app, code)
    assert "volunteers" in driver.text("pinTitle")


def test_a_code_is_too_old_after_half_an_hour(open_window, private, clock):
    app = open_window(campaign=private)
    driver = app.driver
    knock(app)
    code = ask_for_code(app)
    driver.press_key("Escape")
    driver.wait_step(Step.PIN)
    driver.press_key("Escape")
    driver.wait_step(Step.ATTRACT)
    clock.pass_time(HOLDS_SECONDS - 60)
    knock(app)
    assert ask_for_code(app) == code, "people signed meanwhile, and the code still holds"
    driver.tap("resetTypeCode")
    clock.pass_time(61)
    send(app, code)
    assert "too old" in driver.text("pinProblem")
    driver.tap("pinBack")
    driver.settle()
    new = reset_code.open_code(driver.text("resetSealed"), KEY)
    assert new != code
    driver.tap("resetTypeCode")
    send(app, new)
    assert "volunteers" in driver.text("pinTitle")


def test_leaving_in_the_middle_changes_nothing_and_uses_the_code_up(open_window, private, data):
    app = open_window(campaign=private)
    driver = app.driver
    knock(app)
    code = ask_for_code(app)
    driver.tap("resetTypeCode")
    send(app, code)
    choose(app, NEW[0])
    driver.tap("pinBack")
    driver.wait_step(Step.PIN)
    assert app.kiosk.staff.reset.sealed == ""
    assert roles(data, *PINS) == [Role.VOLUNTEER, Role.ORGANISER]
    assert ask_for_code(app) != code
    driver.tap("resetTypeCode")
    send(app, code)
    assert "not the code" in driver.text("pinProblem")


def test_nobody_there_leads_back_to_signing(open_window, private, clock):
    app = open_window(campaign=private)
    driver = app.driver
    knock(app)
    ask_for_code(app)
    clock.pass_time(app.options.settings.staff_idle_seconds - 1)
    app.kiosk.idleTimer.check()
    assert app.kiosk.flow.step is Step.RESET
    clock.pass_time(1)
    driver.wait_step(Step.ATTRACT)
    assert app.kiosk.staff.reset.sealed == ""
    driver.tap("signButton")
    driver.wait_step(Step.LINE)


def test_the_organisers_new_pin_is_not_the_volunteers(open_window, private):
    app = open_window(campaign=private)
    knock(app)
    code = ask_for_code(app)
    app.driver.tap("resetTypeCode")
    send(app, code)
    choose(app, NEW[0], NEW[0])
    assert "That is the volunteers" in app.driver.text("pinProblem")
    choose(app, NEW[1])
    app.driver.wait_step(Step.STAFF)


def test_a_broken_file_of_the_pins_is_made_anew(open_window, private, data):
    data.mkdir()
    (data / "staff.json").write_text("[" * 4090)
    app = open_window(campaign=private, pins=None)
    driver = app.driver
    knock(app)
    assert app.kiosk.staff.pin.stage == "broken"
    code = ask_for_code(app)
    driver.tap("resetTypeCode")
    assert not driver.has("pinProblem")
    send(app, "111222333444555666")
    assert "4 free" in driver.text("pinProblem")
    send(app, code)
    choose(app, *NEW)
    driver.wait_step(Step.STAFF)
    assert roles(data, *NEW) == [Role.VOLUNTEER, Role.ORGANISER]
    driver.tap("staffDone")
    knock(app)
    assert app.kiosk.staff.pin.stage == "enter"


def test_without_a_key_the_page_names_the_owners_command(app):
    driver = app.driver
    knock(app)
    driver.tap("pinForgotten")
    driver.wait_step(Step.RESET)
    assert driver.text("resetCommand") == "pledge-kiosk pins --replace"
    assert not any(map(driver.has, ("resetSealed", "resetCode", "resetTypeCode")))
    app.kiosk.staff.reset.typeCode()
    assert not driver.has("pinField")
    driver.tap("resetBack")
    driver.wait_step(Step.PIN)


def test_nothing_of_a_code_is_on_the_disk_or_in_the_log(open_window, private, data, caplog):
    app = open_window(campaign=private)
    knock(app)
    code = ask_for_code(app)
    sealed = app.driver.text("resetSealed").replace("-", "")
    app.driver.tap("resetTypeCode")
    send(app, "111222333444555666")
    send(app, code)
    choose(app, *NEW)
    app.driver.wait_step(Step.STAFF)
    app.close()
    for file in filter(Path.is_file, data.rglob("*")):
        kept = file.read_bytes()
        assert code.encode() not in kept, file
        assert sealed.encode() not in kept, file
    assert code not in caplog.text
    assert sealed not in caplog.text
