"""What the staff's side needs of the window around it, and no more."""

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
    """The window, as the staff's side sees it; `kiosk.ui.kiosk.Kiosk` is one."""

    unsaved: tuple[datetime, WorldFault] | None
    """When somebody was last told that their signature is not saved, and why."""

    @property
    def flow(self) -> Flow:
        """Where the window stands."""

    @property
    def stepChanged(self) -> SignalInstance:
        """Emitted after each move."""

    @property
    def store(self) -> Store | None:
        """None before it is open."""

    @property
    def keyboard(self) -> Keyboard:
        """The one keyboard on the screen."""

    @property
    def languages(self) -> Languages:
        """In which the pages speak."""

    def make(self, move: Move) -> None:
        """Makes a move of the flow. Raises ProgramFault where there is no such way."""

    def refresh_count(self) -> None:
        """How many have signed may have changed."""

    def leave(self) -> None:
        """Closes the window for good."""
