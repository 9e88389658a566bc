"""Heaps of marks on a letter never cross another row of the window, as they do not on paper."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtQuick import QQuickItem

import looking
from kiosk.app import KioskApp
from kiosk.evening.driver import PINS
from kiosk.signing.flow.steps import Step

OpenWindow = Callable[..., KioskApp]

OVER = "".join(map(chr, range(0x300, 0x315)))
UNDER = "".join(map(chr, range(0x316, 0x32D)))
HEAPS = {"over": OVER, "under": UNDER, "both": OVER[:9] + UNDER[:8], "four": OVER[:4]}
OWN = ("Sample", "editor")
"""Words of what is typed."""


def own_box(item: QQuickItem) -> QRect:
    """Where an item's lines stand."""
    box = item.mapRectToScene(QRectF(QPointF(0, 0), QSizeF(item.width(), item.height())))
    return box.toAlignedRect()


def assert_in_its_rows(app: KioskApp) -> None:
    """Without what was typed the window looks the same but for the rows it stood in."""
    app.driver.settle()
    typed = [
        item
        for item in looking.seen(app)
        if looking.is_text(item) and any(own in item.property("text") for own in OWN)
    ]
    assert typed
    whole = app.window.grabWindow()
    for item in typed:
        item.setOpacity(0)
    app.driver.settle()
    bare = app.window.grabWindow()
    for item in typed:
        item.setOpacity(1)
    differs = looking.pixels(whole, whole.rect()) != looking.pixels(bare, bare.rect())
    assert differs.any()
    for item in typed:
        box = own_box(item)
        differs[box.top() : box.bottom() + 1, box.left() : box.right() + 1] = False
    assert not differs.any(), np.argwhere(differs)[:3].tolist()


@pytest.mark.every_value
@pytest.mark.parametrize("size", [(1280, 800), (640, 480), (800, 1280)], ids=str)
@pytest.mark.parametrize("heap", HEAPS)
def test_heaps_of_marks_stay_in_their_rows(
    open_window: OpenWindow, size: tuple[int, int], heap: str
) -> None:
    app, marks = open_window(size=size), HEAPS[heap]
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys(f"Ze{marks}algo Sample")
    driver.tap("roleField")
    driver.type_keys(f"{marks[0]}e{marks}ditor editor")
    if heap == "four":  # of more than four the page says that they cannot be printed
        assert_in_its_rows(app)
    driver.to_review()
    driver.wait_step(Step.REVIEW)
    driver.wait_seen()
    assert_in_its_rows(app)
    driver.sign()
    driver.wait_step(Step.THANKS)
    driver.tap("keepPage")  # or its seconds run on between two pictures
    assert_in_its_rows(app)
    driver.tap("nextPerson")
    driver.wait_step(Step.ATTRACT)
    driver.press_key("F10", Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    driver.wait_step(Step.PIN)
    driver.wait_for(lambda: app.kiosk.staff.pin.stage == "enter", "the PIN")
    driver.type_keys(PINS[1])
    driver.press_key("Return")
    driver.wait_step(Step.STAFF)
    driver.wait_for(lambda: app.kiosk.staff.rows.rowCount() == 1, "the list")
    assert_in_its_rows(app)
