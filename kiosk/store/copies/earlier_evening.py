"""Earlier evenings: finds one on the second copy that an empty ledger lacks, and ends a ledger.

Where a data folder is lost, the next ledger begins empty under a new key, while the stick still has
the signatures. They are never overwritten, since each kiosk has its own journal there, but staff
must be told. `restore` brings them back. A ledger that was ended is known, and not offered.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from kiosk.errors import BadInput, DataFolderFault, StoreFailed
from kiosk.file_system import read_bounded, sync_folder
from kiosk.files import find_free_name, write_atomically
from kiosk.signing.clock import moment
from kiosk.store.copies import journal, local_journal, medium, recover
from kiosk.store.copies.journal_scan import Scan
from kiosk.store.db import data_folder
from kiosk.store.keys import page_key

NOTE = "second-medium.earlier"
"""Beside the ledger: kiosks whose journals were on the medium while the ledger was empty."""

ENDED = "ledger.ended"
"""Beside a ledger that the organiser has ended: its kiosks. See `set_aside`."""

_LARGEST = 1_000_000
ENDED_FOLDERS = "ended-*"
"""Where those ledgers lie, below the data folder."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the journals of that evening hold. `last` is when the last entry was written.

    `is_sealed` says that an organiser's key opens them; else only the key of that kiosk does.
    """

    folder: Path
    entries: int
    last: datetime | None
    is_sealed: bool


def look(
    folder: Path, campaign: str, ledger: Path, known: Collection[UUID], *, is_empty: bool
) -> Earlier | None:
    """What the medium at `folder` holds of `campaign` from kiosks that are not in `known`.

    While the ledger is empty all other kiosks count, and are noted beside it; later only those
    that were noted, because a stick may collect the journals of several tables. Raises OSError,
    and what `write_atomically` raises.
    """
    over = ended(ledger)
    noted = _kiosks(ledger.with_name(NOTE))
    found: dict[UUID, Earlier] = {}
    for path in sorted((folder / medium.FOLDER).glob(f"*{medium.SUFFIX}")):
        with suppress(BadInput, OSError):
            header = journal.look(path)
            kiosk = header.kiosk
            is_meant = is_empty or kiosk in noted
            if header.campaign == campaign and is_meant and kiosk not in (*known, *over):
                found[kiosk] = _held(folder, path)
    if is_empty and found and set(found) != noted:
        with write_atomically(ledger.with_name(NOTE)) as file:
            file.write("".join(f"{kiosk}\n" for kiosk in found).encode("ascii"))
    if not found:
        return None
    each = found.values()
    return Earlier(
        folder,
        sum(one.entries for one in each),
        max((one.last for one in each if one.last is not None), default=None),
        any(one.is_sealed for one in each),
    )


def ended(ledger: Path) -> set[UUID]:
    """The kiosks of ledgers that were ended at the place of `ledger`."""
    campaign, data = ledger.parent.name, ledger.parent.parent
    notes = data.glob(f"{ENDED_FOLDERS}/{campaign}/{ENDED}")
    return {kiosk for note in notes for kiosk in _kiosks(note)}


def _held(folder: Path, path: Path) -> Earlier:
    with path.open("rb") as file:
        scan = Scan(file)
        for _ in scan:
            pass
    last = scan.last.id
    # The first 48 bits of a UUIDv7 are milliseconds since 1970.
    at = moment((last.int >> 80) * 1000) if last is not None else None
    return Earlier(folder, scan.last.records, at, bool(scan.header.sealed_key))


def _kiosks(note: Path) -> set[UUID]:
    """The kiosks that a note names; what cannot be read names none."""
    with suppress(OSError, ValueError):
        return {UUID(text) for text in read_bounded(note, _LARGEST).decode("ascii").split()}
    return set()


def ended_folders(data: Path) -> list[Path]:
    """The data folders of ledgers that were ended in the data folder `data`, the earliest first."""
    return sorted(path for path in data.glob(ENDED_FOLDERS) if path.is_dir())


def set_aside(
    data: Path,
    campaign: str,
    journals: local_journal.Journals,
    kiosks: Iterable[UUID],
    now: datetime,
) -> Path:
    """Sets the ledger of `campaign` in `data` aside; returns its new data folder.

    `DATA/CAMPAIGN` becomes `DATA/ended-TIME/CAMPAIGN`, which every command reads with
    `--data DATA/ended-TIME`. The journal on this machine moves with it, so that it does not restore
    the evening. Nothing is deleted. `kiosk.jobs` decides whether a ledger may end.

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
        aside = find_free_name(data / ENDED_FOLDERS.replace("*", recover.stamp(now)))
        after = data_folder.ledger_path(aside, campaign)
        with write_atomically(path.with_name(ENDED)) as file:
            file.write("".join(f"{kiosk}\n" for kiosk in sorted(kiosks)).encode("ascii"))
        # The journal first: cut off here, the next start finds the ledger, and it is as before.
        local_journal.follow(journals, page_key.find(path.parent), path, after)
        data_folder.make_folders(aside)
        path.parent.rename(after.parent)
        sync_folder(aside)
        sync_folder(data)
    except OSError as error:
        raise StoreFailed(
            f"{path.parent} cannot be set aside: {error.strerror}.", "Check the disk."
        ) from error
    finally:
        lock.release()
    return aside
