"""One file with what a second table needs: the campaign and the settings, and nothing secret.

It is JSON. An organiser's public key is in it, since that is in the campaign; PINs, keys, folders
of this machine and everything that people signed are not.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from kiosk.campaign import folder as files
from kiosk.campaign import languages, letters
from kiosk.campaign.check import FILE_NAME
from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput, Fault
from kiosk.files import read_small_file, write_atomically
from kiosk.parsing import parse_json
from kiosk.settings import Settings

KIND = "pledge-kiosk table"
VERSION = 1
ENDING = ".table"
"""How the name of such a file ends, by which it is found on a stick."""

LARGEST = 8_000_000
"""Bytes; a campaign with eight letters has some 60,000."""

SHARED = (
    "idle_seconds", "still_there_seconds", "thanks_seconds", "staff_idle_seconds",
    "backup_minutes", "paper", "look",
)  # fmt: skip
"""Settings that hold for every table; the others name a folder, a printer or a place."""

_REMEDY = "Write it again on the first table: `pledge-kiosk table-file`."


class TableFile(NamedTuple):
    """What such a file holds: the campaign's files by name, and settings by key."""

    campaign: Mapping[str, str]
    settings: Mapping[str, object]


def write_table_file(campaign: Campaign, settings: Settings, path: Path) -> None:
    """Writes the campaign's folder and the shared settings into the file at `path`.

    The caller asks whether it may be replaced. Raises what `write_atomically` raises, and BadInput
    for a campaign's file that has become unreadable.
    """
    usual = Settings()
    content = {
        "kind": KIND,
        "version": VERSION,
        "campaign": campaign_files(campaign.folder),
        "settings": {
            key: getattr(settings, key)
            for key in SHARED
            if getattr(settings, key) != getattr(usual, key)
        },
    }
    text = json.dumps(content, ensure_ascii=False, indent=1)
    with write_atomically(path) as file:
        file.write(text.encode() + b"\n")


def campaign_files(folder: Path) -> dict[str, str]:
    """The campaign's own files by name. Raises BadInput for one that cannot be read."""
    found: dict[str, str] = {}
    try:
        names = files.file_names(folder)
    except OSError as error:
        raise BadInput(
            f"{folder} cannot be read: {error.strerror}.", "Name another one."
        ) from error
    for name in filter(_is_of_campaign, names):
        text = files.read_text(folder, name, keeps_line_ends=True)
        if isinstance(text, Fault):
            raise BadInput(f"{folder}: {text.place}: {text.what}", text.remedy)
        found[name] = text
    return found


def read_table_file(path: Path) -> TableFile:
    """What is in the file at `path`. Raises BadInput for anything that no kiosk wrote."""
    data = read_small_file(path, LARGEST, _REMEDY, too_large=" for the file of a table")
    try:
        content = parse_json(data)
    except ValueError as error:
        raise BadInput(f"{path} is not the file of a table.", _REMEDY) from error
    if not isinstance(content, dict) or content.get("kind") != KIND:
        raise BadInput(f"{path} is not the file of a table.", _REMEDY)
    if content.get("version") != VERSION:
        raise BadInput(
            f"{path} was written by a newer version of this program.",
            "Install the same version on both tables.",
        )
    campaign, settings = _texts(content.get("campaign")), content.get("settings")
    if FILE_NAME not in campaign or not isinstance(settings, dict):
        raise BadInput(f"{path} holds no campaign.", _REMEDY)
    if strange := [name for name in campaign if not _is_of_campaign(name)]:
        raise BadInput(f"{path} holds {strange[0][:60]!r}, which no campaign has.", _REMEDY)
    return TableFile(campaign, {key: settings[key] for key in SHARED if key in settings})


def _is_of_campaign(name: str) -> bool:
    tag = letters.language_of_file(name)
    return name == FILE_NAME or (tag is not None and languages.is_known(tag))


def _texts(value: object) -> dict[str, str]:
    """The value where it is a table of texts, else an empty one."""
    if not isinstance(value, dict) or not all(isinstance(one, str) for one in value.values()):
        return {}
    return value
