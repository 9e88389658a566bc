"""Where signatures are saved, for the staff page: disk, second copy, key, and repairs."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal

from kiosk.campaign.model import Event
from kiosk.errors import WorldFault
from kiosk.jobs import earlier_evening
from kiosk.signing.entries.missing import count
from kiosk.store import Condition, Earlier, Recovered, Safety, Store
from kiosk.ui.access import digits
from kiosk.ui.access.languages import Languages
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.staff.signature_list import clock_time


@qml_type
class StaffSafety(QObject):
    """What the store reported last."""

    changed = Signal()

    secondCopy = member(str, "_safety?.mirror.condition.value", notify=changed)
    """State of the second copy: `off`, `current`, `behind` or `missing`."""
    behind = member(int, "_safety?.mirror.behind", notify=changed)
    """How many entries the second copy does not have yet."""
    isOtherDevice = member(bool, "_safety?.mirror.is_apart", notify=changed)
    """The second copy is on another device, not in a folder of the same disk."""
    key = member(str, "_safety?.protection.value", notify=changed)
    """Where the ledger's key is kept: `keystore` or `file`; "" while that is not known."""
    needsThisMachine = member(bool, "_safety?.needs_this_machine", notify=changed)
    """Only this kiosk's key opens the copies, because there is no organiser's key."""
    backupFailed = member(bool, "_safety?.backup_failed", notify=changed)
    earlier = member(int, "_earlier?.entries", notify=changed)
    """How many entries of an earlier evening only the second copy has, if the ledger began empty
    although the second copy has that evening.
    """

    def __init__(self, languages: Languages, data: Path, event: Event) -> None:
        """`data` is the data folder, named in the command that restores an earlier evening."""
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
        """Shows what `store` reports now. (Its properties can be read on any thread.)

        `unsaved` is when somebody was told that their signature is not saved, and why.
        """
        at = unsaved[0] if unsaved is not None else None
        now = (store.safety, store.recovered, store.earlier, at)
        if now != (self._safety, self._recovered, self._earlier, self._unsaved):
            self._safety, self._recovered, self._earlier, self._unsaved = now
            self.changed.emit()

    @Property(str, notify=changed)
    def unsavedAt(self) -> str:
        """When somebody was told that their signature is not saved; "" if nobody was."""
        return clock_time(self._unsaved, self._event) if self._unsaved is not None else ""

    @Property(bool, notify=changed)
    def journalFails(self) -> bool:
        """The local journal does not have every entry."""
        return self._safety is not None and self._safety.local.condition is not Condition.CURRENT

    @Property(str, notify=changed)
    def repaired(self) -> str:
        """What had to be repaired; "" for nothing.

        `all` or `some` signatures of a damaged file, which was set aside, are back. `gone`: there
        was no file. `back`: entries were missing and were found in a copy. `missing` counts what
        was not found.
        """
        if self._recovered is None:
            return ""
        if not self._recovered.is_made_anew:
            return "back"
        if not self._recovered.set_aside:
            return "gone"
        return "all" if self._recovered.is_complete else "some"

    @Property(int, notify=changed)
    def restored(self) -> int:
        """How many signatures were restored; how many entries, if some were or are missing."""
        if self._recovered is None:
            return 0
        is_entries = self.repaired == "back" or self.missing
        return self._recovered.entries if is_entries else self._recovered.signatures

    @Property(int, notify=changed)
    def missing(self) -> int:
        """How many entries, at least, could not be restored."""
        return count(self._recovered.missing) if self._recovered is not None else 0

    @Property(str, notify=changed)
    def earlierDay(self) -> str:
        """The day of the last of them, as the language of the page writes it; or ""."""
        last = self._earlier.last if self._earlier is not None else None
        if last is None:
            return ""
        return digits.staff_day(self._event.local(last).date(), self._languages.current)

    @Property(str, notify=changed)
    def earlierCommand(self) -> str:
        """The command that restores it once the kiosk is closed."""
        earlier = self._earlier
        return earlier_evening.restore_command(earlier, self._data) if earlier is not None else ""
