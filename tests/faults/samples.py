"""Invented signatures for ledgers that are about to be broken."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime

from kiosk.signing.ink import Ink
from kiosk.signing.signature import Consent, How, Signature
from kiosk.store import new_id


def sample(points: int = 3) -> Signature:
    """A signature nobody gave, with as many points of ink."""
    return Signature(
        id=new_id(),
        name="Sample Person",
        role="editor",
        organisation="Sample Films",
        ink=Ink((tuple((x, x * x % 97) for x in range(points)),)),
        by_mark=False,
        consents=(Consent("pledge", "1", "en", "I sign this letter."),),
        letter_language="en",
        letter_version="ab" * 32,
        event="Sample evening",
        source="BAR",
        how=How.KIOSK,
        signed_at=datetime.now(UTC),
        withdrawal=bytes(32),
    )


def samples(seed: int, most_points: int = 400) -> Iterator[Signature]:
    """Without end: signatures of the lengths that people's ink has."""
    chance = random.Random(seed)
    while True:
        yield sample(chance.randrange(1, most_points))
