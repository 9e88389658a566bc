"""The order by name: as people look names up, in one folding with finding and matching."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.signing.names.folding import APOSTROPHES, LETTERS, fold, is_latin
from kiosk.signing.names.order import sort_key
from kiosk.signing.signature import How, Signature

ONE = Signature(
    id=UUID(int=1),
    name="",
    role="",
    organisation="",
    ink=None,
    by_mark=False,
    consents=(),
    letter_language="en",
    letter_version="",
    event="",
    source="",
    how=How.KIOSK,
    signed_at=datetime(2027, 2, 28, tzinfo=UTC),
    withdrawal=b"",
    number=1,
)


def in_order(names: list[str]) -> list[str]:
    return sorted(names, key=lambda name: sort_key(replace(ONE, name=name)))


IN_ORDER = [
    ["Ana Adler", "Åsa Ågren", "Berg, Bo", "Zoë Zander"],
    ["Ana Oak", "Bo Øster", "Cy Oz", "Jón Zed"],
    ["Ann Lamp", "Łukasz Łan", "Bo Lap"],
    ["Ana Tho", "Þóra Thor", "Bo Þorn", "Cy Thy"],
    ["Ana Sigurdal", "Jón Sigurðsson", "Bo Sigurdt"],
    ["Ana Leb", "Zoé Lebœuf", "Bo Lebog"],
    ["Ana Haa", "Bo Ħab", "Cy Hac", "Di Naa", "Ed Ŋab", "Flo Nac"],
    ["Ana Ka", "Keola Kaʻawa", "Bo Kaax", "Cy Ka‘b", "Di Kac"],
    ["Cy Obrian", "Ana O’Brien", "Bo O'Brient", "Di Obriet"],
    ["Ana Lea", "Jordan Lee, Ph.D.", "Kim Lee M.D.", "Lou Lee, Esq.", "Max Lee Jr.", "Ned Lef"],
    ["Ana Lea", "Jordan Lee, Jr., M.D.", "Kim Lee PhD", "Lou Lee, RN", "Max Lee III", "Ned Lef"],
    ["Ana Lea", "Jordan Lee (they/them)", "Kim Lee [she/her]", "Lou Lee, he/him", "Ned Lef"],
    ["Ana Lea", "Lee, Jordan", "Lee, Kim, Ph.D.", "Lee Jr., Lou", "Max Lee", "Ned Lef"],
    ["Ana Berg", "Bo van der Berg", "de la Cruz, Ana", "Cy Zed"],
    ["Cher", "Ana Do", "Jr.", "Madonna"],
    ["Ēmīlija Zed", "Zoë Žed", "Анна Ель", "Борис Дуб", "李明"],
]


@pytest.mark.parametrize("names", IN_ORDER)
def test_people_stand_where_they_are_looked_for(names: list[str]) -> None:
    shuffled = list(names)
    random.Random(7).shuffle(shuffled)
    assert in_order(shuffled) == names


@given(st.text(max_size=20))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("letter", LETTERS)
def test_no_folded_letter_stands_behind_z(letter: str) -> None:
    for written in (letter, letter.upper()):
        assert fold(written) == LETTERS[letter]
        assert in_order([f"Bo {written}b", "Cy Zz"])[0] == f"Bo {written}b"


@pytest.mark.parametrize("sign", APOSTROPHES)
def test_no_apostrophe_parts_a_word_or_makes_a_name_foreign(sign: str) -> None:
    assert fold(f"Ka{sign}awa") == "kaawa"
    assert is_latin(fold(f"Ka{sign}awa"))
