"""What the page shows as printed has the lines of the sheet, told from a sheet read back."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from tests.sheets.conftest import SCRAWL

import looking
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.settings import Settings
from kiosk.sheets.documents.signature_sheet import write_signature_sheet
from kiosk.sheets.drawing import name_cell
from kiosk.sheets.drawing.paper import MARGIN, MM, SIGNATURE_SHEET, Paper
from kiosk.sheets.text import shaped
from kiosk.signing.flow.sign import sign
from kiosk.signing.flow.steps import Step
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Draft
from kiosk.signing.tally import count

OpenWindow = Callable[..., KioskApp]
NOW = datetime(2026, 3, 14, 19, 30, tzinfo=UTC)
COUNCIL = "The International Partnership for Young People in Film, Television and Theatre"
PEOPLE = (
    ("Jordan Sample", "editor", "Moonlit Works"),
    (looking.LONGEST_NAME, "", ""),
    ("Ofelia Sample", "executive vice president for development and production", COUNCIL),
    ("Αικατερίνη Παραδειγματοπούλου-Υποθετικού του Δείγματος", "σκηνοθέτης", ""),
    ("Образцова-Выдуманная Екатерина Воображаемовна Примерная", "", "Студия «Проба»"),
    ("例子太郎例子太郎例子太郎例子太郎例子太郎例子太郎例子太郎", "", ""),
)


def lines_of_sheet(path: Path, paper: Paper, *, has_ink: bool) -> list[str]:
    """What poppler reads in the column of names, line by line."""
    room = name_cell.room_on(paper, has_ink=has_ink)
    left = MARGIN + SIGNATURE_SHEET.name
    box = {"-x": left - 1, "-y": 0, "-W": room + 2, "-H": paper.height}
    area = [part for key, mm in box.items() for part in (key, str(round(mm * MM)))]
    argv = ["pdftotext", "-layout", "-r", "72", *area, str(path), "-"]
    text = subprocess.run(argv, check=True, capture_output=True).stdout.decode()
    return [line.strip() for line in text.splitlines() if line.strip()]


def print_people(path: Path, campaign: Campaign, paper: Paper, ink: Ink | None) -> None:
    signatures = [
        sign(
            Draft(*person, ink=ink),
            campaign,
            id=UUID(int=at),
            code="0000-0000-000",
            source="T1",
            now=NOW,
        )._replace(
            number=at,
        )
        for at, person in enumerate(PEOPLE, 1)
    ]
    write_signature_sheet(
        path, campaign, signatures, count(signatures), language="en", made_at=NOW, paper=paper
    )


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("has_ink", [True, False])
def test_names_and_affiliations_break_where_the_sheet_breaks_them(
    open_window: OpenWindow, tmp_path: Path, paper: Paper, has_ink: bool
) -> None:
    campaign = load(assets.default_campaign())
    campaign = campaign._replace(asks=campaign.asks._replace(ink=has_ink))
    path = tmp_path / "sheet.pdf"
    print_people(path, campaign, paper, SCRAWL if has_ink else None)
    printed = lines_of_sheet(path, paper, has_ink=has_ink)
    form = open_window(campaign=campaign, settings=Settings(paper=paper.value)).kiosk.form
    broken = 0
    for name, role, organisation in PEOPLE:
        form.name.setText(name)
        form.role.setText(role)
        form.organisation.setText(organisation)
        shown = [*form.printedName, *form.printedRest]
        at = printed.index(shown[0])
        assert printed[at : at + len(shown)] == shown
        broken += len(form.printedName) > 1
    assert broken >= (3 if has_ink else 1), "or the names are too short to tell anything"


def test_the_page_draws_these_lines_and_no_other(app: KioskApp) -> None:
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys(looking.LONGEST_NAME)
    driver.tap("roleField")
    driver.type_keys("editor")
    driver.settle()
    names = [item for item in looking.seen(app) if item.objectName() == "printedName"]
    assert [item.property("text") for item in names] == list(app.kiosk.form.printedName)
    assert len(names) == 2
    (rest,) = (item for item in looking.seen(app) if item.objectName() == "printedRest")
    sizes = [item.property("font").pixelSize() for item in (*names, rest)]
    assert sizes[0] == sizes[1] >= sizes[2]
    for item in (*names, rest):
        assert item.property("contentWidth") <= item.width()


def test_a_line_from_right_to_left_stays_so_where_it_begins_in_latin(app: KioskApp) -> None:
    form = app.kiosk.form
    form.name.setText("نور المثال " + "Wolfeschlegelsteinhausen Papadimitriou Quill")
    assert len(form.printedName) == 2
    assert all(line.startswith("\u200f") for line in form.printedName)


def test_without_a_name_what_else_is_typed_is_shown(app: KioskApp) -> None:
    form = app.kiosk.form
    form.role.setText("stage manager")
    assert (form.printedName, form.printedRest) == (["stage manager"], [])
    form.clear()
    assert (form.printedName, form.printedRest) == ([], [])


def test_what_was_set_leaves_the_memory_with_the_person(app: KioskApp) -> None:
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Ofelia")
    assert shaped.cache_info().currsize > 0
    driver.hand_over()
    driver.wait_step(Step.ATTRACT)
    assert shaped.cache_info().currsize == 0
