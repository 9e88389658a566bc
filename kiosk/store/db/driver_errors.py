"""Translates the driver's errors into faults with a sentence. They hold no values of statements."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from kiosk.errors import DiskFull, KioskError, LedgerDamaged, ProgramFault, StoreFailed

# https://www.sqlite.org/rescode.html, the primary codes (the low byte)
_BUSY = frozenset({5, 6})
_READONLY = 8
_DAMAGED = frozenset({11, 26})
_FULL = 13
_CONSTRAINT = 19
_IOERR = 10
# The driver's copying in one step tells no code, only SQLite's own words for it.
_IN_WORDS = {
    "database or disk is full": _FULL,
    "disk I/O error": _IOERR,
    "attempt to write a readonly database": _READONLY,
    "database disk image is malformed": 11,
    "file is not a database": 26,
    "database is locked": 5,
}
_OURS = frozenset({1, 2, 12, 18, 20, 21, 25})


class ConstraintViolated(ProgramFault):
    """A constraint of the tables was violated, as by recording the same signature again."""


def fault_of(error: DBAPIError | dbapi2.Error) -> KioskError:
    """The fault to raise for a driver's error."""
    origin = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(origin, "sqlite_errorcode", _IN_WORDS.get(str(origin)))
    name = getattr(origin, "sqlite_errorname", type(origin).__name__)
    if code is None:
        return ProgramFault(f"the driver refused: {name}")
    primary = code & 0xFF
    if primary == _CONSTRAINT:
        return ConstraintViolated(str(name))
    if primary in _OURS:
        return ProgramFault(f"the ledger's statement was wrong: {name}")
    if primary == _FULL:
        return DiskFull(
            "There is no room left on the disk, so this could not be saved.",
            "Free some room, then try again.",
        )
    if primary in _DAMAGED:
        return LedgerDamaged(
            f"The ledger's file is damaged, or its disk is failing ({name}).",
            "Stop here, keep the file as it is, and go on with a copy.",
        )
    if primary in _BUSY:
        return StoreFailed(
            "Another program holds the ledger's file.", "Close that program, then try again."
        )
    if primary == _READONLY:
        return StoreFailed(
            "The ledger's file may not be written.", "Check its permissions, then try again."
        )
    return StoreFailed(
        f"The disk did not take the ledger ({name}).", "Check the disk, then try again."
    )


@contextmanager
def translated_errors() -> Iterator[None]:
    """Translates the driver's errors in the block into our faults."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        raise fault_of(error) from error
