"""Checks where a file may be written: a new plain file, in a folder that exists.

Commands and pages ask before the work begins, so that nobody waits for a list that cannot be saved.
`kiosk.files.write_atomically` checks again at the moment of writing.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kiosk import user_folders
from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput
from kiosk.files import refuse_special_file
from kiosk.settings import Settings
from kiosk.user_folders import absolute


def check_file(path: Path, *, replace: bool, keep_out: Iterable[Path] = ()) -> Path:
    """`path` as an absolute one, which may be written now.

    `replace` lets a plain file stand there already; a folder, a link, a device or a pipe never.
    `keep_out` are folders of the program's own, in which nobody's file belongs. Raises BadInput.
    """
    path = absolute(path)
    _refuse_folder_of_ours(path, keep_out)
    if path.is_dir():
        raise BadInput(f"{path} is a folder.", "Name a file in it.")
    _need_folder(path.parent)
    refuse_special_file(path)
    if not replace and path.exists():
        raise BadInput(f"{path} is there already.", "Name another file, or give --replace.")
    return path


def check_folder(path: Path, *, keep_out: Iterable[Path] = ()) -> Path:
    """`path` as an absolute one, a folder that is there or can be made in one that is there.

    Raises BadInput.
    """
    path = absolute(path)
    _refuse_folder_of_ours(path, keep_out)
    if path.is_dir():
        return path
    if path.exists() or path.is_symlink():
        raise BadInput(f"{path} is not a folder.", "Name a folder.")
    _need_folder(path.parent)
    return path


def _need_folder(folder: Path) -> None:
    """Raises BadInput where `folder` is missing: a misspelt name must not make a new folder."""
    if folder.is_dir():
        return
    if folder.exists():
        raise BadInput(f"{folder} is not a folder.", "Name a folder that is there.")
    raise BadInput(f"There is no folder {folder}.", "Check its name, or make the folder first.")


def _refuse_folder_of_ours(path: Path, keep_out: Iterable[Path]) -> None:
    place = path.parent.resolve() / path.name
    for folder in keep_out:
        ours = folder.resolve()
        if place == ours or place.is_relative_to(ours):
            raise BadInput(
                f"{path} is in {folder}, where the program keeps its own files.",
                "Name a place outside of it.",
            )


def name_file(campaign: Campaign, kind: str, *, place: str = "", language: str = "") -> str:
    """A file's name without its ending; each place and language has its own."""
    parts = [campaign.id, kind, place.lower()]
    parts.append(language if language != campaign.default_language else "")
    return "-".join(filter(None, parts))


def own_folders(data: Path, settings: Settings) -> tuple[Path, ...]:
    """The folders of the program's own files, in which no list or sheet may be written.

    A user without a home may have no folder for journals.
    """
    has_journals = settings.journal_folder is not None or user_folders.find_state() is not None
    return (data, settings.journals) if has_journals else (data,)
