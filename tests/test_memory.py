"""No crash of a program of ours writes its memory to the disk, and no other program reads it.

Nor does any command show a PIN or a passphrase in the list of processes, in its environment, or in
that of its children.
"""

from __future__ import annotations

import ctypes
import json
import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.commands import COMMANDS
from kiosk.sheets.drawing import page_workers
from kiosk.sheets.drawing.page_plan import DocumentPlan
from kiosk.sheets.drawing.rows import VisibleColumns
from kiosk.sheets.report import Edition

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's own limits")

PASSPHRASE = "four unrelated sample words"
PINS = ("274016", "639205")
SECRETS = (PASSPHRASE, *PINS)

AT_END = """
import atexit, ctypes, json, os, resource, sys
from pathlib import Path

def tell():
    own = Path("/proc/self")
    Path(sys.argv[0]).write_text(json.dumps({
        "core": resource.getrlimit(resource.RLIMIT_CORE),
        "dumpable": ctypes.CDLL(None).prctl(3, 0, 0, 0, 0),
        "seen": (own / "cmdline").read_text() + (own / "environ").read_text(errors="replace"),
        "left to children": "KIOSK_PASSPHRASE" in os.environ,
    }))

sys.argv.pop(0)
atexit.register(tell)
from kiosk.cli import main
sys.exit(main())
"""
"""Runs a command as the program does; when it ends, its process says what the system knows."""

PIN_FILES = ("--pin-file", "{pins}/0", "--organiser-pin-file", "{pins}/1")

ACTS = {
    "run": ("--kiosk", *PIN_FILES, "--card-pixels", "1"),
    "pins": ("--replace", *PIN_FILES),
    "check": (),
    "sheet": ("signatures", "--edition", "confidential", "--key", "{key}", "--out", "{out}.pdf"),
    "paper": ("list",),
    "poster": ("--out", "{out}.pdf"),
    "links": (),
    "qr": ("--out", "{out}"),
    "site": ("--key", "{key}", "--out", "{out}-site"),
    "print": ("--list",),
    "export": ("--edition", "confidential", "--key", "{key}", "--out", "{out}.csv"),
    "keys": ("paper", "{key}", "--out", "{out}.pdf"),
    "backup": (),
    "bundle": ("--out", "{out}.zip"),
    "merge": ("{out}", "--key", "{key}"),
    "tables": (),
    "new": ("{out}-new", "--title", "Lamps", "--letter", "{out}"),
    "table-file": ("--out", "{out}.table"),
    "join": ("{out}",),
    "throw-away": (),
    "restore": ("--from", "{data}", "--to", "{out}", "--key", "{key}"),
    "verify": ("--key", "{key}"),
    "rebuild": (),
    "import": ("{out}", "--consent", "They agreed.", "--yes", "--key", "{key}"),
    "find": ("Sample",),
    "duplicates": (),
    "withdraw": ("--number", "1", "--key", "{key}"),
    "erase": ("--number", "1", "--key", "{key}"),
    "retention": (),
    "evening": ("--out", "{key}"),
}
"""How each command is called; it may fail, for what it does is not looked at here."""


def test_the_table_knows_every_command():
    assert set(ACTS) == set(COMMANDS)


@pytest.fixture(scope="module")
def secrets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an organiser's key and the files of two PINs."""
    folder = tmp_path_factory.mktemp("secrets")
    for number, pin in enumerate(PINS):
        (folder / str(number)).write_text(f"{pin}\n")
    said, key = folder / "passphrase", folder / "a.key"
    said.write_text(PASSPHRASE)
    assert main(["keys", "new", "--out", str(key), "--passphrase-file", str(said)]) == 0
    return folder


@pytest.mark.parametrize("command", ACTS)
def test_no_command_leaves_a_core_or_shows_a_secret(command, secrets, tmp_path):
    names = {"pins": secrets, "key": secrets / "a.key", "out": tmp_path / "out"}
    names["data"] = tmp_path / "data"
    arguments = [each.format(**names) for each in ACTS[command]]
    told = tmp_path / "told.json"
    done = subprocess.run(
        [sys.executable, "-c", AT_END, str(told), command, "--data", str(tmp_path / "data"),
         *arguments],
        check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL, cwd=tmp_path,
        env={**os.environ, "KIOSK_PASSPHRASE": PASSPHRASE},
    )  # fmt: skip
    assert "The program made a mistake" not in done.stderr, done.stderr
    found = json.loads(told.read_text())
    assert found["core"] == [0, 0]
    assert found["dumpable"] == 0
    assert not found["left to children"]
    assert [secret for secret in SECRETS if secret in found["seen"]] == []


def test_a_process_that_draws_pages_leaves_no_core_either():
    """The rows it is sent name people."""
    ours, theirs = multiprocessing.Pipe()
    spawn = multiprocessing.get_context("spawn")
    child = spawn.Process(target=_draw_nothing, args=(theirs,), daemon=True)
    child.start()
    theirs.close()
    assert ours.recv() == ((0, 0), 0)
    child.join()


def _draw_nothing(connection):
    """Runs a worker that is sent no page; sends what holds in its process afterwards."""
    import resource

    near, far = multiprocessing.Pipe()
    near.close()
    page_workers._run_worker(far, PLAN)
    libc = ctypes.CDLL(None)
    connection.send((resource.getrlimit(resource.RLIMIT_CORE), libc.prctl(3, 0, 0, 0, 0)))


PLAN = DocumentPlan(
    wide=210.0, high=297.0, language="en", is_rtl=False, edition=Edition.PUBLIC,
    columns=VisibleColumns(has_ink=False, has_how=False), name_room=60.0, head=80.0, full=20,
    address="F", zone=None,
    range_head="", range_room=10.0, page_head="",
)  # fmt: skip
