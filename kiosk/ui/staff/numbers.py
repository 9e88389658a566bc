"""The numbers of this event on the staff page, from the tally."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal

from kiosk.campaign.model import Event
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.staff.reading import Reading
from kiosk.ui.staff.signature_list import clock_time


@qml_type
class StaffNumbers(QObject):
    """The figures of the last reading."""

    changed = Signal()

    kiosk = member(int, "_reading?.tally.kiosk", notify=changed)
    paper = member(int, "_reading?.tally.paper", notify=changed)
    phone = member(int, "_reading?.tally.phone", notify=changed)
    imported = member(int, "_reading?.tally.imported", notify=changed)
    tables = member(int, "_reading?.tally.tables", notify=changed)
    """Signed at the kiosks of other tables that were merged."""
    held = member(int, "_reading?.tally.held", notify=changed)
    struck = member(int, "_reading?.tally.struck", notify=changed)
    duplicates = member(int, "_reading?.tally.duplicates", notify=changed)
    withdrawn = member(int, "_reading?.tally.withdrawn", notify=changed)
    unnamed = member(int, "_reading?.tally.unnamed", notify=changed)
    """Of those published, how many are counted only."""
    published = member(int, "_reading?.tally.published", notify=changed)
    publishedInAll = member(int, "_reading?.published", notify=changed)
    """How many are on the public list, of all evenings."""
    lastAt = member(str, "_last_at", notify=changed)
    """Time of the last signature; "" before the first."""
    inLastHour = member(int, "_reading?.in_last_hour", notify=changed)

    def __init__(self, event: Event) -> None:
        super().__init__()
        self._event = event
        self._reading: Reading | None = None
        self._last_at = ""

    def show(self, reading: Reading) -> None:
        self._reading = reading
        self._last_at = clock_time(reading.last_at, self._event) if reading.last_at else ""
        self.changed.emit()

    @Property(int, notify=changed)
    def elsewhere(self) -> int:
        """How many other evenings of the campaign add to the public list."""
        return self.publishedInAll - self.published
