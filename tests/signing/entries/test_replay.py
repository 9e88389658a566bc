"""The replay: any order of entries, and any copies of them, give the same signatures."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import LedgerDamaged
from kiosk.signing.entries import ledger_entry
from kiosk.signing.entries.ledger_entry import Entry, EntryType, decode, encode, read_signed
from kiosk.signing.entries.replay import (
    Numbers,
    ReplayedSignature,
    replay,
    resolve_signature,
    version_of,
)
from kiosk.signing.entries.succession import succession_payload
from kiosk.signing.signature import Life, Reason, Review, Signature

KIOSKS = [UUID(int=1), UUID(int=2), UUID(int=3)]
PEOPLE = [UUID(int=11), UUID(int=12), UUID(int=13), UUID(int=14)]
REVIEWS = {
    EntryType.HELD: Review.HELD,
    EntryType.RELEASED: Review.CLEAR,
    EntryType.STRUCK: Review.STRUCK,
}
REVISIONS = {EntryType.CORRECTED, EntryType.AMENDED}


def signed_payload(name: str) -> bytes:
    return encode(
        {
            "name": name, "role": "", "organisation": "", "ink": None, "by_mark": True,
            "consents": [], "letter": ["en", "1"], "event": "", "source": "", "how": "paper",
            "signed_at": 7, "withdrawal": "", "review": "clear", "reason": "",
            "listing": "public", "sealed": None,
        }
    )  # fmt: skip


def payload(kind: EntryType, word: str, place: int) -> bytes:
    if kind is EntryType.SIGNED:
        return signed_payload(word)
    if kind is EntryType.CORRECTED:
        return ledger_entry.corrected_payload(name=word, role="", organisation="", revision=place)
    if kind is EntryType.AMENDED:
        return encode({**decode(signed_payload(word)), "revision": place})
    if kind in REVIEWS:
        return ledger_entry.review_payload(Reason.STAFF, place)
    if kind is EntryType.DISTINCT:
        return ledger_entry.distinct_payload(PEOPLE[0], place)
    if kind is EntryType.ERASED:
        return encode({"signed_at": place, "how": "paper"})
    return encode({})


ABOUT_PEOPLE = [
    EntryType.SIGNED, EntryType.SIGNED, EntryType.CORRECTED, EntryType.AMENDED, *REVIEWS,
    EntryType.DISTINCT, EntryType.WITHDRAWN, EntryType.ERASED,
]  # fmt: skip
ACTS = st.tuples(
    st.sampled_from(KIOSKS),
    st.sampled_from([*ABOUT_PEOPLE, EntryType.PAUSED]),
    st.sampled_from(PEOPLE),
    st.sampled_from(["Ada", "Bo", "Çelik", "样本"]),
    st.integers(1, 4),
)


@st.composite
def ledgers(draw: st.DrawFn) -> list[Entry]:
    """Entries of several kiosks, each kiosk's in order; entry ids in none, as clocks jump."""
    acts = draw(st.lists(ACTS, max_size=20))
    ids = draw(st.permutations(range(100, 100 + len(acts))))
    sequences = dict.fromkeys(KIOSKS, 0)
    made = []
    for number, (kiosk, kind, whose, word, place) in zip(ids, acts, strict=True):
        sequences[kiosk] += 1
        made.append(entry(kiosk, sequences[kiosk], kind, whose, payload(kind, word, place), number))
    return made


def entry(
    kiosk: UUID, sequence: int, kind: EntryType, whose: UUID | None, given_: bytes, id: int
) -> Entry:
    return ledger_entry.make(
        id=UUID(int=id),
        kiosk=kiosk,
        sequence=sequence,
        kind=kind,
        signature=None if kind in ledger_entry.KIOSK_KINDS else whose,
        at=1_000_000 * id,
        payload=given_,
        salt=bytes(16),
        previous=bytes(32),
    )


def forgotten(one: Entry) -> Entry:
    return replace(one, payload=None, salt=None)


def outcome(made: Iterable[Entry]) -> tuple[dict[UUID, ReplayedSignature], list[str]]:
    """Signatures by id, and what went wrong in words; what is left of repeated entries aside."""
    done = replay(made)
    found, faults = {}, [fault.what for fault in done.faults]
    for one in done.rest():
        if isinstance(one, LedgerDamaged):
            faults.append(one.what)
        else:
            again = tuple(map(forgotten, one.again))
            found[one.signature.id] = replace(one, again=again)
    return found, sorted(faults)


@given(ledgers(), st.randoms(use_true_random=False))
def test_any_order_and_any_copies_give_the_same_signatures(
    made: list[Entry], chance: random.Random
) -> None:
    copies = [*made, *chance.choices(made, k=len(made))] if made else []
    chance.shuffle(copies)
    assert outcome(copies) == outcome(made)


@given(ledgers())
def test_the_lowest_entry_id_makes_a_signature_under_its_kiosks_number(made: list[Entry]) -> None:
    found, _ = outcome(made)
    signings = [one for one in made if one.kind is EntryType.SIGNED]
    assert found.keys() == {one.signature for one in signings}
    for whose, stands in found.items():
        first, *again = sorted(
            (one for one in signings if one.signature == whose), key=lambda one: one.id
        )
        before = [one for one in signings if one.kiosk == first.kiosk]
        assert stands.kiosk == first.kiosk
        assert stands.signature.number == before.index(first) + 1
        assert list(stands.again) == list(map(forgotten, again))
        changed = [
            one for one in made if one.signature == whose and one.kind is not EntryType.SIGNED
        ]
        if not changed:
            assert first.payload is not None
            assert stands.signature == read_signed(whose, first.payload, stands.signature.number)


@given(ledgers())
def test_states_move_one_way_and_corrections_leave_the_review(made: list[Entry]) -> None:
    found, _ = outcome(made)
    for whose, stands in found.items():
        its = [one for one in made if one.signature == whose]
        kinds = {one.kind for one in its}
        life = Life.LIVE
        if EntryType.WITHDRAWN in kinds:
            life = Life.WITHDRAWN
        if EntryType.ERASED in kinds:
            life = Life.ERASED
        assert stands.signature.life is life
        if life is Life.ERASED:
            assert stands.signature.name == ""
            continue
        review, revision = Review.CLEAR, 0
        for one in sorted(its, key=lambda one: (version_of(one), one.id)):
            if one.kind in REVIEWS:
                review = REVIEWS[one.kind]
            elif one.kind in REVISIONS and version_of(one) > revision:
                revision = version_of(one)
                if one.kind is EntryType.AMENDED:  # it brings its own review
                    review = Review.CLEAR
        assert (stands.signature.review, stands.signature.revision) == (review, revision)


@given(ledgers(), st.data())
def test_a_tombstone_keeps_everybody_gone_whatever_copies_turn_up(
    made: list[Entry], data: st.DataObject
) -> None:
    """An old copy still has the payloads, another lacks some of them."""
    gone = {one.signature for one in made if one.kind is EntryType.ERASED}
    losable = [one for one in made if one.signature in gone and one.kind is not EntryType.ERASED]
    lost = data.draw(st.lists(st.sampled_from(losable))) if losable else []
    copies = data.draw(st.permutations([*made, *map(forgotten, lost)]))
    assert outcome(copies) == outcome(made)


@given(ledgers(), st.randoms(use_true_random=False))
def test_numbers_do_not_depend_on_other_kiosks(made: list[Entry], chance: random.Random) -> None:
    mixed = sorted(made, key=lambda one: one.sequence)
    numbers, of_one = Numbers[UUID](), {}
    for one in mixed:
        of_one[one.id] = numbers.take(one.kiosk, one.sequence, one.kind, one.signature, one.payload)
    for kiosk in KIOSKS:
        counted = [
            of_one[one.id] for one in made if one.kiosk == kiosk and one.kind is EntryType.SIGNED
        ]
        assert counted == list(range(1, len(counted) + 1))
    assert all(not of_one[one.id] for one in made if one.kind is not EntryType.SIGNED)


def test_a_kiosk_counts_on_from_those_it_goes_on_for() -> None:
    begun = entry(KIOSKS[0], 1, EntryType.RESTORED, None, succession_payload([KIOSKS[1]], 40), 100)
    signed = entry(KIOSKS[0], 2, EntryType.SIGNED, PEOPLE[0], signed_payload("Ada"), 101)
    for order in ([begun, signed], [signed, begun]):
        found, faults = outcome(order)
        assert found[PEOPLE[0]].signature.number == 41
        assert faults == []


def test_numbers_go_on_from_what_was_counted_before() -> None:
    numbers = Numbers[bytes](lambda kiosk: (7, 11) if kiosk == b"a" else (0, 0))
    assert numbers.take(b"a", 12, "signed", b"x", b"") == 8
    assert numbers.take(b"b", 1, "signed", b"y", b"") == 1
    assert numbers.take(b"a", 13, "signed", b"z", None) == 9


def test_an_entry_that_is_missing_counts_as_a_signature() -> None:
    """People keep the number they were told, and no number is given twice."""
    kept = [
        entry(KIOSKS[0], at, EntryType.SIGNED, PEOPLE[at], signed_payload("Ada"), 100 + at)
        for at in (1, 2)
    ]
    late = entry(KIOSKS[0], 5, EntryType.SIGNED, PEOPLE[0], signed_payload("Bo"), 105)
    found, faults = outcome([*kept, late])
    assert [found[PEOPLE[at]].signature.number for at in (1, 2, 0)] == [1, 2, 5]
    assert faults == []


def test_what_changes_a_signature_that_is_missing_is_passed_over() -> None:
    kept = entry(KIOSKS[0], 1, EntryType.SIGNED, PEOPLE[0], signed_payload("Ada"), 100)
    held = entry(KIOSKS[0], 3, EntryType.HELD, PEOPLE[1], payload(EntryType.HELD, "", 1), 101)
    found, faults = outcome([kept, held])
    assert set(found) == {PEOPLE[0]}
    assert faults == []
    _, faults = outcome([kept, replace(held, sequence=2)])
    assert faults, "nothing is missing, so somebody must have signed it"


def test_one_signing_without_its_payload_is_enough_to_be_gone() -> None:
    """Its tombstone may be on a third kiosk, whose ledger nobody brought yet."""
    one = entry(KIOSKS[0], 1, EntryType.SIGNED, PEOPLE[0], signed_payload("Ada"), 100)
    other = entry(KIOSKS[1], 1, EntryType.SIGNED, PEOPLE[0], signed_payload("Bo"), 101)
    ends = [
        outcome(known)[0][PEOPLE[0]].signature
        for known in (
            [one, forgotten(other)],
            [forgotten(one), other],
            [forgotten(one), forgotten(other)],
        )
    ]
    assert ends[0] == ends[1] == ends[2]
    assert (ends[0].life, ends[0].name, ends[0].number) == (Life.ERASED, "", 1)


def test_two_corrections_of_one_revision_go_by_entry_id() -> None:
    signed = entry(KIOSKS[0], 1, EntryType.SIGNED, PEOPLE[0], signed_payload("Ada"), 100)
    names = {102: "Later", 101: "Earlier"}
    fixes = [
        entry(
            kiosk, 1, EntryType.CORRECTED, PEOPLE[0], payload(EntryType.CORRECTED, name, 1), number
        )
        for kiosk, (number, name) in zip(KIOSKS[1:], names.items(), strict=True)
    ]
    for order in (fixes, fixes[::-1]):
        assert outcome([*order, signed])[0][PEOPLE[0]].signature.name == "Earlier"


def one_number(_: Entry) -> int:
    return 1


@pytest.mark.parametrize(
    ("spoiled", "told"),
    [
        ([(EntryType.HELD, 100, payload(EntryType.HELD, "", 1))], "nobody signed"),
        ([(EntryType.SIGNED, 100, b"{}")], "Entry 1: A signed entry"),
        (
            [(EntryType.SIGNED, 100, signed_payload("Ada")), (EntryType.SIGNED, 101, b"{}")],
            "Entry 2: A s",
        ),
        (
            [(EntryType.SIGNED, 100, signed_payload("Ada")), (EntryType.HELD, 101, b"{}")],
            "no place",
        ),
        ([(EntryType.SIGNED, 100, signed_payload("A"))] * 2, "one id"),
    ],
)
def test_what_cannot_be_read_is_told_and_nothing_is_made(
    spoiled: list[tuple[EntryType, int, bytes]], told: str
) -> None:
    made = [
        entry(KIOSKS[0], sequence, kind, PEOPLE[0], given_, number)
        for sequence, (kind, number, given_) in enumerate(spoiled, 1)
    ]
    with pytest.raises(LedgerDamaged, match=told):
        resolve_signature(made, one_number)
    sound = entry(KIOSKS[1], 1, EntryType.SIGNED, PEOPLE[1], signed_payload("Bo"), 200)
    found, faults = outcome([*made, sound])
    assert found.keys() == {PEOPLE[1]}
    assert len(faults) == 1
    assert told in faults[0]


def test_what_concerns_a_kiosk_says_nothing_of_a_signature() -> None:
    signed = entry(KIOSKS[0], 1, EntryType.SIGNED, PEOPLE[0], signed_payload("Ada"), 100)
    paused = replace(entry(KIOSKS[0], 2, EntryType.PAUSED, None, b"{}", 101), signature=PEOPLE[0])
    assert outcome([signed, paused]) == outcome([signed])


def test_an_entry_that_names_no_signature_and_two_in_one_place_are_told() -> None:
    nameless = replace(
        entry(KIOSKS[0], 1, EntryType.HELD, PEOPLE[0], payload(EntryType.HELD, "", 1), 100),
        signature=None,
    )
    assert outcome([nameless])[1] == ["Entry 1: An entry of the ledger names no signature."]
    one, other = (
        entry(KIOSKS[0], 1, EntryType.SIGNED, whose, signed_payload("Ada"), 100 + place)
        for place, whose in enumerate(PEOPLE[:2])
    )
    assert outcome([one, other]) == outcome([other, one, other])
    assert outcome([one, other])[1] == [f"Two machines have signed as kiosk {KIOSKS[0]}."]


@pytest.mark.parametrize(("kind", "signature"), [("dreamt", b"x"), ("dreamt", None)])
def test_a_kind_of_a_later_version_is_refused(kind: str, signature: bytes | None) -> None:
    with pytest.raises(LedgerDamaged, match="unknown kind"):
        Numbers[bytes]().take(b"a", 1, kind, signature, b"{}")


def test_a_signature_is_given_out_once() -> None:
    signed = entry(KIOSKS[0], 1, EntryType.SIGNED, PEOPLE[0], signed_payload("Ada"), 100)
    done = replay([signed])
    assert done.count == 1
    one = done.take(PEOPLE[0])
    assert isinstance(one, ReplayedSignature)
    assert isinstance(one.signature, Signature)
    assert done.take(PEOPLE[0]) is None
    assert (done.count, list(done.rest())) == (0, [])
