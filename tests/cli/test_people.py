"""`find`, `duplicates`, `withdraw`, `erase`, `retention` on a real ledger, as scripts run them."""

import io
import json
import shutil
import sys
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft, Life
from kiosk.store import Store, new_id

NAMES = ("Alma Quillfeather", "Bruno Ñandúflor", "Quillfeather, ALMA")
CODES = tuple(codes.new_withdrawal_code() for _ in NAMES)


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    """The campaign that comes with the program, to be changed."""
    return Path(shutil.copytree(assets.default_campaign(), tmp_path / "campaign"))


@pytest.fixture
def data(tmp_path: Path, campaign: Path) -> Path:
    folder = tmp_path / "data"
    loaded = load(campaign)
    clock = SystemClock()
    with Store.open(folder, loaded.id, clock=clock) as store:
        for name, code in zip(NAMES, CODES, strict=True):
            draft = Draft(name=name, role="editor", organisation="Invented Pictures")
            store.record(sign(draft, loaded, id=new_id(), code=code, source="T1", now=clock.now()))
    return folder


@pytest.fixture
def ask(capsys, campaign, data):
    """Runs a command on that campaign and data; its summary."""

    def run(*argv: object, status: int = 0) -> dict:
        given = [*map(str, argv), "--json", "--data", str(data), "--campaign", str(campaign)]
        assert main(given) == status
        captured = capsys.readouterr()
        if status:
            assert captured.out == ""
            assert captured.err.count("\n") == 1
            return {"error": captured.err}
        told = json.loads(captured.out)
        assert told.pop("campaign") == load(campaign).id
        assert told.pop("campaign_folder") == str(campaign)
        return told

    return run


def person(number: int, name: str, table: str = "") -> dict[str, object]:
    """Whose signature a summary says something was done to."""
    return {
        "number": number,
        "table": table,
        "name": name,
        "role": "editor",
        "organisation": "Invented Pictures",
        "place": "T1",
    }


def without_time(told: dict) -> dict:
    """A summary without the time of the signature, which the clock tells."""
    return {key: value for key, value in told.items() if key != "signed_at"}


def stands(data: Path, campaign: Path) -> list[Life]:
    with Store.read(data, load(campaign).id) as store:
        assert store.verify().is_sound
        return [one.life for one in store.signatures()]


def due(campaign: Path) -> None:
    """Sets the campaign's retention date to a day long past."""
    file = campaign / "campaign.toml"
    lines = file.read_text(encoding="utf-8").splitlines()
    changed = ["retention = 2020-01-01" if ln.startswith("retention") else ln for ln in lines]
    assert changed != lines
    file.write_text("\n".join(changed) + "\n", encoding="utf-8")


def test_find(ask):
    assert [one["number"] for one in ask("find", "quill", "al")["found"]] == [1, 3]
    assert [one["name"] for one in ask("find", "nandu")["found"]] == [NAMES[1]]
    assert len(ask("find", "invented", "--limit", 2)["found"]) == 2
    assert ask("find", "nobody")["found"] == []
    near = ask("find", "nadnu")
    assert near["is_near"] is True
    assert [one["name"] for one in near["found"]] == [NAMES[1]]
    assert ask("find", "nandu")["is_near"] is False


def test_duplicates_and_deciding(ask):
    (pair,) = ask("duplicates")["pairs"]
    assert (pair["one"]["number"], pair["other"]["number"]) == (1, 3)
    ask("duplicates", "--different", 1, 3)
    assert ask("duplicates")["pairs"] == []
    assert ask("duplicates", "--same", 1, 3) == {"removed": 3, "table": ""}
    assert "no pair" in ask("duplicates", "--same", 1, 1, status=2)["error"]
    assert "number 9" in ask("duplicates", "--same", 1, 9, status=2)["error"]


def test_numbers_of_another_table_bear_its_mark(ask, tmp_path, data, campaign):
    loaded, clock = load(campaign), SystemClock()
    with (
        Store.open(tmp_path / "other", loaded.id, clock=clock) as other,
        Store.open(data, loaded.id, clock=clock) as store,
    ):
        for name in ("Bruno Ñandúflor", "Casimir Sample"):
            draft = Draft(name=name, role="editor", organisation="Invented Pictures")
            code = codes.new_withdrawal_code()
            signed = sign(draft, loaded, id=new_id(), code=code, source="T1", now=clock.now())
            other.record(signed)
        store.merge(other.entries())
        mark, own = other.kiosk.hex[-4:], store.kiosk.hex[-4:]
    found = ask("find", "nandu")["found"]
    assert [(one["number"], one["table"]) for one in found] == [(2, own), (1, mark)]
    name = ("--yes", "--name", "Casimir Sample")
    assert "number 1@0000" in ask("withdraw", "--number", "1@0000", *name, status=2)["error"]
    refused = ask("withdraw", "--number", 2, *name, status=2)["error"]
    assert f"2@{own}, Bruno Ñandúflor, editor" in refused
    assert f"2@{mark}, Casimir Sample, editor" in refused
    assert ask("duplicates", "--same", f"2@{own}", f"1@{mark}")["removed"] in (1, 2)
    told = ask("withdraw", "--number", f"2@{mark}", *name)
    assert without_time(told) == {
        **person(2, "Casimir Sample", mark), "withdrawn": True, "erased": False,
    }  # fmt: skip
    assert ask("find", "casimir")["found"][0]["standing"] == "withdrawn"
    assert ask("find", "alma")["found"][0]["standing"] == "listed"


def test_withdraw_by_code_and_by_number(ask, data, campaign):
    told = ask("withdraw", CODES[1], "--yes", "--name", "nanduflor, bruno")
    assert without_time(told) == {**person(2, NAMES[1]), "withdrawn": True, "erased": False}
    assert stands(data, campaign) == [Life.LIVE, Life.WITHDRAWN, Life.LIVE]
    told = ask("withdraw", "--number", 1, "--erase", "--yes", "--name", NAMES[0])
    assert without_time(told) == {
        **person(1, NAMES[0]), "withdrawn": True, "erased": True, "unreached": [],
    }  # fmt: skip
    assert stands(data, campaign) == [Life.ERASED, Life.WITHDRAWN, Life.LIVE]
    assert ask("find", "alma")["found"][0]["number"] == 3
    assert "no signature" in ask("withdraw", CODES[0], "--yes", status=2)["error"]
    assert "not a withdrawal code" in ask("withdraw", "nonsense", "--yes", status=2)["error"]


def test_erase_one(ask, data, campaign):
    told = ask("erase", "--code", CODES[2], "--yes", "--name", NAMES[2])
    assert without_time(told.pop("signature")) == person(3, NAMES[2])
    assert told == {"erased": 1, "left": 2, "payloads_left": 2, "unreached": []}
    assert stands(data, campaign) == [Life.LIVE, Life.LIVE, Life.ERASED]
    assert "number 7" in ask("erase", "--number", 7, "--yes", status=2)["error"]


def test_nothing_is_done_without_a_yes(ask, data, campaign, monkeypatch):
    assert "--yes" in ask("erase", "--number", 1, status=2)["error"]
    for answers in (f"{NAMES[0]}\nno\n", "Somebody Else\nyes\n", "\nyes\n"):
        types(monkeypatch, answers)
        assert "Nothing was changed" in ask("withdraw", CODES[0], status=2)["error"]
    assert stands(data, campaign) == [Life.LIVE] * 3


def types(monkeypatch: pytest.MonkeyPatch, answers: str) -> None:
    """Somebody at a terminal types these lines."""
    terminal = io.StringIO(answers)
    terminal.isatty = lambda: True  # type: ignore[method-assign]
    monkeypatch.setattr(sys, "stdin", terminal)


@pytest.mark.parametrize(
    ("argv", "answers"),
    [
        (("erase", "--number", "1"), "Yes\n"),
        (("erase", "--code", CODES[0]), f"{NAMES[0].upper()}\nYes\n"),
        (("withdraw", "--number", "1"), "Yes\n"),
        (("withdraw", CODES[0]), f"{NAMES[0]}\nyes\n"),
    ],
)
def test_what_has_no_way_back_names_the_person_before_and_after(
    argv, answers, capsys, data, campaign, monkeypatch
):
    types(monkeypatch, answers)
    assert main([*argv, "--data", str(data), "--campaign", str(campaign)]) == 0
    out, err = capsys.readouterr()
    who = "number 1, Alma Quillfeather, editor, Invented Pictures"
    assert f"{argv[0].capitalize()} signature {who}? There is no way back." in err
    assert who in out
    assert stands(data, campaign)[0] is not Life.LIVE


@pytest.mark.parametrize("command", ["withdraw", "erase"])
def test_a_script_says_whose_signature_it_means(command, ask, data, campaign):
    by_code = [CODES[0]] if command == "withdraw" else ["--code", CODES[0]]
    for which in (["--number", 1], by_code):
        assert "--name" in ask(command, *which, "--yes", status=2)["error"]
        refused = ask(command, *which, "--yes", "--name", NAMES[1], status=2)["error"]
        assert f"not the signature of {NAMES[1]}" in refused
        assert "Quillfeather" not in refused
    assert stands(data, campaign) == [Life.LIVE] * 3


def test_retention_says_erases_and_proves(ask, data, campaign, tmp_path):
    proof = tmp_path / "proof.json"
    told = ask("retention")
    assert (told["is_due"], told["signatures_left"]) == (False, 3)
    assert "Nothing is due" in ask("erase", "--all-due", "--yes", status=2)["error"]
    due(campaign)
    assert ask("retention")["is_due"] is True
    assert "still hold" in ask("retention", "--prove", proof, status=1)["error"]
    assert not proof.exists()
    assert ask("erase", "--all-due", "--yes") == {
        "erased": 3, "left": 0, "payloads_left": 0, "unreached": [],
    }  # fmt: skip
    told = ask("retention", "--prove", proof)
    written = json.loads(proof.read_text(encoding="utf-8"))
    assert {key: written[key] for key in told} == told
    with Store.read(data, load(campaign).id) as store:
        assert written["head"]["hash"] == store.head().hash.hex()
    assert (written["payloads_left"], written["erased"]) == (0, 3)
    assert stands(data, campaign) == [Life.ERASED] * 3
    assert ask("erase", "--all-due", "--yes")["erased"] == 0


def test_looking_makes_no_ledger(ask, data, tmp_path, campaign, capsys):
    empty = tmp_path / "empty"
    argv = ["--data", str(empty), "--campaign", str(campaign)]
    for command in (["find", "x"], ["withdraw", CODES[0], "--yes"], ["retention"]):
        assert main([*command, *argv]) == 2
    assert not empty.exists()
    capsys.readouterr()


def test_a_running_kiosk_is_not_disturbed(ask, data, campaign):
    with Store.open(data, load(campaign).id, clock=SystemClock()):
        refused = ask("withdraw", CODES[0], "--yes", status=1)["error"]
        assert "using" in refused
        assert "staff page" in refused
        assert len(ask("find", "editor")["found"]) == 3
    assert stands(data, campaign) == [Life.LIVE] * 3
