"""Files are whole or not there, whatever stops the writing."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from kiosk.errors import BadInput, Cancelled, DiskFull, JobFailed
from kiosk.files import write_atomically


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def write_half(path: Path, error: BaseException) -> None:
    """Writes and is stopped by `error`."""
    with write_atomically(path) as file:
        file.write(b"half")
        raise error


def test_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    with write_atomically(path) as file:
        file.write(b"a,b\n")
        assert not path.exists()
    assert path.read_bytes() == b"a,b\n"
    assert names(path.parent) == ["list.csv"]
    assert stat.S_IMODE(path.stat().st_mode) & 0o444


@pytest.mark.skipif(os.name == "nt", reason="permissions are others there")
def test_a_private_file_is_never_readable_by_others(tmp_path: Path) -> None:
    path = tmp_path / "confidential.csv"
    with write_atomically(path, mode=0o600) as file:
        assert {stat.S_IMODE(one.stat().st_mode) for one in tmp_path.iterdir()} == {0o600}
        file.write(b"x")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_older_file_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"old")
    with write_atomically(path) as file:
        file.write(b"new")
        file.flush()
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize("error", [Cancelled("Stopped."), ValueError("x"), KeyboardInterrupt()])
def test_a_stop_in_the_middle_leaves_nothing_behind(tmp_path: Path, error: BaseException) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"old")
    with pytest.raises(type(error)):
        write_half(path, error)
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["list.csv"]


@pytest.mark.parametrize(
    ("number", "fault"),
    [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EIO, JobFailed)],
)
def test_a_disk_that_refuses(tmp_path: Path, number: int, fault: type[JobFailed]) -> None:
    with pytest.raises(fault) as raised:
        write_half(tmp_path / "list.csv", OSError(number, "the disk says no"))
    assert type(raised.value) is fault
    assert "list.csv" in raised.value.what
    assert names(tmp_path) == []


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(BadInput) as raised, write_atomically(tmp_path / "file" / "list.csv"):
        pytest.fail("nothing can be written there")
    assert raised.value.exit_status == 2


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(BadInput), write_atomically(tmp_path / "lsits" / "list.csv"):
        pytest.fail("a slip in a name must not become a folder")
    assert names(tmp_path) == []


def special(kind: str, path: Path) -> None:
    """Something at `path` that no file is written over."""
    if kind == "folder":
        path.mkdir()
    elif kind == "link":
        path.symlink_to(path.with_name("elsewhere"))
    elif kind == "device":
        path.symlink_to(os.devnull)
    else:
        os.mkfifo(path)


@pytest.mark.parametrize("kind", ["folder", "link", "device", "pipe"])
def test_only_a_plain_file_is_written_over(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "list.csv"
    special(kind, path)
    with pytest.raises(BadInput) as raised, write_atomically(path):
        pytest.fail("nothing may be written there")
    assert str(path) in raised.value.what
    assert names(tmp_path) == ["list.csv"]
    assert not path.is_file()


def replace_by_other(path: Path) -> None:
    """What a program that saves does, or one that syncs folders."""
    other = path.with_name("other")
    other.write_bytes(b"theirs")
    other.replace(path)


@pytest.mark.parametrize("was_there", [False, True])
def test_what_another_program_wrote_meanwhile_stays(tmp_path: Path, was_there: bool) -> None:
    path = tmp_path / "list.csv"
    if was_there:
        path.write_bytes(b"old")
    with pytest.raises(JobFailed) as raised, write_atomically(path):
        replace_by_other(path)
    assert "meanwhile" in raised.value.what
    assert path.read_bytes() == b"theirs"
    assert names(tmp_path) == ["list.csv"]
