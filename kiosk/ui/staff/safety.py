"""Where signatures are safe now, for the staff page: disk, stick, key, and what was mended."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.campaign.model import Event
from kiosk.errors import WorldFault
from kiosk.jobs import earlier_evening
from kiosk.signing.entries.missing import count
from kiosk.store import Condition, Earlier, Recovered, Safety, Store
from kiosk.ui.access import digits
from kiosk.ui.access.languages import Languages
from kiosk.ui.staff.rows import clock_time

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in kiosk.ui.staff.desk")
class StaffSafety(QObject):
    """The store's last word on it."""

    changed = Signal()

    def __init__(self, languages: Languages, data: Path, event: Event) -> None:
        """`data` is the data folder, for what is typed to bring an earlier evening back."""
        super().__init__()
        self._languages = languages
        self._data = data
        self._event = event
        self._safety: Safety | None = None
        self._recovered: Recovered | None = None
        self._earlier: Earlier | None = None
        self._unsaved: datetime | None = None
        languages.changed.connect(self.changed)

    def show(self, store: Store, unsaved: tuple[datetime, WorldFault] | None = None) -> None:
        """Takes what `store` says now; it may be asked from any thread.

        `unsaved` is when somebody was told that their signature is not saved, and why.
        """
        at = unsaved[0] if unsaved is not None else None
        now = (store.safety, store.recovered, store.earlier, at)
        if now != (self._safety, self._recovered, self._earlier, self._unsaved):
            self._safety, self._recovered, self._earlier, self._unsaved = now
            self.changed.emit()

    @Property(str, notify=changed)
    def unsavedAt(self) -> str:
        """When somebody was told that their signature is not saved; "" where nobody waits."""
        return clock_time(self._unsaved, self._event) if self._unsaved is not None else ""

    @Property(str, notify=changed)
    def medium(self) -> str:
        """The second copy: `off`, `current`, `behind` or `missing`."""
        return self._safety.mirror.condition.value if self._safety else "off"

    @Property(int, notify=changed)
    def behind(self) -> int:
        """How many entries are not on it yet."""
        return self._safety.mirror.behind if self._safety else 0

    @Property(bool, notify=changed)
    def isApart(self) -> bool:
        """It is a device of its own, not a folder of the same disk."""
        return self._safety.mirror.is_apart if self._safety else False

    @Property(bool, notify=changed)
    def journalFails(self) -> bool:
        """The journal on this machine does not hold every entry."""
        return self._safety is not None and self._safety.local.condition is not Condition.CURRENT

    @Property(str, notify=changed)
    def key(self) -> str:
        """Where the key of the pages is kept: `keystore` or `file`; "" while not known."""
        return self._safety.protection.value if self._safety else ""

    @Property(bool, notify=changed)
    def needsThisMachine(self) -> bool:
        """No organiser's key opens the copies: a restore needs the kiosk's own."""
        return self._safety.needs_this_machine if self._safety else False

    @Property(bool, notify=changed)
    def backupFailed(self) -> bool:
        return self._safety.backup_failed if self._safety else False

    @Property(str, notify=changed)
    def mended(self) -> str:
        """What had to be mended: `all`, `some`, `gone`, `back`; "" for nothing.

        `all` or `some` came back of a damaged file, which was set aside, `gone` tells that there
        was no file any more, `back` that entries were missing, and were found elsewhere. What is
        missing for all that, `missing` counts.
        """
        if self._recovered is None:
            return ""
        if not self._recovered.is_made_anew:
            return "back"
        if not self._recovered.set_aside:
            return "gone"
        return "all" if self._recovered.is_complete else "some"

    @Property(int, notify=changed)
    def broughtBack(self) -> int:
        """Signatures that were brought back; entries where some were missing, or are."""
        if self._recovered is None:
            return 0
        is_entries = self.mended == "back" or self.missing
        return self._recovered.entries if is_entries else self._recovered.signatures

    @Property(int, notify=changed)
    def missing(self) -> int:
        """Entries that could not be brought back, at least so many."""
        return count(self._recovered.missing) if self._recovered is not None else 0

    @Property(int, notify=changed)
    def earlier(self) -> int:
        """Entries of an earlier evening that only the second copy holds; 0 where there is none.

        Told where the ledger was begun empty although the medium held that evening.
        """
        return self._earlier.entries if self._earlier is not None else 0

    @Property(str, notify=changed)
    def earlierDay(self) -> str:
        """When the last of them was written, as the language of the page writes it; or ""."""
        last = self._earlier.last if self._earlier is not None else None
        if last is None:
            return ""
        day = self._event.local(last).date()
        date = QDate(day.year, day.month, day.day)
        locale = QLocale(self._languages.current)
        return digits.western(locale.toString(date, QLocale.FormatType.LongFormat))

    @Property(str, notify=changed)
    def earlierCommand(self) -> str:
        """What is typed to bring it back, once the kiosk is closed."""
        return (
            earlier_evening.restore_command(self._earlier, self._data)
            if self._earlier is not None
            else ""
        )
