"""Reads when somebody signed: dates as forms write them, and the numbers of spreadsheets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum

from kiosk.campaign.local_time import is_american, noon


class DateOrder(StrEnum):
    """Whether 3/4 is the third of April or the fourth of March."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


_EPOCH = datetime(1899, 12, 30, tzinfo=UTC)
_DAYS = (20_000, 80_000)
"""Days from 1899-12-30 that a spreadsheet's number may mean: the years 1954 to 2119."""

_SECONDS = (1_000_000_000, 4_000_000_000)
_TIME = r"(?:[T ,]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
_TIME += r"\s*(?P<half>[ap]\.?m\.?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?"
_YEAR_FIRST = re.compile(
    rf"(?P<year>\d{{4}})[-/.](?P<a>\d{{1,2}})[-/.](?P<b>\d{{1,2}}){_TIME}", re.IGNORECASE
)
_YEAR_LAST = re.compile(
    rf"(?P<a>\d{{1,2}})[-/. ]+(?P<b>\d{{1,2}})[-/. ]+(?P<year>\d{{4}}|\d{{2}}){_TIME}",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:[a-z]{3,9},? )?"
    r"(?:(?P<day>\d{1,2})\.? (?P<name>[a-z]{3,9})\.?|(?P<name2>[a-z]{3,9})\.? (?P<day2>\d{1,2}))"
    rf",? (?P<year>\d{{4}}){_TIME}",
    re.IGNORECASE,
)
"""4 March 2026, and March 4, 2026."""

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def usual_order(language: str, zone: tzinfo | None) -> DateOrder:
    """The order that people use who write in `language` at a place in `zone`.

    Only American English has the month first; a plain `en` is American where the zone is. Most
    other languages of the Americas have the day first.
    """
    is_month_first = language == "en-US" or (language == "en" and is_american(zone))
    return DateOrder.MONTH_FIRST if is_month_first else DateOrder.DAY_FIRST


def guess_order(cells: Iterable[str], usual: DateOrder) -> DateOrder:
    """The order in a column of dates: told by a number above 12, else the `usual` one."""
    for cell in cells:
        found = _YEAR_LAST.fullmatch(cell.strip())
        if found is None:
            continue
        if int(found["a"]) > 12 >= int(found["b"]):
            return DateOrder.DAY_FIRST
        if int(found["b"]) > 12 >= int(found["a"]):
            return DateOrder.MONTH_FIRST
    return usual


def read_date(cell: str, order: DateOrder, zone: tzinfo | None) -> datetime | None:
    """The moment a cell names, at noon where it names a day; None where it cannot be read.

    Times without a zone are of `zone`, else of this machine's.
    """
    text = " ".join(cell.split())
    try:
        if re.fullmatch(r"\d{5,13}(\.\d+)?", text):
            return _numbered(float(text), zone)
        if found := _YEAR_FIRST.fullmatch(text):
            return _moment(found, int(found["year"]), int(found["a"]), int(found["b"]), zone)
        if found := _YEAR_LAST.fullmatch(text):
            a, b, year = int(found["a"]), int(found["b"]), int(found["year"])
            month, day = (b, a) if order is DateOrder.DAY_FIRST else (a, b)
            return _moment(found, year + (2000 if year < 100 else 0), month, day, zone)
        if found := _NAMED.fullmatch(text):
            month = _MONTHS.index((found["name"] or found["name2"])[:3].lower()) + 1
            day = int(found["day"] or found["day2"])
            return _moment(found, int(found["year"]), month, day, zone)
    except (ValueError, OverflowError):
        return None
    return None


def _numbered(number: float, zone: tzinfo | None) -> datetime | None:
    """Days as spreadsheets count them, or seconds or milliseconds since 1970."""
    if _DAYS[0] <= number <= _DAYS[1]:
        clock = _EPOCH + timedelta(days=number)
        if number.is_integer():
            return noon(clock.date(), zone)
        return _in_zone(clock.replace(tzinfo=None, microsecond=0), zone)
    if number >= _SECONDS[0] * 1000:
        number /= 1000
    if _SECONDS[0] <= number <= _SECONDS[1]:
        return datetime.fromtimestamp(number, UTC)
    return None


def _moment(found: re.Match[str], year: int, month: int, day: int, zone: tzinfo | None) -> datetime:
    date = datetime(year, month, day, tzinfo=UTC).date()
    if found["hour"] is None:
        return noon(date, zone)
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"][0] in "pP" else 0)
    clock = datetime(year, month, day, hour, int(found["minute"]), int(found["second"] or 0))  # noqa: DTZ001 - its zone comes next
    said = found["zone"]
    if said is None:
        return _in_zone(clock, zone)
    if said[0] not in "+-":
        return clock.replace(tzinfo=UTC)
    away = timedelta(hours=int(said[1:3]), minutes=int(said[-2:]))
    return clock.replace(tzinfo=UTC) - (away if said[0] == "+" else -away)


def _in_zone(clock: datetime, zone: tzinfo | None) -> datetime:
    """A time on the wall of `zone` as a moment."""
    if zone is not None:
        return clock.replace(tzinfo=zone).astimezone(UTC)
    return datetime.fromtimestamp(clock.timestamp(), UTC)
