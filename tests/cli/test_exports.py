"""`export` as an organiser types it: formats, parts of a ledger, changes, campaign tools."""

from __future__ import annotations

import csv
import json
import re
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.exchange.listing import Format
from kiosk.exchange.tools.files import Tool
from kiosk.sealing import PrivateKey
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft, Listing, Signature
from kiosk.store import Store, new_id
from read_back import sheets_of, text_of

PAGE = Path(__file__).parents[2] / "docs" / "exports.md"
PASSPHRASE = "four unrelated words"
TEXTS = sorted(set(Format) - {Format.XLSX})
CHANGING = sorted(set(Format) - {Format.RUN_IN})


class Desk:
    """An organiser's desk: a campaign with its key, and a data folder in which people sign."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.key = PrivateKey.new()
        self.key_file = folder / "my.key"
        self.key_file.write_bytes(self.key.lock(PASSPHRASE))
        self.data = folder / "data"
        self.folder = folder / "my-letter"
        shutil.copytree(assets.default_campaign(), self.folder)
        self.toml = self.folder / "campaign.toml"
        text = self.toml.read_text("utf-8").replace("email = false", "email = true")
        self.toml.write_text(f'{text}\n[organiser]\nkey = "{self.key.public.text}"\n', "utf-8")

    def change(self, before: str, after: str) -> None:
        text = self.toml.read_text("utf-8")
        assert before in text
        self.toml.write_text(text.replace(before, after, 1), "utf-8")

    def store(self) -> Store:
        campaign = load(self.folder)
        return Store.open(
            self.data,
            campaign.id,
            clock=SystemClock(),
            key=campaign.key,
            event=campaign.event.label,
        )

    def sign(self, name: str, source: str = "T1", **fields: Any) -> Signature:
        campaign, code = load(self.folder), codes.new_withdrawal_code()
        now, draft = SystemClock().now(), Draft(name, **fields)
        with self.store() as store:
            return store.record(
                sign(draft, campaign, id=new_id(), code=code, source=source, now=now)
            )

    def run(self, *words: object, status: int = 0) -> tuple[str, str]:
        """Runs `export` with these words; returns what it said on stdout and stderr."""
        where = ["--campaign", str(self.folder), "--data", str(self.data)]
        self._capsys.readouterr()
        assert main(["export", *map(str, words), *where]) == status
        out, err = self._capsys.readouterr()
        return out, err

    def told(self, *words: object) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.run(*words, "--json")[0])
        return told


@pytest.fixture
def desk(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Desk:
    monkeypatch.setenv("KIOSK_PASSPHRASE", PASSPHRASE)
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    return Desk(tmp_path, capsys)


def names_in(path: Path) -> list[str]:
    """The names of a table in its order, without founding signatories."""
    if path.suffix == ".xlsx":
        head, *rows = sheets_of(path)["List"]
        found = [dict(zip(map(str, head), row, strict=True)) for row in rows]
    else:
        found = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    return [str(row["name"]) for row in found if row["kind"] == "signed"]


def test_each_kind_of_list_has_a_name_of_its_own(desk: Desk) -> None:
    desk.sign("Alma Quillfeather", email="alma@invented.example")
    files = [desk.told("--format", format_)["file"] for format_ in Format]
    files += [desk.told("--format", one, "--key", desk.key_file)["file"] for one in Tool]
    files += [
        desk.told("--edition", "confidential", "--format", one)["file"]
        for one in Format
        if one.is_table
    ]
    files += [desk.told("--format", "html", *more)["file"] for more in (
        ("--place", "t1"), ("--event", "Awards week"), ("--since",), ("--language", "es"),
    )]  # fmt: skip
    assert len({*files}) == len(files)
    assert all("Quillfeather" in text_of(Path(file)) for file in files if "changes" not in file)


def test_every_format_has_the_same_people_and_the_same_figures(desk: Desk) -> None:
    people = ("Alma Quillfeather", "Bruno Marrowby", "Dario Brambleworth")
    for name in people:
        desk.sign(name)
    desk.sign("Mickey Mouse")  # whom the watch list holds
    desk.sign("Carla Thistlewick", listing=Listing.COUNTED)
    gone = desk.sign("Erin Fableton")
    with desk.store() as store:
        store.withdraw(gone.id)
    texts = {}
    for format_ in Format:
        told = desk.told("--format", format_, "--out", f"list.{format_}")
        figures = [told[key] for key in ("listed", "counted_only", "waiting_for_review")]
        assert figures == [3, 1, 1], format_
        texts[format_] = text_of(Path(f"list.{format_}")).replace("\\", "")
    for format_, text in texts.items():
        assert sorted(people, key=text.index) == list(people), format_
        assert all(text.count(name) >= 1 for name in people), format_
        assert not [name for name in ("Mickey", "Carla", "Erin") if name in text], format_
        assert format_ is Format.JSON or "and 1 who asked not to be named" in text, format_
    assert "Signed by 4 people" in texts[Format.TEXT]
    assert "<h3>Signed by 4 people</h3>" in texts[Format.HTML]
    assert "## Signatures (4)" in texts[Format.MARKDOWN]
    assert json.loads(Path("list.json").read_text("utf-8"))["tally"]["published"] == 4
    about = {str(row[0]): row[1] for row in sheets_of(Path("list.xlsx"))["About this list"]}
    assert (about["given"], about["published"], about["withdrawn"]) == (6, 4, 1)


@pytest.mark.parametrize("format_", ["csv", "excel", "xlsx"])
@pytest.mark.parametrize("edition", ["public", "confidential"])
def test_by_name(desk: Desk, format_: str, edition: str) -> None:
    for name in ("Zoë Abel", "Ana Zander", "Øle Bravo"):
        desk.sign(name)
    argv = ("--format", format_, "--edition", edition, "--order")
    if edition == "confidential":
        paths = [Path(desk.told(*argv, order, "--out", f"{order}.{format_}")["file"])
                 for order in ("signing", "name")]  # fmt: skip
        texts = list(map(text_of, paths))
        assert [sorted(("Abel", "Zander", "Bravo"), key=text.index) for text in texts] == [
            ["Abel", "Zander", "Bravo"], ["Abel", "Bravo", "Zander"],
        ]  # fmt: skip
        return
    path = Path(desk.told(*argv, "name")["file"])
    assert names_in(path) == ["Zoë Abel", "Øle Bravo", "Ana Zander"]


def test_one_place_and_one_event_with_figures_that_add_up(desk: Desk) -> None:
    desk.sign("Alma Quillfeather")
    desk.sign("Bruno Marrowby", "P1")
    desk.sign("Mickey Mouse", "P1")
    desk.change('name = "Awards week"', 'name = "Second night"')
    desk.sign("Carla Thistlewick", "P1", listing=Listing.COUNTED)
    desk.sign("Dario Brambleworth", "P1")

    def listed(*words: str) -> tuple[list[str], dict[str, Any]]:
        told = desk.told("--format", "json", "--out", "list.json", "--replace", *words)
        read = json.loads(Path("list.json").read_text("utf-8"))
        tally = read["tally"]
        assert tally["published"] == len(read["signatures"]) + tally["counted_only"]
        assert sum(one["given"] for one in read["places"]) == tally["given"]
        assert sum(one["published"] for one in read["evenings"]) == tally["published"]
        return [one["name"] for one in read["signatures"]], told

    assert listed()[0] == ["Alma Quillfeather", "Bruno Marrowby", "Dario Brambleworth"]
    names, told = listed("--place", "p1")
    assert names == ["Bruno Marrowby", "Dario Brambleworth"]
    assert (told["waiting_for_review"], told["counted_only"], told["places"]) == (1, 1, {"P1": 4})
    assert listed("--event", "Second night")[0] == ["Dario Brambleworth"]
    assert listed("--event", "awards", "--place", "P1")[0] == ["Bruno Marrowby"]
    told = desk.told("--edition", "confidential", "--place", "P1")
    assert told["signatures"] == 4


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--place", "X9"), "There is no place X9. There are "),
        (("--event", "Nowhere"), "There is no event Nowhere. Name one of these: Awards week"),
        (("--opted-in",), "E-mail addresses are sealed, and no key was given."),
        (("--format", "civicrm"), "Give the organiser's key with --key."),
        (("--format", "run-in", "--since"), "An advertisement has no changes."),
        (("--edition", "confidential", "--since"), "The confidential edition always has"),
        (("--edition", "confidential", "--format", "html"), "Give --format csv, excel, xlsx"),
        (("--format", "excel", "--language", "es"), "Leave --language out"),
        (("--format", "html", "--since"), "Write the whole list once, without --since"),
    ],
)
def test_what_cannot_be_is_one_sentence_with_its_remedy(
    desk: Desk, words: tuple[str, ...], said: str
) -> None:
    desk.sign("Alma Quillfeather")
    if "run-in" in words:
        desk.run("--format", "run-in")
    out, err = desk.run(*words, "--out", "refused", status=2)
    assert (out, err.count("\n")) == ("", 1)
    assert said in err
    assert not Path("refused").exists()


# --- since the last export -----------------------------------------------------------------------


@pytest.fixture
def changed(desk: Desk) -> Callable[[], None]:
    """What happens between two exports: one new, one corrected, three no longer listed."""
    for name in ("Alma Quillfeather", "Bruno Marrowby", "Carla Thistlewick", "Dario Brambleworth"):
        desk.sign(name)
    erin = desk.sign("Erin Fableton")

    def change() -> None:
        with desk.store() as store:
            [alma], [bruno], [carla] = (store.numbered(number) for number in (1, 2, 3))
            store.correct(alma.id, name="Alma Quillfeather-Oak", role="editor", organisation="")
            store.withdraw(bruno.id)
            store.hold(carla.id)
            store.erase(erin.id)
        desk.sign("Fay Invented")

    return change


@pytest.mark.parametrize("format_", CHANGING)
def test_since_the_last_export_only_what_changed(
    desk: Desk, changed: Callable[[], None], format_: Format
) -> None:
    desk.run("--format", format_, "--out", "before")
    changed()
    told = desk.told("--format", format_, "--since", "--out", "changes")
    assert (told["new"], told["corrected"], told["no_longer_listed"]) == (1, 1, 3)
    assert told["listed"] == 3
    text = text_of(Path("changes")).replace("\\", "")
    assert "Fay Invented" in text
    assert "Quillfeather-Oak" in text
    gone = ("Bruno", "Carla", "Dario", "Erin", "Marrowby", "Thistlewick", "Fableton")
    assert not [name for name in gone if name in text], "who is gone is a number, and no name"
    told = desk.told("--format", format_, "--since", "--out", "again")
    assert (told["new"], told["corrected"], told["no_longer_listed"]) == (0, 0, 0)


def test_changes_stand_apart(desk: Desk, changed: Callable[[], None]) -> None:
    for format_ in ("json", "xlsx", "html", "excel"):
        desk.run("--format", format_)
    changed()
    for format_ in ("json", "xlsx", "html", "excel"):
        desk.run("--format", format_, "--since", "--out", f"changes.{format_}")
    read = json.loads(Path("changes.json").read_text("utf-8"))
    assert [one["name"] for one in read["new"]] == ["Fay Invented"]
    assert [(one["number"], one["name"], one["role"]) for one in read["corrected"]] == [
        (1, "Alma Quillfeather-Oak", "editor")
    ]
    assert read["no_longer_listed"] == [{"called": "2"}, {"called": "3"}, {"called": "5"}]
    assert "signatures" not in read
    sheets = sheets_of(Path("changes.xlsx"))
    assert list(sheets) == ["New", "Corrected", "No longer listed", "About this list"]
    assert [row[2] for row in sheets["No longer listed"][1:]] == ["2", "3", "5"]
    html = Path("changes.html").read_text("utf-8")
    parts = [html.index(f"<h3>{one}</h3>") for one in ("New", "Corrected", "No longer listed")]
    assert parts == sorted(parts)
    assert '<li data-number="5">' in html
    rows = list(csv.DictReader(Path("changes.excel").read_text("utf-8-sig").splitlines()))
    assert [(row["change"], row["number"]) for row in rows] == [
        ("new", "6"), ("corrected", "1"), ("no longer listed", "2"), ("no longer listed", "3"),
        ("no longer listed", "5"),
    ]  # fmt: skip


def test_each_format_place_and_event_remembers_its_own(desk: Desk) -> None:
    desk.sign("Alma Quillfeather")
    desk.run("--format", "html")
    desk.sign("Bruno Marrowby", "P1")
    desk.run("--format", "json")
    desk.run("--format", "html", "--place", "P1")
    assert desk.told("--format", "json", "--since")["new"] == 0
    assert desk.told("--format", "html", "--since")["new"] == 1
    assert desk.told("--format", "html", "--since", "--place", "P1")["new"] == 0


def test_a_restored_older_ledger_takes_nobody_off_the_website(desk: Desk, tmp_path: Path) -> None:
    desk.sign("Alma Quillfeather")
    shutil.copytree(desk.data, tmp_path / "older")
    desk.sign("Bruno Marrowby")
    desk.run("--format", "html")
    remembered = desk.data / "askmoreofhim" / "exports"
    shutil.copytree(remembered, tmp_path / "older" / "askmoreofhim" / "exports")
    shutil.rmtree(desk.data)
    (tmp_path / "older").rename(desk.data)
    out, err = desk.run("--format", "html", "--since", "--out", "changes.html", status=1)
    assert (out, err.count("\n")) == ("", 1)
    assert "it was restored from an older copy" in err
    assert not Path("changes.html").exists()


def test_a_list_stays_where_it_could_not_be_remembered(desk: Desk) -> None:
    desk.sign("Alma Quillfeather")
    (desk.data / "askmoreofhim" / "exports").write_text("in the way")
    _, err = desk.run("--format", "html", "--out", "list.html")
    assert "could not be remembered" in err
    assert "Quillfeather" in Path("list.html").read_text("utf-8")


def test_a_sealed_name_that_no_key_opens_is_not_taken_off_the_website(desk: Desk) -> None:
    desk.toml.write_text(f"sensitive = true\n{desk.toml.read_text('utf-8')}", "utf-8")
    for name in ("Alma Quillfeather", "Bruno Marrowby"):
        desk.sign(name)
    with_key = ("--key", desk.key_file, "--format", "html")
    assert desk.told(*with_key)["listed"] == 2
    without = desk.told("--format", "html", "--since", "--out", "closed.html")
    assert (without["no_longer_listed"], without["sealed"]) == (0, 2)
    desk.sign("Carla Thistlewick")
    told = desk.told(*with_key, "--since", "--out", "changes.html")
    assert (told["new"], told["corrected"], told["no_longer_listed"]) == (1, 0, 0)


def test_a_stopped_export_is_not_remembered(desk: Desk) -> None:
    desk.sign("Alma Quillfeather")
    desk.run("--format", "html", "--out", "list.html")
    desk.sign("Bruno Marrowby")
    desk.run("--format", "html", "--since", "--out", "list.html", status=2)  # is there already
    assert desk.told("--format", "html", "--since", "--out", "changes.html")["new"] == 1


# --- campaign tools and risky cells --------------------------------------------------------------


@pytest.mark.parametrize("tool", Tool)
def test_only_who_agreed_goes_to_a_tool(desk: Desk, tool: Tool) -> None:
    desk.sign("Alma Quillfeather")
    desk.sign("Bruno Marrowby", email="bruno@invented.example")
    carla = desk.sign("Carla Thistlewick", email="carla@invented.example", listing=Listing.COUNTED)
    argv = ("--format", tool, "--key", desk.key_file)
    told = desk.told(*argv, "--out", "out.csv")
    assert told["people"] == 2
    text = Path("out.csv").read_text("utf-8")
    assert "bruno@invented.example" in text
    assert "Alma" not in text
    assert Path("out.csv").stat().st_mode & 0o077 == 0
    with desk.store() as store:
        store.withdraw(carla.id)
    told = desk.told(*argv, "--since", "--out", "changes.csv")
    assert (told["people"], told["no_longer_opted_in"]) == (0, 1)
    assert "carla@invented.example" in Path("changes-no-longer.csv").read_text("utf-8")


@pytest.mark.parametrize("format_", ["csv", "excel", "xlsx", "json"])
def test_opted_in_as_a_table(desk: Desk, format_: str) -> None:
    desk.sign("Alma Quillfeather")
    desk.sign("Bruno Marrowby", email="bruno@invented.example")
    told = desk.told("--format", format_, "--opted-in", "--key", desk.key_file, "--out", "out")
    assert told["signatures"] == 1
    text = text_of(Path("out"))
    assert "bruno@invented.example" in text
    assert "Alma" not in text
    assert Path("out").stat().st_mode & 0o077 == 0


def test_rows_that_a_spreadsheet_would_run_are_named(desk: Desk) -> None:
    desk.sign("Alma Quillfeather")
    desk.sign("Bruno =1+1 Marrowby", role="-editor")
    _, err = desk.run("--format", "csv")
    assert "1 row would be run as a formula by a spreadsheet: 2." in err
    assert desk.told("--format", "csv", "--replace")["risky"] == ["2"]
    assert desk.told("--format", "excel")["risky"] == []


def test_the_goal_is_on_the_list(desk: Desk) -> None:
    desk.change('name = "Awards week"', 'name = "Awards week"\ngoal = 500')
    desk.sign("Alma Quillfeather")
    desk.run("--format", "text", "--out", "a.txt")
    assert "\n1 of 500\n" in Path("a.txt").read_text("utf-8")
    desk.run("--format", "text", "--language", "es", "--out", "b.txt")
    assert "\n1 de 500\n" in Path("b.txt").read_text("utf-8")
    desk.change('name = "Awards week"', 'name = "Second night"')
    desk.sign("Bruno Marrowby")
    desk.sign("Carla Thistlewick")
    for words, goal in (((), "2 of 500"), (("--event", "Awards"), ""), (("--place", "T1"), "")):
        desk.run("--format", "text", "--out", "c.txt", "--replace", *words)
        text = Path("c.txt").read_text("utf-8")
        assert re.findall(r"\d+ of 500", text) == ([goal] if goal else []), words


# --- the organiser's page ------------------------------------------------------------------------


def test_every_command_of_the_page_does_what_it_says(
    desk: Desk, own_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.data = own_data
    desk.sign("Alma Quillfeather", email="alma@invented.example")
    desk.sign("Bruno Marrowby")
    shutil.copytree(desk.folder, "my-letter")
    shutil.copy(desk.key_file, "my-letter.key")
    blocks = re.findall(r"(?ms)^```sh\n(.*?)^```$", PAGE.read_text("utf-8"))
    commands = [shlex.split(line) for block in blocks for line in block.splitlines()]
    assert len(commands) >= 10
    for name, *argv in commands:
        assert name == "pledge-kiosk"
        assert main([*argv, "--json"]) == 0, argv
        told = json.loads(capsys.readouterr().out)
        text = text_of(Path(told["file"]))
        assert ("Quillfeather" in text) is ("--since" not in argv), argv
    said = PAGE.read_text("utf-8")
    assert all(f"`{one}`" in said for one in (*Format, *Tool)), "every format is told of"
