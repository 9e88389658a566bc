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
    parts = [part for part in without_pronouns(name).split(",") if part.strip()] or [""]
    before, suffixes = _without_suffixes(parts[0].split())
    first: list[str] = []
    for part in parts[1:]:
        if is_degree(part, " ".join([parts[0], *first])):
            suffixes += part.split()
        else:
            first += part.split()
    if first:  # "Last, First"
        first, more = _without_suffixes(first)
        prefix, first = _without_prefixes(first)
        return _joined([prefix, first, before, more + suffixes])
    prefix, words = _without_prefixes(before)
    split = len(words) - 1
    while split > 1 and fold(words[split - 1]) in _PARTICLES:
        split -= 1
    first, last = (words[:split], words[split:]) if len(words) > 1 else (words, [])
    return _joined([prefix, first, last, suffixes])


def _joined(parts: list[list[str]]) -> NameParts:
    return NameParts(*map(" ".join, parts))


def _without_suffixes(words: list[str]) -> tuple[list[str], list[str]]:
    """A name, and degrees and ranks at its end; at least one word stays."""
    count = len(words)
    while count > 1 and _is_suffix(words[count - 1]):
        count -= 1
    return words[:count], words[count:]


def _is_suffix(word: str) -> bool:
    return word.replace(".", "").casefold() in SUFFIXES


def _without_prefixes(words: list[str]) -> tuple[list[str], list[str]]:
    """Titles before a name, and the name; at least one word stays."""
    count = 0
    while count < len(words) - 1:
        word = words[count]
        bare = word.removesuffix(".").casefold()
        if bare not in _PREFIXES or (bare in _NEEDS_A_STOP and not word.endswith(".")):
            break
        count += 1
    return words[:count], words[count:]
