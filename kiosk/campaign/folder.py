"""Reading the files of a campaign folder, and nothing outside it."""

from __future__ import annotations

import stat
from pathlib import Path

from kiosk.errors import Fault, Place

LARGEST_FILE = 1_000_000
"""Bytes; a letter is some 3 kB, a campaign with a long watch list some 20 kB."""


def read(folder: Path, name: str) -> str | Fault:
    """The text of the file `name` in `folder` in UTF-8 with line feeds, or why it is not read.

    A link that leads out of the folder is not followed; a byte order mark is left out.
    """
    place = Place(name)
    path = folder / name
    try:
        if not path.resolve(strict=True).is_relative_to(folder.resolve()):
            return Fault(
                place, "The file is a link out of the folder.", "Put the file itself here."
            )
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return Fault(place, "This is not a file.", "Put a text file here.")
        if status.st_size > LARGEST_FILE:
            return Fault(
                place,
                f"The file is too large ({status.st_size:,} bytes).",
                f"Keep it under {LARGEST_FILE:,} bytes.",
            )
        data = path.read_bytes()
    except FileNotFoundError:
        return Fault(place, "The file is missing.", f"Put {name} into the folder.")
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or "its links run in a circle"
        return Fault(place, f"The file cannot be read: {reason}.", "Check its permissions.")
    return _text(data, place)


def names(folder: Path) -> list[str]:
    """The names in the folder, sorted, so that faults come in one order everywhere."""
    return sorted(path.name for path in folder.iterdir())


def _text(data: bytes, place: Place) -> str | Fault:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Fault(
            Place(place.file, line),
            "The text is not UTF-8.",
            "Save the file again as UTF-8 (in the editor's “Save as”).",
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")
