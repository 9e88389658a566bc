"""`pledge-kiosk export`: the public list as CSV, Markdown or JSON, or the custody list."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.cli import given, ledger_work, opening
from kiosk.cli.progress import Bar
from kiosk.errors import BadInput
from kiosk.exchange.custody import write_custody
from kiosk.exchange.public import Format, write_public
from kiosk.signing.clock import SystemClock
from kiosk.signing.entries.private import Opener

if TYPE_CHECKING:
    from kiosk.store import Store


def run(options: argparse.Namespace) -> int:
    campaign = given.campaign(options)
    format_ = Format(options.format)
    is_custody = options.edition == "custody"
    if is_custody and format_ is Format.MARKDOWN:
        raise BadInput("The custody edition is a table.", "Give --format csv or --format json.")
    name = f"{campaign.id}-{options.edition}.{format_}"
    path: Path = (options.out or Path(name)).expanduser().absolute()
    if path.is_dir():
        raise BadInput(f"{path} is a folder.", "Name a file in it.")
    opener = opening.opener(options, campaign)
    with ledger_work.looked_at(options, campaign) as store, Bar("Writing the list") as progress:
        write = _custody if is_custody else _public
        sentence, summary = write(path, campaign, store, format_, opener, progress)
    given.tell(options, f"{path}: {sentence}", {"file": path, "format": format_.value, **summary})
    return 0


def _public(
    path: Path, campaign: Campaign, store: Store, format: Format, opener: Opener | None, bar: Bar
) -> tuple[str, given.Summary]:
    head = store.head()
    report = write_public(
        path,
        campaign,
        store.signatures(),
        store.tally(),
        format=format,
        made_at=SystemClock().now().astimezone(),
        head=(head.sequence, head.hash),
        opening=opener,
        progress=bar,
    )
    counts = {
        "listed": report.listed,
        "unnamed": report.unnamed,
        "sealed": report.sealed,
        "held": report.held,
        "struck": report.struck,
        "withdrawn": report.withdrawn,
        "founding": report.founding,
    }
    said = {
        "unnamed": "not to be named",
        "sealed": "whose names are sealed",
        "held": "held for review",
    }
    parts = [f"{report.listed} listed"]
    parts += [f"{counts[key]} {words}" for key, words in said.items() if counts[key]]
    return ", ".join(parts), counts


def _custody(
    path: Path, campaign: Campaign, store: Store, format: Format, opener: Opener | None, bar: Bar
) -> tuple[str, given.Summary]:
    head = store.head()
    report = write_custody(
        path,
        campaign,
        store.signatures(),
        store.tally(),
        format=format,
        made_at=SystemClock().now().astimezone(),
        head=(head.sequence, head.hash),
        opening=opener,
        progress=bar,
    )
    sealed = f", {report.sealed} of them sealed" if report.sealed else ""
    sentence = f"{report.signatures} signatures{sealed}. This file is confidential."
    return sentence, {"signatures": report.signatures, "sealed": report.sealed}
