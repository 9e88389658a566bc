"""Runs every benchmark and writes what it measured to bench/RESULTS.md, with the machine named.

Each benchmark is a program of its own that prints one JSON object of figures with `--json` and
measures its peer in the same run: the ratio is what counts, the absolute times are this
machine's. Nothing here is a test; a slow machine fails nothing.

    python bench/run.py                 all of them
    python bench/run.py first_frame     one; the others keep their last figures
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import platform
import re
import subprocess
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from kiosk import __version__
from kiosk.files import write_atomically

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "RESULTS.md"
PACKAGES = ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "reportlab")

Figure = str | int | float | bool | None

HEAD = """\
# What was measured

Written by `make bench`. Take the ratios, not the absolute times: each benchmark measures its
peer in the same run, on the machine it names.
"""


def main() -> int:
    """Runs the benchmarks asked for; returns how the program ends."""
    known = [path.stem for path in sorted(HERE.glob("*.py")) if path != Path(__file__).resolve()]
    parser = argparse.ArgumentParser(description="Measure, and rewrite bench/RESULTS.md.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(known)}")
    asked = parser.parse_args().names or known
    unknown = sorted(set(asked) - set(known))
    if unknown:
        parser.error(f"no benchmark {unknown[0]!r}; there are {', '.join(known)}")
    parts = sections(RESULTS.read_text("utf-8") if RESULTS.exists() else "")
    for name in asked:
        sys.stderr.write(f"{name} …\n")
        done = subprocess.run(
            [sys.executable, HERE / f"{name}.py", "--json"],
            stdout=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
        if done.returncode != 0:
            sys.stderr.write(f"{name} failed with status {done.returncode}.\n")
            return 1
        parts[name] = section(name, json.loads(done.stdout))
    with write_atomically(RESULTS) as file:
        text = "\n".join([HEAD, *(parts[name] for name in known if name in parts)])
        file.write(text.encode())
    sys.stdout.write(f"{RESULTS}\n")
    return 0


def section(name: str, figures: dict[str, Figure]) -> str:
    """One benchmark's part of the document."""
    program = HERE / f"{name}.py"
    doc = ast.get_docstring(ast.parse(program.read_text("utf-8"))) or name
    rows = "\n".join(f"| {words(key)} | {value} |" for key, value in figures.items())
    today = datetime.now(UTC).date()
    about = doc.split("\n\n")[0]
    return f"""\
## {name}

{about}

| figure | value |
|---|---|
{rows}

{today}, Pledge Kiosk {__version__}, {machine()}.
"""


def sections(text: str) -> dict[str, str]:
    """The parts of an earlier document, by the benchmark's name."""
    return {
        part.split("\n", 1)[0]: f"## {part.rstrip()}\n"
        for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    }


def words(key: str) -> str:
    """`store_median_ms` as `store median, ms`."""
    name, _, unit = key.rpartition("_")
    return (
        f"{name.replace('_', ' ')}, {unit}"
        if unit in {"ms", "s", "mb", "us"}
        else key.replace("_", " ")
    )


def machine() -> str:
    """Processor, system and the versions that matter, in one line."""
    processor = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        found = re.search(r"^model name\s*:\s*(.+)$", cpuinfo.read_text("utf-8"), re.MULTILINE)
        processor = found[1] if found else processor
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    system = f"{platform.system()} {platform.release()}"
    python = f"Python {platform.python_version()}"
    return f"{processor}, {os.cpu_count()} cores, {system}, {python}, {packages}"


if __name__ == "__main__":
    sys.exit(main())
