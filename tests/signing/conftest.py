"""The default campaign, and drafts of invented people."""

from __future__ import annotations

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign


@pytest.fixture(scope="session")
def campaign() -> Campaign:
    return load(assets.default_campaign())
