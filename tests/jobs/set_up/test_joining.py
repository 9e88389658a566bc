"""A second table from one file: the same letter, its own place, and no secrets on the way."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.jobs.set_up import joining, table_file
from kiosk.jobs.set_up.campaign_folder import SignedTexts
from kiosk.settings import load_settings

SETTINGS = """\
# of the first table
idle_seconds = 120
place = "P1"
second_copy = "/media/first"
printer = "Office"
look = "day"
"""


@pytest.fixture
def first(tmp_path: Path) -> Path:
    data = tmp_path / "first"
    data.mkdir()
    (data / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    return data


@pytest.fixture
def file(tmp_path: Path, first: Path) -> Path:
    path = tmp_path / "stick" / "letter.table"
    path.parent.mkdir()
    shipped = assets.default_campaign()
    made = ["table-file", "--data", str(first), "--campaign", str(shipped), "--out", str(path)]
    assert main(made) == 0
    return path


def join(tmp_path: Path, source: Path, *options: str) -> tuple[int, Path]:
    data = tmp_path / "second"
    return main(["join", str(source), "--data", str(data), *options]), data


def test_the_file_holds_no_secret_and_no_folder_of_this_machine(file):
    content = json.loads(file.read_text("utf-8"))
    assert set(content["campaign"]) == {"campaign.toml", "letter.en.md"}
    assert content["settings"] == {"idle_seconds": 120, "look": "day"}
    assert "/media" not in file.read_text("utf-8")


@pytest.mark.parametrize("from_stick", [True, False])
def test_a_table_joins(tmp_path, file, from_stick, capsys):
    options = ("--place", "t2", "--name", "Table at the bar")
    status, data = join(tmp_path, file.parent if from_stick else file, *options)
    assert status == 0
    assert "Table at the bar (T2)" in capsys.readouterr().out
    settings = load_settings(data)
    assert (settings.place, settings.idle_seconds, settings.second_copy) == ("T2", 120, "")
    file.unlink()
    assert main(["check", "--data", str(data)]) == 0  # found without being named
    campaign = load(data / settings.campaign)
    assert campaign.place("T2").name == "Table at the bar"
    assert campaign.letter("en").version == load(assets.default_campaign()).letter("en").version


def test_a_campaign_folder_will_do(tmp_path):
    status, data = join(tmp_path, assets.default_campaign())
    assert status == 0
    assert load_settings(data).place == "T1"


def test_settings_of_this_machine_and_remarks_stay(tmp_path, file):
    data = tmp_path / "second"
    data.mkdir()
    (data / "settings.toml").write_text('# mine\nsecond_copy = "/media/second" # here\n', "utf-8")
    assert join(tmp_path, file)[0] == 0
    text = (data / "settings.toml").read_text("utf-8")
    assert text.startswith('# mine\nsecond_copy = "/media/second" # here\n')
    assert tomllib.loads(text)["look"] == "day"


def test_joining_again_brings_changes_and_takes_letters_out(tmp_path, file):
    content = json.loads(file.read_text("utf-8"))
    content["campaign"]["letter.es.md"] = "Una carta.\n"
    file.write_text(json.dumps(content), "utf-8")
    _, data = join(tmp_path, file)
    folder = data / load_settings(data).campaign
    assert set(load(folder).letters) == {"en", "es"}
    del content["campaign"]["letter.es.md"]
    file.write_text(json.dumps(content), "utf-8")
    assert join(tmp_path, file)[0] == 0
    assert set(load(folder).letters) == {"en"}


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "other"},
        {"version": 2},
        {"campaign": {}},
        {"campaign": {"campaign.toml": "id = 'x'", "../evil.md": "x"}},
        {"campaign": {"campaign.toml": "id = 'x'", "letter.a/b.md": "x"}},
        {"campaign": {"campaign.toml": "id = '../evil'\n[[places]]\ncode='T1'\n"}},
        {"campaign": {"campaign.toml": "id = 'x'\n[[places]]\ncode='T1'\n"}},
        {"campaign": {"campaign.toml": "id ="}},
        {"settings": {"idle_seconds": 5}},
        {"settings": {"paper": "a3"}},
        {"settings": []},
    ],
)
def test_a_file_that_no_kiosk_wrote_changes_nothing(tmp_path, file, change, capsys):
    content = {**json.loads(file.read_text("utf-8")), **change}
    file.write_text(json.dumps(content), "utf-8")
    status, data = join(tmp_path, file)
    assert status == 2
    assert capsys.readouterr().err.strip()
    assert not (data / "settings.toml").exists()
    assert not list(data.glob("joined_campaigns/*"))


def test_places_and_sticks_that_are_not_there(tmp_path, file, capsys):
    assert join(tmp_path, file, "--place", "T9")[0] == 2
    assert "It has T1, P1, B1, W1" in capsys.readouterr().err
    assert join(tmp_path, tmp_path / "first")[0] == 2
    assert "table-file" in capsys.readouterr().err
    (file.parent / "other.table").write_bytes(file.read_bytes())
    assert join(tmp_path, file.parent)[0] == 2
    assert "letter.table, other.table" in capsys.readouterr().err


def test_a_letter_signed_at_this_table_changes_only_where_that_is_meant(tmp_path, file):
    from kiosk.signing.signature import Listing
    from kiosk.signing.texts import SignedUnder

    _, data = join(tmp_path, file)
    version = load(data / load_settings(data).campaign).letter("en").version
    under = [SignedUnder("en", version, (), Listing.PUBLIC, is_published=True, count=2)]
    source = table_file.read_table_file(file)
    other = source._replace(campaign={**source.campaign, "letter.en.md": "Other words.\n"})

    def again(*, accepts: bool) -> joining.Joined:
        return joining.join_table(
            other, data, place="", place_name="", find_signed=lambda _: under,
            accepts_new_version=accepts,
        )  # fmt: skip

    with pytest.raises(SignedTexts, match="2 signatures are"):
        again(accepts=False)
    assert again(accepts=True).campaign.letter("en").text == "Other words."
