"""What a screen reader gets of the kiosk: read back over AT-SPI, under a real X server."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

READER = Path(__file__).with_name("read_atspi.py")
SYSTEM_PYTHON = "/usr/bin/python3"

KIOSK = """
import sys
from pathlib import Path
from kiosk import assets
from kiosk.app import KioskApp, Options
from kiosk.campaign.load import load
from kiosk.settings import Settings
from kiosk.signing.clock import SystemClock
app = KioskApp.open(Options(
    data=Path(sys.argv[1]), campaign=load(assets.default_campaign()), settings=Settings(),
    fullscreen=False, size=(1280, 800), language=None, look="night", pin=None,
    clock=SystemClock(), reduced_motion=True))
app.kiosk.countChanged.connect(lambda: print("open", flush=True))
status = app.run()
app.close()
sys.exit(status)
"""

SESSION = """
import os, subprocess, sys
subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
kiosk = subprocess.Popen(
    [sys.argv[1], "-c", sys.argv[2], sys.argv[3]], stdout=subprocess.PIPE, text=True)
kiosk.stdout.readline()
try:
    done = subprocess.run(sys.argv[4:], timeout=60)
finally:
    kiosk.terminate()
    kiosk.wait(20)
sys.exit(done.returncode)
"""


def missing() -> str:
    for program in ("xvfb-run", "dbus-run-session", SYSTEM_PYTHON):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    if not Path("/usr/libexec/at-spi-bus-launcher").exists():
        return "at-spi2-core is not installed"
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    done = subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False)
    return "" if done.returncode == 0 else "python3-gi and gir1.2-atspi-2.0 are not installed"


pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "everything is there")


def read(tmp_path: Path, *commands: str) -> list[Any]:
    """Opens a kiosk on a screen of its own and runs the reader's commands; their answers."""
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    environment = os.environ | {
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_RUNTIME_DIR": str(runtime),
    }
    done = subprocess.run(
        [
            *("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x800x24"),
            *("dbus-run-session", "--", sys.executable, "-c", SESSION),
            *(sys.executable, KIOSK, str(tmp_path / "data")),
            *(SYSTEM_PYTHON, str(READER), "pledge-kiosk", *commands),
        ],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:]
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    return [next(iter(json.loads(line).values())) for line in lines]


def test_a_screen_reader_can_sign(tmp_path: Path) -> None:
    first, began, letter, went_on, sign, asked, heard, opened, aids = read(
        tmp_path,
        *("tree", "press", "Read the letter", "tree", "press", "Sign", "tree"),
        *("press", "Sign the letter", "heard", "press", "Text and light", "tree"),
    )
    assert began is went_on is asked is opened is True
    assert_all_named(first)
    assert_all_named(letter)
    assert_all_named(sign)
    buttons = named(first, "button")
    assert {"Read the letter", "Sign", "Text and light", "Find help"} <= set(buttons)
    assert named(first, "heading") == ["#AskMoreOfHim"]
    assert "We applaud the courage" in " ".join(thing["name"] for thing in letter)
    fields = [thing["name"] for thing in sign if "text" in thing["role"]]
    assert fields[:1] == ["Your name, as it should be printed"]
    assert "Please type your name." in heard
    assert {"Small text", "Night", "High", "Left hand"} <= set(named(aids, "radio button"))
    chosen = [thing["name"] for thing in aids if "CHECKED" in thing["states"]]
    assert {"Large text", "Night", "Usual", "Anywhere"} <= set(chosen)


def named(tree: list[dict[str, Any]], role: str) -> list[str]:
    return [
        thing["name"] for thing in tree if role in thing["role"] and "SHOWING" in thing["states"]
    ]


def assert_all_named(tree: list[dict[str, Any]]) -> None:
    for thing in tree:
        if "SHOWING" not in thing["states"] or not (thing["actions"] or thing["role"] == "label"):
            continue
        assert thing["name"], thing
        if thing["actions"]:
            assert thing["place"], thing
            x, y, width, height = thing["place"]
            assert width > 0
            assert height > 0
            assert -1 <= x <= 1280 - width + 1, thing
            assert y >= -1, thing
