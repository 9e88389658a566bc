"""The language of a document, with the region that decides how it writes dates.

A language tag of the campaign may name the region (`en-GB`). Where it does not, an English document
is American where the event is in America, or the paper is US Letter.
"""

from __future__ import annotations

from datetime import tzinfo

from kiosk.campaign.model import Campaign
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.sheet_texts import AMERICAN, ENGLISH


def in_region(language: str, campaign: Campaign, paper: Paper) -> str:
    """`language` unchanged, or `AMERICAN` for a plain `en`."""
    is_there = paper is Paper.LETTER or _is_american(campaign.event.zone)
    return AMERICAN if language == ENGLISH and is_there else language


def _is_american(zone: tzinfo | None) -> bool:
    """By the zone's name in the IANA database; false for the rules of the machine."""
    name = getattr(zone, "key", "")
    return name.startswith(("America/", "US/")) or name == "Pacific/Honolulu"
