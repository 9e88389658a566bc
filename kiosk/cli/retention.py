"""`pledge-kiosk erase` and `retention`: forgetting people, when it is due, and the proof of it."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.cli import given, ledger_work
from kiosk.cli.progress import Bar
from kiosk.errors import BadInput
from kiosk.signing.clock import SystemClock
from kiosk.signing.retention import days_left, is_due
from kiosk.signing.signature import Life

if TYPE_CHECKING:
    from kiosk.store.erasure.remains import Remains


def run(options: argparse.Namespace) -> int:
    return _erase(options) if options.command == "erase" else _retention(options)


def _today() -> date:
    return SystemClock().now().astimezone().date()


def _erase(options: argparse.Namespace) -> int:
    campaign = given.campaign(options)
    if options.all_due and not is_due(campaign.retention, _today()):
        raise BadInput(
            f"Nothing is due before {campaign.retention.isoformat()}.",
            "Change `retention` in campaign.toml if the date is wrong.",
        )
    with ledger_work.opened(options, campaign) as store:
        if options.all_due:
            # Those erased before are among them: what a copy kept then goes now.
            lives = {one.id: one.life for one in store.signatures()}
            ids = list(lives)
            what = f"{sum(life is not Life.ERASED for life in lives.values())} signatures"
        else:
            found = ledger_work.one(store, code=options.code, number=options.number)
            ids = [found.id]
            what = f"signature number {ledger_work.numbers(store, found)[found.id]}"
        ledger_work.make_sure(options, f"Erase {what} for good?")
        with Bar("Erasing") as bar:
            count = store.erase(*ids, progress=bar)
        remains = store.remains()
    given.tell(
        options,
        f"Erased: {count}. Signatures that still hold something: {remains.filled}.",
        {"erased": count, "left": remains.filled, "payloads_left": remains.payloads},
    )
    return 0


def _retention(options: argparse.Namespace) -> int:
    from kiosk.store import prove, summary

    campaign = given.campaign(options)
    now = SystemClock().now()
    with ledger_work.looked_at(options, campaign) as store:
        if options.prove is not None:
            remains = prove(store, campaign, options.prove.expanduser().absolute(), now)
        else:
            remains = store.remains()
        told = summary(store, remains, campaign, now)
    given.tell(options, _sentence(campaign, _today(), remains), told)
    return 0


def _sentence(campaign: Campaign, today: date, remains: Remains) -> str:
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
