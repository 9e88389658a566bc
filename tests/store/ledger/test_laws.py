"""Laws that hold over any history: the derived table, the counts, and undo."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.signing import tally
from kiosk.signing.entries import ledger_entry
from kiosk.signing.entries.ledger_entry import GENESIS, EntryType, read_signed, signed_payload
from kiosk.signing.signature import Life, Reason, Review
from kiosk.store import Store, new_id
from kiosk.store.ledger.undo import undone_by

WORDS = st.sampled_from(["Ada Sample", "Bo Sample", "Çelik Örnek", "样本", ""])
STEPS = st.one_of(
    st.tuples(st.just("sign"), st.sampled_from(Review)),
    st.tuples(st.just("sign elsewhere"), st.integers(0, 5), st.booleans()),
    st.tuples(st.just("correct"), st.integers(0, 5), WORDS, WORDS),
    st.tuples(st.just("hold"), st.integers(0, 5)),
    st.tuples(st.just("release"), st.integers(0, 5)),
    st.tuples(st.just("strike"), st.integers(0, 5), st.sampled_from(Reason)),
    st.tuples(st.just("undo"), st.integers(0, 5) | st.none()),
    st.tuples(st.just("reopen")),
)
ACTS = {"correct", "hold", "release", "strike"}
HISTORIES = st.lists(STEPS, max_size=25)
LAWFUL = settings(
    max_examples=settings().max_examples // 4,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


class Night:
    """A store on a disk of its own, and the ids signed so far."""

    def __init__(self, folder: Path, clock, sample) -> None:
        self.folder, self.clock, self.sample = folder, clock, sample
        self.ids: list = []
        self.elsewhere = 0
        self.store = Store.open(folder, "sample", clock=clock)

    def take(self, step) -> None:
        what, *given = step
        if what == "reopen":
            self.store.close()
            self.store = Store.open(self.folder, "sample", clock=self.clock)
        elif what == "sign":
            self.ids.append(self.store.record(self.sample(review=given[0])).id)
        elif self.ids:
            whose = None if given[0] is None else self.ids[given[0] % len(self.ids)]
            self._act(what, whose, *given[1:])

    def _act(self, what, id, *given) -> None:
        if what == "sign elsewhere":
            self._sign_elsewhere(id, *given)
        elif what == "correct":
            text = dict(zip(("name", "role"), given, strict=True), organisation="")
            text["name"] = text["name"] or "Sample"
            self.store.correct(id, **text, as_organiser=True)
        elif what == "undo":
            self.store.undo(id)
        else:
            getattr(self.store, what)(id, *given)

    def _sign_elsewhere(self, id, is_earlier) -> None:
        """Merges the ledger of another kiosk, which recorded the same signature in other words."""
        self.elsewhere += 1
        entry = ledger_entry.make(
            id=UUID(int=self.elsewhere) if is_earlier else new_id(),
            kiosk=new_id(),
            sequence=1,
            kind=EntryType.SIGNED,
            signature=id,
            at=0,
            payload=signed_payload(self.sample(id=id, ink=None, withdrawal=bytes(32))),
            salt=bytes(16),
            previous=GENESIS,
        )
        self.store.merge([entry])


@pytest.fixture
def nights(clock, sample):
    def begin(steps):
        folder = tempfile.TemporaryDirectory()
        night = Night(Path(folder.name), clock, sample)
        for step in steps:
            night.take(step)
        return SimpleNamespace(store=night.store, night=night, folder=folder)

    return begin


@LAWFUL
@given(HISTORIES)
def test_the_derived_table_equals_its_rebuilding(nights, history):
    run = nights(history)
    with run.folder, run.night.store as store:
        derived = list(store.signatures())
        assert store.verify().is_sound
        assert store.rebuild() == len(derived)
        assert list(store.signatures()) == derived
        assert sorted(s.id for s in derived) == sorted(run.night.ids)
        for mine in (s for s in derived if store.is_of_this_table(s.id)):
            assert mine.number == run.night.ids.index(mine.id) + 1, "as they were told"
        assert store.record(run.night.sample()).number == len(run.night.ids) + 1
        assert store.verify().is_sound
        derived = list(store.signatures())
        assert store.tally() == tally.count(derived, store.marks_of_others())
        live = [s for s in derived if s.life is Life.LIVE and s.review is not Review.STRUCK]
        assert store.count() == len(live)


def shown(signature):
    """What undo must bring back: everything but the count of revisions."""
    return replace(signature, revision=0)


@LAWFUL
@given(HISTORIES)
def test_undoing_all_goes_back_to_what_was_signed(nights, history):
    """An undo puts back what stood here, so no other words may count for more later."""
    later = ("sign elsewhere", True)
    run = nights([step for step in history if step[0] != "reopen" and step[::2] != later])
    with run.folder, run.night.store as store:
        signed = (entry for entry in store.entries() if entry.kind is EntryType.SIGNED)
        born = {e.signature: e for e in sorted(signed, key=lambda e: e.id, reverse=True)}
        acts = sum(
            entry.kind
            in {EntryType.CORRECTED, EntryType.HELD, EntryType.RELEASED, EntryType.STRUCK}
            for entry in store.entries()
        )
        undone = 0
        while store.undo() is not None:
            undone += 1
            assert undone <= acts
        assert store.undo() is None
        for signature in store.signatures():
            first = read_signed(signature.id, born[signature.id].payload, signature.number)
            assert shown(signature) == shown(first)
        targets = [t for entry in store.entries() if (t := undone_by(entry)) is not None]
        assert len(targets) == len(set(targets)), "an act was undone twice"
        undoes = {entry.id for entry in store.entries() if undone_by(entry) is not None}
        assert not undoes & set(targets), "an undo was undone"
        assert store.verify().is_sound


@LAWFUL
@given(HISTORIES, STEPS.filter(lambda s: s[0] in ACTS))
def test_an_act_and_its_undo_show_nothing(nights, history, step):
    run = nights([("sign", Review.CLEAR), *history])
    with run.folder, run.night.store as store:
        was = [shown(s) for s in store.signatures()]
        head = store.head()
        run.night.take(step)
        if store.head() != head:
            assert store.undo(run.night.ids[step[1] % len(run.night.ids)]) is not None
        assert [shown(s) for s in store.signatures()] == was


def test_undo_on_one_signature_leaves_the_others(store, sample):
    one, two = store.record(sample()), store.record(sample())
    store.hold(one.id)
    store.strike(two.id)
    undone = store.undo(one.id)
    assert undone is not None
    assert undone.review is Review.CLEAR
    assert store.find(two.id).review is Review.STRUCK
    assert store.undo(one.id) is None
    assert store.undo().id == two.id
    assert store.undo() is None


def test_undo_brings_back_a_hold_with_its_reason(store, sample):
    one = store.record(sample(review=Review.HELD, reason=Reason.WATCH_LIST))
    store.release(one.id)
    assert store.undo() == one


def test_undo_of_a_correction_leaves_a_later_release(store, sample):
    one = store.record(sample(review=Review.HELD, reason=Reason.FLAGGED_WORD))
    store.correct(one.id, name="Fixed Sample", role="", organisation="")
    store.release(one.id)
    assert store.undo().review is Review.HELD
    assert store.undo().name == one.name
    assert store.find(one.id).review is Review.HELD
