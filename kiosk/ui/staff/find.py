"""The staff page's search line: what is typed in it, and how the search ended.

Asks again as somebody types, never twice at once: while one search is on the store's thread,
only the latest text waits for the next. What is found for a text is `staff_finding`'s.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.staff.finding import LONGEST, Found

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in kiosk.ui.staff.desk")
class StaffFind(QObject):
    """Nothing of it is left after `forget`."""

    changed = Signal()

    def __init__(self, ask: Callable[[], None]) -> None:
        """`ask` begins a search for `query`; its end is told by `arrived`."""
        super().__init__()
        self._ask = ask
        self._text = ""
        self._answer = ""
        self._count = 0
        self._is_asking = self._is_stale = False

    @property
    def query(self) -> str:
        """What to search for; "" for nothing."""
        return self._text.strip()

    @Slot(str)
    def take(self, text: str) -> None:
        """Takes what now stands in the line."""
        if text == self._text:
            return
        before = self.query
        self._text = text
        self.changed.emit()
        if self.query != before:
            self._look()

    @Slot()
    def clear(self) -> None:
        """Back to the newest."""
        self.take("")

    def arrived(self) -> None:
        """The search under way has ended, well or not."""
        self._is_asking = False
        if self._is_stale:
            self._look()

    def show(self, found: Found | None) -> None:
        """Says how the search ended; None where nothing was searched for."""
        self._answer = found.answer.value if found is not None else ""
        self._count = len(found.signatures) if found is not None else 0
        self.changed.emit()

    def forget(self) -> None:
        """The page is left."""
        self._text = self._answer = ""
        self._count = 0
        self._is_asking = self._is_stale = False
        self.changed.emit()

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._text

    @Property(bool, notify=changed)
    def isActive(self) -> bool:
        """Whether the list shows what was searched for."""
        return self._answer != ""

    @Property(str, notify=changed)
    def answer(self) -> str:
        """A value of `staff_finding.Answer`, or "" while nothing is searched for."""
        return self._answer

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._count

    @Property(int, constant=True)
    def longest(self) -> int:
        return LONGEST

    def _look(self) -> None:
        self._is_stale = self._is_asking
        if not self._is_asking:
            self._is_asking = True
            self._ask()
