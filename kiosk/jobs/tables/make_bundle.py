"""Makes the bundle of a ledger: one signed file for whoever gathers several tables."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.errors import DataFolderFault
from kiosk.files import Progress

if TYPE_CHECKING:
    from kiosk.exchange.bundles.manifest import Manifest
    from kiosk.store import Store


def default_name(store: Store, campaign: Campaign) -> str:
    """The bundle's name where nobody gives one; every table has its own."""
    return f"{campaign.id}-bundle-{store.kiosk.hex[-4:]}.zip"


def make_bundle(
    store: Store,
    data: Path,
    campaign: Campaign,
    path: Path,
    now: datetime,
    progress: Progress | None = None,
) -> Manifest:
    """Writes everything in the ledger of `campaign` in the data folder `data` to `path`.

    It is sealed where the campaign has a key. Call it inside `Store.one_moment` where the ledger
    may change meanwhile. Raises DataFolderFault where the key that signs the ledger is not at
    hand, LedgerDamaged for a ledger that `verify` refuses, and what `write_bundle` raises.
    """
    from kiosk.exchange.bundles.write_bundle import Maker, write_bundle
    from kiosk.store.db import data_folder
    from kiosk.store.keys import entry_key

    folder = data_folder.ledger_path(data, campaign.id).parent
    key = entry_key.find(folder)
    if key is None or key.author != store.author():
        raise DataFolderFault(
            f"The key that signs the entries of {folder} is not at hand.",
            "Open the kiosk once, with its keystore unlocked, then make the bundle again.",
        )
    maker = Maker(store.kiosk, key, now)
    return write_bundle(path, store.entries(), store.entry_count(), campaign, maker, progress)
