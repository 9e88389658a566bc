"""Name, role and organisation in one line, with the comma that their own letters take.

The line is the same in the window, on paper and in lists, whatever language these are in: so
what is written decides, never the language of the page.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import reduce

_USUAL, _ARABIC, _IDEOGRAPHIC, _JAPANESE = ", ", "، ", "，", "、"
COMMAS = (_USUAL, _ARABIC, _IDEOGRAPHIC, _JAPANESE)
"""Every comma that may stand between two parts of a line."""

_KANA = ("HIRAGANA", "KATAKANA")
_SCRIPTS = ("ARABIC", "CJK", "BOPOMOFO", *_KANA)


def join_parts(parts: Iterable[str]) -> str:
    """The parts that are not empty, in one line: "Jordan Lee, editor, Acme Films".

    Between two parts in Arabic letters stands "،", between two in ideographs "，", or "、" where
    one of them is in kana; anywhere else ", ".
    """
    return reduce(_join, (part for part in parts if part), "")


def _join(line: str, part: str) -> str:
    return f"{line}{_comma(_script(reversed(line)), _script(part))}{part}" if line else part


def _comma(before: str, after: str) -> str:
    if before == after == "ARABIC":
        return _ARABIC
    if before and after and "ARABIC" not in (before, after):
        return _JAPANESE if before in _KANA or after in _KANA else _IDEOGRAPHIC
    return _USUAL


def _script(letters: Iterable[str]) -> str:
    """The script of the first letter, where it has a comma of its own, else ""."""
    for letter in letters:
        if letter.isalpha():
            name = unicodedata.name(letter, "")
            return next((script for script in _SCRIPTS if name.startswith(script)), "")
    return ""
