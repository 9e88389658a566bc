"""Help and the letter are in reach on every page of the flow, at every size, and while paused."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF

import looking
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.evening.clock import EveningClock
from kiosk.signing.flow.steps import Step

OpenWindow = Callable[..., KioskApp]

SIZES = ((640, 480), (480, 640), (1024, 600), (1280, 800), (800, 1280), (1920, 1080))
TEXT_SIZES = range(4)

OVERLAID = {looking.aids, looking.still_there, looking.clear_typed}
"""Visits that end at a question or a panel over the page."""

VISITS = [visit for visit in looking.PAGES if visit not in OVERLAID]

TO_THE_LETTER = ("letterLink", "readButton", "letterPage")
"""A way to the letter, or the letter itself."""

TO_HELP = ("supportLink", "supportPage")


def is_in_sight(app: KioskApp, name: str) -> bool:
    """Whether it is there as a whole, within the window."""
    if not app.driver.has(name):
        return False
    window = QRectF(-0.5, -0.5, app.window.width() + 1, app.window.height() + 1)
    item = app.driver.item(name)
    return window.contains(item.mapRectToScene(item.boundingRect()))


@pytest.mark.every_value
@pytest.mark.parametrize("language", ["en", "es", "de"])
@pytest.mark.parametrize("visit", VISITS, ids=lambda visit: visit.__name__)
def test_help_and_the_letter_are_in_reach(
    open_window: OpenWindow, clock: EveningClock, visit: looking.Visit, language: str
) -> None:
    app = open_window(language=None if language == "de" else language, **wordy(language))
    visit(app, clock)
    app.driver.settle()
    for size in SIZES:
        app.driver.resize(*size)
        for step in TEXT_SIZES:
            app.kiosk.readingAids.chooseSize(step)
            app.driver.settle()
            where = f"{visit.__name__} at {size}, text size {step}, {language}"
            for names in (TO_THE_LETTER, TO_HELP):
                assert any(is_in_sight(app, name) for name in names), f"no {names[0]}: {where}"
            assert header_faults(app) == [], where


def wordy(language: str) -> dict[str, object]:
    """A campaign in all languages, so that the header has to say which one is chosen."""
    if language != "de":
        return {}
    campaign = load(assets.default_campaign())
    return {"campaign": campaign._replace(languages=("de", "es", "fr", "pt", "en"))}


def header_faults(app: KioskApp) -> list[str]:
    """What is wrong in the header, or about it: cut, outside, or over the page."""
    names = (
        "letterLink",
        "supportLink",
        "readingAidsButton",
        "noticeLink",
        "nextPerson",
        "backButton",
    )
    found = looking.faults(app)
    words = [app.driver.text(name) for name in names if app.driver.has(name)]
    return [fault for fault in found if any(word in fault for word in (*names, *words))]


@pytest.mark.parametrize("visit", [looking.sign, looking.review, looking.thanks, looking.paused])
def test_whoever_read_the_letter_comes_back_to_where_they_were(
    app: KioskApp, clock: EveningClock, visit: looking.Visit
) -> None:
    visit(app, clock)
    driver, step = app.driver, app.kiosk.flow.step
    typed = driver.text("nameFieldInput") if driver.has("nameFieldInput") else ""
    driver.tap("readButton" if step is Step.PAUSED else "letterLink")
    driver.wait_step(Step.READING)
    assert driver.has("letterPage")
    assert not driver.has("signButton")
    driver.tap("letterBack")
    driver.wait_step(step)
    driver.tap("supportLink")
    driver.wait_step(Step.SUPPORT)
    driver.tap("letterLink")
    driver.wait_step(Step.READING)
    for back in (Step.SUPPORT, step):
        driver.tap("backButton")
        driver.wait_step(back)
    if typed:
        assert driver.text("nameFieldInput") == typed == "Jordan Sample"


def test_at_a_paused_kiosk_help_and_the_letter_lead_back_to_the_pause(
    app: KioskApp, clock: EveningClock
) -> None:
    looking.paused(app, clock)
    app.driver.tap("supportLink")
    app.driver.wait_step(Step.SUPPORT)
    clock.pass_time(200)
    app.driver.wait_step(Step.PAUSED)


def test_a_letter_without_founding_signatories_ends_with_its_text(
    open_window: OpenWindow, clock: EveningClock
) -> None:
    app = open_window(campaign=load(assets.default_campaign())._replace(founding=()))
    looking.letter(app, clock)
    for size in SIZES:
        app.driver.resize(*size)
        if app.driver.has("moreButton"):
            app.driver.tap("moreButton")
        assert "First signed by" not in app.driver.texts()
        assert looking.faults(app) == [], size
