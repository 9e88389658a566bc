"""Finds the campaign folder, in the same order for every command and for the window.

The first of these that names one: `--campaign`; the ledger in `--data`; the working folder, if it
is a campaign folder; the settings in `--data`, then in the user's own data folder; the only
campaign in the user's own data folder. A file beside each ledger names the campaign folder that
it was last opened with.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk import assets, settings
from kiosk.campaign.check import FILE_NAME
from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput, WorldFault
from kiosk.file_system import read_bounded
from kiosk.files import write_atomically

NOTE_NAME = "campaign-folder"
"""The file beside a ledger that names the campaign folder it was last opened with."""

LEDGER = "ledger.db"
_LARGEST = 1_000_000
_REMEDY = "Name the campaign folder with --campaign."


@dataclass(frozen=True, slots=True)
class CampaignSources:
    """Where to look: `--campaign` and `--data`, None where they are not given.

    `own_data` is the user's own data folder, `here` the working folder.
    """

    campaign: Path | None
    data: Path | None
    own_data: Path
    here: Path


def find_folder(asked: CampaignSources) -> Path | None:
    """The campaign folder; None where nothing names one.

    It may still have faults, for `load` to tell. Raises BadInput where `--campaign` names another
    campaign than the ledger of the given data folder, where a data folder holds several, all of
    them named, and where the campaign folder of a given data folder is not known any more; raises
    SettingsFault for settings that cannot be read.
    """
    known = _ledgers(asked.data) if asked.data is not None else []
    if asked.campaign is not None:
        folder = asked.campaign.expanduser().absolute()
        _refuse_another(folder, asked.data, known)
        return folder
    if known and asked.data is not None:
        ledger = _only(known, asked.data)
        found = ledger.campaign
        if found is None and ledger.remembered is not None:
            raise BadInput(
                f"The ledger in {asked.data} was last opened with the campaign folder "
                f"{ledger.remembered}, which does not hold the campaign {ledger.id} any more.",
                _REMEDY,
            )
        return found or _of_that_id(ledger, asked)
    return _elsewhere(asked)


def remember_folder(data: Path, campaign: Campaign) -> None:
    """Writes into the ledger's folder which campaign folder it was opened with.

    The campaign that comes with the program needs no note: it is found by its id. Does nothing
    where the note cannot be written, since the ledger does not need it.
    """
    note = data / campaign.id / NOTE_NAME
    folder = campaign.folder.expanduser().absolute()
    with suppress(OSError, WorldFault):
        if folder == assets.default_campaign().absolute():
            note.unlink(missing_ok=True)
        elif _remembered(note) != folder:
            with write_atomically(note, mode=0o600) as file:
                file.write(f"{folder}\n".encode())


@dataclass(frozen=True, slots=True)
class _Ledger:
    """A ledger in a data folder: its campaign's id, and the campaign folder it remembers."""

    id: str
    remembered: Path | None

    @property
    def campaign(self) -> Path | None:
        """Where its campaign is; None where that is not known, or not there any more."""
        shipped = assets.default_campaign()
        for folder in (self.remembered, shipped):
            if folder is not None and _id(folder) == self.id:
                return folder
        return None


def _elsewhere(asked: CampaignSources) -> Path | None:
    """The campaign folder where neither `--campaign` nor a ledger in `--data` names it."""
    if (asked.here / FILE_NAME).is_file():
        return asked.here
    for folder in dict.fromkeys((asked.data or asked.own_data, asked.own_data)):
        named = settings.load_settings(folder).campaign
        if named:
            return folder / Path(named).expanduser()
    known = _ledgers(asked.own_data)
    return _only(known, asked.own_data).campaign if known else None


def _of_that_id(ledger: _Ledger, asked: CampaignSources) -> Path:
    """The campaign of a ledger that remembers no folder, where the other steps find it."""
    found = _elsewhere(asked)
    if found is None or _id(found) != ledger.id:
        raise BadInput(
            f"The ledger in {asked.data} is of the campaign {ledger.id}, "
            "and where its folder is is not known.",
            _REMEDY,
        )
    return found


def _refuse_another(folder: Path, data: Path | None, known: Sequence[_Ledger]) -> None:
    own = _id(folder)
    if known and own and all(ledger.id != own for ledger in known):
        ids = " and ".join(ledger.id for ledger in known)
        raise BadInput(
            f"{folder} is the campaign {own}; the data folder {data} holds signatures of {ids}.",
            "Name that campaign's folder with --campaign, or another data folder with --data.",
        )


def _only(known: Sequence[_Ledger], data: Path) -> _Ledger:
    if len(known) > 1:
        told = ", ".join(
            f"{ledger.id} ({ledger.campaign})" if ledger.campaign else ledger.id for ledger in known
        )
        raise BadInput(f"{data} holds signatures of several campaigns: {told}.", _REMEDY)
    return known[0]


def _ledgers(data: Path) -> list[_Ledger]:
    """The ledgers in a data folder, by id."""
    with suppress(OSError):
        return [
            _Ledger(folder.name, _remembered(folder / NOTE_NAME))
            for folder in sorted(data.iterdir())
            if (folder / LEDGER).is_file()
        ]
    return []


def _remembered(note: Path) -> Path | None:
    text = _read(note).strip()
    return Path(text) if text and not set(text) & set("\0\n") else None


def _id(folder: Path) -> str:
    """The id of the campaign in `folder`, "" where there is none that can be read."""
    with suppress(ValueError, RecursionError):
        return str(tomllib.loads(_read(folder / FILE_NAME)).get("id", ""))
    return ""


def _read(path: Path) -> str:
    """The text of a small file, "" for what is none."""
    with suppress(OSError, UnicodeDecodeError):
        return read_bounded(path, _LARGEST).decode("utf-8-sig")
    return ""
