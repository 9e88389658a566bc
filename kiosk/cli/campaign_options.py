"""What several commands ask of their options: campaign, data folder, settings, the summary.

Light to import, for every command's help is behind it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import BadInput

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.campaign.model import Campaign
    from kiosk.settings import Settings

Summary = Mapping[str, object]

_FOUND, _SAID = "found_campaign", "said_campaign"
"""Where the options keep the campaign, which is read once, and whether it was said."""


def data_folder(options: argparse.Namespace) -> Path:
    """The data folder: `--data`, else the user's own. It need not exist yet."""
    given: Path | None = options.data
    return given.expanduser().absolute() if given is not None else _own_data()


def target(options: argparse.Namespace, default: str) -> Path:
    """`--out`, else `default` in this folder, where it may be written. Raises BadInput."""
    return new_file(options, options.out or Path(default))


def new_file(options: argparse.Namespace, path: Path) -> Path:
    """`path` as an absolute one, where a file may be written. Raises BadInput."""
    from kiosk.jobs import output_paths as targets

    replace = getattr(options, "replace", False)
    return targets.check_file(path, replace=replace, keep_out=own_folders(options))


def own_folders(options: argparse.Namespace) -> tuple[Path, ...]:
    """Where the program keeps its own files, so that nobody's lists and sheets go there."""
    return data_folder(options), preferences(options).journals


def named(campaign: Campaign, kind: str, *, place: str = "", language: str = "") -> str:
    """A file's plain name without its ending, one of its own for each place and language."""
    parts = [campaign.id, kind, place.lower()]
    parts.append(language if language != campaign.default_language else "")
    return "-".join(filter(None, parts))


def _own_data() -> Path:
    import platformdirs

    return platformdirs.user_data_path("pledge-kiosk", appauthor=False).absolute()


def campaign_folder(options: argparse.Namespace) -> Path | None:
    """The folder of the campaign that is meant, see `which_campaign`; None where none answers.

    Raises what `which_campaign.find_folder` raises.
    """
    from kiosk.jobs import which_campaign

    data = data_folder(options) if options.data is not None else None
    asked = which_campaign.CampaignSources(options.campaign, data, _own_data(), Path.cwd())
    return which_campaign.find_folder(asked)


def campaign(options: argparse.Namespace, *, is_shipped_enough: bool = False) -> Campaign:
    """The campaign that is meant, see `which_campaign` for the order; read once.

    Where none answers and `is_shipped_enough`, the one that comes with the program. Raises
    CampaignFault with every fault of its folder, BadInput where none answers, and what
    `campaign_folder` raises.
    """
    known: Campaign | None = getattr(options, _FOUND, None)
    if known is not None:
        return known
    from kiosk import assets
    from kiosk.campaign.load import load

    folder = campaign_folder(options)
    if folder is None and is_shipped_enough:
        folder = assets.default_campaign()
    if folder is None:
        raise no_campaign()
    found = load(folder)
    works_for(options, found)
    return found


def works_for(options: argparse.Namespace, found: Campaign) -> None:
    """Notes which campaign the command works for, to be said with its answer."""
    setattr(options, _FOUND, found)


def say_campaign(options: argparse.Namespace) -> None:
    """Says on stderr, once, which campaign the command works for; nothing in machine output.

    Where the command ends with a fault, that is the one line on stderr.
    """
    known: Campaign | None = getattr(options, _FOUND, None)
    if known is not None and not options.json and not getattr(options, _SAID, False):
        setattr(options, _SAID, True)
        print(f"Campaign: {known.title} ({known.id}), {known.folder}", file=sys.stderr)


def no_campaign() -> BadInput:
    """Nothing says which campaign is meant."""
    return BadInput(
        "It is not clear which campaign this is for.",
        "Name its folder with --campaign, or go there; a data folder knows its own once"
        " `pledge-kiosk run --campaign FOLDER` has opened it.",
    )


def preferences(options: argparse.Namespace) -> Settings:
    """The settings of the data folder."""
    from kiosk import settings

    return settings.load_settings(data_folder(options))


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


def second_copy(options: argparse.Namespace, settings: Settings) -> Path | None:
    """The second copy's folder: `--second-copy`, else the settings'; None for none."""
    asked: Path | None = getattr(options, "second_copy", None)
    folder = asked or (Path(settings.second_copy) if settings.second_copy else None)
    return folder.expanduser().absolute() if folder is not None else None


def now() -> datetime:
    """The time, in UTC; sheets and lists are made then."""
    from kiosk.signing.clock import SystemClock

    return SystemClock().now()


def tell(options: argparse.Namespace, sentence: str, summary: Summary) -> None:
    """The command's answer on stdout: a sentence for people, or the summary as JSON.

    The summary says for which campaign the command has worked.
    """
    if options.json:
        known: Campaign | None = getattr(options, _FOUND, None)
        if known is not None:
            summary = {"campaign": known.id, "campaign_folder": known.folder, **summary}
        print(json.dumps(summary, ensure_ascii=False, indent=2, default=str))
    else:
        say_campaign(options)
        print(sentence)
