"""Explains a TOML syntax error to the person who wrote the file.

`tomllib` says where it stopped and which rule of the grammar was broken. This module looks at the
line for common mistakes: curly quotes, a day as it is written at home, `True`, a missing comma.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import NamedTuple

from kiosk.campaign.folder import HIDDEN

_ODD = re.compile(HIDDEN.pattern[:-1] + "\u00a0\u00ad\u2000-\u200f\u2028\u2029\u202f\u2060\u3000]")
"""What cannot be told from nothing or from a space, and is neither outside quotes."""

_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")
_CURLY = "“”„‟‘’‚‛«»‹›「」"
_PAIR = re.compile(r"\s*([\w\"'.-]+)\s*([=:])\s*(.*)")
_OPENS_LIST = re.compile(r"\s*[\w\"'.-]+\s*=\s*\[")
_WORDS = {"true": "true", "yes": "true", "on": "true", "false": "false", "no": "false"} | {
    "off": "false"
}
_NUMBERS = re.compile(r"(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{1,2})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_IN_WORDS = re.compile(r"(?:(\d{1,2})\.?\s+)?([A-Za-z]{3,9})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})")


class Explanation(NamedTuple):
    """The line, from 1 (None where nobody can tell), what is wrong, and what to do."""

    line: int | None
    what: str
    remedy: str


def explain_error(message: str, text: str) -> Explanation:
    """What `tomllib` meant by `message` about `text`."""
    rows = text.rstrip("\n").split("\n")
    found = _PLACE.search(message)
    line = (int(found[1]) if found[1] else len(rows)) if found else None
    rule = _PLACE.sub("", message).strip().rstrip(".")
    if line is not None:
        if said := _of_line(rows[min(line, len(rows)) - 1], line, rule):
            return said
        if "nclosed array" in rule or "Invalid value" in rule:
            return _unclosed(rows, line) or _general(line, rule)
    return _general(line, rule)


def describe_hidden(text: str) -> str:
    """The first character of `text` that cannot be seen, by place, code and name; "" if none."""
    found = HIDDEN.search(text)
    return _named(text, found) if found else ""


def possible_days(text: str) -> tuple[date, ...]:
    """The days that a text may mean: none, one, or two where day and month may be turned."""
    if found := _YEAR_FIRST.search(text):
        numbers = [(found[1], found[2], found[3])]
    elif found := _NUMBERS.search(text):
        first, second, year = found.groups()
        numbers = [(year, second, first), (year, first, second)]
        if "/" not in found[0]:  # only with slashes does anybody begin with the month
            del numbers[1]
    elif found := _IN_WORDS.search(text):
        before, word, after, year = found.groups()
        month = word[:3].lower()
        if month not in _MONTHS or not (before or after):
            return ()
        numbers = [(year, str(_MONTHS.index(month) + 1), before or after)]
    else:
        return ()
    days: list[date] = []
    for year, month, day in numbers:
        try:
            one = date(int(year), int(month), int(day))
        except ValueError:
            continue
        if one not in days:
            days.append(one)
    return tuple(days)


def write_day(text: str) -> str:
    """How to write the day that `text` means."""
    meant = " or ".join(map(str, possible_days(text))) or "2027-06-30"
    such = "" if possible_days(text) else "such as "
    return f"Write it as year-month-day without quotes, {such}{meant}."


def write_flag(text: str) -> str:
    """How to write the true or false that `text` means."""
    meant = _WORDS.get(text.strip().lower(), "true or false")
    return f"Write {meant}, in small letters and without quotes."


def _of_line(row: str, line: int, rule: str) -> Explanation | None:
    """What one line shows by itself."""
    if found := _ODD.search(_outside_quotes(row)):
        return Explanation(line, f"{_named(row, found)}.", "Delete it.")
    pair = _PAIR.fullmatch(row)
    if "overwrite" in rule or "declare" in rule or "twice" in rule:
        name = (pair[1] if pair else row).strip()
        return Explanation(line, f"{name} is there a second time.", "Keep one of them.")
    if pair is None:
        return None
    key, sign, value = pair.groups()
    value = value.strip()
    if sign == ":":
        return Explanation(line, f"A colon stands behind {key}.", f"Write `{key} = …`.")
    if not value:
        return Explanation(
            line, f"Nothing stands behind {key} =.", "Write the value, or delete the line."
        )
    if value[0] in _CURLY:
        inner = value.strip(_CURLY)
        return Explanation(
            line,
            "The text stands in curly quotes.",
            f'Use straight ones: `{key} = "{_short(inner)}"`.',
        )
    if value[0] in "\"'" and not value.startswith(('"""', "'''")):
        return _of_text(key, value, line)
    bare = value.partition("#")[0].strip().rstrip(",")
    if possible_days(bare):
        return Explanation(line, f"{bare} is no day the program can read.", write_day(bare))
    if bare.lower() in _WORDS:
        return Explanation(line, f"{bare} cannot be used here.", write_flag(bare))
    if bare[:1].isalpha():
        return Explanation(
            line, "The text does not stand in quotes.", f'Write `{key} = "{_short(value)}"`.'
        )
    return None


def _of_text(key: str, value: str, line: int) -> Explanation | None:
    quote = value[0]
    if quote == '"' and re.search(r"\\(?![btnfr\"\\]|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})", value):
        return Explanation(
            line,
            "A backslash stands in the text.",
            "Write two of them, or put the text in single quotes.",
        )
    if re.fullmatch(rf"{quote}(?:[^{quote}\\]|\\.)*{quote}\s*(#.*)?", value):
        return None
    ends = len(re.findall(rf"(?<!\\){quote}", value))
    if ends == 1:
        return Explanation(
            line,
            "The closing quote is missing.",
            f"Write `{key} = {quote}{_short(value[1:].rstrip(_CURLY))}{quote}`.",
        )
    return Explanation(
        line,
        "The text ends before the end of the line.",
        "Write quotes inside a text as “ and ”, and put commas between the texts of a [list].",
    )


def _unclosed(rows: list[str], line: int) -> Explanation | None:
    """Where a list lacks a comma or its end: `tomllib` notices only later."""
    for start in range(min(line, len(rows)) - 1, -1, -1):
        if _OPENS_LIST.match(rows[start]):
            break
    else:
        return None
    before = rows[start].partition("[")[2]
    if re.search(r"[\"']\s+[\"']", _outside_quotes(before, keeps_ends=True)):
        return Explanation(start + 1, "A comma is missing between two texts.", "Add it.")
    for number, row in enumerate(rows[start + 1 : line], start=start + 2):
        item = row.strip()
        if not item or item.startswith("#"):
            continue
        last = before.partition("#")[0].strip()
        if last and last[-1] in "\"'}" and item[0] in "\"'{":
            return Explanation(number - 1, "A comma is missing at the end of the line.", "Add it.")
        if item.startswith(tuple(_CURLY)):
            return Explanation(
                number, "The text stands in curly quotes.", 'Use straight ones: `"…"`.'
            )
        before = row
    key = rows[start].partition("=")[0].strip()
    return Explanation(
        start + 1, f"The list {key} has no end.", "Close it with ] behind its last text."
    )


def _general(line: int | None, rule: str) -> Explanation:
    return Explanation(
        line,
        f"The line cannot be read: {rule}.",
        "Write one key = value on a line, with texts in straight quotes.",
    )


def _outside_quotes(row: str, *, keeps_ends: bool = False) -> str:
    """The row with its texts blanked out, each sign in its place; their quotes may stay."""

    def blank(found: re.Match[str]) -> str:
        text = found[0]
        if keeps_ends and text[0] in "\"'":
            return text[0] + "_" * (len(text) - 2) + text[-1]
        return "_" * len(text)

    return re.sub(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'|#.*", blank, row)


def _named(text: str, found: re.Match[str]) -> str:
    sign = found[0]
    name = unicodedata.name(sign, "").lower() or "a control character"
    before = text[: found.start()].rpartition("\n")[2][-12:].strip()
    where = f"after “{before}”" if before else "at the start"
    return f"There is a character that cannot be seen {where}: U+{ord(sign):04X}, {name}"


def _short(text: str) -> str:
    return text if len(text) <= 30 else text[:29] + "…"
