"""The on-screen keyboard: which keys it shows, and what each key does.

A key is sent to the field in focus as if it came from a hardware keyboard or an input method.
Layouts are data (`layouts.py`); `composing.py` combines keys into characters. Of what is typed only
the jamo of an unfinished syllable are kept.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.errors import ProgramFault
from kiosk.ui.access import digits
from kiosk.ui.keys import composing, layouts
from kiosk.ui.keys.layouts import Capitals
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.rows import Rows

ADDRESS = "address"
"""The `input_kind` of a field for an e-mail address."""

ROWS = 5
"""Number of rows in every layout, so that nothing moves when the layout changes."""

_ONE_LETTER = re.compile(r"(?:^|[ -])[^\W\d_]['’ʼ]$")
"""One letter and an apostrophe: O'Neill, D'Angelo, L'Étoile."""

Row = tuple[str | int | float | bool, ...]


@qml_type
class Keyboard(QObject):
    """Keys as rows of (key, label, capital, column, row, span, isNamed, hasMore).

    Columns and spans are in units of one key.
    """

    changed = Signal()

    keys = member(Rows, "_keys")
    alternates = member(Rows, "_alternates")
    """The alternates of the held key, with its own character first; empty if none is held."""
    choices = member(Rows, "_choices")
    """The layouts to choose from, by the name of the script in that script."""
    isShifted = member(bool, "_shift", notify=changed)
    isLocked = member(bool, "_is_locked", notify=changed)
    showsFigures = member(bool, "_shows_figures", notify=changed)
    isPicking = member(bool, "_is_picking", notify=changed)
    """Whether the next key shows its alternates instead of typing."""
    isChoosing = member(bool, "_is_choosing", notify=changed)
    """Whether the list of layouts is open."""
    isRightToLeft = member(bool, "layout.right_to_left", notify=changed)
    rowCount = member(int, "_row_count")
    columnCount = member(float, "layout.columns", notify=changed)

    def __init__(self, offered: tuple[str, ...]) -> None:
        super().__init__()
        self._keys = Rows("key", "label", "capital", "column", "row", "span", "isNamed", "hasMore")
        self._alternates = Rows("label", "given")
        self._choices = Rows("name", "label", "isCurrent")
        self._row_count = ROWS
        self._window: QQuickWindow | None = None
        self._offered = offered
        self.language = ""
        self.current = offered[0]
        """The name of the chosen layout. A field for an e-mail address may show another one."""
        self.layout = layouts.load(self.current)
        self._input_kind = self._before = ""
        self._jamo: composing.Jamo = ()
        self._shows_figures = self._is_picking = self._is_choosing = False
        self._shift = self._is_locked = self._is_by_hand = False
        self._last_shown: tuple[object, ...] = ()
        self.set_language("")

    def attach(self, window: QQuickWindow) -> None:
        """Sends keys to this window's active field from now on."""
        self._window = window

    def set_language(self, language: str) -> None:
        """Chooses the layout of a language of the interface."""
        self.language = language
        self.current = layouts.first(self._offered, language)
        self._choose()

    def reset(self) -> None:
        """Resets layout, shift and figures, and removes the text before the cursor."""
        self._shows_figures = self._is_locked = self._is_by_hand = self._shift = False
        self._input_kind = self._before = ""
        self.set_language(self.language)

    @Slot(str, str)
    def setContext(self, before: str, input_kind: str) -> None:
        """Sets the text before the cursor, and the kind of text that the field needs.

        `asks` is `words` where words begin with capitals, `first` where the first one does,
        `address` for an e-mail address, "" for plain text.
        """
        was_address = self._input_kind == ADDRESS
        self._before = before
        self._input_kind = input_kind
        if was_address != (input_kind == ADDRESS):
            self._choose()
        if not self._is_locked:
            self._shift, self._is_by_hand = self._wants_shift(), False
        self._update()

    @Slot(str)
    def press(self, key: str) -> None:
        """Presses a key, by its id in `keys`. (The page handles `next`.)"""
        picks, jamo = self._is_picking and bool(self._alternates_of(key)), self._jamo
        self._jamo = ()
        self._show_alternates(key if picks else "")
        if picks:
            return
        if key == "shift":
            self._jamo = jamo
            self._press_shift()
        elif key == "figures":
            self._shows_figures = not self._shows_figures
            self._arrange()
        elif key == "more":
            self._is_picking = True
            self._update()
        elif key == "layouts":
            self._press_layouts()
        elif key == "backspace":
            self._press_backspace(jamo)
        elif key == "space":
            self._send(Qt.Key.Key_Space, " ")
        else:
            self._jamo = jamo
            self._type(self.layout.shift_of(key, self.language) if self._shift else key)

    @Slot(str)
    def hold(self, key: str) -> None:
        """Shows the alternates of a key that is held down."""
        self._show_alternates(key)

    @Slot(str)
    def pressAlternate(self, given: str) -> None:
        self._show_alternates("")
        self._type(given)

    @Slot(str)
    def chooseLayout(self, name: str) -> None:
        """Chooses one of the offered layouts; any other name is ignored."""
        self._show_alternates("")
        if name in layouts.choices(self._offered, self.language):
            self.current = name
            self._shows_figures = self._is_locked = False
            self._choose()
            self.setContext(self._before, self._input_kind)

    @Property(str, notify=changed)
    def wordless(self) -> str:
        """The script that has no keys, about which a notice is shown; "" if there are keys."""
        return "" if self.layout.rows else self.layout.script

    def _type(self, text: str) -> None:
        if self.layout.joins == "hangul" and composing.is_jamo(text):
            self._join(text)
        elif composing.is_mark(text):
            self._jamo = ()
            back, made = composing.put_mark(self._before, text)
            self._replace(back, made) if back else self._send(Qt.Key.Key_unknown, made)
        else:
            self._jamo = ()
            self._send(Qt.Key.Key_unknown, text)
        if not self._is_locked and self._is_by_hand:
            self._shift, self._is_by_hand = self._wants_shift(), False
            self._update()

    def _join(self, key: str) -> None:
        """Adds a jamo to the syllable before the cursor, unless the cursor was moved."""
        typed = self._jamo
        if not self._before.endswith(composing.join(typed)):
            typed = ()
        done, self._jamo = composing.add_jamo(typed, key)
        self._replace(len(composing.join(typed)), done + composing.join(self._jamo))

    def _press_backspace(self, typed: composing.Jamo) -> None:
        if typed and self._before.endswith(composing.join(typed)):
            self._jamo = typed[:-1]
            if self._jamo:
                self._replace(len(composing.join(typed)), composing.join(self._jamo))
                return
        self._send(Qt.Key.Key_Backspace, "")

    def _replace(self, back: int, text: str) -> None:
        """Replaces `back` characters before the cursor with `text`, as one edit."""
        # Not the window's activeFocusItem(): PySide keeps each item it returns as long as the
        # window.
        item = QGuiApplication.focusObject()
        if isinstance(item, QQuickItem):
            event = QInputMethodEvent()
            event.setCommitString(text, -back, back)
            QCoreApplication.sendEvent(item, event)

    def _send(self, key: Qt.Key, text: str) -> None:
        if self._window is None:
            raise ProgramFault("the keyboard has no window")
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self._window, event)

    def _press_shift(self) -> None:
        if self._is_locked:
            self._shift = self._is_locked = self._is_by_hand = False
        elif self._shift and self._is_by_hand:
            self._is_locked = True
        else:
            self._shift = not self._shift
            self._is_by_hand = self._shift
        self._update()

    def _press_layouts(self) -> None:
        """Opens the list of layouts; with only two, switches to the other one."""
        others = self._others()
        if len(others) == 1:
            self.chooseLayout(others[0])
        else:
            self._is_choosing = True
            self._update()

    def _others(self) -> list[str]:
        among = layouts.choices(self._offered, self.language)
        return [name for name in among if name != self.current]

    def _wants_shift(self) -> bool:
        capitals = self.layout.capitals
        if capitals is Capitals.VOWELS:
            return composing.wants_vowel(self._before)
        if capitals is Capitals.BY_HAND or self._input_kind not in ("words", "first"):
            return False
        if not self._before:
            return True
        if self._input_kind != "words" or _is_small_by_hand(self._before):
            return False
        return self._before[-1] in " -" or _ONE_LETTER.search(self._before) is not None

    def _choose(self) -> None:
        name = self.current
        if self._input_kind == ADDRESS and not layouts.load(name).email:
            among = layouts.choices(self._offered, self.language)
            name = next(one for one in among if layouts.load(one).email)
        self._jamo = ()
        layout = layouts.load(name, self.language)
        self.layout = layouts.with_digits(layout, digits.own(self.language))
        self._choices.show(
            [
                (one, layouts.load(one).name, one == self.current)
                for one in layouts.choices(self._offered, self.language)
            ]
        )
        self._show_alternates("")
        self._arrange()

    def _arrange(self) -> None:
        layout = self.layout
        top, foot = layout.figures if self._shows_figures else layout.accents, layout.foot
        if self._input_kind == ADDRESS:
            top, foot = layout.figures, layout.email
        rows = self._spread(top, 0) if layout.rows else []
        for at, row in enumerate(layout.rows, start=1):
            rows += self._row(row, at)
        shown = tuple(key for key in foot if key != "layouts" or self._others())
        self._keys.show(rows + self._row(shown, ROWS - 1))
        self._update()

    def _spread(self, row: tuple[str, ...], at: int) -> list[Row]:
        """Keys of equal width over the whole keyboard."""
        span = self.layout.columns / len(row)
        return [self._cap(key, each * span, at, span) for each, key in enumerate(row)]

    def _row(self, row: tuple[str, ...], at: int) -> list[Row]:
        layout = self.layout
        rest = layout.columns - layout.width_of(row)
        column = 0.0
        caps: list[Row] = []
        for key in row:
            span = layout.widths.get(key, 1.0)
            if at == ROWS - 1 and key in layouts.ELASTIC:
                span += rest
            caps.append(self._cap(key, column, at, span))
            column += span
        return caps

    def _cap(self, key: str, column: float, row: int, span: float) -> Row:
        layout = self.layout
        label, capital = layouts.shown(key), layouts.shown(layout.shift_of(key, self.language))
        if key in layouts.NAMED:
            label = {
                "more": layout.more,
                "shift": layout.shift,
                "layouts": next((layouts.load(name).name for name in self._others()), ""),
                "figures": "".join(layout.figures[:3]),
            }.get(key, "")
            capital = label
        is_named = key in layouts.NAMED
        return (key, label, capital, column, row, span, is_named, key in layout.alternates)

    def _update(self) -> None:
        """Emits `changed` only if something changed: every key reads it, and most letters change
        nothing.
        """
        shown = (
            self._shift, self._is_locked, self._shows_figures, self._is_picking, self._is_choosing,
            self.layout,
        )  # fmt: skip
        if shown != self._last_shown:
            self._last_shown = shown
            self.changed.emit()

    def _alternates_of(self, key: str) -> tuple[str, ...]:
        """The alternates of `key`, with its own letter first, for a press that was only long.

        () if all are the same letter, as some capitals are.
        """
        others = self.layout.alternates.get(key, ())
        given = [layouts.capital(one, self.language) if self._shift else one for one in others]
        own = self.layout.shift_of(key, self.language) if self._shift else key
        found = tuple(dict.fromkeys((own, *given)))
        return found if len(found) > 1 else ()

    def _show_alternates(self, key: str) -> None:
        """Shows the alternates of `key`, "" for none, and closes everything else that was open."""
        self._alternates.show([(layouts.shown(one), one) for one in self._alternates_of(key)])
        self._is_picking = self._is_choosing = False
        self._update()


def _is_small_by_hand(before: str) -> bool:
    """Whether a line was begun with a small letter on purpose, as in bell hooks."""
    first = next((letter for letter in before if letter.isalpha()), "")
    return first.islower() and not any(letter.isupper() for letter in before)
