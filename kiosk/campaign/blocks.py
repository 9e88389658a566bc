"""Divides a letter into blocks: paragraphs, items of a list, and lines that are not joined.

Understands a small part of Markdown, and what people type who do not know Markdown: `1.`, `1)`,
`(1)` and `-`, `*`, `•` before an item, an address or a date on lines of its own, two spaces or a
backslash at the end of a line that ends there. Everything else stays as it was typed. No library
of Markdown is used, because those take "12. November 2027" for a list and join the lines of an
address.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import pairwise
from typing import NamedTuple

BULLET = "•"

SHORT = 60
"""The longest a line can be that stays as it was typed; an ideograph counts twice."""

WITHIN = 2
"""From so many spaces more than its list an item stands in a list within the list."""

_SIGNS = "*+·•●▪‣-"
_ALONE = "•●▪‣"
"""Signs that mark an item even where there is only one; "- " may be a dash, "* " a footnote."""

_WIDE_SPACE = "\u3000"

# Python compiles a set of characters that lie far apart as a table of all 65,536, which takes
# longer than reading a letter does. So there is none here: a wide space is matched as a space, and
# which signs mark an item is asked of what was found.
_MARKER = re.compile(
    r"(?P<marker>"
    r"(?P<number>\d{1,3})(?:[.)-](?=[ \t])|[．、])"
    r"|\((?P<within>\d{1,3})\)(?=[ \t])"
    r"|(?P<sign>\S)(?=[ \t])"
    r")[ \t]*(?=\S)"
)
_SPACES = re.compile(r"(?:(?!\u00a0)(?!\u2007)(?!\u202f)\s)+")
"""All white space but the spaces that hold a word and its mark together."""

_FIRST_WIDE = "\u1100"
"""Before it no character is as wide as two letters."""

_BREAK = re.compile(r"(?: {2,}|\\)$")
_ENDS = tuple(".!?…。！？।॥؟")
_CLOSING = "\"'”’»)]」』"


class Block(NamedTuple):
    """One block of a letter, with single spaces and `\\n` where a line ends as it was typed.

    `marker` is the number as it was typed, such as `1.`, or `BULLET`, where the block is an item
    of a list; else "".
    """

    text: str
    marker: str = ""

    @property
    def is_item(self) -> bool:
        return self.marker != ""

    @property
    def is_numbered(self) -> bool:
        return self.marker not in ("", BULLET)

    @property
    def is_sentence(self) -> bool:
        """Whether it ends like one."""
        return _is_ended(self.text)

    @property
    def is_apart(self) -> bool:
        """Whether it is no prose: an address, a date, a greeting, a signature."""
        is_short = len(self.text) <= SHORT and _width(self.text) <= SHORT
        is_line = is_short and not self.is_sentence
        return not self.is_item and ("\n" in self.text or is_line)

    @property
    def whole(self) -> str:
        """Marker and text, for those who see no margin to hang a marker in."""
        return f"{self.marker} {self.text}" if self.marker else self.text

    def goes_on_from(self, before: Block) -> bool:
        """Whether it is the next item of the list that `before` is in."""
        return self.is_item and before.is_item and self.is_numbered == before.is_numbered


class Part(Enum):
    """What a line is in its letter."""

    BLANK = auto()
    TEXT = auto()
    ITEM = auto()
    """The first line of an item."""
    MORE = auto()
    """A further line of an item."""
    WITHIN = auto()
    """What would be an item of a list within a list."""


class Row(NamedTuple):
    """One line of the file; `said` are its words without the marker, `typed` with it.

    Both still have their inner spaces. `number` is that of a numbered item, 0 where there is none;
    `ends` says that the writer marked that the line ends here.
    """

    part: Part
    typed: str = ""
    said: str = ""
    marker: str = ""
    number: int = 0
    indent: int = 0
    wide: int = 0
    ends: bool = False


def parse(text: str) -> tuple[Block, ...]:
    """The blocks of a letter in NFC, line feeds between its lines."""
    found = rows(text)
    margin = _margin(found)
    return tuple(Block(_joined(part, margin), _shown(part[0])) for part in _parts(found))


def gap_before(before: Block | None, block: Block) -> bool:
    """Whether a line is left free between the two, where paragraphs begin with an indent instead.

    None does before the first block and between the items of one list, nor where a list follows
    the words that announce it.
    """
    if before is None or block.goes_on_from(before):
        return False
    if block.is_item and before.text.endswith((":", "：")):
        return False
    return any(one.is_item or one.is_apart for one in (before, block))


def widest_markers(found: Sequence[Block]) -> list[str]:
    """For each block the longest marker of the list it is in, which says how far its text hangs."""
    widest = [block.marker for block in found]
    for at in range(1, len(found)):
        if found[at].goes_on_from(found[at - 1]):
            widest[at] = max(widest[at - 1], widest[at], key=len)
    for at in range(len(found) - 1, 0, -1):
        if found[at].goes_on_from(found[at - 1]):
            widest[at - 1] = widest[at]
    return widest


def rows(text: str) -> list[Row]:
    """Every line of `text`, and what it is."""
    lines = text.split("\n")
    found = [
        _row(line, is_last=not after.strip())
        for line, after in zip(lines, [*lines[1:], ""], strict=True)
    ]
    margin = _margin(found)
    _keep(found, _not_broken(found, margin))
    _keep(found, _counting(found))
    _keep(found, _bulleted(found))
    _take_what_goes_on(found, margin)
    return found


def _row(line: str, *, is_last: bool) -> Row:
    """`is_last` where no line of the same block can follow: a mark that it ends says nothing."""
    bare = line.rstrip()
    typed = bare.strip()
    if not typed:
        return Row(Part.BLANK)
    ends = not is_last and _BREAK.search(line) is not None
    if ends:
        typed = typed.removesuffix("\\").rstrip() or typed
    indent = _width(bare[: len(bare) - len(bare.lstrip())].expandtabs(4))
    wide = indent + _width(typed)
    found = _MARKER.match(typed.replace(_WIDE_SPACE, " "))
    number = int(found["number"] or found["within"] or 0) if found else 0
    if found is None or not (number or (found["sign"] or " ") in _SIGNS):
        return Row(Part.TEXT, typed, typed, indent=indent, wide=wide, ends=ends)
    said = typed[found.end() :]
    return Row(Part.ITEM, typed, said, found["marker"], number, indent, wide, ends)


def _keep(found: list[Row], items: set[int]) -> None:
    """Makes plain text of every item that is not among `items`."""
    for at, row in enumerate(found):
        if row.part is Part.ITEM and at not in items:
            found[at] = row._replace(part=Part.TEXT, said=row.typed, marker="", number=0)


def _not_broken(found: Sequence[Row], margin: int) -> set[int]:
    """Items that do not begin where an editor broke a line between two words."""
    items = set()
    before = Row(Part.BLANK)
    for at, row in enumerate(found):
        if row.part is Part.ITEM and (
            before.part in (Part.BLANK, Part.ITEM)
            or before.ends
            or before.said.endswith((":", "："))
            or (row.number and _is_ended(before.said))
            or _is_early(before, row, margin)
        ):
            items.add(at)
        before = row
    return items


def _counting(found: Sequence[Row]) -> set[int]:
    """Items without a number, and those that count 1, 2 … through the letter, at least to 2."""
    items = {at for at, row in enumerate(found) if row.part is Part.ITEM and not row.number}
    series: list[int] = []
    for at, row in enumerate(found):
        if not row.number:
            continue
        if row.number == 1:
            series = [at]
        elif series and row.number == found[series[-1]].number + 1:
            series.append(at)
            items |= {*series[-2:]}
    return items


def _bulleted(found: Sequence[Row]) -> set[int]:
    """Items with a number, and those with a sign that are several together, or need not be."""
    items = set()
    run: list[int] = []
    for at, row in enumerate(found):
        if row.part is Part.ITEM and row.number:
            items.add(at)
            run = []
        elif row.part is Part.ITEM:
            if run and found[run[-1]].marker != row.marker:
                run = []
            run.append(at)
            if len(run) > 1 or row.marker in _ALONE:
                items |= {*run[-2:]}
        elif row.part is Part.TEXT and found[at - 1].part is Part.BLANK:
            run = []
    return items


def _take_what_goes_on(found: list[Row], margin: int) -> None:
    """Marks the further lines of items, and items of lists within lists."""
    base = 0
    before = Row(Part.BLANK)
    is_in_list = False
    for at, row in enumerate(found):
        if row.part is Part.ITEM:
            if not is_in_list:
                base = row.indent
            if row.indent >= base + WITHIN:
                found[at] = row._replace(part=Part.WITHIN, said=row.typed, marker="", number=0)
        elif (
            row.part is Part.TEXT
            and before.part in (Part.ITEM, Part.MORE)
            and (row.indent >= WITHIN or before.ends or not _is_early(before, row, margin))
        ):
            found[at] = row._replace(part=Part.MORE)
        before = found[at]
        if before.part is not Part.BLANK:
            is_in_list = before.part is not Part.TEXT


def _parts(found: Sequence[Row]) -> Iterator[list[Row]]:
    """The rows of each block."""
    part: list[Row] = []
    for row in found:
        goes_on = bool(part) and (
            row.part is Part.MORE
            or (row.part in (Part.TEXT, Part.WITHIN) and part[0].part is not Part.ITEM)
        )
        if part and not goes_on:
            yield part
            part = []
        if row.part is not Part.BLANK:
            part.append(row)
    if part:
        yield part


def _joined(part: Sequence[Row], margin: int) -> str:
    """The text of one block: lines that an editor broke are joined, those a person ended stay."""
    pairs = list(pairwise(part))
    stays = all(row.wide <= SHORT for row in part) and all(
        _is_early(one, next_, margin) for one, next_ in pairs
    )
    text = _tidy(part[0].said)
    for before, row in pairs:
        said = _tidy(row.said)
        if before.ends or stays:
            text += "\n"
        elif not (_is_unspaced(text[-1:]) and _is_unspaced(said[:1])):
            text += " "
        text += said
    return text


def _is_early(before: Row, row: Row, margin: int) -> bool:
    """Whether the next word would still have had room: then no editor ended the line, a person."""
    word = row.marker or _SPACES.split(row.said, maxsplit=1)[0]
    if _is_unspaced(word[:1]):
        word = word[:1]
    return before.wide + 1 + _width(word) <= margin


def _margin(found: Sequence[Row]) -> int:
    """The longest line of the letter: where the writer's editor breaks lines, or further left."""
    return max(SHORT, max((row.wide for row in found), default=0))


def _shown(row: Row) -> str:
    """Numbers as they were typed, one sign for all bullets."""
    return row.marker if row.number else BULLET if row.marker else ""


def _tidy(text: str) -> str:
    return _SPACES.sub(" ", text).strip(" ")


def _width(text: str) -> int:
    """In letters of a Latin script."""
    if max(text, default="") < _FIRST_WIDE:
        return len(text)
    return len(text) + sum(unicodedata.east_asian_width(one) in "WF" for one in text)


def _is_ended(text: str) -> bool:
    """Whether it ends as a sentence does, a quotation or bracket closed behind it or not."""
    return text.rstrip(_CLOSING).endswith(_ENDS)


def _is_unspaced(sign: str) -> bool:
    """Whether it is of a script that puts no spaces between words; Korean does."""
    is_hangul = "\u1100" <= sign <= "\u11ff" or "\uac00" <= sign <= "\ud7ff"
    return sign != "" and unicodedata.east_asian_width(sign) in "WF" and not is_hangul
