"""When a campaign's personal data are to be erased: the day, and how long before it to remind.

The day is the campaign's `retention`. Erasing is the store's, saying so the window's and the
command line's.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

REMIND_DAYS = 14
"""From so many days before the day on, whoever looks after the table is reminded."""


class Due(StrEnum):
    """How near the day is."""

    LATER = "later"
    SOON = "soon"
    NOW = "now"


def due(retention: date, today: date) -> Due:
    """How near `retention` is; from that day on it is `NOW`."""
    days = days_left(retention, today)
    if days <= 0:
        return Due.NOW
    return Due.SOON if days <= REMIND_DAYS else Due.LATER


def is_due(retention: date, today: date) -> bool:
    """Whether the day has come on which personal data are erased."""
    return due(retention, today) is Due.NOW


def days_left(retention: date, today: date) -> int:
    """Days until then; below 0 once it is past."""
    return (retention - today).days
