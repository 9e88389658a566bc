"""The private choices: offered only with a key, sealed before the disk, gone for the next."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot
from pathlib import Path

import pytest

import looking
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.evening.clock import EveningClock
from kiosk.sealing import PrivateKey
from kiosk.signing.entries.private import opened
from kiosk.signing.flow.steps import Step
from kiosk.signing.signature import Listing, Signature
from kiosk.ui.access import physical_size

KEY = PrivateKey.new()
ADDRESS = "ofelia@example.org"

OpenWindow = Callable[..., KioskApp]


@pytest.fixture
def campaign() -> Campaign:
    """The default campaign with a key, asking for e-mail."""
    plain = load(assets.default_campaign())
    return plain._replace(key=KEY.public, asks=plain.asks._replace(email=True))


@pytest.fixture
def private(open_window: OpenWindow, campaign: Campaign) -> KioskApp:
    app = open_window(campaign=campaign)
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    app.driver.type_keys("Ofelia Sample")
    app.driver.tap("continueButton")
    return app


def sign(app: KioskApp) -> None:
    app.driver.to_review()
    app.driver.sign()
    app.driver.wait_step(Step.THANKS)


def statements(app: KioskApp) -> str:
    return " ".join(app.driver.texts())


def test_without_a_key_nothing_private_is_offered(app: KioskApp) -> None:
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    for name in ("namedChoice", "countedChoice", "emailTick", "emailField"):
        assert not app.driver.has(name)


def test_a_held_name_is_sealed_and_shown_to_nobody(
    private: KioskApp, campaign: Campaign, kept: Callable[[], list[Signature]], data: Path
) -> None:
    by_id = {consent.id: consent.text.best("en") for consent in campaign.consents}
    assert by_id["publish"] in statements(private)
    private.driver.tap("countedChoice")
    assert by_id["hold"] in statements(private)
    assert by_id["publish"] not in statements(private)
    assert "Ofelia" not in private.driver.text("publicLine")
    sign(private)
    assert not any("Ofelia" in text for text in private.driver.texts())
    [signature] = kept()
    assert (signature.name, signature.listing) == ("", Listing.COUNTED)
    assert {consent.id for consent in signature.consents} == {"pledge", "hold"}
    clear, address = opened(signature, KEY)
    assert (clear.name, address) == ("Ofelia Sample", "")
    for path in data.rglob("*"):
        assert not path.is_file() or b"Ofelia" not in path.read_bytes(), path


def test_an_address_is_sealed_and_the_name_is_listed(
    private: KioskApp, kept: Callable[[], list[Signature]], data: Path
) -> None:
    private.driver.tap("emailTick")
    private.driver.type_keys(ADDRESS)
    sign(private)
    [signature] = kept()
    assert (signature.name, signature.listing) == ("Ofelia Sample", Listing.PUBLIC)
    assert "contact" in {consent.id for consent in signature.consents}
    assert opened(signature, KEY)[1] == ADDRESS
    for path in data.rglob("*"):
        assert not path.is_file() or ADDRESS.encode() not in path.read_bytes(), path


def test_a_wrong_address_is_said_at_its_field(private: KioskApp) -> None:
    private.driver.tap("emailTick")
    private.driver.type_keys("not an address")
    private.driver.tap("continueButton")
    private.driver.wait_for(
        lambda: private.kiosk.form.choices.email.refusal != "", "the reason at the field"
    )
    assert private.driver.text("emailFieldSaid") == "This is not an e-mail address."
    assert private.kiosk.flow.step is Step.ADDRESS
    private.driver.tap("emailNot")
    sign(private)


def test_turning_a_choice_off_forgets_the_address(
    private: KioskApp, kept: Callable[[], list[Signature]]
) -> None:
    private.driver.tap("emailTick")
    private.driver.type_keys(ADDRESS)
    private.driver.tap("continueButton")
    private.driver.tap("emailTick")
    assert private.kiosk.form.choices.email.text == ""
    sign(private)
    assert [signature.sealed for signature in kept()] == [None]


def test_nothing_of_a_choice_reaches_the_next_person(private: KioskApp) -> None:
    private.driver.tap("emailTick")
    private.driver.type_keys(ADDRESS)
    private.driver.tap("continueButton")
    private.driver.tap("countedChoice")
    private.driver.hand_over()
    private.driver.wait_step(Step.ATTRACT)
    private.driver.tap("signButton")
    private.driver.wait_step(Step.LINE)
    private.driver.type_keys("Somebody Else")
    private.driver.tap("continueButton")
    choices = private.kiosk.form.choices
    assert (choices.isCountedOnly, choices.wantsContact, choices.email.text) == (False, False, "")
    assert not private.driver.has("emailGiven")
    assert not any(ADDRESS in text for text in private.driver.texts())


def test_the_line_can_be_changed_after_it_was_looked_over(
    private: KioskApp, kept: Callable[[], list[Signature]]
) -> None:
    driver = private.driver
    driver.tap("countedChoice")
    driver.tap("changeButton")
    driver.type_keys(" the Second")
    assert driver.text("publicLine") == "Counted, not named"
    driver.tap("continueButton")
    driver.tap("namedChoice")
    assert driver.text("publicLine") == "Ofelia Sample the Second"
    sign(private)
    assert [one.name for one in kept()] == ["Ofelia Sample the Second"]


def test_back_goes_to_the_line_before_it_goes_to_the_letter(private: KioskApp) -> None:
    driver = private.driver
    for way in (lambda: driver.tap("backButton"), lambda: driver.press_key("Escape")):
        driver.wait_for(lambda: driver.has("submitButton"), "the review")
        way()
        driver.wait_for(lambda: driver.has("nameField"), "the line")
        assert private.kiosk.flow.step is Step.LINE
        driver.tap("continueButton")
    driver.tap("backButton")
    driver.tap("backButton")
    driver.wait_step(Step.LETTER)


def test_without_a_name_nothing_is_looked_over(private: KioskApp) -> None:
    driver = private.driver
    driver.tap("changeButton")
    driver.select_all()
    driver.press_key("Delete")
    driver.tap("continueButton")
    assert driver.has("nameField")
    assert driver.text("nameFieldSaid") == "Please type your name."
    focused = private.window.activeFocusItem()
    assert focused is not None
    assert focused.objectName() == "nameFieldInput"


def test_an_address_can_be_looked_at_mended_and_taken_back(private: KioskApp) -> None:
    driver, email = private.driver, private.kiosk.form.choices.email
    driver.tap("emailTick")
    driver.type_keys(ADDRESS)
    driver.press_key("Return")
    assert driver.text("emailGiven") == ADDRESS
    driver.tap("emailGiven")
    driver.press_key("Backspace")
    driver.tap("continueButton")
    assert driver.text("emailGiven") == ADDRESS[:-1]
    driver.tap("emailGiven")
    driver.tap("emailNot")
    assert not driver.has("emailGiven")
    assert (private.kiosk.form.choices.wantsContact, email.text) == (False, "")


def test_the_ring_is_shown_to_whoever_comes_by_the_keys(private: KioskApp) -> None:
    driver = private.driver
    assert not driver.item("submitButton").property("visualFocus")
    driver.tap("changeButton")
    for _ in range(3):
        driver.press_key("Return")
    submit = driver.item("submitButton")
    driver.wait_for(lambda: bool(submit.property("visualFocus")), "the ring")


SIZES = [(1280, 800), (800, 1280), (1024, 600), (1920, 1080)]


@pytest.mark.every_value
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_overlaps_with_every_choice_taken(
    open_window: OpenWindow, campaign: Campaign, size: tuple[int, int], language: str
) -> None:
    app = open_window(campaign=campaign, size=size, language=language)
    driver = app.driver

    def looked_at() -> None:
        driver.settle()
        app.window.grabWindow()  # a picture waits for every column to have found its place
        assert looking.faults(app) == []

    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys(looking.LONGEST_NAME)
    looked_at()
    driver.tap("continueButton")
    driver.tap("emailTick")
    driver.type_keys("ofelia.sample.of.somewhere.far.away.and.long@example.org")
    looked_at()
    driver.tap("continueButton")
    looked_at()
    assert driver.has("notice") or driver.has("noticeLink")
    driver.tap("countedChoice")
    looked_at()
    driver.tap("inkButton")
    looked_at()


@pytest.mark.every_value
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_is_said_of_the_data_can_be_read_before_signing(
    open_window: OpenWindow, campaign: Campaign, size: tuple[int, int], language: str
) -> None:
    app = open_window(campaign=campaign, size=size, language=language)
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Ofelia Sample")
    driver.tap("continueButton")
    driver.settle()
    if not driver.has("notice"):
        driver.tap("noticeLink")
    driver.wait_for(lambda: campaign.notice.best(language)[:40] in statements(app))


SIZES = ((640, 480), (1024, 600), (1280, 800), (800, 1280), (1920, 1080))


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_line_page_says_from_the_start_that_one_may_be_counted_only(
    open_window: OpenWindow, campaign: Campaign, clock: EveningClock, language: str
) -> None:
    app = open_window(campaign=campaign, language=language)
    looking.sign(app, clock)
    for size in SIZES:
        app.driver.resize(*size)
        for step in (0, 1, 3):
            app.kiosk.readingAids.chooseSize(step)
            app.driver.settle()
            assert app.driver.has("mayBeCounted")
            found = [each for each in looking.faults(app) if "mayBeCounted" in each]
            assert found == [], f"{size}, text size {step}"


TABLETS = [((1024, 600), 7.0), ((800, 1280), 8.0), ((1280, 800), 10.1), ((800, 1280), 10.1)]


@pytest.mark.every_value
@pytest.mark.parametrize(("size", "inches"), TABLETS, ids=str)
@pytest.mark.parametrize("language", ["de", "ar"])
def test_on_a_tablet_it_is_said_before_a_name_is_typed_and_leaves_the_line_its_room(
    open_window: OpenWindow,
    campaign: Campaign,
    clock: EveningClock,
    size: tuple[int, int],
    inches: float,
    language: str,
) -> None:
    card = physical_size.card_pixels(hypot(*size) / inches / 25.4)
    translated = campaign._replace(languages=(*campaign.languages, language))
    app = open_window(campaign=translated, size=size, language=language, card_pixels=card)
    for step in (0, 1, 3):
        app.kiosk.readingAids.chooseSize(step)
        app.driver.tap("signButton")
        app.driver.wait_step(Step.LINE)
        app.driver.settle()
        assert app.driver.has("mayBeCounted"), f"text size {step}"
        assert looking.faults(app) == [], f"text size {step}"
        looking.start_again(app)
        app.kiosk.readingAids.chooseSize(step)
        looking.sign(app, clock)
        app.driver.settle()
        assert looking.faults(app) == [], f"text size {step}"
        # as large as its smallest letters may be: small screens have smaller ones everywhere
        mm = inches * 25.4 / hypot(*size)
        least = 3.5 * min(1, min(size) * mm / 125, max(size) * mm / 215)
        for each in looking.seen(app):
            if each.objectName() in ("printedName", "printedRest"):
                assert looking.capital_mm(app, each) >= 0.97 * least
        looking.start_again(app)


@pytest.mark.every_value
@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "pt", "ar", "hi", "zh"])
@pytest.mark.parametrize("step", [0, 3])
@pytest.mark.parametrize(("size", "inches"), TABLETS, ids=str)
def test_on_a_tablet_it_stays_in_sight_when_a_name_is_missing(
    open_window: OpenWindow,
    campaign: Campaign,
    clock: EveningClock,
    language: str,
    step: int,
    size: tuple[int, int],
    inches: float,
) -> None:
    translated = campaign._replace(languages=(*campaign.languages, language))
    app = open_window(
        campaign=translated, size=size, language=language,
        card_pixels=physical_size.card_pixels(hypot(*size) / inches / 25.4),
    )  # fmt: skip
    app.kiosk.readingAids.chooseSize(step)
    looking.empty(app, clock)
    app.driver.settle()
    assert app.driver.has("nameFieldSaid")
    assert app.driver.has("mayBeCounted")
    assert looking.faults(app) == []


def test_nothing_is_said_of_it_where_it_is_not_offered(app: KioskApp) -> None:
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    assert not app.driver.has("mayBeCounted")
