"""Ends a ledger: sets it aside, so that the next start begins with an empty one.

Nothing is deleted. `DATA/CAMPAIGN` becomes `DATA/ended-TIME/CAMPAIGN`, a data folder of its own:
every command reads it with `--data DATA/ended-TIME`. The journal on this machine moves with it, so
that it does not restore the evening. `kiosk.jobs` decides whether a ledger may end.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from uuid import UUID

from kiosk.errors import DataFolderFault, StoreFailed
from kiosk.file_system import sync_folder
from kiosk.files import find_free_name, write_atomically
from kiosk.store.copies import earlier_evening, local_journal, recover
from kiosk.store.db import data_folder
from kiosk.store.keys import page_key


def folders(data: Path) -> list[Path]:
    """The data folders of ledgers that were ended in the data folder `data`, the earliest first."""
    return sorted(path for path in data.glob(earlier_evening.ENDED_FOLDERS) if path.is_dir())


def set_aside(
    data: Path,
    campaign: str,
    journals: local_journal.Journals,
    kiosks: Iterable[UUID],
    now: datetime,
) -> Path:
    """Sets the ledger of `campaign` in `data` aside; returns its new data folder.

    `kiosks` are those with entries in it: their journals on a stick are not offered to the next
    ledger. Raises DataFolderInUse, DataFolderFault where there is no ledger, StoreFailed; then
    nothing has moved, or the same call can be made again.
    """
    path = data_folder.ledger_path(data, campaign)
    lock = data_folder.lock(data)
    try:
        if not path.exists():
            raise DataFolderFault(
                f"There is no ledger of {campaign} in {data}.", "Name its data folder with --data."
            )
        ended = find_free_name(
            data / earlier_evening.ENDED_FOLDERS.replace("*", recover.stamp(now))
        )
        after = data_folder.ledger_path(ended, campaign)
        with write_atomically(path.with_name(earlier_evening.ENDED), mode=0o600) as file:
            file.write("".join(f"{kiosk}\n" for kiosk in sorted(kiosks)).encode("ascii"))
        # The journal first: cut off here, the next start finds the ledger, and it is as before.
        local_journal.follow(journals, page_key.find(path.parent), path, after)
        data_folder.make_folders(ended)
        path.parent.rename(after.parent)
        sync_folder(ended)
        sync_folder(data)
    except OSError as error:
        raise StoreFailed(
            f"{path.parent} cannot be set aside: {error.strerror}.", "Check the disk."
        ) from error
    finally:
        lock.release()
    return ended
