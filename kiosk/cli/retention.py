"""`pledge-kiosk erase` and `retention`: forgetting people, when it is due, and the proof of it."""

from __future__ import annotations

import argparse
import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.cli import given, ledger_work
from kiosk.cli.progress import Bar
from kiosk.errors import BadInput, JobFailed
from kiosk.files import whole_file
from kiosk.signing.clock import SystemClock
from kiosk.signing.signature import Life

if TYPE_CHECKING:
    from kiosk.store.remains import Remains


def run(options: argparse.Namespace) -> int:
    return _erase(options) if options.command == "erase" else _retention(options)


def is_due(campaign: Campaign, today: date) -> bool:
    """Whether the day has come on which the campaign's personal data are erased."""
    return today >= campaign.retention


def _today() -> date:
    return SystemClock().now().astimezone().date()


def _erase(options: argparse.Namespace) -> int:
    campaign = given.campaign(options)
    if options.all_due and not is_due(campaign, _today()):
        raise BadInput(
            f"Nothing is due before {campaign.retention.isoformat()}.",
            "Change `retention` in campaign.toml if the date is wrong.",
        )
    with ledger_work.opened(options, campaign) as store:
        if options.all_due:
            ids = [one.id for one in store.signatures() if one.life is not Life.ERASED]
            what = f"{len(ids)} signatures"
        else:
            found = ledger_work.one(store, code=options.code, number=options.number)
            ids = [found.id]
            what = f"signature number {found.number}"
        ledger_work.make_sure(options, f"Erase {what} for good?")
        with Bar("Erasing"):
            count = store.erase(*ids)
        remains = store.remains()
    given.tell(
        options,
        f"Erased: {count}. Signatures that still hold something: {remains.filled}.",
        {"erased": count, "left": remains.filled, "payloads_left": remains.payloads},
    )
    return 0


def _retention(options: argparse.Namespace) -> int:
    from kiosk.store import Store

    campaign = given.campaign(options)
    today = _today()
    with Store.read(given.data_folder(options), campaign.id) as store:
        remains, kiosk = store.remains(), store.kiosk
        is_sound = store.verify().is_sound if options.prove is not None else True
    summary: dict[str, object] = {
        "campaign": campaign.id,
        "retention": campaign.retention.isoformat(),
        "day": today.isoformat(),
        "is_due": is_due(campaign, today),
        "kiosk": str(kiosk),
        "signatures": remains.signatures,
        "erased": remains.erased,
        "signatures_left": remains.filled,
        "payloads_left": remains.payloads,
        "search_pages_left": remains.words,
        "entries": remains.entries,
        "head": {"sequence": remains.head.sequence, "hash": remains.head.hash.hex()},
    }
    if options.prove is not None:
        _prove(options.prove.expanduser().absolute(), remains, summary, is_sound=is_sound)
    given.tell(options, _sentence(campaign, today, remains), summary)
    return 0


def _prove(path: Path, remains: Remains, summary: dict[str, object], *, is_sound: bool) -> None:
    if not is_sound:
        raise JobFailed(
            "The ledger is not sound, so it proves nothing.", "Run `pledge-kiosk verify`."
        )
    if not remains.is_nothing:
        raise JobFailed(
            f"{remains.filled} signatures still hold what was given.",
            "Run `pledge-kiosk erase --all-due` first.",
        )
    statement = (
        "No entry of this ledger holds what a signatory gave, no row and no search index does. "
        "The chain of entries is whole up to the head named here."
    )
    proof = {"statement": statement, "made_at": SystemClock().now().isoformat(), **summary}
    with whole_file(path) as file:
        file.write(json.dumps(proof, indent=2).encode() + b"\n")


def _sentence(campaign: Campaign, today: date, remains: Remains) -> str:
    day = campaign.retention.isoformat()
    if not is_due(campaign, today):
        days = (campaign.retention - today).days
        return f"Due on {day}, in {days} days: {remains.filled} signatures hold personal data."
    if remains.is_nothing:
        return f"Due since {day}, and done: nothing is left of {remains.signatures} signatures."
    return (
        f"Due since {day}: {remains.filled} signatures still hold personal data. "
        "Run `pledge-kiosk erase --all-due`."
    )
