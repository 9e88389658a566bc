"""Files that are either whole or not there: write beside, sync, rename."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TypeVar

from kiosk.errors import BadInput, DiskFull, JobFailed
from kiosk.file_system import (
    FOR_OWNER,
    is_full,
    make_private_folder,
    read_bounded,
    rename,
    set_mode,
    sync,
)

Progress = Callable[[int, int], None]
"""Called by long work with (done, total); raises Cancelled to stop it. Total 0: not known."""

T = TypeVar("T")

PROGRESS_EVERY = 200
"""`report_progress` calls after so many items; a cancel is heard then."""


def report_progress(items: Iterable[T], progress: Progress | None, total: int) -> Iterator[T]:
    """The same items; calls `progress` after every `PROGRESS_EVERY` of them, and at the end."""
    count = 0
    for count, item in enumerate(items, 1):
        if progress is not None and count % PROGRESS_EVERY == 1:
            progress(count - 1, total)
        yield item
    if progress is not None:
        progress(count, total)


@contextmanager
def write_atomically(path: Path, *, mode: int = FOR_OWNER) -> Iterator[IO[bytes]]:
    """Opens a file beside `path` for writing; it becomes `path` only when the block succeeds.

    The contents and the rename are synced. On any exception the half-written file is removed and
    `path` stays as it was. `mode` is the file's permissions, `file_system.FOR_ALL` for one that
    names nobody; until it is complete only its owner can read it. The folder must exist. Only a
    plain file is replaced, and only the one that was there at the start: a file that another
    program wrote meanwhile stays. The caller asks whether
    it may be replaced. Raises BadInput where the folder cannot be written or something other than
    a file is at `path`, DiskFull or JobFailed where the disk refuses.
    """
    try:
        refuse_special_file(path)
        before = _file_identity(path)
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
            sync(file.fileno())
        set_mode(beside, mode)
        if _file_identity(path) != before:
            raise JobFailed(
                f"Another program wrote {path} meanwhile.", "Its file is kept: name another one."
            )
        rename(beside, path)
    except OSError as error:
        raise _disk_fault(path, error) from error
    finally:
        with suppress(OSError):  # not there, or a disk that fails: what stays is no harm
            beside.unlink()


def read_small_file(path: Path, most_bytes: int, remedy: str, *, too_large: str = "") -> bytes:
    """The bytes of a file that somebody named.

    Raises BadInput, with `remedy`, where it cannot be read or has more than `most_bytes`.
    """
    try:
        return read_bounded(path, most_bytes)
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise BadInput(f"{path} is too large{too_large}.", remedy) from error
        raise BadInput(f"{path} cannot be read: {error.strerror}.", remedy) from error


def make_own_folder(path: Path) -> None:
    """Makes one folder that only its owner may read; its parent must exist.

    Raises DiskFull or JobFailed where the disk refuses.
    """
    try:
        make_private_folder(path)
    except OSError as error:
        raise _disk_fault(path, error) from error


def _disk_fault(path: Path, error: OSError) -> JobFailed:
    if is_full(error):
        return DiskFull(
            f"No room left on the disk while writing {path}.", "Free some room and try again."
        )
    return JobFailed(f"{path} could not be written: {error.strerror}.", "Try again.")


def find_free_name(path: Path) -> Path:
    """`path`, or where something is there already, the same name with a number behind it."""
    free, number = path, 2
    while free.exists() or free.is_symlink():
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return free


def refuse_special_file(path: Path) -> None:
    """Raises BadInput where a link, a device, a pipe or anything but a plain file is at `path`.

    A rename would put a file in its place: that once replaced the machine's null device.
    """
    try:
        found = path.lstat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISLNK(found):
        raise BadInput(f"{path} is a link, and no file is written over it.", "Name another file.")
    if not stat.S_ISREG(found):
        raise BadInput(f"{path} is not a plain file.", "Name another file.")


def _file_identity(path: Path) -> tuple[int, int, int] | None:
    """Which file is at `path`, and when it was written; None where there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino, found.st_mtime_ns
