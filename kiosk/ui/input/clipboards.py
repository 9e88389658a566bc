"""Clears the system's clipboards, so that nobody can paste what another person copied.

`QClipboard.clear` clears one of them only. X11 and some Wayland systems also have a primary
selection, which holds whatever is selected and is pasted by a middle click; macOS has a find
buffer.
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
    """From now on keeps text that is selected in this window out of the primary selection."""
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
