"""Words on sheets: every language has every field, with the same places to fill in."""

from __future__ import annotations

import re
import tomllib
from dataclasses import MISSING, fields
from datetime import UTC, datetime

import pytest

from kiosk import assets
from kiosk.sheets.sheet_texts import SheetTexts, day_and_time, format_number, plural, sheet_texts

LANGUAGES = sorted(assets.sheet_languages())
PLACES = re.compile(r"\{[a-z]*\}")


def given(language: str) -> dict[str, object]:
    return tomllib.loads(assets.sheet_texts(language).read_text("utf-8"))


def places(value: object) -> list[str]:
    """The places in all texts of a value; of counted forms, those of `other`."""
    if isinstance(value, dict):
        if "other" in value:
            return places(value["other"])
        return [place for one in value.values() for place in places(one)]
    if isinstance(value, list):
        return [place for one in value for place in places(one)]
    return sorted(PLACES.findall(str(value)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_field(language: str) -> None:
    assert set(given(language)) == {
        one.name for one in fields(SheetTexts) if one.default is MISSING
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_places_are_filled_in(language: str) -> None:
    english, here = given("en"), given(language)
    assert {key: places(here[key]) for key in english} == {
        key: places(value) for key, value in english.items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_a_number_needs_is_there(language: str) -> None:
    needed = {plural(language, count) for count in range(1, 200)}
    for key, value in given(language).items():
        if isinstance(value, dict) and "other" in value:
            assert needed <= set(value), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_has_twelve_months(language: str) -> None:
    assert len(sheet_texts(language).months) == len(sheet_texts(language).months_in_full) == 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_point_of_the_card_says_what_it_is_about(language: str) -> None:
    for part in sheet_texts(language).card:
        for point in part.points:
            about, colon, rest = point.partition(": ")
            assert colon
            assert 0 < len(about) < 40
            assert rest


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_calm_and_have_quotes_of_their_own(language: str) -> None:
    text = assets.sheet_texts(language).read_text("utf-8")
    said = "".join(line for line in text.splitlines() if not line.startswith("#"))
    assert not re.search("[!！]", said)
    assert "'" not in said
    assert '\\"' not in said


def test_french_marks_stay_with_their_word() -> None:
    assert not re.search(r" [:;?»]|« ", assets.sheet_texts("fr").read_text("utf-8"))


def test_an_unknown_language_is_printed_in_english() -> None:
    assert sheet_texts("tlh") is sheet_texts("en")


def test_a_region_takes_its_language() -> None:
    assert sheet_texts("es-MX") is sheet_texts("es")


@pytest.mark.parametrize(
    ("language", "count", "form"),
    [
        ("en", 1, "one"), ("en", 0, "other"), ("en", 2, "other"),
        ("fr", 0, "one"), ("fr", 1, "one"), ("fr", 2, "other"),
        ("zh", 1, "other"),
        ("ar", 0, "zero"), ("ar", 1, "one"), ("ar", 2, "two"), ("ar", 3, "few"),
        ("ar", 10, "few"), ("ar", 11, "many"), ("ar", 99, "many"), ("ar", 100, "other"),
        ("ar", 103, "few"),
    ],
)  # fmt: skip
def test_plural_forms_are_those_of_cldr(language: str, count: int, form: str) -> None:
    assert plural(language, count) == form


def test_thousands_are_parted_from_five_digits_on() -> None:
    assert format_number(9999, sheet_texts("en")) == "9999"
    assert format_number(10_000, sheet_texts("en")) == "10,000"
    assert format_number(1_234_567, sheet_texts("es")) == "1.234.567"
    assert format_number(1_234_567, sheet_texts("fr")) == "1\u202f234\u202f567"
    assert format_number(12_345_678, sheet_texts("hi")) == "1,23,45,678"


def test_days_and_times_are_written_as_each_language_does() -> None:
    moment = datetime(2027, 3, 1, 21, 5, tzinfo=UTC)
    assert day_and_time(moment, sheet_texts("en")) == "1 Mar 2027, 21:05"
    assert day_and_time(moment, sheet_texts("de")) == "1. März 2027, 21:05"
    assert day_and_time(moment, sheet_texts("zh")) == "2027年3月1日 21:05"
    assert day_and_time(moment, sheet_texts("ar")) == "1 مارس 2027، 21:05"
