"""Loads a campaign that must have no faults."""

from __future__ import annotations

from pathlib import Path

from kiosk.campaign.check import check
from kiosk.campaign.model import Campaign
from kiosk.errors import CampaignFault


def load(folder: Path) -> Campaign:
    """The campaign in `folder`. Raises CampaignFault with every fault it has."""
    report = check(folder, takes_notes=False)
    if report.campaign is None:
        raise CampaignFault(report.faults)
    return report.campaign
