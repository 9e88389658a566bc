"""Finds sticks, and copies a file to one, for when nothing prints."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

from kiosk.errors import BadInput, DiskFull
from kiosk.file_system import open_plain
from kiosk.files import Progress, find_free_name, write_atomically

MOUNTED = (Path("/media"), Path("/run/media"), Path("/Volumes"))
"""Folders in which systems mount sticks."""

ROOM_TO_SPARE = 1_000_000
"""Bytes that a stick must have besides the file, because its file system grows too."""

CHUNK = 1024 * 1024
_NOT_ON_FAT = re.compile(r'[\x00-\x1f<>:"/\\|?*]')


def sticks(roots: tuple[Path, ...] = MOUNTED) -> list[Path]:
    """Every stick that is plugged in and can be written to, sorted by name."""
    import psutil  # not needed for the first frame

    try:
        mounts = psutil.disk_partitions(all=True)
    except OSError:  # the system does not list them, as without /proc
        return []
    if sys.platform == "win32":
        return sorted(Path(one.mountpoint) for one in mounts if "removable" in one.opts)
    places = (Path(one.mountpoint) for one in mounts)
    found = (place for place in places if any(map(place.is_relative_to, roots)))
    return sorted(place for place in found if os.access(place, os.W_OK))


def save(file: Path, folder: Path, progress: Progress) -> Path:
    """Copies `file` into `folder` and syncs it, completely or not at all; returns the new path.

    An existing file of that name stays, and the new one gets a number. `progress` counts bytes.
    Raises BadInput if the folder is gone, DiskFull if there is too little room.
    """
    if not folder.is_dir():
        raise BadInput(f"{folder} is not there.", "Plug the stick in, and try again.")
    total = file.stat().st_size
    free = shutil.disk_usage(folder).free
    if free < total + ROOM_TO_SPARE:
        raise DiskFull(
            f"There is room for {free / 1e6:.1f} MB on {folder}; "
            f"the file has {total / 1e6:.1f} MB.",
            "Take another stick, or free some room.",
        )
    path = find_free_name(folder / _NOT_ON_FAT.sub("-", file.name))
    with open_plain(file) as source, write_atomically(path) as copy:
        done = 0
        while chunk := source.read(CHUNK):
            copy.write(chunk)
            done += len(chunk)
            progress(done, total)
    return path
