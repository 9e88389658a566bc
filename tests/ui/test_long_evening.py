"""Eight hours at one table, made quick: memory stays flat and the window's thread never sticks.

The evening is bench/long_evening.py's. An ordinary run sends some of its people;
KIOSK_EVENING=1500 sends all of them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import pytest

import long_evening
from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock

PEOPLE = int(os.environ.get("KIOSK_EVENING", "100"))


@pytest.mark.timeout(PEOPLE + 120)
@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory where Linux tells it")
def test_memory_stays_flat_and_no_frame_waits_for_the_kiosk(
    app: KioskApp, clock: EveningClock, tell: Callable[[str], None]
) -> None:
    night = long_evening.spend(app, clock, PEOPLE)
    tell(long_evening.in_words(night))
    away = PEOPLE // long_evening.EVERY["walks away"]
    assert night.thanked == app.kiosk.count
    assert PEOPLE - away <= night.thanked < PEOPLE
    assert night.growth < long_evening.FLAT
    # In the thread's own time: what other programs take from it is not the kiosk's.
    assert max(night.beats.own_ms) < long_evening.SLOW_MS
