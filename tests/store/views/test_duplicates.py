"""Likely duplicates: the rule, the list over a real ledger, deciding and undoing."""

from __future__ import annotations

import pytest

from kiosk.errors import BadInput, ProgramFault
from kiosk.signing.names.matching import Likeness, compare
from kiosk.signing.signature import Life, Reason, Review
from kiosk.store import new_id


@pytest.fixture
def pair(store, sample):
    """The same person twice, and somebody else."""
    one = store.record(sample(name="Robert Sample", organisation="Sample Films Ltd"))
    store.record(sample(name="Somebody Else", organisation="Sample Films"))
    other = store.record(sample(name="SAMPLE, Bob", organisation="sample films"))
    return one, other


def ids(pairs):
    return [(pair.one.id, pair.other.id) for pair in pairs]


@pytest.mark.parametrize(
    ("names", "houses", "emails", "kind"),
    [
        (("Bob Sample", "Robert Sample"), ("X", "The X Ltd"), ("", ""), Likeness.NAME),
        (("Bob Sample", "Robert Sample"), ("", ""), ("", ""), Likeness.NAME),
        (("Bob Sample", "Robert Sample"), ("X", "Y"), ("", ""), None),
        (
            ("Bob Sample", "Robert Sample"),
            ("X", "Y"),
            ("a@b.example", "a@b.example"),
            Likeness.HARD,
        ),
        (("Bob Sample", "Ann Sample"), ("X", "X"), ("a@b.example", "a@b.example"), Likeness.EMAIL),
        (("Bob Sample", "Bob Sample"), ("X", "Y"), ("a@b.example", "c@b.example"), None),
        (("", ""), ("", ""), ("", ""), None),
    ],
)
def test_the_rule(sample, names, houses, emails, kind):
    one, other = (
        sample(name=name, organisation=house) for name, house in zip(names, houses, strict=True)
    )
    assert compare(one, other, dict(zip((one.id, other.id), emails, strict=True))) is kind


def test_the_list_names_the_pair_and_nobody_else(store, pair):
    one, other = pair
    (found,) = store.duplicates()
    assert (found.one, found.other, found.likeness) == (one, other, Likeness.NAME)


def test_same_person_strikes_the_later_and_can_be_undone(store, pair):
    one, other = pair
    struck = store.same_person(other.id, one.id)
    assert (struck.id, struck.review, struck.reason) == (
        other.id, Review.STRUCK, Reason.DUPLICATE,
    )  # fmt: skip
    assert store.tally().duplicates == 1
    assert store.duplicates() == []
    assert store.undo().review is Review.CLEAR
    assert ids(store.duplicates()) == [(one.id, other.id)]


def test_different_people_are_not_asked_about_again_until_undone(store, pair):
    one, other = pair
    store.different_people(one.id, other.id)
    assert store.duplicates() == []
    assert store.verify().is_sound
    store.rebuild()
    assert store.duplicates() == []
    assert store.undo() == other
    assert ids(store.duplicates()) == [(one.id, other.id)]
    store.different_people(other.id, one.id)
    assert store.duplicates() == []
    assert store.undo(other.id) is not None
    assert store.undo() is None
    assert store.verify().is_sound


def test_a_third_is_compared_with_both(store, sample):
    three = [store.record(sample(name="Robert Sample", organisation="X")) for _ in range(3)]
    first, second, third = (one.id for one in three)
    assert ids(store.duplicates()) == [(first, second), (first, third)]
    store.different_people(first, second)
    store.different_people(first, third)
    assert ids(store.duplicates()) == [(second, third)]
    assert len(store.duplicates(1)) == 1


def test_struck_withdrawn_and_corrected_ones_are_no_duplicates(store, pair, sample):
    one, other = pair
    store.strike(one.id)
    assert store.duplicates() == []
    store.release(one.id)
    store.withdraw(one.id)
    assert store.find(one.id).life is Life.WITHDRAWN
    assert store.duplicates() == []
    again = store.record(sample(name="Robert Sample", organisation="Sample Films"))
    assert ids(store.duplicates()) == [(other.id, again.id)]
    store.correct(again.id, name="Roberta Sample", role="", organisation="")
    assert store.duplicates() == []


def test_opened_addresses_show_hard_matches_first(store, pair, sample):
    one, other = pair
    far = store.record(sample(name="Bob Sample", organisation="Elsewhere"))
    third = store.record(sample(name="Another Name", organisation="Elsewhere"))
    emails = {
        one.id: "Bob.Sample+list@gmail.com",
        far.id: "bobsample@googlemail.com",
        third.id: "someone@elsewhere.example",
    }
    found = {(p.one.id, p.other.id): p.likeness for p in store.duplicates(emails=emails)}
    assert found == {(one.id, far.id): Likeness.HARD, (one.id, other.id): Likeness.NAME}
    assert store.duplicates(emails=emails)[0].likeness is Likeness.HARD
    emails[third.id] = "bob.sample@gmail.com"
    kinds = {p.likeness for p in store.duplicates(emails=emails)}
    assert kinds == {Likeness.HARD, Likeness.NAME, Likeness.EMAIL}


def test_what_cannot_be_decided(store, pair):
    one, other = pair
    with pytest.raises(ProgramFault):
        store.same_person(one.id, one.id)
    with pytest.raises(ProgramFault):
        store.different_people(one.id, new_id())
    store.withdraw(other.id)
    with pytest.raises(BadInput):
        store.same_person(one.id, other.id)
