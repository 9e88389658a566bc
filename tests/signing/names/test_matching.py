"""Likely the same person, watched names, flagged words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.signing.names.matching import (
    canonical_email,
    flagged,
    formal_names,
    is_watched,
    key,
    organisation_key,
)

SAME = [
    ("Jordan Lee", "jordan  LEE"),
    ("Jordan Lee", "Lee, Jordan"),
    ("Jordan Lee", "Jordan Lee, Jr."),
    ("Jordan Lee", "Lee, Jordan, III"),
    ("Jordan Lee", "Jordan Lee, Ph.D."),
    ("Jordan Oak Lee", "Jordan Oak Lee M.D."),
    ("Robert Birch", "Bob Birch"),
    ("Elizabeth Birch", "Beth Birch"),
    ("Katherine Birch", "Kathy Birch"),
    ("Siobhán O’Birch", "Siobhan O'Birch"),
    ("Siobhan OBirch", "Siobhan O'Birch"),
    ("Łukasz Dąb", "Lukasz Dab"),
    ("Søren Đæ", "Soren Dae"),
    ("Işık Çınar", "isik cinar"),
    ("STRASSE", "straße"),
    ("Ἀλέξης Λάμπας", "ΑΛΕΞΗΣ ΛΑΜΠΑΣ"),
    ("Anne-Marie Birch", "Anne Marie Birch"),
    ("Ｊordan Lee", "Jordan Lee"),
    ("Jose\u0301 Oak", "José Oak"),
    ("Jordan Lee", "Jordan Lee, M.D."),
    ("Jordan Lee", "Jordan Lee MD, PhD"),
    ("Jordan Lee", "Jordan Lee, RN"),
    ("Jordan Lee", "Ph.D. Jordan Lee"),
    ("Jordan Lee", "Lee, Jordan, Esq."),
    ("Jordan Lee", "Jordan Lee (they/them)"),
    ("Jordan Lee", "Jordan Lee, she/her"),
    ("Kealoha Kaʻawa", "Kealoha Ka'awa"),
    ("Kealoha Kaʿawa", "Kealoha Kaawa"),
    ("Zoé Lebœuf", "Zoe Leboeuf"),
    ("Jón Sigurðsson", "Jon Sigurdsson"),
    ("Þóra Oak", "Thora Oak"),
    ("Ħena Oak", "Hena Oak"),
    ("Ŋala Oak", "Nala Oak"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_likely_the_same(one: str, other: str) -> None:
    assert key(one) == key(other) != ""


OTHERS = [
    ("Jordan Lee", "Jordan Leigh"),
    ("Jordan Lee", "Jordan"),
    ("Николай", "Николаи"),  # й stays й
    ("กานต์", "กานต"),  # marks of other scripts stay
    ("נֵר", "נר"),
    ("M. D. Birch", "Birch"),  # initials are no degree
    ("Jr.", "Sr."),
    ("Ana Do", "Ana"),  # a surname, and a degree only behind a comma
    ("Lee, Ma", "Lee"),
    ("Jordan (Jo) Lee", "Jordan Lee"),  # no pronoun
    ("(they/them)", "(she/her)"),
    (", (they/them)", ""),  # a name of nothing else keeps its key
    ("李明", "李"),
]


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_not_the_same(one: str, other: str) -> None:
    assert key(one) != key(other)


def says_no_degree(name: str) -> bool:
    """Whether no letter stands alone that only its place tells from a degree ("C. K." and K.C.)."""
    return not set(key(name).split()) & set("mdpqkcjsvabfewo")


NAMES = st.text(max_size=20).filter(says_no_degree)


@given(NAMES)
def test_key_of_a_key(text: str) -> None:
    assert key(key(text)) == key(text)


@given(NAMES)
def test_key_does_not_see_order(text: str) -> None:
    assert key(" ".join(reversed(key(text).split()))) == key(text)


def test_initials_are_no_degree_but_at_the_end() -> None:
    assert key("C. K. Birch") == key("K. C. Birch") == "birch c k"
    assert key("Ana Birch K.C.") == "ana birch" != key("Ana Birch C.K.")


@given(st.lists(st.text("adefgh", min_size=2, max_size=6), min_size=2, max_size=2))
def test_last_first(words: list[str]) -> None:
    first, last = words
    assert key(f"{last}, {first}") == key(f"{first} {last}") == key(f"{first} {last} Jr.")


def test_no_letters_no_key() -> None:
    assert key("") == key("—…!") == ""


def test_no_formal_name_is_a_nickname() -> None:
    names = formal_names()
    assert not set(names) & set(names.values())
    assert len(names) > 200


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Lamp Guild", "lamp guild"),
        ("Lamp Films, Inc.", "Lamp Films"),
        ("Lamp & Oak", "Lamp and Oak"),
        ("Société Lampe", "Societe  Lampe"),
    ],
)
def test_same_organisation(one: str, other: str) -> None:
    assert organisation_key(one) == organisation_key(other) != ""


def test_organisations_keep_their_order_and_their_only_word() -> None:
    assert organisation_key("Oak of Lamps") != organisation_key("Lamps of Oak")
    assert organisation_key("The") == "the"
    assert organisation_key("Co.") == "co"


@pytest.mark.parametrize(
    ("address", "canonical"),
    [
        (" Jordan.Lee+kiosk@GMail.com ", "jordanlee@gmail.com"),
        ("jordanlee@googlemail.com", "jordanlee@gmail.com"),
        ("Jordan.Lee+kiosk@lamps.example", "jordan.lee@lamps.example"),
        ("+tag@lamps.example", "+tag@lamps.example"),
        ("no address", "no address"),
        ("", ""),
    ],
)
def test_canonical_email(address: str, canonical: str) -> None:
    assert canonical_email(address) == canonical


@given(st.emails())
def test_canonical_email_is_stable(address: str) -> None:
    assert canonical_email(canonical_email(address)) == canonical_email(address)


WATCHED = ("Mickey Mouse", "James Bond", "Batman")


@pytest.mark.parametrize(
    "name",
    [
        *("Mickey Mouse", "MICKEY  MOUSE", "Mouse, Mickey", "MickeyMouse", "Mickey Mouse Jr."),
        *("Sir James Bond", "Jim Bond", "batman", "Bàtman"),
    ],
)
def test_watched_names(name: str) -> None:
    assert is_watched(name, WATCHED)


@pytest.mark.parametrize("name", ["Mickey Oak", "James Oak", "Bat Man Oak", "Anna Batman", ""])
def test_names_not_watched(name: str) -> None:
    assert not is_watched(name, WATCHED)
    assert not is_watched(name, ())


@pytest.mark.parametrize("text", ["test", "Test Test", "a TEST.", "Tést", "no body here"])
def test_flagged(text: str) -> None:
    assert flagged(text, ("test", "no body"))


@pytest.mark.parametrize("text", ["Testa", "contest", "nobody", "body no", ""])
def test_not_flagged(text: str) -> None:
    assert not flagged(text, ("test", "no body", "…"))
