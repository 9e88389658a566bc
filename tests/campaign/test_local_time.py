"""Times by the clocks of the event's place, and the zone that a campaign names."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.campaign.conftest import assert_says_all

from kiosk.campaign.check import check
from kiosk.campaign.load import load
from kiosk.campaign.local_time import local, noon, read_zone

Make = Callable[..., Path]

SUMMER = datetime(2026, 7, 1, 6, 30, tzinfo=UTC)
WINTER = datetime(2026, 1, 16, 7, 30, tzinfo=UTC)
"""Half past eleven of the evening before in Los Angeles, each by the clock of its season."""


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Sets the zone of this machine."""

    def set_zone(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield set_zone
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("own", "named"), [("America/Los_Angeles", ""), ("Asia/Tokyo", "America/Los_Angeles")]
)
def test_each_moment_has_the_time_of_its_own_season(
    machine: Callable[[str], None], own: str, named: str
) -> None:
    machine(own)
    zone = read_zone(named) if named else None
    assert f"{local(SUMMER, zone):%Y-%m-%d %H:%M %z}" == "2026-06-30 23:30 -0700"
    assert f"{local(WINTER, zone):%Y-%m-%d %H:%M %z}" == "2026-01-15 23:30 -0800"
    assert noon(date(2026, 7, 1), zone) == datetime(2026, 7, 1, 19, tzinfo=UTC)
    assert noon(date(2026, 1, 16), zone) == datetime(2026, 1, 16, 20, tzinfo=UTC)


def with_zone(sound: str, zone: str) -> str:
    return sound.replace("[event]\n", f'[event]\nzone = "{zone}"\n')


def test_a_campaign_names_the_zone_of_its_event(make: Make, sound: str) -> None:
    event = load(make(with_zone(sound, "America/Los_Angeles"))).event
    assert event.local(SUMMER).isoformat() == "2026-06-30T23:30:00-07:00"
    assert event.label == load(make(sound)).event.label, "a zone makes no other event"
    assert load(make(sound)).event.zone is None


@pytest.mark.parametrize(
    ("zone", "meant"),
    [
        ("America/Los_Angles", "`America/Los_Angeles`"),
        ("Los Angeles", "`America/Los_Angeles`"),
        ("PST", "continent and city"),
        ("EST", "continent and city"),
        ("UTC-8", "continent and city"),
        ("America", "continent and city"),
        ("../../etc/passwd", "continent and city"),
        ("/etc/localtime", "continent and city"),
    ],
)
def test_a_zone_that_is_none_is_a_fault_with_its_line(
    make: Make, sound: str, zone: str, meant: str
) -> None:
    (fault,) = check(make(with_zone(sound, zone))).faults
    assert_says_all(fault)
    assert fault.what == f"There is no time zone `{zone}`."
    assert meant in fault.remedy
    assert fault.place.line == sound[: sound.index("[event]")].count("\n") + 2
