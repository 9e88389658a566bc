"""Search as you type over the folded words of name, role and organisation.

The index is SQLite's FTS5 without content, positions or ranking, which is fast enough for each key
at a million names. Removed words are overwritten (`secure-delete`); that needs the same words that
were added, which `search_index` knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

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


def _prefixes(words: Iterable[str]) -> str:
    """What begins so, in the language of FTS5."""
    return " ".join(f'"{word}"*' for word in words)


def _has_all(fields: Sequence[str], begun: Sequence[str]) -> bool:
    words = search_words(*fields) if begun else ()
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
