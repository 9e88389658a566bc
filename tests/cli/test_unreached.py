"""Copies that an erasure did not reach, and beginning afresh, as an organiser types it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id

NAMES = ("Alma Quillfeather", "Bruno Ñandúflor", "Casimir O’Sample")
Run = Callable[..., dict]


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    """The campaign that comes with the program, whose day has come."""
    folder = Path(shutil.copytree(assets.default_campaign(), tmp_path / "campaign"))
    file = folder / "campaign.toml"
    lines = file.read_text(encoding="utf-8").splitlines()
    changed = ["retention = 2020-01-01" if ln.startswith("retention") else ln for ln in lines]
    file.write_text("\n".join(changed) + "\n", encoding="utf-8")
    return folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def old(tmp_path: Path, campaign: Path, data: Path) -> Path:
    """A stick that got three signatures, and is in a drawer now."""
    stick = tmp_path / "old stick"
    stick.mkdir()
    sign_three(data, campaign, stick)
    stick.rename(tmp_path / "drawer")
    return stick


def sign_three(data: Path, campaign: Path, stick: Path | None = None) -> None:
    loaded, clock = load(campaign), SystemClock()
    with Store.open(data, loaded.id, clock=clock, second_copy=stick) as store:
        for name in NAMES:
            draft = Draft(name=name, role="editor", organisation="Invented Pictures")
            code = codes.new_withdrawal_code()
            store.record(sign(draft, loaded, id=new_id(), code=code, source="T1", now=clock.now()))


@pytest.fixture
def ask(capsys, campaign: Path, data: Path) -> Run:
    """Runs a command; its summary, with what it said beside it under `said`."""

    def run(*argv: object, status: int = 0, of: Path = data) -> dict:
        given = [*map(str, argv), "--json", "--data", str(of), "--campaign", str(campaign)]
        assert main(given) == status
        captured = capsys.readouterr()
        return {**(json.loads(captured.out) if captured.out else {}), "said": captured.err}

    return run


def today() -> str:
    return SystemClock().now().astimezone().date().isoformat()


def test_erasing_names_a_stick_that_is_away_until_it_is_settled(ask, old, tmp_path):
    named = f"May still hold what was erased: {old}, last written {today()}."
    told = ask("erase", "--number", 1, "--yes", "--name", NAMES[0], status=1)
    assert (told["erased"], [one["folder"] for one in told["unreached"]]) == (1, [str(old)])
    assert named in told["said"]
    assert f"retention --settled '{old}'" in told["said"]
    told = ask("withdraw", "--number", 2, "--erase", "--yes", "--name", NAMES[1], status=1)
    assert (told["erased"], [one["folder"] for one in told["unreached"]]) == (True, [str(old)])
    assert named in told["said"]
    told = ask("erase", "--all-due", "--yes", status=1)
    assert (told["erased"], told["left"]) == (1, 0)
    assert named in ask("retention")["said"]

    proof = tmp_path / "proof.json"
    told = ask("retention", "--prove", proof, status=1)
    assert named in told["said"]
    assert [one["folder"] for one in told["copies_unreached"]] == [str(old)]
    written = json.loads(proof.read_text("utf-8"))
    assert (written["copies_unreached"], written["copies_settled"]) == (
        told["copies_unreached"],
        [],
    )

    assert ask("retention", "--settled", old, status=2)["said"].endswith("Add --yes.\n")
    told = ask("retention", "--settled", old, "--yes")
    assert (told["settled"], told["unreached"]) == ([str(old)], [])
    assert "was never copied to" in ask("retention", "--settled", old, "--yes", status=2)["said"]
    told = ask("retention", "--prove", tmp_path / "again.json")
    assert told["copies_unreached"] == []
    assert [one["folder"] for one in told["copies_settled"]] == [str(old)]
    assert told["copies_settled"][0]["settled_at"] > told["copies_settled"][0]["last_written"]
    assert ask("erase", "--all-due", "--yes")["unreached"] == []


def test_a_stick_that_is_put_back_is_erased_by_the_same_command(ask, old, tmp_path):
    ask("erase", "--all-due", "--yes", status=1)
    (tmp_path / "drawer").rename(old)
    assert ask("erase", "--all-due", "--yes")["unreached"] == []
    assert ask("retention", "--prove", tmp_path / "proof.json")["copies_unreached"] == []


def test_beginning_afresh_after_everything_is_erased(ask, data, campaign, tmp_path):
    sign_three(data, campaign)
    ask("erase", "--all-due", "--yes")
    told = ask("retention", "--begin-afresh", "--yes")
    ended = Path(told["ended"])
    assert told["signatures_left"] == 0
    assert "There are no signatures" in ask("retention", status=2)["said"]
    sign_three(data, campaign)
    assert ask("retention")["signatures"] == 3  # and none of the evening before
    told = ask("retention", of=ended)
    assert (told["signatures"], told["erased"]) == (3, 3)


def test_with_people_left_it_wants_the_campaigns_name_and_loses_nobody(ask, data, campaign):
    sign_three(data, campaign)
    name = load(campaign).id
    said = ask("retention", "--begin-afresh", "--yes", status=2)["said"]
    assert "3 signatures still hold" in said
    assert f"`--name {name}`" in said
    assert ask("retention")["signatures_left"] == 3
    ask("retention", "--begin-afresh", "--yes", "--name", "another", status=2)
    told = ask("retention", "--begin-afresh", "--yes", "--name", name)
    ended = Path(told["ended"])
    sign_three(data, campaign)
    assert ask("retention")["signatures"] == 3
    told = ask("retention")
    assert told["ended"] == [{"data": str(ended), "signatures_left": 3}]
    assert f"The ended ledger in {ended} still holds 3 signatures" in told["said"]
    assert [one["number"] for one in ask("find", "quill", of=ended)["found"]] == [1]
    assert ask("erase", "--all-due", "--yes", of=ended)["erased"] == 3
    assert ask("retention")["signatures_left"] == 3
    assert ask("erase", "--all-due", "--yes")["erased"] == 3


def test_the_ended_ledger_has_its_journal_and_the_new_one_its_own(
    ask, data, campaign, state_folder
):
    sign_three(data, campaign)
    name = load(campaign).id
    ended = Path(ask("retention", "--begin-afresh", "--yes", "--name", name)["ended"])
    sign_three(data, campaign)
    shutil.rmtree(ended)
    with Store.open(ended, name, clock=SystemClock()) as store:  # lost by mistake, and back
        assert store.count() == 3
        assert store.recovered is not None
    with Store.open(data, name, clock=SystemClock()) as store:
        assert store.count() == 3
        assert store.recovered is None


def test_ended_and_cut_off_in_the_middle_it_is_as_before(ask, data, campaign, monkeypatch):
    sign_three(data, campaign)
    name = load(campaign).id
    real = Path.rename

    def cut(self: Path, target: Path) -> Path:
        if self == data / name:
            raise OSError(5, "Input/output error")
        return real(self, target)

    monkeypatch.setattr(Path, "rename", cut)
    said = ask("retention", "--begin-afresh", "--yes", "--name", name, status=1)["said"]
    assert "cannot be set aside" in said
    monkeypatch.undo()
    with Store.open(data, name, clock=SystemClock()) as store:
        assert store.count() == 3
        assert store.recovered is None
    assert ask("retention", "--begin-afresh", "--yes", "--name", name)["signatures_left"] == 3


def test_a_stick_of_an_ended_ledger_is_not_offered_again(ask, data, campaign, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    sign_three(data, campaign, stick)
    name = load(campaign).id
    ask("retention", "--begin-afresh", "--yes", "--name", name)
    with Store.open(data, name, clock=SystemClock(), second_copy=stick) as store:
        assert store.count() == 0
        assert store.earlier is None
    assert len(list((stick / "pledge-kiosk").glob("*.journal"))) == 2


def test_beginning_afresh_is_refused_while_a_copy_may_hold_somebody(ask, old, data):
    ask("erase", "--all-due", "--yes", status=1)
    said = ask("retention", "--begin-afresh", "--yes", status=2)["said"]
    assert f"{old} may still hold what was erased." in said
    ask("retention", "--settled", old, "--yes")
    ask("retention", "--begin-afresh", "--yes")
    assert [path.name[:6] for path in data.iterdir() if path.is_dir()] == ["ended-"]


def test_while_the_kiosk_is_open_neither_is_done(ask, old, data, campaign):
    with Store.open(data, load(campaign).id, clock=SystemClock()):
        for argv in (["--settled", old], ["--begin-afresh"]):
            said = ask("retention", *argv, "--yes", status=1)["said"]
            assert "Close the kiosk first." in said
            assert "staff page" not in said
