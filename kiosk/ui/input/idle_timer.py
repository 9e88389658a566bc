"""The idle timer: the warning "Still there?", and how long thanks and the staff page are shown.

It only says that time is up. What happens then is decided by the flow. Time is read from the given
clock a few times a second.
"""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.settings import Settings
from kiosk.signing.clock import Clock
from kiosk.signing.flow.steps import STAYS_WHILE_IDLE, Step
from kiosk.ui.qml_types import member, qml_type

CHECK_EVERY_MS = 200
DELIBERATE_AFTER = 1.5
"""Seconds after which a touch on thanks is deliberate, and not the end of the tap that signed."""

_AFTER_SIGNING = frozenset({Step.THANKS, Step.CODE, Step.SUPPORT})
"""Steps among which "Keep this page" stays in force."""


@qml_type
class IdleTimer(QObject):
    """Must be told of every step and of every touch."""

    changed = Signal()
    timeIsUp = Signal()

    warningSeconds = member(int, "_warning", notify=changed)
    """Seconds until everything typed is cleared; 0 while there is no warning."""
    thanksSeconds = member(int, "_thanks", notify=changed)
    """Seconds until thanks returns to attract; 0 on other pages, and if thanks is kept."""
    askedSeconds = member(int, "_question", notify=changed)
    """Seconds until "Clear what is typed?" answers itself; 0 if it is not shown."""

    def __init__(self, clock: Clock, settings: Settings) -> None:
        super().__init__()
        self._clock = clock
        self._settings = settings
        self._step = Step.ATTRACT
        self._step_began = self._last_touch = clock.monotonic()
        self._is_kept = False
        self._warning = self._thanks = self._question = 0
        self._timer = QTimer(self, interval=CHECK_EVERY_MS)
        self._timer.timeout.connect(self.check)
        self._timer.start()

    def enter(self, step: Step) -> None:
        """A step has begun."""
        self._step = step
        self._step_began = self._last_touch = self._clock.monotonic()
        self._is_kept = self._is_kept and step in _AFTER_SIGNING
        self.check()

    @Slot()
    def touched(self) -> None:
        """Somebody touched the screen or a key."""
        now = self._clock.monotonic()
        if (
            self._step is Step.THANKS
            and not self._is_kept
            and now - self._step_began >= DELIBERATE_AFTER
        ):
            self._step_began = now - DELIBERATE_AFTER
        self._last_touch = now
        self.check()

    @Slot()
    def keepThanks(self) -> None:
        """Keeps thanks open: from now on only the idle warning can end it."""
        self._is_kept = True
        self.touched()

    def check(self) -> None:
        """Updates the seconds left, and emits `timeIsUp` when there are none."""
        now = self._clock.monotonic()
        idle = now - self._last_touch
        before = (self._warning, self._thanks, self._question)
        self._warning = self._thanks = self._question = 0
        is_over = False
        if self._step is Step.THANKS and not self._is_kept:
            left = self._settings.thanks_seconds - (now - self._step_began)
            self._thanks = max(0, math.ceil(left))
            is_over = left <= 0
        elif self._step is Step.ASKED:
            # Not since the last touch: in a queue the next person's touch would keep it open.
            left = self._settings.still_there_seconds - (now - self._step_began)
            self._question = max(0, math.ceil(left))
            is_over = left <= 0
        elif self._step is Step.PIN:
            is_over = idle >= self._settings.still_there_seconds
        elif self._step in (Step.RESET, Step.STAFF):
            is_over = idle >= self._settings.staff_idle_seconds
        elif self._step in STAYS_WHILE_IDLE:
            is_over = idle >= self._settings.idle_seconds
        else:
            left = self._settings.idle_seconds + self._settings.still_there_seconds - idle
            if idle >= self._settings.idle_seconds:
                self._warning = max(0, math.ceil(left))
            is_over = left <= 0
        if before != (self._warning, self._thanks, self._question) or self._step is Step.THANKS:
            self.changed.emit()
        if is_over:
            self._last_touch = now
            self.timeIsUp.emit()

    def stop(self) -> None:
        self._timer.stop()

    @Property(bool, notify=changed)
    def offersKeeping(self) -> bool:
        """Whether thanks will return to attract by itself."""
        return self._step is Step.THANKS and not self._is_kept
