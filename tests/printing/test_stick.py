"""Saving to a stick: whole or not at all, and never over what is there."""

import shutil
from pathlib import Path

import psutil
import pytest

from kiosk import printing
from kiosk.errors import BadInput, Cancelled, DiskFull


def ignore(done: int, total: int) -> None:
    """Nobody looks."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "letter: a?.pdf"
    path.write_bytes(bytes(range(256)) * 10_000)
    return path


def test_a_whole_copy_under_a_name_every_stick_takes(file, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    told = []
    first = printing.save(file, stick, lambda done, total: told.append((done, total)))
    assert first == stick / "letter- a-.pdf"
    assert first.read_bytes() == file.read_bytes()
    assert told[-1] == (2_560_000, 2_560_000)
    first.write_bytes(b"mine")
    second = printing.save(file, stick, ignore)
    assert second == stick / "letter- a--2.pdf"
    assert first.read_bytes() == b"mine"


def test_nothing_half_is_left(file, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()

    def stop(done: int, total: int) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        printing.save(file, stick, stop)
    assert list(stick.iterdir()) == []
    stick.rmdir()
    with pytest.raises(BadInput, match="is not there"):
        printing.save(file, stick, ignore)


def test_too_little_room_is_said_before(tmp_path):
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as empty:  # all hole: it takes no room itself
        empty.truncate(shutil.disk_usage(tmp_path).total)
    stick = tmp_path / "stick"
    stick.mkdir()
    with pytest.raises(DiskFull, match=r"There is room for .* MB on .*; the file has"):
        printing.save(huge, stick, ignore)
    assert list(stick.iterdir()) == []


def test_sticks_are_what_is_mounted_where_sticks_are(tmp_path, monkeypatch):
    media = tmp_path / "media"
    (media / "A STICK").mkdir(parents=True)
    (media / "not mounted").mkdir()
    proc = tmp_path / "proc"
    (proc / "self").mkdir(parents=True)
    (proc / "filesystems").touch()
    name = str(media / "A STICK").replace(" ", "\\040")
    (proc / "self" / "mounts").write_text(
        f"/dev/sdb1 {name} vfat rw 0 0\n/dev/sda1 / ext4 rw 0 0\nbroken\n"
    )
    monkeypatch.setattr(psutil, "PROCFS_PATH", str(proc))
    assert printing.sticks((media,)) == [media / "A STICK"]
    monkeypatch.setattr(psutil, "PROCFS_PATH", str(tmp_path / "none"))
    assert printing.sticks((media,)) == []
