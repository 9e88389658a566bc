"""Looking for words that were typed with one slip, where nothing has them as they were typed.

A slip is a letter too many, too few, another one, or two that changed places; one in all words
together. The words of the search index are compared with what was typed, which takes longer than
a search: `reader` asks only where `search` found nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sqlalchemy import Connection

from kiosk.signing.names.folding import search_words
from kiosk.store.views.search import MOST_WORDS

SHORTEST = 4
"""Letters of a word that can have a slip; shorter ones are near to everything."""

MOST = 200
"""Words of the index that one typed word may stand for."""

_VOCABULARY = "SELECT term FROM vocabulary"
_FOUND = """
SELECT s.row FROM words JOIN signature AS s ON s.row = words.rowid
WHERE words MATCH ? ORDER BY words.rowid LIMIT ?
"""
_NOBODY = ('"a"', 0)
"""Asked last: the driver keeps a statement with its last values, and those are people's words."""

_UNINDEXED = "SELECT row, name, role, organisation FROM signature WHERE row > ? ORDER BY row"


def find(connection: Connection, typed: str, limit: int, watermark: int) -> list[int]:
    """The rows, at most `limit`, that have every word of `typed`, one of them with a slip.

    Whole words that are near come before words that only begin so. Rows behind `watermark` are not in
    the index yet and are looked at one by one.
    """
    words = search_words(typed)[:MOST_WORDS]
    long = [place for place, word in enumerate(words) if len(word) >= SHORTEST]
    if not long:
        return []
    terms: list[str] = list(connection.exec_driver_sql(_VOCABULARY).scalars())
    unindexed = [
        (row[0], search_words(*row[1:]))
        for row in connection.exec_driver_sql(_UNINDEXED, (watermark,)).all()
    ]
    for meant, mark in ((_near, ""), (_beginnings, "*")):
        near = {place: meant(words[place], terms) for place in long}
        found = _in_index(connection, words, near, mark, limit)
        found += _in_unindexed(words, long, unindexed, meant)
        if found:
            return found[:limit]
    return []


def _beginnings(word: str, terms: Sequence[str]) -> list[str]:
    """What begins terms, and is the word but for one slip."""
    lengths = (len(word) - 1, len(word), len(word) + 1)
    return [
        one
        for length in lengths
        for one in _near(word, list({term[:length] for term in terms if len(term) >= length}))
    ]


def _near(word: str, terms: Sequence[str]) -> list[str]:
    """The terms that are the word but for one slip."""
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


def _in_unindexed(
    words: Sequence[str],
    long: Sequence[int],
    unindexed: Sequence[tuple[int, tuple[str, ...]]],
    meant: Callable[[str, Sequence[str]], list[str]],
) -> list[int]:
    return [row for row, own in unindexed if any(_has(words, place, own, meant) for place in long)]


def _has(
    words: Sequence[str],
    place: int,
    own: tuple[str, ...],
    meant: Callable[[str, Sequence[str]], list[str]],
) -> bool:
    """Whether a signature with the words `own` has all that were typed, one with a slip."""
    others = (word for at, word in enumerate(words) if at != place)
    has_others = all(any(one.startswith(word) for one in own) for word in others)
    return has_others and bool(meant(words[place], own))
