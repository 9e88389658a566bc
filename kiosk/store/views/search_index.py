"""The indexes by which signatures are found: words, withdrawal codes, keys of likely duplicates.

They are filled later, so that neither signing nor merging waits for them: with the indexes in the
same transaction a merge would miss its limit of 15,000 entries a second. A watermark in `meta` is
the last indexed row. The few rows above it are read one by one, so every answer is complete.
`index_next` moves the watermark while nobody is signing. Everything happens in the caller's
transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b

from sqlalchemy import Connection

from kiosk.errors import KioskError, StoreFailed
from kiosk.signing.names.matching import likeness_key
from kiosk.signing.signature import Life, Review, Signature
from kiosk.store.db.database import Database
from kiosk.store.views import search

MANY = 500
"""Unindexed rows that are too many to read one by one while somebody types."""

BATCH = 2000
"""Rows indexed at once while somebody may come to sign: some 0.1 s."""

_WATERMARK = "SELECT coalesce((SELECT value FROM meta WHERE key = 'found_upto'), '0')"
_UNINDEXED = """
SELECT row, name, role, organisation, withdrawal, life, review
FROM signature WHERE row > ? ORDER BY row LIMIT ?
"""
_ALL = -1
_CODES = ("INSERT INTO codes VALUES(?, ?)", "DELETE FROM codes WHERE code = ? AND row = ?")
_LIKELY = ("INSERT INTO likely VALUES(?, ?)", "DELETE FROM likely WHERE match = ? AND row = ?")


@dataclass(frozen=True, slots=True)
class Terms:
    """What the indexes hold of one row; "" and None for nothing."""

    row: int
    words: str
    code: int | None
    match: int | None


def terms_of_row(  # the columns of `_UNINDEXED`
    row: int, name: str, role: str, organisation: str, withdrawal: bytes, life: str, review: str
) -> Terms:
    """What the indexes must hold of a row of the table of signatures."""
    key = ""
    if life == Life.LIVE.value and review != Review.STRUCK.value:
        key = likeness_key(name, organisation)
    return Terms(
        row,
        search.folded(name, role, organisation),
        short_digest(withdrawal) if withdrawal else None,
        short_digest(blake2b(key.encode(), digest_size=8).digest()) if key else None,
    )


def terms_of(row: int, signature: Signature) -> Terms:
    """The same of a signature that is in `row`."""
    return terms_of_row(
        row,
        signature.name,
        signature.role,
        signature.organisation,
        signature.withdrawal,
        signature.life.value,
        signature.review.value,
    )


def short_digest(digest: bytes) -> int:
    """The first 64 bits, by which a digest is found; the caller compares the whole."""
    return int.from_bytes(digest[:8], "big", signed=True)


def watermark(connection: Connection) -> int:
    """The last row that is indexed."""
    return int(connection.exec_driver_sql(_WATERMARK).scalar_one())


def unindexed(connection: Connection, after: int) -> list[Terms]:
    """The rows above `after`, the watermark."""
    return [terms_of_row(*row) for row in connection.exec_driver_sql(_UNINDEXED, (after, _ALL))]


def index_next(connection: Connection, limit: int) -> bool:
    """Indexes the next rows, at most `limit`; returns whether there may be more."""
    rows = connection.exec_driver_sql(_UNINDEXED, (watermark(connection), limit)).all()
    if rows:
        _add(connection, [terms_of_row(*row) for row in rows])
        _set_watermark(connection, rows[-1][0])
    return len(rows) == limit


def index_all(database: Database, limit: int | None = None) -> None:
    """Indexes all rows, or the next `limit`, in transactions of its own.

    Raises DiskFull, StoreFailed, LedgerDamaged: what was indexed before stays then.
    """
    try:
        is_more = True
        while is_more:
            with database.writing() as connection:
                is_more = index_next(connection, limit or BATCH) and limit is None
    except KioskError:
        database.drop_writer()
        raise


def index_where_many(database: Database) -> None:
    """Before a search: indexes the rows where many are missing and this program may write.

    A disk that refuses to write only makes the search slower. Raises LedgerDamaged.
    """
    if not database.is_writable:
        return
    with database.reading() as connection:
        last = connection.exec_driver_sql("SELECT max(row) FROM signature").scalar() or 0
        unindexed_rows = int(last) - watermark(connection)
    if unindexed_rows > MANY:
        with suppress(StoreFailed):
            index_all(database)


def change(connection: Connection, was: Terms, now: Terms) -> None:
    """Replaces the terms `was` of a row by `now`; does nothing for an unindexed row."""
    if was == now or was.row > watermark(connection):
        return
    if was.words != now.words:
        search.remove(connection, [(was.row, was.words)])
        search.add(connection, [(now.row, now.words)])
    cursor = connection.connection.cursor()
    for (put_in, take_out), before, after in (
        (_CODES, was.code, now.code),
        (_LIKELY, was.match, now.match),
    ):
        if before != after:
            cursor.executemany(take_out, _keyed([(before, was.row)]))
            cursor.executemany(put_in, _keyed([(after, now.row)]))


def clear(connection: Connection) -> None:
    """Empties the indexes, before the signatures are rebuilt."""
    search.clear(connection)
    for table in ("codes", "likely"):
        connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608 - our own words
    _set_watermark(connection, 0)


def _add(connection: Connection, rows: Sequence[Terms]) -> None:
    search.add(connection, [(one.row, one.words) for one in rows])
    cursor = connection.connection.cursor()
    cursor.executemany(_CODES[0], _keyed((one.code, one.row) for one in rows))
    cursor.executemany(_LIKELY[0], _keyed((one.match, one.row) for one in rows))


def _keyed(pairs: Iterable[tuple[int | None, int]]) -> list[tuple[int, int]]:
    """Sorted by key, which is the order on the pages of the index."""
    return sorted((key, row) for key, row in pairs if key is not None)


def _set_watermark(connection: Connection, row: int) -> None:
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO meta(key, value) VALUES('found_upto', ?)", (str(row),)
    )
