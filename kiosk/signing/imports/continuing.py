"""Finds the lines of a file among the signatures of an earlier import, so that nobody comes twice.

Lines are told apart by a column of the file's own where there is one, else by what they say: the
same words, then the same name, then a name that differs by a slip beside the same affiliation. What
is left of the lines is new; what is left of the signatures is no longer in the file.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice

from kiosk.signing.imports.imported_line import ImportedLine
from kiosk.signing.names import matching
from kiosk.signing.signature import Signature

Words = tuple[str, str, str]
"""Name, role and organisation."""

SLIP = 0.8
"""How alike two names must be that are taken for one with a slip."""

_MOST_COMPARED = 40


@dataclass(frozen=True, slots=True)
class Known:
    """A signature of an earlier import as it is now, and what the file said of it last.

    `said` is ("", "", "") where the ledger keeps no name. `version` is the one of the next change,
    see `replay`. `taken_back` is the signature as it was before its import was undone, None where
    it was not.
    """

    signature: Signature
    said: Words
    key: str = ""
    version: int = 1
    taken_back: Signature | None = None


@dataclass(frozen=True, slots=True)
class Matched:
    """For each line its signature, None for a new one; `gone` are signatures without a line."""

    found: tuple[Known | None, ...]
    gone: tuple[Known, ...]


def match(
    lines: Sequence[ImportedLine],
    known: Sequence[Known],
    keeps_name: Callable[[ImportedLine], bool],
) -> Matched:
    """Which line is which signature; each is taken once, in the order of the file."""
    found: list[Known | None] = [None] * len(lines)
    left = dict(enumerate(known))

    def take(
        of_line: Callable[[ImportedLine], Hashable], of_known: Callable[[Known], Hashable]
    ) -> None:
        waiting: dict[Hashable, list[int]] = defaultdict(list)
        for at in reversed(left):
            if value := of_known(left[at]):
                waiting[value].append(at)
        if not waiting:
            return
        for place, line in enumerate(lines):
            if found[place] is None and (value := of_line(line)) and waiting.get(value):
                found[place] = left.pop(waiting[value].pop())

    if known:
        take(lambda line: line.key, lambda one: one.key)
        # a line with another key is somebody else
        if any(one.key for one in known) and all(line.key for line in lines):
            return Matched(tuple(found), tuple(left.values()))
        take(words_of_line, lambda one: one.said if one.said[0] else None)
        take(lambda line: matching.key(line.name), lambda one: matching.key(one.said[0]))
        _take_slips(lines, found, left)
        # who is only counted has no name to go by, and one is as good as another
        take(
            lambda line: not keeps_name(line),
            lambda one: not one.said[0] and one.signature.sealed is None,
        )
    return Matched(tuple(found), tuple(left.values()))


def words_of_line(line: ImportedLine) -> Words:
    """What a line says that is published."""
    return line.name, line.role, line.organisation


def _take_slips(
    lines: Sequence[ImportedLine], found: list[Known | None], left: dict[int, Known]
) -> None:
    """Takes lines whose name is nearly the same beside the same affiliation."""
    waiting: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, one in left.items():
        if one.said[0] and (one.said[1] or one.said[2]):
            waiting[one.said[1:]].append(at)
    for place, line in enumerate(lines):
        near = waiting.get((line.role, line.organisation))
        if found[place] is not None or not near:
            continue
        name = line.name.casefold()
        for at in islice(near, _MOST_COMPARED):
            other = left[at].said[0].casefold()
            if SequenceMatcher(None, name, other, autojunk=False).ratio() >= SLIP:
                found[place] = left.pop(at)
                near.remove(at)
                break


def continued_label(lines: Iterable[ImportedLine], by_label: dict[str, set[Words]]) -> str | None:
    """The earlier import that a file with another name goes on with: most of the lines of the
    smaller one are word for word the same. None where there is none.
    """
    own = {words for line in lines if (words := words_of_line(line))[0]}
    best, found = 0.5, None
    for label, theirs in by_label.items():
        smaller = min(len(own), len(theirs))
        share = len(own & theirs) / smaller if smaller else 0.0
        if smaller >= 2 and share > best:
            best, found = share, label
    return found
