"""Two evenings with a kiosk each and a spreadsheet become one published list, by window and script.

Every figure is compared: the staff page, the signature sheet and the closing report as PDF, the
list, and the tally.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk import assets
from kiosk.app import Options
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.evening.clock import EveningClock
from kiosk.evening.driver import PINS, DrivenKiosk
from kiosk.jobs.closing import collect_figures
from kiosk.settings import Settings
from kiosk.signing.flow.steps import Step
from kiosk.store import Store
from kiosk.ui.staff.backend import StaffBackend

FIRST = ("Alma Quillfeather", "Bruno Sample")
SECOND = ("Casimir Inventado", "Quillfeather, Alma")
ELSEWHERE = ("Dora Pretendida", "Emil Beispiel")
CONSENT = "They ticked a box on our website"
FIGURES = {"kiosk": 2, "other_tables": 2, "imported": 2, "given": 6, "published": 6}


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Works in a folder of its own, as a user with the folder Documents."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "home" / "Documents"
    folder.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return folder


Evening = Callable[[str, str, str], Any]


class OpenEvening:
    """One evening's kiosk: people sign at the window, then the organiser works there."""

    def __init__(self, data: Path, letter: Path, at: datetime) -> None:
        self.app = DrivenKiosk.open(
            Options(
                *(data, load(letter), Settings()), fullscreen=False, size=(1280, 800),
                language=None, theme="night", clock=EveningClock(at), reduced_motion=True,
            )
        )  # fmt: skip
        self.app.show()
        self.driver = self.app.driver

    @property
    def staff(self) -> StaffBackend:
        staff = self.app.kiosk.staff
        assert isinstance(staff, StaffBackend)
        return staff

    def sign(self, name: str) -> None:
        self.driver.tap("signButton")
        self.driver.wait_step(Step.LINE)
        self.driver.type_keys(name)
        self.driver.sign()
        self.driver.wait_step(Step.THANKS)
        self.driver.tap("nextPerson")
        self.driver.wait_step(Step.ATTRACT)

    def enter(self) -> None:
        """The staff page, as the organiser."""
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self.driver.press_key("F10", both)
        self.driver.wait_step(Step.PIN)
        self.driver.wait_for(lambda: self.staff.pin.stage == "enter", "the PIN")
        self.driver.type_keys(PINS[1])
        self.driver.press_key("Return")
        self.driver.wait_step(Step.STAFF)

    def open(self, button: str, is_ready: Callable[[], bool]) -> None:
        """One of the organiser's pages."""
        if self.driver.has("staffOrganiserButton"):
            self.driver.tap("staffOrganiserButton")
        self.driver.tap(button)
        self.driver.wait_for(is_ready, button)
        self.driver.settle()

    def do(self, button: str, job: Callable[[], Any]) -> None:
        """Presses a button and waits until its job has done its work."""
        self.driver.tap(button)
        self.driver.wait_for(lambda: not job().isRunning and job().ended != "", button, 60)
        assert job().ended == "done", job().fault
        self.driver.settle()


@pytest.fixture
def evening(qapp: QGuiApplication, tmp_path: Path, documents: Path) -> Iterator[Evening]:
    """Opens the kiosk of an evening: its data folder, its event and its day."""
    assert documents.is_dir()
    letter = Path(shutil.copytree(assets.default_campaign(), tmp_path / "my-letter"))
    opened: list[OpenEvening] = []

    def open_(data: str, name: str, day: str) -> OpenEvening:
        file = letter / "campaign.toml"
        text = file.read_text("utf-8")
        event = f'[event]\nname = "{name}"\nday = {day}\n'
        file.write_text(re.sub(r"(?m)^\[event\]\nname = .*\n(day = .*\n)?", event, text), "utf-8")
        at = datetime.fromisoformat(f"{day}T20:00").replace(tzinfo=UTC)
        opened.append(OpenEvening(tmp_path / data, letter, at))
        return opened[-1]

    yield open_
    for one in opened:
        one.app.close()


def spreadsheet(path: Path) -> Path:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Signers")
        rows = [("Your full name", "Works for"), *((name, "Pretend Films") for name in ELSEWHERE)]
        for at, row in enumerate([*rows, ("", "Nobody Ltd")]):
            sheet.write_row(at, 0, row)
    return path


def text_of(pdf: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True)
    return done.stdout.decode()


def names_of(file: Path) -> list[str]:
    return sorted(one["name"] for one in json.loads(file.read_text("utf-8"))["signatures"])


def figures_of(file: Path) -> dict[str, int]:
    tally = json.loads(file.read_text("utf-8"))["tally"]
    return {name: tally[name] for name in FIGURES}


def test_by_window_and_by_script(evening: Evening, documents: Path, tmp_path: Path) -> None:
    # the first evening; its bundle goes to a folder
    one = evening("first", "First evening", "2026-03-01")
    for name in FIRST:
        one.sign(name)
    one.enter()
    one.open("staffTables", lambda: one.staff.tables.isKnown)
    one.do("tablesBundle", lambda: one.staff.tables.job)
    one.app.close()

    # the second evening takes in the bundle and the spreadsheet
    two = evening("second", "Second evening", "2026-03-08")
    for name in SECOND:
        two.sign(name)
    driver, staff = two.driver, two.staff
    spreadsheet(documents / "signers.xlsx")
    two.enter()
    two.open("staffTables", lambda: staff.tables.isKnown)
    [bundle] = documents.glob("*-bundle-*.zip")
    driver.tap(f"found_{bundle.name}")
    two.do("tablesMerge", lambda: staff.tables.job)
    assert "across tables: 1" in driver.text("tablesNews")
    driver.tap("tablesBack")
    two.open("staffImport", lambda: driver.has("importFile_signers.xlsx"))
    two.do("importFile_signers.xlsx", lambda: staff.imports.job)
    assert driver.text("importPlan") == "Create 2, skip 1."
    driver.tap("importConsent")
    driver.type_keys(CONSENT)
    driver.press_key("Tab")
    two.do("importYes", lambda: staff.imports.job)
    for _ in range(2):
        driver.tap("importBack")
        driver.settle()
    two.open("staffExport", lambda: staff.lists.isReady)
    driver.tap("exportFormat_json")
    driver.wait_for(lambda: staff.lists.isReady, "the page")
    two.do("exportWrite", lambda: staff.lists.job)
    by_window = Path(staff.lists.path)
    driver.tap("exportBack")
    driver.tap("staffOrganiserBack")
    driver.wait_for(lambda: staff.rows.rowCount() == FIGURES["given"], "the list")
    two.do("staffSaveSheet", lambda: staff.sheet.job)
    sheet = Path(staff.sheet.path)

    # every figure is the same, and every name is traced
    numbers = staff.numbers
    assert (numbers.kiosk, numbers.published, numbers.elsewhere, numbers.publishedInAll) \
        == (2, 2, 4, 6)  # fmt: skip
    assert figures_of(by_window) == FIGURES
    assert names_of(by_window) == sorted([*FIRST, *SECOND, *ELSEWHERE])
    campaign = load(tmp_path / "my-letter")
    with Store.read(tmp_path / "second", campaign.id) as store:
        tally = store.tally()
        called = [one.full_number for one in store.signatures()]
        closing = collect_figures(store, campaign.event.label)
        assert sum(store.by_source().values()) == FIGURES["given"]
        assert store.by_source()["signers"] == 2
        assert [one.entries == one.known for one in store.tables()] == [True, True]
    assert (tally.kiosk, tally.tables, tally.imported, tally.published) == (2, 2, 2, 6)
    assert sum(one.published for one in closing.evenings.values()) == 6
    printed = text_of(sheet)
    assert all(re.search(rf"(?m)^\s*{re.escape(one)}\s", printed) for one in called)
    assert re.search(r"Signed at other tables\s+2\b", printed)
    assert re.search(r"Imported\s+2\b", printed)
    assert re.search(r"Published\s+6\b", printed)
    assert "place not known" not in printed
    two.app.close()

    # the same by a script
    def run(command: str) -> None:
        assert main([*command.split()[1:], "--campaign", "my-letter"]) == 0, command

    spreadsheet(Path("signers.xlsx"))
    run("pledge-kiosk bundle --data first --out first.zip")
    shutil.copytree("second", "again")  # what the window has merged already is known
    run("pledge-kiosk merge first.zip second --data third")
    run("pledge-kiosk merge second first.zip --data third")
    run("pledge-kiosk export --format json --data third --out third.json")
    assert names_of(Path("third.json")) == names_of(by_window)
    assert figures_of(Path("third.json")) == {**FIGURES, "kiosk": 0, "other_tables": 4}
    assert main(["import", "signers.xlsx", "--data", "again", "--campaign", "my-letter",
                 "--consent", CONSENT, "--yes"]) == 0  # fmt: skip
    run("pledge-kiosk export --format json --data again --out again.json")
    run("pledge-kiosk sheet closing --data again --out closing.pdf")
    assert figures_of(Path("again.json")) == FIGURES
    assert names_of(Path("again.json")) == names_of(by_window)
    closing_sheet = text_of(Path("closing.pdf"))
    assert re.search(r"Published\s+6\b", closing_sheet)
