"""A ledger damaged, gone or cut short: set aside, mended from what is left, and people sign on."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.errors import DataFolderFault, DiskFull, LedgerDamaged
from kiosk.sealing import PrivateKey
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.store import Store
from kiosk.store.copies import recover
from kiosk.store.db import cipher, data_folder

ORGANISER = PrivateKey.new()


def opened(data: Path, clock, stick: Path | None = None) -> Store:
    return Store.open(data, "sample", clock=clock, key=ORGANISER.public, second_copy=stick)


def ledger(data: Path) -> Path:
    return data / "sample" / "ledger.db"


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


DAMAGE: dict[str, Callable[[Path], None]] = {
    "a bit of the first page": lambda path: flip(path, 100),
    "a bit of the salt": lambda path: flip(path, 3),
    "a bit in the middle": lambda path: flip(path, path.stat().st_size // 2),
    "a bit of the last page": lambda path: flip(path, path.stat().st_size - 99),
    "cut short": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "empty": lambda path: path.write_bytes(b""),
    "zeros": lambda path: path.write_bytes(bytes(path.stat().st_size)),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
@pytest.mark.parametrize("copy", ["stick", "backup"])
def test_a_damaged_ledger_is_set_aside_and_nobody_is_lost(data, stick, clock, sample, damage, copy):
    with opened(data, clock, stick if copy == "stick" else None) as store:
        kept = [store.record(sample()) for _ in range(20)]
        was = list(store.entries())
        kiosk = store.kiosk
    if copy == "stick":
        shutil.rmtree(data / "sample" / "backups")
    damage(ledger(data))
    damaged = ledger(data).read_bytes()
    began = time.process_time()
    with opened(data, clock, stick if copy == "stick" else None) as store:
        assert time.process_time() - began < 5
        assert store.recovered is not None
        assert [s.id for s in store.signatures()] == [s.id for s in kept]
        assert list(store.entries())[: len(was)] == was
        new = store.record(sample())
        assert store.verify().is_sound
        assert store.count() == 21
        if store.recovered.is_complete:
            assert (store.kiosk, new.number) == (kiosk, 21)
        else:
            assert store.kiosk > kiosk
        aside = data / "sample" / store.recovered.set_aside
        assert aside.read_bytes() == damaged
        assert EntryType.RESTORED in [entry.kind for entry in store.entries()]
    if copy == "stick":
        assert store.kiosk == kiosk, "the journal was current, so nothing can be missing"


def test_people_signed_since_the_backup_come_back_from_the_damaged_file(
    data, clock, sample, state_folder, how_many
):
    """The derived table is hit, the entries are whole, and the log was emptied."""
    with opened(data, clock) as store:
        store.record(sample())
    with opened(data, clock) as store:
        kept = [store.record(sample()) for _ in range(30)]
        store.checkpoint()
        shutil.copytree(data, data.with_name("crashed"))
    shutil.rmtree(data)
    data.with_name("crashed").rename(data)
    found = set()
    size = ledger(data).stat().st_size
    whole = ledger(data).read_bytes()
    for page in range(1, size // cipher.PAGE, how_many(3, 1)):
        ledger(data).write_bytes(whole)
        flip(ledger(data), page * cipher.PAGE + 50)
        for old in (data / "sample").glob("ledger.d*"):
            if old != ledger(data):
                data_folder.remove(old)
        shutil.rmtree(state_folder)  # the local journal has them all
        with opened(data, clock) as store:
            assert store.verify().is_sound
            if store.recovered is not None:
                found.add(store.recovered.is_complete)
                if store.recovered.is_complete:
                    assert store.find(kept[-1].id) == kept[-1]
        shutil.rmtree(data / "sample" / "backups")
    assert found == {True, False}


def test_a_stick_that_was_behind_gives_what_it_has_under_a_new_id(
    data, stick, clock, sample, state_folder
):
    with opened(data, clock, stick) as store:
        store.record(sample())
        kiosk = store.kiosk
    with opened(data, clock) as store:
        store.record(sample())
    shutil.rmtree(data / "sample" / "backups")
    shutil.rmtree(state_folder)
    ledger(data).write_bytes(bytes(9000))
    with opened(data, clock, stick) as store:
        assert store.recovered is not None
        assert not store.recovered.is_complete
        assert store.kiosk > kiosk
        assert store.count() == 1
        store.record(sample())
        assert store.verify().is_sound
    assert len(list((stick / "pledge-kiosk").glob("*.journal"))) == 1


def test_what_an_earlier_kiosks_journal_holds_comes_back_later(
    data, stick, clock, sample, state_folder
):
    """Mended without the stick; when it is plugged in, those it holds are back."""
    with opened(data, clock, stick) as store:
        one = store.record(sample())
    with opened(data, clock, stick) as store:
        late = store.record(sample())
        shutil.copytree(data, data.with_name("crashed"))
    shutil.rmtree(data)
    data.with_name("crashed").rename(data)
    shutil.rmtree(state_folder)
    for suffix in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            ledger(data).with_name(f"ledger.db{suffix}").write_bytes(bytes(9000))
    with opened(data, clock) as store:
        assert store.find(one.id) is not None
        assert store.find(late.id) is None
        new = store.record(sample())
    with opened(data, clock, stick) as store:
        assert {s.id for s in store.signatures()} == {one.id, late.id, new.id}
        assert store.verify().is_sound
    assert len(list((stick / "pledge-kiosk").glob("*.journal"))) == 1


def test_a_ledger_that_was_deleted_comes_back_from_its_backup(data, clock, sample):
    with opened(data, clock) as store:
        one = store.record(sample())
    ledger(data).unlink()
    with opened(data, clock) as store:
        assert [s.id for s in store.signatures()] == [one.id]
        assert store.recovered is not None


def test_nothing_to_mend_from_is_an_empty_ledger_and_the_old_one_is_kept(
    data, clock, sample, state_folder
):
    with opened(data, clock) as store:
        store.record(sample())
    shutil.rmtree(data / "sample" / "backups")
    shutil.rmtree(state_folder)
    ledger(data).write_bytes(bytes(5000))
    with opened(data, clock) as store:
        assert store.count() == 0
        assert store.recovered is not None
        assert store.recovered.entries == 0
        assert store.record(sample()).number == 1
    assert (data / "sample" / store.recovered.set_aside).read_bytes() == bytes(5000)


@pytest.mark.parametrize("stop", ["rename the ledger", "rename the new one"])
def test_a_crash_in_the_middle_of_mending_is_finished_at_the_next_start(
    data, clock, sample, monkeypatch, stop
):
    with opened(data, clock) as store:
        one = store.record(sample())
    flip(ledger(data), 100)
    rename = Path.rename

    def crash(self, target):
        if self.name == ("ledger.db" if stop == "rename the ledger" else recover.MENDED):
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", crash)
    with pytest.raises(KeyboardInterrupt):
        opened(data, clock)
    monkeypatch.undo()
    with opened(data, clock) as store:
        assert [s.id for s in store.signatures()] == [one.id]
        assert store.verify().is_sound
    assert list((data / "sample").glob("ledger.damaged-*.db"))


def test_a_lost_key_is_said_and_nothing_is_set_aside(data, clock, sample, state_folder):
    with opened(data, clock) as store:
        store.record(sample())
    was = ledger(data).read_bytes()
    key = data / "sample" / "ledger.key"
    key.write_text(f"keystore {'0' * 32} {'0' * 16}\n")
    with pytest.raises(DataFolderFault) as caught:
        opened(data, clock)
    assert "keystore" in caught.value.what
    assert ledger(data).read_bytes() == was
    key.write_text("file 00 11\n")
    shutil.rmtree(state_folder)  # which holds the same key
    with pytest.raises(DataFolderFault):
        opened(data, clock)
    assert ledger(data).read_bytes() == was


def test_a_damaged_key_comes_back_from_the_local_journal(data, clock, sample):
    with opened(data, clock) as store:
        store.record(sample())
    key = data / "sample" / "ledger.key"
    was = key.read_bytes()
    key.write_bytes(b"file 00 11\n")
    with opened(data, clock) as store:
        assert store.count() == 1
    assert key.read_bytes() == was
    assert key.with_name("ledger.key.damaged").read_bytes() == b"file 00 11\n"


def test_a_reader_never_mends(data, clock, sample):
    with opened(data, clock) as store:
        store.record(sample())
    flip(ledger(data), 100)
    was = ledger(data).read_bytes()
    with pytest.raises(LedgerDamaged):
        Store.read(data, "sample")
    assert ledger(data).read_bytes() == was


def test_a_full_disk_keeps_the_damaged_ledger_where_it_was(data, clock, sample, monkeypatch):
    with opened(data, clock) as store:
        store.record(sample())
    flip(ledger(data), 100)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(recover, "rename_synced", full)
    with pytest.raises(DiskFull):
        opened(data, clock)
    monkeypatch.undo()
    assert ledger(data).exists()
    with opened(data, clock) as store:
        assert store.count() == 1


@pytest.mark.parametrize("place", [0.02, 0.4, 0.9])
def test_damage_while_people_sign_is_mended_under_the_same_tap(data, stick, clock, sample, place):
    with opened(data, clock, stick) as store:
        kept = [store.record(sample()) for _ in range(40)]
        store.checkpoint()
        content = bytearray(ledger(data).read_bytes())
        start = int(len(content) * place)
        content[start:] = bytes(len(content) - start)
        ledger(data).write_bytes(content)
        store._database.drop()  # as after any other failure: nothing is left in memory
        kept += [store.record(sample()) for _ in range(3)]
        assert [s.id for s in store.signatures()] == [s.id for s in kept]
        assert [s.number for s in store.signatures()] == list(range(1, 44))
        assert store.verify().is_sound
        assert store.recovered is not None
        assert store.recovered.is_complete
    with opened(data, clock, stick) as store:
        assert store.recovered is None
        assert store.count() == 43
