"""What looks for faults on a page finds those that are put there."""

from __future__ import annotations

import pytest

import looking
from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock


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
