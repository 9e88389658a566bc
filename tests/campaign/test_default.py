"""The campaign that comes with the program: the letter word for word, everything filled."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest

from kiosk import assets
from kiosk.campaign.check import check
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign

LETTER_BYTES = "30eaabfa9278d13c96603f431a2808a213b7c2d9bfa916b39a1440cf54a0a196"
LETTER_VERSION = "9f7b3ae0b535f6667b3bb4c59e70270074d44e9e688e6bbea4e8d2fe513a46f8"


@pytest.fixture(scope="module")
def campaign() -> Campaign:
    return load(assets.default_campaign())


def test_the_letter_is_word_for_word(campaign: Campaign) -> None:
    data = (assets.default_campaign() / "letter.en.md").read_bytes()
    assert hashlib.sha256(data).hexdigest() == LETTER_BYTES
    assert campaign.letter("en").version == LETTER_VERSION
    assert campaign.letter("en").text == data.decode().rstrip("\n")
    assert len(campaign.letter("en").blocks) == 4
    assert "question our motives" in campaign.letter("en").blocks[2].text


def test_the_ask_quotes_the_letter(campaign: Campaign) -> None:
    assert campaign.ask.best("en") in campaign.letter("en").blocks[-1].text


def test_founding_signatories_in_their_order(campaign: Campaign) -> None:
    assert [one.line for one in campaign.founding] == [
        "David Arquette",
        "Ben Silverman",
        "Jason Smilovic",
        "Dennis Barbour, The Partnership for Male Youth",
        "Gary Barker, Promundo-US",
        'Eric Barthold, "Man Up" and Open',
        "Rob Okun, Voice Male Magazine",
    ]


def test_founding_signatories_are_watched(campaign: Campaign) -> None:
    assert {one.name for one in campaign.founding} <= set(campaign.watch_list)


def test_what_the_kiosk_needs(campaign: Campaign) -> None:
    assert campaign.languages == ("en", "es")
    assert [source.code for source in campaign.places] == ["T1", "P1", "B1", "W1"]
    assert [consent.id for consent in campaign.consents] == [
        "pledge",
        "publish",
        "hold",
        "contact",
    ]
    assert campaign.key is None
    assert not campaign.sensitive
    assert not campaign.offers_counted_only
    assert not campaign.offers_email
    assert campaign.retention == date(2027, 6, 30)
    assert campaign.support[0].phone == "800-656-4673"
    assert campaign.support[0].address == "https://rainn.org"
    assert campaign.next_action is not None
    for text in (campaign.summary, campaign.ask, campaign.notice, campaign.next_action.text):
        assert set(text.by_language) == {"en", "es"}
    assert all(set(consent.text.by_language) == {"en", "es"} for consent in campaign.consents)
    assert "30 June 2027" in campaign.notice.best("en")


def test_what_check_says_of_it(campaign: Campaign) -> None:
    report = check(assets.default_campaign(), date(2026, 1, 1))
    assert report.faults == ()
    assert [note.place.key for note in report.notes] == [
        "organiser.contact", "languages", "address", "colours.accent",
    ]  # fmt: skip
    assert campaign.has_placeholder_address


def test_the_look_is_the_designed_one(campaign: Campaign) -> None:
    assert campaign.colours.day.accent == "#7F1119"
    assert campaign.colours.night.accent == "#F0A79C"
