"""Commands work for the campaign that the settings name, unless a test says otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import assets
from kiosk.settings import FILE_NAME


@pytest.fixture(autouse=True)
def usual_campaign(own_data: Path) -> Path:
    """The campaign that comes with the program, in the user's own settings."""
    own_data.mkdir(parents=True)
    folder = assets.default_campaign()
    (own_data / FILE_NAME).write_text(f"campaign = {str(folder)!r}\n", encoding="utf-8")
    return folder
