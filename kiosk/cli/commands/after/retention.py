"""`pledge-kiosk retention`: when personal data must be erased, what is there, and the proof."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import given, ledger, shared_arguments

if TYPE_CHECKING:
    from datetime import date

    from kiosk.campaign.model import Campaign
    from kiosk.store.erasure.remains import Remains

DESCRIPTION = """\
Says when the campaign's personal data must be erased, and what is there. With --prove it
writes a proof that nothing is left: counts, and the head of the ledger's chain.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = DESCRIPTION
    parser.add_argument("--prove", metavar="FILE", type=Path, help="write the proof as JSON")
    shared_arguments.replace(parser)


def run(options: argparse.Namespace) -> int:
    from kiosk.jobs import retention
    from kiosk.signing.clock import SystemClock

    campaign = given.campaign(options)
    proof = given.new_file(options, options.prove) if options.prove is not None else None
    now = SystemClock().now()
    with ledger.looked_at(options, campaign) as store:
        remains, told = retention.report(store, campaign, now, proof)
    given.tell(options, _sentence(campaign, now.astimezone().date(), remains), told)
    return 0


def _sentence(campaign: Campaign, today: date, remains: Remains) -> str:
    from kiosk.signing.retention import days_left

    day = campaign.retention.isoformat()
    days = days_left(campaign.retention, today)
    if days > 0:
        return f"Due on {day}, in {days} days: {remains.filled} signatures hold personal data."
    if remains.is_nothing:
        return f"Due since {day}, and done: nothing is left of {remains.signatures} signatures."
    return (
        f"Due since {day}: {remains.filled} signatures still hold personal data. "
        "Run `pledge-kiosk erase --all-due`."
    )
