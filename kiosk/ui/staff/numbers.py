"""The numbers of this event on the staff page, from the tally."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.campaign.model import Event
from kiosk.signing.tally import Tally
from kiosk.ui.staff.reading import Reading
from kiosk.ui.staff.signature_list import clock_time

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in kiosk.ui.staff.backend")
class StaffNumbers(QObject):
    """The figures of the last reading."""

    changed = Signal()

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
    def kiosk(self) -> int:
        return self._tally.kiosk

    @Property(int, notify=changed)
    def paper(self) -> int:
        return self._tally.paper

    @Property(int, notify=changed)
    def phone(self) -> int:
        return self._tally.phone

    @Property(int, notify=changed)
    def imported(self) -> int:
        return self._tally.imported

    @Property(int, notify=changed)
    def held(self) -> int:
        return self._tally.held

    @Property(int, notify=changed)
    def struck(self) -> int:
        return self._tally.struck

    @Property(int, notify=changed)
    def duplicates(self) -> int:
        return self._tally.duplicates

    @Property(int, notify=changed)
    def withdrawn(self) -> int:
        return self._tally.withdrawn

    @Property(int, notify=changed)
    def unnamed(self) -> int:
        """Of those published, how many are counted only."""
        return self._tally.unnamed

    @Property(int, notify=changed)
    def published(self) -> int:
        return self._tally.published

    @Property(int, notify=changed)
    def elsewhere(self) -> int:
        """How many other evenings of the campaign add to the public list."""
        return self._published - self._tally.published

    @Property(int, notify=changed)
    def publishedInAll(self) -> int:
        """How many are on the public list, of all evenings."""
        return self._published

    @Property(str, notify=changed)
    def lastAt(self) -> str:
        """Time of the last signature; "" before the first."""
        return self._last_at

    @Property(int, notify=changed)
    def inLastHour(self) -> int:
        return self._in_last_hour
