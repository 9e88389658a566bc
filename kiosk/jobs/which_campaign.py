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


def find_folder(
    campaign: Path | None, data: Path | None, own_data: Path, here: Path
) -> Path | None:
    """The campaign folder; None where nothing names one.

    `campaign` and `data` are what `--campaign` and `--data` name, `own_data` is the user's own data
    folder, `here` the working folder. The campaign may still have faults, for `load` to tell.
    Raises BadInput where `campaign` is another one than that of the ledger in `data`, where a data
    folder holds several, all of them named, and where the campaign folder of `data` is not known
    any more; raises SettingsFault for settings that cannot be read.
    """
    known = _ledgers(data) if data is not None else []
    if campaign is not None:
        folder = campaign.expanduser().absolute()
        _refuse_another(folder, data, known)
        return folder
    if not known or data is None:
        return _elsewhere(data or own_data, own_data, here)
    ledger = _only(known, data)
    found = ledger.campaign
    if found is None and ledger.remembered is not None:
        raise BadInput(
            f"The ledger in {data} was last opened with the campaign folder "
            f"{ledger.remembered}, which does not hold the campaign {ledger.id} any more.",
            _REMEDY,
        )
    return found or _need_id(_elsewhere(data, own_data, here), ledger, data)


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
            with write_atomically(note) as file:
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


def _elsewhere(data: Path, own_data: Path, here: Path) -> Path | None:
    """The campaign folder where neither `--campaign` nor a ledger in `data` names it."""
    if (here / FILE_NAME).is_file():
        return here
    for folder in dict.fromkeys((data, own_data)):
        named = settings.load_settings(folder).campaign
        if named:
            return folder / Path(named).expanduser()
    known = _ledgers(own_data)
    return _only(known, own_data).campaign if known else None


def _need_id(found: Path | None, ledger: _Ledger, data: Path) -> Path:
    """The folder, which must be of the ledger's campaign."""
    if found is None or _id(found) != ledger.id:
        raise BadInput(
            f"The ledger in {data} is of the campaign {ledger.id}, "
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
