"""Search as you type over the folded words of name, role and organisation, and for typing mistakes.

The index is SQLite's FTS5 without content, positions or ranking, which is fast enough for each key
at a million names. Removed words are overwritten (`secure-delete`); that needs the same words that
were added, which `search_index` knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, islice

from sqlalchemy import Connection

from kiosk.signing.names.folding import search_words

Words = tuple[int, str]
"""A signature's row and its folded words, separated by spaces."""

MOST_WORDS = 8
"""Words of a query that are used; more do not narrow the result down."""

LONGEST_PREFIX = 3
"""Letters of a beginning for which the index has lists; longer ones are collected word by word."""

_ROWS_READ = 100
"""Signatures that are read to see whether they have the longer words that were typed. It must be
a few times the number of answers that are asked for."""

SHORTEST = 4
"""Letters that a word needs to be looked for with a mistake; shorter ones resemble everything."""

MOST_NEAR = 200
"""Words of the index that one mistyped word may stand for."""

_VOCABULARY = "SELECT term FROM vocabulary"
_FOUND = """
SELECT s.row, s.name, s.role, s.organisation
FROM words JOIN signature AS s ON s.row = words.rowid
WHERE words MATCH ? ORDER BY words.rowid
"""
_UNINDEXED = "SELECT row, name, role, organisation FROM signature WHERE row > ? ORDER BY row"


def find(connection: Connection, typed: str, limit: int, watermark: int) -> list[int]:
    """The rows, at most `limit`, in which every word of `typed` begins a word.

    Rows above `watermark` are not in the index yet and are read one by one.

    The index answers for up to three letters at once; for more it must first collect all rows of
    all words that begin so, 25 ms for a word that 100,000 signatures have. So rows are looked up
    by the first three letters of each word, and read; a common word has its answers among the
    first few. Only where these are not enough are the words looked up as typed, which are rare
    then.
    """
    words = search_words(typed)[:MOST_WORDS]
    if not words:
        return []
    cursor = connection.connection.cursor()
    try:
        cursor.execute(_FOUND, (_prefixes(word[:LONGEST_PREFIX] for word in words),))
        longer = [word for word in words if len(word) > LONGEST_PREFIX]
        rows = iter(cursor.fetchone, None)
        read = islice(rows, max(limit, _ROWS_READ))
        found = list(islice((row[0] for row in read if _has_all(row[1:], longer)), limit))
        if len(found) < limit and next(rows, None) is not None:
            cursor.execute(_FOUND, (_prefixes(words),))
            found = [row[0] for row in cursor.fetchmany(limit)]
        if len(found) < limit:
            cursor.execute(_UNINDEXED, (watermark,))
            rows = iter(cursor.fetchone, None)
            behind = (row[0] for row in rows if _has_all(row[1:], words))
            found += islice(behind, limit - len(found))
        return found
    finally:
        cursor.close()


def find_near(connection: Connection, typed: str, limit: int, watermark: int) -> list[int]:
    """The rows, at most `limit`, that `find` would find without one typing mistake in all words.

    That is a letter too many, too few, a wrong one, or two that changed places. Every word of the
    index is compared, which takes longer than a search. Where whole words are one mistake away,
    words that only begin so are not looked for.
    """
    words = search_words(typed)[:MOST_WORDS]
    if all(len(word) < SHORTEST for word in words):
        return []
    rows = connection.exec_driver_sql(_UNINDEXED, (watermark,)).all()
    unindexed = {row[0]: search_words(*row[1:]) for row in rows}
    indexed = connection.exec_driver_sql(_VOCABULARY).scalars()
    terms = list(dict.fromkeys(chain(indexed, *unindexed.values())))
    for near in (_near, _near_beginnings):
        ways = [
            (meant, words[:place] + words[place + 1 :])
            for place, word in enumerate(words)
            if len(word) >= SHORTEST and (meant := near(word, terms))
        ]
        found = _indexed_with(connection, ways, limit) if ways else []
        found += [
            row
            for row, own in unindexed.items()
            if any(_begin(own, (term, *others)) for meant, others in ways for term in meant)
        ]
        if found:
            return found[:limit]
    return []


def _indexed_with(
    connection: Connection, ways: Iterable[tuple[list[str], tuple[str, ...]]], limit: int
) -> list[int]:
    """The indexed rows that have one of the first words and all of the others, in one of `ways`."""
    asked = (
        " AND ".join([f"({' OR '.join(map(_prefix, meant))})", *map(_prefix, others)])
        for meant, others in ways
    )
    found = connection.exec_driver_sql(_FOUND, (" OR ".join(f"({way})" for way in asked),))
    rows = [row[0] for row in found.fetchmany(limit)]
    found.close()
    # The driver keeps a statement with its last values, which would be people's names.
    connection.exec_driver_sql(_FOUND, (_prefix(_NOBODY[1]),)).close()
    return rows


def _near_beginnings(word: str, terms: Sequence[str]) -> list[str]:
    """Beginnings of terms that are one mistake away from the word."""
    lengths = (len(word) - 1, len(word), len(word) + 1)
    return [
        one
        for length in lengths
        for one in _near(word, list({term[:length] for term in terms if len(term) >= length}))
    ]


def _near(word: str, terms: Sequence[str]) -> list[str]:
    """The terms that are one mistake away from the word."""
    from rapidfuzz import process  # no window waits for it
    from rapidfuzz.distance import OSA

    found = process.extract(word, terms, scorer=OSA.distance, score_cutoff=1, limit=MOST_NEAR)
    return [term for term, _, _ in found]


def _prefix(word: str) -> str:
    """What begins so, in the language of FTS5."""
    return f'"{word}"*'


def _prefixes(words: Iterable[str]) -> str:
    return " ".join(map(_prefix, words))


def _has_all(fields: Sequence[str], begun: Sequence[str]) -> bool:
    return not begun or _begin(search_words(*fields), begun)


def _begin(words: Iterable[str], begun: Iterable[str]) -> bool:
    """Whether each of `begun` begins one of the words."""
    return all(any(word.startswith(beginning) for word in words) for beginning in begun)


_PUT_IN = "INSERT INTO words(rowid, folded) VALUES(?, ?)"
_TAKE_OUT = "INSERT INTO words(words, rowid, folded) VALUES('delete', ?, ?)"
_NOBODY = (0, "a")
"""Added and removed last: the driver keeps a statement with its last values, else names."""


def folded(*fields: str) -> str:
    """The words of several fields; "" of a sealed or an erased signature's."""
    return " ".join(search_words(*fields))


def add(connection: Connection, rows: Sequence[Words]) -> None:
    """Adds words in the caller's transaction; rows without a word are left out."""
    if not any(row[1] for row in rows):
        return
    connection.connection.cursor().executemany(_PUT_IN, [*(row for row in rows if row[1]), _NOBODY])
    connection.connection.cursor().executemany(_TAKE_OUT, [_NOBODY])


def remove(connection: Connection, rows: Sequence[Words]) -> None:
    """Removes the words that `add` added; other words would damage the index."""
    taken = [row for row in rows if row[1]]
    if not taken:
        return
    cursor = connection.connection.cursor()
    cursor.execute(_PUT_IN, _NOBODY)
    cursor.executemany(_TAKE_OUT, [*taken, _NOBODY])


def tidy(connection: Connection) -> None:
    """Rewrites the index as one segment, without traces of removed words.

    FTS5 does not rewrite an index that is one segment already, and removed words stay in it as the
    borders between pages. So a second segment is added first, with one word that is nobody's.
    """
    cursor = connection.connection.cursor()
    cursor.execute("INSERT INTO words(rowid, folded) VALUES(0, 'a')")
    cursor.execute("INSERT INTO words(words) VALUES('optimize')")
    cursor.execute("INSERT INTO words(words, rowid, folded) VALUES('delete', 0, 'a')")


def refresh(connection: Connection) -> None:
    """Makes a connection read the index again.

    Else SQLite's check of the file (3.53) reports what another connection wrote since as damage:
    FTS5 checks against the structure it read last.
    """
    connection.exec_driver_sql("SELECT rowid FROM words WHERE words MATCH '\"a\"*' LIMIT 1").all()


def clear(connection: Connection) -> None:
    """Empties the index."""
    connection.connection.cursor().execute("INSERT INTO words(words) VALUES('delete-all')")
