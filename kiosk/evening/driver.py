"""The UI driver: taps, touches, types and reads at the real window, through real events.

Tests and the played evening use it. It finds visible items by their objectName, and never calls an
object to press it.
"""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Self

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import KioskApp, OpenStore, Options, open_store
from kiosk.errors import JobFailed, ProgramFault
from kiosk.evening.clock import EveningClock
from kiosk.file_system import FOR_OWNER, make_private_folder, set_mode
from kiosk.jobs import pins as jobs_pins
from kiosk.signing.clock import Clock
from kiosk.signing.flow.steps import Step
from kiosk.ui.input.event_filter import EventFilter
from kiosk.ui.keys.composing import keys_of
from kiosk.ui.kiosk import Kiosk
from kiosk.ui.typesetting import untie

Points = Sequence[tuple[float, float]]

PINS = ("274016", "639205")
"""The volunteers' and the organiser's PIN of a driven kiosk."""

WAIT_SECONDS = 10.0
"""Time limit of every wait."""

CHECK_EVERY_MS = 5

_KEYS = {" ": "key_space", "\b": "key_backspace"}
"""Characters whose keys have a name."""


class NotThere(ProgramFault):
    """Something that a person would have touched is not visible."""


class UiDriver:
    """Drives one kiosk's window."""

    def __init__(
        self, window: QQuickWindow, kiosk: Kiosk, event_filter: EventFilter, clock: Clock
    ) -> None:
        self._window = window
        self._kiosk = kiosk
        self._event_filter = event_filter
        self._clock = clock
        self._device = QTest.createTouchDevice()

    # --- looking ----------------------------------------------------------------------------

    def has(self, name: str) -> bool:
        """Whether an item of that name is visible."""
        return self._find(name) is not None

    def item(self, name: str) -> QQuickItem:
        """The visible item of that name; of several the one in front.

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
        """Every visible text, in the order of the scene."""
        found: list[str] = []
        for item in self._visible(self._window.contentItem()):
            text = item.property("text")
            if isinstance(text, str) and text:
                found.append(untie(text))
        return found

    def picture(self, path: Path) -> None:
        """Saves a picture of the window, once nothing moves.

        On the review it waits until the whole meaning was visible, or has to be scrolled.
        """
        self.settle()
        if self._kiosk.flow.step is Step.REVIEW:
            self.wait_seen()
        make_private_folder(path.parent, parents=True)
        if not self._window.grabWindow().save(str(path)):
            raise JobFailed(f"{path} could not be written.", "Free some room and try again.")
        set_mode(path, FOR_OWNER)

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
        self, is_so: Callable[[], bool], what: str = "it", seconds: float = WAIT_SECONDS
    ) -> None:
        """Runs the event loop until `is_so`. Raises NotThere, naming `what`, after `seconds`."""
        until = time.monotonic() + seconds
        while not is_so():
            if time.monotonic() > until:
                raise NotThere(f"{what} did not come at {self._kiosk.step}")
            QTest.qWait(CHECK_EVERY_MS)

    def wait_step(self, step: Step) -> None:
        """Waits for a step, and until its page does not move."""
        self.wait_for(lambda: self._kiosk.flow.step is step, f"the step {step}")
        self.settle()

    def settle(self) -> None:
        """Waits until nothing moves."""
        QTest.qWait(1)
        self.wait_for(lambda: not self._window.property("isMoving"), "stillness")

    def wait_seen(self) -> None:
        """On the review: waits until one can sign, or has to scroll first."""
        self.wait_for(self._is_seen, "a button that signs")

    # --- touching ---------------------------------------------------------------------------

    def tap(self, name: str) -> None:
        """Presses and releases the mouse in the middle of an item."""
        place = self._place(name)
        QTest.mouseClick(
            self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
        QTest.qWait(1)

    def to_review(self) -> None:
        """From the line or the e-mail address to the review."""
        if self.has("continueButton"):
            self.tap("continueButton")
            self.settle()

    def read_meaning(self) -> None:
        """On the review: scrolls until the whole meaning of signing was visible."""
        self.settle()
        submit = self.item("submitButton")
        self.wait_seen()
        while not submit.isEnabled():
            try:
                self.tap("readOn")
            except NotThere:
                # after a late layout there may be nothing more to scroll
                if self.has("readOn"):
                    raise
            self.wait_seen()

    def sign(self) -> None:
        """From the line or the review to the tap that signs."""
        self.to_review()
        self.read_meaning()
        self.tap("submitButton")

    def withdrawal_code(self, look: Callable[[], None] | None = None) -> str:
        """From thanks: opens the withdrawal code, calls `look`, reads the code and goes back."""
        self.tap("showCode")
        self.wait_step(Step.CODE)
        if look is not None:
            look()
        code = self.text("withdrawalCode")
        self.tap("backButton")
        self.wait_step(Step.THANKS)
        return code

    def hand_over(self) -> None:
        """Presses "Next person", and "Clear" if that is asked."""
        self.tap("nextPerson")
        self.settle()
        if self.has("clearNow"):
            self.tap("clearNow")

    def touch(self, name: str) -> None:
        """Taps an item with a finger."""
        place = self._place(name)
        QTest.touchEvent(self._window, self._device).press(0, place).commit()
        QTest.touchEvent(self._window, self._device).release(0, place).commit()
        QTest.qWait(1)

    def hold(self, name: str, milliseconds: int, *, finger: bool = False) -> None:
        """Presses an item for `milliseconds`, with the mouse or a finger."""
        place = self._place(name)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        if finger:
            QTest.touchEvent(self._window, self._device).press(0, place).commit()
            QTest.qWait(milliseconds)
            QTest.touchEvent(self._window, self._device).release(0, place).commit()
        else:
            QTest.mousePress(self._window, left, none, place)
            QTest.qWait(milliseconds)
            QTest.mouseRelease(self._window, left, none, place)
        QTest.qWait(1)

    def slide(self, name: str, onto: str, *, over: Callable[[], None] | None = None) -> None:
        """Holds an item with a finger until `onto` appears, slides there and lifts the finger.

        `over` is called before the finger is lifted.
        """
        place = self._place(name)
        QTest.touchEvent(self._window, self._device).press(0, place).commit()
        self.wait_for(lambda: self.has(onto), onto)
        item = self.item(onto)
        _lay_out(item)
        end = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        for at in (place + (end - place) / 2, end):
            QTest.touchEvent(self._window, self._device).move(0, at).commit()
        if over is not None:
            over()
        QTest.touchEvent(self._window, self._device).release(0, end).commit()
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
        """Presses a hardware key by its name in Qt: `Tab`, `Return`, `Escape`, `Backspace`."""
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
        """Types on the on-screen keyboard; characters without a key on a hardware keyboard."""
        for character in text:
            for key in keys_of(character):
                self._type_one(key)

    def _type_one(self, character: str) -> None:
        keyboard = self._kiosk.keyboard
        if character in _KEYS:
            self.tap(_KEYS[character])
            return
        if self.has("key_figures") and keyboard.showsFigures != character.isdigit():
            self.tap("key_figures")
        layout, language = keyboard.layout, keyboard.language
        for key in (*layout.every_key(), *layout.email):
            if character in (key, layout.shift_of(key, language)) and self.has(f"key_{key}"):
                self._shift_to(character, key)
                self.tap(f"key_{key}")
                return
        holder = layout.holder(character, language)
        if holder is not None and self.has(f"key_{holder}"):
            self._shift_to(character, character.lower())
            if self.has("key_more"):
                self.tap("key_more")
                self.tap(f"key_{holder}")
                self.tap(f"alternate_{character}")
            else:
                self.slide(f"key_{holder}", f"alternate_{character}")
            return
        parts = unicodedata.normalize("NFD", character)
        for at, mark in enumerate(parts[1:], start=1):
            if self.has(f"key_{mark}") or layout.holder(mark) is not None:
                self._type_one(unicodedata.normalize("NFC", parts[:at] + parts[at + 1 :]))
                self._type_one(mark)
                return
        self.type_keys(character)

    def _shift_to(self, character: str, key: str) -> None:
        """Switches shift so that `key` types `character`, if shift makes a difference."""
        keyboard = self._kiosk.keyboard
        if keyboard.layout.shift_of(key, keyboard.language) == key:
            return
        while keyboard.isShifted != (character != key):
            self.tap("key_shift")

    # --- within -----------------------------------------------------------------------------

    def _find(self, name: str) -> QQuickItem | None:
        return _last_of(name, self._window.contentItem())

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
        """The middle of an item, once a tap there does not count as a double tap."""
        self.settle()
        item = self.item(name)
        self.wait_for(item.isEnabled, f"a {name} that can be pressed")
        _lay_out(item)
        self._bring_into_sight(item)

        def middle() -> QPoint:
            return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

        self._wait_for_guards(item, middle())
        place = middle()
        while (now := middle()) != place:  # what a page lays out late moves it
            place = now
            QTest.qWait(CHECK_EVERY_MS)
        return place

    def _wait_for_guards(self, item: QQuickItem, place: QPoint) -> None:
        """Waits until a press there does not count as a double tap.

        On a played clock that time passes at once, except for what the page does in it. Keys have
        no guard; a button guards itself for half a second with its own timer, and says so.
        """
        if isinstance(self._clock, EveningClock):
            until = time.monotonic() + self._event_filter.guarded_for(QPointF(place))
            while time.monotonic() < until and not self._is_seen():
                QTest.qWait(CHECK_EVERY_MS)
            self._clock.wait(self._event_filter.guarded_for(QPointF(place)))
            if item.property("isGuarding"):
                usual = item.property("guard")
                item.setProperty("guard", 0)  # restarts its timer with this interval
                self.wait_for(lambda: not item.property("isGuarding"), "the end of its guard")
                item.setProperty("guard", usual)
        self.wait_for(
            lambda: (
                not item.property("isGuarding")
                and not self._event_filter.guarded_for(QPointF(place))
            ),
            "the end of a guard against double taps",
        )

    def _is_seen(self) -> bool:
        """Whether the review knows what was visible, which takes it a moment."""
        submit = self._find("submitButton")
        return submit is None or submit.isEnabled() or self.has("readOn")

    def _bring_into_sight(self, item: QQuickItem) -> None:
        """Scrolls the page around `item` as a swipe would."""
        page: QQuickItem | None = item.parentItem()
        while page is not None and page.property("contentY") is None:
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


def _last_of(name: str, item: QQuickItem) -> QQuickItem | None:
    """The visible item of that name in front of all others in `item`."""
    if not item.isVisible():
        return None
    for child in reversed(item.childItems()):
        found = _last_of(name, child)
        if found is not None:
            return found
    return item if item.objectName() == name else None


def _lay_out(item: QQuickItem) -> None:
    """Has rows and columns place their items now, as the next frame would."""
    around: QQuickItem | None = item
    while around is not None:
        around.ensurePolished()
        around = around.parentItem()


class DrivenKiosk(KioskApp):
    """A kiosk with a UI driver and known PINs."""

    _driver: UiDriver | None = None

    @classmethod
    def open(
        cls,
        options: Options,
        open_store: OpenStore = open_store,
        pins: tuple[str, str] | None = PINS,
    ) -> Self:
        """Sets both PINs if they are missing, then makes the window.

        With `pins` None nothing is set, and the window asks for missing PINs.
        """
        if pins is not None:
            jobs_pins.set_missing(options.data, *pins, options.clock)
        return super().open(options, open_store)

    @property
    def driver(self) -> UiDriver:
        """The driver of this window."""
        if self._driver is None:
            self._driver = UiDriver(self.window, self.kiosk, self.event_filter, self.options.clock)
        return self._driver
