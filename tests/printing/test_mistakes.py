"""A mistake of ours, or of the print system's part of it: the print page goes on looking."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk import printing
from kiosk.files import Progress
from kiosk.printing import Condition, Document, Job, JobState, PaperSize, Printer, Wish
from kiosk.ui.printing.backend import PrintBackend
from kiosk.ui.tasks import Tasks

DESK = Printer("Desk", "Desk printer", Condition.IDLE, (PaperSize.A4,))


class System:
    """One printer that takes everything, after as many mistakes as it is told to make."""

    def __init__(self) -> None:
        self.mistakes = {"printers": 0, "send": 0}
        self.sent: list[str] = []
        self.begun, self.free = Event(), Event()
        self.free.set()

    def printers(self) -> tuple[Printer, ...]:
        self._err("printers")
        return (DESK,)

    def printer(self, name: str) -> Printer:
        return DESK

    def send(self, document: Document, wish: Wish, progress: Progress) -> Job:
        self._err("send")
        self.begun.set()
        self.free.wait(30)
        progress(1, 2)
        self.sent.append(document.path.name)
        return Job(1, wish.printer, document.path.name, JobState.DONE, document.digest)

    def job(self, job: Job) -> Job:
        return job

    def jobs(self) -> tuple[Job, ...]:
        return ()

    def cancel(self, job: Job) -> None:
        raise NotImplementedError

    def _err(self, where: str) -> None:
        if self.mistakes[where]:
            self.mistakes[where] -= 1
            raise ZeroDivisionError


@pytest.fixture
def system() -> System:
    return System()


@pytest.fixture
def page(qtbot: QtBot, system: System, make: Any) -> Iterator[Callable[[], PrintBackend]]:
    tasks = Tasks()
    page = PrintBackend(tasks, "a4", "", lambda: system, list)

    def open_() -> PrintBackend:
        page.open(make.path(2))
        return page

    yield open_
    page.close()
    tasks.close()


def test_printers_are_looked_at_again(
    qtbot: QtBot, system: System, page: Callable[[], PrintBackend]
) -> None:
    system.mistakes["printers"] = 1
    with qtbot.captureExceptions() as seen:
        desk = page()
        qtbot.waitUntil(lambda: bool(seen))
    qtbot.waitUntil(lambda: desk.printers.count == 1)


def test_a_document_can_be_sent_again(
    qtbot: QtBot, system: System, page: Callable[[], PrintBackend]
) -> None:
    system.mistakes["send"] = 1
    desk = page()
    qtbot.waitUntil(lambda: desk.canPrint)
    with qtbot.captureExceptions() as seen:
        desk.print()
        assert desk.sending.isRunning
        qtbot.waitUntil(lambda: bool(seen))
    assert not desk.sending.isRunning
    assert system.sent == []
    desk.print()
    qtbot.waitUntil(lambda: not desk.sending.isRunning)
    assert system.sent == [desk.title]
    assert "Printed" in desk.status


def test_a_page_is_drawn_again(
    qtbot: QtBot,
    page: Callable[[], PrintBackend],
    make: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(path: Path, page: int, width: int, height: int) -> printing.Picture:
        raise ZeroDivisionError

    desk = page()
    preview = desk.preview
    with monkeypatch.context() as patch, qtbot.captureExceptions() as seen:
        patch.setattr(printing, "draw_page", broken)
        preview.fit(200, 300)
        qtbot.waitUntil(lambda: bool(seen))
    assert not preview._drawing.isRunning
    assert preview.source == ""
    preview.turnPages(1)
    qtbot.waitUntil(lambda: preview.source != "")
    assert preview.page == 2


def test_closing_the_page_stops_what_is_being_sent_and_the_next_document_can_be(
    qtbot: QtBot, system: System, page: Callable[[], PrintBackend]
) -> None:
    desk = page()
    qtbot.waitUntil(lambda: desk.canPrint)
    system.free.clear()
    desk.print()
    assert system.begun.wait(10)
    desk.close()
    assert not desk.sending.isRunning
    system.free.set()
    page()
    qtbot.waitUntil(lambda: desk.canPrint)
    desk.print()
    qtbot.waitUntil(lambda: not desk.sending.isRunning)
    assert system.sent == [desk.title]
