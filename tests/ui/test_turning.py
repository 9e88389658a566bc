"""A page that is open while the screen turns, or another size of text is chosen, lays itself out
without going round in circles: the window's fixture lets no warning of QML pass."""

from __future__ import annotations

import pytest

import looking
from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock
from test_pages import VISITS

TURNS = ((1280, 800), (800, 1280), (1920, 1080), (768, 1024), (1024, 600), (2160, 3840), (640, 480))
"""Lying, upright, larger, smaller, as low as it gets; each after the one before."""


@pytest.mark.parametrize("visit", VISITS, ids=lambda visit: visit.__name__)
def test_turning_the_screen_goes_round_in_no_circle(
    app: KioskApp, clock: EveningClock, visit: looking.Visit
) -> None:
    visit(app, clock)
    for hand, steps in (("both", (0, 1, 3)), ("left", (2,))):
        app.kiosk.aids.chooseHand(hand)
        for step in steps:
            app.kiosk.aids.chooseSize(step)
            for width, height in TURNS:
                app.hands.resize(width, height)
    looking.start_again(app)
