"""Reads the files of a campaign folder, and nothing outside it."""

from __future__ import annotations

import re
import stat
from pathlib import Path

from kiosk.errors import Fault, Place
from kiosk.file_system import read_bounded

LARGEST_FILE = 1_000_000
"""Bytes; a letter is some 3 kB, a campaign with a long watch list some 20 kB."""

PENDING = ".changed"
"""The folder within the campaign's with files of a change that a power cut interrupted.

They are the campaign's, in place of those of the same name; `writing.pending` finishes the change.
"""

HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]")
"""Control and format characters that no text of a campaign needs; tab and line feed may stay."""


def read_text(folder: Path, name: str, *, keeps_line_ends: bool = False) -> str | Fault:
    """The text of the file `name` in `folder` in UTF-8 with line feeds, or why it is not read.

    A link that leads out of the folder is not followed; a byte order mark is left out. With
    `keeps_line_ends` both stay as they are, for a file that is changed.
    """
    place = Place(name)
    path = folder / PENDING / name
    path = path if path.exists() else folder / name
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
        data = read_bounded(path, LARGEST_FILE)
    except FileNotFoundError:
        return Fault(place, "The file is missing.", _missing(folder, name))
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or "its links run in a circle"
        return Fault(place, f"The file cannot be read: {reason}.", "Check its permissions.")
    text = _text(data, place)
    if keeps_line_ends and isinstance(text, str):
        return data.decode()
    return text


def file_names(folder: Path) -> list[str]:
    """The names in the folder, sorted, so that faults come in one order everywhere."""
    names = {path.name for path in folder.iterdir()}
    if PENDING in names and (folder / PENDING).is_dir():
        names |= {path.name for path in (folder / PENDING).iterdir()}
    return sorted(names - {PENDING})


_PLAIN = "Save it as plain text in UTF-8: in the editor, “Save as”, then “plain text”."

_OTHER_FORMATS = (
    (b"{\\rtf", "This is a rich text file (RTF), not plain text.", _PLAIN),
    (b"PK\x03\x04", "This is a document of Word or LibreOffice, not plain text.", _PLAIN),
    (b"\xd0\xcf\x11\xe0", "This is a document of Word, not plain text.", _PLAIN),
    (b"%PDF", "This is a PDF, not plain text.", "Copy its words into a plain text file in UTF-8."),
    (b"\xff\xfe", "The text is UTF-16.", "Save it as UTF-8: in the editor, “Save as”."),
    (b"\xfe\xff", "The text is UTF-16.", "Save it as UTF-8: in the editor, “Save as”."),
)
"""How files begin that only have the name of a text file."""


def _missing(folder: Path, name: str) -> str:
    """What to do about a file that is not there."""
    near = folder / f"{name}.txt"  # what some systems make of it, and do not show
    if near.exists():
        return f"{near.name} is there: take .txt off the end of its name."
    return f"Put {name} into the folder."


def _text(data: bytes, place: Place) -> str | Fault:
    for start, what, remedy in _OTHER_FORMATS:
        if data.startswith(start):
            return Fault(place, what, remedy)
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
