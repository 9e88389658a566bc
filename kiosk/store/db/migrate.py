"""Checks a ledger file before it is used, creates a new one, migrates an older one.

A ledger under its own name is always whole: a new one is written under another name and renamed,
an older one is copied first and migrated in a single transaction. A file of another program, or
of a newer version of this one, is not changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from kiosk.errors import (
    DataFolderFault,
    ForeignDatabase,
    LedgerDamaged,
    NewerDatabase,
    StoreFailed,
)
from kiosk.store.db import data_folder
from kiosk.store.db.database import connect, connected, copy_in_one_step
from kiosk.store.db.driver_errors import translated_errors
from kiosk.store.db.schema import APPLICATION_ID

_PLAIN = b"SQLite format 3\0"
_NOT_A_DATABASE = 26
_READONLY = 8


def make_ready(
    path: Path,
    facts: Mapping[str, str],
    steps: Sequence[str] | None = None,
    *,
    key: bytes | None = None,
) -> None:
    """Creates a ledger at `path`, or migrates the one there to this program's version.

    `facts` are the rows of `meta` in a new one. `steps` are the migrations as SQL, by default
    those in the folder `migrations`. `key` is the page key, None for plain pages.
    The caller holds the lock of the data folder. Raises ForeignDatabase, NewerDatabase,
    DataFolderFault, StoreFailed; on any of them the file stays as it was.
    """
    steps = all_steps() if steps is None else steps
    if not path.exists():
        _make(path, facts, steps, key)
        return
    version = look(path, key)
    if version > len(steps):
        raise newer(path)
    if version < len(steps):
        _upgrade(path, version, steps, key)


def all_steps() -> list[str]:
    """The migrations as SQL, oldest first; the file's user_version counts those that were run.

    Each statement ends with a semicolon at the end of a line. A released step is never edited.
    """
    folder = Path(__file__).with_name("migrations")
    return [path.read_text("utf-8") for path in sorted(folder.glob("*.sql"))]


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
            with translated_errors():
                raise
    # Cut off in the middle of a commit: only a connection that may write can roll it back.
    with translated_errors():
        return _identity(path, "rw", key)


def is_plain(path: Path) -> bool:
    """Whether the file is an unencrypted database, so another program's."""
    with path.open("rb") as file:
        return file.read(len(_PLAIN)) == _PLAIN


def newer(path: Path) -> NewerDatabase:
    """The fault to raise for a ledger that a newer version of the program wrote."""
    return NewerDatabase(
        f"{path} was written by a newer version of this program.",
        "Install that version, or name another data folder with --data.",
    )


def _identity(path: Path, mode: str, key: bytes | None) -> int:
    with connected(path, mode, key) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    if key is not None and not path.stat().st_size:
        raise LedgerDamaged(f"{path} is empty.", "Keep the file, and go on with a copy.")
    if application != APPLICATION_ID:
        raise foreign(path)
    return int(version)


def foreign(path: Path) -> ForeignDatabase:
    """The fault to raise for a file that is no ledger, or whose key is not there."""
    return ForeignDatabase(
        f"{path} is not a ledger of this program, or its key is not beside it.",
        "Move that file away, or put its key back; or name another data folder with --data.",
    )


def _make(path: Path, facts: Mapping[str, str], steps: Sequence[str], key: bytes | None) -> None:
    orphan = next((log for log in data_folder.files_of(path) if log.exists()), None)
    if orphan is not None:
        raise DataFolderFault(
            f"{path} is missing, but its journal {orphan.name} is still there.",
            "Put the ledger back, or move the journal away.",
        )
    try:
        with data_folder.written_beside(path) as fresh:
            _migrate(fresh, 0, steps, facts, key)
            _refuse_half(fresh)
    except OSError as error:
        raise StoreFailed(
            f"{path} could not be made: {error.strerror}.", "Check the disk, then try again."
        ) from error


def _refuse_half(fresh: Path) -> None:
    """Raises StoreFailed where closing could not move the log into the file."""
    if any(log.exists() for log in data_folder.files_of(fresh) if log != fresh):
        raise StoreFailed(
            f"{fresh} could not be made: the disk did not take all of it.",
            "Check the disk, then try again.",
        )


def _upgrade(path: Path, version: int, steps: Sequence[str], key: bytes | None) -> None:
    copy = path.with_name(f"{path.stem}-version-{version}{path.suffix}")
    try:
        with data_folder.written_beside(copy) as beside:
            copy_in_one_step(path, beside, key)
            with translated_errors(), connected(beside, "ro", key) as ours:
                (verdict,) = ours.execute("PRAGMA quick_check(1)").fetchone()
            if verdict != "ok":
                raise LedgerDamaged(
                    f"{path} is damaged, so it was not brought up to date.",
                    "Keep the file as it is, and go on with a copy.",
                )
    except OSError as error:
        raise StoreFailed(
            f"{path} could not be copied first: {error.strerror}.",
            "Free some room, then try again.",
        ) from error
    _migrate(path, version, steps, {}, key)


def _migrate(
    path: Path, version: int, steps: Sequence[str], facts: Mapping[str, str], key: bytes | None
) -> None:
    """Runs the steps behind `version` in one transaction: all of them happen, or none."""
    with translated_errors(), closing(connect(path, "rw", query_only=False, key=key)) as connection:
        connection.execute("BEGIN IMMEDIATE")  # closing without a COMMIT takes all of it back
        before = _entries(connection) if version else 0
        for step in steps[version:]:
            for statement in step.split(";\n"):  # `executescript` would commit before it begins
                connection.execute(statement)
        connection.executemany("INSERT INTO meta VALUES (?, ?)", facts.items())
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={len(steps)}")
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None or _entries(connection) != before:
            raise StoreFailed(
                f"{path} could not be brought up to date without a loss.",
                "Nothing was changed; go on with the version that made it.",
            )
        connection.execute("COMMIT")


def _entries(connection: dbapi2.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])
