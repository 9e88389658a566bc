"""Merging by batches of rows: all arrive as they were signed, and a forged one refuses all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import LedgerDamaged
from kiosk.signing.entries import ledger_entry
from kiosk.signing.entries.ledger_entry import GENESIS, Entry, EntryType, signed_payload
from kiosk.store import Store, new_id
from kiosk.store.db.rows import BATCH
from kiosk.store.ledger.import_entries import import_entries

REMEDY = "Nothing was merged; fetch that ledger again."


def chained(
    *acts: tuple[EntryType, UUID | None, bytes], kiosk: UUID | None = None
) -> Iterator[Entry]:
    """Entries of another kiosk, each of which is what was written."""
    kiosk, previous = kiosk or new_id(), GENESIS
    for sequence, (kind, signature, payload) in enumerate(acts, 1):
        entry = ledger_entry.make(
            id=new_id(),
            kiosk=kiosk,
            sequence=sequence,
            kind=kind,
            signature=signature,
            at=sequence,
            payload=payload,
            salt=bytes(16),
            previous=previous,
        )
        previous = entry.hash
        yield entry


def signed(signature):
    return EntryType.SIGNED, signature.id, signed_payload(signature)


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts, texts, st.booleans(), st.none() | st.binary(min_size=1, max_size=50))
def test_what_is_merged_is_what_was_signed(store, sample, name, event, by_mark, sealed):
    born = sample(name=name, event=event, by_mark=by_mark, sealed=sealed)
    store.merge(chained(signed(born)))
    assert store.find(born.id) == replace(born, number=1)


@pytest.mark.parametrize("count", [BATCH - 1, BATCH, 2 * BATCH + 1])
def test_whole_batches_and_what_is_left_over(store, sample, count):
    mine = store.record(sample())
    born = [sample() for _ in range(count)]
    done = store.merge(chained(*map(signed, born)))
    assert (done.added, done.signatures) == (count, count)
    theirs = [s for s in store.signatures() if s.id != mine.id]
    assert theirs == [replace(s, number=number) for number, s in enumerate(born, 1)]
    assert store.verify().is_sound
    before = list(store.signatures())
    assert store.rebuild() == count + 1
    assert list(store.signatures()) == before


@pytest.mark.parametrize(
    ("forged", "told"),
    [
        ((EntryType.SIGNED, UUID(int=9), b"{}"), "cannot be read"),
        ((EntryType.SIGNED, UUID(int=9), b"not JSON"), "cannot be read"),
        ((EntryType.SIGNED, None, b"{}"), "names no signature"),
        ((EntryType.HELD, None, b"{}"), "names no signature"),
        ((EntryType.ERASED, UUID(int=9), b"{}"), "nobody signed"),
        ((EntryType.RESTORED, None, b'{"follows":1}'), "first entry of a kiosk"),
    ],
)
def test_a_forged_entry_is_refused_and_leaves_nothing(store, sample, forged, told):
    store.record(sample())
    before = list(store.entries()), list(store.signatures())
    acts = [signed(sample()) for _ in range(BATCH + 5)]
    acts.insert(0 if forged[0] is EntryType.RESTORED else len(acts), forged)
    with pytest.raises(LedgerDamaged, match=told) as caught:
        store.merge(chained(*acts))
    assert caught.value.remedy == REMEDY
    assert (list(store.entries()), list(store.signatures())) == before
    assert store.verify().is_sound


def test_text_with_escapes_is_merged_as_it_is(store, sample):
    born = sample(name='Ada "Sample"\\', role="\t\n", organisation="样本\x7f")
    store.merge(chained(signed(born)))
    assert store.find(born.id) == replace(born, number=1)
    assert store.verify().is_sound


@pytest.mark.parametrize("count", [1, BATCH, BATCH + 1])
@pytest.mark.parametrize("is_first", [True, False])
def test_the_lowest_entry_id_makes_a_signature_whichever_comes_first(
    store, sample, count, is_first
):
    """Among the others of a batch, and whichever kiosk's id is lower."""
    born = sample()
    later = sample(id=born.id, name="Later Sample", ink=None, withdrawal=bytes(32))
    low, high = sorted((new_id(), new_id()))
    others = [sample() for _ in range(count - 1)]
    one = list(chained(signed(born), kiosk=high))
    other = list(chained(*map(signed, [*others, later]), kiosk=low))
    done = [store.merge(each) for each in ((one, other) if is_first else (other, one))]
    assert sum(each.added for each in done) == count + 1
    assert sum(each.signatures for each in done) == count
    stands = store.find(born.id)
    assert stands == replace(born, number=1)
    assert store.find(born.id).table == high.hex[-4:]
    assert store.search("later") == []
    assert store.verify().is_sound
    called = store.find(born.id).full_number
    assert store.verify().notes == (
        f"Entry {count} of kiosk {low} records signature {called} once more; it counts once.",
    )
    before = list(store.signatures())
    assert store.rebuild() == count
    assert list(store.signatures()) == before
    assert store.find(born.id).table == high.hex[-4:]


def a_change(kind, id, **fields):
    return kind, id, ledger_entry.encode(fields)


BORN, OTHER = UUID(int=8), UUID(int=9)
HELD = a_change(EntryType.HELD, BORN, reason="staff", turn=1)
LEDGERS = {
    "twice on one kiosk": (True, [["born", "born"]]),
    "on two kiosks": (True, [["born"], ["born"]]),
    "on three, and changed": (True, [["born", "other"], ["born", HELD], ["born"]]),
    "changed on another": (True, [[HELD], ["born"]]),
    "a pause that names somebody": (True, [["born", a_change(EntryType.PAUSED, BORN), HELD]]),
    "unreadable": (False, [[(EntryType.SIGNED, BORN, b"{}")]]),
    "unreadable the first time": (False, [[(EntryType.SIGNED, BORN, b"{}")], ["born"]]),
    "unreadable the second time": (False, [["born"], [(EntryType.SIGNED, BORN, b"{}")]]),
    "an unreadable change": (False, [["born", a_change(EntryType.HELD, BORN)]]),
    "changed, never signed": (False, [["other", HELD]]),
    "nobody named": (False, [["born", a_change(EntryType.HELD, None, reason="staff", turn=1)]]),
}


@pytest.mark.parametrize("name", LEDGERS)
def test_merging_rebuilding_and_verifying_say_the_same_of_a_ledger(sample, tmp_path, clock, name):
    is_sound, kiosks = LEDGERS[name]
    born = {"born": BORN, "other": OTHER}
    acts = [
        [signed(sample(id=born[act])) if isinstance(act, str) else act for act in each]
        for each in kiosks
    ]
    offered = [list(chained(*each)) for each in acts]
    ends = []
    for place, order in enumerate((offered, offered[::-1])):
        everything = [entry for each in order for entry in each]
        with Store.open(tmp_path / f"merged {place}", "sample", clock=clock) as store:
            ends.append(outcome(store, partial(store.merge, everything)))
        with Store.open(tmp_path / f"taken in {place}", "sample", clock=clock) as store:
            with store._database.writer().begin() as transaction:
                import_entries(transaction.connection, everything)
            store._writing.drop_head()
            missing = len({act[1] for each in acts for act in each if act[0] is EntryType.SIGNED})
            faults = store.verify().faults
            gaps = [fault for fault in faults if "missing from the list" in fault]
            assert (len(gaps) == missing and len(faults) == missing) is is_sound, faults
            ends.append(outcome(store, store.rebuild))
    assert all(end == ends[0] for end in ends)
    assert (ends[0] is not None) is is_sound


def outcome(store, work):
    """The signatures after `work`, and whose they are; None where it was refused."""
    try:
        work()
    except LedgerDamaged:
        return None
    assert store.verify().is_sound
    found = list(store.signatures())
    return found, sorted(store._places(*(one.id for one in found)))


def test_one_entry_id_for_two_signings_is_refused(store, sample):
    born = sample()
    (one,), (other,) = (list(chained(signed(born))) for _ in range(2))
    other = replace(other, id=one.id)
    other = replace(other, hash=ledger_entry.chain(other))
    store.merge([one])
    before = list(store.signatures())
    with pytest.raises(LedgerDamaged, match="one id"):
        store.merge([other])
    assert list(store.signatures()) == before
    assert store.verify().is_sound


def test_what_two_kiosks_recorded_is_counted_once_after_mending(store, sample):
    """A signature recorded again after a loss, whose first entry came back from a stick."""
    born, other, last = sample(), sample(), sample()
    first, second = sorted((new_id(), new_id()))
    correction = ledger_entry.corrected_payload(name="Ada", role="", organisation="", revision=1)
    lost = list(chained(signed(born), (EntryType.CORRECTED, other.id, correction), kiosk=first))
    again = signed(replace(born, name="Later"))
    store._import_entries(chained(signed(other), again, signed(last), kiosk=second))
    assert [s.number for s in store.signatures()] == [1, 2, 3]
    store._import_entries(lost)
    assert [(s.id, s.number, s.name) for s in store.signatures()] == [
        (born.id, 1, born.name),
        (other.id, 1, "Ada"),
        (last.id, 3, last.name),
    ]
    assert store.verify().is_sound
