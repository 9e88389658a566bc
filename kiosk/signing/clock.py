"""Time, as the only thing in the core that is not a function of its input."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Wall time for people, monotonic time for waiting."""

    def now(self) -> datetime:
        """The wall clock, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds since some start; never goes back."""
        ...


class SystemClock:
    """The machine's own clocks."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


def microseconds(moment: datetime) -> int:
    """Integer microseconds since 1970 UTC; how every time is kept on disk."""
    delta = moment - datetime(1970, 1, 1, tzinfo=UTC)
    return (delta.days * 86_400 + delta.seconds) * 1_000_000 + delta.microseconds


FIRST = microseconds(datetime.min.replace(tzinfo=UTC))
LAST = microseconds(datetime.max.replace(tzinfo=UTC))
"""The first and the last time of the calendar, on disk."""


def moment(microseconds_: int) -> datetime:
    """The inverse of `microseconds`: an aware datetime in UTC.

    Raises OverflowError for a number outside the calendar.
    """
    # Not fromtimestamp, which refuses times before 1970 on Windows.
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds_)
