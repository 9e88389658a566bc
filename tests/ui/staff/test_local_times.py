"""The staff page tells times by the clocks of the event."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from kiosk.campaign.local_time import read_zone
from kiosk.campaign.model import Event
from kiosk.ui.staff.signature_list import clock_time, day_time

SUMMER = datetime(2026, 7, 1, 6, 30, tzinfo=UTC)
WINTER = datetime(2026, 1, 16, 7, 30, tzinfo=UTC)


@pytest.fixture(params=["", "America/Los_Angeles"])
def event(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """An event on a machine in Los Angeles or, naming that zone, on one in Tokyo."""
    import time

    monkeypatch.setenv("TZ", "Asia/Tokyo" if request.param else "America/Los_Angeles")
    time.tzset()
    yield Event("Sample evening", zone=read_zone(request.param) if request.param else None)
    monkeypatch.undo()
    time.tzset()


def test_a_time_and_its_day_are_those_of_the_place(event: Event) -> None:
    assert clock_time(SUMMER, event) == clock_time(WINTER, event) == "23:30"
    assert day_time(SUMMER, event) == "2026-06-30 23:30"
    assert day_time(WINTER, event) == "2026-01-15 23:30"
