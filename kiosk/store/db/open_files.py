"""Checks that the ledger's name still leads to the open files, unchanged since our last write.

A file that was unlinked, or replaced by a sync tool, accepts write after write without an error,
and nobody will find them again. So before and after each commit the name and the open file are
compared by device and inode. Between two commits only this program writes to the ledger and its
log, so their sizes and times must be those it left, and the log must begin with its magic number.
`opening` repairs what is not so.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import IO

from kiosk.errors import LedgerDamaged

_MAGIC = frozenset({b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83"})
"""How a write-ahead log begins: https://www.sqlite.org/fileformat2.html#walformat"""

_Seen = tuple[int, int, int, int]
"""Device, number, size in bytes, time of change in ns."""

_ABSENT: _Seen = (0, 0, 0, 0)


class LedgerReplaced(LedgerDamaged):
    """Another file has the ledger's name, or its files were changed by somebody else."""


class OpenFiles:
    """The files of one ledger that is open for writing.

    Never opens the ledger itself: to close any descriptor of it would give up SQLite's locks.
    """

    def __init__(self, ledger: Path) -> None:
        self._path = ledger
        self._ledger = os.fspath(ledger)
        self._log = f"{self._ledger}-wal"
        self._identity: tuple[int, int] | None = None
        self._seen = (_ABSENT, _ABSENT)
        self._is_lost = False
        self._begins: IO[bytes] | None = None

    @property
    def device(self) -> int | None:
        """The device of the ledger; None before it was opened."""
        return self._identity[0] if self._identity is not None else None

    def begin(self) -> None:
        """Call when the writing connection was opened. Raises LedgerReplaced for another file.

        It must be the same file as at the first opening, however often it is opened again.
        """
        self.end()
        now = _look(self._ledger)
        if self._identity is None and now != _ABSENT:
            self._identity = now[:2]
        if self._identity != now[:2]:
            raise self._replaced()
        self.adopt()

    def adopt(self) -> None:
        """Accepts the files as they are now."""
        self._close_log()
        with suppress(OSError):
            self._begins = open(self._log, "rb", buffering=0)  # noqa: SIM115, PTH123
        self._seen = _look(self._ledger), _look(self._log)
        self._is_lost = False

    def end(self) -> None:
        """Call when the connection is closed, which may change the log once more."""
        self._close_log()
        self._seen = (_ABSENT, _ABSENT)
        self._is_lost = False

    def written(self) -> None:
        """Call after a write of this program: remembers the sizes and times."""
        if self._seen[0] == _ABSENT:
            return
        now = self._named()
        if now is None:
            self._is_lost = True
        else:
            self._seen = now

    def check_written(self) -> None:
        """Raises LedgerReplaced where the last write went to a file that has lost its name."""
        if self._is_lost:
            raise self._replaced()

    def check(self) -> None:
        """Raises LedgerReplaced where the name leads to another file, or another program wrote."""
        if self._seen[0] == _ABSENT:
            return  # nothing is open; `begin` looks
        if self._is_lost or self._named() != self._seen:
            raise self._replaced()

    @property
    def are_named(self) -> bool:
        """Whether the names lead to the open files, changed or not, and the log is valid."""
        return self._named() is not None

    def _named(self) -> tuple[_Seen, _Seen] | None:
        ledger, log = _look(self._ledger), _look(self._log)
        is_same = (ledger[:2], log[:2]) == (self._seen[0][:2], self._seen[1][:2])
        return (ledger, log) if is_same and self._begins_well(log) else None

    def _begins_well(self, log: _Seen) -> bool:
        if self._begins is None or not log[2]:
            return True  # no log, or an empty one
        try:
            self._begins.seek(0)
            return self._begins.read(4) in _MAGIC
        except OSError:
            return False

    def _close_log(self) -> None:
        begins, self._begins = self._begins, None
        if begins is not None:
            with suppress(OSError):
                begins.close()

    def _replaced(self) -> LedgerReplaced:
        return LedgerReplaced(
            f"{self._path} is not the file any more that was opened.",
            "Look what moves or replaces files there: a sync or clean-up program.",
        )


def _look(path: str) -> _Seen:
    try:
        found = os.stat(path)  # noqa: PTH116 - twice for every signature
    except OSError:
        return _ABSENT
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
