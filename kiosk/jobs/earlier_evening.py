"""How an evening that only the second copy holds is brought back, as it is typed.

That there is one is `kiosk.store`'s to find; the words around the command are the page's or the
command line's.
"""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.store import Earlier


def restore_command(earlier: Earlier, data: Path) -> str:
    """What is typed, once the kiosk is closed, to have it in the data folder `data`.

    FILE in it is the organiser's key; where none was given, the words of the paper copy of the
    kiosk's own key are asked for.
    """
    key = "--key FILE" if earlier.is_sealed else "--key-words-file -"
    places = f"--from {shlex.quote(str(earlier.folder))} --to {shlex.quote(str(data))}"
    return f"pledge-kiosk restore {places} {key}"
