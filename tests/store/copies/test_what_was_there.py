"""Restoring and mending keep what was there: keys, files, and every copy that can be read."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.errors import Cancelled, DataFolderFault, StoreFailed
from kiosk.sealing import PrivateKey
from kiosk.store import Store
from kiosk.store.copies import recover
from kiosk.store.copies.restore import restore
from kiosk.store.copies.sources import Keys
from kiosk.store.keys import page_key

ORGANISER = PrivateKey.new()


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder but the lock, with what it holds."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "kiosk.lock"
    }


def evening(data: Path, clock, sample, people: int, stick: Path | None = None) -> None:
    with Store.open(data, "sample", clock=clock, key=ORGANISER.public, second_copy=stick) as store:
        for _ in range(people):
            store.record(sample())


@pytest.fixture
def stick(tmp_path: Path, clock, sample) -> Path:
    """With the journal of another laptop's evening: 5 people."""
    folder = tmp_path / "stick"
    folder.mkdir()
    evening(tmp_path / "old laptop", clock, sample, 5, folder)
    return folder


def lose_the_key(data: Path) -> bytes:
    """Leaves a key that its keystore does not give, as after a new login; returns the good one."""
    path = data / "sample" / page_key.FILE
    good = path.read_bytes()
    path.write_text("keystore 0123456789abcdef0123456789abcdef 0123456789abcdef\n")
    return good


def calls_off(done: int, total: int) -> None:
    raise Cancelled(f"{done} of {total}")


def test_a_restore_that_is_called_off_leaves_the_ledger_its_key(
    tmp_path, stick, clock, sample, monkeypatch
):
    data = tmp_path / "data"
    evening(data, clock, sample, 3)
    monkeypatch.setattr("kiosk.store.ledger.import_entries._TOLD_EVERY", 1)
    good = lose_the_key(data)
    before = files(data)
    with pytest.raises(Cancelled):
        restore(stick, data, Keys(ORGANISER), clock.now(), calls_off)
    assert files(data) == before
    (data / "sample" / page_key.FILE).write_bytes(good)
    with Store.open(data, "sample", clock=clock) as store:
        assert store.recovered is None
        assert store.count() == 3


def test_a_restore_over_a_ledger_without_its_key_keeps_both(tmp_path, stick, clock, sample):
    data = tmp_path / "data"
    evening(data, clock, sample, 3)
    good = lose_the_key(data)
    done = restore(stick, data, Keys(ORGANISER), clock.now())
    assert done.signatures == 5
    with Store.open(data, "sample", clock=clock, key=ORGANISER.public) as store:
        assert store.count() == 5
        assert store.recovered is None
    # what was set aside still opens: its key lies beside it, sealed to the organiser
    aside = tmp_path / "aside"
    aside.mkdir()
    shutil.copy(data / "sample" / done.replaced, aside / "ledger.db")
    (sealed,) = (data / "sample").glob(f"{page_key.SEALED}.replaced-*")
    shutil.copy(sealed, aside / page_key.SEALED)
    again = restore(aside / "ledger.db", tmp_path / "third", Keys(ORGANISER), clock.now())
    assert again.signatures == 3
    assert good


@pytest.mark.parametrize("step", ["set aside", "key", "name"])
def test_a_restore_that_was_cut_off_is_ended_by_the_next_start(
    tmp_path, stick, clock, sample, monkeypatch, step
):
    """The power goes between two renames: the next start opens the restored ledger, whole."""
    data = tmp_path / "data"
    evening(data, clock, sample, 3)
    lose_the_key(data)
    real = Path.rename
    last = {"set aside": "ledger.db", "key": page_key.FILE, "name": recover.MENDED}[step]

    def cut(self: Path, target: Path) -> Path:
        if self.name == last:
            raise KeyboardInterrupt
        return real(self, target)

    monkeypatch.setattr(Path, "rename", cut)
    with pytest.raises(KeyboardInterrupt):
        restore(stick, data, Keys(ORGANISER), clock.now())
    monkeypatch.undo()
    with Store.open(data, "sample", clock=clock, key=ORGANISER.public) as store:
        assert store.count() == 5
        assert store.verify().is_sound


def test_the_key_of_another_ledger_sets_no_ledger_aside(tmp_path, clock, sample):
    data, other = tmp_path / "data", tmp_path / "other"
    evening(data, clock, sample, 4)
    evening(other, clock, sample, 1)
    key = data / "sample" / page_key.FILE
    good = key.read_bytes()
    shutil.copy(other / "sample" / page_key.FILE, key)
    before = files(data)
    with pytest.raises(DataFolderFault) as raised:
        Store.open(data, "sample", clock=clock, key=ORGANISER.public)
    assert "is not the key of" in raised.value.what
    assert files(data) == before
    key.write_bytes(good)
    with Store.open(data, "sample", clock=clock, key=ORGANISER.public) as store:
        assert store.count() == 4
        assert store.recovered is None


def test_so_does_that_of_a_ledger_from_before_keys_were_noted(tmp_path, clock, sample):
    data, other = tmp_path / "data", tmp_path / "other"
    for folder, people in ((data, 4), (other, 1)):
        with Store.open(folder, "sample", clock=clock) as store:
            for _ in range(people):
                store.record(sample())
    (data / "sample" / page_key.NOTED).unlink()
    shutil.copy(other / "sample" / page_key.FILE, data / "sample" / page_key.FILE)
    before = files(data)
    with pytest.raises(DataFolderFault):
        Store.open(data, "sample", clock=clock)
    assert files(data) == before


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 8 MB; needs the right to mount."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(folder)]
    if os.name == "nt" or os.geteuid() != 0 or subprocess.run(mount, check=False).returncode:
        pytest.skip("this user may not mount a file system")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("left", [0, 60_000, 200_000, 1_100_000, 1_300_000, 1_500_000, 2_000_000])
def test_no_room_while_mending_gives_nothing_up(small_disk, clock, sample, left):
    """The ledger is damaged on a disk that is nearly full: it is mended whole, or not at all."""
    data = small_disk / "data"
    with Store.open(data, "sample", clock=clock) as store:
        store.record(sample())
    ledger = data / "sample" / "ledger.db"
    with Store.open(data, "sample", clock=clock) as store:
        for _ in range(50):
            store.record(sample())
        store.checkpoint()
        shutil.copy(ledger, small_disk / "crashed.db")
    (small_disk / "crashed.db").replace(ledger)
    for snapshot in sorted((data / "sample" / "backups").glob("*.db"))[1:]:
        snapshot.unlink()
    content = bytearray(ledger.read_bytes())
    content[-99] ^= 1  # one page of the derived rows: every entry can be read
    ledger.write_bytes(content)
    room = os.statvfs(small_disk)
    with (small_disk / "ballast").open("wb") as ballast:
        ballast.write(bytes(max(0, room.f_bavail * room.f_bsize - left)))
    try:
        with Store.open(data, "sample", clock=clock) as store:
            assert store.count() == 51
    except StoreFailed:  # DiskFull, where SQLite says so
        assert ledger.read_bytes() == bytes(content)
        (small_disk / "ballast").unlink()
        with Store.open(data, "sample", clock=clock) as store:
            assert store.count() == 51
            assert store.recovered is not None
