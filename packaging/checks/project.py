"""Where things lie in the source tree, and how other programs are run over it.

What a check looks for is the business of the module that looks for it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
PROGRAMS = Path(sys.executable).parent

WRITTEN_BY_HAND = (
    "kiosk", "bench", "packaging", "tests", "docs", ".ci", ".github", "resources/campaigns",
    "Makefile", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "pyproject.toml",
)  # fmt: skip


class Skipped(Exception):
    """A check cannot be made on this machine; says why, and what would help."""


def files(*suffixes: str, within: Sequence[str] = WRITTEN_BY_HAND) -> Iterator[Path]:
    """Files written by hand, in order of name; no suffix: all of them."""
    for place in within:
        path = ROOT / place
        found = [path] if path.is_file() else sorted(path.rglob("*"))
        for file in found:
            is_asked_for = not suffixes or file.suffix in suffixes
            if is_asked_for and file.is_file() and "__pycache__" not in file.parts:
                yield file


def name_of(path: Path) -> str:
    """A file as a person would name it: from the root of the tree."""
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)


def run(*arguments: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Runs a program of the virtual environment or of the system; its output comes as text."""
    first = PROGRAMS / arguments[0]
    command = [str(first) if first.exists() else str(arguments[0]), *map(str, arguments[1:])]
    environment = {**os.environ, "NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "110"}
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def findings(*arguments: str | Path) -> list[str]:
    """Lines a program printed, if it ended with a fault; none if all was well."""
    done = run(*arguments)
    if done.returncode == 0:
        return []
    lines = [
        line.replace(f"{ROOT}/", "")
        for line in (done.stdout + done.stderr).splitlines()
        if line.strip() and not line.startswith(f"'{PROGRAMS.parent}")
    ]
    return lines or [f"{arguments[0]} ended with status {done.returncode}"]
