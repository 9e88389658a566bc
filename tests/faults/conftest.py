"""Ledgers on disks that break."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from kiosk.signing.ink import Ink
from kiosk.signing.signature import Consent, How, Signature
from kiosk.store import new_id


@pytest.fixture
def sample() -> Callable[[], Signature]:
    def make() -> Signature:
        return Signature(
            id=new_id(),
            name="Sample Person",
            role="editor",
            organisation="Sample Films",
            ink=Ink((((10, 10), (200, 300), (5, 900)),)),
            by_mark=False,
            consents=(Consent("pledge", "1", "en", "I sign this letter."),),
            letter_language="en",
            letter_version="ab" * 32,
            event="Sample evening",
            source="BAR",
            how=How.KIOSK,
            signed_at=datetime(2030, 3, 1, 20, 0, tzinfo=UTC),
            withdrawal=bytes(32),
        )

    return make
