"""A ledger that is over: set aside whole, so that the next start begins with an empty one.

Nothing is deleted. What was `DATA/CAMPAIGN` becomes `DATA/ended-TIME/CAMPAIGN`, which is a data
folder of its own: every command reads it with `--data DATA/ended-TIME`. The journal on this machine
follows it, so that it does not bring the evening back. Whether a ledger may end is `jobs`'.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from uuid import UUID

from kiosk.errors import DataFolderFault, StoreFailed
from kiosk.files import find_free_name, sync_folder, write_atomically
from kiosk.store.copies import earlier, local, recover
from kiosk.store.db import place
from kiosk.store.keys import page_key


def folders(data: Path) -> list[Path]:
    """The data folders of ledgers that were ended in the data folder `data`, the earliest first."""
    return sorted(path for path in data.glob(earlier.ENDED_FOLDERS) if path.is_dir())


def set_aside(
    data: Path, campaign: str, journals: local.Journals, kiosks: Iterable[UUID], now: datetime
) -> Path:
    """Sets the ledger of `campaign` in `data` aside; returns the data folder it is in then.

    Nobody has it open. `kiosks` are those with entries in it: what a stick still has of them is not
    offered to the next ledger. Raises DataFolderInUse, DataFolderFault where there is none,
    StoreFailed; then everything is where it was, or the same can be done again.
    """
    path = place.ledger_path(data, campaign)
    lock = place.lock(data)
    try:
        if not path.exists():
            raise DataFolderFault(
                f"There is no ledger of {campaign} in {data}.", "Name its data folder with --data."
            )
        ended = find_free_name(data / earlier.ENDED_FOLDERS.replace("*", recover.stamp(now)))
        after = place.ledger_path(ended, campaign)
        with write_atomically(path.with_name(earlier.ENDED), mode=0o600) as file:
            file.write("".join(f"{kiosk}\n" for kiosk in sorted(kiosks)).encode("ascii"))
        # The journal first: cut off here, the next start finds the ledger, and it is as before.
        local.follow(journals, page_key.find(path.parent), path, after)
        place.make_folders(ended)
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
