"""Small screens at their true density: the fields stand above the keys, the header in few lines."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import looking
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.evening.clock import EveningClock
from kiosk.ui.access.physical_size import card_pixels

OpenWindow = Callable[..., KioskApp]

LANGUAGES = ("en", "es", "fr", "de", "pt", "ar", "hi", "zh")
SEVEN_INCHES = card_pixels(1024 / 154.2)
TEN_INCHES = card_pixels(1280 / 217.5)
LANDSCAPE = (((1024, 600), SEVEN_INCHES), ((640, 480), None), ((1280, 800), TEN_INCHES))
UPRIGHT = (((600, 1024), SEVEN_INCHES), ((800, 1280), TEN_INCHES), ((640, 800), None))


def opened(
    open_window: OpenWindow,
    language: str,
    screen: tuple[tuple[int, int], int | None],
) -> KioskApp:
    """A window in `language`, on a screen of so many pixels and a bank card's width in them."""
    size, card = screen
    campaign = load(assets.default_campaign())._replace(languages=LANGUAGES)
    return open_window(size=size, card_pixels=card, language=language, campaign=campaign)


@pytest.mark.every_value
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", LANDSCAPE, ids=str)
def test_a_tap_on_a_field_gives_it_the_keys(
    open_window: OpenWindow,
    clock: EveningClock,
    language: str,
    screen: tuple[tuple[int, int], int | None],
) -> None:
    app = opened(open_window, language, screen)
    looking.sign(app, clock)
    form = app.kiosk.form
    assert (form.name.text, form.role.text, form.organisation.text) == (
        "Jordan Sample",
        "editor",
        "Moonlit Works",
    )
    assert looking.faults(app) == []


@pytest.mark.every_value
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", UPRIGHT, ids=str)
def test_the_upright_header_has_two_lines(
    open_window: OpenWindow,
    clock: EveningClock,
    language: str,
    screen: tuple[tuple[int, int], int | None],
) -> None:
    app = opened(open_window, language, screen)
    looking.sign(app, clock)
    names = ("backButton", "letterLink", "supportLink", "noticeLink")
    names += ("readingAidsButton", "languagesButton", "nextPerson")
    lines = {round(looking.rect(app.driver.item(name)).top()) for name in names}
    assert len(lines) == 2
