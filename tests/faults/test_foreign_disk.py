"""Sticks, foreign mounts and shares refuse what a disk of this system's own takes.

FAT refuses `chmod`; SMB and vboxsf answer EINVAL where a folder is synced; a folder that may be
written to need not be readable. None of that is a failed write: every command's file, the second
copy and a restored ledger are there all the same. The real program runs on a disk that refuses
real calls of the C library.
"""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import broken_disk
from kiosk import file_system
from kiosk.file_system import SYSTEMS
from kiosk.files import write_atomically

SIGNER = Path(__file__).with_name("foreign_signer.py")

REFUSALS = {
    "FAT": {"FOREIGN_MODES": errno.EPERM},
    "share": {"FOREIGN_MODES": errno.ENOTSUP, "FOREIGN_FOLDERS": errno.EINVAL},
    "virtual machine": {"FOREIGN_MODES": errno.EINVAL, "FOREIGN_FOLDERS": errno.ENOTSUP},
    "unreadable": {"FOREIGN_MODES": errno.EACCES, "FOREIGN_OPEN": errno.EACCES},
}


@pytest.fixture(scope="session")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Path:
    source = SIGNER.with_name("foreign_disk.c")
    return broken_disk.built(tmp_path_factory.mktemp("foreign"), source)


def play(
    library: Path, tmp_path: Path, refusals: dict[str, int], *, all_of_it: bool
) -> subprocess.CompletedProcess[str]:
    """The evening on a foreign disk; with `all_of_it` the data folder is there, too."""
    disk = tmp_path / "disk"
    disk.mkdir()
    data = (disk if all_of_it else tmp_path) / "data"
    return subprocess.run(
        [sys.executable, str(SIGNER), str(disk), str(data)],
        env={
            **os.environ,
            "LD_PRELOAD": str(library),
            "FOREIGN_DISK": str(disk),
            "FOREIGN_RECORD": str(tmp_path / "refused"),
            **{name: str(error) for name, error in refusals.items()},
        },
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.every_value
@pytest.mark.parametrize("all_of_it", [False, True], ids=["stick", "data folder"])
@pytest.mark.parametrize("kind", REFUSALS)
def test_what_a_foreign_disk_refuses_keeps_nothing_from_being_written(
    foreign, tmp_path, kind, all_of_it
):
    done = play(foreign, tmp_path, REFUSALS[kind], all_of_it=all_of_it)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["copies"] == ["current", "current"]
    assert {name: said for name, said in told["said"].items() if said[0]} == {}
    assert told["count"] == 1
    refused = set((tmp_path / "refused").read_text())
    letters = {"FOREIGN_MODES": "M", "FOREIGN_FOLDERS": "S", "FOREIGN_OPEN": "O"}
    assert refused == {letters[name] for name in REFUSALS[kind]}, "the disk refused nothing"


def test_a_folder_that_fails_to_sync_is_still_a_fault(foreign, tmp_path):
    done = play(foreign, tmp_path, {"FOREIGN_FOLDERS": errno.EIO}, all_of_it=False)
    told = json.loads(done.stdout) if done.returncode == 0 else {"copies": [], "said": {}}
    assert told["copies"] != ["current", "current"]


def test_what_macos_refuses_is_synced_as_linux_does(tmp_path):
    """Linux does not know F_FULLFSYNC either, and says so as exFAT does on macOS."""
    with (tmp_path / "file").open("wb") as file:
        file_system.sync(file.fileno(), SYSTEMS["darwin"])
    with pytest.raises(OSError, match="Bad file descriptor"):
        file_system.sync(file.fileno() if not file.closed else 999_999, SYSTEMS["darwin"])


def test_windows_syncs_no_folder_and_has_no_modes(tmp_path):
    system = SYSTEMS["win32"]
    file_system.sync_folder(tmp_path / "gone", system)
    file_system.set_mode(tmp_path / "gone", 0o600, system)
    with pytest.raises(FileNotFoundError):
        file_system.sync_folder(tmp_path / "gone")
    with pytest.raises(FileNotFoundError):
        file_system.set_mode(tmp_path / "gone", 0o600)


@pytest.mark.parametrize(
    ("system", "number", "winerror"),
    [
        ("linux", errno.ENOSPC, None),
        ("linux", errno.EDQUOT, None),
        ("darwin", errno.EDQUOT, None),
        ("win32", errno.EINVAL, 112),
        ("win32", errno.EINVAL, 39),
        ("win32", errno.EINVAL, 1295),
    ],
)
def test_a_full_disk_is_known_by_each_systems_number(system, number, winerror):
    error = OSError(number, "no room")
    if winerror is not None:
        error.winerror = winerror
    assert file_system.is_full(error, SYSTEMS[system])
    assert not file_system.is_full(OSError(errno.EIO, "broken"), SYSTEMS[system])


def test_a_folder_with_those_above_it_is_its_owners(tmp_path):
    before = os.umask(0)
    try:
        file_system.make_private_folder(tmp_path / "a" / "b", parents=True)
        with write_atomically(tmp_path / "a" / "b" / "names.csv") as file:
            file.write(b"x")
    finally:
        os.umask(before)
    made = ((tmp_path / "a"), (tmp_path / "a" / "b"), (tmp_path / "a" / "b" / "names.csv"))
    assert [path.stat().st_mode & 0o777 for path in made] == [0o700, 0o700, 0o600]
