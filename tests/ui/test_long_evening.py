"""Eight hours at one table, made quick: memory stays flat and the window's thread never sticks.

The evening is bench/long_evening.py's: 100 people in `make test`, 1,500 in `make proofs`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

import long_evening
from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory where Linux tells it")
def test_memory_stays_flat_and_no_frame_waits_for_the_kiosk(
    app: KioskApp,
    clock: EveningClock,
    how_many: Callable[[int, int], int],
    tell: Callable[[str], None],
) -> None:
    people = how_many(100, 1500)
    night = long_evening.spend(app, clock, people)
    tell(long_evening.in_words(night))
    away = people // long_evening.EVERY["walks away"]
    assert night.thanked == app.kiosk.count
    assert people - away <= night.thanked < people
    assert night.growth < long_evening.FLAT
    # In the thread's own time: what other programs take from it is not the kiosk's.
    assert max(night.beats.own_ms) < long_evening.SLOW_MS
