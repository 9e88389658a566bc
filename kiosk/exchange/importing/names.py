"""Makes one name, as it is published, of what a spreadsheet has: parts, "Last, First", brackets."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.signing.names.folding import fold
from kiosk.signing.names.suffixes import bare_words, without_pronouns

_BEHIND = re.compile(r"^(?P<name>[^()\[\]（）]*[^()\[\]（）\s])\s*(?:\((?P<round>[^()]+)\)"
                     r"|\[(?P<square>[^\[\]]+)\]|（(?P<wide>[^（）]+)）)\s*$")  # fmt: skip
_NO_AFFILIATION = frozenset(
    "ret retd retired emeritus emerita dr prof hon rev sr jr nee born".split()
)
_FAMILY_FIRST = re.compile("^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]+$")

MOSTLY = 0.6
"""From such a part of the names on, a column is taken for "Last, First"."""


def join_parts(prefix: str, first: str, middle: str, last: str, suffix: str) -> str:
    """One name of its parts. Chinese, Japanese and Korean ones have the family name first."""
    if first and last and _FAMILY_FIRST.match(first) and _FAMILY_FIRST.match(last):
        return f"{last}{first}"
    return " ".join(part for part in (prefix, first, middle, last, suffix) if part)


def is_last_first(name: str) -> bool:
    """Whether a name is written "Last, First": one comma, with a name on either side."""
    last, comma, first = name.partition(",")
    if not comma or not last.strip() or not first.strip():
        return False
    bare = first.split(",")
    return not _is_suffix(last, bare[0]) and all(_is_suffix(last, part) for part in bare[1:])


def are_last_first(names: Iterable[str]) -> bool:
    """Whether a column of names is written "Last, First" for the most part."""
    said = [name for name in names if name.strip()]
    turned = sum(is_last_first(name) and not _has_role(name) for name in said)
    return bool(said) and turned >= MOSTLY * len(said)


def _has_role(name: str) -> bool:
    """Whether small letters follow the comma of a name in capitals: "Jordan Lee, editor"."""
    before, _, behind = (part.strip() for part in name.partition(","))
    return before[:1].isupper() and behind[:1].islower()


def turn(name: str) -> str:
    """The name "Lee, Jordan" as "Jordan Lee"; what is not written so stays as it is."""
    if not is_last_first(name):
        return name
    last, first, *behind = [part.strip() for part in name.split(",")]
    return ", ".join([f"{first} {last}", *behind])


def split_affiliation(name: str) -> tuple[str, str]:
    """The name, and the affiliation in brackets behind it; "" where that is none.

    Pronouns and "(ret.)" are none, nor are brackets within a name.
    """
    found = _BEHIND.match(name)
    if found is None or without_pronouns(name) != name:
        return name, ""
    inside = (found["round"] or found["square"] or found["wide"]).strip()
    words = fold(inside).split()
    if not words or words[0] in _NO_AFFILIATION or (len(words) == 1 and inside.islower()):
        return name, ""
    return found["name"].strip(), inside


def _is_suffix(name: str, part: str) -> bool:
    """Whether what stands behind a comma is a degree or a rank."""
    whole = f"A {name.strip()}, {part.strip()}"
    return bare_words(whole) == bare_words(f"A {name.strip()}")
