"""Marks of a text format in a letter, which would be printed as they stand."""

from __future__ import annotations

import re
from typing import NamedTuple

from kiosk.campaign.blocks import Part, Row


class Mark(NamedTuple):
    """How a mark looks, what it is, and what to do about it."""

    look: re.Pattern[str]
    what: str
    remedy: str


_INDENT = Mark(re.compile(r"\t| {4}"), "The line is indented.", "Start it at the left.")

_DIVIDING = Mark(
    re.compile(r" {0,3}([-*_])[ \t]*(\1[ \t]*){2,}$"),
    "This is a dividing line.",
    "Take it out; an empty line parts paragraphs.",
)

_LINE_MARKS: tuple[Mark, ...] = (
    Mark(
        re.compile(r" {0,3}#{1,6}([ \t]|$)"),
        "This is a heading.",
        "Write it as a sentence; the title comes from campaign.toml.",
    ),
    Mark(re.compile(r" {0,3}(=+|-+)[ \t]*$"), "This underlines a heading.", "Take the line out."),
    _DIVIDING,
    Mark(re.compile(r" {0,3}>"), "This is a quotation mark of Markdown.", "Use “ and ” instead."),
    Mark(re.compile(r" {0,3}(```|~~~)"), "This is a block of code.", "Take the line out."),
    Mark(re.compile(r" {0,3}\|"), "This is a table.", "Write it as sentences."),
)

_MARKS: tuple[Mark, ...] = (
    Mark(re.compile(r"</?[A-Za-z!?]"), "This is HTML.", "Write the words alone."),
    Mark(
        re.compile(r"&(#\w+|[A-Za-z]+);"), "This is an HTML entity.", "Type the character itself."
    ),
    Mark(
        re.compile(r"!?\[[^\]\[]*\](\(|\[|:)"),
        "This is a link or a picture.",
        "Write the words alone.",
    ),
    Mark(
        re.compile(r"\*|`|~~|(?<!\w)_+\S|\S_+(?!\w)"),
        "This is a mark of emphasis.",
        "Take the marks out and leave the words.",
    ),
    Mark(
        re.compile(r"\\"),
        "This is a backslash.",
        "Take it out; one at the end of a line ends the line there.",
    ),
)


def is_dividing(line: str) -> bool:
    """Whether the line is a rule between two parts: `---`, `* * *`."""
    return _DIVIDING.look.match(line) is not None


def find_mark(line: str, row: Row) -> Mark | None:
    """The first mark in a line that is not plain words."""
    if row.part is Part.BLANK:
        return None
    if row.part is Part.ITEM and _DIVIDING.look.match(line):
        return _DIVIDING
    if row.part is Part.TEXT and _INDENT.look.match(line):
        return _INDENT
    for mark in _LINE_MARKS:
        if mark.look.match(row.said):
            return mark
    words = row.said.removeprefix("* ")  # a note below the letter
    return next((mark for mark in _MARKS if mark.look.search(words)), None)
