"""The workflows in .github/workflows, read by actionlint: names, expressions, scripts in them.

actionlint is in the lock. Where an older .venv lacks it, the check is skipped and says so: what
it looks at runs elsewhere, so nobody's work has to wait for it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from project import PROGRAMS, ROOT, Skipped, findings

FOLDER = ROOT / ".github" / "workflows"
PROGRAM = "actionlint"


def faults(folder: Path = FOLDER) -> list[str]:
    """What actionlint says of the workflows in `folder`, one line each.

    Raises Skipped where actionlint is not installed.
    """
    if not is_installed():
        raise Skipped(f"{PROGRAM} is not in .venv; `make venv` installs it")
    workflows = sorted(folder.glob("*.yml"))
    if not workflows:
        return [f"no workflow in {folder}"]
    return findings(PROGRAM, "-oneline", "-no-color", *workflows)


def is_installed() -> bool:
    """Whether actionlint is in the virtual environment, or on the system."""
    return (PROGRAMS / PROGRAM).exists() or shutil.which(PROGRAM) is not None
