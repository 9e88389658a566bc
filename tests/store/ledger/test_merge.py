"""Merging's laws over real ledgers of three kiosks, and what is refused."""

from __future__ import annotations

import itertools
import tempfile
from collections import Counter
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forged import entries as forged_entries
from kiosk.errors import BadInput, LedgerDamaged
from kiosk.signing.entries.ledger_entry import GENESIS, EntryType, encode, make
from kiosk.signing.entries.missing import Missing, missing_fields
from kiosk.signing.signature import Life, Reason, Signature
from kiosk.store import Store, new_id

KIOSKS = range(3)
WHO = st.sampled_from(KIOSKS)
STEPS = st.one_of(
    st.tuples(st.just("sign"), WHO),
    st.tuples(st.just("sign again"), WHO, st.integers(0, 5)),
    st.tuples(st.just("correct"), WHO, st.integers(0, 5), st.sampled_from(["Ada", "Bo"])),
    st.tuples(st.just("hold"), WHO, st.integers(0, 5)),
    st.tuples(st.just("release"), WHO, st.integers(0, 5)),
    st.tuples(st.just("strike"), WHO, st.integers(0, 5)),
    st.tuples(st.just("apart"), WHO, st.integers(0, 5)),
    st.tuples(st.just("withdraw"), WHO, st.integers(0, 5)),
    st.tuples(st.just("erase"), WHO, st.integers(0, 5)),
    st.tuples(st.just("undo"), WHO),
    st.tuples(st.just("merge"), WHO, WHO),
)
LAWFUL = settings(
    max_examples=settings().max_examples // 4,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


class Tables:
    """Several kiosks of one evening, each with its own ledger."""

    def __init__(self, stack: ExitStack, clock, sample) -> None:
        self._stack, self._clock, self._sample = stack, clock, sample
        self.stores = [self.open() for _ in KIOSKS]
        self.signed: list[Signature] = []

    def open(self) -> Store:
        folder = self._stack.enter_context(tempfile.TemporaryDirectory())
        return self._stack.enter_context(Store.open(Path(folder), "sample", clock=self._clock))

    def take(self, step) -> None:
        what, who, *given = step
        store = self.stores[who]
        known = list(store.signatures())
        if what == "sign":
            self.signed.append(store.record(self._sample()))
        elif what == "sign again":
            self._sign_again(store, *given)
        elif what == "merge":
            store.merge(list(self.stores[given[0]].entries()))
        elif what == "undo":
            store.undo()
        elif known:
            self._act(store, known, what, *given)

    def _sign_again(self, store: Store, place) -> None:
        """Records what any kiosk recorded, in other words; nothing where it is known here."""
        if self.signed:
            one = self.signed[place % len(self.signed)]
            store.record(self._sample(id=one.id, ink=None, withdrawal=bytes([place] * 32)))

    @staticmethod
    def _act(store: Store, known, what, place, *given) -> None:
        one = known[place % len(known)]
        other = known[(place + 1) % len(known)]
        if what == "erase":
            store.erase(one.id)
        elif what == "withdraw":
            store.withdraw(one.id)
        elif one.life is not Life.LIVE or other.life is not Life.LIVE:
            return
        elif what == "correct":
            store.correct(one.id, name=given[0], role="", organisation="", as_organiser=True)
        elif what == "apart":
            if one.id != other.id:
                store.different_people(one.id, other.id)
        else:
            getattr(store, what)(one.id)

    def union(self, *offered) -> Store:
        """A fresh ledger that has merged `offered`, one after the other."""
        store = self.open()
        for entries in offered:
            store.merge(entries)
        return store


def state(store: Store):
    """What must be the same wherever the same entries are known; the own opening left out."""
    mine = store.kiosk
    return (
        [e for e in store.entries() if e.kiosk != mine],
        list(store.signatures()),
        sorted(store._places(*(s.id for s in store.signatures()))),
        store.duplicates(1000),
        sorted(s.id for s in store.search("sample", 1000)),
    )


@pytest.fixture
def tables(clock, sample):
    def begin(stack, history):
        made = Tables(stack, clock, sample)
        for step in history:
            made.take(step)
        return made

    return begin


@LAWFUL
@given(st.lists(STEPS, max_size=20))
def test_the_laws_of_merging(tables, history):
    with ExitStack() as stack:
        evening = tables(stack, history)
        offered = [list(store.entries()) for store in evening.stores]
        states = [state(evening.union(*order)) for order in itertools.permutations(offered)]
        assert all(one == states[0] for one in states), "commutative"
        left = evening.union(*offered[:2])
        twice = evening.union(*offered, *offered)
        assert state(twice) == states[0], "idempotent"
        ab = [e for e in left.entries() if e.kiosk != left.kiosk]
        assert state(evening.union(ab, offered[2])) == states[0], "associative"
        assert state(evening.union(offered[2], ab)) == states[0]
        for store in (left, twice, *evening.stores):
            derived = state(store)
            assert store.verify().is_sound
            store.rebuild()
            assert state(store) == derived, "rebuild equals derived"
        again = Counter(e.signature for e in states[0][0] if e.kind is EntryType.SIGNED)
        assert twice.verify().note_count == again.total() - len(again)
        erased = {e.signature for entries in offered for e in entries if e.kind is EntryType.ERASED}
        ends = {s.id for s in twice.signatures() if s.life is Life.ERASED}
        assert ends == erased, "tombstones win"
        payloads = [e for e in twice.entries() if e.signature in erased and e.payload]
        assert {e.kind for e in payloads} <= {EntryType.ERASED}


@pytest.fixture
def other(tmp_path, clock):
    with Store.open(tmp_path / "other", "sample", clock=clock) as opened:
        yield opened


def test_counts_and_numbers(store, other, sample):
    mine = [store.record(sample()) for _ in range(3)]
    theirs = [other.record(sample()) for _ in range(2)]
    done = store.merge(other.entries())
    assert (done.added, done.known, done.signatures, done.erased) == (3, 0, 2, ())
    assert store.merge(other.entries()).known == 3
    assert sorted(s.number for s in store.signatures()) == [1, 1, 2, 2, 3]
    assert store.record(sample()).number == 4
    assert store.newest(2)[1] == mine[2]
    assert store.find(theirs[0].id) == theirs[0]
    assert store.numbered(2) == [mine[1], theirs[1]]
    assert store.verify().is_sound


def test_two_corrections_at_once_end_the_same_everywhere(store, other, sample):
    one = store.record(sample())
    other.merge(store.entries())
    store.correct(one.id, name="First Fix", role="", organisation="")
    other.correct(one.id, name="Second Fix", role="", organisation="", as_organiser=True)
    store.strike(one.id, Reason.DUPLICATE)
    other.hold(one.id)
    other.release(one.id)
    store.merge(list(other.entries()))
    other.merge(list(store.entries()))
    assert store.find(one.id) == other.find(one.id)
    assert store.find(one.id).reason is Reason.NONE, "two turns are later than one"
    again = other.correct(one.id, name="Third Fix", role="", organisation="", as_organiser=True)
    store.merge(other.entries())
    assert store.find(one.id) == again
    assert again.revision == 2


def test_a_signature_of_another_table_is_the_organisers_to_correct(store, other, sample):
    theirs = other.record(sample())
    mine = store.record(sample())
    store.merge(other.entries())
    before = store.head()
    with pytest.raises(BadInput, match="another table"):
        store.correct(theirs.id, name="Fixed Sample", role="", organisation="")
    assert (store.find(theirs.id), store.head()) == (theirs, before)
    fixed = {"name": "Fixed Sample", "role": "", "organisation": ""}
    assert store.correct(theirs.id, **fixed, as_organiser=True).revision == 1
    assert store.correct(mine.id, **fixed).revision == 1
    marks = {one.id: one.table for one in store.signatures()}
    assert marks == {mine.id: store.kiosk.hex[-4:], theirs.id: other.kiosk.hex[-4:]}
    assert [one.id for one in store.numbered(1, other.kiosk.hex[-4:])] == [theirs.id]
    assert [one.full_number for one in other.signatures()] == ["1"], "alone, it needs no mark"
    assert store.verify().is_sound


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda es: [*es[:2], *es[3:]], "is missing"),
        (lambda es: [*es[:2], replace(es[2], at=1), *es[3:]], "not what was written"),
        (lambda es: [*es[:2], replace(es[2], payload=b"{}"), *es[3:]], "not what was written"),
        (lambda es: es[1:], "is missing"),
    ],
)
def test_what_is_not_a_whole_ledger_is_refused_as_one(store, other, sample, spoil, told):
    store.record(sample())
    for _ in range(4):
        other.record(sample())
    before = state(store), store.head()
    with pytest.raises(LedgerDamaged, match=told):
        store.merge(spoil(list(other.entries())))
    assert (state(store), store.head()) == before
    assert store.record(sample()).number == 2
    assert store.verify().is_sound


def test_a_change_without_its_signature_is_refused(store, other, sample, tmp_path, clock):
    one = other.record(sample())
    with Store.open(tmp_path / "third", "sample", clock=clock) as third:
        third.merge(other.entries())
        third.hold(one.id)
        alone = [e for e in third.entries() if e.kiosk == third.kiosk]
    with pytest.raises(LedgerDamaged, match="nobody signed"):
        store.merge(alone)
    assert store.find(one.id) is None


def test_a_gap_that_no_campaign_has_is_refused_although_it_is_declared(store, sample):
    """Every number of a gap is kept in memory when the next ledger is merged."""
    store.record(sample())
    before = state(store), store.head()
    kiosk, last = new_id(), 1 << 62
    (first,) = forged_entries(0, kiosk)
    payload = encode({"missing": missing_fields([Missing(kiosk, 2, last - 1)])})
    behind = make(
        id=new_id(), kiosk=kiosk, sequence=last, kind=EntryType.RESTORED, signature=None,
        at=first.at, payload=payload, salt=bytes(16), previous=GENESIS,
    )  # fmt: skip
    with pytest.raises(LedgerDamaged, match="lacks more entries"):
        store.merge([first, behind])
    assert (state(store), store.head()) == before


def test_one_signature_of_two_kiosks_is_the_same_whoever_merges_it(
    store, other, sample, tmp_path, clock
):
    """Merge takes both entries, the lower entry id makes the row, verify reports the other."""
    store.record(sample())
    twice = store.record(sample(name="Ada Sample"))
    other.record(sample(id=twice.id, name="Bo Sample", ink=None, withdrawal=bytes(32)))
    apart = other.record(sample())
    theirs, mine = list(other.entries()), list(store.entries())
    ends = []
    for place, offered in enumerate(([mine, theirs], [theirs, mine], [[*theirs, *mine]])):
        with Store.open(tmp_path / f"desk {place}", "sample", clock=clock) as desk:
            for entries in (*offered, *offered):
                desk.merge(entries)
            merged = list(desk.signatures())
            for _ in range(2):
                verdict = desk.verify()
                assert verdict.is_sound, verdict.faults
                assert verdict.signatures == 3
                assert len(verdict.notes) == 1
                assert f"Entry 2 of kiosk {other.kiosk}" in verdict.notes[0]
                assert desk.rebuild() == 3
                assert list(desk.signatures()) == merged
            ends.append(merged)
    store.merge(theirs)
    other.merge(mine)
    for one in (store, other):
        assert one.verify().is_sound
        ends.append(list(one.signatures()))
        one.rebuild()
        ends.append(list(one.signatures()))
        assert one.find(twice.id) == twice
        assert one.find(apart.id).number == 2, "as that person was told"
    assert all(end == ends[0] for end in ends)
    assert store.record(sample()).number == 3
    assert other.record(sample()).number == 3


def test_two_machines_with_one_kiosks_id_are_told_apart(store, sample, tmp_path, clock):
    store.record(sample())
    common = list(store.entries())
    with Store.open(tmp_path / "copy", "sample", clock=clock) as copy:
        copy.merge(common)
        forged = list(store.entries())
        store.record(sample())
        with pytest.raises(LedgerDamaged, match="Two machines"):
            store.merge([*common, replace(forged[-1], sequence=3, hash=bytes(32))])
