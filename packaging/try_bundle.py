"""Tries the bundled program as its users will: away from the source tree, without its Python.

Prints the size of the bundle, asks it for help, checks the campaign that comes with it, and
plays a small evening at its real window; leaves with status 1 where anything is missing.
"""

from __future__ import annotations

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
EXPECTED = ("evening.json", "sheets/filled.pdf", "sheets/poster.pdf", "lists/public.csv")


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
    return 0


def succeeds(arguments: list[str], folder: Path) -> bool:
    """Runs the program with nothing of the virtual environment in its way."""
    kept = ("HOME", "LANG", "TMPDIR", "SYSTEMROOT", "XDG_RUNTIME_DIR")
    environment = {key: os.environ[key] for key in kept if key in os.environ}
    environment["PATH"] = os.defpath
    environment["XDG_DATA_HOME"] = str(folder / "data")
    began = time.perf_counter()
    done = subprocess.run(
        [PROGRAM, *arguments],
        cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    seconds = time.perf_counter() - began
    sys.stdout.write(
        f"status {done.returncode} after {seconds:4.1f} s: {' '.join(arguments[:1])}\n"
    )
    if done.returncode != 0:
        sys.stderr.write(done.stdout + done.stderr)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
