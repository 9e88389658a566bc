"""What systems and file systems do differently: permissions, syncing, a full disk.

Everything that the program writes is made private, synced and renamed by these functions, its small
files are read by them, and the rules in `packaging/checks/house.py` allow the calls below nowhere
else. What was seen:

- A file system without owners (FAT, exFAT, many mounts of other systems' disks) refuses `chmod`
  with EPERM, some with ENOTSUP or EINVAL. That is no failed write: whoever mounted it decides who
  may read it.
- A network share or a folder of a virtual machine (SMB, vboxsf) answers EINVAL where a folder is
  synced, and a folder that may be written to need not be readable. The file itself is synced.
- On macOS `fsync` only hands the data to the disk, which may keep it in a cache for seconds.
  F_FULLFSYNC waits for the disk, and exFAT and SMB may refuse it there.
- Windows opens no folder for syncing, and NTFS logs a rename by itself. `chmod` only sets a file
  read-only there.
- Opening a pipe waits until somebody writes into it, and a device or a sparse file has no end that
  fits into memory. A name may be of any of them, whatever the program once wrote there.
- A quota that is used up has another number on each system, and Windows has numbers of its own.

`SYSTEMS` is the table. Only Linux was run; the rows for macOS and Windows are read from the
systems' manuals, and tested as far as Linux can.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Mapping
from io import BufferedReader, FileIO
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple, overload


class System(NamedTuple):
    """How one system differs from Linux.

    `full_sync` is the number of the `fcntl` command that waits for the disk itself, None where
    syncing does. `full` are the system's own numbers for a full disk or a used up quota, beside
    the names that `errno` knows.
    """

    syncs_folders: bool = True
    has_modes: bool = True
    full_sync: int | None = None
    full: frozenset[int] = frozenset()


SYSTEMS: Mapping[str, System] = MappingProxyType(
    {
        "linux": System(),
        # fcntl(2) of macOS: F_FULLFSYNC is 51, on all its versions
        "darwin": System(full_sync=51),
        # winerror.h: ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL, ERROR_DISK_QUOTA_EXCEEDED
        "win32": System(syncs_folders=False, has_modes=False, full=frozenset({39, 112, 1295})),
    }
)
"""By `sys.platform`; a system that is not listed counts as Linux."""

SYSTEM = SYSTEMS.get(sys.platform, SYSTEMS["linux"])
"""The one that this runs on."""

FOR_OWNER = 0o600
"""The mode of whatever holds or names people."""

FOR_ALL = 0o644
"""The mode of what names nobody, such as posters."""

_UNKNOWN = frozenset(
    {errno.EINVAL, errno.ENOSYS, errno.ENOTTY, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENODEV}
)
"""Answers of a file system to a call that it does not know."""

_FORBIDDEN = frozenset({errno.EPERM, errno.EACCES})


def is_full(error: OSError, system: System = SYSTEM) -> bool:
    """Whether a disk refused a write because there is no room, or none left of a quota."""
    if getattr(error, "winerror", None) in system.full:
        return True
    return error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def no_room(folder: Path) -> OSError:
    """The error of a full disk, for a write that is not even tried."""
    return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(folder))


def set_mode(path: Path, mode: int, system: System = SYSTEM) -> None:
    """Sets the permissions of `path`, where the file system has any. Raises other OSErrors."""
    if not system.has_modes:
        return
    try:
        path.chmod(mode)
    except OSError as error:
        if error.errno not in _UNKNOWN | _FORBIDDEN:
            raise


def read_bounded(path: Path, most_bytes: int) -> bytes:
    """The bytes of a plain file of at most so many.

    Raises OSError, also for a larger one, and for a folder, a pipe or a device.
    """
    with open_plain(path) as file:
        # What is asked for is made room for, and that is filled (kiosk.memory): so only the size.
        told = os.fstat(file.fileno()).st_size
        data = file.read(min(told, most_bytes) + 1)
        if told < len(data) <= most_bytes:  # it has grown, or its system tells no size
            data += file.read(most_bytes + 1 - len(data))
    if len(data) > most_bytes:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return data


@overload
def open_plain(path: Path) -> BufferedReader: ...


@overload
def open_plain(path: Path, *, is_buffered: bool) -> BufferedReader | FileIO: ...


def open_plain(path: Path, *, is_buffered: bool = True) -> BufferedReader | FileIO:
    """Opens a plain file for reading, whatever its size; the caller closes it.

    Raises OSError, also for a folder, a pipe or a device, and never waits for one.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags)
    except ValueError as error:  # a NUL in its name
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path)) from error
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "It is not a plain file", str(path))
        raw = FileIO(handle, "rb")
    except BaseException:
        os.close(handle)
        raise
    return BufferedReader(raw) if is_buffered else raw


def make_private(path: Path) -> None:
    """Creates an empty file that only its owner can read, whatever the umask.

    SQLite gives a database and its logs the permissions of the file it finds. Raises OSError,
    also where there is a file already.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FOR_OWNER))


def make_private_folder(path: Path, *, parents: bool = False) -> None:
    """Creates a folder that only its owner can read; with `parents` those above it, too.

    One that is there stays as it is. Raises OSError.
    """
    missing = [place for place in path.parents if not place.exists()] if parents else []
    for place in (*reversed(missing), path):  # mkdir's own `parents` leaves those above open
        place.mkdir(mode=0o700, exist_ok=True)


def make_folder_for_all(path: Path) -> None:
    """Creates a folder that everybody may read, with those above it that are missing.

    Whatever the umask; one that is there stays as it is. Raises OSError.
    """
    for place in reversed([one for one in (path, *path.parents) if not one.exists()]):
        place.mkdir(exist_ok=True)
        set_mode(place, 0o755)


def sync(handle: int, system: System = SYSTEM) -> None:
    """Waits until the contents of an open file are on its disk. Raises OSError.

    Its size is part of that, its time of change is not.
    """
    if system.full_sync is not None:
        import fcntl

        try:
            fcntl.fcntl(handle, system.full_sync)
        except OSError as error:
            if error.errno not in _UNKNOWN:
                raise
        else:
            return
    getattr(os, "fdatasync", os.fsync)(handle)


def sync_file(path: Path) -> None:
    """The same for the file at `path`."""
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        sync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path, system: System = SYSTEM) -> None:
    """Waits until the names in `folder` are on the disk, where the system can.

    Raises OSError where the disk fails, or the folder is not there.
    """
    if not system.syncs_folders:
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError as error:
        if error.errno in _FORBIDDEN:
            return
        raise
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _UNKNOWN | _FORBIDDEN | {errno.EBADF, errno.EISDIR}:
            raise
    finally:
        os.close(handle)


def rename_synced(beside: Path, path: Path) -> None:
    """Gives a file that was written beside `path` its name; both are on the disk on return.

    What was at `path` is replaced. Raises OSError.
    """
    sync_file(beside)
    rename(beside, path)


def rename(beside: Path, path: Path) -> None:
    """The same for a file that is synced already."""
    beside.replace(path)
    sync_folder(path.parent)
