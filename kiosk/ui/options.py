"""The options a window is opened with. A command makes them, `kiosk.app` reads them."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from kiosk.campaign.model import Campaign
from kiosk.settings import Settings
from kiosk.signing.clock import Clock
from kiosk.ui.access.voice import FindVoice


class Options(NamedTuple):
    """Everything a window needs to know.

    `size` is width and height in pixels of a window that is not full screen, None for the
    default. `language` None means the campaign's default. `theme` is `night`, `day` or
    `contrast`. `second_copy` is the folder of a stick or second disk, None for none.
    `card_pixels` is how wide a bank card is on this screen, None for what was measured there.
    `find_voice` looks for a voice that can speak, None for a kiosk without sound.
    """

    data: Path
    campaign: Campaign
    settings: Settings
    fullscreen: bool
    size: tuple[int, int] | None
    language: str | None
    theme: str
    clock: Clock
    reduced_motion: bool
    second_copy: Path | None = None
    card_pixels: int | None = None
    find_voice: FindVoice | None = None

    @property
    def start_language(self) -> str:
        """The language every session begins in."""
        return self.language or self.campaign.default_language

    @property
    def source(self) -> str:
        """The source code of this table: the setting, else the campaign's first, else ""."""
        if self.settings.place:
            return self.settings.place
        return self.campaign.places[0].code if self.campaign.places else ""
