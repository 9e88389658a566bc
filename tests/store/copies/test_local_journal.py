"""The journal on this machine: always written, never in the way, and enough to bring all back."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.errors import StoreFailed
from kiosk.sealing import PrivateKey
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.store import Condition, Store
from kiosk.store.copies import journal, local_journal
from kiosk.store.copies.restore import restore
from kiosk.store.copies.sources import Keys
from kiosk.store.db.database import connect
from kiosk.store.keys import page_key

ORGANISER = PrivateKey.new()


def opened(data: Path, clock, **more) -> Store:
    return Store.open(data, "sample", clock=clock, **more)


def folders(state_folder: Path) -> list[Path]:
    """Those of all ledgers: what is beside them is the mark of the disk."""
    journals = state_folder / "pledge-kiosk" / "journals"
    return sorted(path for path in journals.iterdir() if path.is_dir())


def held(folder: Path) -> list[Entry]:
    """What the journals of one ledger's folder hold, opened with the key beside them."""
    key = page_key.find(folder).secret
    return [
        entry
        for path in local_journal.journals_in(folder)
        for entry in journal.read_entries(path, key, None)
    ]


def ids(store: Store) -> list[UUID]:
    return [signature.id for signature in store.signatures()]


def test_every_entry_is_there_when_record_returns(data, clock, sample, state_folder):
    with opened(data, clock) as store:
        one = store.record(sample())
        store.hold(one.id)
        (folder,) = folders(state_folder)
        assert held(folder) == list(store.entries())
        assert store.safety.local.condition is Condition.CURRENT
        assert store.safety.mirror.condition is Condition.OFF


def test_it_is_for_its_owner_alone(data, clock, state_folder):
    opened(data, clock).close()
    for path in (state_folder / "pledge-kiosk").rglob("*"):
        open_to = stat.S_IMODE(path.stat().st_mode) & 0o077
        assert not open_to, path


def test_a_reader_writes_none(data, clock, state_folder):
    opened(data, clock).close()
    shutil.rmtree(state_folder)
    with Store.read(data, "sample") as reader:
        assert reader.count() == 0
    assert not state_folder.exists()


@pytest.mark.parametrize("key", [None, ORGANISER.public], ids=["alone", "organiser"])
@pytest.mark.parametrize("what", ["the data folder", "the campaign folder", "ledger and backups"])
def test_a_lost_data_folder_loses_nobody(data, clock, sample, what, key):
    with opened(data, clock, key=key) as store:
        kept = [store.record(sample()) for _ in range(3)]
        was = list(store.entries())
    if what == "the data folder":
        shutil.rmtree(data)
    elif what == "the campaign folder":
        shutil.rmtree(data / "sample")
    else:
        shutil.rmtree(data / "sample" / "backups")
        (data / "sample" / "ledger.db").unlink()
    with opened(data, clock, key=key) as store:
        assert ids(store) == [signature.id for signature in kept]
        assert list(store.entries())[: len(was)] == was
        assert store.recovered is not None
        assert store.recovered.signatures == 3
        assert store.record(sample()).number == 4
        assert store.verify().is_sound
    with opened(data, clock, key=key) as store:
        assert store.recovered is None
        assert store.count() == 4


def test_without_it_a_lost_data_folder_is_an_empty_one(data, clock, sample, state_folder):
    with opened(data, clock) as store:
        store.record(sample())
    shutil.rmtree(data)
    shutil.rmtree(state_folder)
    with opened(data, clock) as store:
        assert store.count() == 0
        assert store.recovered is None


@pytest.mark.parametrize("cut", [0.0, 0.5, 0.99])
def test_damage_to_the_log_loses_nobody_and_is_told(data, clock, sample, tmp_path, cut):
    """Without a stick: what SQLite drops behind a bad frame, it calls sound."""
    with opened(data, clock) as store:
        kept = [store.record(sample()) for _ in range(15)]
        shutil.copytree(data, tmp_path / "crashed")
        copied = shutil.copytree(Path(os.environ["XDG_STATE_HOME"]), tmp_path / "state")
    shutil.rmtree(data)
    (tmp_path / "crashed").rename(data)
    shutil.rmtree(os.environ["XDG_STATE_HOME"])
    copied.rename(os.environ["XDG_STATE_HOME"])
    log = data / "sample" / "ledger.db-wal"
    content = bytearray(log.read_bytes())
    content[int(len(content) * cut)] ^= 1
    log.write_bytes(content)
    with opened(data, clock) as store:
        assert ids(store) == [signature.id for signature in kept]
        assert store.recovered is not None
        assert store.verify().is_sound


def test_a_ledger_that_holds_more_is_sound(data, clock, sample, state_folder, tmp_path):
    with opened(data, clock) as store:
        store.record(sample())
    shutil.copytree(state_folder, tmp_path / "old")
    with opened(data, clock) as store:
        store.record(sample())
        was = list(store.entries())
    shutil.rmtree(state_folder)
    (tmp_path / "old").rename(state_folder)
    with opened(data, clock) as store:
        assert store.recovered is None
        assert list(store.entries())[: len(was)] == was
        assert held(folders(state_folder)[0]) == list(store.entries())


def test_a_moved_data_folder_takes_its_journal_with_it(data, clock, sample, state_folder, tmp_path):
    with opened(data, clock) as store:
        store.record(sample())
        old = tmp_path / "old"
        shutil.copytree(data, old)
        late = store.record(sample())
    shutil.rmtree(data)
    moved = tmp_path / "moved"
    old.rename(moved)  # without the last entry, which its journal has
    with opened(moved, clock) as store:
        assert store.find(late.id) is not None
        assert store.recovered is not None
        (folder,) = folders(state_folder)
        assert local_journal.placed(folder) == str(moved / "sample" / "ledger.db")
        assert held(folder) == list(store.entries())


def test_what_only_the_journal_of_the_same_place_holds_comes_back_after_a_restore(
    data, clock, sample, state_folder, tmp_path
):
    """The stick was missing at the end, the data folder is lost; the stick was restored first."""
    (stick := tmp_path / "stick").mkdir()
    with opened(data, clock, second_copy=stick) as store:
        store.record(sample())
    with opened(data, clock) as store:
        late = store.record(sample())
    own = page_key.find(data / "sample").secret
    shutil.rmtree(data)
    restore(stick, data, Keys(own=own), clock.now())
    with opened(data, clock) as store:
        assert store.find(late.id) is not None
        assert store.recovered is not None
        assert len(folders(state_folder)) == 1
        assert store.verify().is_sound


def test_two_data_folders_do_not_clash_even_where_one_is_a_copy(
    data, clock, sample, state_folder, tmp_path
):
    with opened(data, clock) as store:
        store.record(sample())
    shutil.copytree(data, tmp_path / "copy")
    with opened(data, clock) as one, opened(tmp_path / "copy", clock) as other:
        one.record(sample())
        other.record(sample())
        other.record(sample())
        for store in (one, other):
            assert store.safety.local.condition is Condition.CURRENT
        both = [held(folder) for folder in folders(state_folder)]
        assert sorted(map(len, both)) == sorted((one.head().sequence, other.head().sequence))
        assert list(one.entries()) in both
        assert list(other.entries()) in both


def test_the_last_ledger_of_a_place_is_the_one_that_comes_back(data, clock, sample):
    with opened(data, clock) as store:
        store.record(sample())
    data.rename(data.with_name("archive"))
    shutil.rmtree(os.environ["XDG_STATE_HOME"])
    with opened(data, clock) as store:
        kept = store.record(sample())
    shutil.rmtree(data)
    with opened(data, clock) as store:
        assert ids(store) == [kept.id]


def test_erasing_rewrites_it(data, clock, sample, state_folder):
    with opened(data, clock) as store:
        gone = store.record(sample(name="Gone Sample"))
        store.record(sample())
        store.erase(gone.id)
        (folder,) = folders(state_folder)
        assert b"Gone Sample" not in b"".join(entry.payload or b"" for entry in held(folder))
        assert held(folder) == list(store.entries())


def test_journals_of_earlier_kiosks_go_with_what_they_hold(data, clock, sample, state_folder):
    with opened(data, clock) as store:
        gone = store.record(sample(name="Gone Sample"))
    copy = next((data / "sample" / "backups").iterdir())
    restore(copy, data, Keys(own=page_key.find(data / "sample").secret), clock.now())
    with opened(data, clock) as store:
        (folder,) = folders(state_folder)
        (found,) = local_journal.journals_in(folder)
        assert found.stem == str(store.kiosk)
        store.erase(gone.id)
        assert b"Gone Sample" not in b"".join(entry.payload or b"" for entry in held(folder))


def broken_file(folder: Path) -> None:
    (found,) = local_journal.journals_in(folder)
    found.unlink()
    found.mkdir()


def read_only(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.write_text("no folder")


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("breaks", [broken_file, read_only])
def test_where_it_fails_people_sign_on_and_it_catches_up(
    data, clock, sample, state_folder, breaks: Callable[[Path], None]
):
    with opened(data, clock) as store:
        store.record(sample())
        (folder,) = folders(state_folder)
        breaks(folder)
        assert [store.record(sample()).number for _ in range(3)] == [2, 3, 4]
        assert store.safety.local.condition is not Condition.CURRENT
        assert store.safety.local.behind == 3
        broken = folder if folder.is_file() else local_journal.journals_in(folder)[0]
        broken.unlink() if broken.is_file() else broken.rmdir()
        store.maintain()
        assert store.safety.local.condition is Condition.CURRENT
        assert held(folder) == list(store.entries())


def test_a_named_folder_that_is_missing_stays_missing(data, clock, sample, tmp_path):
    named = tmp_path / "mount" / "journals"
    with opened(data, clock, local_journal=named) as store:
        assert store.record(sample()).number == 1
        assert store.safety.local.condition is Condition.MISSING
    assert not named.parent.exists()


def test_a_named_folder_is_used(data, clock, sample, tmp_path, state_folder):
    (named := tmp_path / "journals").mkdir()
    with opened(data, clock, local_journal=named) as store:
        store.record(sample())
        (folder,) = named.glob("sample-*")
        assert held(folder) == list(store.entries())
    assert not state_folder.exists()


@pytest.mark.usefixtures("at_once")
def test_what_it_could_not_erase_is_told_and_erased_when_it_is_back(
    data, clock, sample, state_folder
):
    with opened(data, clock) as store:
        gone = store.record(sample(name="Gone Sample"))
        (folder,) = folders(state_folder)
        away = folder.rename(folder.with_name("away"))
        folder.write_text("no folder")
        with pytest.raises(StoreFailed, match="machine's journal"):
            store.erase(gone.id)
        folder.unlink()
        away.rename(folder)
        store.maintain()
        assert b"Gone Sample" not in b"".join(entry.payload or b"" for entry in held(folder))


def test_a_ledger_with_a_hole_in_it_is_damaged(data, clock, sample):
    """Pages of two moments, each of them sound: the journal knows what was between."""
    with opened(data, clock) as store:
        kept = [store.record(sample()) for _ in range(5)]
    key = page_key.find(data / "sample").raw
    with closing(connect(data / "sample" / "ledger.db", "rw", query_only=False, key=key)) as made:
        made.execute("DELETE FROM entry WHERE sequence = 3")
    with opened(data, clock) as store:
        assert store.recovered is not None
        assert ids(store) == [signature.id for signature in kept]
        assert store.verify().is_sound
