"""Writes the files of a site into a folder: all of them or none, and only those that differ.

A file in the folder, `pledge-kiosk-site.json`, lists what an earlier run wrote. Whatever is not on
it is somebody else's, and stays. New bytes are first written to a folder beside the pages and
synced; only then do they take their places, one rename each. A run that fails puts back what it
had replaced. After a power cut in between, each file is still whole, and the next run does the
rest: the list names the files of both runs until all have their places.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import BadInput, DiskFull, JobFailed
from kiosk.file_system import (
    FOR_ALL,
    is_full,
    make_folder_for_all,
    open_plain,
    read_bounded,
    rename,
    set_mode,
    sync,
)
from kiosk.files import Progress, report_progress
from kiosk.parsing import parse_json
from kiosk.plurals import counted
from kiosk.site.paths import is_plain_path

LIST = "pledge-kiosk-site.json"
"""Names the files of ours in the folder."""

STAGE = ".pledge-kiosk-site.part"
"""Holds files until they take their places; what is in it after a power cut is of no use."""

FORMAT = 1
_MOST_BYTES = 16_000_000  # some 100,000 paths


@dataclass(frozen=True, slots=True)
class Written:
    """How many files are new, changed, removed, and the same as before."""

    new: int
    changed: int
    removed: int
    same: int


def write_files(
    folder: Path,
    files: Mapping[str, bytes],
    *,
    may_replace: bool,
    progress: Progress | None = None,
) -> Written:
    """Makes `folder` hold `files`, by their paths in it, and removes those of earlier runs.

    `folder` is one that `output_paths.check_folder` allowed. Only with `may_replace` is a file
    replaced or removed, and only one of an earlier run. Raises BadInput where that is wanted and
    not allowed, or where somebody else's file stands in the way; JobFailed or DiskFull where the
    disk refuses; Cancelled where `progress` asks for it. Then the folder is as it was.
    """
    ours = _read_list(folder)
    new, changed = _compare(folder, files, ours)
    removed = sorted(path for path in ours - files.keys() if _is_there(folder, path))
    if (changed or removed) and not may_replace:
        told = counted(len(changed) + len(removed), "page")
        raise BadInput(
            f"{told} in {folder} would be replaced or removed.",
            "Give --replace, or name another folder.",
        )
    is_unfinished = os.path.lexists(folder / STAGE)  # a run was killed before it cleared up
    if new or changed or removed or is_unfinished or ours != files.keys():
        was_there = folder.is_dir()
        try:
            _write(folder, {path: files[path] for path in new + changed}, removed, files, progress)
        except OSError as error:
            raise _disk_fault(folder, error) from error
        finally:
            if not was_there:
                with suppress(OSError):  # it is there and full, or was never made
                    folder.rmdir()
    return Written(len(new), len(changed), len(removed), len(files) - len(new) - len(changed))


# --- what is there --------------------------------------------------------------------------------


def _read_list(folder: Path) -> set[str]:
    """The paths that an earlier run wrote; none where there is no list."""
    path = folder / LIST
    if not os.path.lexists(path):
        return set()
    try:
        values = parse_json(read_bounded(path, _MOST_BYTES))
        if values["format"] != FORMAT:
            raise ValueError("another format")
        paths = set(map(str, values["files"]))
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise _foreign_list(path) from error
    if not all(map(is_plain_path, paths)):
        raise _foreign_list(path)
    return paths


def _foreign_list(path: Path) -> BadInput:
    return BadInput(
        f"{path} is not the list of pages that this program writes.",
        "Name another folder, or remove this file and the pages that belong to it.",
    )


def _compare(
    folder: Path, files: Mapping[str, bytes], ours: set[str]
) -> tuple[list[str], list[str]]:
    """Paths of files that are not there, and of ours that differ. Raises BadInput for others."""
    new, changed = [], []
    for path, data in files.items():
        place = folder / path
        _refuse_in_the_way(folder, path)
        if not os.path.lexists(place):
            new.append(path)
        elif not _holds(place, data):
            if path not in ours:
                raise BadInput(
                    f"{place} is there already, and is no page of an earlier run.",
                    "Move it away, or name another folder.",
                )
            changed.append(path)
    return new, changed


def _refuse_in_the_way(folder: Path, path: str) -> None:
    """Raises BadInput where the way to a file leads over a link or through a file, or to neither
    a plain file nor nothing."""
    *above, _ = path.split("/")
    place = folder
    for name in above:
        place /= name
        found = _mode(place)
        if found and not stat.S_ISDIR(found):
            raise BadInput(f"{place} is not a folder.", "Move it away, or name another folder.")
    found = _mode(folder / path)
    if found and not stat.S_ISREG(found):
        raise BadInput(
            f"{folder / path} is not a plain file.", "Move it away, or name another folder."
        )


def _is_there(folder: Path, path: str) -> bool:
    """Whether a plain file of an earlier run is there, in folders and over no link."""
    *above, _ = path.split("/")
    place = folder
    for name in above:
        place /= name
        if not stat.S_ISDIR(_mode(place)):
            return False
    return stat.S_ISREG(_mode(folder / path))


def _mode(place: Path) -> int:
    """The kind of whatever is there; 0 for nothing."""
    try:
        return place.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return 0


def _holds(place: Path, data: bytes) -> bool:
    try:
        return read_bounded(place, len(data)) == data
    except OSError:  # larger, or not to be read
        return False


# --- writing --------------------------------------------------------------------------------------


def _write(
    folder: Path,
    data: Mapping[str, bytes],
    removed: list[str],
    files: Mapping[str, bytes],
    progress: Progress | None,
) -> None:
    """Puts `data` in their places, removes `removed`, and lists `files`. Raises OSError."""
    make_folder_for_all(folder)
    stage = folder / STAGE
    _clear(stage)
    try:
        make_folder_for_all(stage)
        before = _read_list(folder)
        staged = {
            path: _stage(stage / f"new-{at}", page)
            for at, (path, page) in enumerate(report_progress(data.items(), progress, len(data)))
        }
        both = _stage(stage / "both", _list_of(before | files.keys()))
        after = _stage(stage / "after", _list_of(files))
        with _undoing(folder, stage) as keep:
            keep(LIST)
            rename(both, folder / LIST)
            for path, beside in staged.items():
                keep(path)
                make_folder_for_all((folder / path).parent)
                rename(beside, folder / path)
            for path in removed:
                keep(path)
                (folder / path).unlink()
            rename(after, folder / LIST)
        for path in removed:
            _remove_empty(folder, path)
    finally:
        _clear(stage)


@contextmanager
def _undoing(folder: Path, stage: Path) -> Iterator[_Keep]:
    """Gives a function to call with each path before it changes; puts all back on any exception."""
    keep = _Keep(folder, stage)
    try:
        yield keep
    except BaseException:
        keep.put_back()
        raise


class _Keep:
    """Copies of files as they were before a run."""

    def __init__(self, folder: Path, stage: Path) -> None:
        self._folder = folder
        self._stage = stage
        self._kept: dict[str, Path | None] = {}

    def __call__(self, path: str) -> None:
        place = self._folder / path
        if not place.exists():
            self._kept[path] = None
            return
        copy = self._stage / f"kept-{len(self._kept)}"
        with open_plain(place) as source, copy.open("xb") as target:
            shutil.copyfileobj(source, target)
        set_mode(copy, FOR_ALL)
        self._kept[path] = copy

    def put_back(self) -> None:
        """As far as the disk lets it: each file alone, so that one that fails keeps no other."""
        for path, copy in reversed(self._kept.items()):
            with suppress(OSError):
                if copy is None:
                    (self._folder / path).unlink(missing_ok=True)
                    _remove_empty(self._folder, path)
                else:
                    rename(copy, self._folder / path)


def _stage(path: Path, data: bytes) -> Path:
    """Writes a synced file with these bytes, which everybody may read."""
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        sync(file.fileno())
    set_mode(path, FOR_ALL)
    return path


def _list_of(paths: Iterable[str]) -> bytes:
    values = {"format": FORMAT, "files": sorted(paths)}
    return f"{json.dumps(values, ensure_ascii=False, indent=1)}\n".encode()


def _remove_empty(folder: Path, path: str) -> None:
    """Removes the folders above `path` that are empty now."""
    place = (folder / path).parent
    while place != folder:
        try:
            place.rmdir()
        except OSError:
            return
        place = place.parent


def _clear(stage: Path) -> None:
    """Removes what an earlier run left; a link of that name is not followed."""
    if stage.is_symlink() or stage.is_file():
        stage.unlink()
    shutil.rmtree(stage, ignore_errors=True)


def _disk_fault(folder: Path, error: OSError) -> JobFailed:
    if is_full(error):
        return DiskFull(
            f"No room left on the disk while writing to {folder}.", "Free some room and try again."
        )
    return JobFailed(f"The pages could not be written to {folder}: {error.strerror}.", "Try again.")
