"""Copies of the whole ledger: snapshots on the kiosk's own disk, and one to hand over.

Each is written under a temporary name, checked by opening it again, synced and then renamed. It is
encrypted with the ledger's page key. `all_copies` decides when one is due.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from kiosk.errors import BadInput, KioskError, LedgerDamaged
from kiosk.file_system import read_bounded, sync_folder
from kiosk.files import Progress, write_atomically
from kiosk.store import bounded_worker
from kiosk.store.db import data_folder
from kiosk.store.db.database import connect, connected, copy_in_one_step
from kiosk.store.db.driver_errors import translated_errors
from kiosk.store.keys import entry_key, page_key
from kiosk.store.ledger.appending import Head
from kiosk.worker import Worker, has_ended

FOLDER = "backups"
KEPT = 3
_MB = 1_000_000
_LOOKS_EVERY = 0.1
_LONGEST = bounded_worker.CLOSING
"""Seconds that a cancelled copy may still take: a million signatures take ten."""

_NAME = re.compile(r"ledger-\d{8}T\d{6}Z(-\d+)?\.db")


class Backups:
    """The snapshots of one ledger."""

    def __init__(self, ledger: Path, key: bytes) -> None:
        self._ledger = ledger
        self._key = key
        self.folder = ledger.parent / FOLDER

    def make(
        self, kiosk: UUID, head: Head | None, now: datetime, progress: Progress | None = None
    ) -> Path:
        """Takes a snapshot in one step, checks it, and deletes all but the newest three.

        `head` is the end of the chain of `kiosk`; where it is given, the snapshot must have it.
        `progress` counts MB.
        Raises StoreFailed, DiskFull, LedgerDamaged; then the older ones are as they were.
        """
        stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        names = (f"ledger-{stamp}{more}.db" for more in ("", *(f"-{n}" for n in range(2, 99))))
        try:
            data_folder.make_folders(self.folder)
            target = next(self.folder / name for name in names if not (self.folder / name).exists())
            with data_folder.written_beside(target) as beside:
                work = partial(self._snapshot, beside, kiosk, head)
                _watch(work, beside, self._ledger, progress)
            for old in [path for path in self.all() if path != target][KEPT - 1 :]:
                old.unlink()
        except OSError as error:
            raise data_folder.refused(self.folder, error) from error
        return target

    @property
    def is_empty(self) -> bool:
        """Whether there is no snapshot at all."""
        return not self._found()

    def all(self) -> list[Path]:
        """The snapshots there are, the one that holds most first.

        By their kiosk (its id sorts after those of its predecessors) and their number of entries,
        which are read from the snapshots themselves. Never by the time in their names: one start
        with a clock in the future would make every later snapshot the oldest. Those that cannot
        be read come last.
        """
        return sorted(self._found(), key=self._holds, reverse=True)

    def _found(self) -> list[Path]:
        with suppress(OSError):
            found = [path for path in self.folder.iterdir() if _NAME.fullmatch(path.name)]
            return [path for path in found if path.is_file()]  # opening a pipe would wait
        return []

    def _holds(self, path: Path) -> tuple[str, int, str]:
        """The kiosk of a snapshot, how many entries it has, and its name to settle a tie."""
        try:
            with translated_errors(), connected(path, "ro", self._key) as copy:
                (kiosk,) = copy.execute("SELECT value FROM meta WHERE key = 'kiosk'").fetchone()
                # entries are never deleted, so the last row's number is how many there are
                (entries,) = copy.execute("SELECT max(rowid) FROM entry").fetchone()
            return UUID(kiosk).hex, int(entries or 0), path.name
        except (KioskError, OSError, TypeError, ValueError):
            return "", 0, path.name

    def delete_others(self, newest: Path) -> None:
        """Deletes every snapshot but `newest`: the others hold what was erased."""
        try:
            for path in self.all():
                if path != newest:
                    path.unlink()
            sync_folder(self.folder)
        except OSError as error:
            raise data_folder.refused(self.folder, error) from error

    def _snapshot(self, beside: Path, kiosk: UUID, head: Head | None) -> None:
        with translated_errors():
            copy_in_one_step(self._ledger, beside, self._key)
            check(beside, self._key, kiosk, head)


def hand_over(
    ledger: Path, key: bytes, out: Path, campaign: str, kiosk: UUID, now: datetime,
    progress: Progress | None = None,
) -> Path:  # fmt: skip
    """Writes a copy into the folder `out`, without deleted content, encrypted with the same key.

    The sealed copies of the keys are written too. Raises BadInput where `out` is a file,
    StoreFailed, DiskFull, LedgerDamaged, with nothing half-written.
    """
    if out.exists() and not out.is_dir():
        raise BadInput(f"{out} is a file.", "Name a folder for the copy.")
    path = out / f"{campaign}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}.db"

    try:
        data_folder.make_folders(out)
        with data_folder.written_beside(path) as beside:
            _watch(partial(_vacuum_into, ledger, beside, key, kiosk), beside, ledger, progress)
        for name in (page_key.SEALED, entry_key.SEALED):
            sealed = ledger.with_name(name)
            if sealed.exists():
                with write_atomically(out / name) as file:
                    file.write(read_bounded(sealed, page_key.LARGEST))
    except OSError as error:
        raise data_folder.refused(out, error) from error
    return path


def _vacuum_into(ledger: Path, beside: Path, key: bytes, kiosk: UUID) -> None:
    with translated_errors():
        with closing(connect(ledger, "ro", query_only=False, key=key)) as source:
            # as bytes: a folder's name from an older system may be no UTF-8
            source.execute("VACUUM INTO CAST(? AS TEXT)", (os.fsencode(beside),))
        check(beside, key, kiosk, None)


def _watch(work: Callable[[], None], beside: Path, ledger: Path, progress: Progress | None) -> None:
    """Shows the size of the file that `work` writes; a cancel waits for SQLite's one step."""
    if progress is None:
        work()
        return
    total = sum(file.stat().st_size for file in data_folder.files_of(ledger) if file.exists())
    worker = Worker("copying the ledger")
    pending = worker.begin(work)
    try:
        progress(0, total // _MB)
        while not has_ended(pending, _LOOKS_EVERY):
            progress(min(beside.stat().st_size, total) // _MB, total // _MB)
    finally:
        worker.close(_LONGEST)
    pending.result()


def check(path: Path, key: bytes, kiosk: UUID, head: Head | None) -> None:
    """Opens a copy and reads all of it. Raises LedgerDamaged where it is not the same ledger."""
    with connected(path, "ro", key) as copy:
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
