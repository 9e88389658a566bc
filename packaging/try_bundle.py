"""Tries the bundled program as its users will: away from the source tree, without its Python.

Prints the size of the bundle, asks it for help, checks the campaign that comes with it, plays a
small evening at its real window, and draws a sheet by two processes; leaves with status 1 where
anything is missing.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BUNDLE = Path(__file__).resolve().parents[1] / "build" / "dist" / "pledge-kiosk"
PROGRAM = BUNDLE / ("pledge-kiosk.exe" if os.name == "nt" else "pledge-kiosk")
PEOPLE = 3
PATIENCE = 300.0
LOOKS_EVERY = 0.002
"""Seconds between two looks at what the program has started."""

EXPECTED = ("evening.json", "sheets/signatures.pdf", "sheets/poster.pdf", "lists/public.csv")


def main() -> int:
    """Runs all of it; returns how the program ends."""
    if not PROGRAM.is_file():
        sys.stderr.write(f"{PROGRAM} is missing; run `make bundle`.\n")
        return 1
    whole = [file for file in BUNDLE.rglob("*") if file.is_file() and not file.is_symlink()]
    sizes = [file.stat().st_size for file in whole]
    sys.stdout.write(f"{len(sizes)} files, {sum(sizes) / 1e6:.0f} MB\n")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for arguments in (
            ["--help"],
            ["check"],
            ["evening", "--people", str(PEOPLE), "--out", str(folder / "evening")],
            ["keys", "show", str(folder / "evening" / "organiser.key")],
        ):
            if not succeeds(arguments, folder):
                return 1
        made = folder / "evening"
        missing = [file for file in EXPECTED if not (made / file).is_file()]
        if missing or not list((made / "pictures").glob("*.png")):
            sys.stderr.write(f"The evening made no {', '.join(missing) or 'pictures'}.\n")
            return 1
        report = json.loads((made / "evening.json").read_text("utf-8"))
        if report["people"] != PEOPLE:
            sys.stderr.write(f"The evening was played by {report['people']}, not {PEOPLE}.\n")
            return 1
        return 0 if two_draw_one_sheet(folder) else 1


def two_draw_one_sheet(folder: Path) -> bool:
    """Whether a second process draws along, and the file is the one that a single one draws.

    A bundle that did not know itself as a second process would open a second kiosk instead. Which
    processes it starts is looked at where /proc tells.
    """
    sheets = {}
    for processes in (1, 2):
        out = folder / f"by-{processes}.pdf"
        options = ["--data", "evening/data", "sheet", "signatures", "--out", out.name]
        started: dict[int, str] = {}
        if not succeeds([*options, "--processes", str(processes)], folder, started):
            return False
        # the time it was made stands on it, to the minute
        sheets[processes] = out.stat().st_size
        lines = list(started.values())
        drawing = [line for line in lines if "--multiprocessing-fork" in line]
        helping = [line for line in lines if "multiprocessing.resource_tracker" in line]
        if Path("/proc/self/task").is_dir() and len(drawing) != processes - 1:
            sys.stderr.write(f"Drawing by {processes}, these were started: {lines}\n")
            return False
        if len(lines) > len(drawing) + len(helping):
            sys.stderr.write(f"Others than for drawing were started: {lines}\n")
            return False
    if sheets[1] != sheets[2]:
        sys.stderr.write("Two processes made another sheet than one.\n")
    return sheets[1] == sheets[2]


def succeeds(arguments: list[str], folder: Path, started: dict[int, str] | None = None) -> bool:
    """Runs the program with nothing of the virtual environment in its way.

    `started` is given the command line of every process that it starts, as it was seen last: one
    that has just begun bears its parent's for a moment.
    """
    kept = ("HOME", "LANG", "TMPDIR", "SYSTEMROOT", "XDG_RUNTIME_DIR")
    environment = {key: os.environ[key] for key in kept if key in os.environ}
    environment["PATH"] = os.defpath
    environment["XDG_DATA_HOME"] = str(folder / "data")
    environment["KIOSK_KEYSTORE"] = "file"
    began = time.perf_counter()
    with tempfile.TemporaryFile("w+") as said:
        running = subprocess.Popen(
            [PROGRAM, *arguments], cwd=folder, env=environment, stdout=said, stderr=said
        )
        while running.poll() is None and time.perf_counter() - began < PATIENCE:
            if started is not None:
                started |= children(running.pid)
            with contextlib.suppress(subprocess.TimeoutExpired):
                running.wait(LOOKS_EVERY)
        if running.poll() is None:
            running.kill()
        status = running.wait()
        said.seek(0)
        told = said.read()
    seconds = time.perf_counter() - began
    sys.stdout.write(f"status {status} after {seconds:4.1f} s: {' '.join(arguments)}\n")
    if status != 0:
        sys.stderr.write(told)
    return status == 0


def children(process: int) -> dict[int, str]:
    """The command lines of a process's children, and theirs; none where /proc does not tell."""
    found: dict[int, str] = {}
    waiting = [process]
    while waiting:
        tasks = Path(f"/proc/{waiting.pop()}/task")
        with contextlib.suppress(OSError):  # it has ended meanwhile
            for task in tasks.iterdir():
                for child in (task / "children").read_text("ascii").split():
                    waiting.append(int(child))
                    line = Path(f"/proc/{child}/cmdline").read_bytes()
                    if line:
                        found[int(child)] = line.replace(b"\0", b" ").decode(errors="replace")
    return found


if __name__ == "__main__":
    sys.exit(main())
