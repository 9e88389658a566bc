"""The one link of a place: its code, its addresses, its code, and how far people stand.

Thanks page, posters, cards, stickers, sheets and files all begin here, so that one place has one
address wherever it is shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.campaign.model import Campaign, Place
from kiosk.links.addresses import place_address, sheet_text, typed_address
from kiosk.links.codes import Level, Qr, make_qr
from kiosk.links.sizing import Doubt, find_doubts, smallest_mm


@dataclass(frozen=True, slots=True)
class Link:
    """`address` is what the code holds, `typed` the same place for people who type."""

    place: Place
    address: str
    typed: str
    level: Level
    code: Qr

    @property
    def distance_mm(self) -> float:
        """From how far away it is to be read."""
        return self.place.distance_cm * 10.0

    @property
    def width_mm(self) -> float:
        """The width it needs for that, without its quiet zone."""
        return smallest_mm(self.code, self.distance_mm)

    def doubts(self, width_mm: float) -> tuple[Doubt, ...]:
        """Why it may not be read where it hangs when it is `width_mm` wide."""
        return find_doubts(self.code, width_mm, self.distance_mm)


def place_link(campaign: Campaign, code: str, level: Level | None = None) -> Link:
    """The link of the place `code` (its code, "" for none).

    `level` None: Q where the campaign says the place is a rough one, else M.
    """
    place = _place(campaign, code)
    used = level or (Level.Q if place.is_rough else Level.M)
    address = place_address(campaign, code)
    return Link(place, address, typed_address(campaign, code), used, make_qr(address, level=used))


def all_links(campaign: Campaign) -> tuple[Link, ...]:
    """The links of all places, in the campaign's order."""
    return tuple(place_link(campaign, place.code) for place in campaign.places)


def action_link(campaign: Campaign) -> Link | None:
    """The link of the next action, a code of its own; None where it has no address."""
    action = campaign.next_action
    if action is None or not action.address:
        return None
    typed = action.address.split("://", 1)[1].rstrip("/")
    said = action.text.best(campaign.default_language, campaign.default_language)
    return Link(Place("", said), action.address, typed, Level.M, make_qr(action.address))


def make_sheet_code(campaign: Campaign, prefix: str, number: int | str) -> Qr:
    """The code that names one sheet; made by the thousand."""
    return make_qr(sheet_text(campaign, prefix, number), pinned=True)


def _place(campaign: Campaign, code: str) -> Place:
    """A table's settings may name a place that the campaign does not: it has an address, too."""
    try:
        return campaign.place(code)
    except KeyError:
        return Place(code, "")
