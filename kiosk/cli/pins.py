"""Reads PINs from a file or the terminal; never from the command line.

A command line is kept in the shell's history. While the kiosk runs, which is all evening, other
users see it in the list of processes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.cli import terminal
from kiosk.errors import BadInput

_MOST = 64
"""Bytes of a file that are read: a PIN has twelve digits at the most."""


def read_pin_file(path: Path | None) -> str | None:
    """The first line of the file; None where none is named.

    Raises BadInput where it cannot be read or holds something else than digits.
    """
    if path is None:
        return None
    try:
        with path.open("rb") as file:
            line = file.read(_MOST).partition(b"\n")[0].strip()
    except OSError as error:
        raise BadInput(
            f"{path} cannot be read: {error.strerror}.", "Name a file with the PIN in it."
        ) from error
    if not line.isdigit():
        raise BadInput(
            f"The first line of {path} is no PIN.", "Write 6 to 12 digits there, and nothing else."
        )
    return line.decode("ascii")


def ask_pin(whose: str) -> str:
    """Asks twice for the PIN of `whose`, without showing it.

    Raises BadInput where there is no terminal, for a weak PIN, and where the two differ.
    """
    from kiosk.staff.pin import check

    if not sys.stdin.isatty():
        raise BadInput(
            "There is no terminal to ask for the PINs.",
            "Give --pin-file FILE and --organiser-pin-file FILE.",
        )
    question = f"The {whose} PIN, 6 to 12 digits: "
    return terminal.ask_secret(question, "PIN", is_new=True, check=check)
