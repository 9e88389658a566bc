"""The data folders that are kept, and what is expected of each."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.kept.evenings import CAMPAIGNS, SetClock
from tests.kept.make import ORGANISER_WORDS

from kiosk.campaign.load import load
from kiosk.sealing import PrivateKey
from kiosk.store import Store

HERE = Path(__file__).parent
VERSIONS = sorted(path.parent.name for path in HERE.glob("*/folder.tar.xz"))
EXPECTED: dict[str, Any] = {
    version: json.loads((HERE / version / "expected.json").read_text("utf-8"))
    for version in VERSIONS
}
"""By version and campaign, as `contents.ledger` and `contents.copy` tell it."""

ORGANISER = PrivateKey.from_words(ORGANISER_WORDS)


def weeks_later() -> SetClock:
    """A clock behind everything that happened in a kept folder."""
    clock = SetClock()
    clock.wall = datetime(2026, 4, 1, 18, 0, tzinfo=UTC)
    return clock


def opened(data: Path, campaign: str, stick: Path | None = None) -> Store:
    """A ledger, opened for work some weeks later; that brings an older one up to date."""
    known = load(CAMPAIGNS / campaign)
    return Store.open(
        data,
        campaign,
        clock=weeks_later(),
        event=known.event.name,
        key=known.key,
        second_copy=stick,
    )
