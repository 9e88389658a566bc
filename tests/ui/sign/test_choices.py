"""The private choices: offered only with a key, sealed before the disk, gone for the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
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
from kiosk.ui.access import measures

KEY = PrivateKey.new()
ADDRESS = "ofelia@example.org"

OpenWindow = Callable[..., KioskApp]


@pytest.fixture
def campaign() -> Campaign:
    """The default campaign with a key, asking for e-mail."""
    plain = load(assets.default_campaign())
    return replace(plain, key=KEY.public, asks=replace(plain.asks, email=True))


@pytest.fixture
def private(open_window: OpenWindow, campaign: Campaign) -> KioskApp:
    app = open_window(campaign=campaign)
    app.hands.tap("signButton")
    app.hands.wait_step(Step.LINE)
    app.hands.type_keys("Ofelia Sample")
    app.hands.tap("continueButton")
    return app


def sign(app: KioskApp) -> None:
    app.hands.to_review()
    app.hands.sign()
    app.hands.wait_step(Step.THANKS)


def statements(app: KioskApp) -> str:
    return " ".join(app.hands.texts())


def test_without_a_key_nothing_private_is_offered(app: KioskApp) -> None:
    app.hands.tap("signButton")
    app.hands.wait_step(Step.LINE)
    for name in ("namedChoice", "countedChoice", "emailTick", "emailField"):
        assert not app.hands.has(name)


def test_a_held_name_is_sealed_and_shown_to_nobody(
    private: KioskApp, campaign: Campaign, kept: Callable[[], list[Signature]], data: Path
) -> None:
    by_id = {consent.id: consent.text.best("en") for consent in campaign.consents}
    assert by_id["publish"] in statements(private)
    private.hands.tap("countedChoice")
    assert by_id["hold"] in statements(private)
    assert by_id["publish"] not in statements(private)
    assert "Ofelia" not in private.hands.text("publicLine")
    sign(private)
    assert not any("Ofelia" in text for text in private.hands.texts())
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
    private.hands.tap("emailTick")
    private.hands.type_keys(ADDRESS)
    sign(private)
    [signature] = kept()
    assert (signature.name, signature.listing) == ("Ofelia Sample", Listing.PUBLIC)
    assert "contact" in {consent.id for consent in signature.consents}
    assert opened(signature, KEY)[1] == ADDRESS
    for path in data.rglob("*"):
        assert not path.is_file() or ADDRESS.encode() not in path.read_bytes(), path


def test_a_wrong_address_is_said_at_its_field(private: KioskApp) -> None:
    private.hands.tap("emailTick")
    private.hands.type_keys("not an address")
    private.hands.tap("continueButton")
    private.hands.wait_for(
        lambda: private.kiosk.form.choices.email.refusal != "", "the reason at the field"
    )
    assert private.hands.text("emailFieldSaid") == "This is not an e-mail address."
    assert private.kiosk.flow.step is Step.ADDRESS
    private.hands.tap("emailNot")
    sign(private)


def test_turning_a_choice_off_forgets_the_address(
    private: KioskApp, kept: Callable[[], list[Signature]]
) -> None:
    private.hands.tap("emailTick")
    private.hands.type_keys(ADDRESS)
    private.hands.tap("continueButton")
    private.hands.tap("emailTick")
    assert private.kiosk.form.choices.email.text == ""
    sign(private)
    assert [signature.sealed for signature in kept()] == [None]


def test_nothing_of_a_choice_reaches_the_next_person(private: KioskApp) -> None:
    private.hands.tap("emailTick")
    private.hands.type_keys(ADDRESS)
    private.hands.tap("continueButton")
    private.hands.tap("countedChoice")
    private.hands.hand_over()
    private.hands.wait_step(Step.ATTRACT)
    private.hands.tap("signButton")
    private.hands.wait_step(Step.LINE)
    private.hands.type_keys("Somebody Else")
    private.hands.tap("continueButton")
    choices = private.kiosk.form.choices
    assert (choices.isHeld, choices.isWrittenTo, choices.email.text) == (False, False, "")
    assert not private.hands.has("emailGiven")
    assert not any(ADDRESS in text for text in private.hands.texts())


def test_the_line_can_be_changed_after_it_was_looked_over(
    private: KioskApp, kept: Callable[[], list[Signature]]
) -> None:
    hands = private.hands
    hands.tap("countedChoice")
    hands.tap("changeButton")
    hands.type_keys(" the Second")
    assert hands.text("publicLine") == "Counted, not named"
    hands.tap("continueButton")
    hands.tap("namedChoice")
    assert hands.text("publicLine") == "Ofelia Sample the Second"
    sign(private)
    assert [one.name for one in kept()] == ["Ofelia Sample the Second"]


def test_back_goes_to_the_line_before_it_goes_to_the_letter(private: KioskApp) -> None:
    hands = private.hands
    for way in (lambda: hands.tap("backButton"), lambda: hands.press_key("Escape")):
        hands.wait_for(lambda: hands.has("submitButton"), "the review")
        way()
        hands.wait_for(lambda: hands.has("nameField"), "the line")
        assert private.kiosk.flow.step is Step.LINE
        hands.tap("continueButton")
    hands.tap("backButton")
    hands.tap("backButton")
    hands.wait_step(Step.LETTER)


def test_without_a_name_nothing_is_looked_over(private: KioskApp) -> None:
    hands = private.hands
    hands.tap("changeButton")
    hands.select_all()
    hands.press_key("Delete")
    hands.tap("continueButton")
    assert hands.has("nameField")
    assert hands.text("nameFieldSaid") == "Please type your name."
    focused = private.window.activeFocusItem()
    assert focused is not None
    assert focused.objectName() == "nameFieldInput"


def test_an_address_can_be_looked_at_mended_and_taken_back(private: KioskApp) -> None:
    hands, email = private.hands, private.kiosk.form.choices.email
    hands.tap("emailTick")
    hands.type_keys(ADDRESS)
    hands.press_key("Return")
    assert hands.text("emailGiven") == ADDRESS
    hands.tap("emailGiven")
    hands.press_key("Backspace")
    hands.tap("continueButton")
    assert hands.text("emailGiven") == ADDRESS[:-1]
    hands.tap("emailGiven")
    hands.tap("emailNot")
    assert not hands.has("emailGiven")
    assert (private.kiosk.form.choices.isWrittenTo, email.text) == (False, "")


def test_the_ring_is_shown_to_whoever_comes_by_the_keys(private: KioskApp) -> None:
    hands = private.hands
    assert not hands.item("submitButton").property("visualFocus")
    hands.tap("changeButton")
    for _ in range(3):
        hands.press_key("Return")
    submit = hands.item("submitButton")
    hands.wait_for(lambda: bool(submit.property("visualFocus")), "the ring")


SIZES = [(1280, 800), (800, 1280), (1024, 600), (1920, 1080)]


@pytest.mark.every_value
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_overlaps_with_every_choice_taken(
    open_window: OpenWindow, campaign: Campaign, size: tuple[int, int], language: str
) -> None:
    app = open_window(campaign=campaign, size=size, language=language)
    hands = app.hands

    def looked_at() -> None:
        hands.settle()
        app.window.grabWindow()  # a picture waits for every column to have found its place
        assert looking.faults(app) == []

    hands.tap("signButton")
    hands.wait_step(Step.LINE)
    hands.type_keys(looking.LONGEST_NAME)
    looked_at()
    hands.tap("continueButton")
    hands.tap("emailTick")
    hands.type_keys("ofelia.sample.of.somewhere.far.away.and.long@example.org")
    looked_at()
    hands.tap("continueButton")
    looked_at()
    assert hands.has("notice") or hands.has("noticeLink")
    hands.tap("countedChoice")
    looked_at()
    hands.tap("inkButton")
    looked_at()


@pytest.mark.every_value
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_is_said_of_the_data_can_be_read_before_signing(
    open_window: OpenWindow, campaign: Campaign, size: tuple[int, int], language: str
) -> None:
    app = open_window(campaign=campaign, size=size, language=language)
    hands = app.hands
    hands.tap("signButton")
    hands.wait_step(Step.LINE)
    hands.type_keys("Ofelia Sample")
    hands.tap("continueButton")
    hands.settle()
    if not hands.has("notice"):
        hands.tap("noticeLink")
    hands.wait_for(lambda: campaign.notice.best(language)[:40] in statements(app))


SIZES = ((640, 480), (1024, 600), (1280, 800), (800, 1280), (1920, 1080))


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_line_page_says_from_the_start_that_one_may_be_counted_only(
    open_window: OpenWindow, campaign: Campaign, clock: EveningClock, language: str
) -> None:
    app = open_window(campaign=campaign, language=language)
    looking.sign(app, clock)
    for size in SIZES:
        app.hands.resize(*size)
        for step in (0, 1, 3):
            app.kiosk.aids.chooseSize(step)
            app.hands.settle()
            assert app.hands.has("mayBeCounted")
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
    card = measures.card_pixels(hypot(*size) / inches / 25.4)
    translated = replace(campaign, languages=(*campaign.languages, language))
    app = open_window(campaign=translated, size=size, language=language, card_pixels=card)
    for step in (0, 1, 3):
        app.kiosk.aids.chooseSize(step)
        app.hands.tap("signButton")
        app.hands.wait_step(Step.LINE)
        app.hands.settle()
        assert app.hands.has("mayBeCounted"), f"text size {step}"
        assert looking.faults(app) == [], f"text size {step}"
        looking.start_again(app)
        app.kiosk.aids.chooseSize(step)
        looking.sign(app, clock)
        app.hands.settle()
        assert looking.faults(app) == [], f"text size {step}"
        # as large as its smallest letters may be: small screens have smaller ones everywhere
        mm = inches * 25.4 / hypot(*size)
        least = 3.5 * min(1, min(size) * mm / 125, max(size) * mm / 215)
        for each in looking.seen(app):
            if each.objectName() in ("printedName", "printedRest"):
                assert looking.capital_mm(app, each) >= 0.97 * least
        looking.start_again(app)


def test_nothing_is_said_of_it_where_it_is_not_offered(app: KioskApp) -> None:
    app.hands.tap("signButton")
    app.hands.wait_step(Step.LINE)
    assert not app.hands.has("mayBeCounted")
