"""`pledge-kiosk export`: the public list as CSV, Markdown or JSON."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli import given
from kiosk.cli.progress import Bar
from kiosk.errors import BadInput
from kiosk.exchange.public import Format, write_public
from kiosk.signing.clock import SystemClock


def run(options: argparse.Namespace) -> int:
    from kiosk.store import Store

    campaign = given.campaign(options)
    format_ = Format(options.format)
    path: Path = (options.out or Path(f"{campaign.id}-public.{format_}")).expanduser().absolute()
    if path.is_dir():
        raise BadInput(f"{path} is a folder.", "Name a file in it.")
    store = Store.read(given.data_folder(options), campaign.id)
    try:
        with store.one_moment(), Bar("Writing the list") as progress:
            head = store.head()
            report = write_public(
                path,
                campaign,
                store.signatures(),
                store.tally(),
                format=format_,
                made_at=SystemClock().now().astimezone(),
                head=(head.sequence, head.hash),
                progress=progress,
            )
    finally:
        store.close()
    held = f", {report.held} held for review" if report.held else ""
    given.tell(
        options,
        f"{path}: {report.listed} listed{held}",
        {
            "file": path,
            "format": format_.value,
            "listed": report.listed,
            "held": report.held,
            "struck": report.struck,
            "withdrawn": report.withdrawn,
            "founding": report.founding,
        },
    )
    return 0
