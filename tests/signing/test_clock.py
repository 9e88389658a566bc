"""Times on disk are whole microseconds, and come back exactly."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from kiosk.signing.clock import SystemClock, microseconds, moment


@given(st.datetimes(timezones=st.just(UTC)))
def test_round_trip(time: datetime) -> None:
    assert moment(microseconds(time)) == time
    assert moment(microseconds(time)).tzinfo is UTC


def test_the_zone_does_not_matter() -> None:
    there = timezone(timedelta(hours=-8))
    assert microseconds(datetime(1969, 12, 31, 16, 0, 0, 1, tzinfo=there)) == 1
    assert microseconds(datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)) == -1_000_000


def test_the_machines_clocks() -> None:
    clock = SystemClock()
    assert clock.now().tzinfo is UTC
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(minutes=1)
    assert clock.monotonic() <= clock.monotonic()
