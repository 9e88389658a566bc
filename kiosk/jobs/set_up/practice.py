"""The practice kiosk: a folder of its own in the data folder, thrown away after one question.

Practice is chosen, and written down when its folder is made: a ledger that was begun for real never
becomes one. Everything that practice leaves, the local journal included, is in that folder.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput, DataFolderFault, JobFailed
from kiosk.file_system import make_private, make_private_folder
from kiosk.jobs import pins
from kiosk.settings import Settings
from kiosk.signing.clock import Clock

FOLDER = "practice_kiosk"
"""In the data folder; no campaign's id can be called so."""

MARK = "practice"
"""The empty file that says what the folder is."""

JOURNALS = "journals"
"""In the practice kiosk's folder, its local journal."""

PINS = ("274016", "639205")
"""The volunteers' and the organiser's PIN of a practice kiosk, where no others were chosen."""


def practice_folder(data: Path) -> Path:
    """Where the practice kiosk of the data folder `data` is; `data` itself, where it is one."""
    return data if is_practice(data) else data / FOLDER


def is_practice(data: Path) -> bool:
    """Whether the data folder is that of a practice kiosk."""
    return (data / MARK).is_file()


def begin(data: Path, clock: Clock) -> Path:
    """The data folder of the practice kiosk of `data`, made where it is missing, with PINs.

    Raises BadInput for a folder of that name with something else in it, DataFolderFault where it
    cannot be made, JobFailed or DiskFull where its PINs cannot be written.
    """
    folder = practice_folder(data)
    try:
        make_private_folder(folder, parents=True)
        if not is_practice(folder):
            if any(folder.iterdir()):
                raise BadInput(
                    f"{folder} holds other things than practice.",
                    "Name another folder with --data.",
                )
            make_private(folder / MARK)
        make_private_folder(folder / JOURNALS)  # a store makes no folder that somebody named
    except OSError as error:
        raise DataFolderFault(
            f"{folder} cannot be made: {error.strerror}.", "Name another folder with --data."
        ) from error
    if pins.find_missing(folder, clock):
        pins.set_missing(folder, *PINS, clock)
    return folder


def for_practice(campaign: Campaign) -> Campaign:
    """The same campaign; every page and sheet of it says that nothing counts."""
    return campaign._replace(is_practice=True)


def settings_of(settings: Settings, folder: Path) -> Settings:
    """The settings of the real kiosk without its stick, and with a journal that goes as well."""
    return settings._replace(second_copy="", local_journal=str(folder / JOURNALS))


def throw_away(data: Path) -> Path:
    """Removes the practice kiosk of `data` and everything that was signed at it.

    Returns the folder that is gone. The caller asks before. Raises BadInput where there is none,
    JobFailed where the disk refuses.
    """
    folder = practice_folder(data)
    if not is_practice(folder):
        raise BadInput(f"There is no practice kiosk in {data}.", "Nothing has to be thrown away.")
    try:
        for path in sorted(folder.iterdir(), key=lambda one: one.name == MARK):  # the mark last
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        folder.rmdir()
    except OSError as error:
        raise JobFailed(
            f"{folder} could not be removed: {error.strerror}.", "Close the kiosk, and try again."
        ) from error
    return folder
