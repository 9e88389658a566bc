"""Looking at a ledger file before it is used, making a new one, bringing an old one up to date.

A ledger that exists under its name is always whole: a new one is made beside and renamed, an
old one is copied first and migrated in a single transaction. A file of another program, or of
a newer one, is left as it is.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, insert, text
from sqlcipher3 import dbapi2

from kiosk.errors import (
    DataFolderFault,
    ForeignDatabase,
    LedgerDamaged,
    NewerDatabase,
    StoreFailed,
)
from kiosk.files import sync_folder
from kiosk.store.db import cipher, place
from kiosk.store.db.database import address, connect, engine
from kiosk.store.db.faults import told
from kiosk.store.db.schema import APPLICATION_ID, VERSION, meta

Step = Callable[[], None]

_PLAIN = b"SQLite format 3\0"
_NOT_A_DATABASE = 26
_READONLY = 8
_JOURNALS = ("-wal", "-shm", "-journal")


def make_ready(
    path: Path,
    facts: Mapping[str, str],
    steps: Sequence[Step] | None = None,
    *,
    key: bytes | None = None,
) -> None:
    """Leaves a ledger of this program's version at `path`.

    `facts` go into `meta` of a new one; `steps` are the migrations, by default all there are;
    `key` is the page key, None for plain pages.
    The caller holds the lock of the data folder. Raises ForeignDatabase, NewerDatabase,
    DataFolderFault, StoreFailed; on any of them the file is what it was.
    """
    if not path.exists():
        _make(path, facts, steps, key)
        return
    version = look(path, key)
    wanted = VERSION if steps is None else len(steps)
    if version > wanted:
        raise newer(path)
    if version < wanted:
        _upgrade(path, version, steps, key)


def look(path: Path, key: bytes | None = None) -> int:
    """The version of the ledger at `path`, read without changing the file.

    Raises ForeignDatabase where it is no ledger of this program, LedgerDamaged for one that the
    key does not open.
    """
    if not path.is_file():
        raise foreign(path)
    try:
        return _identity(path, "ro", key)
    except dbapi2.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == _NOT_A_DATABASE and (key is None or is_plain(path)):
            raise foreign(path) from error
        if code != _READONLY:
            with told():
                raise
    # Cut off in the middle of a commit: only a connection that may write can roll it back.
    with told():
        return _identity(path, "rw", key)


def is_plain(path: Path) -> bool:
    """Whether the file is a database that no key was ever given: another program's."""
    with path.open("rb") as file:
        return file.read(len(_PLAIN)) == _PLAIN


def newer(path: Path) -> NewerDatabase:
    """The refusal of a ledger that a newer program made."""
    return NewerDatabase(
        f"{path} was written by a newer version of this program.",
        "Install that version, or name another data folder with --data.",
    )


def _identity(path: Path, mode: str, key: bytes | None) -> int:
    connection = dbapi2.connect(address(path, mode), uri=True)
    try:
        cipher.unlock(connection, key)
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    finally:
        connection.close()
    if key is not None and not path.stat().st_size:
        raise LedgerDamaged(f"{path} is empty.", "Keep the file, and go on with a copy.")
    if application != APPLICATION_ID:
        raise foreign(path)
    return int(version)


def foreign(path: Path) -> ForeignDatabase:
    """The refusal of a file that is no ledger, or one whose key is not there."""
    return ForeignDatabase(
        f"{path} is not a ledger of this program, or its key is not beside it.",
        "Move that file away, or put its key back; or name another data folder with --data.",
    )


def _make(
    path: Path, facts: Mapping[str, str], steps: Sequence[Step] | None, key: bytes | None
) -> None:
    orphan = next((f for s in _JOURNALS if (f := _beside(path, s)).exists()), None)
    if orphan is not None:
        raise DataFolderFault(
            f"{path} is missing, but its journal {orphan.name} is still there.",
            "Put the ledger back, or move the journal away.",
        )
    fresh = _beside(path, ".new")
    try:
        _remove(fresh)
        place.make_private(fresh)
        _migrate(fresh, "rwc", 0, steps, facts, key)
        _refuse_half(fresh)
        _sync(fresh)
        fresh.rename(path)
        sync_folder(path.parent)
    except OSError as error:
        raise StoreFailed(
            f"{path} could not be made: {error.strerror}.", "Check the disk, then try again."
        ) from error
    finally:
        with suppress(OSError):  # what stays is removed before the next try
            _remove(fresh)


def _refuse_half(fresh: Path) -> None:
    """A log that closing could not move into the file holds what the file alone lacks."""
    if any(_beside(fresh, suffix).exists() for suffix in _JOURNALS):
        raise StoreFailed(
            f"{fresh} could not be made: the disk did not take all of it.",
            "Check the disk, then try again.",
        )


def _upgrade(path: Path, version: int, steps: Sequence[Step] | None, key: bytes | None) -> None:
    _copy(path, path.with_name(f"{path.stem}-version-{version}{path.suffix}"), key)
    _migrate(path, "rw", version, steps, {}, key)


def _copy(path: Path, copy: Path, key: bytes | None) -> None:
    beside = _beside(copy, ".new")
    try:
        _remove(beside)
        place.make_private(beside)
        with told():
            source = connect(path, "rw", query_only=True, key=key)
            target = dbapi2.connect(str(beside), isolation_level=None)
            try:
                cipher.unlock(target, key)
                source.backup(target)  # in one step: in many, each write would start it again
                (verdict,) = target.execute("PRAGMA quick_check(1)").fetchone()
            finally:
                target.close()
                source.close()
        if verdict != "ok":
            raise LedgerDamaged(
                f"{path} is damaged, so it was not brought up to date.",
                "Keep the file as it is, and go on with a copy.",
            )
        _sync(beside)
        beside.replace(copy)
        sync_folder(copy.parent)
    except OSError as error:
        raise StoreFailed(
            f"{path} could not be copied first: {error.strerror}.",
            "Free some room, then try again.",
        ) from error
    finally:
        with suppress(OSError):  # what stays is removed before the next try
            _remove(beside)


def _migrate(
    path: Path,
    mode: str,
    version: int,
    steps: Sequence[Step] | None,
    facts: Mapping[str, str],
    key: bytes | None,
) -> None:
    # Alembic takes a second to import, and most starts have nothing to migrate.
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    from kiosk.store.db.migrations import STEPS

    todo = (STEPS if steps is None else steps)[version:]
    writers = engine(lambda: connect(path, mode, query_only=False, key=key), "BEGIN IMMEDIATE")
    try:
        with told(), writers.begin() as connection:
            before = _entries(connection) if version else 0
            context = MigrationContext.configure(connection, opts={"transactional_ddl": True})
            with Operations.context(context):
                for step in todo:
                    step()
            if facts:
                rows = [{"key": key, "value": value} for key, value in facts.items()]
                connection.execute(insert(meta), rows)
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={version + len(todo)}")
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None or _entries(connection) != before:
                raise StoreFailed(
                    f"{path} could not be brought up to date without a loss.",
                    "Nothing was changed; go on with the version that made it.",
                )
    finally:
        writers.dispose()


def _entries(connection: Connection) -> int:
    return int(connection.execute(text("SELECT count(*) FROM entry")).scalar_one())


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _remove(path: Path) -> None:
    for suffix in ("", *_JOURNALS):
        _beside(path, suffix).unlink(missing_ok=True)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
