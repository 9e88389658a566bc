"""The one spelling that is offered for a typed line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.signing.names.cleaning import Field, clean
from kiosk.signing.names.spelling import suggestion

NAMES = {
    "Van Der Berg": "van der Berg",
    "Jan Van Der Berg": "Jan van der Berg",
    "Juan De La Cruz": "Juan de la Cruz",
    "De La Cruz": "de la Cruz",
    "Ludwig Von Muster": "Ludwig von Muster",
    "Ana Dos Santos": "Ana dos Santos",
    "Ortega Y Muestra": "Ortega y Muestra",
    "Karl Zu Probe": "Karl zu Probe",
    "Ronan O'neill": "Ronan O'Neill",
    "Ronan o'neill": "Ronan o'Neill",
    "Jeanne D'Arc": "Jeanne d'Arc",
    "Jeanne D’arc": "Jeanne d’Arc",
    "Ronald Mcdonald": "Ronald McDonald",
    "Flora Macleod": "Flora MacLeod",
    "Omar Al-Sample": "Omar al-Sample",
    "Tariq Bin Sample": "Tariq bin Sample",
    "bell Hooks": "bell hooks",
    "von trapp": "von Trapp",
    "Mary O'brien-Mccall": "Mary O'Brien-McCall",
}


@pytest.mark.parametrize("typed", NAMES)
def test_a_name_as_its_owner_may_write_it(typed: str) -> None:
    assert suggestion(typed, Field.NAME) == NAMES[typed]


@pytest.mark.parametrize(
    "name",
    [
        "Ada Lovelace", "Jordan Lee", "O'Neill", "D'Angelo Sample", "bell hooks",
        "Vincent van Muster",
        "Tom Du", "Minh Le", "John E Smith", "Macy Sample", "Mack Probe", "Le Thi Hoa", "Cher", "",
        "Anne-Marie", "李娜", "Jordan Lee III", "IN Sample", "Van", "Hawai'i Jones", "Mc",
    ],
)  # fmt: skip
def test_other_names_are_left_alone(name: str) -> None:
    assert suggestion(name, Field.NAME) == ""


def test_e_is_and_where_it_means_that() -> None:
    assert suggestion("Costa E Silva", Field.NAME, "pt-BR") == "Costa e Silva"
    assert suggestion("Costa E Silva", Field.NAME, "en") == ""
    assert suggestion("Teatro E Cinema", Field.ORGANISATION, "it") == "Teatro e Cinema"


ORGANISATIONS = {
    "Asociación De Mujeres Y De La Paz": "Asociación de Mujeres y de la Paz",
    "Asociación De Mujeres Y De ": "Asociación de Mujeres y de",
    "Asociación De Mujeres Y De": "Asociación de Mujeres y De",
    "Writers Guild Of America": "Writers Guild of America",
    "Men Against Violence In The Arts": "Men against Violence in the Arts",
    "Association D'Aide Aux Victimes": "Association d'Aide aux Victimes",
    "Verein Für Das Muster": "Verein für das Muster",
    "Boulogne-Sur-Mer Films": "Boulogne-sur-Mer Films",
    "Associação Das Mulheres Do Cinema": "Associação das Mulheres do Cinema",
}


@pytest.mark.parametrize("typed", ORGANISATIONS)
def test_an_organisation_with_its_small_words(typed: str) -> None:
    assert suggestion(typed, Field.ORGANISATION) == ORGANISATIONS[typed]


@pytest.mark.parametrize("text", ["The Guild", "Acme Films", "IN LA", "350.org", "Of Mice", ""])
def test_other_organisations_are_left_alone(text: str) -> None:
    assert suggestion(text, Field.ORGANISATION) == ""


def test_roles_and_addresses_are_not_spelt() -> None:
    assert suggestion("Head Of Costume", Field.ROLE) == ""
    assert suggestion("O'neill@example.org", Field.EMAIL) == ""


@given(st.text(max_size=60), st.sampled_from([Field.NAME, Field.ORGANISATION]))
def test_only_capitals_ever_differ(text: str, field: Field) -> None:
    found = suggestion(text, field)
    assert found == "" or found.casefold() == clean(text).casefold()


@given(st.text(st.sampled_from("DeVan O'Mc dlyE-h"), max_size=30))
def test_what_was_taken_is_left_alone(text: str) -> None:
    for field in (Field.NAME, Field.ORGANISATION):
        once = suggestion(text, field)
        twice = suggestion(once, field) if once else ""
        assert twice == "" or suggestion(twice, field) == ""
