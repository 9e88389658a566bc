"""The system's clipboards: what one person copied or selected is not there for the next.

Qt clears the clipboard alone. X11 and some Wayland systems have a primary selection too, which
takes whatever is selected and is pasted by a middle click; macOS has a find buffer.
"""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication


def clear() -> None:
    """Empties each of them."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
    if clipboard.supportsFindBuffer():
        clipboard.clear(QClipboard.Mode.FindBuffer)


def keep_selections_out() -> None:
    """From now on what is selected in this window goes into no primary selection."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection():
        clipboard.selectionChanged.connect(_give_nothing)


def give_selections_again() -> None:
    """Ends `keep_selections_out`."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection():
        clipboard.selectionChanged.disconnect(_give_nothing)


def _give_nothing() -> None:
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsSelection() and clipboard.text(QClipboard.Mode.Selection):
        clipboard.clear(QClipboard.Mode.Selection)
