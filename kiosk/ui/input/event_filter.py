"""The window's event filter: sees every touch and key before the window does.

It restarts the idle timer. It drops the second tap of a double tap that would hit the next page,
repeats of a held key, and the middle mouse button, which would paste. It says when a touch is
cancelled: by the screen, or because it was the hand that holds a pen.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent

from kiosk.signing.clock import Clock
from kiosk.ui.input.idle_timer import IdleTimer

DOUBLE_TAP_SECONDS = 0.5
"""Within this time a second tap counts as the same tap (EN 301 549, 5.9)."""

REVIEW_SECONDS = 1.5
"""The same on the review, whose button may lie where the last key of the line was."""

REVIEW_PAGE = "review"

DOUBLE_TAP_PIXELS = 48

_PRESSES = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
)
_ACTIVITY = frozenset(
    {
        *_PRESSES,
        QEvent.Type.KeyPress,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)
_BUTTONS = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease}
)
_PRESS_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
"""Keys that press the button in focus."""

_CANCELS_TOUCHES = frozenset({QEvent.Type.TouchCancel, QEvent.Type.TabletPress})


class EventFilter(QObject):
    """Installed on the window; `enter_page` must be called at each step."""

    touchCancelled = Signal()

    def __init__(self, idle_timer: IdleTimer, clock: Clock) -> None:
        super().__init__()
        self._idle_timer = idle_timer
        self._clock = clock
        self._page = ""
        self._key: int | None = None
        self._page_opened_by_key: int | None = None
        self._page_began = float("-inf")
        self._pressed_at: QPointF | None = None
        self._page_opened_at: QPointF | None = None

    def enter_page(self, page: str) -> None:
        """A step has begun that is shown on `page`."""
        if page != self._page:
            self._page = page
            self._page_began = self._clock.monotonic()
            self._page_opened_at, self._pressed_at = self._pressed_at, None
            self._page_opened_by_key, self._key = self._key, None

    @property
    def _guard_seconds(self) -> float:
        return REVIEW_SECONDS if self._page == REVIEW_PAGE else DOUBLE_TAP_SECONDS

    def guarded_for(self, place: QPointF) -> float:
        """Seconds in which a tap at `place` still counts as the tap that opened the page, or 0."""
        if self._page_opened_at is None:
            return 0.0
        if (place - self._page_opened_at).manhattanLength() >= DOUBLE_TAP_PIXELS:
            return 0.0
        return max(0.0, self._page_began + self._guard_seconds - self._clock.monotonic())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _BUTTONS and _is_middle(event):
            return True
        if kind in _CANCELS_TOUCHES:
            self.touchCancelled.emit()
        if kind not in _ACTIVITY:
            return False
        if self._idle_timer.warningSeconds == 0:  # "Still there?" is answered by its buttons only
            self._idle_timer.touched()
        if isinstance(event, QKeyEvent):
            return event.isAutoRepeat() or self._is_double_press(event)
        return kind in _PRESSES and self._is_double_tap(event)

    def _is_double_press(self, event: QKeyEvent) -> bool:
        """Whether the key that opened the page was pressed twice."""
        since = self._clock.monotonic() - self._page_began
        if event.key() == self._page_opened_by_key and since < self._guard_seconds:
            self._page_began = self._clock.monotonic()
            return True
        self._key = event.key() if event.key() in _PRESS_KEYS else None
        self._page_opened_by_key = None
        return False

    def _is_double_tap(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            place = event.points()[0].position()
        elif isinstance(event, QMouseEvent):
            place = event.position()
        else:
            return False
        is_same = self.guarded_for(place) > 0
        if is_same:  # somebody who goes on tapping has not seen the page yet
            self._page_began = self._clock.monotonic()
            return True
        self._pressed_at, self._page_opened_at = place, None
        self._key = None
        return False


def _is_middle(event: QEvent) -> bool:
    """The middle button pastes the primary selection on X11 and Wayland; nothing here needs it."""
    return isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.MiddleButton
