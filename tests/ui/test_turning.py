"""A page that is open while the screen turns, or another size of text is chosen, lays itself out
without going round in circles: the window's fixture lets no warning of QML pass."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import looking
from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock
from test_pages import VISITS

TURNS = ((1280, 800), (800, 1280), (1920, 1080), (768, 1024), (1024, 600), (640, 480), (2160, 3840))
"""Lying, upright, larger, smaller, as low as it gets, and 4K; each after the one before."""

AIDS = (("both", 3), ("left", 2), ("both", 0), ("both", 1))
"""For which hand the page is laid out, and the size of its text."""


@pytest.mark.parametrize("visit", VISITS, ids=lambda visit: visit.__name__)
def test_turning_the_screen_goes_round_in_no_circle(
    app: KioskApp,
    clock: EveningClock,
    how_many: Callable[[int, int], int],
    visit: looking.Visit,
) -> None:
    visit(app, clock)
    in_turn = how_many(2, 1)
    for at, (hand, step) in enumerate(AIDS[: how_many(2, 4)]):
        app.kiosk.readingAids.chooseHand(hand)
        app.kiosk.readingAids.chooseSize(step)
        for width, height in TURNS[at % in_turn : how_many(6, 7) : in_turn]:
            app.driver.resize(width, height)
    looking.start_again(app)
