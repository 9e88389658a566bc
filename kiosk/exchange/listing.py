"""What every form of the public list is made from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.campaign.model import Campaign
from kiosk.signing.signature import Signature
from kiosk.signing.tally import Tally

Head = tuple[int, bytes]
"""Sequence and hash of the ledger's last entry: what the list can be checked against."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The public list of one moment. `signatures` are listed ones only, walked once."""

    campaign: Campaign
    signatures: Iterable[Signature]
    tally: Tally
    made_at: datetime
    head: Head | None

    def local(self, moment: datetime) -> str:
        """`moment` in the zone the list was made in: `2026-03-15T21:04:09-07:00`."""
        return moment.astimezone(self.made_at.tzinfo).isoformat(timespec="seconds")
