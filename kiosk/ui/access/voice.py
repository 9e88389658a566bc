"""The voice at the table: reads the letter, says labels, errors and the countdown.

Off until somebody turns it on, and silent again at every hand-over. Which voices there are is
`kiosk.speech`'s; the talking is done on a thread of its own, so that no page waits for it. A voice
that fails while it reads is offered no more, and that is said; it is looked for again at the next
hand-over.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.speech import probe
from kiosk.speech.speaker import Speaker, base
from kiosk.ui.input.idle_timer import IdleTimer
from kiosk.ui.tasks import CLOSE_SECONDS, Done, TaskEnd, TaskQueue

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Letter = Callable[[], tuple[str, str]]
"""Gives the letter as it is read aloud, and the language it stands in."""

FindVoice = Callable[[], Speaker | None]

VOLUMES = (35, 65, 100)
USUAL_VOLUME = 1

SAID_AT = frozenset({20, 10, 5})
"""Seconds left at which the countdown is said."""

CHECK_EVERY_MS = 400
"""How often it is looked whether the letter has been read to its end."""


@QmlElement
@QmlUncreatable("made in kiosk.app")
class Voice(QObject):
    """Says what it is told, in the language it was last told to `speak`.

    `letter` is what there is to hear; while `watch` warns, only the countdown is said.
    """

    changed = Signal()

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
        # What is still to be read of the letter, the part that is being read first, and since when.
        self._parts: list[str] = []
        self._began = 0.0
        self._volume = USUAL_VOLUME
        self._counted = 0
        self._listening = QTimer(self, interval=CHECK_EVERY_MS)
        self._listening.timeout.connect(self._listen)

    def look_for_voice(self, find: FindVoice) -> None:
        """Looks for a voice; the aids offer one as soon as it is found."""
        self._find = find
        self._is_looking = True
        self._queue.submit(find, self._found)

    def close(self, timeout: float = CLOSE_SECONDS) -> None:
        """Silence; waits at most so many seconds for it."""
        if self._is_closed:
            return
        self._is_closed = True
        self._listening.stop()
        speaker = self._speaker
        if speaker is not None:
            self._queue.submit(speaker.close)
        self._queue.close(timeout)

    def set_language(self, language: str) -> None:
        """From now on in that language."""
        self._language = language
        self.changed.emit()

    def reset(self) -> None:
        """Silence, and everything as every session begins."""
        self.stop()
        self._is_on, self._volume, self._counted = False, USUAL_VOLUME, 0
        is_lost = self._has_failed and not self._is_looking and not self._is_closed
        self._has_failed = False
        if is_lost and self._find is not None:
            self.look_for_voice(self._find)
        self.changed.emit()

    def announce_focus(self, thing: QObject) -> None:
        """Says what has come into focus: its name, and whether it is chosen. Never what is
        typed in it."""
        if not self._is_on or self._idle_timer.warningSeconds > 0:
            return  # the countdown is not cut short by the name of its button
        # Named here: a class of Qt is made when it is named, this one with hundreds of enums.
        accessible = QtGui.QAccessible
        found = accessible.queryAccessibleInterface(thing)
        # A page that gets the keys back does not cut short what is being said.
        if found is not None and found.role() is not accessible.Role.Pane:
            self.say(self._words_for(found))

    @Slot()
    def toggleReading(self) -> None:
        """Reads the letter aloud, whether or not anything else is spoken, or ends that."""
        text, language = self._letter()
        if self._is_reading:
            self.stop()
        elif self._has(language):
            self._parts = [part for part in text.splitlines() if part.strip()]
            self._is_reading = True
            self._read_on(language)
            self._listening.start()
            self.changed.emit()

    @Slot(str)
    def say(self, text: str) -> None:
        """Says it when sound is on; what was being said gives way."""
        if self._is_on and text and self._has(self._language):
            self._is_reading = False
            self._say(text, self._language)
            self.changed.emit()

    @Slot(int, str, result=bool)
    def countDown(self, seconds: int, words: str) -> bool:
        """Says `words` when the warning comes, and when 20, 10 and 5 seconds are left; whether
        this is such a moment, for those who hear it from a voice of their own.
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
        """Whether a voice speaks the language the letter stands in."""
        return self._has(self._letter()[1])

    @Property(bool, notify=changed)
    def hasFailed(self) -> bool:
        """It fell silent while it read the letter to this person."""
        return self._has_failed

    @Property(bool, notify=changed)
    def isOn(self) -> bool:
        return self._is_on and self._has(self._language)

    @Property(bool, notify=changed)
    def isReading(self) -> bool:
        return self._is_reading

    @Property(int, notify=changed)
    def volume(self) -> int:
        """The step, from 0 to 2."""
        return self._volume

    @property
    def is_default(self) -> bool:
        return not self._is_on and not self._is_reading and self._volume == USUAL_VOLUME

    def _has(self, language: str) -> bool:
        return self._speaker is not None and base(language) in self._speaker.languages

    def _say(self, text: str, language: str) -> None:
        speaker, volume = self._speaker, VOLUMES[self._volume]
        if speaker is not None and not self._is_closed:
            self._queue.submit(lambda: speaker.say(text, language, volume))

    def _read_on(self, language: str) -> None:
        """Part by part: so a voice that fails in the middle is found out there."""
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
        """What ended sooner than it can be spoken was not heard by anybody."""
        if not self._is_reading:
            return
        is_speaking = isinstance(end, Done) and end.result
        seconds = time.monotonic() - self._began
        if is_speaking and not probe.is_stuck(self._parts[0], seconds):
            return
        if is_speaking or not isinstance(end, Done) or probe.is_too_fast(self._parts[0], seconds):
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
        """The offer goes, and the page says why."""
        speaker, self._speaker = self._speaker, None
        self._is_reading = self._is_on = False
        self._has_failed = True
        self._listening.stop()
        if speaker is not None and not self._is_closed:
            self._queue.submit(speaker.close)
        self.changed.emit()

    def _words_for(self, thing: QAccessibleInterface) -> str:
        name = thing.text(QtGui.QAccessible.Text.Name)
        state = thing.state()
        if not state.checkable:
            return name
        return f"{name}. {self.tr('Chosen') if state.checked else self.tr('Not chosen')}"
