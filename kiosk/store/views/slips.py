"""Finds signatures whose words were typed with one slip, where a search found nobody.

A slip is a letter too many, too few, a wrong one, or two that changed places; one in all words
together. Every word of the search index is compared with what was typed, which takes longer than
a search.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from sqlalchemy import Connection

from kiosk.signing.names.folding import search_words
from kiosk.store.views.search import MOST_WORDS

SHORTEST = 4
"""Letters that a word needs for a slip to be looked for; shorter words resemble everything."""

MOST = 200
"""Words of the index that one typed word may stand for."""

_VOCABULARY = "SELECT term FROM vocabulary"
_FOUND = """
SELECT s.row FROM words JOIN signature AS s ON s.row = words.rowid
WHERE words MATCH ? ORDER BY words.rowid LIMIT ?
"""
_NOBODY = ('"a"', 0)
"""Run last: the driver keeps a statement with its last values, which would be people's names."""

_UNINDEXED = "SELECT row, name, role, organisation FROM signature WHERE row > ? ORDER BY row"


def find(connection: Connection, typed: str, limit: int, watermark: int) -> list[int]:
    """The rows, at most `limit`, with every word of `typed`, one of them with a slip.

    Where whole words are one slip away, words that only begin so are not looked for. Rows above
    `watermark` are not in the index yet and are compared one by one.
    """
    words = search_words(typed)[:MOST_WORDS]
    long = [place for place, word in enumerate(words) if len(word) >= SHORTEST]
    if not long:
        return []
    rows = connection.exec_driver_sql(_UNINDEXED, (watermark,)).all()
    unindexed = {row[0]: search_words(*row[1:]) for row in rows}
    indexed = connection.exec_driver_sql(_VOCABULARY).scalars()
    terms = list(dict.fromkeys(chain(indexed, *unindexed.values())))
    for near, mark in ((_near, ""), (_near_beginnings, "*")):
        meant = {place: near(words[place], terms) for place in long}
        found = _in_index(connection, words, meant, mark, limit)
        found += [row for row, own in unindexed.items() if _has(own, words, meant, mark)]
        if found:
            return found[:limit]
    return []


def _near_beginnings(word: str, terms: Sequence[str]) -> list[str]:
    """Beginnings of terms that are one slip away from the word."""
    lengths = (len(word) - 1, len(word), len(word) + 1)
    return [
        one
        for length in lengths
        for one in _near(word, list({term[:length] for term in terms if len(term) >= length}))
    ]


def _near(word: str, terms: Sequence[str]) -> list[str]:
    """The terms that are one slip away from the word."""
    from rapidfuzz import process  # no window waits for it
    from rapidfuzz.distance import OSA

    found = process.extract(word, terms, scorer=OSA.distance, score_cutoff=1, limit=MOST)
    return [term for term, _, _ in found]


def _in_index(
    connection: Connection,
    words: Sequence[str],
    near: dict[int, list[str]],
    mark: str,
    limit: int,
) -> list[int]:
    ways = list(_ways(words, near, mark))
    if not ways:
        return []
    asked = (" OR ".join(ways), limit)
    found = list(connection.exec_driver_sql(_FOUND, asked).scalars())
    connection.exec_driver_sql(_FOUND, _NOBODY).all()
    return found


def _ways(words: Sequence[str], near: dict[int, list[str]], mark: str) -> Iterator[str]:
    """What is asked of the index for a slip in each of the words, in FTS5's language."""
    for place, meant in near.items():
        if meant:
            either = " OR ".join(f'"{term}"{mark}' for term in meant)
            others = (f'"{word}"*' for at, word in enumerate(words) if at != place)
            yield f"({' AND '.join([f'({either})', *others])})"


def _has(own: Sequence[str], words: Sequence[str], meant: dict[int, list[str]], mark: str) -> bool:
    """Whether a signature's `own` words have all that were typed, one of them with a slip."""

    def begin(word: str) -> bool:
        return any(one.startswith(word) for one in own)

    return any(
        any(begin(term) if mark else term in own for term in near)
        and all(begin(word) for at, word in enumerate(words) if at != place)
        for place, near in meant.items()
    )
