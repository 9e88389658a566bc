"""No word of the pages' own sentences stands alone on a last line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import looking
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.evening.clock import EveningClock
from kiosk.ui.typesetting import LONGEST_LAST_WORD, NO_BREAK

OpenWindow = Callable[..., KioskApp]
VISITS = (looking.code, looking.support, looking.still_there, looking.clear_typed, looking.paused)


@pytest.mark.every_value
@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "pt", "ar", "hi"])
@pytest.mark.parametrize("visit", VISITS, ids=lambda visit: visit.__name__)
def test_the_last_two_words_of_a_sentence_hold_together(
    open_window: OpenWindow, clock: EveningClock, visit: looking.Visit, language: str
) -> None:
    campaign = load(assets.default_campaign())._replace(languages=(language,))
    app = open_window(size=(800, 1280), language=language, campaign=campaign)
    visit(app, clock)
    app.driver.settle()
    said = [
        str(item.property("text"))
        for item in looking.seen(app)
        if looking.is_text(item) and item.property("lineCount") > 1
    ]
    apart = [
        text
        for text in said
        if NO_BREAK not in text and len(text.split()[-1]) <= LONGEST_LAST_WORD and len(text) > 24
    ]
    assert not apart
