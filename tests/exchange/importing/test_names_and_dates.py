"""Names of parts, "Last, First", affiliations in brackets; dates of forms and spreadsheets."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.exchange.importing import names
from kiosk.exchange.importing.dates import DateOrder, guess_order, read_date


@pytest.mark.parametrize(
    ("written", "turned"),
    [
        ("Lee, Jordan", "Jordan Lee"),
        ("de la Cruz, Ana María", "Ana María de la Cruz"),
        ("Lee, Jordan, Jr.", "Jordan Lee, Jr."),
        ("Jordan Lee, Ph.D.", "Jordan Lee, Ph.D."),
        ("Jordan Lee, Jr.", "Jordan Lee, Jr."),
        ("Jordan Lee", "Jordan Lee"),
        ("Lee,", "Lee,"),
        ("Lee, Jordan, editor", "Lee, Jordan, editor"),
    ],
)
def test_last_first_is_turned_and_degrees_are_not(written: str, turned: str) -> None:
    assert names.turn(written) == turned


def test_a_column_is_turned_where_most_names_are_written_so() -> None:
    assert names.are_last_first(["Lee, Jordan", "Oak, Ana", "Sukarno"])
    assert not names.are_last_first(["Jordan Lee", "Ana Oak, Ph.D.", "Oak, Ana"])
    assert not names.are_last_first(["", " "])
    assert not names.are_last_first(["Jordan Lee, editor", "Ana Oak, writer", "Bo Birch"])
    assert names.are_last_first(["lee, jordan", "oak, ana"])


@pytest.mark.parametrize(
    ("written", "name", "affiliation"),
    [
        ("Jordan Lee (Acme Films)", "Jordan Lee", "Acme Films"),
        ("Jordan Lee [Acme]", "Jordan Lee", "Acme"),
        ("田中太郎（東京大学）", "田中太郎", "東京大学"),
        ("Jordan Lee (they/them)", "Jordan Lee (they/them)", ""),
        ("Jordan Lee (ret.)", "Jordan Lee (ret.)", ""),
        ("Jordan (Jo) Lee", "Jordan (Jo) Lee", ""),
        ("Jordan Lee (retired)", "Jordan Lee (retired)", ""),
        ("(Acme)", "(Acme)", ""),
        ("Jordan Lee ()", "Jordan Lee ()", ""),
    ],
)
def test_an_affiliation_in_brackets(written: str, name: str, affiliation: str) -> None:
    assert names.split_affiliation(written) == (name, affiliation)


def test_parts_are_joined_in_the_order_of_their_script() -> None:
    assert names.join_parts("Dr.", "Ana", "B.", "Oak", "Jr.") == "Dr. Ana B. Oak Jr."
    assert names.join_parts("", "安", "", "李", "") == "李安"
    assert names.join_parts("", "", "", "Oak", "") == "Oak"


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("2029-03-04", "2029-03-04 12:00"),
        ("2029-03-04 18:05:06", "2029-03-04 18:05:06"),
        ("2029-03-04T18:05:06Z", "2029-03-04 18:05:06"),
        ("2029-03-04T18:05:06.123+02:00", "2029-03-04 16:05:06"),
        ("4.3.2029", "2029-03-04 12:00"),
        ("04/03/29", "2029-03-04 12:00"),
        ("3/14/2029", None),
        ("4 March 2029", "2029-03-04 12:00"),
        ("March 4, 2029 6:05 PM", "2029-03-04 18:05"),
        ("Sun, 4 Mar 2029", "2029-03-04 12:00"),
        ("47181", "2029-03-04 12:00"),
        ("47181.5", "2029-03-04 12:00"),
        ("47181.75", "2029-03-04 18:00"),
        ("1867341906", "2029-03-04 18:05:06"),
        ("1867341906000", "2029-03-04 18:05:06"),
        ("31.2.2029", None),
        ("yesterday", None),
        ("12", None),
        ("99999999999999999999", None),
    ],
)
def test_a_date_names_a_moment(cell: str, moment: str | None) -> None:
    found = read_date(cell, DateOrder.DAY_FIRST, UTC)
    expected = datetime.fromisoformat(moment).replace(tzinfo=UTC) if moment else None
    assert found == expected


def test_the_order_of_day_and_month_is_told_by_a_number_above_twelve() -> None:
    assert guess_order(["3/4/2029", "3/14/2029"], DateOrder.DAY_FIRST) is DateOrder.MONTH_FIRST
    assert guess_order(["3/4/2029", "14/3/2029"], DateOrder.MONTH_FIRST) is DateOrder.DAY_FIRST
    assert guess_order(["3/4/2029", ""], DateOrder.MONTH_FIRST) is DateOrder.MONTH_FIRST


def test_a_time_without_a_zone_is_of_the_event() -> None:
    zone = ZoneInfo("America/Los_Angeles")
    found = read_date("2029-07-04 18:00", DateOrder.DAY_FIRST, zone)
    assert found == datetime(2029, 7, 5, 1, 0, tzinfo=UTC)
