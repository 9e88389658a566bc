"""First and last names are guessed, never invented: every word of the name is somewhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exchange.tools.name_parts import NameParts, guess


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ana Beispiel", ("", "Ana", "Beispiel", "")),
        ("Ana", ("", "Ana", "", "")),
        ("Jan van der Muster", ("", "Jan", "van der Muster", "")),
        ("María de la Cruz", ("", "María", "de la Cruz", "")),
        ("Dr. Ana B. Muster, Ph.D.", ("Dr.", "Ana B.", "Muster", "Ph.D.")),
        ("Robert Muster Jr.", ("", "Robert", "Muster", "Jr.")),
        ("Muster, Robert", ("", "Robert", "Muster", "")),
        ("Muster, Robert, Jr.", ("", "Robert", "Muster", "Jr.")),
        ("Ana Muster, RN", ("", "Ana", "Muster", "RN")),
        ("Ana Muster, Ph. D., B.A.", ("", "Ana", "Muster", "Ph. D. B.A.")),
        ("Muster, Ana, RN", ("", "Ana", "Muster", "RN")),
        ("Muster, Do", ("", "Do", "Muster", "")),
        ("Muster, Robert Jr.", ("", "Robert", "Muster", "Jr.")),
        ("Muster, Jr., Robert", ("", "Robert", "Muster", "Jr.")),
        ("Jordan Lee, RN", ("", "Jordan", "Lee", "RN")),
        ("Ana Muster, M.A.", ("", "Ana", "Muster", "M.A.")),
        ("Ana Muster, PhD, R.N.", ("", "Ana", "Muster", "PhD R.N.")),
        ("Lee, Jordan, MSW", ("", "Jordan", "Lee", "MSW")),
        ("Lee, Ma", ("", "Ma", "Lee", "")),
        ("Sir Ian Placeholder", ("Sir", "Ian", "Placeholder", "")),
        ("Jordan Lee (they/them)", ("", "Jordan", "Lee", "")),
        ("Don Placeholder", ("", "Don", "Placeholder", "")),
        ("李示例", ("", "", "", "")),
        ("Александра Примерова", ("", "Александра", "Примерова", "")),
        ("نور مثال", ("", "نور", "مثال", "")),
        ("Van", ("", "Van", "", "")),
        ("Dr.", ("", "Dr.", "", "")),
        ("", ("", "", "", "")),
        (", ,", ("", "", "", "")),
    ],
)
def test_names_as_people_write_them(name: str, parts: tuple[str, ...]) -> None:
    assert guess(name) == NameParts(*parts)


@given(st.text(max_size=60))
def test_no_name_breaks_it_and_no_word_is_invented(name: str) -> None:
    words = {word for part in guess(name) for word in part.split()}
    assert all(word in name for word in words)
