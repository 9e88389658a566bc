"""Commands answer on any output and for any user: whatever stdout can encode, whoever runs them.

The real program runs each time, in a process of its own.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id

NAME = "Łucja Ñandú 張偉 Sample"

CHANNELS = {
    "UTF-8": {"PYTHONIOENCODING": "utf-8"},
    "ASCII": {"PYTHONIOENCODING": "ascii"},
    "ASCII, strictly": {"PYTHONIOENCODING": "ascii:strict"},
    "Latin-1": {"PYTHONIOENCODING": "latin-1"},
    "Windows": {"PYTHONIOENCODING": "cp1252"},
    "C": {"LC_ALL": "C"},
    "C without UTF-8": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    "POSIX": {"LC_ALL": "POSIX", "LANG": ""},
    "a locale that is not there": {"LC_ALL": "xx_XX.ISO-8859-15"},
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder in which somebody signed with letters of many scripts."""
    campaign, clock = load(assets.default_campaign()), SystemClock()
    data = tmp_path / "data"
    with Store.open(data, campaign.id, clock=clock, event=campaign.event.label) as store:
        draft = Draft(name=NAME, role="éditrice", organisation="Отдел “Проба” 😀")
        code = codes.new_withdrawal_code()
        store.record(sign(draft, campaign, id=new_id(), code=code, source="T1", now=clock.now()))
    return data


def run(*argv: object, **more: object) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, **more.pop("env", {})}  # type: ignore[dict-item]
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *map(os.fspath, argv)],  # type: ignore[call-overload]
        check=False, stdin=subprocess.DEVNULL, env=environment, timeout=60,
        **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **more},
    )  # fmt: skip


def sound(done: subprocess.CompletedProcess[bytes], status: int = 0) -> None:
    said = (done.stderr or b"").decode("utf-8", "replace")
    assert "made a mistake" not in said, said
    assert "Traceback" not in said, said
    assert "Exception ignored" not in said, said
    assert done.returncode == status, (done.args, said)


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_name_is_told_on_every_stdout(data, tmp_path, channel):
    env = CHANNELS[channel]
    plain = run("find", "Sample", "--data", data, env=env)
    sound(plain)
    assert b"Sample" in plain.stdout
    told = run("find", "Sample", "--data", data, "--json", env=env)
    sound(told)
    encoding = env.get("PYTHONIOENCODING", "utf-8").partition(":")[0]
    answer = json.loads(told.stdout.decode(encoding))
    assert NAME in json.dumps(answer, ensure_ascii=False)
    out = tmp_path / "Liste Łódź.csv"
    sound(run("export", "--data", data, "--out", out, env=env))
    assert NAME in out.read_text("utf-8-sig")
    sound(run("duplicates", "--data", data, env=env))
    sound(run("sheet", "signatures", "--data", data, "--out", tmp_path / "Łódź.pdf", env=env))


@pytest.mark.parametrize("folder", [b"caf\xe9", "Łódź 😀".encode(), b"100%"])
def test_folders_may_have_any_name(data, tmp_path, folder):
    """In the encoding of an older system too, in which the name is no UTF-8."""
    place = tmp_path / os.fsdecode(folder)
    place.mkdir()
    moved = data.rename(place / "data")
    campaign = place / "letter"
    stick, key = tmp_path / "stick €", next(moved.rglob("ledger.key"))
    stick.mkdir()
    campaign.symlink_to(assets.default_campaign())
    for argv in (
        ("check", campaign),
        ("find", "Sample", "--data", moved),
        ("find", "Sample", "--data", moved, "--json"),
        ("links", "--campaign", campaign),
        ("backup", "--data", moved, "--campaign", campaign, "--out", place / "copy.db"),
        ("export", "--data", moved, "--out", place / "list.csv"),
        ("sheet", "signatures", "--data", moved, "--out", place / "sheet.pdf", "--json"),
        ("verify", "--data", moved),
        ("rebuild", "--data", moved),
        (
            "withdraw",
            "--number",
            "1",
            "--name",
            NAME,
            "--yes",
            "--data",
            moved,
            "--second-copy",
            stick,
        ),
        ("restore", "--from", stick, "--to", place / "again", "--key", key),
    ):
        done = run(*argv)
        sound(done)
        if "--json" in argv:
            json.loads(done.stdout)
    sound(run("find", "Nobody", "--data", place / "none"), 2)


def test_a_second_copy_must_have_a_name_that_is_text(data, tmp_path):
    stick = tmp_path / os.fsdecode(b"caf\xe9")
    stick.mkdir()
    more = ("--name", NAME, "--yes", "--data", data)
    done = run("withdraw", "--number", "1", *more, "--second-copy", stick)
    sound(done, 2)
    assert done.stderr.count(b"\n") == 1
    assert not list(stick.iterdir())


def test_what_is_written_to_a_full_disk_is_told(data):
    with Path("/dev/full").open("wb") as full:
        done = run("find", "Sample", "--data", data, stdout=full)
    sound(done, 1)
    assert b"No space left on device" in done.stderr
    assert done.stderr.count(b"\n") <= 2


def test_without_a_stdout_commands_work_all_the_same(data, tmp_path):
    argv = [sys.executable, "-m", "kiosk", "find", "Sample", "--data", str(data)]
    line = f'exec "$0" "$@" >&- 2>{tmp_path / "said"} </dev/null'
    done = subprocess.run(["sh", "-c", line, *argv], check=False, timeout=60)
    assert done.returncode == 0, (tmp_path / "said").read_text()


def test_a_reader_that_has_ended_is_no_fault(data):
    argv = [sys.executable, "-m", "kiosk", "find", "Sample", "--data", str(data)]
    line = '"$0" "$@" | true'
    done = subprocess.run(["sh", "-c", line, *argv], check=False, timeout=60, capture_output=True)
    assert b"Exception" not in done.stderr
    assert b"Broken" not in done.stderr


# --- a user whom the system does not know ---------------------------------------------------------

NOBODY = 54_321
"""A number for which no system has an entry."""

BECOME_NOBODY = (
    "setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups",
    "--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search",
)  # fmt: skip
"""It may read everything: a Python that is installed for root alone would not start."""


def run_as_nobody(*argv: object, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    """The program as a user without a name, a home and rights, as in a container."""
    left = {"HOME", "USER", "LOGNAME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}
    environment = {name: value for name, value in os.environ.items() if name not in left}
    return subprocess.run(
        [*BECOME_NOBODY, sys.executable, "-m", "kiosk", *map(str, argv)],
        check=False, stdin=subprocess.DEVNULL, capture_output=True, env=environment, timeout=120,
        cwd=cwd,
    )  # fmt: skip


@pytest.fixture
def own(open_folder: Path) -> Path:
    """A folder of that user, with an empty one for its journals."""
    for folder in (open_folder, open_folder / "data", open_folder / "journals"):
        folder.mkdir(exist_ok=True)
        os.chown(folder, NOBODY, NOBODY)
    settings = open_folder / "data" / "settings.toml"
    settings.write_text(f'local_journal = "{open_folder / "journals"}"\n')
    os.chown(settings, NOBODY, NOBODY)
    return open_folder


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user reaches; pytest's own are closed."""
    if shutil.which("setpriv") is None or os.geteuid() != 0:
        pytest.skip("only root becomes another user, with util-linux")
    folder = Path(tempfile.mkdtemp(prefix="kiosk-nobody-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_a_user_without_a_name_and_a_home_works_in_named_folders(own):
    campaign = assets.default_campaign()
    for argv in (
        ("check", campaign),
        ("links", "--campaign", campaign),
        ("poster", "--campaign", campaign, "--out", own / "poster.pdf"),
        ("qr", "--campaign", campaign, "--all", "--out", own / "codes"),
        ("evening", "--out", own / "evening", "--people", "1"),
        ("verify", "--data", own / "evening" / "data"),
        ("backup", "--data", own / "evening" / "data", "--out", own / "copy.db"),
        ("export", "--data", own / "evening" / "data", "--out", own / "list.csv"),
    ):
        sound(run_as_nobody(*argv, cwd=own))
    assert sorted(path.name for path in own.iterdir() if path.name.startswith("~")) == []


@pytest.mark.parametrize(
    "argv", [("find", "Sample"), ("pins",), ("verify",), ("poster", "--out", "~/poster.pdf")]
)
def test_what_a_user_without_a_home_must_name_is_said(own, argv):
    done = run_as_nobody(*argv, "--campaign", assets.default_campaign(), cwd=own)
    sound(done, 2)
    assert done.stderr.count(b"\n") == 1
    assert b"home folder" in done.stderr
