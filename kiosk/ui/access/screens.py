"""Which measure belongs to which screen, kept in the data folder.

One small TOML file, a table for every screen by its name and its pixels. What nobody can read
any more counts as not measured: a kiosk opens in every case.
"""

from __future__ import annotations

import logging
import tomllib
from pathlib import Path

from kiosk.files import write_atomically
from kiosk.ui.access import measures

FILE_NAME = "screens.toml"

_log = logging.getLogger(__name__)


def screen_key(name: str, width: int, height: int) -> str:
    """One screen's key; turning it does not make it another one."""
    plain = "".join(c if c.isalnum() or c in "-_." else "_" for c in name) or "screen"
    return f"{plain}-{max(width, height)}x{min(width, height)}"


def kept(folder: Path) -> dict[str, int]:
    """Pixels of a bank card's width by screen; empty where nothing sensible is kept."""
    path = folder / FILE_NAME
    try:
        read = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        _log.warning("%s cannot be read (%s): no screen is measured", path, type(error).__name__)
        return {}
    cards = read.get("card_pixels")
    if not isinstance(cards, dict):
        return {}
    return {
        key: value
        for key, value in cards.items()
        if isinstance(value, int) and measures.may_be_card(value)
    }


def keep(folder: Path, key: str, card: int | None) -> None:
    """Keeps the measure of one screen beside the others'; None forgets it.

    Raises BadInput or JobFailed where the folder cannot be written.
    """
    cards = kept(folder)
    cards.pop(key, None)
    if card is not None:
        cards[key] = card
    lines = [f'"{name}" = {value}\n' for name, value in sorted(cards.items())]
    text = "# Width of a bank card (85.60 mm) in pixels, by screen.\n[card_pixels]\n"
    with write_atomically(folder / FILE_NAME) as file:
        file.write((text + "".join(lines)).encode())
