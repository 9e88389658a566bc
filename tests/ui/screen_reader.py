"""A kiosk on an X server of its own, and beside it a screen reader's eyes and hands.

The kiosk is a process of its own; everything is read and pressed over the bus of AT-SPI.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

READER = Path(__file__).with_name("read_atspi.py")
SYSTEM_PYTHON = "/usr/bin/python3"

KIOSK = """
import sys, time
from pathlib import Path
from kiosk import assets
from kiosk.app import KioskApp, Options
from kiosk.campaign.load import load
from kiosk.campaign.model import Support
from kiosk.jobs import pins
from kiosk.sealing import PrivateKey
from kiosk.settings import Settings
from kiosk.signing.clock import SystemClock

class TableClock(SystemClock):
    "What time it is stands in a file, so that whoever reads the kiosk can let time pass."
    def monotonic(self):
        return float(Path(sys.argv[2]).read_text())

plain = load(assets.default_campaign())
campaign = plain._replace(
    key=PrivateKey.new().public, asks=plain.asks._replace(email=True),
    languages=tuple(sys.argv[3].split()))
pins.replace_both(Path(sys.argv[1]), "274016", "639205", SystemClock())
app = KioskApp.open(Options(
    data=Path(sys.argv[1]), campaign=campaign, settings=Settings(),
    fullscreen=False, size=(1280, 800), language=None, theme="night",
    clock=TableClock(), reduced_motion=True))
app.kiosk.countChanged.connect(lambda: print("open", flush=True))
status = app.run()
app.close()
sys.exit(status)
"""

SESSION = """
import subprocess, sys
subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
kiosk = subprocess.Popen(
    [sys.executable, "-c", *sys.argv[1:5]],
    stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
kiosk.stdout.readline()
try:
    done = subprocess.run(sys.argv[5:], timeout=200)
finally:
    ended = kiosk.poll()
    kiosk.terminate()
    kiosk.wait(20)
if ended is not None:
    sys.exit(f"the kiosk ended by itself: {ended}")
sys.exit(done.returncode)
"""


def missing() -> str:
    """What the machine lacks for this, in words; "" when nothing."""
    for program in ("xvfb-run", "dbus-run-session", SYSTEM_PYTHON):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    if not Path("/usr/libexec/at-spi-bus-launcher").exists():
        return "at-spi2-core is not installed"
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    done = subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False)
    return "" if done.returncode == 0 else "python3-gi and gir1.2-atspi-2.0 are not installed"


@dataclass(frozen=True)
class Thing:
    """Something a screen reader meets."""

    name: str
    role: str
    description: str
    states: tuple[str, ...]
    text: str
    place: tuple[int, int, int, int] | None
    actions: tuple[str, ...]

    @property
    def is_checked(self) -> bool:
        return "CHECKED" in self.states


class ScreenReader:
    """Reads one kiosk until it is closed."""

    def __init__(self, folder: Path, languages: str = "en es") -> None:
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        self._seconds = 1000.0
        self._clock = folder / "clock"
        self.let_pass(0)
        self._process = subprocess.Popen(
            [
                *("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x800x24"),
                *("dbus-run-session", "--", sys.executable, "-c", SESSION),
                *(KIOSK, str(folder / "data"), str(self._clock), languages),
                *(SYSTEM_PYTHON, str(READER), "pledge-kiosk"),
            ],
            env=os.environ
            | {
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "XDG_RUNTIME_DIR": str(runtime),
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def close(self) -> None:
        try:
            said, _ = self._process.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            self._process.kill()
            said, _ = self._process.communicate()
        assert self._process.returncode == 0, said[-2000:]

    def ask(self, *command: str | int) -> Any:
        """One command of `read_atspi.py`, and its answer."""
        entrance, way_out = self._process.stdin, self._process.stdout
        assert entrance is not None
        assert way_out is not None
        entrance.write(json.dumps(command) + "\n")
        entrance.flush()
        said = []
        for line in iter(way_out.readline, ""):
            if line.startswith('{"answer"'):
                return json.loads(line)["answer"]
            said.append(line)
        raise AssertionError("".join(said)[-2000:])

    def page(self) -> list[Thing]:
        """Everything that is showing, in the order it is read."""
        return [_thing(one) for one in self.ask("tree")]

    def focus(self) -> str:
        return _name(self.ask("focus"))

    def wait_focus(self, name: str) -> None:
        """Until it has the focus: a button that cannot be pressed yet takes it a moment later."""
        until = time.monotonic() + 10
        while self.focus() != name:
            assert time.monotonic() < until, f"{self.focus()}, not {name}, has the focus"

    def key(self, name: str) -> str:
        """Presses a key; what has the focus then."""
        return _name(self.ask("key", name))

    def press(self, name: str) -> None:
        assert self.ask("press", name) is True, f"nothing named {name} can be pressed"

    def wait(self, words: str) -> None:
        """Until something of that name or description is showing."""
        assert self.ask("wait", words) is True, f"{words} does not come"

    def wait_gone(self, words: str) -> None:
        assert self.ask("gone", words) is True, f"{words} does not go"

    def heard(self, count: int = 0) -> list[str]:
        """What was announced since it was last asked; waits until that many have come."""
        told: list[str] = self.ask("heard", count)
        return told

    def let_pass(self, seconds: float) -> None:
        self._seconds += seconds
        self._clock.write_text(str(self._seconds), encoding="ascii")


def _thing(given: dict[str, Any]) -> Thing:
    given = {key: tuple(v) if isinstance(v, list) else v for key, v in given.items()}
    return Thing(**given)


def _name(given: list[dict[str, Any]]) -> str:
    return str(given[-1]["name"]) if given else ""
