"""Finds sticks, and copies a file to one, for when nothing prints."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

from kiosk.errors import BadInput, DiskFull
from kiosk.files import Progress, free_name, whole_file

MOUNTED = (Path("/media"), Path("/run/media"), Path("/Volumes"))
"""Folders in which systems mount sticks."""

ROOM_TO_SPARE = 1_000_000
"""Bytes that a stick must have besides the file, because its file system grows too."""

CHUNK = 1024 * 1024
_NOT_ON_FAT = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
_REMOVABLE = 2


def sticks(
    roots: tuple[Path, ...] = MOUNTED, mounts: Path = Path("/proc/self/mounts")
) -> list[Path]:
    """Every stick that is plugged in and can be written to, sorted by name."""
    if sys.platform == "win32":
        import ctypes

        drives = (Path(f"{letter}:\\") for letter in "DEFGHIJKLMNOPQRSTUVWXYZ")
        kind = ctypes.windll.kernel32.GetDriveTypeW
        return [drive for drive in drives if kind(str(drive)) == _REMOVABLE]
    if sys.platform == "darwin":
        found = [one for root in roots if root.is_dir() for one in root.iterdir() if one.is_mount()]
    else:
        found = [place for place in _mounted(mounts) if any(map(place.is_relative_to, roots))]
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
    path = free_name(folder / _NOT_ON_FAT.sub("-", file.name))
    with file.open("rb") as source, whole_file(path) as copy:
        done = 0
        while chunk := source.read(CHUNK):
            copy.write(chunk)
            done += len(chunk)
            progress(done, total)
    return path


def _mounted(mounts: Path) -> list[Path]:
    """Mount points as the kernel lists them, in which a space is written as \\040."""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return []
    places = (line.split(" ")[1] for line in lines if line.count(" ") > 1)
    return [Path(re.sub(r"\\(\d{3})", lambda hit: chr(int(hit[1], 8)), place)) for place in places]
