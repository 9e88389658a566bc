"""Changes files of a campaign folder so that a power cut leaves either all old or all new ones.

The new files are written into a folder of their own within the campaign's. Its last rename makes
them count: from then on they are read in place of the others (`kiosk.campaign.folder`), until each
has taken its place and the folder is gone. Before it, they are nothing but leftovers.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.campaign.folder import PENDING, file_names
from kiosk.errors import BadInput, DiskFull, JobFailed
from kiosk.file_system import (
    FOR_OWNER,
    is_full,
    make_private_folder,
    rename,
    rename_synced,
    set_mode,
    sync_file,
    sync_folder,
)

_BEGUN = f"{PENDING}.part"


def begin(folder: Path, files: Mapping[str, str]) -> Path:
    """Writes `files`, by name, beside those of the campaign `folder`; returns where they are.

    Nothing counts yet. The folder is made where it is missing; its parent must be there. Raises
    BadInput where the folder cannot be written, DiskFull or JobFailed where the disk refuses.
    """
    try:
        if not folder.is_dir():
            make_private_folder(folder)
        drop(folder)
        begun = folder / _BEGUN
        make_private_folder(begun)
        for name, text in files.items():
            path = begun / name
            path.write_bytes(text.encode())
            set_mode(path, FOR_OWNER)
            sync_file(path)
        sync_folder(begun)
    except OSError as error:
        with suppress(OSError):
            drop(folder)
        raise _fault(folder, error) from error
    return begun


def drop(folder: Path) -> None:
    """Takes away what was begun and does not count. Raises OSError."""
    begun = folder / _BEGUN
    if begun.is_dir() and not begun.is_symlink():
        shutil.rmtree(begun)


def commit(folder: Path) -> None:
    """Makes the files that were begun those of the campaign.

    Raises JobFailed or DiskFull where the disk refuses. Then they count, or the old ones do.
    """
    try:
        rename(folder / _BEGUN, folder / PENDING)
    except OSError as error:
        raise _fault(folder, error) from error
    finish(folder)


def finish(folder: Path) -> bool:
    """Puts the files of a change that was cut off into their places; whether there were any.

    Raises JobFailed or DiskFull where the disk refuses; they are read where they are then.
    """
    pending = folder / PENDING
    if not pending.is_dir():
        return False
    try:
        for name in file_names(pending):
            rename_synced(pending / name, folder / name)
        pending.rmdir()
        sync_folder(folder)
    except OSError as error:
        raise _fault(folder, error) from error
    return True


def _fault(folder: Path, error: OSError) -> BadInput | JobFailed:
    if is_full(error):
        return DiskFull(f"No room left on the disk for {folder}.", "Free some room and try again.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR):
        return BadInput(
            f"{folder} cannot be written: {error.strerror}.", "Name another folder for it."
        )
    return JobFailed(f"{folder} could not be written: {error.strerror}.", "Try again.")
