"""A disk that refuses: nothing is lost, nothing is signed twice, and it is said plainly."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer

from kiosk.app import KioskApp, Options
from kiosk.errors import DataFolderFault, DataFolderInUse, DiskFull
from kiosk.evening.clock import EveningClock
from kiosk.evening.driver import PINS
from kiosk.signing import codes
from kiosk.signing.flow.steps import Step
from kiosk.signing.signature import Signature
from kiosk.store import Store

Kept = Callable[[], list[Signature]]
OpenWindow = Callable[..., KioskApp]


class Reluctant(Store):
    """A real store that refuses as often as it is told to, before or after the disk has it."""

    refusals = 0
    refuses_after = False
    asked: list[UUID]

    def record(self, signature: Signature) -> Signature:
        self.asked.append(signature.id)
        if not self.refusals:
            return super().record(signature)
        type(self).refusals -= 1
        if self.refuses_after:
            super().record(signature)
        raise DiskFull("No room left on the disk.", "Free some room.")


@pytest.fixture
def store_type() -> type[Reluctant]:
    return type("Reluctant", (Reluctant,), {"asked": []})


@pytest.fixture
def app(open_window: OpenWindow, store_type: type[Reluctant]) -> KioskApp:
    def open_(options: Options) -> Store:
        return store_type.open(options.data, options.campaign.id, clock=options.clock)

    return open_window(how=open_)


@pytest.mark.parametrize("after", [False, True])
def test_a_retry_signs_once(
    app: KioskApp, store_type: type[Reluctant], kept: Kept, after: bool
) -> None:
    driver = app.driver
    store_type.refusals, store_type.refuses_after = 1, after
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Ada Quill")
    driver.sign()
    driver.wait_for(lambda: driver.has("problem"), "the problem")
    driver.wait_step(Step.REVIEW)
    assert "not saved" in driver.text("problem")
    assert driver.text("publicLine") == "Ada Quill"
    assert driver.text("submitButton") == "Try again"

    driver.sign()
    driver.wait_step(Step.THANKS)
    (signature,) = kept()
    assert store_type.asked == [signature.id, signature.id]
    assert codes.digest(driver.withdrawal_code()) == signature.withdrawal


def test_a_changed_draft_is_another_signature(
    app: KioskApp, store_type: type[Reluctant], kept: Kept
) -> None:
    driver = app.driver
    store_type.refusals = 1
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Ada Quil")
    driver.sign()
    driver.wait_for(lambda: driver.has("problem"), "the problem")
    driver.wait_step(Step.REVIEW)
    driver.tap("changeButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("l")
    driver.sign()
    driver.wait_step(Step.THANKS)
    assert [one.name for one in kept()] == ["Ada Quill"]
    assert len(set(store_type.asked)) == 2


def test_the_problem_is_gone_for_the_next_person(
    app: KioskApp, store_type: type[Reluctant]
) -> None:
    driver = app.driver
    store_type.refusals = 1
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Ada Quill")
    driver.sign()
    driver.wait_for(lambda: driver.has("problem"), "the problem")
    driver.settle()
    driver.hand_over()
    driver.wait_step(Step.ATTRACT)
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    assert not driver.has("problem")


def test_a_fault_of_ours_keeps_what_was_typed(app: KioskApp) -> None:
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Ada Quill")
    app.kiosk.recover()
    driver.settle()
    assert "went wrong" in driver.text("problem")
    assert driver.text("nameFieldInput") == "Ada Quill"


def in_use(options: Options) -> Store:
    raise DataFolderInUse("Another copy of the program is open.", "Close it, then try again.")


def test_a_kiosk_that_cannot_open_says_so_and_tells_its_caller(open_window: OpenWindow) -> None:
    with pytest.raises(DataFolderInUse):
        open_window(how=in_use)


def unreadable(options: Options) -> Store:
    raise DataFolderFault("The ledger's key is missing.", "Put it back, then start again.")


def test_running_ends_with_the_fault_when_somebody_closes(
    monkeypatch: pytest.MonkeyPatch, open_window: OpenWindow
) -> None:
    monkeypatch.setattr(KioskApp, "show", lambda app: None)
    app = open_window(how=unreadable)
    seen: list[str] = []

    def look() -> None:
        if app.driver.has("faultClose"):
            looking.stop()
            seen.extend(app.driver.texts())
            app.driver.tap("faultClose")

    looking = QTimer()
    looking.timeout.connect(look)
    looking.start(20)
    with pytest.raises(DataFolderFault, match="key"):
        app.run()
    assert "The ledger's key is missing." in seen
    assert "Put it back, then start again." in seen


def test_a_second_window_leaves_by_itself(
    monkeypatch: pytest.MonkeyPatch, open_window: OpenWindow
) -> None:
    monkeypatch.setattr(KioskApp, "show", lambda app: None)
    app = open_window(how=in_use)
    with pytest.raises(DataFolderInUse):
        app.run()


def open_staff(app: KioskApp) -> str:
    """Opens the staff page with the organiser's PIN; what it says of signatures' safety."""
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    app.driver.press_key("F10", both)
    app.driver.wait_step(Step.PIN)
    app.driver.type_keys(PINS[1])
    app.driver.press_key("Return")
    app.driver.wait_step(Step.STAFF)
    return app.driver.text("staffSafety")


def refuse_one(app: KioskApp, store_type: type[Reluctant]) -> None:
    driver = app.driver
    store_type.refusals = 1
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Ada Quill")
    driver.sign()
    driver.wait_for(lambda: driver.has("problem"), "the problem")


def test_staff_who_come_a_minute_later_are_told_what_the_attendee_was_told(
    app: KioskApp, store_type: type[Reluctant], clock: EveningClock
) -> None:
    driver = app.driver
    refuse_one(app, store_type)
    at = f"{clock.now().astimezone():%H:%M}"
    driver.hand_over()
    driver.wait_step(Step.ATTRACT)
    clock.pass_time(60)
    said = open_staff(app)
    assert said.startswith(f"Not saved: at {at}")
    assert "Saved here" not in said
    assert "No room left on the disk." in driver.text("staffNews")
    clock.pass_time(181)  # nobody was there to read it
    driver.wait_step(Step.ATTRACT)
    assert open_staff(app).startswith("Not saved")
    driver.tap("staffDone")
    driver.wait_step(Step.ATTRACT)
    assert open_staff(app).startswith("Saved here"), "staff have seen it"


def test_what_was_saved_again_is_told_no_more(app: KioskApp, store_type: type[Reluctant]) -> None:
    driver = app.driver
    refuse_one(app, store_type)
    driver.sign()
    driver.wait_step(Step.THANKS)
    driver.tap("nextPerson")
    driver.wait_step(Step.ATTRACT)
    assert open_staff(app).startswith("Saved here")
