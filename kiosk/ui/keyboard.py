"""The on-screen keyboard's layouts and what its keys do.

A key is sent to the window as if it came from hardware, so a field has one way in. Layouts
are data (`resources/keyboards/*.toml`); nothing typed is kept here.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import assets
from kiosk.errors import ProgramFault
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

DIGITS = "digits"
FALLBACK = "en"


@dataclass(frozen=True)
class Layout:
    """One file: rows of keys, rows shown instead of the first one for figures, accents."""

    rows: tuple[tuple[str, ...], ...]
    figures: tuple[str, ...]
    widths: dict[str, float]
    alternates: dict[str, str]


@cache
def load(name: str) -> Layout:
    """The layout called `name`, or the fallback where there is none of that name."""
    path = assets.root() / "keyboards" / f"{name}.toml"
    if not path.is_file():
        return load(FALLBACK)
    given = tomllib.loads(path.read_text(encoding="utf-8"))
    return Layout(
        rows=tuple(tuple(row) for row in given["rows"]),
        figures=tuple(given.get("figures", ())),
        widths={str(key): float(width) for key, width in given.get("widths", {}).items()},
        alternates={str(key): str(more) for key, more in given.get("alternates", {}).items()},
    )


@QmlElement
@QmlUncreatable("made in kiosk.app")
class Keyboard(QObject):
    """Keys as rows of (id, capital, column, row, span, hasMore); spans in units of one key."""

    changed = Signal()
    alternatesChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._keys = Rows("key", "capital", "column", "row", "span", "hasMore")
        self._alternates = Rows("label")
        self._window: QWindow | None = None
        self._language = FALLBACK
        self._layout = load(FALLBACK)
        self._is_digits = self._shows_figures = False
        self._capitals = ""
        self._before = ""
        self._shift = self._is_locked = self._by_hand = False
        self._arrange()

    def attach(self, window: QWindow) -> None:
        """Keys go to this window's active field from now on."""
        self._window = window

    def speak(self, language: str) -> None:
        """Takes the layout of a language of the interface."""
        self._language = language
        self._choose()

    def reset(self) -> None:
        """Forgets shift, figures and what stood before the cursor."""
        self._shows_figures = self._is_locked = self._by_hand = False
        self._capitals = ""
        self._before = ""
        self._shift = False
        self._alternates.show([])
        self.alternatesChanged.emit()
        self._arrange()

    @Slot(str, str)
    def watch(self, before: str, capitals: str) -> None:
        """Told what stands before the cursor; `capitals` is `words`, `first` or ``."""
        self._before = before
        self._capitals = capitals
        if not self._is_locked:
            self._shift, self._by_hand = self._wants_capital(), False
        self.changed.emit()

    @Slot(bool)
    def showDigits(self, digits: bool) -> None:
        """Digits alone, as a PIN wants them, or letters."""
        self._is_digits = digits
        self._choose()

    @Slot(str)
    def press(self, key: str) -> None:
        """One key, by the id it has in `keys`; where `next` leads is the page's."""
        self._offer("")
        if key == "shift":
            self._press_shift()
        elif key == "figures":
            self._shows_figures = not self._shows_figures
            self._arrange()
        elif key == "backspace":
            self._send(Qt.Key.Key_Backspace, "")
        elif key == "space":
            self._send(Qt.Key.Key_Space, " ")
        else:
            self._type(_upper(key) if self._shift else key)

    @Slot(str)
    def hold(self, key: str) -> None:
        """Offers what else is behind a key."""
        self._offer(key)

    @Slot(str)
    def pressAlternate(self, label: str) -> None:
        """One of the characters offered, as it is shown."""
        self._offer("")
        self._type(label)

    @Property(Rows, constant=True)
    def keys(self) -> Rows:
        return self._keys

    @Property(Rows, constant=True)
    def alternates(self) -> Rows:
        """The characters behind the key that is held; empty when none is."""
        return self._alternates

    @Property(bool, notify=changed)
    def isShifted(self) -> bool:
        return self._shift

    @Property(bool, notify=changed)
    def isLocked(self) -> bool:
        return self._is_locked

    @Property(int, notify=changed)
    def rowCount(self) -> int:
        return len(self._layout.rows)

    @Property(float, notify=changed)
    def columnCount(self) -> float:
        return max(sum(map(self._span, row)) for row in self._layout.rows)

    def _type(self, text: str) -> None:
        self._send(Qt.Key.Key_unknown, text)
        if not self._is_locked and self._by_hand:
            self._shift, self._by_hand = self._wants_capital(), False
            self.changed.emit()

    def _send(self, key: Qt.Key, text: str) -> None:
        if self._window is None:
            raise ProgramFault("the keyboard has no window")
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self._window, event)

    def _press_shift(self) -> None:
        if self._is_locked:
            self._shift = self._is_locked = self._by_hand = False
        elif self._shift and self._by_hand:
            self._is_locked = True
        else:
            self._shift = not self._shift
            self._by_hand = self._shift
        self.changed.emit()

    def _wants_capital(self) -> bool:
        if self._is_digits or not self._capitals:
            return False
        if not self._before:
            return True
        return self._capitals == "words" and self._before[-1] in " -"

    def _choose(self) -> None:
        self._layout = load(DIGITS if self._is_digits else self._language.partition("-")[0])
        self._arrange()

    def _arrange(self) -> None:
        rows: list[tuple[str | int | float | bool, ...]] = []
        for at, row in enumerate(self._layout.rows):
            column = 0.0
            shown = self._layout.figures if self._shows_figures and at == 0 else row
            for key in shown:
                span = self._span(key)
                capital = _upper(key) if len(key) == 1 else key
                rows.append((key, capital, column, at, span, key in self._layout.alternates))
                column += span
        self._keys.show(rows)
        self.changed.emit()

    def _span(self, key: str) -> float:
        return self._layout.widths.get(key, 1.0)

    def _offer(self, key: str) -> None:
        more = self._layout.alternates.get(key, "")
        self._alternates.show([(_upper(each) if self._shift else each,) for each in more])
        self.alternatesChanged.emit()


def _upper(key: str) -> str:
    """The capital, where it is one character; ß stays ß."""
    upper = key.upper()
    return upper if len(upper) == 1 else key
