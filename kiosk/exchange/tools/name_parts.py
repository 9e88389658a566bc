"""Guesses first and last name, for tools that insist on them.

A guess, and wrong for many: two family names, family name first, one name alone. So it is made only
here, and the name as it was signed always stands in a column of its own beside it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from kiosk.signing.names.folding import fold
from kiosk.signing.names.suffixes import SUFFIXES, is_degree, without_pronouns


class NameParts(NamedTuple):
    """First and last are both "" where a name cannot be parted."""

    prefix: str = ""
    first: str = ""
    last: str = ""
    suffix: str = ""


_PREFIXES = frozenset(
    "mr mrs ms miss mx dr prof sir dame lord lady rev fr sr sra srta don doña dona hon herr frau "
    "mme mlle m monsieur madame rabbi imam".split()
)
_NEEDS_A_STOP = frozenset("m fr sr hon don".split())
"""Prefixes that are names or initials as well: only before a full stop."""

_PARTICLES = frozenset(
    "de da do dos das del della delle dei di du des la le las los lo van von vom der den ter ten "
    "te zu zum zur af av bin ibn bint al el ul y e".split()
)
_NO_GUESS = re.compile(
    "[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)
"""Han, kana and Hangul: the family name comes first, and nothing says where it ends."""


def guess(name: str) -> NameParts:
    """The parts of a name as it was signed."""
    if _NO_GUESS.search(name):
        return NameParts()
    name, *behind = [part for part in without_pronouns(name).split(",") if part.strip()] or [""]
    before = name.split()
    suffixes: list[str] = []
    while behind and is_degree(behind[-1], " ".join([name, *behind[:-1]])):
        suffixes.insert(0, " ".join(behind.pop().split()))
    if behind:  # "Last, First"
        prefix, first = _without_prefixes(" ".join(behind).split())
        return NameParts(prefix, " ".join(first), " ".join(before), " ".join(suffixes))
    while len(before) > 1 and _is_suffix(before[-1]):
        suffixes.insert(0, before.pop())
    prefix, words = _without_prefixes(before)
    split = len(words) - 1
    while split > 1 and fold(words[split - 1]) in _PARTICLES:
        split -= 1
    first, last = (words[:split], words[split:]) if len(words) > 1 else (words, [])
    return NameParts(prefix, " ".join(first), " ".join(last), " ".join(suffixes))


def _is_suffix(word: str) -> bool:
    return word.replace(".", "").casefold() in SUFFIXES


def _without_prefixes(words: list[str]) -> tuple[str, list[str]]:
    """Titles before a name, and the name; at least one word stays."""
    count = 0
    while count < len(words) - 1:
        word = words[count]
        bare = word.removesuffix(".").casefold()
        if bare not in _PREFIXES or (bare in _NEEDS_A_STOP and not word.endswith(".")):
            break
        count += 1
    return " ".join(words[:count]), words[count:]
