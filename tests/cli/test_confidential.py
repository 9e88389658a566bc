"""Opening what is sealed, by every command that can: with the right key, a wrong one, and none."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.sealing import PrivateKey
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft, Listing
from kiosk.store import Store, new_id

PASSPHRASE = "four unrelated words"
DRAFTS = (
    Draft("Alma Quillfeather", "editor"),
    Draft("Bruno Marrowby", email="bruno@invented.example"),
    Draft("Carla Thistlewick", "gaffer", listing=Listing.COUNTED),
    Draft("Mickey Mouse", "gaffer", email="mick@invented.example", listing=Listing.COUNTED),
)
SECRET = ("Carla", "Mickey", "gaffer", "invented.example")


class Table:
    """A campaign with its key, and a data folder in which people have signed."""

    def __init__(self, folder: Path, top: str = "") -> None:
        self.key = PrivateKey.new()
        self.campaign = folder / "my-letter"
        self.data = folder / "data"
        self.key_file = folder / "my.key"
        self.words_file = folder / "words.txt"
        self.key_file.write_bytes(self.key.lock(PASSPHRASE))
        self.words_file.write_text(self.key.words.upper().replace(" ", "\n"), encoding="utf-8")
        shutil.copytree(assets.default_campaign(), self.campaign)
        toml = self.campaign / "campaign.toml"
        text = toml.read_text("utf-8").replace("email = false", "email = true")
        text = f'{top}{text}\n[organiser]\nkey = "{self.key.public.text}"\n'
        toml.write_text(text, encoding="utf-8")
        campaign, clock = load(self.campaign), SystemClock()
        with Store.open(self.data, campaign.id, clock=clock, key=campaign.key) as store:
            for draft in DRAFTS:
                code = codes.new_withdrawal_code()
                store.record(
                    sign(draft, campaign, id=new_id(), code=code, source="T1", now=clock.now())
                )

    def argv(self, *words: object) -> list[str]:
        return [*map(str, words), "--campaign", str(self.campaign), "--data", str(self.data)]


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_PASSPHRASE", PASSPHRASE)


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def summary(capsys: pytest.CaptureFixture[str], argv: list[str]) -> dict[str, object]:
    assert main([*argv, "--json"]) == 0
    told: dict[str, object] = json.loads(capsys.readouterr().out)
    return told


def text_of(path: Path) -> str:
    copied = subprocess.run(["pdftotext", "-raw", str(path), "-"], check=True, capture_output=True)
    return copied.stdout.decode()


@pytest.mark.parametrize("way", ["key", "words"])
def test_the_confidential_list_opens_with_the_key(capsys, table, tmp_path, way):
    out = tmp_path / "confidential.csv"
    named = ("--key", table.key_file) if way == "key" else ("--key-words-file", table.words_file)
    argv = table.argv("export", "--edition", "confidential", *named, "--out", out)
    told = summary(capsys, argv)
    assert (told["signatures"], told["sealed"]) == (4, 0)
    rows = list(csv.DictReader(out.read_text("utf-8-sig").splitlines()))
    assert [(row["name"], row["role"], row["e-mail"]) for row in rows] == [
        (draft.name, draft.role, draft.email) for draft in DRAFTS
    ]
    assert [row["standing"] for row in rows] == [
        "listed",
        "listed",
        "counted only",
        "waiting for review",
    ]


@pytest.mark.parametrize("format_", ["csv", "json"])
def test_the_confidential_list_without_a_key_says_sealed(capsys, table, tmp_path, format_):
    out = tmp_path / "confidential"
    argv = table.argv("export", "--edition", "confidential", "--format", format_, "--out", out)
    told = summary(capsys, argv)
    assert (told["signatures"], told["sealed"]) == (4, 3)
    text = out.read_text("utf-8-sig")
    assert "sealed" in text
    assert "Alma Quillfeather" in text
    assert not [word for word in SECRET if word in text]


@pytest.mark.parametrize("format_", ["csv", "md", "json"])
def test_the_public_list_counts_who_is_not_named(capsys, table, tmp_path, format_):
    out = tmp_path / "public"
    told = summary(capsys, table.argv("export", "--format", format_, "--out", out))
    assert (told["listed"], told["counted_only"], told["sealed"], told["waiting_for_review"]) == (
        2,
        1,
        0,
        1,
    )
    text = out.read_text("utf-8-sig")
    assert not [word for word in SECRET if word in text]
    assert main(table.argv("export", "--format", format_, "--out", out, "--replace")) == 0
    assert "2 listed, 1 counted only, 1 waiting for review" in capsys.readouterr().out


def test_sheets_say_sealed_or_open(capsys, table, tmp_path):
    out = tmp_path / "filled.pdf"
    argv = table.argv("sheet", "signatures", "--edition", "confidential", "--out", out, "--replace")
    assert summary(capsys, argv)["sealed"] == 3
    text = text_of(out)
    assert "sealed" in text
    assert not [word for word in SECRET if word in text]
    assert summary(capsys, [*argv, "--key", str(table.key_file)])["sealed"] == 0
    text = text_of(out)
    assert "bruno@invented.example" in text
    assert "Carla Thistlewick" in text
    assert (
        summary(capsys, table.argv("sheet", "signatures", "--out", out, "--replace"))["signatures"]
        == 2
    )
    assert "and 1 who asked not to be named" in text_of(out)


def test_a_sensitive_campaign_names_nobody_without_its_key(capsys, tmp_path):
    table = Table(tmp_path, "sensitive = true\n")
    out = tmp_path / "public.md"
    argv = table.argv("export", "--format", "md", "--out", out, "--replace")
    told = summary(capsys, argv)
    assert (told["listed"], told["sealed"], told["counted_only"]) == (0, 2, 1)
    text = out.read_text("utf-8")
    assert not [draft.name for draft in DRAFTS if draft.name in text]
    assert "and 2 whose names are sealed" in text
    told = summary(capsys, [*argv, "--key", str(table.key_file)])
    assert (told["listed"], told["sealed"], told["counted_only"]) == (2, 0, 1)
    text = out.read_text("utf-8")
    assert "Alma Quillfeather" in text
    assert not [word for word in SECRET if word in text]


COMMANDS = (
    ("export", "--edition", "confidential"),
    ("export",),
    ("sheet", "signatures", "--edition", "confidential"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_wrong_key_is_one_sentence_and_makes_no_file(
    capsys, table, tmp_path, monkeypatch, command
):
    other = tmp_path / "other.key"
    other.write_bytes(PrivateKey.new().lock(PASSPHRASE))
    words = tmp_path / "not-words.txt"
    words.write_text("pave tool jewel", encoding="utf-8")
    no_key = table.campaign / "campaign.toml"
    wrong = [
        ("--key", other),
        ("--key", tmp_path / "none.key"),
        ("--key", tmp_path),
        ("--key", no_key),
        ("--key-words-file", words),
        ("--key-words-file", table.key_file),
        ("--key", table.key_file, "--key-words-file", table.words_file),
    ]
    out = tmp_path / "out.pdf"

    def refused(*named: object) -> None:
        assert main(table.argv(*command, *named, "--out", out)) == 2
        shown, err = capsys.readouterr()
        assert (shown, err.count("\n")) == ("", 1), err
        assert not out.exists()

    for named in wrong:
        refused(*named)
    monkeypatch.setenv("KIOSK_PASSPHRASE", "another passphrase")
    refused("--key", table.key_file)


def test_the_confidential_list_is_no_text(capsys, table, tmp_path):
    argv = table.argv("export", "--edition", "confidential", "--format", "md")
    assert main([*argv, "--out", str(tmp_path / "a.md")]) == 2
    assert not (tmp_path / "a.md").exists()
