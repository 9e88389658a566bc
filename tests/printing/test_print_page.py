"""The print page in the real window, with a printer that is a program."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

import looking
from kiosk import assets
from kiosk.app import Options
from kiosk.campaign.load import load
from kiosk.evening.clock import EveningClock
from kiosk.evening.driver import DrivenKiosk, UiDriver
from kiosk.settings import Settings
from kiosk.signing import codes
from kiosk.signing.flow.sign import sign
from kiosk.signing.flow.steps import Move, Step
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id
from kiosk.ui.printing.backend import PrintBackend
from kiosk.ui.staff.backend import StaffBackend
from print_desk import PrintDesk as System

PIN = "274016"
PEOPLE = 19
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Table:
    """A kiosk at which invented people have signed, more than one page of them."""

    def __init__(self, data: Path) -> None:
        clock = EveningClock(datetime(2026, 3, 15, 20, 0, tzinfo=UTC))
        self.options = Options(
            data=data,
            campaign=load(assets.default_campaign()),
            settings=Settings(),
            fullscreen=False,
            size=(1280, 800),
            language=None,
            theme="night",
            clock=clock,
            reduced_motion=True,
        )
        self._let_people_sign()
        self.app = DrivenKiosk.open(self.options)
        self.app.show()
        self.driver: UiDriver = self.app.driver

    @property
    def printing(self) -> PrintBackend:
        desk = self.app.kiosk.staff
        assert isinstance(desk, StaffBackend)
        return desk.printing  # type: ignore[return-value]

    def enter(self) -> None:
        self.driver.press_key("F10", KEYS)
        self.driver.wait_step(Step.PIN)
        for digit in PIN:
            self.driver.tap(f"pinDigit_{digit}")
        self.driver.tap("pinEnter")
        self.driver.wait_step(Step.STAFF)

    def open(self) -> None:
        """To the print page, with the sheet on it."""
        self.enter()
        self.driver.tap("staffPrint")
        self.driver.wait_for(lambda: self.printing.preview.source != "", "the preview", 60)
        self.driver.settle()

    def says(self, words: str) -> None:
        self.driver.wait_for(lambda: words in self.printing.status, words, 20)
        self.driver.settle()
        assert words in self.driver.text("printStatus")

    def _let_people_sign(self) -> None:
        options = self.options
        with Store.open(options.data, options.campaign.id, clock=options.clock) as store:
            for at in range(PEOPLE):
                store.record(
                    sign(
                        Draft(name=f"Alma Quillfeather {('IV' * at)[:at]}", role="stand-in"),
                        options.campaign,
                        id=new_id(),
                        code=codes.new_withdrawal_code(),
                        source=options.source,
                        now=options.clock.now(),
                    )
                )


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Iterator[Table]:
    table = Table(tmp_path / "data")
    yield table
    table.app.close()


def pages(path: Path) -> int:
    document = pypdfium2.PdfDocument(path)
    try:
        return len(document)
    finally:
        document.close()


def test_a_sheet_is_looked_at_and_printed(desk: System, table: Table) -> None:
    table.open()
    driver, printing = table.driver, table.printing
    driver.wait_for(lambda: printing.printers.rowCount() == 1, "the printer")
    assert driver.item("printPrinter_0").property("text") == "Desk printer"
    assert driver.item("printPrinter_0").property("note") == "ready"
    picture = driver.item("printPicture")
    assert picture.width() / picture.height() == pytest.approx(210 / 297, rel=0.02)
    driver.tap("printMore")
    driver.tap("printTwoSided")
    assert driver.text("printCopies") == "2"
    driver.tap("printPrint")
    table.says("Printed.")
    (arrived,) = desk.arrived()
    assert pages(arrived) == printing.preview.pages
    asked = desk.asked(arrived)
    assert (asked["IPP_COPIES"], asked["IPP_SIDES"]) == ("2", "two-sided-long-edge")
    driver.tap("printClose")
    assert not driver.has("printPage")
    assert driver.has("staffPrint")
    assert printing.preview.source == ""


def test_trouble_is_said_a_repeat_is_told_and_the_job_can_be_taken_back(
    desk: System, table: Table
) -> None:
    desk.trouble("media-empty")
    table.open()
    driver, printing = table.driver, table.printing
    driver.wait_for(lambda: printing.canPrint, "the printer")
    driver.tap("printPrint")
    table.says("out of paper")
    assert driver.item("printPrinter_0").property("note") == "out of paper"
    driver.tap("printPrint")
    table.says("nothing was added")
    (job,) = desk.cups.jobs()
    driver.wait_for(lambda: driver.has(f"printCancelJob_{job.id}"), "the job")
    driver.tap(f"printCancelJob_{job.id}")
    driver.wait_for(lambda: not desk.cups.jobs(), "nothing that waits")
    assert desk.arrived() == []


def test_a_job_goes_on_when_the_paper_is_in(desk: System, table: Table) -> None:
    desk.trouble("cover-open")
    table.open()
    table.driver.wait_for(lambda: table.printing.canPrint, "the printer")
    table.driver.tap("printPrint")
    table.says("has a door open. Close its doors")
    desk.mend()
    table.says("Printed.")


def test_a_printer_that_is_off_does_not_hold_up_the_window(desk: System, table: Table) -> None:
    desk.vanish()
    table.open()
    table.says("Switch it on")
    table.driver.tap("printPrint")
    table.says("It waits: the printer does not answer.")
    table.driver.tap("printForward")
    table.driver.tap("printClose")
    assert table.driver.has("staffPrint")


def test_saving_to_a_stick(desk: System, table: Table, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    table.printing._find_sticks = lambda: [stick]
    table.open()
    table.driver.wait_for(lambda: table.printing.canSave, "the stick")
    table.driver.tap("printStick")
    table.says(str(stick))
    (saved,) = stick.iterdir()
    made = table.options.data / table.options.campaign.id / "sheets" / saved.name
    assert saved.read_bytes() == made.read_bytes()


def test_without_a_print_system_the_page_says_so_and_still_shows_the_sheet(
    table: Table, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    table.open()
    table.says("The print system does not answer.")
    assert not table.printing.canPrint


def test_a_closer_look_and_the_keyboard(desk: System, table: Table) -> None:
    table.open()
    driver, preview = table.driver, table.printing.preview
    whole = preview.height
    driver.hold("printPicture", 900)
    driver.wait_for(lambda: preview.height > 1.5 * whole, "a larger page")
    driver.tap("printPicture")
    driver.wait_for(lambda: preview.height == whole, "the whole page")
    driver.tap("printForward")
    driver.wait_for(lambda: preview.page == preview.pages, "the last page")
    driver.press_key("Escape")
    assert not driver.has("printPage")
    assert driver.has("staffPrint")


def test_leaving_the_staff_side_forgets_the_sheet(desk: System, table: Table) -> None:
    table.open()
    table.app.kiosk.make(Move.LEAVE)
    assert not table.printing.isOpen
    assert table.printing.preview.images.image.isNull()


def test_nothing_is_cut_or_on_top_of_another(desk: System, table: Table) -> None:
    desk.stop_queue()
    table.open()
    driver = table.driver
    driver.wait_for(lambda: table.printing.canPrint, "the printer")
    driver.tap("printPrint")
    driver.wait_for(lambda: table.printing.jobs.rowCount() == 1, "the job")
    (job,) = desk.cups.jobs()
    names = (
        "printPicture", "printBack", "printPageNumber", "printForward", "printPrinter_0",
        "printPaper_a4", "printPaper_letter", "printFewer", "printCopies", "printMore",
        "printTwoSided", f"printCancelJob_{job.id}", "printStatus", "printClose",
        "printPrint",
    )  # fmt: skip
    drawing = table.printing.preview._drawing
    for size in ((1280, 800), (800, 1280), (1920, 1080), (1024, 600)):
        for text_size in (1, 3):
            table.app.kiosk.readingAids.chooseSize(text_size)
            driver.resize(*size)
            driver.wait_for(lambda: not drawing.isRunning, "the page in its room")
            table.app.window.grabWindow()  # lists and grids place what is in them at a frame
            assert [each for each in looking.faults(table.app) if "printStatus" in each] == []
            places = {name: place(driver, name) for name in names}
            for at, name in enumerate(names):
                assert window(size).contains(places[name]), f"{name} is cut at {size}, {text_size}"
                for other in names[at + 1 :]:
                    on_top = places[name].intersects(places[other])
                    assert not on_top, f"{name} lies on {other} at {size}, {text_size}"


def place(driver: UiDriver, name: str) -> QRect:
    item = driver.item(name)
    return item.mapRectToScene(item.boundingRect()).toAlignedRect().adjusted(1, 1, -1, -1)


def window(size: tuple[int, int]) -> QRect:
    return QRect(0, 0, *size)
