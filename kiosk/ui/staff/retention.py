"""The day on which personal data are erased: the reminder, the erasing, and its proof.

When it is due is `kiosk.signing.retention`'s, what is erased and proven `kiosk.jobs.retention`'s.
Runs on the store's thread, where signing waits for it too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import Cancelled
from kiosk.files import Progress, make_own_folder
from kiosk.jobs import retention
from kiosk.signing.retention import days_left, due, is_due
from kiosk.store import CopyStatus, Store
from kiosk.ui.access import digits
from kiosk.ui.access.languages import Languages
from kiosk.ui.job import Job
from kiosk.ui.options import Options
from kiosk.ui.tasks import Done, Ended, Failed, Lane, Stopped

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

FOLDER = "proofs"


@dataclass(frozen=True)
class _Erased:
    count: int
    proof: Path
    unreached: tuple[CopyStatus, ...]


@QmlElement
@QmlUncreatable("made in kiosk.ui.staff.desk")
class StaffRetention(QObject):
    """One job at a time; its end stays in sight until the page is left."""

    changed = Signal()

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
        self._store = store
        self._refresh = refresh
        self._job = Job(lane)
        self._job.changed.connect(self.changed)
        self._left = self._erased = 0
        self._unreached: tuple[CopyStatus, ...] = ()
        self._is_wrong = False
        self._ended = self._proof = self._fault = ""
        languages.changed.connect(self.changed)

    def show(self, left: int, unreached: tuple[CopyStatus, ...]) -> None:
        """`left` signatures still hold what was given; 0 also where nobody asked.

        `unreached` are copies that may still hold what was erased.
        """
        self._left, self._unreached = left, unreached
        self.changed.emit()

    def forget(self) -> None:
        """The page is left; a job under way goes on, and its end is seen on the next visit."""
        self._is_wrong = False
        if not self._job.isRunning:
            self._ended = self._proof = self._fault = ""
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Stops between two signatures; what is erased stays erased."""
        self._job.stop()

    def erase(self, typed: str) -> bool:
        """Erases all that is due, where `typed` is how many they are; whether it began."""
        if self._job.isRunning or not is_due(self._options.campaign.retention, self._today()):
            return False
        self._is_wrong = typed != str(self._left)
        if not self._is_wrong:
            self._begin()
        self.changed.emit()
        return not self._is_wrong

    @Slot()
    def sweepAgain(self) -> None:
        """Sweeps the ledger and its copies once more, and proves it; nothing is lost by it."""
        if self.isUnproven and not self._job.isRunning:
            self._begin()

    @Property(str, notify=changed)
    def due(self) -> str:
        """`later`, `soon` or `now`."""
        return due(self._options.campaign.retention, self._today()).value

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day, as the language of the page writes it, in the digits of the staff's pages."""
        return self._written(self._options.campaign.retention)

    @Property(int, notify=changed)
    def days(self) -> int:
        """Days until then; 0 once the day has come."""
        return max(0, days_left(self._options.campaign.retention, self._today()))

    @Property(int, notify=changed)
    def left(self) -> int:
        """How many signatures still hold something; told only when the day is near."""
        return self._left

    @Property(str, notify=changed)
    def unreached(self) -> str:
        """Copies that may still hold what was erased, each with the day it was last written."""
        zone = self._options.campaign.event.zone
        return "; ".join(f"{one.name}, {self._written(one.day(zone))}" for one in self._unreached)

    @Property(bool, notify=changed)
    def isUnproven(self) -> bool:
        """The day has come and nothing is left; but not proven yet, or not of every copy."""
        if self._left or self.due != "now":
            return False
        return bool(self._unreached) or self._ended == "failed" or not self._folder.exists()

    @Property(bool, notify=changed)
    def isWrong(self) -> bool:
        """The number typed was not the one asked for."""
        return self._is_wrong

    @Property(bool, notify=changed)
    def isRunning(self) -> bool:
        return self._job.isRunning

    @Property(int, notify=changed)
    def done(self) -> int:
        """How many are erased."""
        return self._erased if self._ended == "erased" else self._job.done

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._job.total

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

    def _written(self, day: date) -> str:
        """A day as the language of the page writes it, in the digits of the staff's pages."""
        locale = QLocale(self._languages.current)
        date = QDate(day.year, day.month, day.day)
        return digits.western(locale.toString(date, QLocale.FormatType.LongFormat))

    def _local(self, moment: datetime) -> datetime:
        return self._options.campaign.event.local(moment)

    def _today(self) -> date:
        return self._local(self._options.clock.now()).date()

    @property
    def _folder(self) -> Path:
        return self._options.data / self._options.campaign.id / FOLDER

    def _begin(self) -> None:
        self._ended = self._proof = self._fault = ""
        self._job.start(self._work, self._tell, total=self._left)

    def _work(self, progress: Progress) -> _Erased:
        """On the store's thread."""
        now = self._options.clock.now()
        make_own_folder(self._folder)
        proof = self._folder / f"{self._local(now):%Y-%m-%d-%H%M%S}-erased.json"

        def tell(done: int, total: int) -> None:
            try:
                progress(done, total)
            except Cancelled:
                if done < total:  # once all is erased nothing is left but to prove it
                    raise

        done = retention.erase_and_prove(self._store(), self._options.campaign, proof, now, tell)
        return _Erased(done.count, proof, done.unreached)

    def _tell(self, end: Ended[_Erased]) -> None:
        match end:
            case Done(erased):
                self._erased = erased.count
                self._ended, self._proof = "erased", str(erased.proof)
                self._unreached = erased.unreached
            case Stopped():
                self._ended = "cancelled"
            case Failed(fault):
                self._ended, self._fault = "failed", str(fault)
        self.changed.emit()
        self._refresh()
