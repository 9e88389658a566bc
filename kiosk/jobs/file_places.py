"""Where files go and come from in the window, which has no dialogue of the operating system.

These are the sticks that are plugged in and the user's own folders. Asking for them may wait for
the system: not on the window's thread.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from kiosk import printing, user_folders

MOST_FILES = 100
"""Files that are offered, the newest of those that were found."""

MOST_LOOKED_AT = 5_000
"""Names that are read in one place: somebody waits for the answer."""


class PlaceKind(StrEnum):
    """What people call a place."""

    STICK = "stick"
    DOCUMENTS = "documents"
    DOWNLOADS = "downloads"
    HOME = "home"


class FilePlace(NamedTuple):
    """A folder in which files are offered or written."""

    kind: PlaceKind
    folder: Path


class FoundFile(NamedTuple):
    """A file or folder that may be chosen; `modified` is in seconds, as the system counts."""

    place: FilePlace
    path: Path
    modified: float


def find_places() -> list[FilePlace]:
    """The sticks that can be written to, then the user's own folders. There may be none."""
    own = user_folders.find_own_folders()
    places = [FilePlace(PlaceKind.STICK, stick) for stick in printing.sticks()]
    places += [
        FilePlace(PlaceKind(name), folder)
        for name, folder in own.items()
        if os.access(folder, os.W_OK)
    ]
    return list({one.folder: one for one in places}.values())


def find_files(
    places: Sequence[FilePlace], endings: Collection[str], most: int = MOST_FILES
) -> list[FoundFile]:
    """Files in `places` and the folders in them whose names end so, the newest first.

    `endings` are in small letters: `.csv`. Hidden files, links and what cannot be read are left
    out.
    """
    found: dict[Path, FoundFile] = {}
    for place in places:
        for entry in _look(place.folder):
            path = Path(entry.path)
            if path.suffix.casefold() in endings and entry.is_file(follow_symlinks=False):
                found.setdefault(path, FoundFile(place, path, entry.stat().st_mtime))
    return sorted(found.values(), key=lambda one: (-one.modified, one.path))[:most]


def _look(folder: Path) -> Iterator[os.DirEntry[str]]:
    """What is in a folder and in the folders in it, as far as it can be read."""
    left = MOST_LOOKED_AT
    waiting = [(folder, 1)]
    while waiting and left > 0:
        here, deeper = waiting.pop(0)
        try:
            with os.scandir(here) as entries:
                for entry in entries:
                    left -= 1
                    if entry.name.startswith((".", "~$")) or left < 0:
                        continue
                    if deeper and entry.is_dir(follow_symlinks=False):
                        waiting.append((Path(entry.path), deeper - 1))
                    yield entry
        except OSError:
            continue
