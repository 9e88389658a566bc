"""The numbers of this event on the staff page, from the tally."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal

from kiosk.campaign.model import Event
from kiosk.signing.tally import Tally
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.staff.reading import Reading
from kiosk.ui.staff.signature_list import clock_time


@qml_type
class StaffNumbers(QObject):
    """The figures of the last reading."""

    changed = Signal()

    kiosk = member(int, "_tally.kiosk", notify=changed)
    paper = member(int, "_tally.paper", notify=changed)
    phone = member(int, "_tally.phone", notify=changed)
    imported = member(int, "_tally.imported", notify=changed)
    held = member(int, "_tally.held", notify=changed)
    struck = member(int, "_tally.struck", notify=changed)
    duplicates = member(int, "_tally.duplicates", notify=changed)
    withdrawn = member(int, "_tally.withdrawn", notify=changed)
    unnamed = member(int, "_tally.unnamed", notify=changed)
    """Of those published, how many are counted only."""
    published = member(int, "_tally.published", notify=changed)
    publishedInAll = member(int, "_published", notify=changed)
    """How many are on the public list, of all evenings."""
    lastAt = member(str, "_last_at", notify=changed)
    """Time of the last signature; "" before the first."""
    inLastHour = member(int, "_in_last_hour", notify=changed)

    def __init__(self, event: Event) -> None:
        super().__init__()
        self._event = event
        self._tally = Tally()
        self._last_at = ""
        self._in_last_hour = self._published = 0

    def show(self, reading: Reading) -> None:
        self._tally = reading.tally
        self._published = reading.published
        self._last_at = clock_time(reading.last_at, self._event) if reading.last_at else ""
        self._in_last_hour = reading.in_last_hour
        self.changed.emit()

    @Property(int, notify=changed)
    def elsewhere(self) -> int:
        """How many other evenings of the campaign add to the public list."""
        return self._published - self._tally.published
