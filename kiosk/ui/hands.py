"""Hands at the window: taps, touches, holds, types and looks, as people do.

Drives the real window through real events; used by tests and by the played evening. Finds
things by objectName among what is visible, and never reaches into an object to press it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.errors import JobFailed, ProgramFault
from kiosk.signing.flow import Step
from kiosk.ui.kiosk import Kiosk
from kiosk.ui.touches import SAME_TAP_SECONDS, Touches
from kiosk.ui.typesetting import untie

Points = Sequence[tuple[float, float]]

PATIENCE = 10.0
"""Seconds to wait for anything before saying that it did not come."""

LOOKS_EVERY_MS = 5

TIMERS_LATE = 0.1
"""Seconds by which a timer of Qt may be late: a button's guard ends that much after its time."""

_KEYS = {" ": "key_space", "\b": "key_backspace"}


class NotThere(ProgramFault):
    """Something a person would have touched is not on the window."""


class Hands:
    """One pair of hands at one kiosk's window."""

    def __init__(self, window: QQuickWindow, kiosk: Kiosk, touches: Touches) -> None:
        self._window = window
        self._kiosk = kiosk
        self._touches = touches
        self._device = QTest.createTouchDevice()
        self._tapped_at: dict[str, float] = {}

    # --- looking ----------------------------------------------------------------------------

    def has(self, name: str) -> bool:
        """Whether something of that name is to be seen."""
        return self._find(name) is not None

    def item(self, name: str) -> QQuickItem:
        """The visible item of that name, the one in front where there are several.

        Raises NotThere.
        """
        found = self._find(name)
        if found is None:
            raise NotThere(f"no {name} is visible at {self._kiosk.step}")
        return found

    def text(self, name: str) -> str:
        """The text of an item, without the spaces that only keep lines together."""
        return untie(str(self.item(name).property("text")))

    def texts(self) -> list[str]:
        """Every text that is to be seen, in the order of the scene."""
        found: list[str] = []
        for item in self._visible(self._window.contentItem()):
            text = item.property("text")
            if isinstance(text, str) and text:
                found.append(untie(text))
        return found

    def picture(self, path: Path) -> None:
        """Saves the window as it is seen, once it is still."""
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self._window.grabWindow().save(str(path)):
            raise JobFailed(f"{path} could not be written.", "Free some room and try again.")

    def resize(self, width: int, height: int) -> None:
        """Gives the window another size and waits until it has it."""
        self._window.resize(width, height)
        content = self._window.contentItem()
        self.wait_for(
            lambda: (content.width(), content.height()) == (width, height), "the new size"
        )
        self.settle()

    # --- waiting ----------------------------------------------------------------------------

    def wait_for(
        self, is_so: Callable[[], bool], what: str = "it", seconds: float = PATIENCE
    ) -> None:
        """Lets the window work until `is_so`; raises NotThere when `what` does not come."""
        until = time.monotonic() + seconds
        while not is_so():
            if time.monotonic() > until:
                raise NotThere(f"{what} did not come at {self._kiosk.step}")
            QTest.qWait(LOOKS_EVERY_MS)

    def wait_step(self, step: Step) -> None:
        """Waits for a step and until its page stands still."""
        self.wait_for(lambda: self._kiosk.flow.step is step, f"the step {step}")
        self.settle()

    def settle(self) -> None:
        """Waits until nothing moves."""
        QTest.qWait(1)
        self.wait_for(lambda: not self._window.property("isMoving"), "stillness")

    # --- touching ---------------------------------------------------------------------------

    def tap(self, name: str) -> None:
        """Presses and releases the mouse in the middle of an item."""
        place = self._place(name)
        QTest.mouseClick(
            self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
        QTest.qWait(1)

    def touch(self, name: str) -> None:
        """The same with a finger."""
        place = self._place(name)
        QTest.touchEvent(self._window, self._device).press(0, place).commit()
        QTest.touchEvent(self._window, self._device).release(0, place).commit()
        QTest.qWait(1)

    def hold(self, name: str, milliseconds: int) -> None:
        """Presses for that long."""
        place = self._place(name)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(self._window, left, none, place)
        QTest.qWait(milliseconds)
        QTest.mouseRelease(self._window, left, none, place)
        QTest.qWait(1)

    def draw(self, strokes: Sequence[Points], name: str = "inkPad") -> None:
        """Draws with a finger; points from (0, 0) to (1, 1) of the pad."""
        self.settle()
        pad = self.item(name)
        for stroke in strokes:
            places = [
                pad.mapToScene(QPointF(x * pad.width(), y * pad.height())).toPoint()
                for x, y in stroke
            ]
            QTest.touchEvent(self._window, self._device).press(0, places[0]).commit()
            for place in places[1:]:
                QTest.touchEvent(self._window, self._device).move(0, place).commit()
            QTest.touchEvent(self._window, self._device).release(0, places[-1]).commit()

    # --- typing -----------------------------------------------------------------------------

    def press_key(
        self, key: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """One hardware key by Qt's name of it: `Tab`, `Return`, `Escape`, `Backspace`."""
        QTest.keyClick(self._window, Qt.Key[f"Key_{key}"], modifier)

    def select_all(self) -> None:
        """Ctrl+A in the field that has the focus."""
        self.press_key("A", Qt.KeyboardModifier.ControlModifier)

    def type_keys(self, text: str) -> None:
        """Types on a hardware keyboard."""
        for character in text:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click,
                self._window,
                Qt.Key.Key_unknown,
                character,
                Qt.KeyboardModifier.NoModifier,
            )

    def type_screen(self, text: str) -> None:
        """Types on the screen's keyboard; what no key offers comes from the hardware one."""
        for character in text:
            self._type_one(character)

    def _type_one(self, character: str) -> None:
        keyboard = self._kiosk.keyboard
        name = _KEYS.get(character, f"key_{character.lower()}")
        if not self.has(name):
            wants_figures = character.isdigit()
            if self.has("key_figures") and self.has("key_1") != wants_figures:
                self.tap("key_figures")
            if not self.has(name):
                self.type_keys(character)
                return
        if character.isalpha() and keyboard.isShifted != character.isupper():
            while keyboard.isShifted != character.isupper():
                self.tap("key_shift")
        self.tap(name)

    # --- within -----------------------------------------------------------------------------

    def _find(self, name: str) -> QQuickItem | None:
        found = None
        for item in self._visible(self._window.contentItem()):
            if item.objectName() == name:
                found = item
        return found

    def _visible(self, item: QQuickItem) -> list[QQuickItem]:
        found: list[QQuickItem] = []
        waiting = [item]
        while waiting:
            each = waiting.pop()
            if each.isVisible():
                found.append(each)
                waiting.extend(reversed(each.childItems()))
        return found

    def _place(self, name: str) -> QPoint:
        """The middle of an item, once a tap there is a tap of its own."""
        self.settle()
        item = self.item(name)
        self.wait_for(item.isEnabled, f"a {name} that can be pressed")
        self._bring_into_sight(item)
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        # A key may be pressed again at once; any button guards itself for half a second.
        pause = 0.0 if name.startswith("key_") else SAME_TAP_SECONDS + TIMERS_LATE
        free_at = self._tapped_at.get(name, float("-inf")) + pause
        self.wait_for(
            lambda: (
                time.monotonic() >= free_at and not self._touches.is_guarding_at(QPointF(place))
            ),
            "the end of a guard against double taps",
        )
        self._tapped_at[name] = time.monotonic()
        return place

    def _bring_into_sight(self, item: QQuickItem) -> None:
        """Scrolls what `item` lies in to where a swipe would have brought it."""
        page: QQuickItem | None = item.parentItem()
        while page is not None and page.metaObject().indexOfProperty("contentY") < 0:
            page = page.parentItem()
        if page is None:
            return
        top = item.mapToItem(page, QPointF(0, 0)).y()
        foot = top + item.height()
        if top >= 0 and foot <= page.height():
            return
        lowest = max(0.0, float(page.property("contentHeight")) - page.height())
        wanted = float(page.property("contentY")) + (top + foot - page.height()) / 2
        page.setProperty("contentY", max(0.0, min(lowest, wanted)))
        self.settle()
