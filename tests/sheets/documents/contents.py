"""The shortest and the longest campaign a folder can hold, for whoever looks at every page.

The limits are those of `kiosk/campaign/schema.py`: what is here passes `check`, so it is printed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import cycle
from types import MappingProxyType

from tests.sheets.documents.test_languages import MADE

from kiosk.campaign.blocks import Block
from kiosk.campaign.model import (
    Campaign,
    ConsentText,
    Event,
    Founding,
    Letter,
    LocalText,
    Place,
    Support,
)
from kiosk.signing.signature import Signature

FOUNDERS = 60
"""Founding signatories of the longest campaign."""


def up_to(text: str, limit: int) -> str:
    """As many whole words of `text`, said again and again, as `limit` characters hold."""
    said, parts = "", cycle(text.split(" ") if " " in text else list(text))
    gap = " " if " " in text else ""
    for part in parts:
        longer = f"{said}{gap}{part}" if said else part
        if len(longer) > limit:
            return said
        said = longer
    raise AssertionError


def longest(campaign: Campaign) -> Campaign:
    """Every text as long as it may be, and a letter of several pages."""
    language = campaign.default_language

    def most(text: LocalText, limit: int) -> LocalText:
        return LocalText({language: up_to(text.best(language), limit)})

    letter = campaign.letter(language)
    event = campaign.event
    person = campaign.founding[0]
    return campaign._replace(
        title=up_to(campaign.title, 80),
        hashtag="#" + "".join(letter.text.split())[:40].replace(".", ""),
        summary=most(campaign.summary, 240),
        ask=most(campaign.ask, 600),
        notice=most(campaign.notice, 1200),
        consents=tuple(
            ConsentText(one.id, one.version, most(one.text, 600)) for one in campaign.consents
        ),
        event=Event(
            up_to(event.name, 80),
            up_to(event.venue, 80),
            event.day,
            event.organisations,
            event.zone,
        ),
        places=(Place("T1", up_to(event.venue, 60)),),
        founding=tuple(
            Founding(one.name, up_to(person.affiliation, 80) if person.affiliation else "")
            for one, _ in zip(cycle(campaign.founding), range(FOUNDERS), strict=False)
        ),
        support=tuple(
            Support(up_to(event.venue, 120), "+1 555 0100 ext. 12345", "https://help.example.org/")
            for _ in range(4)
        ),
        contact="letters-about-the-invented-street@a-very-long-name.example.org",
        address="https://www.letter-about-a-quieter-street.example.org/read-and-sign/",
        letters=MappingProxyType(
            {language: Letter(language, letter.text * 30, letter.blocks * 30)}
        ),
    )


def shortest(campaign: Campaign) -> Campaign:
    """Every text one word, and nothing that may be left out."""
    language = campaign.default_language

    def least(text: str) -> str:
        return text.split(" ", 1)[0][:12]

    def word(text: LocalText) -> LocalText:
        return LocalText({language: least(text.best(language))})

    letter = campaign.letter(language)
    return campaign._replace(
        title=least(campaign.title),
        summary=word(campaign.summary),
        ask=word(campaign.ask),
        notice=word(campaign.notice),
        consents=tuple(
            ConsentText(one.id, one.version, word(one.text)) for one in campaign.consents
        ),
        event=Event(least(campaign.event.name)),
        places=(),
        founding=(),
        address="https://a.example/",
        letters=MappingProxyType(
            {language: Letter(language, letter.text[:20], (Block(least(letter.blocks[0].text)),))}
        ),
    )


def many(signed: Sequence[Signature], count: int) -> list[Signature]:
    """The same people again and again, numbered, a few seconds apart."""
    return [
        replace(one, number=at, signed_at=MADE + timedelta(seconds=40 * at))
        for at, one in zip(range(1, count + 1), cycle(signed), strict=False)
    ]
