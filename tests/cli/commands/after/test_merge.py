"""`bundle`, `merge` and `tables` as people and scripts type them."""

from __future__ import annotations

import json
import subprocess
import sys
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

CLOCK = SystemClock()
CAMPAIGN = load(assets.default_campaign())


def table(folder: Path, *names: str) -> Path:
    """The data folder of a table at which these people have signed."""
    with Store.open(folder, CAMPAIGN.id, clock=CLOCK, event=CAMPAIGN.event.label) as store:
        for name in names:
            code = codes.new_withdrawal_code()
            draft = Draft(name, organisation="Invented Pictures")
            store.record(sign(draft, CAMPAIGN, id=new_id(), code=code, source="", now=CLOCK.now()))
    return folder


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]):
    def go(*argv: object, status: int = 0) -> tuple[str, str]:
        assert main([*map(str, argv)]) == status
        return capsys.readouterr()

    return go


@pytest.fixture
def bundles(tmp_path: Path, run) -> list[Path]:
    found = []
    for name, people in (("one", ("Ana Oak", "Bo Birch")), ("two", ("Cy Cedar",))):
        found.append(tmp_path / f"{name}.zip")
        run("bundle", "--data", table(tmp_path / name, *people), "--out", found[-1])
    return found


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "merged"


def test_real_processes_one_after_the_other(tmp_path: Path) -> None:
    table(tmp_path / "one", "Ana Oak")

    def go(*argv: str) -> dict:
        command = [sys.executable, "-m", "kiosk", *argv, "--json"]
        done = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)
        return json.loads(done.stdout)

    made = go("bundle", "--data", "one", "--out", "one.zip")
    assert (made["signatures"], made["is_sealed"], len(made["words"].split())) == (1, False, 6)
    done = go("merge", "one.zip", "--data", "all", "--six-words", made["words"])
    assert (done["added"], done["new_signatures"], done["is_compared"]) == (2, 1, True)
    [mine, theirs] = go("tables", "--data", "all")["tables"]
    assert mine["is_this_kiosk"]
    assert (theirs["entries"], theirs["known"], theirs["signatures"]) == (2, 2, 1)
    assert theirs["words"] == [made["words"]]


def test_beside_an_open_kiosk(run, bundles, data: Path, tmp_path: Path) -> None:
    with Store.open(data, CAMPAIGN.id, clock=CLOCK):
        _, said = run("merge", *bundles, "--data", data, status=1)
        assert said.count("\n") == 1
        assert "or close the kiosk first." in said
        out, _ = run("bundle", "--data", data, "--out", tmp_path / "open.zip")
        assert "1 entry of 1 table, 0 signatures" in out
        out, _ = run("tables", "--data", data)
        assert "(this kiosk): 1 of 1 entry, 0 signatures" in out
    out, _ = run("merge", tmp_path / "one", tmp_path / "two", "--data", data)
    assert "3 new signatures" in out


def test_the_six_words(run, bundles, data: Path) -> None:
    def words_of(path: Path) -> str:
        out, _ = run("merge", path, "--data", data.with_name("look"), "--json")
        return next(one["words"][0] for one in json.loads(out)["kiosks"])

    one, two = map(words_of, bundles)
    _, said = run("merge", *bundles, "--data", data, "--six-words", one, status=2)
    assert "The six words do not prove all of this, so nothing was merged." in said
    out, _ = run("tables", "--data", data)
    assert "1 table, 0 signatures." in out
    both = ("--six-words", one, "--six-words", two.upper())
    out, _ = run("merge", *bundles, "--data", data, *both)
    assert "The six words are right." in out
    out, _ = run("merge", *bundles, "--data", data.with_name("without"))
    assert "Signed, not compared" in out


def test_a_changed_bundle_is_named_in_one_sentence(run, bundles, data: Path) -> None:
    content = bytearray(bundles[1].read_bytes())
    content[len(content) // 3] ^= 1
    bundles[1].write_bytes(content)
    _, said = run("merge", *bundles, "--data", data, status=2)
    assert said.startswith("two.zip: entries.jsonl was changed.") or "two.zip" in said
    assert "Nothing was merged" in said
    _, said = run("merge", data.with_name("none.zip"), "--data", data, status=2)
    assert "none.zip cannot be read" in said
    assert said.count("\n") == 1


def test_where_a_bundle_may_be_written(run, tmp_path: Path) -> None:
    folder = table(tmp_path / "one", "Ana Oak")
    out = tmp_path / "there.zip"
    out.write_text("mine")
    _, said = run("bundle", "--data", folder, "--out", out, status=2)
    assert "is there already" in said
    run("bundle", "--data", folder, "--out", out, "--replace")
    assert out.stat().st_mode & 0o777 == 0o600
    _, said = run("bundle", "--data", folder, "--out", folder / "in.zip", status=2)
    assert "where the program keeps its own files" in said
    _, said = run("bundle", "--data", tmp_path / "nobody", "--out", tmp_path / "b.zip", status=2)
    assert "no signatures" in said


def test_missing_entries_are_named_with_status_1(run, tmp_path: Path, data: Path) -> None:
    folder = table(tmp_path / "one", *(f"Person {number}" for number in range(4)))
    with Store.read(folder, CAMPAIGN.id) as store:
        gap = [one for one in store.entries() if one.sequence != 3]
    from kiosk.exchange.bundles.write_bundle import Maker, write_bundle
    from kiosk.store.keys import entry_key

    key = entry_key.find(folder / CAMPAIGN.id)
    path = tmp_path / "gap.zip"
    write_bundle(path, gap, len(gap), CAMPAIGN, Maker(gap[0].kiosk, key, CLOCK.now()))
    _, said = run("merge", path, "--data", data, status=1)
    assert f"Entry 3 of kiosk {gap[0].kiosk} is missing." in said
    assert "Nothing was merged" in said
