"""The clock of a played evening, which the play moves."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class EveningClock:
    """Wall time moves only by `pass_time`, so that the same seed gives the same times.

    Waiting runs on real seconds plus what has passed, so that countdowns and guards work.
    """

    def __init__(self, start: datetime) -> None:
        self._start = start.astimezone(UTC)
        self._passed = 0.0
        self._waited = 0.0

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._passed)

    def monotonic(self) -> float:
        return time.monotonic() + self._passed + self._waited

    def pass_time(self, seconds: float) -> None:
        """Lets `seconds` go by at once."""
        self._passed += seconds

    def wait(self, seconds: float) -> None:
        """Lets `seconds` of waiting go by at once; the wall time stays, as if they were real."""
        self._waited += seconds
