"""What signatures prove of a chain, and what somebody without the key of its kiosk can change."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forged import chained_again, entries, unsigned
from kiosk.errors import BadInput
from kiosk.sealing import EntryKey, SecretKey, read_six_words
from kiosk.signing.entries import authorship
from kiosk.signing.entries.authorship import (
    Authorship,
    ChainEnd,
    Written,
    announcing_fields,
    compare,
)
from kiosk.signing.entries.ledger_entry import Entry, is_sound
from kiosk.store import new_id

OWN, STRANGER = EntryKey(SecretKey(bytes(32))), EntryKey(SecretKey(b"s" * 32))
PEOPLE = 20
GENUINE = list(entries(PEOPLE, new_id(), OWN))


def read(*chains: list[Entry]) -> tuple[Written, ...]:
    reading = Authorship()
    for chain in chains:
        for _ in reading.read(chain):
            pass
    return reading.written()


def is_told(found: list[Entry]) -> bool:
    """Whether the hashes, the numbers or the signatures show that these are not the genuine ones.

    A chain that only ends early is shown by another copy of it, not by itself.
    """
    previous = bytes(32)
    for number, entry in enumerate(found, 1):
        if entry.sequence != number or not is_sound(entry, previous):
            return True
        previous = entry.hash
    compared = compare(read(found), {OWN.author.words})
    return bool(compared.unproven) or any(one.faults for one in compared.proven)


def test_a_genuine_chain_is_proven():
    (one,) = read(GENUINE)
    assert (one.entries, one.authors, one.is_sound) == (PEOPLE + 1, (OWN.author,), True)
    assert OWN.author.words in one.sentence
    assert compare([one], {OWN.author.words}).proven == (one,)
    assert compare([one], {STRANGER.author.words}).unproven == (one,)
    assert not is_told(GENUINE)


@given(st.data())
def test_what_somebody_without_the_key_changes_is_told(data):
    found = list(GENUINE)
    at = data.draw(st.integers(0, PEOPLE - 1), "where")
    other = data.draw(st.integers(0, PEOPLE - 1).filter(lambda one: one != at), "with")
    act = data.draw(st.sampled_from(["change", "drop", "exchange", "invent", "announce"]), "act")
    if act == "change":
        found[at] = replace(found[at], payload=b'{"name":"Nobody"}')
    elif act == "drop":
        del found[at]
    elif act == "exchange":
        found[at], found[other] = found[other], found[at]
    elif act == "invent":
        found.insert(at, next(entries(0, found[0].kiosk, STRANGER)))
    else:
        more = entries(3, found[0].kiosk, STRANGER, after=found[at])
        found[at + 1 :] = more
    how = data.draw(st.sampled_from(["as it is", "chained", "signed", "chained at the end"]), "how")
    if how == "chained":
        found = chained_again(found)
    elif how == "signed":
        found = chained_again(found, STRANGER)
    elif how == "chained at the end" and act != "announce":
        begin = min(at, other)
        again = chained_again(found)
        kept = {one.hash: one for one in GENUINE}
        found = [kept.get(one.hash, one) for one in found[:begin]] + again[begin:]
    assert is_told(found)


@given(st.integers(1, PEOPLE), st.sampled_from([None, STRANGER]))
def test_entries_behind_the_genuine_ones_are_told_from_the_first(kept, key):
    """Somebody who can read the ledger, but has not the key, goes on in the kiosk's name."""
    genuine = GENUINE[:kept]
    more = list(entries(4, genuine[-1].kiosk, key, after=genuine[-1]))
    (one,) = read(genuine + more)
    assert not one.is_sound
    if key is None:
        said = f"Entries {kept + 1} to {kept + 5} of kiosk {one.kiosk} are not signed"
        assert one.strange[0].startswith(said)
    else:
        assert f"Entry {kept + 1} of kiosk {one.kiosk} and those after it" in one.strange[0]


@pytest.mark.parametrize("people", [0, 1, 255, 256, 257, 700])
@pytest.mark.parametrize("left", [0, 1, 100, 254, 255, 256, 400])
def test_long_chains_are_told_from_the_first_foreign_entry(people, left):
    whole = list(entries(people, new_id(), OWN))
    left = min(left, len(whole) - 1)
    genuine = whole[: len(whole) - left]
    assert all(one.is_sound for one in read(genuine))
    forged = chained_again(whole)
    (one,) = read(genuine + [
        replace(old, kiosk_signature=bytes(64)) for old in forged[len(genuine) :]
        if old.hash == whole[old.sequence - 1].hash
    ])  # fmt: skip
    if left:
        assert f"{len(genuine) + 1}" in one.strange[0]
    else:
        assert one.is_sound


def test_unsigned_entries_behind_signed_ones_are_told():
    (one,) = read(GENUINE[:10] + unsigned(GENUINE[10:]))
    assert len(one.strange) == 2
    assert "11 to 21" in one.strange[0]
    assert "11 entries" in one.strange[1]
    # In the middle a later signature proves them, and still it is told.
    (one,) = read([*GENUINE[:10], *unsigned(GENUINE[10:12]), *GENUINE[12:]])
    assert one.strange == (
        f"2 entries of kiosk {one.kiosk} without a signature, although it signed before.",
    )


def test_a_chain_without_any_signature_is_unsigned():
    (one,) = read(list(entries(3, new_id())))
    assert (one.unsigned, one.authors, one.is_sound) == (4, (), False)
    assert "unsigned" in one.sentence
    assert compare([one], {OWN.author.words}).unproven == (one,)


def test_entries_from_before_are_covered_by_the_first_signature():
    before = list(entries(3, new_id()))
    after = list(entries(2, before[0].kiosk, OWN, after=before[-1]))
    (one,) = read(before + after)
    assert one.is_sound
    assert (one.before, one.unsigned) == (4, 0)
    assert "4 entries of them from before signing" in one.sentence
    # Where an entry between them is missing, nothing covers them.
    (one,) = read(before[:-1] + after)
    assert (one.before, one.unsigned, one.is_sound) == (0, 3, False)
    assert one.faults


def test_a_kiosk_covers_the_unsigned_kiosks_that_it_found():
    old = list(entries(3, new_id()))
    end = [[str(old[-1].kiosk), old[-1].sequence, old[-1].hash.hex()]]
    new = list(entries(2, new_id(), OWN, before=end))
    assert all(one.is_sound for one in read(old, new))
    assert not compare(read(old, new), {OWN.author.words}).unproven
    assert compare(read(old, new), {STRANGER.author.words}).unproven
    more = list(entries(1, old[0].kiosk, after=old[-1]))
    assert not all(one.is_sound for one in read(old + more, new))


def test_a_key_that_the_old_one_signed_for_is_the_same_hand():
    first, second, third = new_id(), new_id(), new_id()
    heir, other = EntryKey(SecretKey(b"h" * 32)), EntryKey(SecretKey(b"o" * 32))
    one = list(entries(2, first, OWN))
    two = list(entries(2, second, heir, **announcing_fields(heir, second, predecessors=[OWN])))
    # What was signed for another kiosk, or by another key, says nothing.
    stolen = announcing_fields(heir, second, predecessors=[OWN])["vouched"]
    three = list(entries(2, third, other, vouched=stolen))
    compared = compare(read(one, two, three), {OWN.author.words})
    assert [each.kiosk for each in compared.unproven] == [third]
    assert [each.kiosk for each in compare(read(one, two), {heir.author.words}).unproven] == [first]
    two = list(entries(2, second, heir, compared=[OWN.author.text]))
    assert not compare(read(one, two), {heir.author.words}).unproven
    assert len(compare(read(one, two), {OWN.author.words}).unproven) == 1


def test_only_some_signatures_are_verified(monkeypatch):
    asked = []
    real = authorship.is_signed
    monkeypatch.setattr(authorship, "is_signed", lambda *a: asked.append(a) or real(*a))
    whole = list(entries(3 * authorship.CHECKED_EVERY, new_id(), OWN))
    assert read(whole)[0].is_sound
    assert len(asked) == 4
    asked.clear()
    assert not read(unsigned(whole))[0].is_sound
    assert len(asked) < len(whole)


def test_nothing_in_an_announcement_makes_a_mistake():
    chance = random.Random(7)
    values = [None, 1, "x", [], [[]], {}, [1], [["a", "b"]], "A" * 44, 10**400, [["A" * 44, ""]]]
    for _ in range(300):
        fields = {
            name: chance.choice(values)
            for name in ("author", "vouched", "compared", "before")
            if chance.random() < 0.7
        }
        for one in read(list(entries(1, new_id(), **fields))):
            assert not one.is_sound


@pytest.mark.parametrize("form", ["{}", "“{}”", "{}\n", "\ufeff{}", "Words: {}"])
def test_six_words_are_read_as_they_are_typed(form):
    words = OWN.author.words
    if form.startswith("Words"):
        with pytest.raises(BadInput):
            read_six_words(form.format(words))
        return
    for typed in (words, words.upper(), words.replace(" ", "-"), words.replace(" ", ", ")):
        assert read_six_words(form.format(typed)) == (words,)
    both = f"{words}; {STRANGER.author.words}"
    assert read_six_words(both) == (words, STRANGER.author.words)
    for wrong in ("", " ", words[:-8], f"{words} {words[:5]}", "x " * 6, "1 2 3 4 5 6"):
        with pytest.raises(BadInput):
            read_six_words(form.format(wrong))


def test_a_chain_end_says_where_a_kiosk_ended():
    (one,) = read(GENUINE)
    assert one.end == ChainEnd(GENUINE[0].kiosk, PEOPLE + 1, GENUINE[-1].hash)
