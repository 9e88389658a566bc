"""Sticks and folders that are copied to no more: erased where they are there, named where not."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import BadInput, StoreFailed
from kiosk.sealing import PrivateKey
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.store import State, Store
from kiosk.store.copies import former_copies, journal, local_journal, places
from kiosk.store.copies.restore import restore
from kiosk.store.copies.sources import Keys
from kiosk.store.keys import page_key

ORGANISER = PrivateKey.new()
Open = Callable[..., Store]


@pytest.fixture
def opened(data: Path, clock) -> Open:
    def open_(folder: Path = data, **more: object) -> Store:
        return Store.open(folder, "sample", clock=clock, key=ORGANISER.public, **more)

    return open_


@pytest.fixture
def stick(tmp_path: Path) -> Callable[[str], Path]:
    def make(name: str) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        return folder

    return make


def held(folder: Path) -> list[Entry]:
    """What the organiser's key opens of the journals in a folder."""
    return [
        entry
        for path in sorted(folder.glob("**/*.journal"))
        for entry in journal.read_entries(path, None, ORGANISER)
    ]


def holds(folder: Path, *signatures: object) -> set[object]:
    """Which of these signatures a folder's journals still hold something of."""
    given = {
        entry.signature
        for entry in held(folder)
        if entry.payload is not None and entry.kind != "erased"
    }
    return {one.id for one in signatures} & given


def states(store: Store) -> dict[Path, State]:
    return {
        one.place.folder: one.state
        for one in store.copies()
        if one.place.use is places.Use.SECOND_COPY
    }


def test_a_stick_of_before_is_erased_too_and_gets_nothing_new(opened, stick, sample):
    old, new = stick("old"), stick("new")
    with opened(second_copy=old) as store:
        gone, stays = store.record(sample()), store.record(sample())
        had = len(held(old))
    with opened(second_copy=new) as store:
        later = store.record(sample())
        assert holds(old, gone, stays, later) == {gone.id, stays.id}
        store.erase(gone.id)
        assert holds(old, gone, stays, later) == {stays.id}
        assert holds(new, gone, stays, later) == {stays.id, later.id}
        assert len(held(old)) == had
        assert states(store) == {old: State.CLEAN, new: State.CLEAN}
        assert store.verify().is_sound


def test_one_that_is_away_is_named_until_it_is_reached(opened, stick, sample, tmp_path, clock):
    old = stick("old")
    with opened(second_copy=old) as store:
        gone = store.record(sample())
        written = clock.now()
    old.rename(tmp_path / "in a drawer")
    clock.pass_(86_400)
    with opened() as store:
        store.erase(gone.id)  # done here: an old stick makes no erasure fail
        [left] = places.unreached(store.copies())
        assert (left.place.folder, left.at, left.name) == (old, written, str(old))
        store.erase(gone.id)
        assert states(store) == {old: State.UNREACHED}
    with Store.read(store_folder(tmp_path), "sample") as reader:
        assert [one.place.folder for one in places.unreached(reader.copies())] == [old]
    (tmp_path / "in a drawer").rename(old)
    with opened() as store:
        assert holds(old, gone) == {gone.id}
        store.erase(gone.id)
        assert holds(old, gone) == set()
        assert states(store) == {old: State.CLEAN}


def store_folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_another_stick_at_the_same_mount_point_is_not_the_one(opened, stick, sample, tmp_path):
    mount = stick("stick")
    with opened(second_copy=mount) as store:
        gone = store.record(sample())
    mount.rename(tmp_path / "first stick")
    with opened(second_copy=stick("stick")) as store:
        store.record(sample())
        store.erase(gone.id)
        first, second = [one for one in store.copies() if one.place.folder == mount]
        assert (first.state, second.state) == (State.UNREACHED, State.CLEAN)
        assert first.place.mark in first.name
        with pytest.raises(BadInput, match="2 copies were in"):
            places.named(store.copies(), str(mount))
        store.settle(places.named(store.copies(), first.place.mark))
        assert places.unreached(store.copies()) == []
    # a bare mount point, or a stick that was wiped, is not the one either
    mount.rename(tmp_path / "second stick")
    mount.mkdir()
    with opened() as store:
        store.erase(store.record(sample()).id)
        [left] = places.unreached(store.copies())
        assert left.place.mark == second.place.mark


def test_what_is_settled_stays_so_until_it_is_written_again(opened, stick, sample, clock, tmp_path):
    old = stick("old")
    with opened(second_copy=old) as store:
        gone = store.record(sample())
    shutil.copytree(old, tmp_path / "copy")
    shutil.rmtree(old)
    with opened() as store:
        store.erase(gone.id)
        clock.pass_(60)
        store.settle(places.named(store.copies(), str(old)))
        [one] = [one for one in store.copies() if one.place.folder == old]
        assert (one.state, one.settled_at) == (State.SETTLED, clock.now())
        with pytest.raises(BadInput, match="was never copied to"):
            places.named(store.copies(), str(old))
        store.erase(store.record(sample()).id)
        assert states(store) == {old: State.SETTLED}
    (tmp_path / "copy").rename(old)
    with opened(second_copy=old) as store:
        assert states(store) == {old: State.CLEAN}
        assert holds(old, gone) == set()


def test_a_configured_stick_that_comes_back_is_clean_by_itself(opened, stick, sample, tmp_path):
    own = stick("stick")
    with opened(second_copy=own) as store:
        gone = store.record(sample())
    own.rename(tmp_path / "away")
    with opened(second_copy=own) as store:
        with pytest.raises(StoreFailed, match="second copy could not be reached"):
            store.erase(gone.id)
        assert states(store) == {own: State.UNREACHED}
        (tmp_path / "away").rename(own)
        store._copies._mirror._rests_until = 0.0
        store.maintain()
        store.maintain()
        assert holds(own, gone) == set()
        assert states(store) == {own: State.CLEAN}


def test_the_folder_of_a_local_journal_of_before_is_emptied(opened, sample, tmp_path, state_folder):
    with opened() as store:
        gone = store.record(sample())
    default = state_folder / "pledge-kiosk" / "journals"
    named, other = tmp_path / "named", tmp_path / "other"
    named.mkdir()
    other.mkdir()
    with opened(local_journal=named) as store:
        assert holds(default, gone) == holds(named, gone) == {gone.id}
        store.erase(gone.id)
        assert list(default.glob("*/**")) == []
        assert holds(named, gone) == set()
        assert places.unreached(store.copies()) == []
        again = store.record(sample())
    with opened(local_journal=other) as store:
        store.erase(again.id)
        assert list(named.glob("*/**")) == []
        assert places.unreached(store.copies()) == []


def test_one_with_entries_that_the_ledger_lacks_is_named(
    opened, stick, sample, data, tmp_path, clock, state_folder
):
    old = stick("old")
    with opened(second_copy=old) as store:
        gone = store.record(sample())
    shutil.copytree(data, tmp_path / "as it was")
    with opened(second_copy=old) as store:
        lost = store.record(sample())
    restore(tmp_path / "as it was" / "sample" / "ledger.db", data, Keys(), clock.now())
    shutil.rmtree(state_folder)
    with opened(local_journal=stick("elsewhere")) as store:
        store.erase(gone.id)
        assert states(store) == {old: State.UNREACHED}
        assert holds(old, lost) == {lost.id}
    # as the second copy it gives back what only it holds, and is clean
    with opened(second_copy=old, local_journal=tmp_path / "elsewhere") as store:
        assert store.find(lost.id) is not None
        store.erase(gone.id)
        assert holds(old, gone, lost) == {lost.id}


def test_a_restore_knows_the_sticks_of_before(opened, stick, sample, data, tmp_path, clock):
    first, second = stick("first"), stick("second")
    with opened(second_copy=first) as store:
        gone = store.record(sample())
    with opened(second_copy=second) as store:
        store.record(sample())
    first.rename(tmp_path / "away")
    restored = tmp_path / "another laptop"
    restore(second, restored, Keys(ORGANISER), clock.now())
    with opened(restored, second_copy=second) as store:
        assert holds(second, gone) == {gone.id}
        store.erase(gone.id)
        assert states(store) == {first: State.UNREACHED, second: State.CLEAN}
        # also in the journal that the earlier kiosk's key closed
        assert holds(second, gone) == set()


def test_a_stick_that_hangs_is_not_waited_for(opened, stick, sample, monkeypatch):
    old = stick("old")
    with opened(second_copy=old) as store:
        gone = store.record(sample())
    with opened() as store:
        [one] = [one for one in store.copies() if one.place.folder == old]
        monkeypatch.setattr(
            former_copies, "_is_there", lambda place: former_copies.time.sleep(2) or True
        )
        assert former_copies.clean([one.place], store._mirrored, 0.05) == []
        assert holds(old, gone) == {gone.id}


def test_the_local_journal_of_another_machine_is_another_place(opened, sample, state_folder):
    """The same folder name on another machine has another mark: what is there is not reached."""
    with opened() as store:
        gone = store.record(sample())
    root = state_folder / "pledge-kiosk" / "journals"
    (root / places.MARK).write_text("0123abcd\n")
    with opened() as store:
        store.erase(gone.id)
        [left] = places.unreached(store.copies())
        assert left.place.use is places.Use.LOCAL_JOURNAL
        assert page_key.find(next(root.glob("sample-*"))) is not None
        assert len(local_journal.journals_in(next(root.glob("sample-*")))) == 1


def test_an_erasure_that_a_reader_kept_from_the_copies_says_of_none_that_it_is_clean(
    opened, stick, sample, data
):
    own = stick("stick")
    with opened(second_copy=own) as store:
        gone = store.record(sample())
        with Store.read(data, "sample") as reader, reader.one_moment():
            assert reader.count() == 1
            with pytest.raises(StoreFailed, match="another program is reading"):
                store.erase(gone.id)
        assert holds(own, gone) == {gone.id}
        assert len(places.unreached(store.copies())) == 2
        store.maintain()
        assert holds(own, gone) == set()  # the copies do not wait for the same command
        assert places.unreached(store.copies()) == []


def test_control_without_the_look_it_stays_there(opened, stick, sample, monkeypatch):
    old = stick("old")
    with opened(second_copy=old) as store:
        gone = store.record(sample())
    monkeypatch.setattr(former_copies, "clean", lambda former, whose: [])
    with opened() as store:
        store.erase(gone.id)
        assert holds(old, gone) == {gone.id}
        assert states(store) == {old: State.UNREACHED}
