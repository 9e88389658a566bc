"""The day on which personal data are erased: the reminder, the erasing, and its proof.

When it is due is `kiosk.signing.retention`'s, what is erased and what proves it the store's.
Runs on the store's thread, where signing waits for it too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event

from PySide6.QtCore import Property, QDate, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import Cancelled, WorldFault
from kiosk.signing.retention import days_left, due, is_due
from kiosk.store import Store, prove
from kiosk.ui.access import digits
from kiosk.ui.access.languages import Languages
from kiosk.ui.options import Options
from kiosk.ui.tasks import Lane

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

FOLDER = "proofs"


@dataclass(frozen=True)
class _Erased:
    count: int
    proof: Path


@QmlElement
@QmlUncreatable("made in kiosk.ui.staff.desk")
class StaffRetention(QObject):
    """One job at a time; its end stays in sight until the page is left."""

    changed = Signal()
    progressed = Signal(int, int)

    def __init__(
        self,
        options: Options,
        languages: Languages,
        lane: Lane,
        store: Callable[[], Store],
        refresh: Callable[[], None],
    ) -> None:
        """`store` is called on the lane's thread only; `refresh` after anything was erased."""
        super().__init__()
        self._options = options
        self._languages = languages
        self._lane = lane
        self._store = store
        self._refresh = refresh
        self._stop = Event()
        self._left = 0
        self._is_running = self._is_wrong = False
        self._done = self._total = 0
        self._ended = self._proof = self._fault = ""
        # Told from the store's thread, so queued.
        self.progressed.connect(self._take_progress, Qt.ConnectionType.QueuedConnection)
        languages.changed.connect(self.changed)

    def show(self, left: int) -> None:
        """`left` signatures still hold what was given; 0 also where nobody asked."""
        self._left = left
        self.changed.emit()

    def forget(self) -> None:
        """The page is left; a job under way goes on, and its end is seen on the next visit."""
        self._is_wrong = False
        if not self._is_running:
            self._ended = self._proof = self._fault = ""
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Stops between two signatures; what is erased stays erased."""
        self._stop.set()

    def erase(self, typed: str) -> bool:
        """Erases all that is due, where `typed` is how many they are; whether it began."""
        if self._is_running or not is_due(self._options.campaign.retention, self._today()):
            return False
        self._is_wrong = typed != str(self._left)
        if not self._is_wrong:
            self._begin()
        self.changed.emit()
        return not self._is_wrong

    @Slot()
    def sweepAgain(self) -> None:
        """Sweeps the ledger and its copies once more, and proves it; nothing is lost by it."""
        if self.isUnproven and not self._is_running:
            self._begin()

    @Property(str, notify=changed)
    def due(self) -> str:
        """`later`, `soon` or `now`."""
        return due(self._options.campaign.retention, self._today()).value

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day, as the language of the page writes it, in the digits of the staff's pages."""
        day = self._options.campaign.retention
        locale = QLocale(self._languages.current)
        date = QDate(day.year, day.month, day.day)
        return digits.western(locale.toString(date, QLocale.FormatType.LongFormat))

    @Property(int, notify=changed)
    def days(self) -> int:
        """Days until then; 0 once the day has come."""
        return max(0, days_left(self._options.campaign.retention, self._today()))

    @Property(int, notify=changed)
    def left(self) -> int:
        """How many signatures still hold something; told only when the day is near."""
        return self._left

    @Property(bool, notify=changed)
    def isUnproven(self) -> bool:
        """The day has come and nothing is left, but that is not proven yet."""
        if self._left or self.due != "now":
            return False
        return self._ended == "failed" or not self._folder.exists()

    @Property(bool, notify=changed)
    def isWrong(self) -> bool:
        """The number typed was not the one asked for."""
        return self._is_wrong

    @Property(bool, notify=changed)
    def isRunning(self) -> bool:
        return self._is_running

    @Property(int, notify=changed)
    def done(self) -> int:
        return self._done

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._total

    @Property(str, notify=changed)
    def ended(self) -> str:
        """`erased`, `cancelled`, `failed`, or "" before any end."""
        return self._ended

    @Property(str, notify=changed)
    def proof(self) -> str:
        """Where the proof was written."""
        return self._proof

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why the job failed, in a sentence with its remedy."""
        return self._fault

    def _today(self) -> date:
        return self._options.clock.now().astimezone().date()

    @property
    def _folder(self) -> Path:
        return self._options.data / self._options.campaign.id / FOLDER

    def _begin(self) -> None:
        self._stop.clear()
        self._is_running = True
        self._done, self._total = 0, self._left
        self._ended = self._proof = self._fault = ""
        self._lane.submit(self._work, self._finish, self._fail)
        self.changed.emit()

    def _work(self) -> _Erased:
        """On the store's thread. Those erased before are among them: all copies are swept anew."""
        store = self._store()
        count = store.erase(*[one.id for one in store.signatures()], progress=self._tell)
        now = self._options.clock.now()
        campaign = self._options.campaign
        name = f"{now.astimezone():%Y-%m-%d-%H%M%S}-erased.json"
        path = self._folder / name
        prove(store, campaign, path, now)
        return _Erased(count, path)

    def _tell(self, done: int, total: int) -> None:
        if self._stop.is_set() and done < total:
            raise Cancelled("Erasing was stopped.", "What was erased until then stays erased.")
        self.progressed.emit(done, total)

    def _take_progress(self, done: int, total: int) -> None:
        if self._is_running:
            self._done, self._total = done, total
            self.changed.emit()

    def _finish(self, erased: _Erased) -> None:
        self._done = self._total = erased.count
        self._end("erased", proof=str(erased.proof))

    def _fail(self, fault: WorldFault) -> None:
        if isinstance(fault, Cancelled):
            self._end("cancelled")
        else:
            self._end("failed", fault=str(fault))

    def _end(self, ended: str, proof: str = "", fault: str = "") -> None:
        self._is_running = False
        self._ended, self._proof, self._fault = ended, proof, fault
        self.changed.emit()
        self._refresh()
