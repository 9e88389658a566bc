"""A mistake of ours in what the staff asked for: nothing stays busy, and the next try works."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.campaign.model import Event
from kiosk.signing.flow.steps import Move, Step
from kiosk.signing.signature import Review
from kiosk.staff.pin import PinBook
from kiosk.store import Store
from kiosk.ui.staff.signature_list import SignatureList

PIN = "274016"
Open = Callable[..., Any]
Mistake = Callable[..., Any]


@pytest.fixture
def mistake(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Mistake:
    """While the block lasts, a method has a fault of ours; it waits until that was met."""

    @contextmanager
    def begin(kind: type, name: str) -> Iterator[None]:
        def broken(*_: Any, **__: Any) -> Any:
            raise ZeroDivisionError

        with monkeypatch.context() as patch, qtbot.captureExceptions() as seen:
            patch.setattr(kind, name, broken)
            yield
            qtbot.waitUntil(lambda: bool(seen))
        assert {raised for raised, _, _ in seen} == {ZeroDivisionError}

    return begin


def test_an_act(open_table: Open, mistake: Mistake) -> None:
    table = open_table()
    table.enter()
    staff = table.staff
    staff.choose(1)
    number = staff.choice.number
    with mistake(Store, "hold"):
        staff.hold()
        assert staff.isBusy
    table.driver.wait_for(lambda: not staff.isBusy, "an idle desk")
    staff.hold()
    table.note("held")
    assert table.stands()[number].review is Review.HELD


def test_a_search(open_table: Open, mistake: Mistake) -> None:
    table = open_table()
    table.enter()
    staff = table.staff
    with mistake(Store, "search"):
        staff.find.setText("alma")
    staff.find.setText("bruno")
    table.driver.wait_for(lambda: staff.find.answer == "found", "what was found")
    assert table.rows() == [2]


def test_the_next_page_of_the_list() -> None:
    asked: list[Any] = []
    rows = SignatureList(asked.append, Event(""))
    rows._next_page_below = object()  # type: ignore[assignment]
    rows.fetchMore()
    assert not rows.canFetchMore()
    rows.page_failed()
    assert rows.canFetchMore()


def test_an_attempt_at_the_pin(open_table: Open, mistake: Mistake) -> None:
    table = open_table()
    pin = table.staff.pin
    table.driver.wait_for(lambda: pin.stage == "enter", "the PIN")
    table.app.kiosk.make(Move.KNOCK)
    with mistake(PinBook, "try_pin"):
        pin.submit(PIN)
        assert pin.isBusy
    table.driver.wait_for(lambda: not pin.isBusy, "an idle page")
    pin.submit(PIN)
    table.driver.wait_step(Step.STAFF)


def test_the_first_pin(open_table: Open, mistake: Mistake) -> None:
    """The page asks for it again, and shows nothing to the public meanwhile."""
    table = open_table(pins=None)
    pin = table.staff.firstPin
    with mistake(PinBook, "set"):
        for _ in range(2):
            pin.submit(PIN)
        assert pin.isBusy
    table.driver.wait_for(lambda: not pin.isBusy, "an idle page")
    assert (pin.stage, table.app.kiosk.flow.step) == ("choose", Step.PINS)


def test_a_sheet_and_what_was_to_be_printed(open_table: Open, mistake: Mistake) -> None:
    table = open_table()
    table.enter()
    staff = table.staff
    with mistake(Store, "signatures"):
        staff.printSheet()
        assert staff.sheet.job.isRunning
    table.driver.wait_for(lambda: not staff.sheet.job.isRunning, "the end")
    assert staff.sheet.job.ended == ""
    staff.sheet.save()
    table.driver.wait_for(lambda: staff.sheet.job.ended == "done", "the sheet", 60)
    assert Path(staff.sheet.path).is_file()
    assert not staff.printing.isOpen  # that was asked for before the mistake


def test_the_erasing_of_all(open_table: Open, mistake: Mistake) -> None:
    table = open_table(retention=date(2026, 3, 15))
    table.enter()
    retention = table.staff.retention
    table.driver.wait_for(lambda: retention.left == 5, "what is due")
    with mistake(Store, "erase"):
        assert retention.erase("5")
        assert retention.job.isRunning
    table.driver.wait_for(lambda: not retention.job.isRunning, "the end")
    assert retention.job.ended == ""
    assert retention.erase("5")
    table.driver.wait_for(lambda: retention.job.ended == "done", "the erasing", 30)


def test_what_ends_after_the_page_was_left_brings_no_name_back(open_table: Open) -> None:
    """Erasing goes on when somebody leaves; its end reads the page anew only where it is open."""
    table = open_table(retention=date(2026, 3, 15))
    table.enter()
    table.driver.wait_for(lambda: table.staff.retention.left == 5, "what is due")
    assert table.staff.retention.erase("5")
    table.staff.retention.job.stop()
    table.staff.finish()
    table.driver.wait_for(lambda: not table.staff.retention.job.isRunning, "the end")
    seen: list[object] = []
    table.app.tasks.store.submit(lambda: None, seen.append)
    table.driver.wait_for(lambda: bool(seen), "whatever was asked of the store")
    assert table.staff.rows.rowCount() == 0
