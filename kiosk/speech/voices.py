"""The one place that knows where to look for a voice on this system."""

from __future__ import annotations

import sys

from kiosk.speech import commands, dispatcher
from kiosk.speech.speaker import Speaker


def find() -> Speaker | None:
    """A voice, or None where none is installed. May take seconds: not for the window's thread."""
    found: Speaker | None = None
    if sys.platform.startswith("linux"):
        found = dispatcher.find()
    return found or commands.find()
