"""Not right? Change it: from thanks through line and review again, on the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.evening.clock import EveningClock
from kiosk.sealing import PrivateKey
from kiosk.signing import codes
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.signing.entries.private import opened
from kiosk.signing.flow.steps import Step
from kiosk.signing.signature import Listing, Signature
from kiosk.store import Store
from traces import traces

OpenWindow = Callable[..., KioskApp]
Kept = Callable[[], list[Signature]]
KEY = PrivateKey.new()
LOOPS = tuple((0.2 + at * 0.02, 0.5 + 0.2 * (-1) ** at) for at in range(25))


@pytest.fixture
def campaign() -> Campaign:
    plain = load(assets.default_campaign())
    return plain._replace(key=KEY.public, asks=plain.asks._replace(email=True))


def sign(app: KioskApp, name: str = "Ofelia Sampl") -> None:
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    app.driver.type_keys(name)
    app.driver.sign()
    app.driver.wait_step(Step.THANKS)


def kinds(data: Path) -> list[EntryType]:
    with Store.read(data, load(assets.default_campaign()).id) as store:
        return [entry.kind for entry in store.entries() if entry.signature is not None]


@pytest.mark.parametrize("way", ["tap", "touch"])
def test_a_slip_is_put_right_by_whoever_made_it(
    app: KioskApp, kept: Kept, data: Path, way: str
) -> None:
    driver = app.driver
    sign(app)
    code = driver.withdrawal_code()
    getattr(driver, way)("changeSigned")
    driver.wait_step(Step.LINE)
    assert driver.text("nameFieldInput") == "Ofelia Sampl"
    driver.type_keys("e")
    driver.to_review()
    driver.tap("inkButton")
    driver.draw([LOOPS])
    driver.tap("inkDone")
    assert driver.text("submitButton") == "Save the change"
    driver.sign()
    driver.wait_step(Step.THANKS)
    assert driver.text("thanksLine") == "Ofelia Sample"
    assert driver.has("drawnSignature")
    assert "number 1" in driver.text("numberLine")
    assert driver.withdrawal_code() == code
    (one,) = kept()
    assert (one.name, one.number, one.revision) == ("Ofelia Sample", 1, 1)
    assert one.ink is not None
    assert one.withdrawal == codes.digest(code)
    assert kinds(data) == [EntryType.SIGNED, EntryType.AMENDED]
    assert app.kiosk.count == 1
    driver.tap("nextPerson")
    driver.wait_step(Step.ATTRACT)


def test_back_leads_to_thanks_and_what_was_signed_stands(app: KioskApp, kept: Kept) -> None:
    driver = app.driver
    sign(app)
    driver.tap("changeSigned")
    driver.wait_step(Step.LINE)
    driver.tap("backButton")
    driver.wait_step(Step.THANKS)
    driver.tap("nextPerson")  # nothing was changed: nothing is asked
    driver.wait_step(Step.ATTRACT)
    assert [one.name for one in kept()] == ["Ofelia Sampl"]


def test_a_change_that_is_not_saved_yet_is_asked_about(app: KioskApp, kept: Kept) -> None:
    driver = app.driver
    sign(app)
    driver.tap("changeSigned")
    driver.wait_step(Step.LINE)
    driver.type_keys("e")
    driver.tap("nextPerson")
    driver.wait_step(Step.ASKED)
    driver.tap("keepWriting")
    driver.wait_step(Step.LINE)
    driver.hand_over()
    driver.wait_step(Step.ATTRACT)
    assert [one.name for one in kept()] == ["Ofelia Sampl"]


def test_idle_in_the_middle_of_a_change_ends_it(
    app: KioskApp, kept: Kept, clock: EveningClock
) -> None:
    driver = app.driver
    sign(app)
    driver.tap("changeSigned")
    driver.wait_step(Step.LINE)
    clock.pass_time(40)  # longer than thanks stays
    app.kiosk.idleTimer.check()
    assert app.kiosk.flow.step is Step.LINE
    clock.pass_time(55)
    driver.wait_for(lambda: driver.has("stillHere"), "the warning")
    clock.pass_time(31)
    driver.wait_step(Step.ATTRACT)
    sign(app, "Bruno Example")
    assert [one.number for one in kept()] == [1, 2]


def test_from_listed_to_counted_only_nothing_is_left_in_the_clear(
    open_window: OpenWindow, campaign: Campaign, kept: Kept, data: Path
) -> None:
    app = open_window(campaign=campaign)
    driver = app.driver
    sign(app, "Ofelia Sample")
    driver.tap("changeSigned")
    driver.wait_step(Step.LINE)
    driver.to_review()
    driver.tap("countedChoice")
    driver.sign()
    driver.wait_step(Step.THANKS)
    assert not [text for text in driver.texts() if "Ofelia" in text]
    code = driver.withdrawal_code()
    standing = [one for one in kept() if one.withdrawal]
    assert [(one.name, one.listing) for one in standing] == [("", Listing.COUNTED)]
    assert standing[0].withdrawal == codes.digest(code)
    assert opened(standing[0], KEY)[0].name == "Ofelia Sample"
    with Store.read(data, campaign.id) as store:
        assert not [e for e in store.entries() if e.payload and b"Ofelia" in e.payload]
        assert store.count() == 1
    # and once more: to be named after all, with the same code
    driver.tap("changeSigned")
    driver.wait_step(Step.LINE)
    driver.to_review()
    driver.tap("namedChoice")
    driver.sign()
    driver.wait_step(Step.THANKS)
    assert driver.text("thanksLine") == "Ofelia Sample"
    standing = [one for one in kept() if one.withdrawal]
    assert [(one.name, one.listing) for one in standing] == [("Ofelia Sample", Listing.PUBLIC)]


def test_nothing_of_a_changed_line_is_left(app: KioskApp) -> None:
    """Also not in the statements that the driver has compiled."""
    driver = app.driver
    sign(app, "Zqbcdf")
    for _ in range(2):
        driver.tap("changeSigned")
        driver.wait_step(Step.LINE)
        driver.type_keys("g")
        driver.sign()
        driver.wait_step(Step.THANKS)
    driver.tap("nextPerson")
    driver.wait_step(Step.ATTRACT)
    assert traces(app, "zqbcdf") == []
