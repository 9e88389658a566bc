"""Where to find help: what does not fit at once is in reach of a finger and of the keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtQuick import QQuickItem

import looking
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.campaign.model import Support
from kiosk.evening.clock import EveningClock

OpenWindow = Callable[..., KioskApp]


def open_large(open_window: OpenWindow, clock: EveningClock) -> KioskApp:
    """Five places on a low screen in the largest text: more than is seen at once."""
    campaign = load(assets.default_campaign())
    places = tuple(Support(f"Helpline {at}", f"0800 000 00{at}") for at in range(5))
    app = open_window(size=(1024, 600), campaign=campaign._replace(support=places))
    app.kiosk.readingAids.chooseSize(3)
    looking.support(app, clock)
    app.driver.settle()
    return app


def scroll(app: KioskApp) -> QQuickItem:
    return app.driver.item("supportScroll")


def test_more_leads_to_the_end_and_is_spent_there(
    open_window: OpenWindow, clock: EveningClock
) -> None:
    app = open_large(open_window, clock)
    assert scroll(app).property("contentY") == 0
    for _ in range(8):
        if not app.driver.item("moreHelp").isEnabled():
            break
        before = scroll(app).property("contentY")
        app.driver.tap("moreHelp")
        app.driver.settle()
        assert scroll(app).property("contentY") > before
    assert scroll(app).property("atYEnd")
    assert looking.faults(app) == []


def test_the_keys_turn_it_both_ways_and_not_beyond(
    open_window: OpenWindow, clock: EveningClock
) -> None:
    app = open_large(open_window, clock)
    app.driver.press_key("Down")
    assert scroll(app).property("contentY") == scroll(app).height() / 2
    for _ in range(20):
        app.driver.press_key("Down")
    assert scroll(app).property("atYEnd")
    for _ in range(20):
        app.driver.press_key("Up")
    assert scroll(app).property("contentY") == 0


def test_no_button_where_everything_is_seen(open_window: OpenWindow, clock: EveningClock) -> None:
    app = open_window(size=(1920, 1080))
    looking.support(app, clock)
    assert not app.driver.has("moreHelp")
    app.driver.press_key("Down")
    assert scroll(app).property("contentY") == 0
