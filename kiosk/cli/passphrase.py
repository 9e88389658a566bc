"""Reads a passphrase from a file, the environment or the terminal; never from the command line.

A command line is kept in the shell's history, and other users see it in the list of processes.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kiosk.cli import terminal
from kiosk.errors import BadInput

VARIABLE = "KIOSK_PASSPHRASE"


def ask(file: Path | None, *, is_new: bool = False) -> str:
    """The first line of `file`, else KIOSK_PASSPHRASE, else what is typed without being shown.

    A new passphrase is typed twice. Raises BadInput where none of the three is there.
    """
    if file is not None:
        return _first_line(file)
    if VARIABLE in os.environ:
        return os.environ[VARIABLE]
    if not sys.stdin.isatty():
        raise BadInput(
            "There is no terminal to ask for the passphrase.",
            f"Give --passphrase-file FILE, or set {VARIABLE}.",
        )
    return terminal.ask_secret("Passphrase: ", "passphrase", is_new=is_new)


def _first_line(file: Path) -> str:
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{file} cannot be read.", "Name a text file in UTF-8.") from error
    return lines[0] if lines else ""
