"""What a campaign still lacks before a real evening, though it has no faults."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from kiosk.campaign.model import Campaign
from kiosk.errors import WorldFault
from kiosk.jobs import pins
from kiosk.signing.clock import Clock


class Lack(StrEnum):
    """Something that an evening goes better with."""

    ADDRESS = "address"
    """The address is a placeholder that nobody can open."""
    ORGANISER = "organiser"
    CONTACT = "contact"
    KEY = "key"
    LETTER = "letter"
    """A language has no letter; `Missing.detail` is its tag."""
    SUPPORT = "support"
    DAY = "day"
    RETENTION = "retention"
    """The day of erasing is past."""
    SECOND_COPY = "second copy"
    PINS = "pins"


class Missing(NamedTuple):
    """One thing that is missing, and which one of several."""

    lack: Lack
    detail: str = ""


def what_is_missing(
    campaign: Campaign, data: Path | None, second_copy: Path | None, clock: Clock, today: date
) -> tuple[Missing, ...]:
    """What `campaign` and the table with the data folder `data` lack, the most urgent first.

    `data` is None for a user without a home, `second_copy` where no folder is named.
    """
    tags = [
        tag
        for tag in campaign.languages
        if campaign.letter(tag).language not in (tag, tag.partition("-")[0])
    ]
    lacks = {
        Lack.ADDRESS: campaign.has_placeholder_address,
        Lack.RETENTION: campaign.retention < today,
        Lack.ORGANISER: not campaign.organiser,
        Lack.CONTACT: not campaign.contact,
        Lack.KEY: campaign.key is None,
        Lack.PINS: data is not None and _lacks_pins(data, clock),
        Lack.SECOND_COPY: second_copy is None,
        Lack.DAY: campaign.event.day is None,
        Lack.SUPPORT: not campaign.support,
    }
    return (
        *(Missing(Lack.LETTER, tag) for tag in tags),
        *(Missing(lack) for lack, is_lacking in lacks.items() if is_lacking),
    )


def _lacks_pins(data: Path, clock: Clock) -> bool:
    try:
        return bool(pins.find_missing(data, clock))
    except WorldFault:
        return True
