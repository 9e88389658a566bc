"""An organiser's way by the documented commands: two evenings of one letter, to the published list.

Every number is compared: CSV, JSON, Markdown, the signature sheet, the staff page, `find`, the
closing report and what people are told at the table.
"""

from __future__ import annotations

import csv
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk import assets
from kiosk.app import Options
from kiosk.cli import build_parser, campaign_options, main
from kiosk.evening.clock import EveningClock
from kiosk.evening.driver import PINS, DrivenKiosk, UiDriver
from kiosk.signing.flow.steps import Step

PIN = PINS[1]
FIRST = ("Alma Quillfeather", "Bruno Sample", "Mickey Mouse", "Casimir Inventado")
SECOND = ("Dora Pretendida", "Emil Beispiel", "Flora Madeup")
CODE = re.compile(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


class Organiser:
    """Somebody at a terminal and at the window, in a fresh folder."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def type(self, command: str, status: int = 0) -> tuple[str, str]:
        """Types a command as the documents have it; what it says on stdout and on stderr."""
        self._capsys.readouterr()
        assert main(command.split()[1:]) == status, self._capsys.readouterr().err
        out, err = self._capsys.readouterr()
        return out, err

    def summary(self, *argv: str) -> dict[str, object]:
        self._capsys.readouterr()
        assert main([*argv, "--json"]) == 0
        told: dict[str, object] = json.loads(self._capsys.readouterr().out)
        return told


@pytest.fixture
def organiser(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch) -> Organiser:
    monkeypatch.chdir(tmp_path)
    return Organiser(capsys)


Open = Callable[[str, datetime], DrivenKiosk]


@pytest.fixture
def open_kiosk(qapp: QGuiApplication) -> Iterator[Open]:
    """Opens the window that `pledge-kiosk run` with these options opens."""
    opened: list[DrivenKiosk] = []

    def open_(command: str, at: datetime) -> DrivenKiosk:
        options = build_parser().parse_args(command.split()[1:])
        app = DrivenKiosk.open(
            Options(
                data=campaign_options.data_folder(options),
                campaign=campaign_options.campaign(options, is_shipped_enough=True),
                settings=campaign_options.preferences(options),
                fullscreen=False,
                size=(1280, 800),
                language=None,
                theme="night",
                clock=EveningClock(at),
                reduced_motion=True,
            )
        )
        opened.append(app)
        app.show()
        return app

    yield open_
    for app in opened:
        app.close()


def sign(driver: UiDriver, name: str) -> tuple[str, str]:
    """One person signs; the sentence with their number, and their code."""
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys(name)
    driver.to_review()
    driver.sign()
    driver.wait_step(Step.THANKS)
    told = driver.text("numberLine"), driver.withdrawal_code()
    driver.tap("showCode")
    driver.wait_step(Step.CODE)
    assert driver.text("withdrawalContact") == "letters@oak-street.example"
    driver.tap("nextPerson")
    driver.wait_step(Step.ATTRACT)
    return told


def staff_rows(app: DrivenKiosk) -> list[tuple[str, str, str]]:
    """Number, line and section of every row of the staff page, which stays open."""
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    driver = app.driver
    driver.press_key("F10", both)
    driver.wait_step(Step.PIN)
    driver.wait_for(lambda: app.kiosk.staff.pin.stage == "enter", "the PIN")
    driver.type_keys(PIN)
    driver.press_key("Return")
    driver.wait_step(Step.STAFF)
    rows = app.kiosk.staff.rows
    driver.wait_for(lambda: rows.rowCount() > 0, "the list")
    driver.settle()
    roles = {name.toStdString(): role for role, name in rows.roleNames().items()}
    return [
        tuple(rows.data(rows.index(at), roles[role]) for role in ("number", "line", "section"))
        for at in range(rows.rowCount())
    ]


def figure(app: DrivenKiosk, name: str) -> int:
    return int(re.sub(r"\D", "", app.driver.item(name).property("figure")))


def text_of(pdf: str) -> str:
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True)
    return done.stdout.decode()


def set_event(campaign: Path, name: str, day: str) -> None:
    file = campaign / "campaign.toml"
    text = file.read_text("utf-8")
    wanted = f'[event]\nname = "{name}"\nday = {day}\n'
    changed = re.sub(r"(?m)^\[event\]\nname = .*\n(day = .*\n)?", wanted, text)
    assert changed != text
    file.write_text(changed, "utf-8")


def test_two_evenings_have_one_list_with_one_number_for_everybody(
    organiser: Organiser, open_kiosk: Open, tmp_path: Path
) -> None:
    letter = Path(shutil.copytree(assets.default_campaign(), "my-letter"))
    file = letter / "campaign.toml"
    text = file.read_text("utf-8").replace('id = "askmoreofhim"', 'id = "my-letter"')
    file.write_text(f'{text}\n[organiser]\ncontact = "letters@oak-street.example"\n', "utf-8")
    set_event(letter, "First evening", "2027-03-01")
    assert "no faults" in organiser.type("pledge-kiosk check my-letter")[0]
    organiser.type("pledge-kiosk links", status=2)  # nobody has said which campaign

    # the first evening
    app = open_kiosk("pledge-kiosk run --campaign my-letter", datetime(2027, 3, 1, 20, tzinfo=UTC))
    told = [sign(app.driver, name) for name in FIRST]
    assert [re.findall(r"\d+", line)[0] for line, _ in told] == ["1", "2", "3", "4"]
    rows = staff_rows(app)
    assert {(number, section) for number, _, section in rows} == {
        ("3", "held"), ("4", "newest"), ("2", "newest"), ("1", "newest"),
    }  # fmt: skip
    assert figure(app, "staffPublished") == 3
    assert not app.driver.has("staffElsewhere")
    app.close()

    # the second one, on the same machine
    set_event(letter, "Second evening", "2027-03-08")
    out, err = organiser.type("pledge-kiosk find alma")
    assert "Campaign: #AskMoreOfHim (my-letter)" in err, "the ledger remembers"
    assert "First evening" in out
    app = open_kiosk("pledge-kiosk run", datetime(2027, 3, 8, 20, tzinfo=UTC))
    told += [sign(app.driver, name) for name in SECOND]
    assert [re.findall(r"\d+", line)[0] for line, _ in told[4:]] == ["1", "2", "3"]
    assert app.kiosk.count == 3
    rows = staff_rows(app)
    assert [(number, section) for number, _, section in rows] == [
        ("3", "held"),
        *((number, "newest") for number in "765"),
        *((number, "earlier") for number in "421"),
    ]
    assert [figure(app, f"staff{name}") for name in ("Published", "Elsewhere", "PublishedInAll")] \
        == [3, 3, 6]  # fmt: skip
    app.close()

    # somebody writes from home, with a code and a name
    assert CODE.fullmatch(told[1][1])
    told_of = organiser.summary("withdraw", told[1][1], "--yes", "--name", FIRST[1])
    assert (told_of["number"], told_of["name"]) == (2, FIRST[1])
    wanted = {1: FIRST[0], 4: FIRST[3]} | dict(zip((5, 6, 7), SECOND, strict=True))
    events = {number: "First evening" if number < 5 else "Second evening" for number in wanted}

    for format_ in ("csv", "json", "md"):
        organiser.type(f"pledge-kiosk export --format {format_} --out list.{format_}")
    organiser.type("pledge-kiosk sheet signatures --out sheet.pdf")
    organiser.type("pledge-kiosk sheet closing --out closing.pdf")
    lines = Path("list.csv").read_text("utf-8-sig").splitlines()
    listed = [row for row in csv.DictReader(lines) if row["kind"] == "signed"]
    assert {int(row["number"]): row["name"] for row in listed} == wanted
    assert {int(row["number"]): row["event"].partition(",")[0] for row in listed} == events
    whole = json.loads(Path("list.json").read_text("utf-8"))
    assert {one["number"]: one["name"] for one in whole["signatures"]} == wanted
    assert {one["number"]: one["event"].partition(",")[0] for one in whole["signatures"]} == events
    assert whole["tally"]["published"] == len(wanted)
    markdown = Path("list.md").read_text("utf-8")
    assert dict(re.findall(r"(?m)^- (\d+): (.*)$", markdown)) == {
        str(number): name for number, name in wanted.items()
    }
    apart = {"First evening, 2027-03-01": 2, "Second evening, 2027-03-08": 3}
    assert {one["event"]: one["published"] for one in whole["evenings"]} == apart
    assert "Of these 2 at First evening, 2027-03-01, 3 at Second evening" in markdown
    sheet = text_of("sheet.pdf")
    assert all(f"{event}: {count}" in sheet for event, count in apart.items())
    for number, name in wanted.items():
        assert re.search(rf"(?m)^\s*{number}\s+{name}", sheet), (number, name)
    assert re.search(r"(?m)^\s*2\s+withdrawn", sheet, re.IGNORECASE)
    for number, name in wanted.items():
        found = organiser.summary("find", *name.split())["found"]
        assert [one["number"] for one in found] == [number]  # type: ignore[index,union-attr]

    closing = text_of("closing.pdf")
    assert re.search(r"Published\s+3\b", closing), "this evening's"
    assert re.search(r"First evening, 2027-03-01\s+2\b", closing)
    assert re.search(r"Second evening, 2027-03-08\s+3\b", closing)
    assert re.search(r"Published\s+5\b", closing), "both evenings'"

    # the number on the published list takes off whom it names, and nobody else
    organiser.type("pledge-kiosk withdraw --number 4 --yes --name Dora", status=2)
    told_of = organiser.summary("withdraw", "--number", "4", "--yes", "--name", FIRST[3])
    assert told_of["name"] == FIRST[3]
