"""Snapshots: by time and at closing, three kept, each one checked; none ever stops signing."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from sqlcipher3 import dbapi2

from kiosk.errors import Cancelled, LedgerDamaged
from kiosk.store import Store
from kiosk.store.copies import backup
from kiosk.store.db import cipher
from kiosk.store.keys import page_key


def backups(folder: Path) -> list[Path]:
    return sorted((folder / "sample" / "backups").glob("*.db"))


def snapshots(folder: Path) -> backup.Backups:
    return backup.Backups(folder / "sample" / "ledger.db", page_key.find(folder / "sample").raw)


def entries_in(path: Path, folder: Path) -> int:
    with closing(dbapi2.connect(str(path))) as copy:
        cipher.unlock(copy, page_key.find(folder / "sample").raw)
        (count,) = copy.execute("SELECT count(*) FROM entry").fetchone()
    return int(count)


def test_closing_leaves_one_that_holds_everything(tmp_path, clock, sample):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
    (made,) = backups(tmp_path)
    assert entries_in(made, tmp_path) == 2


def test_by_time_and_three_are_kept(tmp_path, clock, sample):
    with Store.open(tmp_path, "sample", clock=clock, backup_minutes=10) as store:
        for turn in range(5):
            store.record(sample())
            store.maintain()
            assert len(backups(tmp_path)) == min(turn, 3)
            clock.pass_(601)
            store.maintain()
            assert len(backups(tmp_path)) == min(turn + 1, 3)
    assert [entries_in(path, tmp_path) for path in backups(tmp_path)] == [4, 5, 6]


def test_nothing_new_is_no_new_backup(tmp_path, clock, sample):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
        for _ in range(3):
            clock.pass_(601)
            store.maintain()
    assert len(backups(tmp_path)) == 1


def test_a_copy_that_is_called_off_leaves_nothing(tmp_path, clock, sample):
    def call_off(done: int, total: int) -> None:
        raise Cancelled(f"{done} of {total}")

    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
        key, ledger = page_key.find(tmp_path / "sample").raw, tmp_path / "sample" / "ledger.db"
        out = tmp_path / "out"
        with pytest.raises(Cancelled):
            backup.Backups(ledger, key).make(store.kiosk, None, clock.now(), call_off)
        with pytest.raises(Cancelled):
            backup.hand_over(ledger, key, out, "sample", store.kiosk, clock.now(), call_off)
        assert list((tmp_path / "sample" / "backups").iterdir()) == list(out.iterdir()) == []
        assert store.verify().is_sound


def test_two_in_one_second_are_two(tmp_path, clock, sample):
    for _ in range(3):
        with Store.open(tmp_path, "sample", clock=clock) as store:
            store.record(sample())
    assert [entries_in(path, tmp_path) for path in snapshots(tmp_path).all()] == [6, 4, 2]


def test_a_clock_in_the_future_lets_no_later_one_go(tmp_path, clock, sample):
    def evening() -> None:
        with Store.open(tmp_path, "sample", clock=clock) as store:
            store.record(sample())

    ten_years = 10 * 365 * 86_400.0
    evening()
    clock.jump(ten_years)
    evening()
    clock.jump(-ten_years)
    for turn in range(3, 7):
        clock.pass_(60)
        evening()
        held = [entries_in(path, tmp_path) for path in snapshots(tmp_path).all()]
        assert max(held) == held[0] > 2 * (turn - 1)  # the newest is there, and is the first
        assert len(held) == 3


def test_after_an_erasure_one_is_left_whatever_the_clock_was(tmp_path, clock, sample):
    clock.jump(10 * 365 * 86_400.0)
    with Store.open(tmp_path, "sample", clock=clock) as store:
        gone, stays = store.record(sample()), store.record(sample())
    clock.jump(-10 * 365 * 86_400.0)
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.erase(gone.id)
        (left,) = snapshots(tmp_path).all()
        # all but the last word, which tells that the copies are clean
        assert entries_in(left, tmp_path) == store.head().sequence - 1
        assert store.find(stays.id) == stays


def test_one_that_goes_on_for_another_is_newer_whatever_it_holds(tmp_path, clock, sample):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        for _ in range(8):
            store.record(sample())
        older = store.kiosk
    (full,) = snapshots(tmp_path).all()
    ledger = tmp_path / "sample" / "ledger.db"
    early = backup.Backups(ledger, page_key.find(tmp_path / "sample").raw)
    # what a ledger that was mended without its last entries is: another kiosk, fewer entries
    with closing(dbapi2.connect(str(full))) as copy:
        cipher.unlock(copy, page_key.find(tmp_path / "sample").raw)
        copy.execute("DELETE FROM entry WHERE sequence > 4")
        later = UUID(int=older.int + 1)
        copy.execute("UPDATE meta SET value = ? WHERE key = 'kiosk'", (str(later),))
        copy.commit()
    with Store.open(tmp_path, "sample", clock=clock) as store:
        pass
    assert [entries_in(path, tmp_path) for path in early.all()] == [4, 10]


def test_a_copy_of_another_moment_is_not_taken_for_good(tmp_path, clock, sample):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
        old = store.head()
        store.record(sample())
        snapshots = backup.Backups(
            tmp_path / "sample" / "ledger.db", page_key.find(tmp_path / "sample").raw
        )
        with pytest.raises(LedgerDamaged):
            snapshots.make(store.kiosk, old, clock.now())
        assert backups(tmp_path) == []
        assert list(snapshots.folder.iterdir()) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 2 MB; needs the right to mount."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if os.name == "nt" or os.geteuid() != 0 or subprocess.run(mount, check=False).returncode:
        pytest.skip("this user may not mount a file system")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_no_room_for_a_backup_is_told_and_signing_goes_on(small_disk, clock, sample):
    with Store.open(small_disk, "sample", clock=clock) as store:
        store.record(sample())
        store.checkpoint()
        room = os.statvfs(small_disk)
        left = (small_disk / "sample" / "ledger.db").stat().st_size // 2
        (small_disk / "ballast").write_bytes(bytes(room.f_bavail * room.f_bsize - left))
        clock.pass_(601)
        store.maintain()
        assert store.safety is not None
        assert store.safety.backup_failed
        assert store.record(sample()).number == 2
        (small_disk / "ballast").unlink()
        clock.pass_(601)
        store.maintain()
        assert not store.safety.backup_failed
    assert len(backups(small_disk)) == 1
