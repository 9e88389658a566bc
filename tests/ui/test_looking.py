"""What looks for faults on a page finds those that are put there."""

from __future__ import annotations

import pytest

import looking
from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock
from kiosk.signing.flow.steps import Step


@pytest.fixture
def thanks(app: KioskApp, clock: EveningClock) -> KioskApp:
    looking.thanks(app, clock)
    assert looking.faults(app) == []
    return app


def test_a_code_over_words(thanks: KioskApp) -> None:
    thanks.driver.item("qrCode").setX(-500)
    assert any("overlap" in fault and "code qrCode" in fault for fault in looking.faults(thanks))


def test_words_over_a_button(thanks: KioskApp) -> None:
    button = thanks.driver.item("nextPerson")
    words = thanks.driver.item("letterName")
    words.setX(button.mapToItem(words.parentItem(), 0, 0).x())
    assert any("letterName" in fault for fault in looking.faults(thanks))


def test_words_that_are_cut(thanks: KioskApp) -> None:
    thanks.driver.item("letterName").setHeight(4)
    assert any(fault.startswith("cut: letterName") for fault in looking.faults(thanks))


@pytest.mark.parametrize("name", ["nextAction", "nextPerson", "qrCode"])
def test_what_leaves_the_window(thanks: KioskApp, name: str) -> None:
    thanks.driver.item(name).setX(2_000)
    assert any("outside" in fault and name in fault for fault in looking.faults(thanks))


def test_the_tour_shows_what_each_visit_does(app: KioskApp, clock: EveningClock) -> None:
    """Nothing of the pages is left out, and each stands as it does for whoever goes there alone."""
    toured = {page: names(app) for page in looking.tour(app, clock)}
    assert app.kiosk.flow.step is Step.ATTRACT
    other: dict[str, set[str]] = {}
    for visit in looking.PAGES:
        if visit.__name__ not in toured:
            assert visit in (looking.address, looking.counted)  # nobody is asked for those here
            continue
        visit(app, clock)
        app.driver.settle()
        if (there := names(app)) != toured[visit.__name__]:
            other[visit.__name__] = there ^ toured[visit.__name__]
        looking.start_again(app)
    assert other == {}


def names(app: KioskApp) -> set[str]:
    """What is on the page, but for how many have signed by now."""
    found = {item.objectName() for item in looking.seen(app)}
    return found - {"", "countFigure", "countWords", "countNone", "countLine"}
