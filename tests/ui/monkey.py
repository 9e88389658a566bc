"""Random hands at one window, and what must hold whatever they do.

A monkey knows no page and no control by name. It looks for things that can be pressed, typed into
or moved, takes large ones more often, and as often touches any place at all. A series is what one
pair of hands does until the next person comes. Each act is a line of a script, so that a series
can be played again word by word:

    click 640 700 0.0       the mouse, pressed for so many seconds; `touch` is a finger
    drag 10 10 300 400      a finger that moves; `pull` is the mouse
    fingers 10 10 300 400   two fingers at once
    key Ctrl+A              a key of a real keyboard
    text "Ada "             letters of a real keyboard
    rest                    long enough for every guard against double taps to end
    wait 95                 nobody touches anything for so many seconds
"""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

import looking
from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock
from kiosk.signing.flow.steps import Step
from kiosk.signing.signature import Life, Signature
from kiosk.ui.input.event_filter import REVIEW_SECONDS
from kiosk.ui.typesetting import untie
from traces import traces, unclean

ACTS = 11
"""How much a monkey does before the next person comes."""

HASTE = (12, 40, 130)
"""How often, among a hundred other acts, somebody presses what the page is for."""

LONGEST_ACT_SECONDS = 10.0
"""The window answers sooner, or it hangs."""

SEEN_MS = 150
"""How long the review stands before somebody presses what it is for."""

LONG = "wait 400"
"""After so many seconds everybody has gone."""

_PUBLIC = frozenset(
    {Step.ATTRACT, Step.LETTER, Step.LINE, Step.REVIEW, Step.ADDRESS, Step.PAD, Step.SAVING}
    | {Step.THANKS, Step.CODE, Step.SUPPORT, Step.READING, Step.ASKED, Step.PIN, Step.RESET}
)
"""Where anybody may come without a PIN."""

_KEYS = (
    "Tab Tab Shift+Tab Space Space Return Return Enter Escape Backspace Delete Left Right Up Down "
    "Home End PageDown Ctrl+A Ctrl+C Ctrl+X Ctrl+V Ctrl+Z Ctrl+Y Alt+F4 F1 F11 Menu "
    "Ctrl+Shift+F10"
).split()

_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}

_OTHER_TEXTS = ("7", " ", "2740", "Ωß漢🙂", "Z\u0338\u0353\u035d", "\u05d0\u05d1 a", "x" * 130)


class Wrong(AssertionError):
    """Something that must never happen at the window, with the script that led there."""


@dataclass(frozen=True)
class Thing:
    """Something on the window that a hand may reach for."""

    kind: str
    """`main` (a button a page is for), `button`, `key`, `field` or `pane`."""
    place: QRectF


@dataclass(frozen=True)
class Seen:
    """Of one text: whether its first and its last line have been in sight."""

    top: bool = False
    foot: bool = False


class Monkey:
    """Hands at the window of `app`.

    `read` tells the signatures that are on disk now, `heard` what Python and Qt complained of.
    """

    def __init__(
        self,
        app: KioskApp,
        clock: EveningClock,
        read: Callable[[], list[Signature]],
        heard: Callable[[], list[str]],
    ) -> None:
        self.app, self.clock, self.read, self.heard = app, clock, read, heard
        self.kiosk, self.window = app.kiosk, app.window
        self.size = self.window.size()
        self.steps: Counter[Step] = Counter()
        self.acts: Counter[str] = Counter()
        self.series = self.handed_over = self.signed = self.wrote = 0
        self.script: list[str] = []
        self._marker = ""
        self._is_typed = False
        self._last = Step.ATTRACT
        self._seen: dict[str, Seen] = {}
        self._session = self.kiosk.flow.session
        self._thanked_session = 0
        self._thanked = len(read())
        self._is_thanked = False
        self._wrong: list[str] = []
        self._finger = QTest.createTouchDevice()
        self.kiosk.stepChanged.connect(self._stepped)
        self.kiosk.left.connect(lambda: self._wrong.append("the program was left"))

    # --- a series ---------------------------------------------------------------------------

    def play(self, seed: str) -> None:
        """One series of random acts. Raises Wrong with the script."""
        random = Random(seed)
        haste = random.choice(HASTE)
        self._begin(seed)
        for _ in range(ACTS):
            for line in self._think(random, haste):
                self._do(line)
        self._end()

    def play_again(self, script: str) -> None:
        """A series as its script tells it; lines that begin with # are remarks."""
        lines = [line.strip() for line in script.splitlines()]
        self._begin("a script")
        for line in lines:
            if line and not line.startswith("#"):
                self._do(line)
        self._end()

    def _begin(self, seed: str) -> None:
        self.series += 1
        self.script = [f"# {seed}, {self.size.width()}x{self.size.height()}"]
        self._arrive()

    def _arrive(self) -> None:
        people = self.handed_over + 1
        self._marker = "zq" + "".join("bcdfghjklm"[int(digit)] for digit in f"{people:05d}")
        self._is_typed = False
        self._seen = {}
        self._session = self.kiosk.flow.session

    def _end(self) -> None:
        """The person goes, and nobody comes for a while."""
        while self.kiosk.flow.step is not Step.ATTRACT and self.script[-2:] != [LONG] * 2:
            self._do(LONG)
        if self.kiosk.flow.step is not Step.ATTRACT:
            self._fail(f"nobody came for long, and the window stands at {self.kiosk.flow.step}")

    # --- what the monkey thinks of ----------------------------------------------------------

    def _think(self, random: Random, haste: int) -> Iterator[str]:
        if self.kiosk.flow.step is Step.REVIEW and random.random() < 0.5:
            QTest.qWait(SEEN_MS)  # what has not stood there for a moment was not seen
        things = list(self._things())
        buttons = [each for each in things if each.kind in ("button", "main")]
        main = [each for each in buttons if each.kind == "main"] or buttons
        keys = [each for each in things if each.kind == "key"]
        others = [each for each in things if each.kind in ("field", "pane")]
        kind = random.choices(
            ("main", "button", "key", "other", "anywhere", "drag", "fingers", "hardware", "text",
             "wait"),
            (haste, 18, 6 * bool(keys), 5, 7, 6, 2, 8, haste * self._may_type(keys) + 5, 3),
        )[0]  # fmt: skip
        if kind == "main" and main:
            areas = [each.place.width() * each.place.height() for each in main]
            yield "rest"
            yield self._press(random, random.choices(main, areas)[0].place)
        elif kind == "button" and buttons:
            if random.random() < 0.7:
                yield "rest"
            yield self._press(random, random.choice(buttons).place)
        elif kind == "key" and keys:
            yield self._press(random, random.choice(keys).place)
        elif kind == "other" and others:
            yield self._press(random, random.choice(others).place)
        elif kind == "drag":
            around = random.choice(things).place if things and random.random() < 0.6 else None
            way = random.choice(("drag", "drag", "pull"))
            yield f"{way} {self._place(random, around)} {self._place(random, around)}"
        elif kind == "fingers":
            yield f"fingers {self._place(random)} {self._place(random)}"
        elif kind == "hardware":
            yield f"key {random.choice(_KEYS)}"
        elif kind == "text":
            own = (self._marker, f"{self._marker} ", f"{self._marker}@example.org")
            text = random.choice(own if random.random() < 0.85 else _OTHER_TEXTS)
            yield f"text {json.dumps(text)}"
        elif kind == "wait":
            yield f"wait {random.choice((0.3, 2, 20, 31, 95, 95, 125))}"
        else:
            yield self._press(random, None)

    def _may_type(self, keys: list[Thing]) -> bool:
        return bool(keys) and not self._is_typed

    def _press(self, random: Random, around: QRectF | None) -> str:
        shortest, longest = random.choices(
            ((0.0, 0.0), (0.02, 0.1), (0.2, 0.9), (1.0, 3.3)), (960, 34, 5, 1)
        )[0]
        how = random.choice(("click", "touch"))
        return f"{how} {self._place(random, around)} {random.uniform(shortest, longest):.2f}"

    def _place(self, random: Random, around: QRectF | None = None) -> str:
        box = around or QRectF(0, 0, self.size.width(), self.size.height())
        x = random.uniform(box.left() + 1, max(box.left() + 1, box.right() - 1))
        y = random.uniform(box.top() + 1, max(box.top() + 1, box.bottom() - 1))
        return f"{x:.0f} {y:.0f}"

    def _things(self) -> Iterator[Thing]:
        whole = QRectF(0, 0, self.size.width(), self.size.height())
        for item in _visible(self.window.contentItem()):
            kind = _kind(item)
            if kind and item.isEnabled():
                place = item.mapRectToScene(item.boundingRect()).intersected(whole)
                if place.width() > 2 and place.height() > 2:
                    yield Thing(kind, place)

    # --- what the hands do ------------------------------------------------------------------

    def _do(self, line: str) -> None:
        self.script.append(line)
        what, _, given = line.partition(" ")
        self.acts[what] += 1
        getattr(self, f"_{what}")(given)
        if what != "rest":
            self._settle()
            self._look()

    def _click(self, given: str) -> None:
        place, seconds = _point(given), float(given.split()[2])
        self._mouse(QTest.mousePress, place)
        self._hold(seconds)
        self._mouse(QTest.mouseRelease, place)

    def _touch(self, given: str) -> None:
        place, seconds = _point(given), float(given.split()[2])
        QTest.touchEvent(self.window, self._finger).press(0, place).commit()
        self._hold(seconds)
        QTest.touchEvent(self.window, self._finger).release(0, place).commit()

    def _drag(self, given: str) -> None:
        way = _way(given)
        QTest.touchEvent(self.window, self._finger).press(0, way[0]).commit()
        for place in way[1:]:
            QTest.touchEvent(self.window, self._finger).move(0, place).commit()
        QTest.touchEvent(self.window, self._finger).release(0, way[-1]).commit()

    def _pull(self, given: str) -> None:
        way = _way(given)
        self._mouse(QTest.mousePress, way[0])
        for place in way[1:]:
            QTest.mouseMove(self.window, place)
        self._mouse(QTest.mouseRelease, way[-1])

    def _fingers(self, given: str) -> None:
        one, other = _way(given)[0], _way(given)[-1]
        QTest.touchEvent(self.window, self._finger).press(0, one).commit()
        QTest.touchEvent(self.window, self._finger).stationary(0).press(1, other).commit()
        QTest.touchEvent(self.window, self._finger).release(0, one).release(1, other).commit()

    def _key(self, given: str) -> None:
        *held, key = given.split("+")
        modifier = Qt.KeyboardModifier.NoModifier
        for each in held:
            modifier |= _MODIFIERS[each]
        QTest.keyClick(self.window, Qt.Key[f"Key_{key}"], modifier)

    def _text(self, given: str) -> None:
        text = json.loads(given)
        if self._marker in text and self.kiosk.flow.step is not Step.ATTRACT:
            self.wrote += not self._is_typed
            self._is_typed = True
        for character in text:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, self.window, Qt.Key.Key_unknown, character,
                Qt.KeyboardModifier.NoModifier,
            )  # fmt: skip

    def _rest(self, _given: str) -> None:
        self.clock.pass_time(REVIEW_SECONDS)
        for item in _visible(self.window.contentItem()):
            if item.property("guard") is not None:
                item.setProperty("guard", 1)

    def _wait(self, given: str) -> None:
        self.clock.pass_time(float(given))
        self.kiosk.idleTimer.check()

    def _mouse(self, act: Callable[..., None], place: QPoint) -> None:
        act(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def _hold(self, seconds: float) -> None:
        if seconds:
            QTest.qWait(round(1000 * seconds))

    def _settle(self) -> None:
        QTest.qWait(1)
        until = time.monotonic() + LONGEST_ACT_SECONDS
        while self.window.property("isMoving") or self.kiosk.flow.step is Step.SAVING:
            QTest.qWait(1)
            if time.monotonic() > until:
                self._fail(f"the window hangs at {self.kiosk.flow.step}")

    # --- what must hold ---------------------------------------------------------------------

    def _stepped(self) -> None:
        step = self.kiosk.flow.step
        before, self._last = self._last, step
        if step is before:
            return
        self.steps[step] += 1
        if step is Step.SAVING and before is not Step.REVIEW:
            self._wrong.append(f"signed from {before}")
        if step is Step.THANKS and before is Step.SAVING:
            self._is_thanked = True
        if step not in _PUBLIC:
            self._wrong.append(f"{step} without the PIN")

    def _thanked_for(self) -> list[str]:
        """What is wrong about a signature that is thanked for: it was not read, or is not there."""
        signatures = [each for each in self.read() if each.life is Life.LIVE]
        newest = max(signatures, key=lambda each: each.number, default=None)
        is_new = self._thanked_session != self.kiosk.flow.session
        self._thanked_session = self.kiosk.flow.session
        self._thanked += is_new
        self.signed += is_new
        if newest is None or len(signatures) != self._thanked:
            return [f"{len(signatures)} signatures on disk, {self._thanked} thanked"]
        whole = Seen(top=True, foot=True)
        return [
            f"{consent.id} was agreed to and never shown as a whole: {consent.text!r}"
            for consent in newest.consents
            if self._seen.get(consent.text) != whole
        ]

    def _look(self) -> None:
        """After each act."""
        if self.kiosk.flow.step is Step.REVIEW:
            self._see()
        if self._is_thanked:
            self._is_thanked = False
            self._wrong += self._thanked_for()
        wrong = [*self._wrong, *self.heard()]
        if wrong:
            self._fail("; ".join(wrong))
        if not self.window.isVisible() or self.window.size() != self.size:
            self._fail(f"the window is {self.window.size()} now, or gone")
        if self.kiosk.flow.session != self._session:
            self._search()
            self._arrive()

    def _see(self) -> None:
        """Notes which texts of the review are in sight, by their first and last line."""
        for item in _visible(self.window.contentItem()):
            if item.property("truncated") is None:
                continue
            text = untie(str(item.property("text")))
            box = item.mapRectToScene(item.boundingRect())
            shown = looking.shown_of(item, box)
            if text and not shown.isEmpty():
                was = self._seen.get(text, Seen())
                self._seen[text] = Seen(
                    was.top or shown.top() <= box.top() + 1,
                    was.foot or shown.bottom() >= box.bottom() - 1,
                )

    def _search(self) -> None:
        """The person has gone: looks for what is left of them."""
        self.handed_over += 1
        # A language may stay that was chosen at the first page: who chose it goes on there.
        if self._is_typed:
            left = traces(self.app, self._marker, keeps_choices=True)
        else:
            left = [each for each in unclean(self.app) if each != "choices"]
        if left:
            self._fail(f"left behind: {left}")

    def compare_with_the_ledger(self) -> None:
        """At the end of all series: who is on disk was thanked, and the other way round."""
        there = sum(each.life is Life.LIVE for each in self.read())
        if there != self._thanked:
            self._fail(f"{there} signatures on disk, {self._thanked} thanked")

    def _fail(self, what: str) -> None:
        raise Wrong("\n".join((what, "play it again:", *self.script)))

    # --- what it came to --------------------------------------------------------------------

    def told(self) -> str:
        """Figures of all series so far."""
        steps = ", ".join(f"{step.value} {count}" for step, count in self.steps.most_common())
        return (
            f"{self.series} series, {sum(self.acts.values())} acts: {self.handed_over} handed "
            f"over, {self.wrote} wrote, {self.signed} signed; reached {steps}"
        )


def _visible(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every item that is to be seen, and what is in it."""
    waiting = [root]
    while waiting:
        item = waiting.pop()
        # now and then shiboken answers with what stood at that address before
        if isinstance(item, QQuickItem) and item.isVisible():
            yield item
            waiting.extend(item.childItems())


def _kind(item: QQuickItem) -> str:
    if item.objectName().startswith(("key_", "alternate_")):
        return "key"
    if item.property("down") is not None:
        return "button" if item.property("isBusy") is None else "main"
    if item.property("cursorPosition") is not None:
        return "field"
    return "pane" if item.property("contentY") is not None else ""


def _point(given: str) -> QPoint:
    x, y = given.split()[:2]
    return QPoint(int(x), int(y))


def _way(given: str) -> list[QPoint]:
    """From one place to the other in eight pieces."""
    x, y, to_x, to_y = map(int, given.split())
    return [QPoint(x + (to_x - x) * at // 8, y + (to_y - y) * at // 8) for at in range(9)]
