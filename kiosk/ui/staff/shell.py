"""What the staff page needs of the window around it.

A protocol, because `kiosk.ui.kiosk` names the staff page's type and files may not import each other
in a circle.
"""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from PySide6.QtCore import SignalInstance

from kiosk.errors import WorldFault
from kiosk.signing.flow.steps import Flow, Move
from kiosk.store import Store
from kiosk.ui.access.languages import Languages
from kiosk.ui.keys.keyboard import Keyboard


class Shell(Protocol):
    """The window, as the staff page sees it; `kiosk.ui.kiosk.Kiosk` is one."""

    flow: Flow
    store: Store | None
    """None before it is open."""
    unsaved: tuple[datetime, WorldFault] | None
    """When somebody was last told that their signature is not saved, and why."""

    @property
    def stepChanged(self) -> SignalInstance:
        """Emitted after each move."""

    @property
    def keyboard(self) -> Keyboard:
        """The one keyboard on the screen."""

    @property
    def languages(self) -> Languages:
        """The language of the pages."""

    def make(self, move: Move) -> None:
        """Makes a move of the flow. Raises ProgramFault if there is no such move here."""

    def refresh_count(self) -> None:
        """Reads again how many have signed."""

    def leave(self) -> None:
        """Closes the window for good."""
