"""How many pixels a millimetre has on the window's screen, calibrated with a bank card.

The result is kept in the data folder: a small TOML file with one line per screen, by its name and
its pixels. A file that cannot be read counts as no calibration: the kiosk must open in every case.
`physical_size.py` has the arithmetic.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import WorldFault
from kiosk.file_system import read_bounded
from kiosk.files import write_atomically
from kiosk.parsing import parse_toml
from kiosk.plain_text import decode
from kiosk.ui.access import physical_size
from kiosk.ui.qml_types import member, qml_type

FILE_NAME = "screens.toml"
_LARGEST = 100_000
_WIDEST = 100_000
"""Pixels; a larger number is not even divided."""

_log = logging.getLogger(__name__)


@qml_type
class ScreenCalibration(QObject):
    """Pixels per millimetre: from the start options, else saved for this screen, else assumed."""

    changed = Signal()

    cardWidthMm = member(float, "_card_width")
    cardRatio = member(float, "_card_ratio")
    """Height of a bank card divided by its width."""
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
        self._card_width, height = physical_size.CARD_MM
        self._card_ratio = height / self._card_width

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
        self._key = screen_key(screen.name(), size.width(), size.height())
        self._saved = None if self._given is not None else load(self._folder).get(self._key)
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
            save(self._folder, self._key, card)
        except WorldFault as fault:
            _log.error("the calibration of the screen is not saved: %s", type(fault).__name__)
        self.changed.emit()

    def _show(self, *, is_open: bool) -> None:
        if is_open != self._is_open:
            self._is_open = is_open
            self.changed.emit()


def screen_key(name: str, width: int, height: int) -> str:
    """The key of one screen. It stays the same when the screen is rotated."""
    plain = "".join(c if c.isalnum() or c in "-_." else "_" for c in name) or "screen"
    return f"{plain}-{max(width, height)}x{min(width, height)}"


def load(folder: Path) -> dict[str, int]:
    """Width of a bank card in pixels, by screen key; empty if the file has nothing plausible."""
    path = folder / FILE_NAME
    try:
        parsed = parse_toml(decode(read_bounded(path, _LARGEST)))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _log.warning("%s cannot be read (%s): no screen is measured", path, type(error).__name__)
        return {}
    cards = parsed.get("card_pixels")
    if not isinstance(cards, dict):
        return {}
    return {
        key: value
        for key, value in cards.items()
        if type(value) is int and value < _WIDEST and physical_size.is_plausible_card(value)
    }


def save(folder: Path, key: str, card: int | None) -> None:
    """Saves the calibration of one screen; None removes it.

    Raises BadInput or JobFailed if the folder cannot be written.
    """
    cards = load(folder)
    cards.pop(key, None)
    if card is not None:
        cards[key] = card
    lines = [f'"{name}" = {value}\n' for name, value in sorted(cards.items())]
    text = "# Width of a bank card (85.60 mm) in pixels, by screen.\n[card_pixels]\n"
    with write_atomically(folder / FILE_NAME) as file:
        file.write((text + "".join(lines)).encode())
