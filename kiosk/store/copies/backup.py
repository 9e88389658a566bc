"""Copies of the whole ledger: snapshots on the kiosk's own disk, and one to hand over.

Each is written beside, checked by opening it again, synced and only then given its name; it is
encrypted with the ledger's own page key. When one is due, `copies` decides.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from sqlcipher3 import dbapi2

from kiosk.errors import BadInput, DiskFull, JobFailed, KioskError, LedgerDamaged, StoreFailed
from kiosk.files import Progress, sync_folder, write_atomically
from kiosk.store import patience
from kiosk.store.db import cipher, place
from kiosk.store.db.database import address, connect
from kiosk.store.db.faults import told
from kiosk.store.keys import page_key
from kiosk.store.ledger.appending import Head
from kiosk.worker import Worker

FOLDER = "backups"
KEPT = 3
_NAME = re.compile(r"ledger-\d{8}T\d{6}Z(-\d+)?\.db")
_DISK_FULL = (28, 122)
_MB = 1_000_000
_LOOKS_EVERY = 0.1
_LONGEST = patience.CLOSING
"""Seconds that a copy which is called off may still take: a million signatures take ten."""


class Backups:
    """The snapshots of one ledger."""

    def __init__(self, ledger: Path, key: bytes) -> None:
        self._ledger = ledger
        self._key = key
        self.folder = ledger.parent / FOLDER

    def make(
        self, kiosk: UUID, head: Head | None, now: datetime, progress: Progress | None = None
    ) -> Path:
        """Takes a snapshot in one step, checks it, and lets go of all but the newest three.

        `head` is the end of the chain of `kiosk`; where it is given, the snapshot must have it.
        `progress` is told MB.
        Raises StoreFailed, DiskFull, LedgerDamaged; then the older ones are as they were.
        """
        stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        names = (f"ledger-{stamp}{more}.db" for more in ("", *(f"-{n}" for n in range(2, 99))))
        try:
            place.make_folders(self.folder)
            target = next(self.folder / name for name in names if not (self.folder / name).exists())
            whole = _Whole(target, self._ledger, progress)
            whole.write(lambda beside: self._snapshot(beside, kiosk, head))
            for old in [path for path in self.all() if path != target][KEPT - 1 :]:
                old.unlink()
        except OSError as error:
            raise _refused(self.folder, error) from error
        return target

    @property
    def is_empty(self) -> bool:
        """Whether there is no snapshot at all."""
        return not self._found()

    def all(self) -> list[Path]:
        """The snapshots there are, the one that holds most first.

        By their kiosk (a later one sorts behind those it goes on for) and their number of
        entries, which are read from the snapshots themselves. Never by the time in their names:
        one start with a clock in the future would make every later snapshot the oldest. Those
        that cannot be read come last.
        """
        return sorted(self._found(), key=self._holds, reverse=True)

    def _found(self) -> list[Path]:
        with suppress(OSError):
            return [path for path in self.folder.iterdir() if _NAME.fullmatch(path.name)]
        return []

    def _holds(self, path: Path) -> tuple[str, int, str]:
        """The kiosk of a snapshot, how many entries it has, and its name to settle a tie."""
        try:
            with told(), closing(dbapi2.connect(address(path, "ro"), uri=True)) as copy:
                cipher.unlock(copy, self._key)
                (kiosk,) = copy.execute("SELECT value FROM meta WHERE key = 'kiosk'").fetchone()
                # entries are never deleted, so the last row's number is how many there are
                (entries,) = copy.execute("SELECT max(rowid) FROM entry").fetchone()
            return UUID(kiosk).hex, int(entries or 0), path.name
        except (KioskError, OSError, TypeError, ValueError):
            return "", 0, path.name

    def forget_others(self, newest: Path) -> None:
        """Lets go of every snapshot but `newest`: they hold what was erased."""
        try:
            for path in self.all():
                if path != newest:
                    path.unlink()
            sync_folder(self.folder)
        except OSError as error:
            raise _refused(self.folder, error) from error

    def _snapshot(self, beside: Path, kiosk: UUID, head: Head | None) -> None:
        with told():
            with (
                closing(connect(self._ledger, "rw", query_only=True, key=self._key)) as source,
                closing(dbapi2.connect(str(beside), isolation_level=None)) as target,
            ):
                cipher.unlock(target, self._key)
                source.backup(target)  # in one step: in many, each write would start it again
                target.execute("PRAGMA journal_mode=DELETE").fetchall()
            check(beside, self._key, kiosk, head)


def hand_over(
    ledger: Path,
    key: bytes,
    out: Path,
    campaign: str,
    kiosk: UUID,
    now: datetime,
    progress: Progress | None = None,
) -> Path:
    """Writes a copy without anything that was deleted into the folder `out`, under the same key.

    The key's sealed copy goes with it, where there is one. Raises BadInput where `out` is a file,
    StoreFailed, DiskFull, LedgerDamaged, with nothing half-written.
    """
    if out.exists() and not out.is_dir():
        raise BadInput(f"{out} is a file.", "Name a folder for the copy.")
    path = out / f"{campaign}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}.db"

    def copy(beside: Path) -> None:
        with told():
            with closing(connect(ledger, "ro", query_only=False, key=key)) as source:
                source.execute("VACUUM INTO ?", (str(beside),))
            check(beside, key, kiosk, None)

    try:
        place.make_folders(out)
        _Whole(path, ledger, progress).write(copy)
        sealed = ledger.with_name(page_key.SEALED)
        if sealed.exists():
            with write_atomically(out / page_key.SEALED, mode=0o600) as file:
                file.write(sealed.read_bytes())
    except OSError as error:
        raise _refused(out, error) from error
    return path


def check(path: Path, key: bytes, kiosk: UUID, head: Head | None) -> None:
    """Opens a copy and reads all of it. Raises LedgerDamaged where it is not the same ledger."""
    with closing(dbapi2.connect(address(path, "ro"), uri=True)) as copy:
        cipher.unlock(copy, key)
        (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        row = copy.execute(
            "SELECT sequence, hash FROM entry WHERE kiosk = ? ORDER BY sequence DESC LIMIT 1",
            (kiosk.bytes,),
        ).fetchone()
    found = Head(*row) if row is not None else Head()
    if verdict != "ok" or head not in (None, found):
        raise LedgerDamaged(
            "The copy of the ledger is not what the ledger holds.",
            "Check the disk, then try again.",
        )


@dataclass(frozen=True, slots=True)
class _Whole:
    """SQLite writes the file itself, so `write_atomically` cannot: the same rule, by its name."""

    path: Path
    ledger: Path
    progress: Progress | None

    def write(self, write: Callable[[Path], None]) -> None:
        """Writes beside, syncs, and gives the file its name."""
        beside = self.path.with_name(f".{self.path.name}.part")
        _remove(beside)
        try:
            os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            if self.progress is None:
                write(beside)
            else:
                self._watch(beside, write, self.progress)
            handle = os.open(beside, os.O_RDWR)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
            beside.replace(self.path)
            sync_folder(self.path.parent)
        finally:
            _remove(beside)

    def _watch(self, beside: Path, write: Callable[[Path], None], progress: Progress) -> None:
        """One step of SQLite tells nothing, but the file grows; a cancel waits for its end."""
        total = sum(file.stat().st_size for file in _files(self.ledger) if file.exists())
        worker = Worker("copying the ledger")
        pending = worker.begin(lambda: write(beside))
        try:
            progress(0, total // _MB)
            while not pending.settles(_LOOKS_EVERY):
                progress(min(beside.stat().st_size, total) // _MB, total // _MB)
        finally:
            worker.close(_LONGEST)
        pending.outcome()


def _remove(path: Path) -> None:
    for file in _files(path):
        file.unlink(missing_ok=True)


def _files(path: Path) -> Iterator[Path]:
    for suffix in ("", "-wal", "-shm", "-journal"):
        yield path.with_name(path.name + suffix)


def _refused(path: Path, error: OSError) -> JobFailed:
    if error.errno in _DISK_FULL:
        return DiskFull(f"No room left on the disk for {path}.", "Free some room, then try again.")
    return StoreFailed(f"{path} cannot be written: {error.strerror}.", "Check the disk.")
