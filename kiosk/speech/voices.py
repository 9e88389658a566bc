"""Finds a voice that really speaks: how long it takes for a sentence is measured.

An engine without a sound device, or a dispatcher whose engine fails, still lists its voices and
reports no error: it ends at once, or never. No voice is faster than `FASTEST`, and one that is
slower than `SLOWEST` hangs. (Measured: espeak-ng without a sound card ends 29 letters after 0.06 s
with status 0; Speech Dispatcher without an engine reports their end after 0.03 s; over ALSA
without a card it reports no end within 6 s. Spoken they take 2 s.)
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from threading import Event

from kiosk.speech.commands import OF_THIS_SYSTEM, Command, Speaker

TEXT = "The voice at the table speaks."

FASTEST = 60.0  # letters per second that no voice reaches; speech has about 14
SLOWEST = 1.5  # below this many letters per second a voice hangs; Chinese is spoken at about 4
START_SECONDS = 5.0  # time an engine may take before the first sound
_LOOKS_EVERY_SECONDS = 0.05


def find(commands: Sequence[Command] = OF_THIS_SYSTEM) -> Speaker | None:
    """A voice that really speaks, or None. May take a minute: not for the window's thread."""
    return next(filter(really_speaks, map(Speaker, commands)), None)


def is_too_fast(text: str, seconds: float) -> bool:
    """Whether `text` cannot have been spoken in `seconds`."""
    return seconds < len(text) / FASTEST


def is_stuck(text: str, seconds: float) -> bool:
    """Whether `text` should have ended long before `seconds`."""
    return seconds > START_SECONDS + len(text) / SLOWEST


def really_speaks(speaker: Speaker) -> bool:
    """Has it say a short sentence at volume 0, and measures the time.

    Takes two seconds with a voice that works, up to half a minute with one that hangs.
    """
    language = "en" if "en" in speaker.languages else min(speaker.languages, default="")
    if not language:
        return False
    nobody_calls = Event()
    began = time.monotonic()
    speaker.say(TEXT, language, 0)
    while speaker.is_speaking():
        if is_stuck(TEXT, time.monotonic() - began):
            speaker.stop()
            return False
        nobody_calls.wait(_LOOKS_EVERY_SECONDS)
    return not is_too_fast(TEXT, time.monotonic() - began)
