"""Every check of the source tree, one line each: `make check`.

    make check                  all of them, to the end, even when one fails
    make check ARGS="lint qml"  these only

What a check looks for stands in the module named after its subject; the settings of ruff, mypy
and import-linter stand in pyproject.toml.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

import documents
import drawing
import house
import locks
import members
import notices
import qml
import qt_stubs
import translations
import workflows
from project import Skipped, findings

SHELL = ("packaging/set-up", "packaging/system-libraries", ".ci/run")
MOST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its name, what to do when it fails, and how to find faults, one a line.

    `faults` may raise Skipped, where this machine lacks what the check needs.
    """

    name: str
    remedy: str
    faults: Callable[[], list[str]]


def types() -> list[str]:
    """What mypy says, with Qt's types corrected, and with what `member` hands on."""
    qt_stubs.write()
    return findings("mypy", "--no-color-output", "kiosk", "bench", "packaging", members.write())


def shell() -> list[str]:
    """What shellcheck says of the scripts."""
    if shutil.which("shellcheck") is None:
        return ["shellcheck is not installed; packaging/system-libraries all installs it"]
    return findings("shellcheck", *SHELL)


CHECKS = (
    Check(
        "format", "run `.venv/bin/ruff format`", lambda: findings("ruff", "format", "--check", ".")
    ),
    Check(
        "lint",
        "correct them; `.venv/bin/ruff check --fix` corrects some",
        lambda: findings("ruff", "check", "--output-format", "concise", "."),
    ),
    Check("types", "correct the types", types),
    Check(
        "layers",
        "move the import, or the thing imported; see docs/architecture.md",
        lambda: findings("lint-imports", "--no-logo"),
    ),
    Check("drawing", "draw it as each line says, in docs/architecture.md", drawing.faults),
    Check("qml", "correct the QML, or the Python type it uses", qml.lint),
    Check("qml-format", "run what each line names", qml.format_),
    Check("house", "do as each line says", house.faults),
    Check("shell", "correct the script", shell),
    Check("workflows", "correct the workflow", workflows.faults),
    Check("translations", "run `make translations`, then translate", translations.faults),
    Check("documents", "correct the document, or the command", documents.faults),
    Check("lock", "run `make lock`", locks.faults),
    Check("notices", "run `make notices`", notices.faults),
)


def main() -> int:
    """Runs the checks asked for; returns how the program ends: 1 if any found a fault."""
    names = [check.name for check in CHECKS]
    parser = argparse.ArgumentParser(prog="make check", description="Checks of the source tree.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(names)}")
    asked = parser.parse_args().names or names
    unknown = sorted(set(asked) - set(names))
    if unknown:
        parser.error(f"no check {unknown[0]!r}; there are {', '.join(names)}")
    failed = [check.name for check in CHECKS if check.name in asked and not passes(check)]
    if failed:
        sys.stdout.write(f"{len(failed)} of {len(asked)} checks failed: {', '.join(failed)}\n")
    else:
        sys.stdout.write(f"{len(asked)} checks passed\n")
    return 1 if failed else 0


def passes(check: Check) -> bool:
    """Runs one check and prints its line, with its faults below; one that is skipped passes."""
    began = time.perf_counter()
    try:
        found = check.faults()
    except Skipped as reason:
        sys.stdout.write(f"skipped {check.name:<13}           {reason}\n")
        return True
    except Exception:  # noqa: BLE001 (the outermost edge: a check that breaks has failed)
        found = ["the check itself broke:", *traceback.format_exc().splitlines()]
    seconds = time.perf_counter() - began
    if not found:
        sys.stdout.write(f"ok      {check.name:<13} {seconds:5.1f} s\n")
    else:
        sys.stdout.write(f"FAILED  {check.name:<13} {seconds:5.1f} s   {check.remedy}\n")
        for line in found[:MOST_SHOWN]:
            sys.stdout.write(f"        {line}\n")
        if len(found) > MOST_SHOWN:
            sys.stdout.write(f"        … and {len(found) - MOST_SHOWN} lines more\n")
    sys.stdout.flush()
    return not found


if __name__ == "__main__":
    sys.exit(main())
