"""Which campaign a command works for: the order, what it says of it, and where it refuses."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.cli import main
from kiosk.settings import FILE_NAME
from kiosk.signing.clock import SystemClock
from kiosk.store import Store

Make = Callable[..., Path]


@pytest.fixture(autouse=True)
def elsewhere(own_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing says which campaign is meant: no settings, and no campaign in this folder."""
    (own_data / FILE_NAME).unlink()
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Makes a campaign folder with an id of its own."""

    def made(name: str) -> Path:
        folder = Path(shutil.copytree(assets.default_campaign(), tmp_path / name))
        file = folder / "campaign.toml"
        text = file.read_text(encoding="utf-8")
        changed = text.replace('id = "askmoreofhim"', f'id = "{name}"', 1)
        assert changed != text
        file.write_text(changed, encoding="utf-8")
        return folder

    return made


def meant(capsys: pytest.CaptureFixture[str], *argv: object) -> Path:
    """The campaign folder that a command worked for, as its summary tells."""
    capsys.readouterr()
    assert main(["links", *map(str, argv), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["campaign"] == Path(told["campaign_folder"]).name.replace("moved-", "")
    return Path(told["campaign_folder"])


def refused(capsys: pytest.CaptureFixture[str], *argv: object) -> str:
    capsys.readouterr()
    assert main([*map(str, argv)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "--campaign" in err
    return err


def opened(data: Path, campaign: Path) -> None:
    """A command that keeps something opens the ledger, which then remembers the folder."""
    argv = ["paper", "print", "--count", "1", "--strict", "--out", str(data) + ".pdf"]
    Path(argv[-1]).unlink(missing_ok=True)
    assert main([*argv, "--data", str(data), "--campaign", str(campaign)]) == 0


def test_the_first_that_answers_wins(capsys, make, own_data, tmp_path, monkeypatch):
    one, two, three, four = (make(name) for name in ("one", "two", "three", "four"))
    data = tmp_path / "data"
    assert "not clear" in refused(capsys, "links")
    opened(own_data, one)
    assert meant(capsys) == one
    assert meant(capsys, "--data", data) == one
    (own_data / FILE_NAME).write_text(f"campaign = '{two}'\n", encoding="utf-8")
    assert meant(capsys) == two
    monkeypatch.chdir(three)
    assert meant(capsys) == three
    assert meant(capsys, "--data", data) == three
    opened(data, four)
    assert meant(capsys, "--data", data) == four
    assert meant(capsys) == three
    assert meant(capsys, "--campaign", one) == one


def test_the_settings_of_the_data_folder_count_and_may_name_a_folder_beside_it(
    capsys, make, tmp_path
):
    one = make("one")
    data = tmp_path / "data"
    data.mkdir()
    (data / FILE_NAME).write_text('campaign = "../one"\n', encoding="utf-8")
    assert meant(capsys, "--data", data).resolve() == one


def test_a_campaign_that_is_not_the_data_folders_is_refused(capsys, make, tmp_path):
    one, two = make("one"), make("two")
    data = tmp_path / "data"
    opened(data, one)
    said = refused(capsys, "links", "--data", data, "--campaign", two)
    assert "campaign two" in said
    assert "of one" in said
    opened(tmp_path / "another", two)
    assert meant(capsys, "--data", data) == one


def test_a_campaign_that_has_moved_is_named_once(capsys, make, tmp_path):
    data = tmp_path / "data"
    one = make("one")
    opened(data, one)
    moved = one.rename(tmp_path / "moved-one")
    assert str(one) in refused(capsys, "links", "--data", data)
    opened(data, moved)
    assert meant(capsys, "--data", data) == moved


def test_several_campaigns_in_one_data_folder_are_all_named(capsys, make, own_data):
    for name in ("one", "two"):
        folder = make(name)
        Store.open(own_data, name, clock=SystemClock()).close()
        (own_data / name / "campaign-folder").write_text(f"{folder}\n", encoding="utf-8")
    for argv in (["links"], ["links", "--data", own_data], ["run", "--data", own_data]):
        said = refused(capsys, *argv)
        assert "one (" in said
        assert "two (" in said
    assert meant(capsys, "--campaign", folder, "--data", own_data) == folder


def test_a_ledger_that_remembers_nothing_is_of_the_shipped_campaign_or_names_its_own(
    capsys, make, tmp_path
):
    data = tmp_path / "data"
    Store.open(data, "askmoreofhim", clock=SystemClock()).close()
    assert meant(capsys, "--data", data) == assets.default_campaign()
    other = tmp_path / "other"
    Store.open(other, "one", clock=SystemClock()).close()
    assert "campaign one" in refused(capsys, "links", "--data", other)
    assert meant(capsys, "--data", other, "--campaign", make("one")).name == "one"


@pytest.mark.parametrize(
    "argv",
    [
        ("check",),
        ("links",),
        ("poster",),
        ("qr",),
        ("export",),
        ("find", "alma"),
        ("verify",),
        ("retention",),
        ("duplicates",),
        ("backup",),
        ("sheet", "signatures"),
        ("sheet", "blank"),
        ("paper", "list"),
        ("withdraw", "--number", "1"),
        ("erase", "--number", "1"),
        ("keys", "show"),
        ("print", "poster"),
    ],
)
def test_a_command_that_no_campaign_is_named_for_ends_with_status_2(capsys, argv, tmp_path):
    refused(capsys, *argv)
    assert not any((tmp_path / "here").iterdir())


@pytest.mark.parametrize(
    "argv",
    [
        ("check",),
        ("links",),
        ("qr", "--out", "code.svg"),
        ("export",),
        ("find", "alma"),
        ("verify",),
        ("retention",),
        ("duplicates",),
        ("backup",),
        ("sheet", "closing"),
        ("paper", "list"),
    ],
)
def test_a_command_says_for_which_campaign_it_works(capsys, make, argv, tmp_path):
    one = make("one")
    data = tmp_path / "data"
    opened(data, one)
    capsys.readouterr()
    assert main([*argv, "--data", str(data)]) == 0
    out, err = capsys.readouterr()
    assert err.splitlines().count(f"Campaign: #AskMoreOfHim (one), {one}") == 1
    assert "Campaign:" not in out
    if argv[0] not in {"qr", "export", "sheet", "backup"}:  # which leave what is there
        assert main([*argv, "--data", str(data), "--json"]) == 0
        out, err = capsys.readouterr()
        told = json.loads(out)
        assert (told["campaign"], told["campaign_folder"]) == ("one", str(one))
        assert "Campaign:" not in err
