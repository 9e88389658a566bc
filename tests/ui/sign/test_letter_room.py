"""The room of the letter's page: whole lines at its foot, and enough of them at the first look."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

import pytest
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

import looking
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.letters import parse_letter
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign, Founding, LocalText
from kiosk.evening.clock import EveningClock

OpenWindow = Callable[..., KioskApp]

# Many of its letters reach far below the line, or bear marks above it.
ARABIC = (
    "نحن الذين يعملون أمام الكاميرا وخلفها نكتب إليكم لأن شيئًا لم يتغيّر حتى الآن، ونرجو الإصغاء. "
    * 9
)
HINDI = "हम जो कैमरे के आगे और पीछे काम करते हैं, आपको लिख रहे हैं क्योंकि तब से कुछ भी नहीं बदला है। " * 9
# Its words slope: each begins high above the line, and its dots reach far below.
URDU = (
    "ہم جو کیمرے کے آگے اور پیچھے کام کرتے ہیں، آپ کو اس لیے لکھ رہے ہیں کہ اب تک کچھ نہیں بدلا۔ "
    * 9
)
LETTERS = {"ar": ARABIC, "hi": HINDI, "ur": URDU}
LONG_TITLE = "An Open Letter about Stairs, Ramps and Lifts in the Theatres of Our City"


def one_language(language: str) -> Campaign:
    """The shipped campaign in one language, with a letter and founding signatories in it."""
    shipped = load(assets.default_campaign())
    text = LETTERS[language]
    return shipped._replace(
        languages=(language,),
        letters=MappingProxyType({language: parse_letter(text, language)}),
        founding=(Founding(text[:30]),) * 4,
    )


def is_clear(image: QImage, letter: QQuickItem, y: int) -> bool:
    """Whether a row of pixels across the letter holds no more than the soft edge of a sign."""
    ratio = image.devicePixelRatio()
    left, right = (round(x * ratio) for x in (letter.x(), letter.x() + letter.width()))
    lights = [image.pixelColor(x, round(y * ratio)).lightness() for x in range(left, right)]
    return max(lights) - min(lights) < 100


@pytest.mark.parametrize("language", ["ar", "hi", "ur"])
@pytest.mark.parametrize("text_size", [0, 3])
@pytest.mark.parametrize("size", [(640, 480), (1024, 600), (1280, 800)], ids=str)
def test_no_line_is_cut_at_the_head_or_the_foot(
    open_window: OpenWindow,
    clock: EveningClock,
    size: tuple[int, int],
    text_size: int,
    language: str,
) -> None:
    app = open_window(size=size, language=language, campaign=one_language(language))
    looking.letter(app, clock)
    app.kiosk.readingAids.chooseSize(text_size)
    app.driver.settle()
    turn_and_look(app)


@pytest.mark.parametrize("sentences", range(15, 20))
def test_a_letter_little_longer_than_a_page_cuts_no_title_on_its_last(
    open_window: OpenWindow, clock: EveningClock, sentences: int
) -> None:
    said = "We who work in front of the camera write to you, because nothing has changed. "
    letters = MappingProxyType({"en": parse_letter(said * sentences, "en")})
    campaign = one_language("hi")._replace(languages=("en",), letters=letters, founding=())
    app = open_window(size=(1280, 800), language="en", campaign=campaign)
    looking.letter(app, clock)
    app.kiosk.readingAids.chooseSize(0)
    app.driver.settle()
    turn_and_look(app)


def turn_and_look(app: KioskApp) -> None:
    """Turns through four pages of the letter; asserts that no line is cut on any of them."""
    letter = app.driver.item("letterText")
    top = round(letter.mapToScene(letter.boundingRect().topLeft()).y())
    for at in range(4):
        image = app.window.grabWindow()
        assert is_clear(image, letter, top + round(letter.height()) - 1), f"foot of page {at + 1}"
        assert is_clear(image, letter, top), f"head of page {at + 1}"
        if not app.driver.has("moreButton"):
            break
        app.driver.tap("moreButton")
        app.driver.settle()


@pytest.mark.parametrize(
    ("size", "least"),
    [((640, 480), 4), ((1024, 600), 4), ((800, 1280), 5), ((600, 1024), 5), ((480, 800), 3)],
    ids=str,
)
@pytest.mark.parametrize("title", ["", LONG_TITLE], ids=["short", "long"])
def test_at_the_largest_text_the_first_look_shows_lines_of_the_letter(
    open_window: OpenWindow, clock: EveningClock, size: tuple[int, int], least: int, title: str
) -> None:
    campaign = load(assets.default_campaign())._replace(languages=("de",))
    if title:
        titles = LocalText(MappingProxyType({"de": title}))
        campaign = campaign._replace(title=title, titles=titles)
    app = open_window(size=size, language="de", campaign=campaign)
    looking.letter(app, clock)
    app.kiosk.readingAids.chooseSize(3)
    app.driver.settle()
    app.driver.settle()
    letter = app.driver.item("letterText")
    rows = round(letter.height() / letter.property("pitch"))
    assert rows - letter.property("headRows") >= least
    assert looking.faults(app) == []


@pytest.mark.parametrize("size", [(480, 800), (800, 1280), (1024, 600)], ids=str)
def test_the_pledge_gives_way_only_where_the_letter_has_no_room(
    open_window: OpenWindow, clock: EveningClock, size: tuple[int, int]
) -> None:
    app = open_window(size=size, language="en")
    looking.letter(app, clock)
    app.kiosk.readingAids.chooseSize(3)
    app.driver.settle()
    app.driver.settle()
    pledge = app.driver.item("pledgeText")
    letter = app.driver.item("letterText")
    is_short = size == (480, 800)
    assert letter.isAncestorOf(pledge) == is_short
    if not is_short:
        shown = looking.shown_rect(pledge).height()
        assert shown >= 0.9 * pledge.property("contentHeight")
        return
    assert pledge.height() % letter.property("pitch") == 0
    before = None
    while looking.shown_rect(pledge).height() <= 0 and app.driver.has("moreButton"):
        assert letter.property("contentY") != before
        before = letter.property("contentY")
        app.driver.tap("moreButton")
        app.driver.settle()
    assert looking.shown_rect(pledge).height() > 0
    assert "What you pledge" in app.driver.texts()
