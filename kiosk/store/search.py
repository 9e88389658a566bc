"""Search as you type: an index of folded words over name, role and organisation.

SQLite's FTS5 without content, positions or ranking: that is what keeps a key under a few
milliseconds at a million names. What is taken out is overwritten (`secure-delete`), which
needs the very words that were put in; `derived` knows them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from sqlalchemy import Connection

from kiosk.signing.matching import search_words
from kiosk.signing.signature import Signature

Words = tuple[int, str]
"""A signature's row and its folded words, parted by spaces."""

MOST_WORDS = 8
"""Words of a query that count; more narrow nothing down."""

LONGEST_PREFIX = 3
"""Beginnings up to here have an index of their own; longer ones are gathered word by word."""

_SAMPLED = 1000
_FEW = 10_000
_GATHERED_US = 0.4
_LOOKED_AT_US = 25.0
"""What one signature costs: gathered under a long beginning, or read and looked at. Measured at
100,000 names; only their ratio matters."""

_FOUND = """
SELECT s.row, s.name, s.role, s.organisation
FROM words JOIN signature AS s ON s.row = words.rowid
WHERE words MATCH ? ORDER BY words.rowid
"""
_LAST_LETTER = chr(0x10FFFF)
_SAMPLE = "SELECT name, role, organisation FROM signature WHERE row IN (%s)"


class Sample:
    """How many signatures have words that begin so: a guess, from a few of them.

    Taken again when the ledger has doubled. In a small one nothing is slow, and none is taken.
    """

    def __init__(self) -> None:
        self._words: list[str] = []
        self._known_of = _FEW
        self._rows = 0

    def renew(self, connection: Connection) -> None:
        """Looks whether the ledger has doubled since."""
        self._rows = connection.exec_driver_sql("SELECT max(row) FROM signature").scalar() or 0
        if self._rows >= 2 * self._known_of:
            self._known_of = self._rows
            self._words = _sample(connection, self._rows)

    def prefers_looking(self, begun: str, limit: int) -> bool:
        """Whether finding `limit` of the first letters and looking at each is less work.

        So it is for "films" or "editor", which a good part of a large ledger has.
        """
        here = self._count(begun)
        if len(begun) <= LONGEST_PREFIX or not here:
            return False
        looked_at = limit * self._count(begun[:LONGEST_PREFIX]) / here
        gathered = here * self._rows / _SAMPLED
        return looked_at * _LOOKED_AT_US < gathered * _GATHERED_US

    def _count(self, begun: str) -> int:
        first = bisect_left(self._words, begun)
        return bisect_left(self._words, begun + _LAST_LETTER, first) - first


def find(connection: Connection, typed: str, limit: int, sample: Sample) -> list[int]:
    """The rows, at most `limit`, that have every word of `typed`, each begun so.

    A beginning that very many have is looked up by its first letters only, which needs no
    gathering, and the rows found are looked at; most of them have it.
    """
    words = search_words(typed)[:MOST_WORDS]
    if not words:
        return []
    sample.renew(connection)
    loose = [word for word in words if sample.prefers_looking(word, limit)]
    terms = [word[:LONGEST_PREFIX] if word in loose else word for word in words]
    cursor = connection.connection.cursor()
    try:
        cursor.execute(_FOUND, (" ".join(f'"{term}"*' for term in terms),))
        rows = iter(cursor.fetchone, None)
        hits = (row[0] for row in rows if _has_all(row[1:], loose))
        return list(islice(hits, limit))
    finally:
        cursor.close()


def _has_all(fields: Sequence[str], begun: Sequence[str]) -> bool:
    words = search_words(*fields) if begun else ()
    return all(any(word.startswith(beginning) for word in words) for beginning in begun)


def _sample(connection: Connection, rows: int) -> list[str]:
    step = max(1, rows // _SAMPLED)
    picked = ",".join(map(str, range(1, rows + 1, step)))
    words: list[str] = []
    for fields in connection.exec_driver_sql(_SAMPLE % picked):
        words += search_words(*fields)
    return sorted(words)


def text_of(signature: Signature) -> str:
    """The words by which a signature is found; "" for a sealed or an erased one."""
    return folded(signature.name, signature.role, signature.organisation)


def folded(*fields: str) -> str:
    """The words of several fields."""
    return " ".join(search_words(*fields))


def add(connection: Connection, rows: Sequence[Words]) -> None:
    """Puts words in, in the caller's transaction; rows without a word are left out."""
    connection.connection.cursor().executemany(
        "INSERT INTO words(rowid, folded) VALUES(?, ?)", [row for row in rows if row[1]]
    )


def remove(connection: Connection, rows: Sequence[Words]) -> None:
    """Takes out the words that `add` put in; other words would damage the index."""
    connection.connection.cursor().executemany(
        "INSERT INTO words(words, rowid, folded) VALUES('delete', ?, ?)",
        [row for row in rows if row[1]],
    )


def tidy(connection: Connection) -> None:
    """Writes the index anew as one piece, without the empty places that removals left."""
    connection.connection.cursor().execute("INSERT INTO words(words) VALUES('optimize')")


def refresh(connection: Connection) -> None:
    """Makes a connection look at the index as it is now.

    Without that, SQLite's check of the file (3.53) takes what another connection has written
    since for damage: FTS5 checks against the structure it read last.
    """
    connection.exec_driver_sql("SELECT rowid FROM words WHERE words MATCH '\"a\"*' LIMIT 1").all()


def clear(connection: Connection) -> None:
    """Empties the index."""
    connection.connection.cursor().execute("INSERT INTO words(words) VALUES('delete-all')")
