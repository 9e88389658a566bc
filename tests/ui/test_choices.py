"""The private choices: offered only with a key, sealed before the disk, gone for the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.sealing import PrivateKey
from kiosk.signing.flow import Step
from kiosk.signing.private import opened
from kiosk.signing.signature import Listing, Signature

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
    app.hands.wait_step(Step.SIGN)
    app.hands.type_keys("Ofelia Sample")
    return app


def sign(app: KioskApp) -> None:
    app.hands.tap("submitButton")
    app.hands.wait_step(Step.THANKS)


def statements(app: KioskApp) -> str:
    return " ".join(app.hands.texts())


def test_without_a_key_nothing_private_is_offered(app: KioskApp) -> None:
    app.hands.tap("signButton")
    app.hands.wait_step(Step.SIGN)
    for name in ("holdTick", "emailTick", "emailField"):
        assert not app.hands.has(name)


def test_a_held_name_is_sealed_and_shown_to_nobody(
    private: KioskApp, campaign: Campaign, kept: Callable[[], list[Signature]], data: Path
) -> None:
    by_id = {consent.id: consent.text.best("en") for consent in campaign.consents}
    assert by_id["publish"] in statements(private)
    private.hands.tap("holdTick")
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
    private.hands.tap("submitButton")
    private.hands.wait_for(
        lambda: private.kiosk.form.choices.email.refusal != "", "the reason at the field"
    )
    assert private.kiosk.flow.step is Step.SIGN
    private.hands.tap("emailTick")
    sign(private)


def test_turning_a_choice_off_forgets_the_address(
    private: KioskApp, kept: Callable[[], list[Signature]]
) -> None:
    private.hands.tap("emailTick")
    private.hands.type_keys(ADDRESS)
    private.hands.tap("emailTick")
    assert private.kiosk.form.choices.email.text == ""
    sign(private)
    assert [signature.sealed for signature in kept()] == [None]


def test_nothing_of_a_choice_reaches_the_next_person(private: KioskApp) -> None:
    private.hands.tap("emailTick")
    private.hands.type_keys(ADDRESS)
    private.hands.tap("holdTick")
    private.hands.tap("nextPerson")
    private.hands.wait_step(Step.ATTRACT)
    private.hands.tap("signButton")
    private.hands.wait_step(Step.SIGN)
    choices = private.kiosk.form.choices
    assert (choices.isHeld, choices.isWrittenTo, choices.email.text) == (False, False, "")
    assert not private.hands.has("emailField")
    assert not any(ADDRESS in text for text in private.hands.texts())


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_overlaps_with_every_choice_taken(
    open_window: OpenWindow, campaign: Campaign, size: tuple[int, int], language: str
) -> None:
    app = open_window(campaign=campaign, size=size, language=language)
    hands = app.hands
    hands.tap("signButton")
    hands.wait_step(Step.SIGN)
    hands.type_keys("Ofelia Sample of Somewhere Far Away")
    hands.tap("emailTick")
    hands.settle()
    names = ("nameField", "roleField", "organisationField", "emailField", "holdTick", "emailTick")
    boxes = []
    for name in (*names, "submitButton", "inkButton", "keyboard"):
        item = hands.item(name)
        box = item.mapRectToScene(item.boundingRect())
        assert box.right() <= size[0] + 1, name
        assert box.bottom() <= size[1] + 1, name
        boxes.append((name, box.adjusted(1, 1, -1, -1)))
    for at, (one, box) in enumerate(boxes):
        for other, second in boxes[at + 1 :]:
            assert not box.intersects(second), (one, other)


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_is_said_of_the_data_never_lies_under_the_choices(
    open_window: OpenWindow, campaign: Campaign, size: tuple[int, int], language: str
) -> None:
    app = open_window(campaign=campaign, size=size, language=language)
    hands = app.hands
    hands.tap("signButton")
    hands.wait_step(Step.SIGN)
    hands.settle()

    def place(name: str) -> QRectF:
        item = hands.item(name)
        return item.mapRectToScene(item.boundingRect())

    names = ["holdTick", "emailTick", "inkButton", "submitButton", "nameField", "organisationField"]
    if hands.has("notice"):
        assert not any(place("notice").intersects(place(name)) for name in names)
    else:
        hands.tap("noticeLink")
        hands.wait_for(lambda: campaign.notice.best(language)[:40] in statements(app))
