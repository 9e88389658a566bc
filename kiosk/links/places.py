"""The link of a place: its QR code, its addresses, and from how far away people scan it.

Thanks page, posters, cards, stickers, sheets and files all take it from here, so that a place has
the same address everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.campaign.model import Campaign, Place
from kiosk.links.addresses import place_address, sheet_text, typed_address
from kiosk.links.codes import Level, Qr, make_qr
from kiosk.links.sizing import Doubt, find_doubts, smallest_mm


@dataclass(frozen=True, slots=True)
class Link:
    """`address` is in the QR code, `typed` is the address for people who type it."""

    place: Place
    address: str
    typed: str
    level: Level
    code: Qr

    @property
    def distance_mm(self) -> float:
        """From how far away people scan it."""
        return self.place.distance_cm * 10.0

    @property
    def width_mm(self) -> float:
        """The width that the code needs for that distance, without its quiet zone."""
        return smallest_mm(self.code, self.distance_mm)

    def doubts(self, width_mm: float) -> tuple[Doubt, ...]:
        """Why a code `width_mm` wide may not scan at its place; empty where it will."""
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
    """The QR code that names one sheet. Thousands of them are made at once."""
    return make_qr(sheet_text(campaign, prefix, number), pinned=True)


def _place(campaign: Campaign, code: str) -> Place:
    """The place, also one that only a table's settings name: it has an address as well."""
    try:
        return campaign.place(code)
    except KeyError:
        return Place(code, "")
