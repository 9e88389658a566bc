"""Digits have one shape in each language of the interface, wherever the attendee meets one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import looking
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.evening.clock import EveningClock
from kiosk.signing import codes
from kiosk.signing.flow.sign import sign
from kiosk.signing.flow.steps import Step
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id
from kiosk.ui.access import digits
from kiosk.ui.keys import layouts
from kiosk.ui.typesetting import untie

OpenWindow = Callable[..., KioskApp]

LATIN = "0123456789"
ARABIC = "٠١٢٣٤٥٦٧٨٩"
SHAPES = dict.fromkeys(("en", "es", "fr", "de", "pt", "hi", "zh", "ar-MA"), LATIN)
SHAPES |= {"ar": ARABIC, "ar-EG": ARABIC, "fa": "۰۱۲۳۴۵۶۷۸۹"}
WINDOW = ("en", "es", "fr", "de", "pt", "ar", "ar-MA", "hi", "zh")


@pytest.mark.parametrize("language", SHAPES)
def test_a_language_has_its_own(language: str) -> None:
    assert digits.own(language) == SHAPES[language]
    assert digits.western(f"a{SHAPES[language]}b") == f"a{LATIN}b"


def filled(data: Path, campaign: Campaign, clock: EveningClock, people: int) -> None:
    """A ledger in which so many have signed."""
    with Store.open(data, campaign.id, clock=clock) as store:
        for _ in range(people):
            draft = Draft(name="Sample Person")
            code = codes.new_withdrawal_code()
            store.record(
                sign(draft, campaign, id=new_id(), code=code, source="T1", now=clock.now())
            )


def strange(app: KioskApp, allowed: str) -> list[str]:
    """Texts and descriptions with a digit of another shape; those of the campaign, codes and
    addresses are as they are."""
    campaign = app.options.campaign
    notices = (campaign.notice, campaign.notice_counted)
    given = (*notices, campaign.ask, campaign.summary, *(c.text for c in campaign.consents))
    as_given = {text for each in given for text in each.by_language.values()}
    as_given |= {place.phone for place in campaign.support}
    as_given |= {app.kiosk.thanks.code, app.kiosk.thanks.address}
    found = []
    for item in looking.seen(app):
        for said in (item.property("text"), item.property("note")):
            text = untie(said) if isinstance(said, str) else ""
            if text not in as_given and any(c.isdecimal() and c not in allowed for c in text):
                found.append(f"{item.objectName()}: {text}")
    return found


@pytest.mark.parametrize("language", WINDOW)
def test_every_page_has_the_digits_of_its_language(
    open_window: OpenWindow,
    clock: EveningClock,
    data: Path,
    how_many: Callable[[int, int], int],
    language: str,
) -> None:
    campaign = load(assets.default_campaign())._replace(languages=(language, "en"))
    filled(data, campaign, clock, 11)
    app = open_window(campaign=campaign, language=language)
    driver, own = app.driver, SHAPES[language]
    driver.wait_for(lambda: app.kiosk.count == 11, "the count")
    found = []
    # Where digits are as in English, every second page in turn; in `make proofs` each.
    of_each = how_many(2, 1) if own == LATIN else 1
    for visit in looking.PAGES[WINDOW.index(language) % of_each :: of_each]:
        visit(app, clock)
        driver.settle()
        found += [f"{visit.__name__}: {one}" for one in strange(app, own)]
        if visit is looking.thanks:
            assert own[1] + own[2] in driver.text("numberLine")
            assert own[3] in driver.item("nextPerson").property("note")
        if visit is looking.attract:
            assert own[1] + own[1] in driver.text("countFigure")
        if visit is looking.still_there:
            assert own[2] in driver.text("warningSeconds")
        looking.start_again(app)
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("x" * 95)
    assert own[5] in driver.text("nameFieldLeft")
    driver.tap("key_figures")
    found += strange(app, own)
    assert not found, "\n".join(found)


def test_arabic_keys_show_the_digits_of_the_language_and_reach_the_others(
    open_window: OpenWindow,
) -> None:
    campaign = load(assets.default_campaign())._replace(languages=("ar", "en"))
    app = open_window(campaign=campaign)
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    assert driver.item("key_figures").property("shown") == "١٢٣"
    driver.type_screen("٤8۶")
    assert app.kiosk.form.typed()[0] == "٤8۶"
    driver.tap("language_en")
    assert driver.item("key_figures").property("shown") == "123"


def test_no_layout_loses_a_digit_by_it() -> None:
    plain = layouts.load("arabic")
    turned = layouts.with_digits(plain, ARABIC)
    assert "".join(turned.figures) == "١٢٣٤٥٦٧٨٩٠"
    for one in turned.figures:
        assert len(turned.alternates[one]) == 2
    assert layouts.with_digits(plain, LATIN) == plain
    latin = layouts.load("latin-qwerty")
    assert layouts.with_digits(latin, ARABIC) == latin
