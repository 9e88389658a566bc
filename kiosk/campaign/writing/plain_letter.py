"""Makes the text of a letter file from what was typed, pasted, or written in another program.

A letter is plain paragraphs, lists and lines (`kiosk.campaign.letters`). The words stay; marks of
Markdown and HTML, pictures and tables go, and what went is counted so that it can be said.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from kiosk.campaign import blocks, letter_marks
from kiosk.campaign.blocks import Part
from kiosk.campaign.folder import HIDDEN

LONGEST_LINE = 100
"""Characters; editors that break lines do it before. A longer line is a whole paragraph."""


class LeftOut(StrEnum):
    """What a letter cannot have, by the name people know it under."""

    PICTURES = "pictures"
    TABLES = "tables"
    COMMENTS = "comments"
    NOTES = "footnotes"
    HEADERS = "headers and footers"
    TEXT_BOXES = "text boxes"
    DELETED = "deleted text of tracked changes"
    MACROS = "macros"
    FORMATTING = "formatting"
    LINKS = "addresses behind links"
    SCRIPTS = "scripts and styles of a web page"
    HIDDEN = "hidden characters"


class PlainLetter(NamedTuple):
    """The text of a letter file, and how many of each kind were left out of it."""

    text: str
    left_out: Mapping[LeftOut, int]


def plain_letter(text: str, left_out: Mapping[LeftOut, int] | None = None) -> PlainLetter:
    """The letter that `text` is, whatever marks are in it.

    `left_out` is what its reader left out before. Never raises: what is no letter even then is for
    the campaign's own check to name.
    """
    gone = Counter(left_out or {})
    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n\n").replace("\f", "\n")
    text, count = HIDDEN.subn("", text)
    gone[LeftOut.HIDDEN] += count
    if _TAG.search(text):
        text = _without_tags(text.replace("&nbsp;", " "), gone)
    text = re.sub(r"\n(?:[ \t]*\n){2,}", "\n\n", text)
    said = [_plain_line(line, gone) for line in html.unescape(text).split("\n")]
    lines = _part_paragraphs([line for line in said if line is not None])
    lines = _flat_lists(lines or [""], gone)
    written = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
    return PlainLetter(f"{written}\n" if written.strip() else "", +gone)


# --- HTML ---------------------------------------------------------------------------------------

_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)\b[^<>]*>|<!--|-->|<[!?][^<>]*>")
_SILENT = frozenset({"script", "style", "head", "template", "svg", "table", "noscript", "title"})
_PARAGRAPH = frozenset("p div h1 h2 h3 h4 h5 h6 blockquote section article".split())


def _without_tags(text: str, gone: Counter[LeftOut]) -> str:
    """The words between the tags. One pass, whatever is not closed."""
    said: list[str] = []
    silent = ""  # the element that nothing is taken from until it ends
    at = 0
    numbers: list[int] = []
    is_page = "</" in text
    for tag in _TAG.finditer(text):
        if not silent:
            words = text[at : tag.start()]
            said.append(re.sub(r"[ \t]*\n[ \t]*", " ", words) if is_page and words else words)
        at = tag.end()
        name = (tag["name"] or "").lower()
        if silent:
            is_end = tag[0] == "-->" if silent == "<!--" else (tag["end"] and name == silent)
            silent = "" if is_end else silent
        elif tag[0] == "<!--":
            silent = "<!--"
        elif name in _SILENT and not tag["end"]:
            silent = name
            gone[LeftOut.TABLES if name == "table" else LeftOut.SCRIPTS] += 1
            said.append("\n\n")
        elif name == "img":
            gone[LeftOut.PICTURES] += 1
        elif name == "br":
            said.append("  \n")
        elif name in ("ul", "ol"):
            if not tag["end"]:
                numbers.append(0 if name == "ol" else -1)
            elif numbers:
                numbers.pop()
            said.append("\n\n")
        elif name == "li" and not tag["end"]:
            is_numbered = bool(numbers) and numbers[-1] >= 0
            numbers[-1:] = [numbers[-1] + is_numbered] if numbers else []
            said.append(f"\n{numbers[-1]}. " if is_numbered else "\n- ")
        elif name:
            gone[LeftOut.FORMATTING if name != "a" or tag["end"] else LeftOut.LINKS] += 1
            said.append("\n\n" if name in _PARAGRAPH else "")
    if not silent:
        said.append(text[at:])
    return re.sub(r"\n[ \t]+(?=\S)", "\n", "".join(said))


# --- Markdown -----------------------------------------------------------------------------------

_HEADING = re.compile(r"\s{0,3}#{1,6}(?:\s+(?P<words>.*?))?\s*#*\s*$")
_QUOTED = re.compile(r"\s{0,3}(?:>\s?)+")
_FENCE = re.compile(r"\s*(?:```|~~~)")
_ROW = re.compile(r"\s*\|.*\|\s*$")
_UNDERLINE = re.compile(r"\s{0,3}(?:=+|-+)\s*$")
_PICTURE = re.compile(r"!\[([^\]\[]*)\](?:\([^()]*\)|\[[^\]\[]*\])")
_LINK = re.compile(r"\[([^\]\[]*)\](?:\([^()]*\)|\[[^\]\[]*\])")
_REFERENCE = re.compile(r"\s{0,3}\[[^\]\[]+\]:\s*\S+.*$")
_NOTE = re.compile(r"\[\^[^\]\[]*\]:?")
_BULLET = re.compile(r"\s*[*+-]\s+(?=\S)")
_EMPHASIS = re.compile(r"\*+|`+|~~|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)")
_ESCAPED = re.compile(r"\\(?!$)")


def _plain_line(line: str, gone: Counter[LeftOut]) -> str | None:
    """The words of a line; None for a line without any that was all mark."""
    ends = "  " if line.endswith("  ") and line.strip() else ""
    line = line.replace("\t", " ").rstrip()
    if _ROW.match(line):
        gone[LeftOut.TABLES] += 1
        return ""
    if _FENCE.match(line) or letter_marks.is_dividing(line) or _UNDERLINE.match(line):
        gone[LeftOut.FORMATTING] += bool(line.strip())
        return None if line.strip() else ""
    if _REFERENCE.match(line):
        gone[LeftOut.LINKS] += 1
        return None
    if heading := _HEADING.match(line):
        gone[LeftOut.FORMATTING] += 1
        line = f"{heading['words'] or ''}"
    line, quoted = _QUOTED.subn("", line, count=1)
    line, pictures = _PICTURE.subn("", line)
    line, notes = _NOTE.subn("", line)
    line, links = _LINK.subn(r"\1", line)
    bullet = _BULLET.match(line)
    head = bullet[0] if bullet else ""
    line, marks = _EMPHASIS.subn("", line[len(head) :])
    gone[LeftOut.PICTURES] += pictures
    gone[LeftOut.NOTES] += notes
    gone[LeftOut.LINKS] += links
    gone[LeftOut.FORMATTING] += quoted + marks
    return f"{head}{_ESCAPED.sub('', line)}{ends}"


def _part_paragraphs(lines: list[str]) -> list[str]:
    """An empty line behind each line that is a whole paragraph, as word processors write them."""
    parted: list[str] = []
    for at, line in enumerate(lines):
        parted.append(line)
        following = lines[at + 1].strip() if at + 1 < len(lines) else ""
        is_item = blocks.rows(f"{line}\n{following}")[1].part is Part.ITEM if following else False
        if len(line) > LONGEST_LINE and following and not is_item:
            parted.append("")
    return parted


def _flat_lists(lines: list[str], gone: Counter[LeftOut]) -> list[str]:
    """Lists within lists become one list, and what still is a mark goes."""
    plain: list[str] = []
    for line, row in zip(lines, blocks.rows("\n".join(lines)), strict=True):
        is_indented = row.part is Part.WITHIN or (row.part is Part.TEXT and row.indent >= 4)
        plain.append(line.lstrip() if is_indented else line)
    for at, row in enumerate(blocks.rows("\n".join(plain))):
        line, read = plain[at], row
        for _ in range(3):
            mark = letter_marks.find_mark(line, read)
            if mark is None:
                break
            line = mark.look.sub("", line)
            read = blocks.rows(line)[0]
            gone[LeftOut.FORMATTING] += 1
        plain[at] = line
    return plain
