"""Looking at a ledger file before it is used, making a new one, bringing an old one up to date.

A ledger that exists under its name is always whole: a new one is made beside and renamed, an
old one is copied first and migrated in a single transaction. A file of another program, or of
a newer one, is left as it is.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
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
from kiosk.store.database import address, connect, engine
from kiosk.store.faults import told
from kiosk.store.schema import APPLICATION_ID, VERSION, meta

Step = Callable[[], None]

_NOT_A_DATABASE = 26
_READONLY = 8
_JOURNALS = ("-wal", "-shm", "-journal")


def make_ready(path: Path, facts: Mapping[str, str], steps: Sequence[Step] | None = None) -> None:
    """Leaves a ledger of this program's version at `path`.

    `facts` go into `meta` of a new one; `steps` are the migrations, by default all there are.
    The caller holds the lock of the data folder. Raises ForeignDatabase, NewerDatabase,
    DataFolderFault, StoreFailed; on any of them the file is what it was.
    """
    if not path.exists():
        _make(path, facts, steps)
        return
    version = look(path)
    wanted = VERSION if steps is None else len(steps)
    if version > wanted:
        raise newer(path)
    if version < wanted:
        _upgrade(path, version, steps)


def look(path: Path) -> int:
    """The version of the ledger at `path`, read without changing the file.

    Raises ForeignDatabase where it is no ledger of this program.
    """
    if not path.is_file() or path.stat().st_size == 0:
        raise _foreign(path)
    try:
        return _identity(path, "ro")
    except dbapi2.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == _NOT_A_DATABASE:
            raise _foreign(path) from error
        if code != _READONLY:
            with told():
                raise
    # Cut off in the middle of a commit: only a connection that may write can roll it back.
    with told():
        return _identity(path, "rw")


def newer(path: Path) -> NewerDatabase:
    """The refusal of a ledger that a newer program made."""
    return NewerDatabase(
        f"{path} was written by a newer version of this program.",
        "Install that version, or name another data folder with --data.",
    )


def _identity(path: Path, mode: str) -> int:
    connection = dbapi2.connect(address(path, mode), uri=True)
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    finally:
        connection.close()
    if application != APPLICATION_ID:
        raise _foreign(path)
    return int(version)


def _foreign(path: Path) -> ForeignDatabase:
    return ForeignDatabase(
        f"{path} is not a ledger of this program.",
        "Move that file away, or name another data folder with --data.",
    )


def _make(path: Path, facts: Mapping[str, str], steps: Sequence[Step] | None) -> None:
    orphan = next((f for s in _JOURNALS if (f := _beside(path, s)).exists()), None)
    if orphan is not None:
        raise DataFolderFault(
            f"{path} is missing, but its journal {orphan.name} is still there.",
            "Put the ledger back, or move the journal away.",
        )
    fresh = _beside(path, ".new")
    try:
        _remove(fresh)
        _migrate(fresh, "rwc", 0, steps, facts)
        _sync(fresh)
        fresh.rename(path)
        sync_folder(path.parent)
    except OSError as error:
        raise StoreFailed(
            f"{path} could not be made: {error.strerror}.", "Check the disk, then try again."
        ) from error
    finally:
        _remove(fresh)


def _upgrade(path: Path, version: int, steps: Sequence[Step] | None) -> None:
    _copy(path, path.with_name(f"{path.stem}-version-{version}{path.suffix}"))
    _migrate(path, "rw", version, steps, {})


def _copy(path: Path, copy: Path) -> None:
    beside = _beside(copy, ".new")
    try:
        _remove(beside)
        with told():
            source = connect(path, "rw", query_only=True)
            target = dbapi2.connect(str(beside), isolation_level=None)
            try:
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
        _remove(beside)


def _migrate(
    path: Path,
    mode: str,
    version: int,
    steps: Sequence[Step] | None,
    facts: Mapping[str, str],
) -> None:
    # Alembic takes a second to import, and most starts have nothing to migrate.
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    from kiosk.store.migrations import STEPS

    todo = (STEPS if steps is None else steps)[version:]
    writers = engine(lambda: connect(path, mode, query_only=False), "BEGIN IMMEDIATE")
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
