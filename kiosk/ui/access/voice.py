"""Speech output: reads the letter aloud, and says labels, errors and the countdown.

Off until somebody turns it on, and off again after each hand-over. `kiosk.speech` finds the voices.
Speaking runs on a thread of its own, so that no page waits for it. If a voice fails while it reads,
the page says so and offers it no more; the kiosk looks for a voice again at the next hand-over.
"""

from __future__ import annotations

import textwrap
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.ui.input.idle_timer import IdleTimer
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.tasks import CLOSE_SECONDS, Done, TaskEnd, TaskQueue

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

    from kiosk.speech.commands import Speaker  # no first frame speaks

Letter = Callable[[], tuple[str, str]]
"""Returns the letter's text as it is read aloud, and its language."""

FindVoice = Callable[[], "Speaker | None"]

VOLUMES = (35, 65, 100)
USUAL_VOLUME = 1

SAID_AT = frozenset({20, 10, 5})
"""The countdown is said when this many seconds are left."""

PART_LETTERS = 5_000
"""The longest part of the letter that is read at once; `spd-say` cuts a line after 16,383 bytes."""

CHECK_EVERY_MS = 400
"""How often to check whether a part of the letter has been read to its end."""


@qml_type
class Voice(QObject):
    """Speaks in the language that was set last.

    `letter` returns the text to read aloud. While `idle_timer` warns, only the countdown is said.
    """

    changed = Signal()

    hasFailed = member(bool, "_has_failed", notify=changed)
    """Whether the voice failed while it read the letter to this person."""
    isReading = member(bool, "_is_reading", notify=changed)
    volume = member(int, "_volume", notify=changed)
    """The step, from 0 to 2."""

    def __init__(self, letter: Letter, idle_timer: IdleTimer) -> None:
        super().__init__()
        self._letter = letter
        self._idle_timer = idle_timer
        self._queue = TaskQueue("voice")
        self._find: FindVoice | None = None
        self._speaker: Speaker | None = None
        self._language = ""
        self._is_on = self._is_reading = self._is_closed = False
        self._has_failed = self._is_looking = False
        # Parts of the letter still to be read. The first one is being read since `_began`.
        self._parts: list[str] = []
        self._began = 0.0
        self._volume = USUAL_VOLUME
        self._counted = 0
        self._listening = QTimer(self, interval=CHECK_EVERY_MS)
        self._listening.timeout.connect(self._listen)

    def look_for_voice(self, find: FindVoice) -> None:
        """Looks for a voice in the background. The reading aids offer it once it is found."""
        self._find = find
        self._is_looking = True
        self._queue.submit(find, self._found)

    def close(self, timeout: float = CLOSE_SECONDS) -> None:
        """Stops speaking; waits at most `timeout` seconds for that."""
        if self._is_closed:
            return
        self.stop()
        self._is_closed = True
        self._queue.close(timeout)

    def set_language(self, language: str) -> None:
        """Speaks in `language` from now on."""
        self._language = language
        self.changed.emit()

    def reset(self) -> None:
        """Stops speaking, and restores the defaults of every session."""
        self.stop()
        self._is_on, self._volume, self._counted = False, USUAL_VOLUME, 0
        is_lost = self._has_failed and not self._is_looking and not self._is_closed
        self._has_failed = False
        if is_lost and self._find is not None:
            self.look_for_voice(self._find)
        self.changed.emit()

    def announce_focus(self, thing: QObject) -> None:
        """Says the name of the item in focus and whether it is chosen; never its typed text."""
        if not self._is_on or self._idle_timer.warningSeconds > 0:
            return  # or the name of its button would cut the countdown short
        # Not imported at the top: PySide creates a class on first use, this one with many enums.
        accessible = QtGui.QAccessible
        found = accessible.queryAccessibleInterface(thing)
        # A page that gets the focus back must not interrupt what is being said.
        if found is not None and found.role() is not accessible.Role.Pane:
            self.say(self._words_for(found))

    @Slot()
    def toggleReading(self) -> None:
        """Reads the letter aloud, even if speech is off otherwise; or stops reading."""
        text, language = self._letter()
        if self._is_reading:
            self.stop()
        elif self._has(language):
            lines = text.splitlines()
            self._parts = [part for line in lines for part in textwrap.wrap(line, PART_LETTERS)]
            self._is_reading = True
            self._read_on(language)
            self._listening.start()
            self.changed.emit()

    @Slot(str)
    def say(self, text: str) -> None:
        """Says `text` if sound is on, and stops what was being said."""
        if self._is_on and text and self._has(self._language):
            self._is_reading = False
            self._say(text, self._language)
            self.changed.emit()

    @Slot(int, str, result=bool)
    def countDown(self, seconds: int, words: str) -> bool:
        """Says `words` when the warning appears, and when 20, 10 and 5 seconds are left.

        Returns whether this is such a moment, so that a screen reader can be told too.
        """
        is_new = self._counted == 0 or seconds in SAID_AT
        is_told = seconds > 0 and seconds != self._counted and is_new
        if is_told:
            self.say(words)
        self._counted = seconds
        return is_told

    @Slot()
    def stop(self) -> None:
        speaker = self._speaker
        self._is_reading = False
        self._listening.stop()
        if speaker is not None and not self._is_closed:
            self._queue.submit(speaker.stop)
        self.changed.emit()

    @Slot(bool)
    def turnOn(self, on: bool) -> None:
        self._is_on = on and self._has(self._language)
        if self._is_on:
            self.say(self.tr("Sound is on."))
        else:
            self.stop()
        self.changed.emit()

    @Slot(int)
    def chooseVolume(self, step: int) -> None:
        self._volume = max(0, min(len(VOLUMES) - 1, step))
        self.say([self.tr("Quiet"), self.tr("Middle"), self.tr("Loud")][self._volume])
        self.changed.emit()

    @Property(bool, notify=changed)
    def isThere(self) -> bool:
        """Whether there is a voice for the language of the pages."""
        return self._has(self._language)

    @Property(bool, notify=changed)
    def canHear(self) -> bool:
        """Whether there is a voice for the language of the letter."""
        return self._has(self._letter()[1])

    @Property(bool, notify=changed)
    def isOn(self) -> bool:
        return self._is_on and self._has(self._language)

    @property
    def is_default(self) -> bool:
        return not self._is_on and not self._is_reading and self._volume == USUAL_VOLUME

    def _has(self, language: str) -> bool:
        if self._speaker is None:
            return False
        from kiosk.speech.commands import base

        return base(language) in self._speaker.languages

    def _say(self, text: str, language: str) -> None:
        speaker, volume = self._speaker, VOLUMES[self._volume]
        if speaker is not None and not self._is_closed:
            self._queue.submit(lambda: speaker.say(text, language, volume))

    def _read_on(self, language: str) -> None:
        """Reads the next part. Reading by parts shows where a voice fails."""
        self._began = time.monotonic()
        self._say(self._parts[0], language)

    def _found(self, end: TaskEnd[Speaker | None]) -> None:
        self._is_looking = False
        if isinstance(end, Done):
            self._speaker = end.result
            self.changed.emit()

    def _listen(self) -> None:
        speaker = self._speaker
        if speaker is not None and self._is_reading and not self._is_closed:
            self._queue.submit(speaker.is_speaking, self._heard)

    def _heard(self, end: TaskEnd[bool]) -> None:
        """Goes on with the next part, or fails if a part ended faster than it can be spoken."""
        from kiosk.speech import voices

        if not self._is_reading:
            return
        is_speaking = isinstance(end, Done) and end.result
        seconds = time.monotonic() - self._began
        if is_speaking and not voices.is_stuck(self._parts[0], seconds):
            return
        if is_speaking or not isinstance(end, Done) or voices.is_too_fast(self._parts[0], seconds):
            self._fail()
            return
        del self._parts[0]
        if self._parts:
            self._read_on(self._letter()[1])
            return
        self._is_reading = False
        self._listening.stop()
        self.changed.emit()

    def _fail(self) -> None:
        """Withdraws the offer to read aloud; the page says why."""
        self.stop()
        self._speaker, self._is_on, self._has_failed = None, False, True
        self.changed.emit()

    def _words_for(self, thing: QAccessibleInterface) -> str:
        name = thing.text(QtGui.QAccessible.Text.Name)
        state = thing.state()
        if not state.checkable:
            return name
        return f"{name}. {self.tr('Chosen') if state.checked else self.tr('Not chosen')}"
