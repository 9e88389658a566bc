"""The second copy: every entry is there before `record` returns, and comes back from there."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.errors import StoreFailed
from kiosk.sealing import PrivateKey
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.store import Store, bounded_worker
from kiosk.store.copies import journal
from kiosk.store.copies.mirror import Condition
from kiosk.store.keys import page_key

ORGANISER = PrivateKey.new()
PRIVATE = b"Sample Person"


def opened(data: Path, stick: Path, clock, key=ORGANISER.public) -> Store:
    return Store.open(data, "sample", clock=clock, key=key, second_copy=stick)


def journal_of(stick: Path) -> Path:
    (found,) = (stick / "pledge-kiosk").glob("*.journal")
    return found


def on_stick(stick: Path, key: PrivateKey = ORGANISER) -> list:
    return list(journal.read_entries(journal_of(stick), None, key))


def state(store: Store) -> tuple[Condition, int]:
    safety = store.safety
    assert safety is not None
    return safety.mirror.condition, safety.mirror.behind


def test_every_entry_is_on_the_stick_when_record_returns(data, stick, clock, sample):
    with opened(data, stick, clock) as store:
        one = store.record(sample())
        assert on_stick(stick) == list(store.entries())
        store.hold(one.id)
        store.undo()
        store.note(EntryType.PAUSED)
        assert on_stick(stick) == list(store.entries())
        assert len(on_stick(stick)) == 5
        assert state(store) == (Condition.CURRENT, 0)


def test_nobody_without_a_key_reads_a_byte(data, stick, clock, sample):
    with opened(data, stick, clock) as store:
        store.record(sample())
    content = journal_of(stick).read_bytes()
    assert PRIVATE not in content
    assert b"Sample Films" not in content
    with pytest.raises(Exception, match="key"):
        list(journal.read_entries(journal_of(stick), None, PrivateKey.new()))


def test_without_an_organiser_the_ledgers_own_key_opens_it(data, stick, clock, sample):
    with opened(data, stick, clock, key=None) as store:
        store.record(sample())
        entries = list(store.entries())
    own = page_key.find(data / "sample").secret
    assert list(journal.read_entries(journal_of(stick), own, None)) == entries


def test_a_restart_goes_on_where_it_was(data, stick, clock, sample):
    for _ in range(3):
        with opened(data, stick, clock) as store:
            store.record(sample())
            assert state(store) == (Condition.CURRENT, 0)
    with Store.read(data, "sample") as reader:
        assert on_stick(stick) == list(reader.entries())


@pytest.mark.usefixtures("at_once")
def test_a_stick_that_is_pulled_and_comes_back(data, stick, clock, sample, tmp_path):
    with opened(data, stick, clock) as store:
        store.record(sample())
        stick.rename(tmp_path / "pocket")
        for behind in (1, 2, 3):
            store.record(sample())
            assert state(store) == (Condition.MISSING, behind)
        (tmp_path / "pocket").rename(stick)
        store.record(sample())
        assert state(store) == (Condition.CURRENT, 0)
        assert on_stick(stick) == list(store.entries())


@pytest.mark.usefixtures("at_once")
def test_a_folder_removed_under_an_open_journal_is_seen(data, stick, clock, sample):
    with opened(data, stick, clock) as store:
        store.record(sample())
        shutil.rmtree(stick)
        for _ in range(5):  # a busy disk may keep the first tries waiting too long to tell
            store.record(sample())
            if state(store)[0] is Condition.MISSING:
                break
        assert state(store)[0] is Condition.MISSING
        stick.mkdir()
        store.maintain()
        assert state(store) == (Condition.CURRENT, 0)
        assert on_stick(stick) == list(store.entries())


def test_a_missing_stick_is_left_alone_for_a_while(data, stick, clock, sample):
    with opened(data, stick, clock) as store:
        shutil.rmtree(stick)
        store.record(sample())
        stick.mkdir()
        store.record(sample())
        assert state(store) == (Condition.MISSING, 2)


def test_a_stick_never_there_keeps_nobody_from_signing(data, clock, sample, tmp_path):
    with opened(data, tmp_path / "nowhere", clock) as store:
        assert store.record(sample()).number == 1
        assert state(store)[0] is Condition.MISSING
    assert not (tmp_path / "nowhere").exists()


def test_a_hanging_stick_delays_one_signature_a_little_and_the_next_not_at_all(
    data, clock, sample, tmp_path, monkeypatch
):
    """A named pipe in the journal's place: opening it hangs until somebody reads."""
    stick = tmp_path / "stick"
    (stick / "pledge-kiosk").mkdir(parents=True)
    with Store.open(data, "sample", clock=clock) as store:
        kiosk = store.kiosk
    pipe = stick / "pledge-kiosk" / f"{kiosk}.journal"
    os.mkfifo(pipe)
    monkeypatch.setattr(bounded_worker, "OPENING", 1.0)
    monkeypatch.setattr(bounded_worker, "CLOSING", 1.0)
    held = os.open(pipe, os.O_RDWR)  # so that the store's open returns and its read hangs
    try:
        began = time.monotonic()
        with opened(data, stick, clock) as store:
            assert time.monotonic() - began < bounded_worker.OPENING + 2
            took = []
            for _ in range(10):
                began = time.monotonic()
                store.record(sample())
                took.append(time.monotonic() - began)
            assert state(store)[0] is Condition.BEHIND
            assert max(took) < bounded_worker.SIGNING + 0.25
            assert sorted(took)[5] < bounded_worker.SIGNING / 2
    finally:
        os.close(held)


def test_a_torn_record_is_written_again(data, stick, clock, sample):
    with opened(data, stick, clock) as store:
        store.record(sample())
        store.record(sample())
    path = journal_of(stick)
    whole = path.read_bytes()
    end = len(whole.rstrip(b"\0"))
    for cut in (end - 1, end - 40, end - 300):
        path.write_bytes(whole[:cut] + bytes(len(whole) - cut))
        assert len(on_stick(stick)) < 3 + 1
        with opened(data, stick, clock) as store:
            assert on_stick(stick) == list(store.entries())


def test_a_changed_byte_costs_no_more_than_its_record(data, stick, clock, sample):
    with opened(data, stick, clock) as store:
        for _ in range(4):
            store.record(sample())
    path = journal_of(stick)
    content = bytearray(path.read_bytes())
    content[len(content.rstrip(b"\0")) // 2] ^= 1
    path.write_bytes(content)
    assert len(on_stick(stick)) in {4, 5}
    with opened(data, stick, clock) as store:
        assert on_stick(stick) == list(store.entries())


def test_what_only_the_stick_holds_comes_back_at_opening(data, stick, clock, sample, tmp_path):
    """A write-ahead log that was lost: the last commits are only on the stick."""
    with opened(data, stick, clock) as store:
        store.record(sample())
    shutil.copytree(data, tmp_path / "old")
    with opened(data, stick, clock) as store:
        lost = store.record(sample())
        was = list(store.entries())
    shutil.rmtree(data)
    (tmp_path / "old").rename(data)
    with opened(data, stick, clock) as store:
        assert list(store.entries())[: len(was)] == was
        assert store.find(lost.id) == lost
        assert store.recovered is not None
        assert store.recovered.entries == 2
        assert store.verify().is_sound
        assert on_stick(stick) == list(store.entries())


def test_another_line_of_events_on_the_stick_is_kept(
    data, stick, clock, sample, tmp_path, state_folder
):
    """The log was lost while the stick was away, and people went on signing."""
    with opened(data, stick, clock) as store:
        store.record(sample())
    shutil.copytree(data, tmp_path / "old")
    with opened(data, stick, clock) as store:
        only_on_stick = store.record(sample())
    shutil.rmtree(data)
    (tmp_path / "old").rename(data)
    shutil.rmtree(state_folder)  # the local journal would bring them back
    with Store.open(data, "sample", clock=clock) as store:
        store.record(sample())
    with opened(data, stick, clock) as store:
        store.record(sample())
        assert store.verify().is_sound
        assert on_stick(stick) == list(store.entries())
        assert state(store) == (Condition.CURRENT, 0)
    (kept,) = (stick / "pledge-kiosk").glob("*.kept")
    entries = list(journal.read_entries(kept, None, ORGANISER))
    assert only_on_stick.id in {entry.signature for entry in entries}


def test_a_foreign_file_under_the_journals_name_is_kept(data, stick, clock, sample):
    with Store.open(data, "sample", clock=clock) as store:
        kiosk = store.kiosk
    (stick / "pledge-kiosk").mkdir()
    (stick / "pledge-kiosk" / f"{kiosk}.journal").write_text("somebody's notes\n")
    with opened(data, stick, clock) as store:
        store.record(sample())
        assert on_stick(stick) == list(store.entries())
    (kept,) = (stick / "pledge-kiosk").glob("*.kept")
    assert kept.read_text() == "somebody's notes\n"


def test_a_key_that_comes_later_opens_everything(data, stick, clock, sample):
    with opened(data, stick, clock, key=None) as store:
        store.record(sample())
    with opened(data, stick, clock) as store:
        assert on_stick(stick) == list(store.entries())


def test_erasing_reaches_the_stick_and_the_backups(data, stick, clock, sample):
    name = "Gone Sample"
    with opened(data, stick, clock) as store:
        store.record(sample())
        gone = store.record(sample(name=name))
    with opened(data, stick, clock) as store:
        before = len(list((data / "sample" / "backups").iterdir()))
        assert before == 1
        store.erase(gone.id)
        assert name.encode() not in b"".join(e.payload or b"" for e in on_stick(stick))
        assert on_stick(stick) == list(store.entries())
        assert len(list((data / "sample" / "backups").iterdir())) == 1
    with opened(data, stick, clock) as store:
        assert state(store) == (Condition.CURRENT, 0)


@pytest.mark.usefixtures("at_once")
def test_erasing_while_the_stick_is_away_is_said_and_done_when_it_is_back(
    data, stick, clock, sample, tmp_path
):
    with opened(data, stick, clock) as store:
        gone = store.record(sample(name="Gone Sample"))
        stick.rename(tmp_path / "pocket")
        with pytest.raises(StoreFailed, match="second copy"):
            store.erase(gone.id)
        (tmp_path / "pocket").rename(stick)
        store.maintain()
        assert b"Gone Sample" not in b"".join(e.payload or b"" for e in on_stick(stick))
        assert on_stick(stick) == list(store.entries())


# --- real media -----------------------------------------------------------------------------


def mounted(folder: Path, size: str) -> bool:
    if os.name == "nt" or os.geteuid() != 0:
        return False
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    return subprocess.run(command, check=False).returncode == 0


@pytest.fixture
def small_stick(stick: Path) -> Iterator[Path]:
    """A real file system of 3 MB; needs the right to mount."""
    if not mounted(stick, "3m"):
        pytest.skip("this user may not mount a file system")
    try:
        yield stick
    finally:
        subprocess.run(["umount", "-l", str(stick)], check=False, stderr=subprocess.DEVNULL)


@pytest.mark.usefixtures("at_once")
def test_a_full_stick_falls_behind_and_catches_up(data, small_stick, clock, sample):
    with opened(data, small_stick, clock) as store:
        ballast = small_stick / "ballast"
        room = os.statvfs(small_stick)
        ballast.write_bytes(bytes(room.f_bavail * room.f_bsize))
        signed = 0
        while state(store)[0] is Condition.CURRENT:
            store.record(sample(organisation="Sample Films " * 9))
            signed += 1
            assert signed < 5000
        assert state(store)[0] is Condition.BEHIND
        ballast.unlink()
        store.record(sample())
        assert state(store) == (Condition.CURRENT, 0)
        assert on_stick(small_stick) == list(store.entries())


@pytest.mark.usefixtures("at_once")
def test_a_stick_unmounted_leaves_nothing_on_its_mount_point(data, small_stick, clock, sample):
    with opened(data, small_stick, clock) as store:
        safety = store.safety
        assert safety is not None
        assert safety.mirror.is_apart
        subprocess.run(["umount", "-l", str(small_stick)], check=True)
        store.record(sample())
        assert state(store)[0] is Condition.MISSING
    with opened(data, small_stick, clock) as store:
        store.record(sample())
        assert state(store)[0] is Condition.MISSING
    assert list(small_stick.iterdir()) == []


@pytest.mark.usefixtures("at_once")
def test_a_stick_that_turns_read_only(data, small_stick, clock, sample):
    with opened(data, small_stick, clock) as store:
        store.record(sample())
        store._copies._mirror._medium.close()  # or the mount cannot be changed
        subprocess.run(["mount", "-o", "remount,ro", str(small_stick)], check=True)
        store.record(sample())
        assert state(store) == (Condition.BEHIND, 1)
        subprocess.run(["mount", "-o", "remount,rw", str(small_stick)], check=True)
        store.record(sample())
        assert state(store) == (Condition.CURRENT, 0)
        assert on_stick(small_stick) == list(store.entries())
