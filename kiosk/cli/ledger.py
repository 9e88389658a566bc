"""The ledger in the data folder, opened to read or to change."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.cli import inputs
from kiosk.errors import DataFolderFault, DataFolderInUse
from kiosk.jobs import which_campaign
from kiosk.signing.clock import SystemClock

if TYPE_CHECKING:
    from kiosk.store import Store


@contextmanager
def read_ledger(options: argparse.Namespace, campaign: Campaign) -> Iterator[Store]:
    """Opens the ledger to read it as it is at one moment; works beside an open kiosk.

    Raises what `Store.read` raises.
    """
    from kiosk.store import Store

    with Store.read(inputs.find_data_folder(options), campaign.id) as store, store.one_moment():
        yield store


def open_ledger(
    options: argparse.Namespace,
    campaign: Campaign,
    *,
    may_begin: bool = False,
    is_on_page: bool = True,
) -> Store:
    """Opens the ledger to change it, together with its second copy.

    Raises DataFolderFault where there is no ledger, unless it `may_begin` with this command. Raises
    DataFolderInUse while a kiosk is open; with `is_on_page` the message says that the kiosk's staff
    page can do the same.
    """
    from kiosk.store import Store

    folder = inputs.find_data_folder(options)
    if not may_begin and not (folder / campaign.id).exists():
        raise DataFolderFault(
            f"There are no signatures for {campaign.id} in {folder} yet.",
            "Name the kiosk's data folder with --data.",
        )
    settings = inputs.load_settings(options)
    try:
        store = Store.open(
            folder,
            campaign.id,
            clock=SystemClock(),
            event=campaign.event.label,
            key=campaign.key,
            second_medium=inputs.find_second_copy(options, settings),
            local_journal=settings.journal_folder,
        )
    except DataFolderInUse as fault:
        remedy = "Do it on the kiosk's staff page, or close the kiosk first."
        raise DataFolderInUse(
            fault.what, remedy if is_on_page else "Close the kiosk first."
        ) from fault
    which_campaign.remember_folder(folder, campaign)
    return store
