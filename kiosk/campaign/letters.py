"""The letter files of a campaign: `letter.<language>.md`, plain paragraphs and simple lists.

A letter is printed as its words stand, in the window, on sheets and in lists. Other marks of a
text format would be printed with it or, worse, differ between the three, so they are faults. What
the lines of a letter are is `blocks`'.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from kiosk.campaign import blocks, languages
from kiosk.campaign import folder as files
from kiosk.campaign.blocks import Part, Row
from kiosk.campaign.model import Letter
from kiosk.campaign.toml_errors import HIDDEN, describe_hidden
from kiosk.campaign.toml_reader import LANGUAGE_REMEDY, UNKNOWN_LANGUAGE
from kiosk.errors import Fault, Place

_FILE = re.compile(r"letter\.([^.]+)\.md")
_RESEMBLES = re.compile(r"letter.*\.(md|markdown|txt|rtf|docx?|odt|pages|pdf|html?)", re.IGNORECASE)

Mark = tuple[re.Pattern[str], str, str]
"""How a mark looks, what it is, and what to do about it."""

_INDENT: Mark = (re.compile(r"\t| {4}"), "The line is indented.", "Start it at the left.")

_DIVIDING: Mark = (
    re.compile(r" {0,3}([-*_])[ \t]*(\1[ \t]*){2,}$"),
    "This is a dividing line.",
    "Take it out; an empty line parts paragraphs.",
)

_LINE_MARKS: tuple[Mark, ...] = (
    (
        re.compile(r" {0,3}#{1,6}([ \t]|$)"),
        "This is a heading.",
        "Write it as a sentence; the title comes from campaign.toml.",
    ),
    (re.compile(r" {0,3}(=+|-+)[ \t]*$"), "This underlines a heading.", "Take the line out."),
    _DIVIDING,
    (re.compile(r" {0,3}>"), "This is a quotation mark of Markdown.", "Use “ and ” instead."),
    (re.compile(r" {0,3}(```|~~~)"), "This is a block of code.", "Take the line out."),
    (re.compile(r" {0,3}\|"), "This is a table.", "Write it as sentences."),
)

_MARKS: tuple[Mark, ...] = (
    (re.compile(r"</?[A-Za-z!?]"), "This is HTML.", "Write the words alone."),
    (re.compile(r"&(#\w+|[A-Za-z]+);"), "This is an HTML entity.", "Type the character itself."),
    (
        re.compile(r"!?\[[^\]]*\](\(|\[|:)"),
        "This is a link or a picture.",
        "Write the words alone.",
    ),
    (
        re.compile(r"\*|`|~~|(?<!\w)_+\S|\S_+(?!\w)"),
        "This is a mark of emphasis.",
        "Take the marks out and leave the words.",
    ),
    (
        re.compile(r"\\"),
        "This is a backslash.",
        "Take it out; one at the end of a line ends the line there.",
    ),
)

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
            faults.append(Fault(place, found[1], found[2]))
        elif HIDDEN.search(line):
            faults.append(
                Fault(place, f"{describe_hidden(line)}.", "Delete it, or type the word anew.")
            )
    return faults


def _mark(line: str, row: Row) -> Mark | None:
    """The first mark in a line that is not plain words."""
    if row.part is Part.BLANK:
        return None
    if row.part is Part.ITEM and _DIVIDING[0].match(line):
        return _DIVIDING
    if row.part is Part.TEXT and _INDENT[0].match(line):
        return _INDENT
    for mark in _LINE_MARKS:
        if mark[0].match(row.said):
            return mark
    words = row.said.removeprefix("* ")  # a note below the letter
    return next((mark for mark in _MARKS if mark[0].search(words)), None)
