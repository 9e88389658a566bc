"""Whole process from start to first frame: the kiosk against a bare Qt Quick window.

Both are started in turn, round by round, so that whatever else the machine does falls on both.
The ratio of the medians is the figure, by the clock and by the processor's time, which is the
steadier one where others use the machine; milliseconds are only this machine's. Without a screen
it runs offscreen with the software renderer.

    python bench/first_frame.py --rounds 15 --json
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kiosk.jobs import pins
from kiosk.signing.clock import SystemClock

BARE = """
import os
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6 import QtQuick
app = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick; Window { width: 1280; height: 800; Text { text: 'Bare' } }")
window = engine.rootObjects()[0]
window.frameSwapped.connect(lambda: (os.write(1, b"frame"), os._exit(0)))
window.show()
app.exec()
"""

KIOSK = """
import os, sys
from pathlib import Path
from kiosk import assets
from kiosk.campaign.load import load
from kiosk.settings import Settings
from kiosk.signing.clock import SystemClock
from kiosk.app import KioskApp, Options
app = KioskApp.open(Options(
    data=Path(sys.argv[1]), campaign=load(assets.default_campaign()), settings=Settings(),
    fullscreen=False, size=(1280, 800), language=None, theme="night",
    clock=SystemClock(), reduced_motion=False))
app.window.frameSwapped.connect(lambda: (os.write(1, b"frame"), os._exit(0)))
app.run()
"""

LIMIT = 1.5
"""The longest that a first frame may take, in first frames of a bare window."""

SUBJECTS = {"bare": BARE, "kiosk": KIOSK}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15, help="starts of each (15)")
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    options = parser.parse_args()
    figures = measure(options.rounds)
    if options.json:
        print(json.dumps(figures, indent=2))
    else:
        print(
            f"first frame: kiosk {figures['kiosk_ms']:.0f} ms, bare window "
            f"{figures['bare_ms']:.0f} ms, ratio {figures['ratio']:.2f}, "
            f"of the processor's time {figures['processor_ratio']:.2f} "
            f"(medians of {options.rounds}, {figures['machine']})"
        )
    return 0


def measure(rounds: int) -> dict[str, float | int | str]:
    """Medians in milliseconds and their ratios; the first round of each warms the disk's cache."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in SUBJECTS}
    with tempfile.TemporaryDirectory() as folder:
        for at in range(rounds + 1):
            for name, code in SUBJECTS.items():
                data = Path(folder) / f"{name}{at}"
                pins.set_missing(data, "274016", "639205", SystemClock())
                spent = start(code, data)
                if at:
                    times[name].append(spent)
    wall = {
        name: 1000 * statistics.median(each[0] for each in all_) for name, all_ in times.items()
    }
    own = {name: 1000 * statistics.median(each[1] for each in all_) for name, all_ in times.items()}
    return {
        "rounds": rounds,
        "bare_ms": round(wall["bare"], 1),
        "kiosk_ms": round(wall["kiosk"], 1),
        "ratio": round(wall["kiosk"] / wall["bare"], 3),
        "limit_ratio": LIMIT,
        "bare_processor_ms": round(own["bare"], 1),
        "kiosk_processor_ms": round(own["kiosk"], 1),
        "processor_ratio": round(own["kiosk"] / own["bare"], 3),
        "machine": f"{platform.machine()}, {os.cpu_count()} cores",
    }


def start(code: str, data: Path) -> tuple[float, float]:
    """Seconds from starting the process to its first frame, and of the processor's time."""
    environment = {**os.environ, "XDG_STATE_HOME": str(data / "state")}
    environment.setdefault("QT_QUICK_BACKEND", "software")
    # As installed: compiled modules lie beside their sources after the first, uncounted round.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if sys.platform.startswith("linux") and not environment.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    before = _processor()
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code, str(data)], stdout=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdout is not None
        said = process.stdout.read(5)
        spent = time.perf_counter() - began
    if said != b"frame":
        raise SystemExit("a window did not come up")
    return spent, _processor() - before


def _processor() -> float:
    """Seconds that processes which were started, and have ended, took of the processor."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(main())
