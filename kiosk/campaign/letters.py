"""The letter files of a campaign: `letter.<language>.md`, plain paragraphs and nothing else.

A letter is printed as its words stand, in the window, on sheets and in lists. Marks of a
text format would be printed with it or, worse, differ between the three, so they are faults.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from kiosk.campaign import folder as files
from kiosk.campaign import languages
from kiosk.campaign.model import Letter
from kiosk.campaign.reader import LANGUAGE_REMEDY, UNKNOWN_LANGUAGE
from kiosk.campaign.syntax import HIDDEN, hidden
from kiosk.errors import Fault, Place

_FILE = re.compile(r"letter\.([^.]+)\.md")
_RESEMBLES = re.compile(r"letter.*\.(md|markdown|txt|rtf|docx?|odt|pages|pdf|html?)", re.IGNORECASE)

_LINE_MARKS: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (re.compile(r"(\t| {4})"), "The line is indented.", "Start it at the left."),
    (
        re.compile(r" {0,3}#{1,6}([ \t]|$)"),
        "This is a heading.",
        "Write it as a sentence; the title comes from campaign.toml.",
    ),
    (re.compile(r" {0,3}(=+|-+)[ \t]*$"), "This underlines a heading.", "Take the line out."),
    (
        re.compile(r" {0,3}([-*_])[ \t]*(\1[ \t]*){2,}$"),
        "This is a dividing line.",
        "Take it out; an empty line parts paragraphs.",
    ),
    (
        re.compile(r" {0,3}([-*+•]|[0-9]{1,9}[.)])[ \t]"),
        "This is a list.",
        "Write it as sentences.",
    ),
    (re.compile(r" {0,3}>"), "This is a quotation mark of Markdown.", "Use “ and ” instead."),
    (re.compile(r" {0,3}(```|~~~)"), "This is a block of code.", "Take the line out."),
    (re.compile(r" {0,3}\|"), "This is a table.", "Write it as sentences."),
)

_MARKS: tuple[tuple[re.Pattern[str], str, str], ...] = (
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
    (re.compile(r"\\"), "This is a backslash.", "Take it out."),
)


def read(folder: Path) -> tuple[dict[str, Letter], list[Fault], list[Fault]]:
    """Every letter of the folder by language, with faults and notes.

    Raises OSError where the folder itself cannot be listed.
    """
    letters: dict[str, Letter] = {}
    faults: list[Fault] = []
    notes: list[Fault] = []
    present = files.names(folder)
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
        text = files.read(folder, name)
        if isinstance(text, Fault):
            faults.append(text)
            continue
        faults += marks(text, name)
        letter = parse(text, language)
        if letter.paragraphs:
            letters[language] = letter
        else:
            faults.append(Fault(Place(name), "The letter is empty.", "Write it into this file."))
    return letters, faults, notes


def parse(text: str, language: str) -> Letter:
    """The letter a text makes: NFC, no trailing white space, paragraphs at empty lines."""
    lines = [line.rstrip() for line in unicodedata.normalize("NFC", text).split("\n")]
    canonical = "\n".join(lines).strip("\n")
    paragraphs = tuple(
        " ".join(paragraph.split()) for paragraph in re.split(r"\n{2,}", canonical) if paragraph
    )
    return Letter(language, canonical, paragraphs)


def marks(text: str, name: str) -> list[Fault]:
    """A fault for each line that is not plain words, and for the first such mark in a line."""
    faults: list[Fault] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        found = next((known for known in _LINE_MARKS if known[0].match(line)), None) or next(
            (known for known in _MARKS if known[0].search(line)), None
        )
        if found is not None:
            faults.append(Fault(Place(name, number), found[1], found[2]))
        elif HIDDEN.search(line):
            faults.append(
                Fault(Place(name, number), f"{hidden(line)}.", "Delete it, or type the word anew.")
            )
    return faults
