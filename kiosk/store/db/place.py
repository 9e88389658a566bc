"""Where the ledger lies: its folder, the lock on it, and disks that cannot keep a promise."""

from __future__ import annotations

import os
import shutil
import stat
from contextlib import suppress
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from kiosk.errors import DataFolderFault, DataFolderInUse, ProgramFault
from kiosk.files import sync_folder

LEDGER = "ledger.db"
LOCK = "kiosk.lock"

NETWORK_SHARES = frozenset(
    "9p afpfs afs ceph cifs davfs fuse.davfs2 fuse.glusterfs fuse.rclone fuse.sshfs "
    "fuse.s3fs glusterfs lustre ncpfs nfs nfs4 prl_fs smb3 smbfs vboxsf".split()
)
"""File systems whose locks and syncs SQLite cannot rely on (https://sqlite.org/useovernet.html)."""


def ledger_path(folder: Path, campaign: str) -> Path:
    """Where the ledger of `campaign` lies in the data folder."""
    if campaign in {"", ".", ".."} or set(campaign) & set("/\\\0:"):
        raise ProgramFault("a campaign's id must be one plain folder name")
    return folder / campaign / LEDGER


def prepare(path: Path) -> None:
    """Makes the folders of the ledger, for the owner alone.

    Raises DataFolderFault where they cannot be made or lie on a network share.
    """
    try:
        make_folders(path.parent)
        _close_to_others(path)
        resolved = path.parent.resolve()
    except OSError as error:
        raise _unusable(path.parent, error) from error
    if on_network_share(resolved, _mounts()):
        raise DataFolderFault(
            f"{path.parent} is on a network share, where no signature is safe.",
            "Name a folder on this machine's own disk with --data.",
        )


def make_folders(folder: Path) -> None:
    """Makes `folder` and what is missing above it, and their names last through a power cut.

    So do the names in it, and those of the two folders nearest, where they were there already:
    whoever made them may not have come so far. Raises OSError.
    """
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):  # `parents=True` would leave those above open to everybody
        place.mkdir(mode=0o700, exist_ok=True)
    above = (place.parent for place in missing)
    for place in dict.fromkeys((folder, folder.parent, folder.parent.parent, *above)):
        with suppress(PermissionError):  # a folder one may write to need not be readable
            sync_folder(place)


def make_private(path: Path) -> None:
    """Makes an empty file that only its owner can read, whatever the umask.

    For files that SQLite writes: it leaves them, and the logs beside them, as it finds them.
    Raises OSError, also where there is one already.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def copy_private(source: Path, copy: Path) -> None:
    """Copies a file, readable by its owner alone. Raises OSError, also where `copy` is there."""
    make_private(copy)
    shutil.copyfile(source, copy)


def _close_to_others(path: Path) -> None:
    """Takes what an earlier version left open to others from them, where the disk knows owners."""
    for file in (path.parent, *path.parent.glob("ledger*.db*")):
        with suppress(OSError):
            mode = stat.S_IMODE(file.stat().st_mode)
            if mode & 0o077:
                file.chmod(mode & 0o700)


def lock(folder: Path) -> FileLock:
    """Takes the data folder for this copy of the program; the system frees it if it dies.

    Raises DataFolderInUse where another copy has it, DataFolderFault where none can.
    """
    held = FileLock(folder / LOCK, thread_local=False, fallback_to_soft=False)
    _acquire(held)
    return held


def lock_again(held: BaseFileLock) -> None:
    """Takes the lock once more where its file was taken away: it keeps nobody out any more.

    Raises what `lock` raises.
    """
    held.release(force=True)
    _acquire(held)


def on_network_share(path: Path, mounts: str) -> bool:
    """Whether the deepest mount above the absolute `path` is a network share.

    `mounts` is the text of /proc/mounts; where there is none only Windows' UNC paths are known.
    """
    if str(path).startswith("\\\\"):
        return True
    best, kind = Path(), ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(_unescape(fields[1]))
        if path.is_relative_to(point) and len(point.parts) >= len(best.parts):
            best, kind = point, fields[2]
    return kind in NETWORK_SHARES


def _acquire(held: BaseFileLock) -> None:
    folder = Path(held.lock_file).parent
    try:
        held.acquire(timeout=0)
    except Timeout as error:
        raise DataFolderInUse(
            f"Another copy of the program is using {folder}.",
            "Close it first, or name another data folder with --data.",
        ) from error
    except (OSError, NotImplementedError) as error:
        raise _unusable(folder, error) from error


def _mounts() -> str:
    try:
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""  # not Linux


def _unescape(field: str) -> str:
    for escaped, plain in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(escaped, plain)
    return field


def _unusable(folder: Path, error: Exception) -> DataFolderFault:
    reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
    return DataFolderFault(
        f"The data folder {folder} cannot be used: {reason}.",
        "Name a folder you may write to with --data.",
    )
