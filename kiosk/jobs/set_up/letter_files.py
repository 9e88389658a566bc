"""Takes a letter from a file of another program: .txt, .md, .docx, or a text that was pasted."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.campaign import languages
from kiosk.campaign.writing import docx
from kiosk.campaign.writing.plain_letter import PlainLetter, plain_letter
from kiosk.errors import BadInput
from kiosk.files import read_small_file
from kiosk.plain_text import decode

LARGEST_TEXT = 1_000_000
"""Bytes, as of a letter file."""

_DOCX = b"PK\x03\x04"
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_OTHERS = {
    _OLD_WORD: "a document of an old version of Word",
    b"{\\rtf": "a rich text file (RTF)",
    b"%PDF": "a PDF",
}
_REMEDY = "Save the letter as .docx or as plain text, and name that file."


def read_letter(path: Path) -> PlainLetter:
    """The letter in the file. Raises BadInput for a file that is no text and no .docx document."""
    with_name = f"{path.name}"
    data = read_small_file(path, docx.LARGEST, _REMEDY, too_large=" for a letter")
    for start, what in _OTHERS.items():
        if data.startswith(start):
            raise BadInput(f"{with_name} is {what}.", _REMEDY)
    if data.startswith(_DOCX):
        text, left_out = docx.read_docx(data, with_name)
        letter = plain_letter(text, left_out)
    elif len(data) > LARGEST_TEXT:
        raise BadInput(f"{with_name} is too large for a letter.", _REMEDY)
    else:
        try:
            letter = plain_letter(decode(data))
        except UnicodeDecodeError as error:
            raise BadInput(f"{with_name} is not a text file in UTF-8.", _REMEDY) from error
    if not letter.text:
        raise BadInput(f"There are no words of a letter in {with_name}.", _REMEDY)
    return letter


def language_in_name(path: Path) -> str | None:
    """The language in a name such as letter.es.md, or None."""
    found = re.search(r"[._]([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.[A-Za-z]+$", path.name)
    return found[1] if found and languages.is_known(found[1]) else None
