"""A campaign and signatures of plainly invented people."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest

from kiosk.campaign.blocks import Block
from kiosk.campaign.model import (
    Asks,
    Campaign,
    Colours,
    Event,
    Founding,
    Letter,
    LocalText,
    Palette,
    Place,
)
from kiosk.signing.signature import How, Signature

PALETTE = Palette("#14110F", "#F3ECE0", "#C9BFB0", "#F0A79C", "#14110F", "#8A8072")
PACIFIC = timezone(timedelta(hours=-7))
MADE_AT = datetime(2026, 3, 15, 23, 30, tzinfo=PACIFIC)


def words(text: str) -> LocalText:
    return LocalText(MappingProxyType({"en": text}))


@pytest.fixture(scope="session")
def campaign() -> Campaign:
    letter = Letter("en", "We ask for more.", (Block("We ask for more."),))
    return Campaign(
        folder=Path("invented"),
        id="invented",
        title="An Invented Letter",
        hashtag="#Invented",
        languages=("en",),
        address="https://letter.example",
        summary=words("We ask for more."),
        ask=words("I pledge to ask for more."),
        notice=words("Kept by the organiser."),
        letters=MappingProxyType({"en": letter}),
        event=Event("Invented Night", "Nowhere", date(2026, 3, 15), zone=PACIFIC),
        places=(Place("TABLE1", "table"),),
        asks=Asks(),
        consents=(),
        founding=(Founding("Founda Sampleton", "actor"), Founding("=Formula Fakename")),
        organisations=(),
        next_action=None,
        support=(),
        watch_list=(),
        flagged_words=(),
        colours=Colours("#F0A79C", PALETTE, PALETTE),
        retention=date(2027, 3, 15),
    )


Make = Callable[..., Signature]


@pytest.fixture(scope="session")
def make() -> Make:
    first = Signature(
        id=UUID(int=1),
        name="Ana Beispiel",
        role="editor",
        organisation="Pretend Films",
        ink=None,
        by_mark=False,
        consents=(),
        letter_language="en",
        letter_version="ab" * 32,
        event="Invented Night",
        source="TABLE1",
        how=How.KIOSK,
        signed_at=datetime(2026, 3, 16, 4, 0, tzinfo=UTC),
        withdrawal=bytes(32),
    )

    def one(number: int, **changes: Any) -> Signature:
        return replace(
            first,
            id=UUID(int=number),
            number=number,
            signed_at=first.signed_at + timedelta(minutes=number),
            **changes,
        )

    return one
