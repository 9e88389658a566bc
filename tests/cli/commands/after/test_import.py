"""`import` as people and scripts type it."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.store import Store

SENTENCE = "They ticked 'publish my name' on the website."


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def names(tmp_path: Path) -> Path:
    path = tmp_path / "names.csv"
    path.write_text("name,role\nAna Oak,editor\nBo Birch,\n,x\n", "utf-8")
    return path


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    def go(*argv: object, status: int = 0) -> tuple[str, str]:
        assert main(["import", *map(str, argv), "--data", str(tmp_path / "data")]) == status
        return capsys.readouterr()

    return go


def given(tmp_path: Path) -> list[str]:
    with Store.read(tmp_path / "data", load(assets.default_campaign()).id) as store:
        return [one.name for one in store.signatures()]


def test_on_a_terminal_it_shows_asks_for_the_sentence_and_wants_a_yes(
    run, names: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(f"{SENTENCE}\nno\n"))
    _, said = run(names, status=2)
    assert "line 2: Ana Oak, editor" in said
    assert "names.csv: create 2, skip 1: line 4 has no name." in said
    assert "Nothing was changed." in said
    assert not (tmp_path / "data").exists()
    monkeypatch.setattr(sys, "stdin", Terminal(f"{SENTENCE}\nyes\n"))
    out, _ = run(names)
    assert "names.csv: 2 created, 1 skipped: line 4 has no name." in out
    assert given(tmp_path) == ["Ana Oak", "Bo Birch"]


def test_without_a_terminal_it_changes_nothing_without_yes(
    run, names: Path, tmp_path: Path
) -> None:
    out, _ = run(names)
    assert "Nothing was changed. Add --consent and --yes to import them." in out
    assert not (tmp_path / "data").exists()
    _, said = run(names, "--yes", status=2)
    assert said.count("\n") == 1
    assert "Nobody can tell which consents" in said


def test_the_summary_has_every_figure_and_every_reason(run, names: Path, tmp_path: Path) -> None:
    out, said = run(names, "--yes", "--consent", SENTENCE, "--json")
    assert said == ""
    told = json.loads(out)
    assert told["not_taken"] == [{"line": 4, "reason": "It has no name.", "rejected": False}]
    figures = {name: value for name, value in told.items() if isinstance(value, int) and value}
    assert figures == {"lines": 3, "created": 2, "skipped": 1, "import": 1}
    assert Path(told["rejected_file"]) == tmp_path / "names-rejected.csv"
    runs = json.loads(run("--list", "--json")[0])["imports"]
    assert [(one["file"], one["consent"]) for one in runs] == [("names.csv", SENTENCE)]


def test_what_is_not_meant_is_said_in_one_line(run, names: Path, tmp_path: Path) -> None:
    for argv, what in (
        ([names, "--map", "name=Nam"], "has no column 'Nam'"),
        ([names, "--signed-on", "2999-01-01"], "2999-01-01 is still to come"),
        ([names, "--from", ""], "has 1 to 100 letters"),
        ([names, "--language", "xx"], "has no language 'xx'"),
        ([names, "--header", "77"], "has nothing in line 77"),
        ([names, "--encoding", "klingon"], "'klingon' is not an encoding"),
        ([names, "--encoding", "rot13"], "'rot13' is not an encoding"),
        ([tmp_path / "none.csv"], "none.csv cannot be read"),
        ([tmp_path], "cannot be read"),
        (["--undo", "1", "--yes"], "There are no signatures"),
    ):
        _, said = run(*argv, status=2)
        assert what in said
        assert said.count("\n") == 1


def test_an_old_encoding_is_named_by_a_person(run, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("name\nJosé Núñez\n".encode("cp1252"))
    out, _ = run(path)
    assert "cp1252 (as it is read now): José Núñez" in out
    _, said = run(path, "--yes", "--consent", SENTENCE, status=2)
    assert "can be read in several ways" in said
    run(path, "--yes", "--consent", SENTENCE, "--encoding", "cp1252")
    assert given(tmp_path) == ["José Núñez"]


def test_the_file_for_rejected_lines_is_never_written_over(
    run, names: Path, tmp_path: Path
) -> None:
    there = tmp_path / "mine.csv"
    there.write_text("mine")
    _, said = run(names, "--yes", "--consent", SENTENCE, "--rejected", there, status=2)
    assert "is there already" in said
    assert there.read_text() == "mine"
    assert given(tmp_path) == []
    run(names, "--yes", "--consent", SENTENCE, "--rejected", there, "--replace")
    assert "It has no name." in there.read_text("utf-8-sig")
    assert there.stat().st_mode & 0o777 == 0o600


def test_names_in_brackets_commas_and_counted_only(run, tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text('Name\n"Oak, Ana"\n"Birch, Bo (Acme)"\n', "utf-8")
    assert "line 3: Bo Birch, Acme" in run(path)[0]
    assert "line 3: Bo Birch (Acme)" in run(path, "--brackets", "keep")[0]
    assert "line 2: Oak, Ana" in run(path, "--names", "as-written")[0]
    assert "2 new lines: counted only" in run(path, "--counted-only")[0]


def test_rejected_lines_never_replace_the_names_and_their_name_fits(
    run, names: Path, tmp_path: Path
) -> None:
    before = names.read_bytes()
    wish = ("--consent", SENTENCE, "--yes")
    _, said = run(names, *wish, "--rejected", names, "--replace", status=2)
    assert "has the names themselves. Name another file with --rejected." in said
    assert names.read_bytes() == before
    assert given(tmp_path) == []
    long = names.rename(tmp_path / f"{'n' * 251}.csv")
    run(long, *wish)
    assert [path.stat().st_size > 0 for path in tmp_path.glob("*-rejected.csv")] == [True]


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder in which nobody can write")
def test_an_import_whose_rejected_lines_cannot_be_written_is_done_and_says_so(
    run, names: Path, tmp_path: Path
) -> None:
    out, said = run(
        names, "--consent", SENTENCE, "--yes", "--rejected", "/proc/lines.csv", status=2
    )
    assert "import --undo 1" in out
    assert "lines.csv" in said
    assert given(tmp_path) == ["Ana Oak", "Bo Birch"]
