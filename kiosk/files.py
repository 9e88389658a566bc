"""Files that are either whole or not there: write beside, sync, rename."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from kiosk.errors import BadInput, DiskFull, JobFailed

Progress = Callable[[int, int], None]
"""Told (done, total) by long work; raises `errors.Cancelled` to stop it. Total 0: not known."""

_DISK_FULL = (28, 122)  # ENOSPC, EDQUOT


@contextmanager
def whole_file(path: Path, *, mode: int = 0o644) -> Iterator[IO[bytes]]:
    """Opens a file beside `path` for writing; it becomes `path` only when the block succeeds.

    Contents and the rename are synced. On any exception the half-written file is removed and
    what stood at `path` before stays. `mode` is the file's permissions; until it is whole only
    its owner can read it. Raises BadInput where the folder cannot be written,
    DiskFull or JobFailed where the disk refuses.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise BadInput(
            f"{path} cannot be written: {error.strerror}.", "Name another place for the file."
        ) from error
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        with suppress(PermissionError):  # FAT and some mounts know no owners
            beside.chmod(mode)
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        if error.errno in _DISK_FULL:
            raise DiskFull(
                f"No room left on the disk while writing {path}.", "Free some room and try again."
            ) from error
        raise JobFailed(f"{path} could not be written: {error.strerror}.", "Try again.") from error
    finally:
        with suppress(OSError):  # not there, or a disk that fails: what stays is no harm
            beside.unlink()


def sync_folder(folder: Path) -> None:
    """Makes a rename in `folder` durable, where the system lets a folder be synced."""
    if os.name == "nt":
        return  # a folder cannot be opened there; NTFS journals the rename itself
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
