"""The millimetre of the screen the window is on, and the bank card that measures it.

Where measures are kept is `screens.py`'s; the arithmetic is `measures.py`'s.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QScreen
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import WorldFault
from kiosk.ui.access import measures, screens

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in kiosk.app")
class Ruler(QObject):
    """Pixels a millimetre: given with the start, else kept for this screen, else assumed."""

    changed = Signal()

    def __init__(self, folder: Path, given: int | None) -> None:
        super().__init__()
        self._folder = folder
        self._given = given
        self._key = ""
        self._kept: int | None = None
        self._assumed = measures.USUAL
        self._is_measuring = False

    def attach(self, window: QQuickWindow) -> None:
        """Follows the window from screen to screen."""
        window.screenChanged.connect(self.look)
        self.look(window.screen())

    def look(self, screen: QScreen | None) -> None:
        """Takes the measure of that screen."""
        if screen is None:
            return
        size = screen.size()
        reported = screen.physicalDotsPerInch() / measures.MM_PER_INCH
        self._assumed = measures.assumed(reported, size.width(), size.height())
        self._key = screens.screen_key(screen.name(), size.width(), size.height())
        self._kept = None if self._given is not None else screens.kept(self._folder).get(self._key)
        self.changed.emit()

    @Property(float, notify=changed)
    def pixelsPerMm(self) -> float:
        card = self._kept if self._kept is not None else self._given
        return self._assumed if card is None else measures.measured(card)

    @Property(int, notify=changed)
    def cardPixels(self) -> int:
        return measures.card_pixels(self.pixelsPerMm)

    @Property(bool, notify=changed)
    def isMeasured(self) -> bool:
        """Whether somebody laid a card on this screen, or the start said how wide one is."""
        return self._kept is not None or self._given is not None

    @Property(bool, notify=changed)
    def isMeasuring(self) -> bool:
        """The page with the card is open."""
        return self._is_measuring

    @Property(float, constant=True)
    def cardRatio(self) -> float:
        """Height of a bank card in parts of its width."""
        return measures.CARD_MM[1] / measures.CARD_MM[0]

    @Property(float, constant=True)
    def cardWidthMm(self) -> float:
        return measures.CARD_MM[0]

    @Slot()
    def begin(self) -> None:
        self._show(is_measuring=True)

    @Slot()
    def end(self) -> None:
        self._show(is_measuring=False)

    @Slot(int)
    def keep(self, card: int) -> None:
        """A bank card is that many pixels wide here; what cannot be changes nothing."""
        if measures.may_be_card(card):
            self._store(card)

    @Slot()
    def forget(self) -> None:
        """Back to what the screen says of itself."""
        self._given = None
        self._store(None)

    def _store(self, card: int | None) -> None:
        self._kept = card
        try:
            screens.keep(self._folder, self._key, card)
        except WorldFault as fault:
            _log.error("the measure of the screen is not kept: %s", type(fault).__name__)
        self.changed.emit()

    def _show(self, *, is_measuring: bool) -> None:
        if is_measuring != self._is_measuring:
            self._is_measuring = is_measuring
            self.changed.emit()
