"""Whatever people typed comes back from every format, read by another program or library."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

import html5lib
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.campaign.model import Campaign, Event, GoalPlace, LocalText
from kiosk.exchange.confidential import write_confidential
from kiosk.exchange.listing import Format, ListFile
from kiosk.exchange.public import ExportReport, write_public
from kiosk.signing.ink import Ink
from kiosk.signing.names.order import Order
from kiosk.signing.names.public_line import public_line
from kiosk.signing.signature import Listing, Signature
from kiosk.signing.tally import Tally, count
from read_back import sheets_of, text_of

Make = Callable[..., Signature]
MADE_AT = datetime(2026, 3, 16, 6, 30, tzinfo=UTC)
SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])

NASTY = (
    "=1+1", "+49 30", "-x", "@SUM(A1)", "＝1", "Ann;=1+1;Bo", 'He said "no"', "two\nlines", "a\tb",
    "https://x.example", "1.5", "00123", "true", "2026-03-15", "'quoted", "a,b|c", "<b>&amp;</b>",
    "\u200fשלום\u200f", "\u200eAna\u200e", "دلال", "李示例", "Zoë 🦊", "_x0041_", "&P of &N",
    "  spaced",
)  # fmt: skip
TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn"], include_characters="\n\t"), max_size=30
)
FIELD = st.sampled_from(NASTY) | TEXT
NAME = FIELD.filter(lambda text: bool(public_line(text, "", "")))
PEOPLE = st.lists(st.tuples(NAME, FIELD, FIELD), max_size=5)
People = list[tuple[str, str, str]]


def write(
    path: Path, campaign: Campaign, signatures: list[Signature], format: Format, **more: object
) -> ExportReport:
    file = ListFile(path, campaign, format, MADE_AT, **more)  # type: ignore[arg-type]
    return write_public(file, signatures, count(signatures))


def signed(make: Make, people: People) -> list[Signature]:
    return [
        make(number, name=name, role=role, organisation=organisation)
        for number, (name, role, organisation) in enumerate(people, 1)
    ]


def lines(people: People) -> list[str]:
    return [public_line(*person) for person in people]


# --- tables --------------------------------------------------------------------------------------


@SHARED
@given(PEOPLE)
@example([(text, text, text) for text in NASTY])
def test_a_workbook_holds_every_cell_as_text(
    tmp_path: Path, campaign: Campaign, make: Make, people: People
) -> None:
    path = tmp_path / "list.xlsx"
    write(path, campaign, signed(make, people), Format.XLSX)
    head, *rows = sheets_of(path)["List"]
    assert head[:4] == ["number", "name", "role", "organisation"]
    own = [row for row in rows if row[7] == "signed"]
    assert [tuple(row[1:4]) for row in own] == people
    assert [row[0] for row in own] == list(range(1, len(people) + 1)), "numbers are numbers"
    with zipfile.ZipFile(path) as book:
        sheets = [book.read(name) for name in book.namelist() if "/worksheets/" in name]
    assert len(sheets) == 2
    assert not any(re.search(rb"<(f|hyperlink)[ />]", sheet) for sheet in sheets)


def test_a_workbook_has_real_times_and_tells_what_it_is(
    tmp_path: Path, campaign: Campaign, make: Make
) -> None:
    path = tmp_path / "list.xlsx"
    night = [make(1), make(2, listing=Listing.COUNTED), make(3)]
    write(path, campaign, night, Format.XLSX)
    sheets = sheets_of(path)
    assert list(sheets) == ["List", "About this list"]
    assert sheets["List"][3][5] == datetime(2026, 3, 15, 21, 1)  # noqa: DTZ001 - the event's own
    about = {str(row[0]): row[1] for row in sheets["About this list"]}
    assert (about["given"], about["published"], about["named"]) == (3, 3, 2)
    assert about["letter"] == campaign.letter("en").version
    assert [one.name for one in tmp_path.iterdir()] == ["list.xlsx"], "nothing is left beside it"


@SHARED
@given(PEOPLE)
@example([(text, text, text) for text in NASTY])
def test_csv_for_programs_holds_every_cell_as_it_was_typed(
    tmp_path: Path, campaign: Campaign, make: Make, people: People
) -> None:
    path = tmp_path / "list.csv"
    report = write(path, campaign._replace(founding=()), signed(make, people), Format.CSV)
    raw = path.read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(raw.decode(), newline="")))
    assert [(row["name"], row["role"], row["organisation"]) for row in rows] == people
    begins = re.compile(r"(?:^|[,;\t|])[=+\-@＝＋－＠]")
    starts = re.compile(r"^[\t\r\n]")
    risky = [
        str(number)
        for number, person in enumerate(people, 1)
        if any(begins.search(cell) or starts.search(cell) for cell in person)
    ]
    assert [one for one in risky if one not in report.risky] == []


@pytest.mark.proof
def test_a_spreadsheet_opens_what_was_typed_and_runs_nothing(
    tmp_path: Path, campaign: Campaign, make: Make
) -> None:
    """LibreOffice reads the workbook, and the CSV for Excel with each separator."""
    office = shutil.which("soffice")
    assert office, "packaging/system-libraries all installs it"
    people = [(text, f"{at}", "Pretend Films") for at, text in enumerate(NASTY)]
    night = signed(make, people)
    write(tmp_path / "list.xlsx", campaign._replace(founding=()), night, Format.XLSX)
    write(tmp_path / "plain.csv", campaign._replace(founding=()), night, Format.EXCEL)
    home = f"-env:UserInstallation=file://{tmp_path}/home"

    def convert(source: str, to: str, read: str = "") -> None:
        argv = [office, home, "--headless", *([f"--infilter={read}"] if read else [])]
        argv += ["--convert-to", to, "--outdir", str(tmp_path / "out"), str(tmp_path / source)]
        subprocess.run(argv, check=True, capture_output=True, timeout=200)

    convert("list.xlsx", "csv:Text - txt - csv (StarCalc):44,34,76")
    with (tmp_path / "out" / "list.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["name"], row["role"], row["organisation"]) for row in rows] == people
    for separator in (44, 59, 124, 9):
        convert("plain.csv", "fods", f"Text - txt - csv (StarCalc):{separator},34,76")
        assert "table:formula" not in (tmp_path / "out" / "plain.fods").read_text("utf-8")


# --- texts ---------------------------------------------------------------------------------------


@SHARED
@given(PEOPLE)
@example([(text, text, text) for text in NASTY])
def test_html_reads_back_and_is_strict(
    tmp_path: Path, campaign: Campaign, make: Make, people: People
) -> None:
    path = tmp_path / "list.html"
    write(path, campaign, signed(make, people), Format.HTML)
    fragment = path.read_text("utf-8")
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root = parser.parseFragment(fragment)
    items = [one for one in root.iter("li") if one.get("data-number")]
    assert [one.get("data-number") for one in items] == [
        str(number) for number in range(1, len(people) + 1)
    ]
    assert ["".join(one.itertext()) for one in items] == [
        " ".join(line.split()) for line in lines(people)
    ]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_page_with_the_list_in_it_passes_a_validator(
    tmp_path: Path, campaign: Campaign, make: Make, language: str
) -> None:
    tidy = shutil.which("tidy")
    assert tidy, "packaging/system-libraries all installs it"
    night = signed(make, [(text, text, text) for text in NASTY])
    night.append(make(90, listing=Listing.COUNTED))
    write(tmp_path / "list.html", campaign, night, Format.HTML, language=language)
    fragment = (tmp_path / "list.html").read_text("utf-8")
    page = '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>A</title></head>\n'
    page = f"{page}<body>\n{fragment}</body></html>\n"
    argv = [tidy, "-errors", "-quiet", "-utf8"]
    done = subprocess.run(argv, input=page.encode(), capture_output=True, check=False)
    assert (done.returncode, done.stderr.decode()) == (0, "")


@SHARED
@given(PEOPLE)
def test_text_has_a_line_for_everybody(
    tmp_path: Path, campaign: Campaign, make: Make, people: People
) -> None:
    path = tmp_path / "list.txt"
    write(path, campaign, signed(make, people), Format.TEXT)
    found = re.findall(r"(?m)^(\d+)  (.*)$", path.read_text("utf-8"))
    wanted = [(str(at), line) for at, line in enumerate(lines(people), 1)]
    assert [(number, line.strip("\u2068\u2069")) for number, line in found] == wanted


@SHARED
@given(PEOPLE)
def test_running_text_is_one_paragraph_without_numbers(
    tmp_path: Path, campaign: Campaign, make: Make, people: People
) -> None:
    path = tmp_path / "list.txt"
    write(path, campaign._replace(founding=()), signed(make, people), Format.RUN_IN)
    text = path.read_text("utf-8")
    wanted = "; ".join(lines(people))
    assert re.sub("[\u2068\u2069]", "", text) == (f"{wanted}.\n" if people else "")


def test_running_text_parts_the_founding_from_the_others(
    tmp_path: Path, campaign: Campaign, make: Make
) -> None:
    path = tmp_path / "list.txt"
    night = [make(1), make(2, name="Zoë Muster"), make(3, listing=Listing.COUNTED)]
    write(path, campaign, night, Format.RUN_IN)
    assert path.read_text("utf-8") == (
        "Founda Sampleton, actor; =Formula Fakename.\n\n"
        "Ana Beispiel, editor, Pretend Films; Zoë Muster, editor, Pretend Films; "
        "and 1 who asked not to be named.\n"
    )


def test_names_that_run_leftward_keep_their_place_in_a_line(
    tmp_path: Path, campaign: Campaign, make: Make
) -> None:
    path = tmp_path / "list.txt"
    people = [("דנה לוי", "", ""), ("Ana", "", ""), ("نور", "", "")]
    write(path, campaign._replace(founding=()), signed(make, people), Format.RUN_IN)
    assert path.read_text("utf-8") == "\u2068דנה לוי\u2069; Ana; \u2068نور\u2069.\n"


# --- order and goal ------------------------------------------------------------------------------


@pytest.mark.parametrize("format", Format)
def test_by_name_every_format_has_the_same_order(
    tmp_path: Path, campaign: Campaign, make: Make, format: Format
) -> None:
    path = tmp_path / "list"
    names = ["Zoë Abel", "李示例", "Øle Bravo", "Ana Zander", "van Cleef, Dora"]
    night = [make(at, name=name) for at, name in enumerate(names, 1)]
    write(path, campaign, night, format, order=Order.NAME)
    text = text_of(path).replace("\\", "")
    wanted = ["Zoë Abel", "Øle Bravo", "van Cleef, Dora", "Ana Zander", "李示例"]
    assert sorted(names, key=text.index) == wanted
    assert text.index("Founda") < text.index("Zoë")


@pytest.mark.parametrize("write_list", [write_public, write_confidential])
def test_by_name_nobody_s_ink_is_kept_in_memory(
    tmp_path: Path, campaign: Campaign, make: Make, write_list: Callable[..., object]
) -> None:
    number, ink = 200, 50_000
    file = ListFile(tmp_path / "list", campaign, Format.CSV, MADE_AT, order=Order.NAME)
    night = (make(at, ink=Ink.stored(bytes(ink))) for at in range(1, number + 1))
    tracemalloc.start()
    try:
        write_list(file, night, Tally(kiosk=number))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < number * ink / 4


@pytest.mark.parametrize("format", sorted(set(Format) - {Format.CSV, Format.EXCEL, Format.RUN_IN}))
def test_a_goal_is_shown_where_the_campaign_shows_it(
    tmp_path: Path, campaign: Campaign, make: Make, format: Format
) -> None:
    path, night = tmp_path / "list", [make(1), make(2, listing=Listing.COUNTED)]
    event = campaign.event._replace(goal=500)
    write(path, campaign._replace(event=event), night, format)
    said = '"goal": 500' if format is Format.JSON else "2 of 500"
    assert said in text_of(path)
    hidden = event._replace(goal_shown=(GoalPlace.FIRST_PAGE, GoalPlace.SHEETS))
    write(path, campaign._replace(event=hidden), night, format)
    assert "500" not in text_of(path)


def test_the_goal_counts_its_own_event(tmp_path: Path, campaign: Campaign, make: Make) -> None:
    path = tmp_path / "list.txt"
    event = Event("Second", goal=40, names=LocalText(MappingProxyType({"en": "Second"})))
    night = [make(1), make(2), make(3, event="Second")]
    file = ListFile(path, campaign._replace(event=event), Format.TEXT, MADE_AT)
    evenings = {"Invented Night": count(night[:2]), "Second": count(night[2:])}
    write_public(file, night, count(night), evenings=evenings)
    assert "\n1 of 40\n" in path.read_text("utf-8")
