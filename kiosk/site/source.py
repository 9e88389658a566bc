"""What the pages for a campaign's codes are made from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.campaign.model import Campaign, Place
from kiosk.site.words import Words


class Line(NamedTuple):
    """One public line, and what the signature is called; "" for a founding signatory."""

    line: str
    called: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """What the pages are made from.

    `words` has an entry for each of the campaign's languages. `signed` are the lines of the public
    list in its order, None where no list is wanted. `places` are the codes of places whose
    addresses are in codes, the campaign's or others. `sheets` are paths of codes of sheets below
    the campaign's address, such as `F/000001`.
    """

    campaign: Campaign
    words: Mapping[str, Words]
    signed: Sequence[Line] | None = None
    places: tuple[Place, ...] = ()
    sheets: tuple[str, ...] = ()

    def local(self, language: str) -> Campaign:
        """The campaign with its title, event and places in `language`."""
        return self.campaign.in_language(language)
