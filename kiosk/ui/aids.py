"""Reading aids: text size, light and motion, as the person at the table chose them.

What the choices look like is the theme's; when they go back to the defaults is `kiosk.py`'s.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.campaign.model import Colours, Palette

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

CONTRAST = Palette(
    ground="#000000",
    text="#FFFFFF",
    quiet="#FFFFFF",
    accent="#FFFFFF",
    on_accent="#000000",
    hairline="#FFFFFF",
)
"""White on black and nothing else: 21:1, and no white flash in a dark room."""

SIZES = 4
DEFAULT_SIZE = 1
"""Of four steps, the second: capitals of 4.8 mm at 96 dots an inch (VVSG 2.0, 7.1-G)."""


@QmlElement
@QmlUncreatable("made in kiosk.app")
class Aids(QObject):
    """The choices, and the colours that follow from the light chosen."""

    changed = Signal()

    def __init__(self, colours: Colours, look: str, *, reduced_motion: bool) -> None:
        super().__init__()
        self._palettes = {"night": colours.night, "day": colours.day, "contrast": CONTRAST}
        self._default = (DEFAULT_SIZE, look, reduced_motion)
        self._size, self._look, self._still = self._default

    @property
    def is_default(self) -> bool:
        return (self._size, self._look, self._still) == self._default

    @Slot()
    def reset(self) -> None:
        """Back to what every session begins with."""
        self._size, self._look, self._still = self._default
        self.changed.emit()

    @Slot(int)
    def chooseSize(self, step: int) -> None:
        self._size = max(0, min(SIZES - 1, step))
        self.changed.emit()

    @Slot(str)
    def chooseLook(self, look: str) -> None:
        if look in self._palettes:
            self._look = look
            self.changed.emit()

    @Slot(bool)
    def chooseStill(self, still: bool) -> None:
        self._still = still
        self.changed.emit()

    @Property(int, notify=changed)
    def size(self) -> int:
        return self._size

    @Property(str, notify=changed)
    def look(self) -> str:
        return self._look

    @Property(bool, notify=changed)
    def isStill(self) -> bool:
        return self._still

    @Property(QColor, notify=changed)
    def ground(self) -> QColor:
        return QColor(self._palettes[self._look].ground)

    @Property(QColor, notify=changed)
    def text(self) -> QColor:
        return QColor(self._palettes[self._look].text)

    @Property(QColor, notify=changed)
    def quiet(self) -> QColor:
        return QColor(self._palettes[self._look].quiet)

    @Property(QColor, notify=changed)
    def accent(self) -> QColor:
        return QColor(self._palettes[self._look].accent)

    @Property(QColor, notify=changed)
    def accentInk(self) -> QColor:
        return QColor(self._palettes[self._look].on_accent)

    @Property(QColor, notify=changed)
    def hairline(self) -> QColor:
        return QColor(self._palettes[self._look].hairline)
