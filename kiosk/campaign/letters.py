"""The letter files of a campaign: `letter.<language>.md`, plain paragraphs and simple lists.

A letter is printed as its words stand, in the window, on sheets and in lists. Other marks of a
text format would be printed or look different in the three, so they are faults. `blocks` divides
the text into paragraphs and lists.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaign import blocks, languages
from kiosk.campaign import folder as files
from kiosk.campaign.blocks import Part, Row
from kiosk.campaign.folder import HIDDEN
from kiosk.campaign.model import Letter
from kiosk.campaign.toml_reader import LANGUAGE_REMEDY, UNKNOWN_LANGUAGE
from kiosk.errors import Fault, Place

if TYPE_CHECKING:
    from kiosk.campaign.letter_marks import Mark

_FILE = re.compile(r"letter\.([^.]+)\.md")
_RESEMBLES = re.compile(r"letter.*\.(md|markdown|txt|rtf|docx?|odt|pages|pdf|html?)", re.IGNORECASE)

_MAY_BE_MARKED = re.compile(r"[=>`~|<&\[*_\\\t]|-\s*$|#(?!\S)|^ {4}")
"""Finds something in every line that `letter_marks.find_mark` finds a mark in."""

_WITHIN = ("This is a list within a list.", "Start the line as far left as its list.")


def read_letters(folder: Path) -> tuple[dict[str, Letter], list[Fault], list[Fault]]:
    """Every letter of the folder by language, with faults and notes.

    Raises OSError where the folder itself cannot be listed.
    """
    letters: dict[str, Letter] = {}
    faults: list[Fault] = []
    notes: list[Fault] = []
    present = files.file_names(folder)
    if not any(map(_FILE.fullmatch, present)):
        faults.append(
            Fault(
                Place("letter.en.md"),
                "There is no letter.",
                "Write it in a file named letter.en.md, with the tag of its language.",
            )
        )
    for name in present:
        named = _FILE.fullmatch(name)
        if named is None:
            if _RESEMBLES.fullmatch(name):
                notes.append(
                    Fault(
                        Place(name),
                        "This file is not read.",
                        "Save the letter as plain text, in a file named letter.en.md with the tag"
                        " of its language.",
                    )
                )
            continue
        language = named.group(1)
        if not languages.is_known(language):
            faults.append(Fault(Place(name), UNKNOWN_LANGUAGE.format(language), LANGUAGE_REMEDY))
            continue
        text = files.read_text(folder, name)
        if isinstance(text, Fault):
            faults.append(text)
            continue
        faults += find_marks(text, name)
        letter = parse_letter(text, language)
        if letter.blocks:
            letters[language] = letter
        else:
            faults.append(Fault(Place(name), "The letter is empty.", "Write it into this file."))
    return letters, faults, notes


def language_of_file(name: str) -> str | None:
    """The tag in the name of a letter file, whether it is a language or not; None for others."""
    named = _FILE.fullmatch(name)
    return named[1] if named else None


def parse_letter(text: str, language: str) -> Letter:
    """The letter a text makes: NFC, without white space at the ends of lines and of the text."""
    lines = unicodedata.normalize("NFC", text).split("\n")
    canonical = "\n".join(line.rstrip() for line in lines).strip("\n")
    # two spaces at a line's end say that it ends there, and are no part of the words
    return Letter(language, canonical, blocks.parse("\n".join(lines)))


def find_marks(text: str, name: str) -> list[Fault]:
    """A fault for each line that is not plain words, and for the first such mark in a line."""
    faults: list[Fault] = []
    pairs = zip(text.split("\n"), blocks.rows(text), strict=True)
    for number, (line, row) in enumerate(pairs, start=1):
        place = Place(name, number)
        if row.part is Part.WITHIN:
            faults.append(Fault(place, *_WITHIN))
        elif found := _mark(line, row):
            faults.append(Fault(place, found.what, found.remedy))
        elif HIDDEN.search(line):
            from kiosk.campaign.toml_errors import describe_hidden

            faults.append(
                Fault(place, f"{describe_hidden(line)}.", "Delete it, or type the word anew.")
            )
    return faults


def _mark(line: str, row: Row) -> Mark | None:
    if not _MAY_BE_MARKED.search(line):
        return None
    # A letter without a mark, as nearly all are, does not pay for its dozen patterns.
    from kiosk.campaign.letter_marks import find_mark

    return find_mark(line, row)
