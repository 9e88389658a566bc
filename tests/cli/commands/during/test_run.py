"""`run` on a machine whose campaign folder is gone while the stick holds the evening."""

from __future__ import annotations

import io
import os
import re
import shlex
import shutil
import signal
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
from kiosk.store.keys import page_key

CAMPAIGN = load(assets.default_campaign())


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to leave with")
def test_it_says_what_the_stick_holds_and_the_command_brings_it_back(
    tmp_path, state_folder, capsys, monkeypatch
):
    data, stick = tmp_path / "data", tmp_path / "the stick"
    stick.mkdir()
    clock = SystemClock()
    with Store.open(data, CAMPAIGN.id, clock=clock, second_copy=stick) as store:
        draft = Draft(name="Alma Quillfeather", role="editor", organisation="Invented Pictures")
        code = codes.new_withdrawal_code()
        store.record(sign(draft, CAMPAIGN, id=new_id(), code=code, source="T1", now=clock.now()))
    words = page_key.find(data / CAMPAIGN.id).secret.words
    shutil.rmtree(data / CAMPAIGN.id)
    shutil.rmtree(state_folder)
    [kept] = (stick / "pledge-kiosk").glob("*.journal")
    was = kept.read_bytes()

    said = started(data, stick)
    day = clock.now().astimezone().date().isoformat()
    assert f"{stick} holds an earlier evening of 2 entries, the last of {day}" in said
    command = shlex.split(said.partition("run `")[2].partition("`")[0])
    assert command[:2] == ["pledge-kiosk", "restore"]
    assert kept.read_bytes() == was

    monkeypatch.setattr(sys, "stdin", io.StringIO(words))
    assert main(command[1:]) == 0  # as it was said, the words of the paper copy typed in
    assert "1 signature restored" in capsys.readouterr().out
    assert "earlier evening" not in started(data, stick)
    with Store.read(data, CAMPAIGN.id) as store:
        assert [one.name for one in store.signatures()] == ["Alma Quillfeather"]


def started(data: Path, stick: Path) -> str:
    """What the kiosk says on stderr until its window is open, and it is told to leave."""
    argv = [sys.executable, "-m", "kiosk", "run", "--data", str(data)]
    argv += ["--second-copy", str(stick), "--still", "--kiosk"]
    for option, pin in (("--pin-file", "274016"), ("--organiser-pin-file", "639205")):
        file = stick.with_name(f"{option}.txt")
        file.write_text(pin)
        argv += [option, str(file)]
    log = data / "log" / "kiosk.log"
    log.unlink(missing_ok=True)
    with subprocess.Popen(argv, stderr=subprocess.PIPE, text=True) as kiosk:
        for _ in range(600):
            if log.exists() and "is open" in log.read_text("utf-8"):
                break
            with_patience(kiosk)
        if sys.platform.startswith("linux"):
            limits = Path(f"/proc/{kiosk.pid}/limits").read_text()
            assert re.search(r"Max core file size +0 +0 ", limits)
            assert b"274016" not in Path(f"/proc/{kiosk.pid}/cmdline").read_bytes()
        kiosk.send_signal(signal.SIGTERM)
        _, said = kiosk.communicate(timeout=60)
    return said


def with_patience(kiosk: subprocess.Popen[str]) -> None:
    """Waits a tenth of a second, or until the kiosk has ended."""
    try:
        kiosk.wait(0.1)
    except subprocess.TimeoutExpired:
        return


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to leave with")
def test_practice_opens_at_once_in_a_folder_of_its_own(tmp_path, own_data):
    """No PIN is asked for, and the real ledger is not there, nor its journal."""
    (own_data / "settings.toml").unlink()  # a fresh install
    data = tmp_path / "data"
    log = data / "practice_kiosk" / "log" / "kiosk.log"
    argv = [sys.executable, "-m", "kiosk", "run", "--practice", "--kiosk", "--data", str(data)]
    with subprocess.Popen([*argv, "--still"], stderr=subprocess.PIPE, text=True) as kiosk:
        for _ in range(600):
            if log.exists() and "is open" in log.read_text("utf-8"):
                break
            with_patience(kiosk)
        kiosk.send_signal(signal.SIGTERM)
        _, said = kiosk.communicate(timeout=60)
    assert "This is practice: nothing counts." in said
    assert [path.name for path in data.iterdir()] == ["practice_kiosk"]
    assert list((data / "practice_kiosk" / "journals").iterdir())
    assert main(["throw-away", "--data", str(data), "--yes"]) == 0
    assert list(data.iterdir()) == []
