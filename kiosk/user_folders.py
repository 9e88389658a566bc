"""The folders of the user who runs the program, who may have no home and no name.

A service or a container may run as a number that the system knows nothing of. There every folder
must be named, and what is not named is said.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from kiosk.errors import BadInput

_APP = "pledge-kiosk"


def absolute(path: Path) -> Path:
    """`path` from the root on; a `~` at its start is the user's home.

    Raises BadInput for a home that is not known.
    """
    try:
        return path.expanduser().absolute()
    except RuntimeError as error:
        raise BadInput(
            f"{path} cannot be found: the home folder is not known.", "Write the whole path."
        ) from error


def find_data() -> Path | None:
    """The user's own data folder, which need not exist; None for a user without a home."""
    return _find("data")


def find_state() -> Path | None:
    """The user's own state folder, which need not exist; None for a user without a home."""
    return _find("state")


def _find(kind: Literal["data", "state"]) -> Path | None:
    import platformdirs  # the first frame needs `absolute` alone

    ask = platformdirs.user_data_path if kind == "data" else platformdirs.user_state_path
    try:
        path = ask(_APP, appauthor=False)
    except RuntimeError:  # no home
        return None
    return None if path.parts[:1] == ("~",) else path.absolute()  # as older versions said it


def find_own_folders() -> dict[Literal["documents", "downloads", "home"], Path]:
    """Where the user keeps files: the folders that are there, by what people call them."""
    import platformdirs

    found: dict[Literal["documents", "downloads", "home"], Path] = {}
    try:
        found = {
            "documents": platformdirs.user_documents_path(),
            "downloads": platformdirs.user_downloads_path(),
            "home": Path.home(),
        }
    except RuntimeError:  # no home
        return {}
    return {name: path for name, path in found.items() if path.is_dir()}
