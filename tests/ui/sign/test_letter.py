"""The letter's page: its place is kept, its room is used, and what one pledges is in sight."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

import pytest

import looking
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.campaign.model import LocalText
from kiosk.signing.flow.steps import Step

OpenWindow = Callable[..., KioskApp]

SIZES = ((640, 480), (1024, 600), (1280, 800), (800, 1280), (1920, 1080))


def to_letter(app: KioskApp) -> None:
    app.driver.tap("readButton")
    app.driver.wait_step(Step.LETTER)


def test_from_help_the_letter_stands_where_it_stood(app: KioskApp) -> None:
    driver = app.driver
    to_letter(app)
    driver.tap("moreButton")
    driver.settle()
    driver.tap("moreButton")
    driver.settle()
    stood = driver.item("letterText").property("contentY")
    assert stood > 0
    driver.tap("supportLink")
    driver.wait_step(Step.SUPPORT)
    driver.tap("backButton")
    driver.wait_step(Step.LETTER)
    assert driver.item("letterText").property("contentY") == stood


def test_the_next_person_reads_from_the_beginning(app: KioskApp) -> None:
    driver = app.driver
    to_letter(app)
    driver.tap("moreButton")
    driver.settle()
    driver.tap("nextPerson")
    driver.wait_step(Step.ATTRACT)
    to_letter(app)
    assert driver.item("letterText").property("contentY") == 0


def test_a_larger_screen_shows_more_lines_at_larger_type(open_window: OpenWindow) -> None:
    lines, types = [], []
    for size in ((1280, 800), (1920, 1080)):
        app = open_window(size=size)
        to_letter(app)
        letter = app.driver.item("letterText")
        lines.append(round(letter.height() / letter.property("pitch")))
        types.append(letter.property("pitch"))
        ems = letter.width() / (letter.property("pitch") / 1.45)
        assert 25 <= ems <= 34, size  # 55 to 75 characters of 0.455 em
        app.close()
    assert lines[1] > lines[0]
    assert types[1] > types[0]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_one_pledges_is_whole_and_in_sight_at_every_size(
    open_window: OpenWindow, size: tuple[int, int], language: str
) -> None:
    app = open_window(size=size, language=language)
    to_letter(app)
    for text_size in (0, 1):
        app.kiosk.readingAids.chooseSize(text_size)
        app.driver.settle()
        assert looking.faults(app) == []
        said = app.driver.item("pledgeText")
        assert app.driver.text("pledgeText").startswith(("So consider this", "Este es"))
        assert looking.shown_rect(said).height() >= 0.9 * said.property("contentHeight")


def test_a_pledge_of_the_longest_kind_scrolls(open_window: OpenWindow) -> None:
    ask = LocalText(MappingProxyType({"en": "I pledge to say so wherever I see it. " * 15}))
    campaign = load(assets.default_campaign())._replace(ask=ask)
    app = open_window(size=(640, 480), campaign=campaign)
    to_letter(app)
    app.kiosk.readingAids.chooseSize(3)
    app.driver.settle()
    assert looking.faults(app) == []
    assert app.driver.item("letterPledge").property("interactive")


def test_without_founding_signatories_there_is_no_empty_heading(open_window: OpenWindow) -> None:
    campaign = load(assets.default_campaign())._replace(founding=())
    app = open_window(size=(1920, 1080), campaign=campaign)
    to_letter(app)
    assert "First signed by" not in app.driver.texts()
    while app.driver.has("moreButton"):
        app.driver.tap("moreButton")
        app.driver.settle()
    assert "First signed by" not in app.driver.texts()


def test_the_reading_time_is_said(app: KioskApp) -> None:
    to_letter(app)
    assert app.driver.text("readingTime") == "one minute to read"


def test_a_spanish_reader_is_told_the_language_in_spanish(open_window: OpenWindow) -> None:
    app = open_window(language="es")
    to_letter(app)
    assert app.driver.text("otherLanguage").endswith("se escribió: inglés.")


def test_quotation_marks_are_true_in_the_window_and_kept_as_typed(app: KioskApp) -> None:
    to_letter(app)
    texts = " ".join(app.driver.texts())
    assert "someone who’s been harassed" in texts
    assert "“Man Up” and Open" in texts
    assert "'" not in texts
    assert "someone who's been" in app.options.campaign.letter("en").text


@pytest.mark.parametrize("size", [(800, 1280), (640, 800), (1080, 1920)], ids=str)
def test_upright_the_button_for_more_ends_at_the_margin(
    open_window: OpenWindow, size: tuple[int, int]
) -> None:
    app = open_window(size=size)
    to_letter(app)
    app.driver.settle()
    more, pledge = (looking.rect(app.driver.item(name)) for name in ("moreButton", "pledgeText"))
    assert size[0] - more.right() == pytest.approx(pledge.left(), abs=1)
