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
from kiosk.ui.staff.rows import StaffRows

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
    desk = table.desk
    desk.choose(1)
    number = desk.choice.number
    with mistake(Store, "hold"):
        desk.hold()
        assert desk.isBusy
    table.driver.wait_for(lambda: not desk.isBusy, "an idle desk")
    desk.hold()
    table.note("held")
    assert table.stands()[number].review is Review.HELD


def test_a_search(open_table: Open, mistake: Mistake) -> None:
    table = open_table()
    table.enter()
    desk = table.desk
    with mistake(Store, "search"):
        desk.find.take("alma")
    desk.find.take("bruno")
    table.driver.wait_for(lambda: desk.find.answer == "found", "what was found")
    assert table.rows() == [2]


def test_the_next_page_of_the_list() -> None:
    asked: list[Any] = []
    rows = StaffRows(asked.append, Event(""))
    rows._reached = object()  # type: ignore[assignment]
    rows.fetchMore()
    assert not rows.canFetchMore()
    rows.stop_asking()
    assert rows.canFetchMore()


def test_an_attempt_at_the_pin(open_table: Open, mistake: Mistake) -> None:
    table = open_table()
    pin = table.desk.pin
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
    pin = table.desk.firstPin
    with mistake(PinBook, "set"):
        for _ in range(2):
            pin.submit(PIN)
        assert pin.isBusy
    table.driver.wait_for(lambda: not pin.isBusy, "an idle page")
    assert (pin.stage, table.app.kiosk.flow.step) == ("choose", Step.PINS)


def test_a_sheet_and_what_was_to_be_printed(open_table: Open, mistake: Mistake) -> None:
    table = open_table()
    table.enter()
    desk = table.desk
    with mistake(Store, "signatures"):
        desk.printSheet()
        assert desk.sheet.isRunning
    table.driver.wait_for(lambda: not desk.sheet.isRunning, "the end")
    assert desk.sheet.ended == ""
    desk.sheet.save()
    table.driver.wait_for(lambda: desk.sheet.ended == "saved", "the sheet", 60)
    assert Path(desk.sheet.path).is_file()
    assert not desk.printing.isOpen  # that was asked for before the mistake


def test_the_erasing_of_all(open_table: Open, mistake: Mistake) -> None:
    table = open_table(retention=date(2026, 3, 15))
    table.enter()
    retention = table.desk.retention
    table.driver.wait_for(lambda: retention.left == 5, "what is due")
    with mistake(Store, "erase"):
        assert retention.erase("5")
        assert retention.isRunning
    table.driver.wait_for(lambda: not retention.isRunning, "the end")
    assert retention.ended == ""
    assert retention.erase("5")
    table.driver.wait_for(lambda: retention.ended == "erased", "the erasing", 30)


def test_what_ends_after_the_page_was_left_brings_no_name_back(open_table: Open) -> None:
    """Erasing goes on when somebody leaves; its end reads the page anew only where it is open."""
    table = open_table(retention=date(2026, 3, 15))
    table.enter()
    table.driver.wait_for(lambda: table.desk.retention.left == 5, "what is due")
    assert table.desk.retention.erase("5")
    table.desk.retention.cancel()
    table.desk.finish()
    table.driver.wait_for(lambda: not table.desk.retention.isRunning, "the end")
    seen: list[object] = []
    table.app.tasks.store.submit(lambda: None, seen.append)
    table.driver.wait_for(lambda: bool(seen), "whatever was asked of the store")
    assert table.desk.rows.rowCount() == 0
