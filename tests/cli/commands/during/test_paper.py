"""`paper`: a paper sheet from the printer back to the desk, as the real program does it."""

from __future__ import annotations

import csv
import json
import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.cli.commands.during.sheet_desk import Terminal, print_of

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.errors import BadInput
from kiosk.exchange import paper_lines
from kiosk.files import write_atomically
from kiosk.signing.clock import SystemClock
from kiosk.signing.codes import read_paper_sheet
from kiosk.signing.paper.paper_sheet import Stage
from kiosk.signing.signature import How, Listing, Review
from kiosk.store import SheetLedger, Store

LINES = """\
line,name,role,organisation,listed,removed
1,Alma Quillfeather,editor,Invented Pictures,y,
2,,,,,y
3,Bruno Ñandúflor,,,n,
"""


@pytest.fixture
def campaign():
    return load(assets.default_campaign())


@pytest.fixture
def data(tmp_path, campaign) -> Path:
    """A data folder whose ledger has printed three sheets; see `sheets`."""
    with Store.open(tmp_path / "data", campaign.id, clock=SystemClock()) as store:
        ledger = SheetLedger(store)
        ledger.printed(ledger.fresh_numbers(3), print_of(campaign))
    return tmp_path / "data"


@pytest.fixture
def sheets(data, campaign) -> list[str]:
    with Store.read(data, campaign.id) as store:
        return [account.sheet.label for account in store.paper_sheets()]


@pytest.fixture
def ask(capsys, data):
    """Runs one act of `sheets`; its summary, or its one sentence where `status` is not 0."""

    def run(*argv: object, status: int = 0):
        assert main(["paper", *map(str, argv), "--json", "--data", str(data)]) == status
        out, err = capsys.readouterr()
        if status == 2 and not out:
            assert err.count("\n") == 1, err
            return err
        return json.loads(out)

    return run


@pytest.fixture
def lines_file(tmp_path) -> Path:
    file = tmp_path / "lines.csv"
    file.write_text(LINES, encoding="utf-8")
    return file


def signed(data, campaign) -> list:
    with Store.read(data, campaign.id) as store:
        assert store.verify().is_sound
        return list(store.signatures())


def test_a_sheet_from_the_printer_to_the_second_person(ask, data, campaign, sheets, lines_file):
    one, two, three = sheets
    assert ask("missing", status=1)["figures"]["open"] == 3
    ask("out", one.partition("-")[0], "--to", "T1")
    assert [s["alarm"] for s in ask("missing", status=1)["sheets"]] == ["out and not back"] * 3
    told = ask("back", one, "--used", 3, "--removed", 1, "--witnessed")["sheets"][0]
    assert (told["stage"], told["used"], told["witnessed"]) == ("back", 3, True)
    ask("back", two, "--unused")
    ask("lost", three)
    assert [s["alarm"] for s in ask("missing", status=1)["sheets"]] == ["back and not typed in"]
    told = ask("enter", one, "--csv", lines_file)
    assert (told["taken"], told["stage"], told["adds_up"]) == (3, "typed in", True)
    assert "3 signed and 1 removed" in ask("check", one, "--signed", 3, "--removed", 1, status=2)
    ask("check", one, "--signed", 2, "--removed", 1)
    assert ask("missing")["sheets"] == []
    figures = ask("list")["figures"]
    assert (figures["back"], figures["unused"], figures["lost"]) == (2, 1, 1)
    assert (figures["lines"], figures["typed"], figures["removed"]) == (20, 2, 1)
    assert figures["empty"] == 17
    assert figures["adds_up"]
    alma, bruno = signed(data, campaign)
    assert (alma.how, alma.sheet, alma.line) == (How.PAPER, read_paper_sheet(one), 1)
    assert alma.source == "T1"
    assert [consent.id for consent in alma.consents] == ["pledge", "publish"]
    assert (bruno.listing, bruno.name, bruno.line) == (Listing.COUNTED, "", 3)
    assert [consent.id for consent in bruno.consents] == ["pledge"]
    assert ask("list", one)["signatures"] == {"1": "1", "3": "2"}


def test_printing_records_what_it_printed(ask, tmp_path, data, capsys):
    out = tmp_path / "pens.pdf"
    told = ask("print", "--count", 2, "--rows", 8, "--out", out)
    assert told["pages"] == 4
    listed = {one["sheet"]: one for one in ask("list")["sheets"]}
    assert {listed[label]["rows"] for label in told["sheets"]} == {8}
    assert (
        subprocess.run(["qpdf", "--check", out], check=False, capture_output=True).returncode == 0
    )
    blank = ["sheet", "blank", "--data", str(data), "--out", str(out)]
    assert main(blank) == 2
    assert "give --replace" in capsys.readouterr().err
    assert len(ask("list")["sheets"]) == 5
    assert main([*blank, "--replace"]) == 0
    assert "1 sheet, 2 pages" in capsys.readouterr().out
    assert len(ask("list")["sheets"]) == 6
    assert sorted(file.name for file in tmp_path.iterdir()) == ["data", "pens.pdf"]


def test_a_print_that_fails_records_nothing(ask, tmp_path):
    folder = tmp_path / "a.pdf"
    folder.mkdir()
    assert "is a folder" in ask("print", "--out", folder, status=2)
    (tmp_path / "file").write_bytes(b"")
    assert "is not a folder" in ask("print", "--out", tmp_path / "file" / "b.pdf", status=2)
    assert len(ask("list")["sheets"]) == 3


def test_a_print_without_the_ledger_leaves_no_file(ask, tmp_path, data, campaign, capsys):
    with Store.open(data, campaign.id, clock=SystemClock()):
        argv = ["paper", "print", "--data", str(data), "--out", str(tmp_path / "a.pdf")]
        assert main(argv) == 1
    assert "another" in capsys.readouterr().err.lower()
    assert [file.name for file in tmp_path.iterdir()] == ["data"]


def test_without_a_terminal_the_question_is_told(ask, sheets):
    assert "removed ones too? Give the answer as an option." in ask("back", sheets[0], status=2)


def test_sheets_of_another_ledger(ask, tmp_path):
    assert "knows no sheet" in ask("back", "7K3QF-012-RM", "--used", 1, status=2)
    assert "not the number" in ask("add", "7K3QF-012-R4", status=2)
    ask("add", "https://letters.example.org/ask/b/7k3qf012r", "--rows", 8)
    assert "known already" in ask("add", "7K3QF-O12-RM", status=2)
    told = ask("back", "7k3qf012rm", "--used", 8)["sheets"][0]
    assert (told["sheet"], told["rows"]) == ("7K3QF-012-RM", 8)


def test_a_wrong_step_is_one_sentence(ask, sheets):
    one = sheets[0]
    assert "cannot be checked" in ask("check", one, "--signed", 1, "--removed", 0, status=2)
    assert "not the number" in ask("out", "Table3", "--to", "x", status=2)
    assert "no sheets" in ask("out", "ZZZZZ", "--to", "x", status=2)
    assert "do not fit" in ask("back", one, "--used", 11, status=2)
    assert "one by one" in ask("back", *sheets, "--used", 1, status=2)
    assert "characters" in ask("out", one, "--to", " ", status=2)
    assert "nothing to undo" in ask("undo", sheets[1], status=2)


def test_a_stack_that_stops_in_the_middle_says_how_far_it_came(ask, sheets):
    ask("back", sheets[1], "--used", 3)
    said = ask("lost", *sheets, status=2)
    assert f"Sheet {sheets[1]} is back and cannot be lost" in said
    assert "The one before it is recorded" in said
    assert [one["stage"] for one in ask("list")["sheets"]] == ["lost", "back", "printed"]


def test_undo_goes_back_step_by_step(ask, sheets):
    one = sheets[0]
    ask("out", one, "--to", "Table 3")
    ask("back", one, "--used", 2)
    assert ask("undo", one)["sheets"][0]["stage"] == "out"
    assert ask("undo", one)["sheets"][0]["stage"] == "printed"
    assert "nothing to undo" in ask("undo", one, status=2)


def test_a_file_may_be_given_twice_and_half_of_it_mended(ask, sheets, lines_file, tmp_path):
    one = sheets[0]
    ask("back", one, "--used", 4, "--removed", 1)
    with lines_file.open("a", encoding="utf-8") as file:
        file.write("7,,missing,,y,\n")
    dry = ask("enter", one, "--csv", lines_file, "--dry-run", status=2)
    assert (dry["taken"], dry["typed"], len(dry["rejected"])) == (3, 0, 1)
    assert dry["rejected_file"] is None
    told = ask("enter", one, "--csv", lines_file, status=2)
    assert (told["taken"], told["known"]) == (3, 0)
    assert told["rejected"] == [{"row": 5, "reason": "The name is empty."}]
    again = ask("enter", one, "--csv", lines_file, status=2)
    assert (again["taken"], again["known"]) == (0, 3)
    assert again["rejected_file"] == str(tmp_path / "lines-rejected-2.csv")
    rejected = Path(told["rejected_file"])
    assert rejected == tmp_path / "lines-rejected.csv"
    if os.name != "nt":
        assert rejected.stat().st_mode & 0o77 == 0
    text = rejected.read_text(encoding="utf-8-sig")
    [row] = csv.DictReader(text.splitlines())
    assert row["reason"] == "The name is empty."
    mended = tmp_path / "mended.csv"
    mended.write_text(text.replace("7,,missing", "7,Celia Wobblestone,missing"), encoding="utf-8")
    told = ask("enter", one, "--csv", mended)
    assert (told["taken"], told["stage"]) == (1, "typed in")


def test_the_same_file_twice_is_told(ask, sheets, lines_file, data, campaign, capsys):
    ask("back", sheets[0], "--used", 3, "--removed", 1)
    assert ask("enter", sheets[0], "--csv", lines_file)["was_given_before"] is False
    again = ask("enter", sheets[0], "--csv", lines_file)
    assert (again["taken"], again["known"], again["was_given_before"]) == (0, 3, True)
    argv = ["paper", "enter", sheets[0], "--csv", lines_file, "--data", data]
    assert main(list(map(str, argv))) == 0
    assert "lines.csv was given before: all of its lines are in" in capsys.readouterr().out
    assert len(signed(data, campaign)) == 2


def test_the_file_of_another_sheet_is_refused(ask, sheets, lines_file, data, campaign):
    one, two, _ = sheets
    lines_file.write_text("line,name,listed\n1,Alma Oak,ja\n2,Bo Oak,ja\n", encoding="utf-8")
    for sheet in (one, two):
        ask("back", sheet, "--used", 2)
    ask("enter", one, "--csv", lines_file)
    said = ask("enter", two, "--csv", lines_file, status=2)
    assert f"lines.csv was given before: its lines are those of sheet {one}." in said
    assert len(signed(data, campaign)) == 2
    lines_file.write_text("line,name,listed\n1,Alma Oak,ja\n2,Bo Elm,ja\n", encoding="utf-8")
    assert ask("enter", two, "--csv", lines_file)["taken"] == 2


def test_a_line_is_signed_once(ask, sheets, lines_file):
    ask("back", sheets[0], "--used", 3, "--removed", 1)
    changed = lines_file.with_name("changed.csv")
    changed.write_text("line;name;listed\n1;Dora Inkwell;y\n", encoding="utf-8")
    ask("enter", sheets[0], "--csv", changed)
    told = ask("enter", sheets[0], "--csv", lines_file, status=2)
    assert (told["taken"], told["rejected"][0]["row"]) == (2, 2)
    assert "already" in told["rejected"][0]["reason"]


def test_more_lines_than_came_back(ask, sheets, lines_file, data, campaign):
    ask("back", sheets[0], "--used", 2)
    assert "Count the sheet again" in ask("enter", sheets[0], "--csv", lines_file, status=2)
    assert signed(data, campaign) == []


def test_doubtful_names_are_held(ask, sheets, lines_file, data, campaign):
    lines_file.write_text("line,name,listed\n1,Mickey Mouse,y\n", encoding="utf-8")
    ask("enter", sheets[0], "--csv", lines_file, "--used", 1)
    assert [one.review for one in signed(data, campaign)] == [Review.HELD]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "lines.csv:1:"),
        (b"name,listed\nA,y\n", "lines.csv:1:"),
        (b"line,name,listed,password\n1,A,y,x\n", "lines.csv:1:"),
        (b"line,name,name,listed\n1,A,A,y\n", "lines.csv:1:"),
        (b"line,name,listed\n1,Alma \xff,y\n", "lines.csv:2: This is not UTF-8"),
        (b'line,name,listed\n1,"Alma,y\n', "not CSV"),
        (b"line,name,listed\n" + b"1,Alma,y\n" * 1001, "more than"),
        (b"line,name,listed\n1," + b"A" * 200_000 + b",y\n", "not CSV"),
        (b"x" * 1_000_001, "too large"),
    ],
)
def test_a_file_that_is_no_table(ask, sheets, lines_file, content, said):
    ask("back", sheets[0], "--used", 3)
    lines_file.write_bytes(content)
    assert said in ask("enter", sheets[0], "--csv", lines_file, status=2)
    assert not lines_file.with_name("lines-rejected.csv").exists()


@settings(
    max_examples=settings().max_examples * 3 // 5,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.lists(st.text(max_size=12), max_size=7), max_size=6), st.booleans())
def test_whatever_is_in_the_file(tmp_path, rows, has_header):
    """Odd cells end as rows with a reason, or as one sentence; what goes back reads again."""
    file, back = tmp_path / "odd.csv", tmp_path / "back.csv"
    with write_atomically(file) as opened:
        text = "line,name,role,organisation,listed,removed\r\n" if has_header else ""
        for row in rows:
            text += ",".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\r\n"
        opened.write(text.encode("utf-8", "replace"))
    if not has_header and rows and any(cell.strip() for cell in rows[0]):
        with pytest.raises(BadInput, match=r"odd\.csv"):
            paper_lines.read_table(file)
        return
    try:
        read = paper_lines.read_table(file)
    except BadInput:
        return
    assert all((row.line is None) is bool(row.fault) for row in read.rows)
    faulty = [(row, row.fault) for row in read.rows if row.fault]
    paper_lines.write_rejected(back, read, faulty)
    again = paper_lines.read_table(back)
    assert [row.cells[1:] for row in again.rows] == [row.cells for row, _ in faulty]


# --- on a terminal ----------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo terminals")
def test_typing_in_on_a_terminal(data, campaign, sheets, tmp_path):
    """Stopped in the middle and killed: it goes on at the next line, and undo offers the last."""
    one = sheets[0]
    at = Terminal("paper", "enter", one, "--data", data, cwd=tmp_path)
    at.type("removed ones too?", "4")
    at.type("name:", "Alma Quillfeather")
    at.type("role:", "editor")
    at.type("organisation:", "Invented Pictures")
    assert "Alma Quillfeather, editor, Invented Pictures" in at.type("y/n:", "y")
    at.type("name:", "Bruno Nandu")
    at.type("role:", "")
    at.type("organisation:", '"')
    at.until("y/n:")
    at.kill()
    assert [one.name for one in signed(data, campaign)] == ["Alma Quillfeather"]

    at = Terminal("paper", "enter", one, "--data", data, cwd=tmp_path)
    # the former key for a removed line is a name like any other
    at.type("name:", "s")
    at.type("role:", "")
    at.type("organisation:", "")
    at.type("y/n:", "u")
    assert "Line 2" in at.type("name:", "x")
    assert "Line 3" in at.type("name:", "u")
    assert "Line 2" in at.type("name:", "u")
    at.type("[Alma Quillfeather]:", "Alma Quillfeathers")
    at.type("[editor]:", "")
    at.type("[Invented Pictures]:", "")
    at.type("y/n:", "y")
    at.type("name:", "Alma Quillfeathers")
    at.type("role:", "")
    at.type("organisation:", '"')
    at.type("y/n:", "maybe")
    at.type("y/n:", "n")
    assert "stays on the paper" in at.type("name:", "")
    at.type("name:", "www.example.com")
    at.type("role:", "")
    at.type("organisation:", "")
    assert "holds a web" in at.type("name:", "q")
    status, said = at.end()
    assert status == 0
    assert "2 lines are still to type" in said
    first, second = signed(data, campaign)
    assert (first.name, first.line, first.revision) == ("Alma Quillfeathers", 1, 1)
    assert (second.line, second.listing) == (2, Listing.COUNTED)

    at = Terminal("paper", "enter", one, "--data", data, cwd=tmp_path)
    at.type("name:", "u")
    at.type("name:", "x")
    at.type("name:", "-")
    at.type("name:", "u")
    assert "Line 3" in at.type("name:", "x")
    at.type("name:", "Alma Quillfeathers")
    at.type("role:", "")
    at.type("organisation:", "Invented Pictures")
    at.type("y/n:", "y")
    at.until("it looks like number 1")
    status, said = at.end()
    assert status == 0
    assert "is typed in" in said
    with Store.read(data, campaign.id) as store:
        account = store.paper_sheets(read_paper_sheet(one))[0]
        assert account.sheet.stage is Stage.TYPED
        assert (account.typed, account.sheet.struck_lines) == ((1, 4), (2, 3))
        assert store.tally().paper == 3
        assert store.tally().struck == 1, "the line that was typed before it was removed"
        assert store.tally().published == 2
        assert store.verify().is_sound


def test_without_a_terminal_there_is_nothing_to_type_on(ask, sheets, monkeypatch):
    assert "--csv" in ask("enter", sheets[0], "--used", 1, status=2)
    assert ask("list")["figures"]["back"] == 0
