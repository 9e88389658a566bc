"""How many pixels a millimetre has on the window's screen, calibrated with a bank card.

`calibration_file.py` keeps the result, `physical_size.py` has the arithmetic.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import WorldFault
from kiosk.ui.access import calibration_file, physical_size
from kiosk.ui.qml_types import member, qml_type

_log = logging.getLogger(__name__)


@qml_type
class ScreenCalibration(QObject):
    """Pixels per millimetre: from the start options, else saved for this screen, else assumed."""

    changed = Signal()

    isOpen = member(bool, "_is_open", notify=changed)
    """Whether the calibration page is open."""

    def __init__(self, folder: Path, given: int | None) -> None:
        super().__init__()
        self._folder = folder
        self._given = given
        self._key = ""
        self._saved: int | None = None
        self._assumed = physical_size.DEFAULT_PIXELS_PER_MM
        self._is_open = False

    def attach(self, window: QQuickWindow) -> None:
        """Uses the screen of `window`, also when it moves to another one."""
        window.screenChanged.connect(self.use_screen)
        self.use_screen(window.screen())

    def use_screen(self, screen: QScreen | None) -> None:
        """Loads the calibration of `screen`."""
        if screen is None:
            return
        size = screen.size()
        reported = screen.physicalDotsPerInch() / physical_size.MM_PER_INCH
        self._assumed = physical_size.assumed_pixels_per_mm(reported, size.width(), size.height())
        self._key = calibration_file.screen_key(screen.name(), size.width(), size.height())
        self._saved = (
            None if self._given is not None else calibration_file.load(self._folder).get(self._key)
        )
        self.changed.emit()

    @Property(float, notify=changed)
    def pixelsPerMm(self) -> float:
        card = self._saved if self._saved is not None else self._given
        return self._assumed if card is None else physical_size.pixels_per_mm(card)

    @Property(int, notify=changed)
    def cardPixels(self) -> int:
        return physical_size.card_pixels(self.pixelsPerMm)

    @Property(bool, notify=changed)
    def isCalibrated(self) -> bool:
        """Whether this screen is calibrated, by a card or by a start option."""
        return self._saved is not None or self._given is not None

    @Property(float, constant=True)
    def cardRatio(self) -> float:
        """Height of a bank card divided by its width."""
        return physical_size.CARD_MM[1] / physical_size.CARD_MM[0]

    @Property(float, constant=True)
    def cardWidthMm(self) -> float:
        return physical_size.CARD_MM[0]

    @Slot()
    def open(self) -> None:
        self._show(is_open=True)

    @Slot()
    def close(self) -> None:
        self._show(is_open=False)

    @Slot(int)
    def save(self, card: int) -> None:
        """Saves that a bank card is `card` pixels wide here. Implausible values are ignored."""
        if physical_size.is_plausible_card(card):
            self._save(card)

    @Slot()
    def reset(self) -> None:
        """Back to what the screen reports."""
        self._given = None
        self._save(None)

    def _save(self, card: int | None) -> None:
        self._saved = card
        try:
            calibration_file.save(self._folder, self._key, card)
        except WorldFault as fault:
            _log.error("the calibration of the screen is not saved: %s", type(fault).__name__)
        self.changed.emit()

    def _show(self, *, is_open: bool) -> None:
        if is_open != self._is_open:
            self._is_open = is_open
            self.changed.emit()
