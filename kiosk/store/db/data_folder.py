"""The data folder: the ledger's path, its lock, permissions, and network shares."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
from filelock import BaseFileLock, FileLock, Timeout

from kiosk.errors import DataFolderFault, DataFolderInUse, DiskFull, ProgramFault, StoreFailed
from kiosk.file_system import (
    is_full,
    make_private,
    make_private_folder,
    open_plain,
    rename_synced,
    set_mode,
    sync_folder,
)

LEDGER = "ledger.db"
LOCK = "kiosk.lock"
_COPIED_AT_ONCE = 1 << 20
_LONGEST_CAMPAIGN = 100
"""Characters of a campaign's id."""

NETWORK_SHARES = frozenset(
    "9p afpfs afs ceph cifs davfs fuse.davfs2 fuse.glusterfs fuse.rclone fuse.sshfs "
    "fuse.s3fs glusterfs lustre ncpfs nfs nfs4 prl_fs smb3 smbfs vboxsf".split()
)
"""File systems whose locks and syncs SQLite cannot rely on (https://sqlite.org/useovernet.html)."""


def is_campaign(text: str) -> bool:
    """Whether `text` can be a campaign's id: the plain name of one folder, on every system.

    What a copy says of itself must be asked first: it may be forged.
    """
    is_plain = not set(text) & set('/\\:*?"<>|') and text.isprintable()
    return is_plain and 0 < len(text) <= _LONGEST_CAMPAIGN and text.strip(". ") != ""


def ledger_path(folder: Path, campaign: str) -> Path:
    """The path of the ledger of `campaign` in the data folder."""
    if not is_campaign(campaign):
        raise ProgramFault("a campaign's id must be one plain folder name")
    return folder / campaign / LEDGER


def prepare(path: Path) -> None:
    """Creates the folders of the ledger, readable by the owner only.

    Raises DataFolderFault where they cannot be made or lie on a network share.
    """
    try:
        make_folders(path.parent)
        _close_to_others(path)
        resolved = path.parent.resolve()
    except OSError as error:
        raise _unusable(path.parent, error) from error
    if is_on_network_share(resolved, _mounts()):
        raise DataFolderFault(
            f"{path.parent} is on a network share, where no signature is safe.",
            "Name a folder on this machine's own disk with --data.",
        )


def make_folders(folder: Path) -> None:
    """Creates `folder` and its missing parents, and syncs their names to the disk.

    The folder itself and the two above it are synced also where they exist already: the program
    that created them may have stopped before its sync. Raises OSError.
    """
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):  # `parents=True` would leave those above open to everybody
        make_private_folder(place)
    above = (place.parent for place in missing)
    for place in dict.fromkeys((folder, folder.parent, folder.parent.parent, *above)):
        sync_folder(place)


def copy_private(source: Path, copy: Path) -> None:
    """Copies a file, readable by its owner alone. Raises OSError, also where `copy` is there."""
    with open_plain(source) as whole:
        make_private(copy)
        with copy.open("wb") as file:
            shutil.copyfileobj(whole, file, _COPIED_AT_ONCE)


def _close_to_others(path: Path) -> None:
    """Makes files of an earlier version private, where the disk has permissions."""
    for file in (path.parent, *path.parent.glob("ledger*.db*")):
        with suppress(OSError):
            mode = stat.S_IMODE(file.stat().st_mode)
            if mode & 0o077:
                set_mode(file, mode & 0o700)


def lock(folder: Path) -> FileLock:
    """Locks the data folder for this process; the system frees the lock if it dies.

    Raises DataFolderInUse where another copy has it, DataFolderFault where none can.
    """
    with suppress(OSError):  # filelock's own `mode` is refused where a disk knows no permissions
        make_private(folder / LOCK)
    held = FileLock(folder / LOCK, thread_local=False, fallback_to_soft=False)
    _acquire(held)
    return held


def lock_again(held: BaseFileLock) -> None:
    """Takes the lock again where its file was removed, since the old lock stops nobody.

    Raises what `lock` raises.
    """
    held.release(force=True)
    _acquire(held)


def is_on_network_share(path: Path, mounts: Iterable[tuple[str, str]]) -> bool:
    """Whether the deepest mount above the absolute `path` is a network share.

    `mounts` are mount points with their kinds of file system, in the order of mounting. A UNC path
    of Windows is a share.
    """
    # The last mount of a point hides those before: an automounter's is followed by the share's.
    kinds = {Path(point): kind for point, kind in mounts}
    kind = next((kinds[folder] for folder in (path, *path.parents) if folder in kinds), "")
    return kind in NETWORK_SHARES or str(path).startswith("\\\\")


def _mounts() -> list[tuple[str, str]]:
    """The mounts of this machine; none where the system does not list them, as without /proc."""
    try:
        return [(one.mountpoint, one.fstype) for one in psutil.disk_partitions(all=True)]
    except OSError:
        return []


def files_of(database: Path) -> list[Path]:
    """The file of a database and the names of the logs that SQLite writes beside it."""
    return [database.with_name(f"{database.name}{end}") for end in ("-wal", "-shm", "-journal", "")]


@contextmanager
def written_beside(path: Path) -> Iterator[Path]:
    """An empty private file beside `path`, for SQLite; it becomes `path` when the block succeeds.

    Contents and rename are synced then. On any exception `path` stays as it was. Raises OSError.
    """
    beside = path.with_name(f".{path.name}.part")
    remove(beside)
    try:
        make_private(beside)
        yield beside
        rename_synced(beside, path)
    finally:
        with suppress(OSError):  # what stays is removed before the next try
            remove(beside)


def remove(database: Path) -> None:
    """Deletes a database and its logs, as far as they are there. Raises OSError."""
    for file in files_of(database):
        file.unlink(missing_ok=True)


def refused(path: Path, error: OSError) -> StoreFailed:
    """The fault to raise where the disk refuses to write `path`."""
    if is_full(error):
        return DiskFull(f"No room left on the disk for {path}.", "Free some room, then try again.")
    return StoreFailed(f"{path} cannot be written: {error.strerror}.", "Check the disk.")


def _acquire(held: BaseFileLock) -> None:
    folder = Path(held.lock_file).parent
    try:
        held.acquire(timeout=0)
    except Timeout as error:
        raise DataFolderInUse(
            f"Another copy of the program is using {folder}.",
            "Close it first, or name another data folder with --data.",
        ) from error
    except OSError as error:
        raise _unusable(folder, error) from error


def _unusable(folder: Path, error: OSError) -> DataFolderFault:
    reason = os.strerror(error.errno) if error.errno else str(error)
    return DataFolderFault(
        f"The data folder {folder} cannot be used: {reason}.",
        "Name a folder you may write to with --data.",
    )
