"""Removes what is not part of a name: degrees and ranks after it, pronouns.

"Jordan Lee, Jr., Ph.D. (they/them)" is sorted and matched as Jordan Lee.
"""

from __future__ import annotations

import re

from kiosk.signing.names.folding import fold, folded_words

SUFFIXES = frozenset(
    "jr junior sr senior ii iii iv esq esquire phd dphil md mds dds dmd dvm jd edd psyd lld mba "
    "mfa msw cpa obe cbe mbe kbe dbe mp qc kc".split()
)
"""Folded and written in one word. They are removed wherever they follow a name."""

_BEHIND_A_COMMA = SUFFIXES | frozenset(
    "ba bsc bs ma msc ms mph mpa mphil llm llb do pa np rn lpn lcsw lmft pe pharmd dnp dma sj op "
    "osb ofm frs fba ret".split()
)
"""Those that are somebody's name or initials as well: "Jordan Lee, RN", but Ana Do."""

_SPELLED = {"phd": "ph d", "dphil": "d phil", "edd": "ed d", "psyd": "psy d", "lld": "ll d"} | {
    "pharmd": "pharm d"
}
_WHOLE = frozenset("jr junior sr senior ii iii iv esquire".split())
"""Written without full stops within."""


def _parted(suffixes: frozenset[str]) -> frozenset[tuple[str, ...]]:
    """The same as full stops part them: "Ph.D.", "M.D."."""
    return frozenset(tuple(_SPELLED.get(one, " ".join(one)).split()) for one in suffixes - _WHOLE)


_PARTED = _parted(SUFFIXES)
_PARTED_BEHIND_A_COMMA = _parted(_BEHIND_A_COMMA)
_LONGEST = 4

_PRONOUNS = frozenset(
    "she her hers he him his they them theirs ze zir hir xe xem ey em fae it its any all pronouns "
    "ella el elle elles ellas ellos elu ela ele dela dele il lui iel sie ihr er ihm ihn ona on "
    "هي هو ها هم 她 他 佢".split()
)
_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|（([^（）]*)）")
_SLASHED = re.compile(r",\s*([^\s,/]+(?:\s*/\s*[^\s,/]+)+)\s*$")


def without_pronouns(name: str) -> str:
    """The name without pronouns in brackets, or behind a comma with a slash between them.

    Other brackets stay: "Jordan (Jo) Lee". A name of nothing else stays as it is.
    """
    if not any(sign in name for sign in "([（/"):
        return name
    bare = _SLASHED.sub(_without, _BRACKETS.sub(_without, name)).strip()
    return bare if fold(bare) else name


def without_suffixes(words: list[str]) -> list[str]:
    """Folded words without the degrees and ranks at their end; all where nothing else is left.

    Letters that full stops part are a degree only behind two words: "M. D. Birch" begins with
    somebody's initials.
    """
    bare = list(words)
    while len(bare) > 1:
        if bare[-1] in SUFFIXES:
            bare.pop()
            continue
        parted = next(
            (n for n in range(2, _LONGEST) if len(bare) >= n + 2 and tuple(bare[-n:]) in _PARTED), 0
        )
        if not parted:
            break
        del bare[-parted:]
    return bare


def bare_words(name: str) -> list[str]:
    """The folded words of a name in the order written, without suffixes and pronouns.

    "Last, First" stays in its order, and "Ph.D." becomes one word wherever it stands. Where a name
    is nothing else, its words are as they are.
    """
    words = " ".join(word for part in _parts(name) for word in part)
    return without_suffixes(f" {words} ".replace(" ph d ", " phd ").split())


def last_then_first(name: str) -> tuple[list[str], list[str]]:
    """The folded words by which a name in Latin letters is looked up, and the others.

    What stands before the comma in "Last, First", else the last word; without suffixes and
    pronouns. Both are empty where the name has no letters.
    """
    parts = _parts(name)
    if len(parts) > 1:
        first = [word for part in parts[1:] for word in part]
        return without_suffixes(parts[0]), without_suffixes(first)
    words = bare_words(name)
    return words[-1:], words[:-1]


def _parts(name: str) -> list[list[str]]:
    """The folded words between commas, without the parts that are degrees and ranks alone."""
    bare = without_pronouns(name)
    first, *more = [words for part in bare.split(",") if (words := folded_words(part))] or [[]]
    return [first, *(words for words in more if not _are_suffixes(words, first))]


def is_degree(part: str, name: str) -> bool:
    """Whether what stands behind a comma of `name` is degrees and ranks, and no part of the name.

    Behind one word alone fewer count: DO is a degree in "Jordan Lee, DO", and a name in "Lee, Do".
    """
    return _are_suffixes(folded_words(part), folded_words(name))


def _are_suffixes(words: list[str], before: list[str]) -> bool:
    """Whether the folded words behind a comma are degrees and ranks from the first to the last.

    `before` are the folded words in front of the first comma. Behind a single one, what may be a
    first name is taken for it: "Lee, Ma".
    """
    suffixes = _BEHIND_A_COMMA if len(before) > 1 else SUFFIXES
    parted = _PARTED_BEHIND_A_COMMA if len(before) > 1 else _PARTED
    at = 0
    while at < len(words):
        lengths = (n for n in range(_LONGEST, 1, -1) if tuple(words[at : at + n]) in parted)
        step = next(lengths, 1 if words[at] in suffixes else 0)
        if not step:
            return False
        at += step
    return True


def _without(found: re.Match[str]) -> str:
    inside = next(filter(None, found.groups()), "")
    words = fold(inside).split()
    return " " if words and all(word in _PRONOUNS for word in words) else found[0]
