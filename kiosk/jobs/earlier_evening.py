"""The command that restores an earlier evening from the second copy.

`kiosk.store` finds such an evening. The staff page and `run` show this command.
"""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.store import Earlier


def restore_command(earlier: Earlier, data: Path) -> str:
    """The command to type, once the kiosk is closed, to restore it into the folder `data`.

    FILE in it stands for the organiser's key. Without an organiser's key the command asks for the
    words on the paper copy of the kiosk's own key.
    """
    key = "--key FILE" if earlier.is_sealed else "--key-words-file -"
    places = f"--from {shlex.quote(str(earlier.folder))} --to {shlex.quote(str(data))}"
    return f"pledge-kiosk restore {places} {key}"
