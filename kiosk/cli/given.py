"""What several commands ask of their options: campaign, data folder, settings, the summary."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path

import platformdirs

from kiosk import assets, settings
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput

Summary = Mapping[str, object]


def data_folder(options: argparse.Namespace) -> Path:
    """The data folder: `--data`, else the user's own. It need not exist yet."""
    given: Path | None = options.data
    folder = given or platformdirs.user_data_path("pledge-kiosk", appauthor=False)
    return folder.expanduser().absolute()


def campaign(options: argparse.Namespace) -> Campaign:
    """The campaign: `--campaign`, else the one that comes with the program.

    Raises CampaignFault with every fault of the folder.
    """
    return load(options.campaign or assets.default_campaign())


def preferences(options: argparse.Namespace) -> settings.Settings:
    """The settings of the data folder."""
    return settings.load(data_folder(options))


def language(options: argparse.Namespace, of: Campaign) -> str:
    """`--language`, which must be one of the campaign's, else the campaign's first."""
    asked: str | None = options.language
    if asked is None:
        return of.default_language
    if asked not in of.languages:
        raise BadInput(
            f"The campaign has no language {asked!r}.", f"It has {', '.join(of.languages)}."
        )
    return asked


def source(options: argparse.Namespace, of: Campaign) -> str:
    """`--source`, which must be one of the campaign's codes, else the campaign's first."""
    asked: str | None = options.source
    codes = [one.code for one in of.sources]
    if asked is None:
        return codes[0] if codes else ""
    if asked.upper() not in codes:
        raise BadInput(
            f"The campaign has no source {asked!r}.", f"It has {', '.join(codes) or 'none'}."
        )
    return asked.upper()


def card_pixels(options: argparse.Namespace) -> int | None:
    """`--card-pixels`, which must be what a screen can have; None for what was measured."""
    asked: int | None = options.card_pixels
    if asked is None:
        return None
    from kiosk.ui.access import measures

    if not measures.may_be_card(asked):
        low, high = (measures.card_pixels(each) for each in measures.DENSITIES)
        raise BadInput(
            f"A bank card of {asked} pixels is on no screen.",
            f"Give its width in pixels, from {low} to {high}; 324 is a screen of 96 dots an inch.",
        )
    return asked


def second_medium(options: argparse.Namespace, settings: settings.Settings) -> Path | None:
    """The second medium's folder: `--second-medium`, else the settings'; None for none."""
    asked: Path | None = getattr(options, "second_medium", None)
    folder = asked or (Path(settings.second_medium) if settings.second_medium else None)
    return folder.expanduser().absolute() if folder is not None else None


def tell(options: argparse.Namespace, sentence: str, summary: Summary) -> None:
    """The command's answer on stdout: a sentence for people, or the summary as JSON."""
    if options.json:
        print(json.dumps(summary, ensure_ascii=False, indent=2, default=str))
    else:
        print(sentence)
