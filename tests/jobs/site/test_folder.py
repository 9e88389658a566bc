"""A folder of pages: all or none, only what differs, and nothing of anybody else's is touched."""

from __future__ import annotations

import errno
import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.errors import BadInput, Cancelled, JobFailed
from kiosk.jobs.site import folder as site_folder
from kiosk.jobs.site.folder import LIST, STAGE, Written, write_files

PAGES = {"index.html": b"one", "es/index.html": b"uno", "s/t1/index.html": b"here"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "site"


def held(folder: Path) -> dict[str, bytes]:
    """What is in a folder, but for our list."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != LIST
    }


def write(folder: Path, files: dict[str, bytes], *, may_replace: bool = False) -> Written:
    return write_files(folder, files, may_replace=may_replace)


def test_a_new_folder_is_for_everybody_to_read(folder: Path) -> None:
    assert write(folder, PAGES) == Written(3, 0, 0, 0)
    assert held(folder) == PAGES
    assert json.loads((folder / LIST).read_text())["files"] == sorted(PAGES)
    for path in (folder, *folder.rglob("*")):
        mode = path.stat().st_mode
        assert stat.S_IMODE(mode) == (0o755 if stat.S_ISDIR(mode) else 0o644), path


def test_what_is_the_same_is_not_written_again(folder: Path) -> None:
    write(folder, PAGES)
    before = {path: path.stat() for path in folder.rglob("*") if path.is_file()}
    assert write(folder, PAGES) == Written(0, 0, 0, 3)  # without leave to replace anything
    assert {path: path.stat() for path in before} == before
    assert write(folder, PAGES | {"index.html": b"two"}, may_replace=True) == Written(0, 1, 0, 2)
    changed = [
        path.relative_to(folder).as_posix()
        for path, was in before.items()
        if path.stat().st_ino != was.st_ino
    ]
    assert sorted(changed) == ["index.html", LIST]


def test_a_change_wants_leave_to_replace(folder: Path) -> None:
    write(folder, PAGES)
    was = held(folder)
    for files in (PAGES | {"index.html": b"two"}, {"index.html": b"one"}):
        with pytest.raises(BadInput, match=r"would be replaced or removed.*--replace"):
            write(folder, files)
        assert held(folder) == was


def test_pages_that_are_needed_no_more_go_with_their_folders(folder: Path) -> None:
    write(folder, PAGES)
    (folder / "es" / "photo.jpg").write_bytes(b"theirs")
    assert write(folder, {"index.html": b"one"}, may_replace=True) == Written(0, 0, 2, 1)
    assert held(folder) == {"index.html": b"one", "es/photo.jpg": b"theirs"}
    assert not (folder / "s").exists()


def test_files_of_others_are_never_touched(folder: Path) -> None:
    folder.mkdir()
    (folder / "index.html").write_bytes(b"theirs")
    (folder / "robots.txt").write_bytes(b"theirs")
    for may_replace in (False, True):
        with pytest.raises(BadInput, match="is no page of an earlier run"):
            write(folder, PAGES, may_replace=may_replace)
        assert held(folder) == {"index.html": b"theirs", "robots.txt": b"theirs"}
        assert not (folder / LIST).exists()
    (folder / "index.html").unlink()
    write(folder, PAGES)
    assert held(folder) == {**PAGES, "robots.txt": b"theirs"}


@pytest.mark.parametrize("where", ["index.html", "es"])
def test_nothing_is_written_over_or_through_a_link(
    folder: Path, tmp_path: Path, where: str
) -> None:
    folder.mkdir()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (folder / where).symlink_to(elsewhere)
    with pytest.raises(BadInput, match="is not a"):
        write(folder, PAGES, may_replace=True)
    assert not list(elsewhere.iterdir())


def test_nothing_is_removed_through_a_link(folder: Path, tmp_path: Path) -> None:
    write(folder, PAGES)
    elsewhere = tmp_path / "elsewhere"
    (folder / "es").rename(elsewhere)
    (folder / "es").symlink_to(elsewhere)
    write(folder, {"index.html": b"one"}, may_replace=True)
    assert held(elsewhere) == {"index.html": b"uno"}


def test_a_pipe_in_the_way_is_refused_and_waits_for_nobody(folder: Path) -> None:
    folder.mkdir()
    os.mkfifo(folder / "index.html")
    with pytest.raises(BadInput, match="is not a plain file"):
        write(folder, PAGES, may_replace=True)


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "{}", "null", '{"format": 2, "files": []}', '{"format": 1, "files": 3}',
        '{"format": 1, "files": ["../outside.html"]}', '{"format": 1, "files": ["/outside.html"]}',
        '{"format": 1, "files": ["a//b"]}', '{"format": 1, "files": [".."]}', "[" * 5000,
    ],
)  # fmt: skip
def test_a_list_that_is_not_ours_stops_everything(folder: Path, tmp_path: Path, text: str) -> None:
    (tmp_path / "outside.html").write_bytes(b"theirs")
    folder.mkdir()
    (folder / LIST).write_text(text)
    with pytest.raises(BadInput, match="is not the list of pages"):
        write(folder, PAGES, may_replace=True)
    assert (tmp_path / "outside.html").read_bytes() == b"theirs"
    assert held(folder) == {}


def test_a_stopped_run_leaves_everything_as_it_was(folder: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        write_files(folder, PAGES, may_replace=False, progress=stop)
    assert not folder.exists()
    write(folder, PAGES)
    was = held(folder)
    with pytest.raises(Cancelled):
        write_files(folder, {"index.html": b"two"}, may_replace=True, progress=stop)
    assert held(folder) == was


@pytest.mark.parametrize("at", range(7))
def test_a_disk_that_fails_in_the_middle_leaves_everything_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    """Each rename in turn is refused, once: what was put in place before is put back."""
    write(folder, PAGES)
    was = held(folder) | {LIST: (folder / LIST).read_bytes()}
    left = [at]
    really = site_folder.rename

    def rename(beside: Path, path: Path) -> None:
        left[0] -= 1
        if left[0] == -1:
            raise OSError(errno.EIO, "Input/output error")
        really(beside, path)

    monkeypatch.setattr(site_folder, "rename", rename)
    files = {"index.html": b"two", "es/index.html": b"dos", "new/index.html": b"new"}
    if at < 5:  # two lists and three pages are renamed
        with pytest.raises(JobFailed, match="Input/output error"):
            write(folder, files, may_replace=True)
        assert held(folder) | {LIST: (folder / LIST).read_bytes()} == was
        assert not (folder / "new").exists()
    else:
        write(folder, files, may_replace=True)
        assert held(folder) == files
    assert not (folder / STAGE).exists()


def test_a_full_disk_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    """The disk is a real one of 64 kB, in a mount namespace of its own."""
    disk = tmp_path / "disk"
    disk.mkdir()
    program = f"""
import ctypes, sys
from pathlib import Path
libc = ctypes.CDLL(None, use_errno=True)
if libc.unshare(0x20000) or libc.mount(b"none", b"/", None, 0x44000, None) or libc.mount(
    b"tmpfs", {str(disk)!r}.encode(), b"tmpfs", 0, b"size=64k"
):
    sys.exit(77)
from kiosk.errors import DiskFull
from kiosk.jobs.site.folder import write_files
site = Path({str(disk / "site")!r})
try:
    pages = {{"index.html": b"x" * 30_000, "list.html": b"y" * 60_000}}
    write_files(site, pages, may_replace=False)
except DiskFull as fault:
    sys.exit(0 if "No room left" in str(fault) and not site.exists() else str(fault))
sys.exit("it was written")
"""
    done = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True
    )
    if done.returncode == 77:
        pytest.skip("this machine lets nobody mount a small disk")
    assert done.returncode == 0, done.stderr


def test_what_a_power_cut_left_is_mended_by_the_next_run(folder: Path) -> None:
    """The list names the files of both runs, some pages are new already, and the stage is full."""
    write(folder, PAGES)
    new = {"index.html": b"two", "fr/index.html": b"un"}
    (folder / LIST).write_text(json.dumps({"format": 1, "files": sorted(PAGES | new)}))
    (folder / "index.html").write_bytes(b"two")
    (folder / STAGE).mkdir()
    (folder / STAGE / "new-1").write_bytes(b"half")
    assert write(folder, new, may_replace=True) == Written(1, 0, 2, 1)
    assert held(folder) == new
    shutil.rmtree(folder)


def test_a_process_that_is_killed_leaves_whole_pages(folder: Path, how_many) -> None:
    """Killed at any rename, the folder holds whole pages, old or new, and the next run finishes."""
    old = {f"{name}/index.html": name.encode() * 2000 for name in "abcdef"}
    new = {path: data.upper() for path, data in old.items()} | {"g/index.html": b"g"}
    program = """
import os, sys
from pathlib import Path
from kiosk.jobs.site import folder
left, really = int(sys.argv[2]), folder.rename
def rename(beside, path):
    global left
    if not left:
        os.kill(os.getpid(), 9)
    left -= 1
    really(beside, path)
folder.rename = rename
new = {f"{name}/index.html": name.upper().encode() * 2000 for name in "abcdef"}
folder.write_files(Path(sys.argv[1]), new | {"g/index.html": b"g"}, may_replace=True)
"""
    for at in range(0, 9, how_many(3, 1)):
        shutil.rmtree(folder, ignore_errors=True)
        write(folder, old)
        done = subprocess.run([sys.executable, "-c", program, str(folder), str(at)], check=False)
        assert done.returncode == -9
        for path, data in old.items():
            assert (folder / path).read_bytes() in (data, new[path])
        write(folder, new, may_replace=True)
        assert held(folder) == new
