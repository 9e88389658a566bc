"""The files that a command writes: where they may go, and their names by default."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk import user_folders
from kiosk.campaign.model import Campaign
from kiosk.cli import inputs
from kiosk.jobs import output_paths


def choose_file(options: argparse.Namespace, default: str) -> Path:
    """`--out`, else `default` in the working folder. Raises what `check_file` raises."""
    return check_file(options, options.out or Path(default))


def check_file(options: argparse.Namespace, path: Path) -> Path:
    """`path` made absolute. Raises BadInput where no file may be written there."""
    replace = getattr(options, "replace", False)
    return output_paths.check_file(path, replace=replace, keep_out=own_folders(options))


def own_folders(options: argparse.Namespace) -> tuple[Path, ...]:
    """The folders of the program's own files, in which no list or sheet may be written.

    A user without a home may have none of them.
    """
    data = inputs.find_data_folder_if_any(options)
    if data is None:
        return ()
    settings = inputs.load_settings(options)
    has_journals = settings.journal_folder is not None or user_folders.find_state() is not None
    return (data, settings.journals) if has_journals else (data,)


def name_file(campaign: Campaign, kind: str, *, place: str = "", language: str = "") -> str:
    """A file's name without its ending; each place and language has its own."""
    parts = [campaign.id, kind, place.lower()]
    parts.append(language if language != campaign.default_language else "")
    return "-".join(filter(None, parts))
