"""Connections to one ledger file; every setting is made and read back.

There are two engines: one with a single pinned connection that writes, one that only reads. Each
transaction starts with our own BEGIN, because the driver begins transactions late.

Queries of the tables are SQLAlchemy Core. SQL is written out where Core does not help: rows are
inserted by the driver (`rows`), the search index is FTS5 (`views.search`), PRAGMAs belong to a
connection, and threads of media and damaged files are read by plain connections of the driver.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from kiosk.errors import LedgerDamaged, ProgramFault, StoreFailed
from kiosk.store.db import cipher, wal
from kiosk.store.db.driver_errors import translated_errors
from kiosk.store.db.open_files import OpenFiles

SETTINGS: dict[str, int] = {
    "busy_timeout": 5000,
    "foreign_keys": 1,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "wal_autocheckpoint": 1000,
}
"""The settings of every connection. A system that does not keep one of them is refused."""

CACHE_KIB = 32_768
"""The page cache of a reader: enough for the search index of a million names."""

FULL, EXTRA = 2, 3
"""`synchronous`: in WAL mode FULL loses nothing that was acknowledged, in DELETE mode EXTRA."""


def address(path: Path, mode: str) -> str:
    """The file as SQLite's URI; `mode` is rwc, rw or ro."""
    return f"{path.absolute().as_uri()}?mode={mode}"


def connect(
    path: Path, mode: str, *, query_only: bool, key: bytes | None = None
) -> dbapi2.Connection:
    """An open connection with all settings; whoever calls closes it.

    Raises StoreFailed where a setting does not hold, and the driver's own errors.
    """
    connection = dbapi2.connect(address(path, mode), uri=True, isolation_level=None)
    try:
        cipher.unlock(connection, key)
        for name, value in SETTINGS.items():
            _set(connection, name, value)
        if query_only:
            _set(connection, "query_only", 1)
            _set(connection, "cache_size", -CACHE_KIB)
        else:
            _set_journal(connection)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def connected(path: Path, mode: str, key: bytes | None) -> Iterator[dbapi2.Connection]:
    """A connection without any setting, to look at a file or to write a copy.

    Raises the driver's own errors.
    """
    with closing(dbapi2.connect(address(path, mode), uri=True, isolation_level=None)) as connection:
        cipher.unlock(connection, key)
        yield connection


def has_foreign_code(connection: dbapi2.Connection) -> bool:
    """Whether the file brings a view or a trigger, which ledgers have none of.

    A view under the name of a table can keep whoever reads it busy for ever. Raises the driver's
    own errors.
    """
    found = "SELECT count(*) FROM sqlite_schema WHERE type IN ('view', 'trigger')"
    return bool(connection.execute(found).fetchone()[0])


def copy_in_one_step(ledger: Path, copy: Path, key: bytes | None) -> None:
    """Copies `ledger` to the empty file `copy`, beside a program that writes to it.

    The copy is not checked. Raises LedgerDamaged, StoreFailed, DiskFull.
    """
    with (
        translated_errors(),
        closing(connect(ledger, "rw", query_only=True, key=key)) as source,
        connected(copy, "rw", key) as target,
    ):
        source.backup(target)  # in many steps each write would start it again
        target.execute("PRAGMA journal_mode=DELETE").fetchall()


def _set_journal(connection: dbapi2.Connection) -> None:
    (mode,) = connection.execute("PRAGMA journal_mode=WAL").fetchone()
    if mode != "wal":
        (mode,) = connection.execute("PRAGMA journal_mode=DELETE").fetchone()
        if mode != "delete":
            raise _unkept("journal_mode")
    _set(connection, "synchronous", FULL if mode == "wal" else EXTRA)


def _set(connection: dbapi2.Connection, name: str, value: int) -> None:
    connection.execute(f"PRAGMA {name}={value}").fetchall()
    row = connection.execute(f"PRAGMA {name}").fetchone()
    kept = row[0] if row is not None else 0  # a build without memory mapping answers no row
    if kept != value:
        raise _unkept(name)


def _unkept(name: str) -> StoreFailed:
    return StoreFailed(
        f"This disk or system does not keep SQLite's setting `{name}`, so no signature is safe.",
        "Name a folder on another disk with --data.",
    )


def engine(creator: Callable[[], dbapi2.Connection], begin: str) -> Engine:
    """An engine over `creator`'s connections whose transactions start with `begin`.

    Statement values never reach a message or a log: they are people's names.
    """
    made = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=creator,
        hide_parameters=True,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=8,
    )

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        connection.connection.cursor().execute(begin)

    return made


class Database:
    """The engines of one ledger file. For one thread; the driver refuses any other."""

    def __init__(self, path: Path, *, writable: bool, key: bytes | None = None) -> None:
        """`path` is a ledger that `migrate` has checked; nothing is opened yet."""
        mode = "rw" if writable else "ro"
        self._path = path
        self.files = OpenFiles(path)
        self._readers = engine(lambda: connect(path, mode, query_only=True, key=key), "BEGIN")
        self._writers = (
            engine(lambda: connect(path, mode, query_only=False, key=key), "BEGIN IMMEDIATE")
            if writable
            else None
        )
        self._pinned: Connection | None = None
        self._held: Connection | None = None

    @property
    def is_writable(self) -> bool:
        """Whether it was opened for writing."""
        return self._writers is not None

    def writer(self) -> Connection:
        """The connection that writes; it is opened where it is not open.

        Raises the driver's errors, LedgerReplaced where another file has the ledger's name now.
        """
        if self._pinned is None:
            if self._writers is None:
                raise ProgramFault("this ledger was opened for reading only")
            wal.rewrite(self._path)
            self._pinned = self._writers.connect()
            try:
                self.files.begin()
            except LedgerDamaged:
                self.drop_writer()
                raise
        return self._pinned

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction of the connection that writes. Raises StoreFailed and other faults."""
        with translated_errors():
            connection = self.writer()
            with connection.begin():
                yield connection
        self.files.written()

    @property
    def held(self) -> dbapi2.Connection | None:
        """The driver's own connection that writes, where one is open."""
        return self._pinned.connection.driver_connection if self._pinned is not None else None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that reads one consistent state and can change nothing."""
        if self._held is not None:
            with translated_errors():
                yield self._held
            return
        with translated_errors(), self._readers.connect() as connection:
            yield connection

    @contextmanager
    def holding(self) -> Iterator[None]:
        """Every `reading` in the block sees the ledger as it is now."""
        if not self.keeps_readers_apart:
            yield  # holding it would keep the next person from signing
            return
        with self.reading() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM meta").scalar()
            self._held = connection
            try:
                yield
            finally:
                self._held = None

    @property
    def keeps_readers_apart(self) -> bool:
        """Whether readers do not block the writer: true in WAL mode, not in DELETE mode."""
        with self.reading() as connection:
            return bool(connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal")

    def drop_writer(self) -> None:
        """Drops the pinned connection, also after a disk failed."""
        self.files.end()
        pinned, self._pinned = self._pinned, None
        if pinned is not None:
            with suppress(DBAPIError, dbapi2.Error):
                pinned.invalidate()
            pinned.close()

    def drop(self) -> None:
        """Drops every connection; the next use opens new ones."""
        self.drop_writer()
        if self._writers is not None:
            self._writers.dispose()
        self._readers.dispose()

    def free_pages(self) -> None:
        """Frees the pages that open connections have in memory; the next use reads them again."""
        with translated_errors():
            if self._pinned is not None:
                free_pages(self._pinned.connection.driver_connection)
            with self._readers.connect() as connection:
                free_pages(connection.connection.driver_connection)

    def vacuum(self) -> bool:
        """Rewrites the file without deleted content, and empties the log.

        `secure_delete` alone leaves copies behind where rows moved from one page to another.
        Returns False while a reader is open: the log then still holds what was deleted.
        """
        with translated_errors():
            self._driver().execute("VACUUM")
        return self.checkpoint()

    def checkpoint(self) -> bool:
        """Moves the write-ahead log into the file and empties it; false while a reader is open."""
        with translated_errors():
            row = self._driver().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        self.files.written()
        return bool(row[0] == 0)

    def _driver(self) -> dbapi2.Connection:
        connection = self.writer().connection.driver_connection
        assert connection is not None  # a pinned connection has its driver's  # noqa: S101
        return connection


def free_pages(connection: dbapi2.Connection | None) -> None:
    """Frees the pages that one connection has in memory, between two transactions.

    The first page is read last, so that the buffer for decrypting pages holds no other. Raises the
    driver's errors.
    """
    if connection is not None and not connection.in_transaction:
        connection.execute("PRAGMA shrink_memory").fetchall()
        connection.execute("PRAGMA schema_version").fetchall()
