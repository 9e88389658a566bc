"""Thanks, which people photograph, and the withdrawal code, which is for its owner alone."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import date

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QImage

import looking
from contact_sheet import campaign_of_all
from kiosk import assets, links
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign, LocalText
from kiosk.evening.clock import EveningClock
from kiosk.sealing import PrivateKey
from kiosk.signing.flow.steps import Step

OpenWindow = Callable[..., KioskApp]
KEY = PrivateKey.new()
CONTACT = "letters@oak-street.example"
BUTTONS = ("showCode", "changeSigned", "keepPage")
SIZES = [(640, 480), (1024, 600), (1280, 800), (800, 1280), (1920, 1080)]


@pytest.fixture
def campaign() -> Campaign:
    """With a contact, a key and a day."""
    plain = load(assets.default_campaign())
    event = plain.event._replace(day=date(2026, 3, 4))
    return plain._replace(key=KEY.public, contact=CONTACT, event=event)


def box(app: KioskApp, name: str) -> QRectF:
    item = app.driver.item(name)
    around = item.parentItem()
    assert around is not None
    around.ensurePolished()  # rows place what is in them late
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def read_from_screen(app: KioskApp) -> list[str]:
    app.driver.settle()
    picture = app.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    size = (picture.width(), picture.height())
    image = Image.frombytes(
        "RGB", size, bytes(picture.constBits()), "raw", "RGB", picture.bytesPerLine()
    )
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)
    return [code.text for code in found]


# --- thanks -------------------------------------------------------------------------------------


def test_thanks_names_the_letter_the_evening_and_the_person(
    open_window: OpenWindow, campaign: Campaign, clock: EveningClock
) -> None:
    app = open_window(campaign=campaign)
    looking.drawn_thanks(app, clock)
    driver = app.driver
    assert driver.text("letterName") == "#AskMoreOfHim"
    assert driver.text("occasion") == "Awards week · March 4, 2026"
    assert driver.text("numberLine") == "Thank you. You are number 1 tonight."
    assert driver.text("thanksLine") == "Jordan Sample, editor, Moonlit Works"
    assert {"Jordan Sample", "editor, Moonlit Works"} <= set(driver.texts())
    assert driver.text("lookedAt") == "A volunteer looks at new lines before they are published."
    app.kiosk.languages.choose("es")
    assert driver.text("occasion") == "Awards week · 4 de marzo de 2026"
    assert driver.text("nextAction") == "Pídale a un hombre con quien trabaja que lea esta carta."


def test_without_a_day_of_the_event_it_is_the_day_of_signing(
    app: KioskApp, clock: EveningClock
) -> None:
    looking.thanks(app, clock)
    assert app.driver.text("occasion") == "Awards week · March 15, 2026"


def test_the_code_is_nowhere_on_thanks(app: KioskApp, clock: EveningClock) -> None:
    looking.thanks(app, clock)
    code = app.kiosk.thanks.code
    assert code
    assert not [text for text in app.driver.texts() if code in text]
    for item in looking.visible(app.window.contentItem()):
        told = QAccessible.queryAccessibleInterface(item)
        if told is not None and told.isValid():
            said = told.text(QAccessible.Text.Name) + told.text(QAccessible.Text.Description)
            assert code not in said, item.objectName()
    assert read_from_screen(app) == [
        links.place_link(app.options.campaign, app.options.source).address
    ]


@pytest.mark.every_value
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("step", [0, 3])
@pytest.mark.parametrize(("language", "theme"), [("es", "night"), ("ar", "day")])
def test_everything_stays_in_sight_beside_a_drawing(
    open_window: OpenWindow,
    clock: EveningClock,
    size: tuple[int, int],
    step: int,
    language: str,
    theme: str,
) -> None:
    campaign = campaign_of_all(is_private=True)._replace(contact=CONTACT)
    app = open_window(campaign=campaign, size=size, language=language, theme=theme)
    app.kiosk.readingAids.chooseSize(step)
    looking.drawn_thanks(app, clock)
    app.driver.settle()
    for name in ("nextAction", "lookedAt", "drawnSignature", "qrCode", "nextPerson", *BUTTONS):
        assert app.driver.has(name), name
    assert looking.faults(app) == []
    app.driver.tap("showCode")
    app.driver.wait_step(Step.CODE)
    assert looking.faults(app) == []
    for name in ("withdrawalCode", "codeToTake", "withdrawalContact", "nextPerson"):
        assert app.driver.has(name), name


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (640, 480)], ids=str)
def test_the_outlined_buttons_are_of_one_size_also_without_one_of_them(
    open_window: OpenWindow, clock: EveningClock, size: tuple[int, int]
) -> None:
    app = open_window(size=size)
    looking.thanks(app, clock)

    def look(names: tuple[str, ...]) -> float:
        app.driver.settle()
        boxes = [box(app, name) for name in names]
        assert len({(each.width(), each.height(), each.top()) for each in boxes}) == 1
        gaps = {round(b.left() - a.right()) for a, b in itertools.pairwise(boxes)}
        assert len(gaps) == 1
        return boxes[-1].right()

    end = look(BUTTONS)
    app.driver.tap("keepPage")
    app.driver.wait_for(lambda: not app.driver.has("keepPage"), "the page to be kept")
    if size[1] > size[0]:
        assert look(BUTTONS[:2]) == pytest.approx(end, abs=2), "no hole in the row"
    else:
        look(BUTTONS[:2])
    assert app.driver.item("nextPerson").property("note") == ""


# --- the code -----------------------------------------------------------------------------------


@pytest.mark.every_value
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("theme", ["night", "day"])
def test_a_phone_takes_home_letter_code_and_whom_to_write_to(
    open_window: OpenWindow,
    campaign: Campaign,
    clock: EveningClock,
    size: tuple[int, int],
    theme: str,
) -> None:
    app = open_window(campaign=campaign, size=size, theme=theme)
    looking.code(app, clock)
    code = app.driver.text("withdrawalCode")
    (text,) = read_from_screen(app)
    assert text.splitlines() == [
        "#AskMoreOfHim",
        f"Withdrawal code: {code}",
        f"To withdraw, write to: {CONTACT}",
        "https://askmoreofhim.example.org",
    ]
    assert app.driver.text("withdrawalContact") == CONTACT
    assert app.driver.item("codeToTake").property("pixels") >= 3


def test_without_a_contact_nothing_is_said_of_writing(app: KioskApp, clock: EveningClock) -> None:
    looking.code(app, clock)
    assert not app.driver.has("withdrawalFromHome")
    assert not app.driver.has("withdrawalContact")
    (text,) = read_from_screen(app)
    assert text.splitlines() == [
        "#AskMoreOfHim",
        f"Withdrawal code: {app.driver.text('withdrawalCode')}",
        "https://askmoreofhim.example.org",
    ]
    assert "For your phone’s camera: the letter and the code" in app.driver.texts()


@pytest.mark.parametrize("is_sensitive", [False, True])
@pytest.mark.parametrize("is_counted", [False, True])
def test_the_name_is_asked_for_only_where_it_is_not_sealed(
    open_window: OpenWindow,
    campaign: Campaign,
    clock: EveningClock,
    *,
    is_sensitive: bool,
    is_counted: bool,
) -> None:
    app = open_window(campaign=campaign._replace(sensitive=is_sensitive))
    looking.review(app, clock)
    if is_counted:
        app.driver.tap("countedChoice")
    app.driver.sign()
    app.driver.wait_step(Step.THANKS)
    app.driver.tap("showCode")
    app.driver.wait_step(Step.CODE)
    wants_name = "your name" in app.driver.text("withdrawalFromHome")
    assert wants_name is not (is_sensitive or is_counted)


def test_the_way_by_keys_and_by_finger(app: KioskApp, clock: EveningClock) -> None:
    driver = app.driver
    looking.thanks(app, clock)
    driver.touch("showCode")
    driver.wait_step(Step.CODE)
    driver.press_key("Escape")
    driver.wait_step(Step.THANKS)
    for _ in range(20):
        focused = app.window.activeFocusItem()
        if focused is not None and focused.objectName() == "showCode":
            break
        driver.press_key("Tab")
    driver.press_key("Return")
    driver.wait_step(Step.CODE)
    for _ in range(20):
        focused = app.window.activeFocusItem()
        if focused is not None and focused.objectName() == "nextPerson":
            break
        driver.press_key("Tab")
    driver.press_key("Space")
    driver.wait_step(Step.ATTRACT)
    thanks = app.kiosk.thanks
    assert (thanks.code, thanks.codePath, thanks.line, thanks.occasion) == ("", "", "", "")


def test_the_code_in_another_language(
    open_window: OpenWindow, campaign: Campaign, clock: EveningClock
) -> None:
    app = open_window(campaign=campaign)
    looking.code(app, clock)
    code = app.driver.text("withdrawalCode")
    app.kiosk.languages.choose("es")
    (text,) = read_from_screen(app)
    assert f"Código de retirada: {code}" in text
    assert app.driver.text("withdrawalCode") == code


# --- the choices of the review ------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_two_choices_have_equal_weight(
    open_window: OpenWindow, campaign: Campaign, clock: EveningClock, size: tuple[int, int]
) -> None:
    app = open_window(campaign=campaign, size=size)
    looking.review(app, clock)
    app.driver.settle()
    named, counted = box(app, "namedChoice"), box(app, "countedChoice")
    assert named.size() == counted.size()
    for name, is_on in (("namedChoice", True), ("countedChoice", False)):
        told = QAccessible.queryAccessibleInterface(app.driver.item(name))
        assert told is not None
        assert told.role() == QAccessible.Role.RadioButton
        assert bool(told.state().checked) is is_on
    line = box(app, "publicLine").top()
    app.driver.tap("countedChoice")
    app.driver.settle()
    assert (box(app, "namedChoice"), box(app, "countedChoice")) == (named, counted), "nothing jumps"
    assert box(app, "publicLine").top() == line
    app.driver.tap("countedChoice")  # once more changes nothing
    assert app.kiosk.form.choices.isCountedOnly
    app.driver.tap("namedChoice")
    assert not app.kiosk.form.choices.isCountedOnly


def test_the_notice_speaks_to_whoever_is_not_named(
    open_window: OpenWindow, campaign: Campaign, clock: EveningClock
) -> None:
    app = open_window(campaign=campaign)
    looking.review(app, clock)
    assert app.driver.text("notice") == campaign.notice.best("en")
    app.driver.tap("countedChoice")
    app.driver.settle()
    assert app.driver.text("notice") == campaign.notice_counted.best("en")
    assert "publish who" not in app.driver.text("notice")


def test_a_campaign_without_a_notice_for_the_counted_has_one_for_all(
    open_window: OpenWindow, campaign: Campaign, clock: EveningClock
) -> None:
    app = open_window(campaign=campaign._replace(notice_counted=LocalText()))
    looking.review(app, clock)
    app.driver.tap("countedChoice")
    app.driver.settle()
    assert app.driver.text("notice") == campaign.notice.best("en")
