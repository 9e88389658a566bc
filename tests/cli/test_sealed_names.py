"""Withdrawing and erasing where nobody but the organiser can read whose signature it is."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.sealing import PrivateKey
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft, Life, Listing
from kiosk.store import Store, new_id

PASSPHRASE = "four unrelated words here"
CODES = tuple(codes.new_withdrawal_code() for _ in range(3))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A campaign with a key, and a ledger in which three people asked to be counted only."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KIOSK_PASSPHRASE", PASSPHRASE)
    shutil.copytree(assets.default_campaign(), "letter")
    key = PrivateKey.new()
    Path("organiser.key").write_bytes(key.lock(PASSPHRASE))
    Path("another.key").write_bytes(PrivateKey.new().lock(PASSPHRASE))
    file = Path("letter/campaign.toml")
    text = file.read_text("utf-8")
    file.write_text(f'{text}\n[organiser]\nkey = "{key.public.text}"\n', "utf-8")
    campaign, clock = load(Path("letter")), SystemClock()
    with Store.open(Path("data"), campaign.id, clock=clock, key=campaign.key) as store:
        for code in CODES:
            draft = Draft("Alma Quillfeather", "editor", listing=Listing.COUNTED)
            store.record(
                sign(draft, campaign, id=new_id(), code=code, source="P1", now=clock.now())
            )
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str, str]:
    capsys.readouterr()
    status = main([*argv, "--data", "data", "--campaign", "letter"])
    out, err = capsys.readouterr()
    return status, out, err


def lives() -> list[Life]:
    with Store.read(Path("data"), load(Path("letter")).id) as store:
        return [one.life for one in store.signatures()]


@pytest.mark.usefixtures("folder")
def test_the_code_alone_is_enough_and_place_and_time_stand_for_the_name(capsys):
    status, out, _ = run(capsys, "withdraw", CODES[0], "--yes")
    assert status == 0
    assert "number 1, whose name is sealed, given at P1, signed on 20" in out
    assert lives() == [Life.WITHDRAWN, Life.LIVE, Life.LIVE]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("command", ["withdraw", "erase"])
def test_by_number_a_script_needs_the_organisers_key(capsys, command):
    by_number = (command, "--number", "2", "--yes")
    for more in ((), ("--name", "Alma Quillfeather")):
        status, out, err = run(capsys, *by_number, *more)
        assert (status, out) == (2, "")
        assert "sealed" in err
        assert "--key" in err
    assert run(capsys, *by_number, "--key", "another.key")[0] == 2
    opened = ("--key", "organiser.key")
    assert run(capsys, *by_number, *opened, "--name", "Somebody Else")[0] == 2
    assert lives() == [Life.LIVE] * 3
    status, out, _ = run(capsys, *by_number, *opened, "--json")
    assert status == 0
    told = json.loads(out)
    told = told.get("signature", told)
    assert (told["number"], told["name"]) == (2, "Alma Quillfeather")
    assert lives()[1] is not Life.LIVE
    if command == "withdraw":  # what is withdrawn is sealed as before
        assert run(capsys, "erase", "--number", "2", "--yes")[0] == 2
        assert run(capsys, "erase", "--number", "2", "--yes", *opened)[0] == 0
    assert lives()[1] is Life.ERASED
    assert run(capsys, "erase", "--number", "2", "--yes")[0] == 0, "nothing is left to be wrong on"
