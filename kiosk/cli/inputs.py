"""What a command works on: its campaign, data folder, ledger, settings and language."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import assets, settings, user_folders
from kiosk.campaign.check import check
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput, DataFolderFault, DataFolderInUse, WorldFault
from kiosk.jobs import which_campaign
from kiosk.jobs.set_up import practice
from kiosk.settings import Settings
from kiosk.signing.clock import SystemClock
from kiosk.user_folders import absolute

if TYPE_CHECKING:
    from kiosk.signing.texts import SignedUnder
    from kiosk.store import Store


def find_data_folder(options: argparse.Namespace) -> Path:
    """The data folder: `--data`, else the user's own. It need not exist yet.

    Raises BadInput where `--data` is not given and the user has no home.
    """
    data = find_data_folder_if_any(options)
    if data is None:
        raise BadInput("There is no home folder for the data.", "Name a folder with --data.")
    return data


def find_data_folder_if_any(options: argparse.Namespace) -> Path | None:
    """The same; None where `--data` is not given and the user has no home."""
    given: Path | None = options.data
    return absolute(given) if given is not None else user_folders.find_data()


def find_campaign_folder(options: argparse.Namespace) -> Path | None:
    """The campaign's folder; None where nothing says which. See `which_campaign` for the order.

    Raises what `which_campaign.find_folder` raises.
    """
    data = find_data_folder(options) if options.data is not None else None
    return which_campaign.find_folder(options.campaign, data, user_folders.find_data(), Path.cwd())


def load_campaign(options: argparse.Namespace, *, may_use_shipped: bool = False) -> Campaign:
    """Loads the campaign once and keeps it in `options`, for the command's answer too.

    Where nothing says which one, and `may_use_shipped`, it is the one that comes with the program.
    Raises CampaignFault with every fault of its folder, BadInput where it is not clear which
    campaign is meant, and what `find_campaign_folder` raises.
    """
    if options.loaded_campaign is None:
        folder = find_campaign_folder(options)
        if folder is None and may_use_shipped:
            folder = assets.default_campaign()
        if folder is None:
            raise no_campaign()
        loaded = load(folder)
        data = find_data_folder_if_any(options)
        is_practice = data is not None and practice.is_practice(data)
        options.loaded_campaign = practice.for_practice(loaded) if is_practice else loaded
    campaign: Campaign = options.loaded_campaign
    return campaign


def no_campaign() -> BadInput:
    """The fault to raise where nothing says which campaign is meant."""
    return BadInput(
        "It is not clear which campaign this is for.",
        "Name its folder with --campaign, or go there; a data folder knows its own once"
        " `pledge-kiosk run --campaign FOLDER` has opened it.",
    )


def load_settings(options: argparse.Namespace) -> Settings:
    """The settings in the data folder, the defaults without one. Raises SettingsFault."""
    data = find_data_folder_if_any(options)
    if data is None:
        return Settings()
    found = settings.load_settings(data)
    return practice.settings_of(found, data) if practice.is_practice(data) else found


def choose_language(options: argparse.Namespace, of: Campaign) -> str:
    """`--language`, which must be one of the campaign's, else the campaign's first."""
    asked: str | None = options.language
    if asked is None:
        return of.default_language
    if asked not in of.languages:
        raise BadInput(
            f"The campaign has no language {asked!r}.", f"It has {', '.join(of.languages)}."
        )
    return asked


def find_second_copy(options: argparse.Namespace, settings: Settings) -> Path | None:
    """The second copy's folder: `--second-copy`, else the settings'; None for none.

    Raises BadInput for a name that is no text: the ledger keeps it, and what may still lie there.
    """
    asked: Path | None = getattr(options, "second_copy", None)
    folder = asked or (Path(settings.second_copy) if settings.second_copy else None)
    if folder is None:
        return None
    try:
        str(folder).encode()
    except UnicodeEncodeError as error:
        raise BadInput(
            f"The name of the second copy's folder {folder} is not UTF-8.", "Rename that folder."
        ) from error
    return absolute(folder)


def read_signed_under(options: argparse.Namespace, folder: Path) -> list[SignedUnder]:
    """The texts that signatures of the campaign were given under; none where there is no ledger.

    Raises what `Store.read` raises for a data folder that was named.
    """
    campaign = check(folder, takes_notes=False).campaign
    data = find_data_folder_if_any(options)
    if campaign is None or data is None or not (data / campaign.id).is_dir():
        return []
    try:
        with read_ledger(options, campaign) as store:
            return store.signed_under()
    except WorldFault:
        if options.data is not None:
            raise
        return []


@contextmanager
def read_ledger(options: argparse.Namespace, campaign: Campaign) -> Iterator[Store]:
    """Opens the ledger to read it as it is at one moment; works beside an open kiosk.

    Raises what `Store.read` raises.
    """
    from kiosk.store import Store

    with Store.read(find_data_folder(options), campaign.id) as store, store.one_moment():
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

    folder = find_data_folder(options)
    if not may_begin and not (folder / campaign.id).exists():
        raise DataFolderFault(
            f"There are no signatures for {campaign.id} in {folder} yet.",
            "Name the kiosk's data folder with --data.",
        )
    settings = load_settings(options)
    try:
        store = Store.open(
            folder,
            campaign.id,
            clock=SystemClock(),
            event=campaign.event.label,
            key=campaign.key,
            second_copy=find_second_copy(options, settings),
            local_journal=settings.journal_folder,
        )
    except DataFolderInUse as fault:
        remedy = "Do it on the kiosk's staff page, or close the kiosk first."
        raise DataFolderInUse(
            fault.what, remedy if is_on_page else "Close the kiosk first."
        ) from fault
    which_campaign.remember_folder(folder, campaign)
    return store


def now() -> datetime:
    """The time, in UTC, that sheets and lists bear."""
    return SystemClock().now()
