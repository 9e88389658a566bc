"""The write-ahead log found beside a ledger: written again before anybody believes it.

After a sync that failed, systems go on showing what was written although it will never reach
the disk, and a later sync of the same file says all is well. SQLite would recover such a log,
the program would find its entry in it and thank somebody who is lost with the next power cut.
Written anew in place, byte for byte, the log is on the disk or the fault is told.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.errors import DiskFull, StoreFailed
from kiosk.store.copies.journal import sync

_FULL = (28, 122)  # ENOSPC, EDQUOT


def make_sure(ledger: Path) -> None:
    """Leaves the log of `ledger`, where there is one, on the disk as it reads.

    For the only program that writes it, before a connection that writes is opened. Raises
    DiskFull, StoreFailed.
    """
    try:
        with ledger.with_name(f"{ledger.name}-wal").open("r+b", buffering=0) as log:
            content = memoryview(log.readall())
            log.seek(0)
            while content:
                content = content[log.write(content) :]
            sync(log.fileno())
    except FileNotFoundError:
        return
    except OSError as error:
        raise _told(error) from error


def _told(error: OSError) -> StoreFailed:
    if error.errno in _FULL:
        return DiskFull(
            "There is no room left on the disk, so this could not be saved.",
            "Free some room, then try again.",
        )
    return StoreFailed(
        f"The disk did not take the ledger ({error.strerror}).", "Check the disk, then try again."
    )
