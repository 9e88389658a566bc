"""Entries that are known to be missing: what is said of them, and which gaps that covers."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import LedgerDamaged
from kiosk.signing.entries.ledger_entry import EntryType, encode
from kiosk.signing.entries.missing import Missing, missing_fields, missing_of, unknown

KIOSK, OTHER = UUID(int=1), UUID(int=2)

PLACES = st.lists(
    st.tuples(st.sampled_from([KIOSK, OTHER]), st.integers(1, 30), st.integers(0, 5)), max_size=6
)


def gaps(places: list[tuple[UUID, int, int]]) -> list[Missing]:
    return [Missing(kiosk, first, first + more) for kiosk, first, more in places]


def numbers(missing: list[Missing]) -> set[tuple[UUID, int]]:
    return {
        (one.kiosk, number)
        for one in missing
        for number in range(one.first, (one.last or one.first) + 1)
    }


@given(PLACES, PLACES)
def test_what_nobody_told_of_is_what_is_left(found, told):
    assert numbers(unknown(gaps(found), gaps(told))) == numbers(gaps(found)) - numbers(gaps(told))


def test_an_open_end_covers_everything_behind_it():
    gap = Missing(KIOSK, 21, 23)
    assert unknown([gap], [Missing(KIOSK, 20, None)]) == []
    assert unknown([gap], [Missing(KIOSK, 22, None)]) == [Missing(KIOSK, 21, 21)]
    assert unknown([gap], [Missing(OTHER, 20, None)]) == [gap]


def test_what_an_entry_says_is_read_back():
    missing = (Missing(KIOSK, 3, 3), Missing(OTHER, 20, None))
    said = encode({"entries": 5, "missing": missing_fields(missing)})
    assert missing_of(EntryType.RESTORED, said) == missing
    assert missing_of(EntryType.RESTORED, encode({"entries": 5})) == ()
    assert missing_of(EntryType.RESTORED, None) == ()
    assert missing_of(EntryType.PAUSED, said) == ()


@pytest.mark.parametrize("said", [3, [3], [[1, 2, 3]], [["x", 1, 2]], [[str(KIOSK), "a", 2]]])
def test_what_cannot_be_read_is_damage(said):
    with pytest.raises(LedgerDamaged):
        missing_of(EntryType.RESTORED, encode({"missing": said}))


def test_a_sentence_names_them():
    assert Missing(KIOSK, 3, 3).sentence == f"Entry 3 of kiosk {KIOSK} is missing."
    assert Missing(KIOSK, 3, 5).sentence == f"Entries 3 to 5 of kiosk {KIOSK} are missing."
    assert "perhaps later ones" in Missing(KIOSK, 3, None).sentence
