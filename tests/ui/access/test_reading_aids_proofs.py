"""Every page in every size, light and contrast: whole, large enough, strong enough."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

import looking
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.evening.clock import EveningClock
from kiosk.evening.play import with_key
from kiosk.sealing import PrivateKey
from kiosk.signing.flow.steps import Step
from kiosk.ui.access import palettes, physical_size

OpenWindow = Callable[..., KioskApp]

SIZES = [(800, 1280), (1280, 800), (1024, 600), (1920, 1080)]
LEAST_TARGET_MM, LEAST_MAIN_MM, LEAST_CAPITAL_MM = 12.7, 20.0, 3.5
HALF_A_PIXEL = 0.5
TABLET_INCHES = 10.1

MAIN = {
    *("readButton", "signButton", "submitButton", "nextPerson", "stillHere", "moreButton"),
    *("inkButton", "keepPage", "size_0", "size_1", "size_2", "size_3"),
}

LEAST_CONTRAST = {"plain": 10.0, "high": 20.0, "low": 4.5}
MOST_CONTRAST = {"plain": 21.0, "high": 21.0, "low": 8.0}
LEAST_EDGE = 3.0


@pytest.mark.every_value
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(
    ("language", "step", "hand"), [("en", None, "both"), ("es", None, "left"), ("en", 3, "right")]
)
def test_nothing_is_cut_or_in_the_way_or_too_small(
    open_window: OpenWindow,
    clock: EveningClock,
    size: tuple[int, int],
    language: str,
    step: int | None,
    hand: str,
) -> None:
    app = open_window(size=size, language=language)
    found = []

    def choose() -> None:
        app.kiosk.readingAids.chooseHand(hand)
        if step is not None:
            app.kiosk.readingAids.chooseSize(step)

    for page in looking.tour(app, clock, choose):
        found += [f"{page}: {fault}" for fault in faults(app)]
    assert not found, "\n".join(found)


@pytest.mark.every_pair
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=str)
@pytest.mark.parametrize("is_private", [False, True])
@pytest.mark.parametrize(("language", "step"), [("en", None), ("es", 3)])
def test_at_ten_inches_nothing_is_smaller(
    open_window: OpenWindow,
    clock: EveningClock,
    size: tuple[int, int],
    is_private: bool,
    language: str,
    step: int | None,
) -> None:
    """The same true millimetres on the screen of a tablet, with every choice and without."""
    card = round(physical_size.CARD_MM[0] * hypot(*size) / TABLET_INCHES / 25.4)
    campaign = load(assets.default_campaign())
    if is_private:
        campaign = with_key(campaign, PrivateKey.new())
    app = open_window(size=size, language=language, card_pixels=card, campaign=campaign)
    found = []

    def choose() -> None:
        if step is not None:
            app.kiosk.readingAids.chooseSize(step)

    for page in looking.tour(app, clock, choose):
        found += [f"{page}: {fault}" for fault in faults(app)]
    assert not found, "\n".join(found)


def faults(app: KioskApp) -> list[str]:
    found = looking.faults(app)
    mm = mm_of(app)
    for item in looking.seen(app):
        if looking.is_text(item):
            capital = looking.capital_mm(app, item)
            if capital < LEAST_CAPITAL_MM - 0.02:
                found.append(f"small letters: {looking.words(item)} {capital:.2f} mm")
        if looking.is_button(item):
            least = LEAST_TARGET_MM
            if is_main(app, item):
                least = LEAST_MAIN_MM
            # keys that share a width take turns with its last pixel
            slack = 1.0 if item.objectName().startswith("key_") else HALF_A_PIXEL
            if min(item.width(), item.height()) < least * mm - slack:
                found.append(f"small: {looking.words(item)} {item.width()} x {item.height()}")
    return found


def is_main(app: KioskApp, item: QQuickItem) -> bool:
    """In the header "Next person" is a quiet word; on the last page it is the one button."""
    name = item.objectName()
    if name.startswith("size_") and min(app.window.width(), app.window.height()) < 160 * mm_of(app):
        return False  # four of them and their caption share half of a narrow sheet
    return name in MAIN and (name != "nextPerson" or app.kiosk.flow.step is Step.THANKS)


def mm_of(app: KioskApp) -> float:
    return float(app.kiosk.calibration.pixelsPerMm)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_four_sizes_of_text_have_their_millimetres(
    open_window: OpenWindow, clock: EveningClock, size: tuple[int, int]
) -> None:
    app = open_window(size=size)
    ranges = [(3.5, 4.2), (4.8, 5.6), (6.4, 7.1), (8.5, 9.0)]
    longer, shorter = (
        max(size) / physical_size.DEFAULT_PIXELS_PER_MM,
        min(size) / physical_size.DEFAULT_PIXELS_PER_MM,
    )
    grown = max(1.0, min(longer / 339, shorter / 212))
    looking.letter(app, clock)
    for step, (least, most) in enumerate(ranges):
        app.kiosk.readingAids.chooseSize(step)
        app.driver.settle()
        paragraph = next(
            each
            for each in looking.seen(app)
            if looking.is_text(each) and len(str(each.property("text"))) > 300
        )
        capital = looking.capital_mm(app, paragraph)
        assert least - 0.01 <= capital <= most * grown + 0.01, (step, capital)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_size_it_begins_with_keeps_a_line_that_reads_well(
    open_window: OpenWindow, clock: EveningClock, size: tuple[int, int]
) -> None:
    app = open_window(size=size)
    looking.letter(app, clock)
    app.driver.settle()
    assert app.kiosk.readingAids.size == (
        physical_size.SECOND_STEP if size in SIZES[::2] else physical_size.THIRD_STEP
    )
    letter = app.driver.item("letterText")
    characters = letter.width() / (letter.property("pitch") / 1.48 * physical_size.CHARACTER_EM)
    assert 54 < characters <= 75, characters


@pytest.mark.every_value
@pytest.mark.parametrize("light", palettes.THEMES)
@pytest.mark.parametrize("strength", palettes.CONTRASTS)
def test_contrast_as_the_pixels_show_it(
    open_window: OpenWindow, clock: EveningClock, light: str, strength: str
) -> None:
    app = open_window(theme=light)
    found: list[Any] = []
    for page in looking.tour(app, clock):
        app.kiosk.readingAids.chooseContrast(strength)
        app.driver.settle()
        picture = app.window.grabWindow()
        for item in looking.seen(app):
            if not looking.is_text(item) or not item.isEnabled():
                continue
            if _is_dimmed(item):
                continue  # what cannot be pressed now (WCAG 2.2, 1.4.3)
            measured = looking.colours(picture, looking.shown_rect(item)).contrast
            # Antialiasing thins a stroke: its darkest pixel may miss the colour by a little.
            if not LEAST_CONTRAST[strength] * 0.97 <= measured <= MOST_CONTRAST[strength] + 0.05:
                found.append((page, looking.words(item), round(measured, 1)))
    assert found == []


def _is_dimmed(item: Any) -> bool:
    parent = item
    while parent is not None:
        if parent.opacity() < 1:
            return True
        parent = parent.parentItem()
    return False


@pytest.mark.every_value
@pytest.mark.parametrize("light", palettes.THEMES)
@pytest.mark.parametrize("strength", palettes.CONTRASTS)
def test_edges_of_controls_as_the_pixels_show_them(
    open_window: OpenWindow, clock: EveningClock, light: str, strength: str
) -> None:
    app = open_window(theme=light)
    app.kiosk.readingAids.chooseContrast(strength)
    for visit, names in (
        (looking.sign, ("key_q", "continueButton", "nameField")),
        (looking.review, ("inkButton", "submitButton")),
    ):
        visit(app, clock)
        app.kiosk.readingAids.chooseContrast(strength)
        app.driver.settle()
        if visit is looking.review:
            app.driver.read_meaning()
        picture = app.window.grabWindow()
        for name in names:
            box = looking.rect(app.driver.item(name)).adjusted(-2, -2, 2, 2)
            left = QRectF(box.left(), box.top(), 8, box.height())
            assert looking.colours(picture, left).contrast >= LEAST_EDGE, name
        looking.start_again(app)
