"""No word of the pages' own sentences stands alone on a last line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import looking
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.evening.clock import EveningClock
from kiosk.evening.play import with_key
from kiosk.sealing import PrivateKey
from kiosk.signing.flow.steps import Move, Step
from kiosk.ui.typesetting import LONGEST_LAST_WORD, NO_BREAK

OpenWindow = Callable[..., KioskApp]


def pin(app: KioskApp, _clock: EveningClock) -> None:
    app.kiosk.make(Move.KNOCK)
    app.driver.wait_step(Step.PIN)


def reset(app: KioskApp, clock: EveningClock) -> None:
    pin(app, clock)
    app.driver.tap("pinForgotten")
    app.driver.wait_for(lambda: app.driver.has("resetSealed"), "the code")


def wrong_digits(app: KioskApp, clock: EveningClock) -> None:
    reset(app, clock)
    app.driver.tap("resetTypeCode")
    app.driver.type_keys("1")
    app.driver.press_key("Return")
    app.driver.wait_for(lambda: app.driver.has("pinProblem"), "the answer")


VISITS = (
    *(looking.letter, looking.code, looking.support, looking.still_there, looking.clear_typed),
    *(looking.paused, pin, reset, wrong_digits),
)


@pytest.mark.every_value
@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "pt", "ar", "hi"])
@pytest.mark.parametrize("visit", VISITS, ids=lambda visit: visit.__name__)
def test_the_last_two_words_of_a_sentence_hold_together(
    open_window: OpenWindow, clock: EveningClock, visit: looking.Visit, language: str
) -> None:
    shipped = load(assets.default_campaign())._replace(languages=(language,))
    campaign = with_key(shipped, PrivateKey(b"\x05" * 32))
    app = open_window(size=(800, 1280), language=language, campaign=campaign)
    visit(app, clock)
    app.driver.settle()
    said = [
        str(item.property("text"))
        for item in looking.seen(app)
        if looking.is_text(item)
        and item.property("lineCount") > 1
        and item.objectName() != "pledgeText"  # two words may be wider than its lines
    ]
    apart = [
        text
        for text in said
        if NO_BREAK not in text and len(text.split(" ")[-1]) <= LONGEST_LAST_WORD and len(text) > 24
    ]
    assert not apart
