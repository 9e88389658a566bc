"""The ledger in the data folder, opened to read or to change."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.cli import campaign_options
from kiosk.errors import DataFolderFault, DataFolderInUse

if TYPE_CHECKING:
    from kiosk.campaign.model import Campaign
    from kiosk.store import Store


@contextmanager
def read_ledger(options: argparse.Namespace, campaign: Campaign) -> Iterator[Store]:
    """The ledger as it is at one moment, also beside an open kiosk; nothing in it is changed.

    Raises what `Store.read` raises.
    """
    from kiosk.store import Store

    with (
        Store.read(campaign_options.data_folder(options), campaign.id) as store,
        store.one_moment(),
    ):
        yield store


def open_ledger(
    options: argparse.Namespace,
    campaign: Campaign,
    *,
    may_begin: bool = False,
    is_on_page: bool = True,
) -> Store:
    """The ledger, for work; with its second copy, so that this takes part.

    Raises DataFolderFault where there is none and it may not begin: a command makes no ledger by
    looking for one. Raises DataFolderInUse while a kiosk is open; `is_on_page` tells that its staff
    page can do the same.
    """
    from kiosk.jobs import which_campaign
    from kiosk.signing.clock import SystemClock
    from kiosk.store import Store

    folder = campaign_options.data_folder(options)
    if not may_begin and not (folder / campaign.id).exists():
        raise DataFolderFault(
            f"There are no signatures for {campaign.id} in {folder} yet.",
            "Name the kiosk's data folder with --data.",
        )
    settings = campaign_options.preferences(options)
    try:
        store = Store.open(
            folder,
            campaign.id,
            clock=SystemClock(),
            event=campaign.event.label,
            key=campaign.key,
            second_medium=campaign_options.second_copy(options, settings),
            local_journal=settings.journal_folder,
        )
    except DataFolderInUse as fault:
        remedy = "Do it on the kiosk's staff page, or close the kiosk first."
        raise DataFolderInUse(
            fault.what, remedy if is_on_page else "Close the kiosk first."
        ) from fault
    which_campaign.remember_folder(folder, campaign)
    return store
