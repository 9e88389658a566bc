"""The one locator of files that come with the program (`resources/`).

In a checkout they lie beside the package, in a wheel inside it, in a bundle beside the
executable's modules. Nobody else builds such a path.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

FONT_FILES = (
    "SourceSerif4-Regular.ttf",
    "SourceSerif4-It.ttf",
    "SourceSerif4-Semibold.ttf",
    "SourceSerif4Display-Regular.ttf",
    "SourceSerif4Display-Semibold.ttf",
    "SourceSans3-Regular.ttf",
    "SourceSans3-Semibold.ttf",
)
"""The shipped faces: the same files serve the window and the sheets."""


@cache
def root() -> Path:
    """The folder `resources/`.

    Raises FileNotFoundError where the program was installed without it.
    """
    package = Path(__file__).resolve().parent
    bundled = getattr(sys, "_MEIPASS", None)
    places = [package / "resources", package.parent / "resources"]
    if bundled is not None:
        places.insert(0, Path(bundled) / "resources")
    for place in places:
        if (place / "fonts").is_dir():
            return place
    raise FileNotFoundError("The program's resources folder is missing; install it again.")


def font(name: str) -> Path:
    """Path of one shipped font file, e.g. `SourceSerif4-Regular.ttf`."""
    return root() / "fonts" / name


def default_campaign() -> Path:
    """Folder of the campaign that comes with the program."""
    return root() / "campaigns" / "askmoreofhim"


def translations() -> Path:
    """Folder of the compiled translations (`kiosk_<language>.qm`)."""
    return root() / "i18n"
