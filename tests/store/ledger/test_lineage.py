"""A ledger that was restored goes on: numbers, the staff's list, corrections and undo."""

from __future__ import annotations

import shutil
from pathlib import Path

from kiosk.sealing import PrivateKey
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.signing.entries.succession import succession
from kiosk.signing.signature import Review
from kiosk.store import Store
from kiosk.store.copies.restore import restore
from kiosk.store.copies.sources import Keys

ORGANISER = PrivateKey.new()
KEYS = Keys(organiser=ORGANISER)


def opened(data: Path, clock, stick: Path | None = None) -> Store:
    return Store.open(data, "sample", clock=clock, key=ORGANISER.public, second_copy=stick)


def restored(stick: Path, data: Path, clock) -> Path:
    restore(stick, data, KEYS, clock.now())
    return data


def break_off(data: Path, crashed: Path, state_folder: Path) -> None:
    """Puts `crashed`, a copy taken while it was open, in place of `data`, and damages it.

    The local journal, which would bring everything back, is lost with it.
    """
    shutil.rmtree(state_folder)
    shutil.rmtree(data)
    crashed.rename(data)
    for name in ("ledger.db", "ledger.db-wal"):
        (data / "sample" / name).write_bytes(bytes(9000))


def test_the_number_tonight_goes_on_counting_after_each_restore(tmp_path, stick, clock, sample):
    with opened(tmp_path / "one", clock, stick) as store:
        first = [store.record(sample()) for _ in range(3)]
        kiosks = [store.kiosk]
    second = restored(stick, tmp_path / "two", clock)
    with opened(second, clock, stick) as store:
        (begun, *_) = [entry for entry in store.entries() if entry.kiosk == store.kiosk]
        assert succession(begun) == ((kiosks[0],), 3)
        first += [store.record(sample()) for _ in range(2)]
        kiosks.append(store.kiosk)
        assert [s.number for s in first] == [1, 2, 3, 4, 5]
    third = restored(stick, tmp_path / "three", clock)
    with opened(third, clock, stick) as store:
        first.append(store.record(sample()))
        assert store.kiosk > kiosks[1] > kiosks[0]
        assert [s.number for s in store.newest()] == [6, 5, 4, 3, 2, 1]
        assert [s.id for s in store.newest()] == [s.id for s in reversed(first)]
        assert [one.id for number in range(1, 7) for one in store.numbered(number)] == [
            s.id for s in first
        ]
        assert store.verify().is_sound
        store.rebuild()
        assert [s.number for s in store.newest()] == [6, 5, 4, 3, 2, 1]


def test_the_list_of_a_restored_ledger_is_read_page_by_page(tmp_path, stick, clock, sample):
    with opened(tmp_path / "one", clock, stick) as store:
        for _ in range(4):
            store.record(sample())
    with opened(restored(stick, tmp_path / "two", clock), clock) as store:
        for _ in range(3):
            store.record(sample())
        for size in (1, 2, 3, 4, 7):
            found = []
            page = store.newest(size)
            while page:
                found += page
                page = store.newest(size, before=page[-1].id)
            assert [s.number for s in found] == [7, 6, 5, 4, 3, 2, 1]


def test_what_was_signed_before_can_be_found_corrected_held_and_undone(
    tmp_path, stick, clock, sample
):
    with opened(tmp_path / "one", clock, stick) as store:
        one = store.record(sample(name="Alma Quillfeather"))
        two = store.record(sample(name="Bruno Sample"))
        store.hold(two.id)
    with opened(restored(stick, tmp_path / "two", clock), clock) as store:
        new = store.record(sample())
        assert [s.id for s in store.search("quill")] == [one.id]
        fixed = store.correct(one.id, name="Alma Featherquill", role="", organisation="")
        assert store.newest()[-1] == fixed
        assert store.undo().name == "Alma Quillfeather"
        assert store.find(two.id).review is Review.HELD
        assert store.undo().id == two.id, "done before the ledger was restored"
        assert store.find(two.id).review is Review.CLEAR
        assert store.undo() is None
        assert [s.id for s in store.newest()] == [new.id, two.id, one.id]
        assert store.verify().is_sound


def test_numbers_go_on_where_a_damaged_ledger_could_not_be_mended_whole(
    tmp_path, clock, sample, state_folder
):
    data = tmp_path / "data"
    with opened(data, clock) as store:
        kept = [store.record(sample()) for _ in range(3)]
    with opened(data, clock) as store:
        store.record(sample())
        shutil.copytree(data, tmp_path / "crashed")
    break_off(data, tmp_path / "crashed", state_folder)
    with opened(data, clock) as store:
        assert not store.recovered.is_complete
        assert store.record(sample()).number == 4
        assert [s.number for s in store.newest()] == [4, 3, 2, 1]
        assert {s.id for s in kept} < {s.id for s in store.newest()}
        assert store.verify().is_sound


def test_who_comes_back_later_keeps_the_number_they_were_told(
    tmp_path, stick, clock, sample, state_folder
):
    """Two people were told the same number, on two machines; nobody after them is."""
    data = tmp_path / "data"
    with opened(data, clock, stick) as store:
        store.record(sample())
    with opened(data, clock, stick) as store:
        late = store.record(sample())
        shutil.copytree(data, tmp_path / "crashed")
    break_off(data, tmp_path / "crashed", state_folder)
    with opened(data, clock) as store:
        meanwhile = store.record(sample())
        assert meanwhile.number == late.number == 2
    with opened(data, clock, stick) as store:
        assert store.record(sample()).number == 3
        assert [s.number for s in store.newest()] == [3, 2, 2, 1]
        assert store.numbered(2) == [meanwhile, late]
        assert len({one.full_number for one in store.numbered(2)}) == 2, "told apart by marks"
        assert store.find(late.id).number == 2
        assert store.verify().is_sound


def test_another_tables_signatures_come_after_this_ones(tmp_path, stick, clock, sample):
    with opened(tmp_path / "other", clock) as other:
        theirs = [other.record(sample()) for _ in range(2)]
        entries = list(other.entries())
    with opened(tmp_path / "one", clock, stick) as store:
        store.record(sample())
        store.merge(entries)
        store.record(sample())
    with opened(restored(stick, tmp_path / "two", clock), clock) as store:
        new = store.record(sample())
        assert new.number == 3, "the other table has numbers of its own"
        newest = store.newest()
        assert [s.number for s in newest] == [3, 2, 1, 2, 1]
        assert [s.id for s in newest[3:]] == [s.id for s in reversed(theirs)]


def test_a_merge_counts_as_the_restored_table_did(tmp_path, stick, clock, sample):
    with opened(tmp_path / "one", clock, stick) as store:
        store.record(sample())
    with opened(restored(stick, tmp_path / "two", clock), clock) as store:
        store.record(sample())
        first = list(store.entries())
        store.record(sample())
        everything = list(store.entries())
        counted = [(s.id, s.number) for s in store.signatures()]
    at = next(
        at
        for at, entry in enumerate(everything)
        if entry.kiosk != everything[0].kiosk and entry.kind is EntryType.RESTORED
    )
    for parts in ([everything], [first, everything], [everything[: at + 1], everything]):
        folder = tmp_path / f"desk-{len(parts)}-{len(parts[0])}"
        with opened(folder, clock) as desk:
            for part in parts:
                desk.merge(part)
            assert [(s.id, s.number) for s in desk.signatures()] == counted
            assert desk.verify().is_sound
