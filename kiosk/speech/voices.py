"""Finds a voice on this system."""

from __future__ import annotations

import sys

from kiosk.speech import commands, dispatcher
from kiosk.speech.probe import really_speaks
from kiosk.speech.speaker import Speaker


def find() -> Speaker | None:
    """A voice that really speaks, or None. May take half a minute: not for the window's thread."""
    for look in (dispatcher.find if sys.platform.startswith("linux") else None, commands.find):
        found: Speaker | None = look() if look is not None else None
        if found is None:
            continue
        if really_speaks(found):
            return found
        found.close()
    return None
