"""Recording and reading back through a real file."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import islice

import pytest

from kiosk.errors import BadInput, ProgramFault
from kiosk.signing import tally
from kiosk.signing.entries.ledger_entry import EntryType, decode
from kiosk.signing.signature import How, Life, Reason, Review
from kiosk.store import Store, new_id


def test_what_goes_in_comes_out_with_its_number(store, sample):
    first = store.record(sample())
    second = store.record(sample(ink=None, by_mark=True, review=Review.HELD))
    assert (first.number, second.number) == (1, 2)
    assert store.find(first.id) == first
    assert list(store.signatures()) == [first, second]
    assert store.find(new_id()) is None


def test_recorded_is_on_the_disk_for_others_at_once(store, sample, tmp_path):
    recorded = store.record(sample())
    with Store.read(tmp_path, "sample") as beside:
        assert beside.find(recorded.id) == recorded


def test_recording_again_signs_once_and_answers_the_first(store, sample):
    given = sample()
    first = store.record(given)
    head = store.head()
    assert store.record(replace(given, name="Other Sample")) == first
    assert store.head() == head
    assert store.count() == 1
    assert store.record(sample()).number == 2


def test_a_record_is_born_live_and_unrevised(store, sample):
    recorded = store.record(sample(revision=7, life=Life.WITHDRAWN))
    assert (recorded.revision, recorded.life) == (0, Life.LIVE)
    assert store.find(recorded.id) == recorded


def test_the_sequence_has_no_gaps_over_restarts(tmp_path, clock, sample):
    for _ in range(3):
        with Store.open(tmp_path, "sample", clock=clock) as store:
            kiosk = store.kiosk
            store.record(sample())
            store.note(EntryType.PAUSED)
    with Store.read(tmp_path, "sample") as store:
        entries = list(store.entries())
        assert [entry.sequence for entry in entries] == list(range(1, 10))
        assert {entry.kiosk for entry in entries} == {kiosk} == {store.kiosk}
        assert store.head().sequence == 9
        assert store.head().hash == entries[-1].hash
        assert [s.number for s in store.signatures()] == [1, 2, 3]


def test_opening_is_noted_with_its_event(store):
    (entry,) = store.entries()
    assert entry.kind is EntryType.OPENED
    assert entry.payload is not None
    assert decode(entry.payload)["event"] == "Sample evening"


def test_newest_pages_backwards(store, sample):
    for _ in range(7):
        store.record(sample())
    newest = store.newest(3)
    assert [s.number for s in newest] == [7, 6, 5]
    before = store.newest(3, before=newest[-1].id)
    assert [s.number for s in before] == [4, 3, 2]
    assert [s.number for s in store.newest(3, before=before[-1].id)] == [1]
    assert store.newest(3, before=store.newest(7)[-1].id) == []


def test_the_tally_is_the_sum_of_the_signatures(store, sample):
    recorded = [store.record(sample(how=how)) for how in (*How, How.KIOSK, How.KIOSK)]
    store.hold(recorded[0].id)
    store.strike(recorded[1].id, Reason.DUPLICATE)
    store.strike(recorded[2].id)
    assert store.tally() == tally.count(store.signatures())
    assert store.tally().published == 3
    assert store.count() == 4


def test_a_list_being_read_does_not_change_under_the_reader(store, sample):
    for _ in range(3):
        store.record(sample())
    reading = store.signatures()
    assert next(reading).number == 1
    store.record(sample())
    assert [s.number for s in reading] == [2, 3]
    assert store.count() == 4


def test_a_list_left_half_read_keeps_nobody_from_signing(store, sample):
    for _ in range(3):
        store.record(sample())
    for _ in range(20):
        assert len(list(islice(store.signatures(), 1))) == 1
    assert store.record(sample()).number == 4
    store.checkpoint()


def test_acts_that_change_nothing_leave_no_entry(store, sample):
    one = store.record(sample())
    store.hold(one.id)
    head = store.head()
    store.hold(one.id)
    store.correct(one.id, name=one.name, role=one.role, organisation=one.organisation)
    assert store.head() == head


def test_a_correction_keeps_the_review_and_counts_revisions(store, sample):
    one = store.record(sample())
    store.strike(one.id, Reason.DUPLICATE)
    fixed = store.correct(one.id, name="Fixed Sample", role="", organisation="")
    assert fixed == store.find(one.id)
    assert (fixed.revision, fixed.review, fixed.reason) == (1, Review.STRUCK, Reason.DUPLICATE)
    assert (fixed.ink, fixed.number) == (one.ink, one.number)


def test_an_act_on_nobody_is_our_own_fault(store):
    with pytest.raises(ProgramFault):
        store.hold(new_id())


def test_a_reader_cannot_write(store, sample, tmp_path):
    with Store.read(tmp_path, "sample") as beside, pytest.raises(ProgramFault):
        beside.record(sample())


def test_another_thread_is_refused(store):
    with ThreadPoolExecutor(1) as other, pytest.raises(ProgramFault):
        other.submit(store.count).result()


@pytest.mark.parametrize("seconds", [61.5, -3600])
def test_a_clock_that_jumps_is_an_entry(store, sample, clock, seconds):
    store.record(sample())
    clock.pass_(7200)
    store.record(sample())
    clock.jump(seconds)
    store.record(sample())
    store.record(sample())
    kinds = [entry.kind for entry in store.entries()]
    signed = EntryType.SIGNED
    assert kinds == [EntryType.OPENED, signed, signed, EntryType.CLOCK_MOVED, signed, signed]
    moved = next(entry for entry in store.entries() if entry.kind is EntryType.CLOCK_MOVED)
    assert moved.payload is not None
    assert decode(moved.payload) == {"seconds": round(seconds)}
    assert store.verify().is_sound


def test_a_clock_set_by_less_than_a_minute_is_nothing(store, sample, clock):
    store.record(sample())
    clock.jump(-59)
    store.record(sample())
    assert store.head().sequence == 3


def test_names_survive_in_every_script(store, sample):
    names = ["Zoë Þórsdóttir", "李 样本", "نموذج", "Ⅷ 👩🏽‍🎬", "O'Sample; DROP TABLE entry"]
    for name in names:
        store.record(sample(name=name))
    assert [s.name for s in store.signatures()] == names
    assert store.verify().is_sound


def test_closing_twice_is_once(tmp_path, clock, sample):
    store = Store.open(tmp_path, "sample", clock=clock)
    store.record(sample())
    store.close()
    store.close()
    assert {p.name for p in (tmp_path / "sample").iterdir()} == {
        "backups",
        "entry.key",
        "ledger.db",
        "ledger.key",
        "ledger.key.noted",
        "local-journal",
    }
    with pytest.raises(ProgramFault):
        store.record(sample())


def test_withdrawn_signatures_take_no_more_acts(store, sample, withdraw):
    one = store.record(sample())
    store.hold(one.id)
    withdraw(one.id)
    with pytest.raises(BadInput):
        store.release(one.id)
    assert store.undo() is None
    assert store.tally().withdrawn == 1


def test_what_is_read_in_one_moment_adds_up_while_people_go_on_signing(store, sample, tmp_path):
    for _ in range(3):
        store.record(sample())
    with Store.read(tmp_path, "sample") as reader:
        with reader.one_moment():
            first = next(iter(reader.signatures()))
            store.record(sample())
            store.hold(first.id)
            assert (reader.tally().total, reader.tally().held) == (3, 0)
            assert len(list(reader.signatures())) == 3
            assert reader.head().sequence < store.head().sequence
        assert (reader.tally().total, reader.tally().held) == (4, 1)


def test_a_clock_set_back_two_days_changes_no_order(store, sample, clock):
    before = [store.record(sample()) for _ in range(3)]
    clock.jump(-2 * 86_400)
    after = [store.record(sample(signed_at=clock.now())) for _ in range(3)]
    entries = list(store.entries())
    assert [e.sequence for e in entries] == list(range(1, 9))
    assert [e.kind for e in entries].count(EntryType.CLOCK_MOVED) == 1
    assert [s.number for s in store.signatures()] == [1, 2, 3, 4, 5, 6]
    assert list(store.signatures()) == [*before, *after]
    assert after[0].signed_at < before[0].signed_at
    ids = [e.id for e in entries if e.kind is not EntryType.CLOCK_MOVED]
    assert ids == sorted(ids)
    assert store.newest(1) == [after[-1]]
    assert store.verify().is_sound
    store.rebuild()
    assert list(store.signatures()) == [*before, *after]
