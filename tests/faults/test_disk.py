"""Disks that fill up, refuse, or answer wrongly: never a lost or a doubled signature."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from kiosk.errors import DiskFull, LedgerDamaged, StoreFailed
from kiosk.signing.clock import SystemClock
from kiosk.signing.signature import Review
from kiosk.store import Store
from kiosk.store.db import cipher, database
from kiosk.store.keys import page_key

IOERR_FSYNC = 1034
CORRUPT = 11
BUSY = 5


def sign_until_refused(store: Store, sample, limit: int = 20_000):
    """Signs until the disk refuses; returns what was acknowledged, what was not, and why."""
    kept = []
    for _ in range(limit):
        signature = sample()
        try:
            kept.append(store.record(signature))
        except StoreFailed as fault:
            return kept, signature, fault
    raise AssertionError("the disk never refused")


def test_a_full_disk_is_said_and_signing_goes_on_when_room_returns(tmp_path, sample):
    with Store.open(tmp_path, "sample", clock=SystemClock()) as store:
        writer = store._database.writer()
        writer.exec_driver_sql("PRAGMA max_page_count=40")
        writer.rollback()
        kept, refused, fault = sign_until_refused(store, sample)
        assert isinstance(fault, DiskFull)
        assert "room" in fault.what
        assert "Sample" not in str(fault)
        assert list(store.signatures()) == kept
        # The writer was opened anew, which lifts this limit: room has returned.
        again = store.record(refused)
        assert again.number == len(kept) + 1
        assert store.verify().is_sound


@contextmanager
def files_no_longer_than(size: int) -> Iterator[None]:
    """The system refuses every write beyond `size` bytes of any file, as a failing disk does."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.skipif(os.name == "nt", reason="needs setrlimit")
def test_refused_writes_are_said_and_signing_goes_on_afterwards(tmp_path, sample):
    with Store.open(tmp_path, "sample", clock=SystemClock()) as store:
        kept = [store.record(sample()) for _ in range(3)]
        wal = tmp_path / "sample" / "ledger.db-wal"
        with files_no_longer_than(wal.stat().st_size + 6000):
            more, refused, fault = sign_until_refused(store, sample)
            assert not isinstance(fault, DiskFull)
            assert "disk" in fault.what
            with pytest.raises(StoreFailed):
                store.record(refused)
        kept += more
        kept.append(store.record(refused))
        assert list(store.signatures()) == kept
        assert [s.number for s in kept] == list(range(1, len(kept) + 1))
        assert store.verify().is_sound


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 1 MB; needs the right to mount."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if os.name == "nt" or os.geteuid() != 0 or subprocess.run(mount, check=False).returncode:
        pytest.skip("this user may not mount a file system")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_really_full(small_disk, sample):
    ballast = small_disk / "ballast"
    with Store.open(small_disk, "sample", clock=SystemClock()) as store:
        ballast.write_bytes(bytes(300_000))
        kept, refused, fault = sign_until_refused(store, sample)
        assert isinstance(fault, DiskFull)
        with pytest.raises(DiskFull):
            store.record(refused)
        assert store.count() == len(kept)
        ballast.unlink()
        kept.append(store.record(refused))
        kept.append(store.record(sample()))
        assert list(store.signatures()) == kept
        assert store.verify().is_sound


def test_opening_on_a_full_disk_is_said(small_disk):
    (small_disk / "ballast").write_bytes(bytes(1_000_000))
    with pytest.raises(StoreFailed) as caught:
        Store.open(small_disk, "sample", clock=SystemClock())
    assert caught.value.remedy
    (small_disk / "ballast").unlink()
    Store.open(small_disk, "sample", clock=SystemClock()).close()


class Flaky:
    """A real connection whose commits fail as told: before they happen, or after."""

    reads_too = False
    """Whether the plan also counts commits of transactions that only read."""

    def __init__(self, real: dbapi2.Connection, plan: list[tuple[str, int]]) -> None:
        self._real = real
        self._plan = plan
        self._changes = real.total_changes

    def __getattr__(self, name: str):
        return getattr(self._real, name)

    def commit(self) -> None:
        wrote = self._real.total_changes != self._changes
        self._changes = self._real.total_changes
        when, code = self._plan.pop(0) if self._plan and (wrote or self.reads_too) else ("", 0)
        if when == "before":
            raise failure(code)
        self._real.commit()
        if when == "after":
            raise failure(code)


def failure(code: int) -> dbapi2.DatabaseError:
    error = dbapi2.OperationalError("the disk said no")
    error.sqlite_errorcode = code
    error.sqlite_errorname = "SQLITE_TEST"
    return error


@pytest.fixture
def flaky(monkeypatch):
    """A plan for the commits to come, of every connection that is opened for writing."""
    plan: list[tuple[str, int]] = []
    connect = database.connect

    def flaky_connect(path, mode, *, query_only, key=None):
        real = connect(path, mode, query_only=query_only, key=key)
        return real if query_only else Flaky(real, plan)

    monkeypatch.setattr(database, "connect", flaky_connect)
    return plan


@pytest.mark.parametrize("code", [IOERR_FSYNC, CORRUPT, BUSY, 13])
def test_a_commit_that_raised_although_it_happened_does_not_double(tmp_path, sample, flaky, code):
    with Store.open(tmp_path, "sample", clock=SystemClock()) as store:
        first = store.record(sample())
        flaky.append(("after", code))
        second = store.record(sample())
        third = store.record(sample())
        assert list(store.signatures()) == [first, second, third]
        assert store.head().sequence == 4
        assert store.verify().is_sound


@pytest.mark.parametrize("code", [IOERR_FSYNC, CORRUPT, BUSY])
def test_a_commit_that_failed_is_done_again_once(tmp_path, sample, flaky, code):
    with Store.open(tmp_path, "sample", clock=SystemClock()) as store:
        flaky.append(("before", code))
        one = store.record(sample())
        flaky.append(("before", code))
        held = store.hold(one.id)
        assert list(store.signatures()) == [held]
        assert store.head().sequence == 3
        assert store.verify().is_sound


def test_a_disk_that_fails_twice_is_said_and_a_retry_signs_once(tmp_path, sample, flaky):
    with Store.open(tmp_path, "sample", clock=SystemClock()) as store:
        given = sample()
        flaky.extend([("before", IOERR_FSYNC), ("before", IOERR_FSYNC)])
        with pytest.raises(StoreFailed):
            store.record(given)
        assert store.count() == 0
        flaky.extend([("before", IOERR_FSYNC), ("after", IOERR_FSYNC)])
        with pytest.raises(StoreFailed):
            store.record(given)  # it happened, but nobody could know
        again = store.record(given)
        assert (again.number, store.count()) == (1, 1)
        assert store.verify().is_sound


def test_an_act_that_raised_although_it_happened_is_one_entry(tmp_path, sample, flaky):
    with Store.open(tmp_path, "sample", clock=SystemClock()) as store:
        one = store.record(sample())
        flaky.append(("after", IOERR_FSYNC))
        assert store.strike(one.id).review is Review.STRUCK
        flaky.append(("after", IOERR_FSYNC))
        assert store.undo() == one
        assert store.head().sequence == 4
        assert store.verify().is_sound


PLANS = st.lists(
    st.tuples(
        st.sampled_from(["", "before", "after"]), st.sampled_from([IOERR_FSYNC, CORRUPT, BUSY, 13])
    ),
    max_size=12,
)


@settings(
    max_examples=settings().max_examples * 3 // 5,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(PLANS)
def test_whatever_commits_do_nobody_is_lost_or_doubled(sample, flaky, monkeypatch, plan):
    monkeypatch.setattr(Flaky, "reads_too", True)
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.open(Path(folder), "sample", clock=SystemClock()) as store,
    ):
        flaky.extend(plan)
        kept = []
        for _ in range(3):
            given_ = sample()
            while True:
                try:
                    kept.append(store.record(given_))
                    break
                except (StoreFailed, LedgerDamaged):
                    pass  # a person taps again
        flaky.clear()
        assert list(store.signatures()) == kept
        assert store.head().sequence == 4
        assert store.verify().is_sound


def test_a_ledger_held_by_another_program_is_said(tmp_path, sample, monkeypatch):
    monkeypatch.setitem(database.SETTINGS, "busy_timeout", 20)
    with Store.open(tmp_path, "sample", clock=SystemClock()) as store:
        with closing(
            dbapi2.connect(str(tmp_path / "sample" / "ledger.db"), isolation_level=None)
        ) as other:
            cipher.unlock(other, page_key.find(tmp_path / "sample").raw)
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreFailed, match="Another program"):
                store.record(sample())
            other.execute("ROLLBACK")
        assert store.record(sample()).number == 1


def test_a_file_that_vanished_under_the_store_is_a_fault_of_the_world(tmp_path, sample):
    with Store.open(tmp_path, "sample", clock=SystemClock()) as store:
        store.record(sample())
        store._database.drop()
        (tmp_path / "sample" / "ledger.db").unlink()
        with pytest.raises((StoreFailed, LedgerDamaged)):
            store.record(sample())
