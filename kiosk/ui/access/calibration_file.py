"""The file in the data folder that keeps the calibration of each screen.

A small TOML file with one line per screen, by its name and its pixels. A file that cannot be read
counts as no calibration: the kiosk must open in every case.
"""

from __future__ import annotations

import logging
import tomllib
from pathlib import Path

from kiosk.file_system import read_bounded
from kiosk.files import write_atomically
from kiosk.ui.access import physical_size

FILE_NAME = "screens.toml"
_LARGEST = 100_000
_WIDEST = 100_000
"""Pixels; a larger number is not even divided."""

_log = logging.getLogger(__name__)


def screen_key(name: str, width: int, height: int) -> str:
    """The key of one screen. It stays the same when the screen is rotated."""
    plain = "".join(c if c.isalnum() or c in "-_." else "_" for c in name) or "screen"
    return f"{plain}-{max(width, height)}x{min(width, height)}"


def load(folder: Path) -> dict[str, int]:
    """Width of a bank card in pixels, by screen key; empty if the file has nothing plausible."""
    path = folder / FILE_NAME
    try:
        parsed = tomllib.loads(read_bounded(path, _LARGEST).decode("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
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
