"""Practice is unmistakable: a ribbon over every page, which hides nothing of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

import looking
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.evening.clock import EveningClock
from kiosk.evening.driver import PINS
from kiosk.jobs.set_up import practice
from kiosk.signing.flow.steps import Step

OpenWindow = Callable[..., KioskApp]

SIZES = [(1280, 800), (640, 480), (800, 1280)]


def is_under_ribbon(app: KioskApp) -> bool:
    ribbon = app.driver.item("practiceRibbon")
    top = looking.shown_rect(ribbon)
    below = min((looking.rect(one).top() for one in texts(app)), default=top.bottom())
    return ribbon.isVisible() and not top.isEmpty() and below >= top.bottom() - 0.5


def texts(app: KioskApp) -> list[object]:
    return [
        one
        for one in looking.seen(app)
        if looking.is_text(one) and one.objectName() != "practiceRibbon"
    ]


@pytest.mark.every_value
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_page_has_the_ribbon(
    open_window: OpenWindow, clock: EveningClock, size: tuple[int, int], language: str
) -> None:
    campaign = practice.for_practice(load(assets.default_campaign()))
    app = open_window(campaign=campaign, size=size, language=language)
    pictures = os.environ.get("KIOSK_PICTURES")
    for page in looking.tour(app, clock):
        assert is_under_ribbon(app), page
        assert looking.faults(app) == [], page
        if pictures:
            app.driver.picture(Path(pictures) / f"{page}-{size[0]}-{language}.png")
    app.kiosk.openStaff()
    app.driver.wait_step(Step.PIN)
    assert is_under_ribbon(app)
    for digit in PINS[0]:
        app.driver.tap(f"pinDigit_{digit}")
    app.driver.tap("pinEnter")
    app.driver.wait_step(Step.STAFF)
    assert is_under_ribbon(app)


def test_a_real_kiosk_has_none(app: KioskApp) -> None:
    assert not app.driver.has("practiceRibbon")
