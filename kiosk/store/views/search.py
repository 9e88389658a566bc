"""Search as you type: an index of folded words over name, role and organisation.

SQLite's FTS5 without content, positions or ranking: that is what keeps a key under a few
milliseconds at a million names. What is taken out is overwritten (`secure-delete`), which
needs the very words that were put in; `finding` knows them, and which rows are not in yet.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from math import prod

from sqlalchemy import Connection

from kiosk.signing.names.folding import search_words

Words = tuple[int, str]
"""A signature's row and its folded words, parted by spaces."""

MOST_WORDS = 8
"""Words of a query that count; more narrow nothing down."""

LONGEST_PREFIX = 3
"""Beginnings up to here have an index of their own; longer ones are gathered word by word."""

_SAMPLED = 1000
_FEW = 10_000
_RARE = 0.3
"""What counts as seen of a beginning that nobody in the sample has."""
_GATHERED_US = 0.2
_SOUGHT_US = 6.0
_LOOKED_AT_US = 20.0
"""What one signature costs: gathered under a long beginning, sought in the list of another
word, or read and looked at. Measured at 1,000,000 names; only their ratios matter."""

_FOUND = """
SELECT s.row, s.name, s.role, s.organisation
FROM words JOIN signature AS s ON s.row = words.rowid
WHERE words MATCH ? ORDER BY words.rowid
"""
_TAIL = "SELECT row, name, role, organisation FROM signature WHERE row > ? ORDER BY row"
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

    def plan(self, words: Sequence[str], limit: int) -> list[str]:
        """What to look up for each word, for the least work: it, its first letters, or nothing.

        Whoever is found has the words as they were typed only after a look. So it is with
        "films" or "editor", which a good part of a large ledger has, and beside a rare name.
        """
        terms = list(words)
        if not self._words:
            return terms
        cost = self._cost(words, terms, limit)
        while True:
            less = [
                [*terms[:place], shorter, *terms[place + 1 :]]
                for place, term in enumerate(terms)
                for shorter in (term[:LONGEST_PREFIX], "")
                if len(shorter) < len(term) and (shorter or sum(map(bool, terms)) > 1)
            ]
            costs = [self._cost(words, each, limit) for each in less]
            if not costs or min(costs) >= cost:
                return terms
            cost = min(costs)
            terms = less[costs.index(cost)]

    def _cost(self, words: Sequence[str], terms: Sequence[str], limit: int) -> float:
        """Microseconds, as a guess that takes words for independent of each other."""
        shares = sorted(self._share(term) for term in terms if term)
        found = self._rows * prod(shares)
        passing = prod(map(self._share, words)) / prod(shares)
        looked_at = min(found, limit / passing)
        sought = min(self._rows * shares[0], looked_at / prod(shares[1:])) * (len(shares) - 1)
        gathered = sum(self._share(term) for term in terms if len(term) > LONGEST_PREFIX)
        cost = gathered * self._rows * _GATHERED_US + sought * _SOUGHT_US
        return cost if terms == words else cost + looked_at * _LOOKED_AT_US

    def _share(self, begun: str) -> float:
        """The part of all signatures that have a word that begins so."""
        first = bisect_left(self._words, begun)
        seen = bisect_left(self._words, begun + _LAST_LETTER, first) - first
        return min(1.0, (seen or _RARE) / _SAMPLED)


def find(connection: Connection, typed: str, limit: int, sample: Sample, upto: int) -> list[int]:
    """The rows, at most `limit`, that have every word of `typed`, each begun so.

    Rows behind `upto` are not in the index yet and are looked at one by one.
    What is not looked up as it was typed (see `Sample.plan`) is looked for in the rows found.
    """
    words = list(search_words(typed)[:MOST_WORDS])
    if not words:
        return []
    sample.renew(connection)
    terms = sample.plan(words, limit)
    loose = [word for word, term in zip(words, terms, strict=True) if word != term]
    cursor = connection.connection.cursor()
    try:
        cursor.execute(_FOUND, (" ".join(f'"{term}"*' for term in terms if term),))
        rows = iter(cursor.fetchone, None)
        hits = (row[0] for row in rows if _has_all(row[1:], loose))
        found = list(islice(hits, limit))
        if len(found) < limit:
            cursor.execute(_TAIL, (upto,))
            hits = (row[0] for row in iter(cursor.fetchone, None) if _has_all(row[1:], words))
            found += islice(hits, limit - len(found))
        return found
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


_PUT_IN = "INSERT INTO words(rowid, folded) VALUES(?, ?)"
_TAKE_OUT = "INSERT INTO words(words, rowid, folded) VALUES('delete', ?, ?)"
_NOBODY = (0, "a")
"""A row that is put in and taken out last: the driver keeps a statement with its last values."""


def folded(*fields: str) -> str:
    """The words of several fields; "" of a sealed or an erased signature's."""
    return " ".join(search_words(*fields))


def add(connection: Connection, rows: Sequence[Words]) -> None:
    """Puts words in, in the caller's transaction; rows without a word are left out."""
    if not any(row[1] for row in rows):
        return
    connection.connection.cursor().executemany(_PUT_IN, [*(row for row in rows if row[1]), _NOBODY])
    connection.connection.cursor().executemany(_TAKE_OUT, [_NOBODY])


def remove(connection: Connection, rows: Sequence[Words]) -> None:
    """Takes out the words that `add` put in; other words would damage the index."""
    taken = [row for row in rows if row[1]]
    if not taken:
        return
    cursor = connection.connection.cursor()
    cursor.execute(_PUT_IN, _NOBODY)
    cursor.executemany(_TAKE_OUT, [*taken, _NOBODY])


def tidy(connection: Connection) -> None:
    """Writes the index anew as one piece, without the empty places that removals left.

    FTS5 leaves an index that is one piece as it is, and words that were taken out stay in it
    as the borders between pages. So there is always a second piece, of one word of nobody's.
    """
    cursor = connection.connection.cursor()
    cursor.execute("INSERT INTO words(rowid, folded) VALUES(0, 'a')")
    cursor.execute("INSERT INTO words(words) VALUES('optimize')")
    cursor.execute("INSERT INTO words(words, rowid, folded) VALUES('delete', 0, 'a')")


def refresh(connection: Connection) -> None:
    """Makes a connection look at the index as it is now.

    Without that, SQLite's check of the file (3.53) takes what another connection has written
    since for damage: FTS5 checks against the structure it read last.
    """
    connection.exec_driver_sql("SELECT rowid FROM words WHERE words MATCH '\"a\"*' LIMIT 1").all()


def clear(connection: Connection) -> None:
    """Empties the index."""
    connection.connection.cursor().execute("INSERT INTO words(words) VALUES('delete-all')")
