"""Erasing personal data on the campaign's day: the reminder, the job, and its proof.

`kiosk.signing.retention` says when it is due, `kiosk.jobs.retention` erases and proves it. The job
runs on the store's thread, so signing waits for it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.errors import Cancelled
from kiosk.files import Progress, make_own_folder
from kiosk.jobs import retention
from kiosk.jobs.retention import Erased
from kiosk.signing.retention import days_left, due, is_due
from kiosk.store import CopyStatus, Store
from kiosk.ui.access import digits
from kiosk.ui.access.languages import Languages
from kiosk.ui.job import Job
from kiosk.ui.options import Options
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.tasks import Done, TaskEnd, TaskQueue

FOLDER = "proofs"


@qml_type
class StaffRetention(QObject):
    """The job; its result is shown until the page is left."""

    changed = Signal()

    left = member(int, "_left", notify=changed)
    """How many signatures still have personal data; only known when the day is near."""
    isWrong = member(bool, "_is_wrong", notify=changed)
    """The typed number was not the right one."""
    job = member(Job, "_job")
    proof = member(str, "_proof", notify=changed)
    """Where the proof was written."""

    def __init__(
        self,
        options: Options,
        languages: Languages,
        queue: TaskQueue,
        store: Callable[[], Store],
        refresh: Callable[[], None],
    ) -> None:
        """`store` is called on the thread of `queue` only; `refresh` after something was erased."""
        super().__init__()
        self._options = options
        self._languages = languages
        self._store = store
        self._refresh = refresh
        self._job = Job(queue)
        self._job.changed.connect(self.changed)
        self._left = self._erased = 0
        self._proof = ""
        self._unreached: tuple[CopyStatus, ...] = ()
        self._is_wrong = False
        languages.changed.connect(self.changed)

    def show(self, left: int, unreached: tuple[CopyStatus, ...]) -> None:
        """`left` signatures still have personal data; 0 also if nobody asked.

        `unreached` are copies that may still have what was erased.
        """
        self._left, self._unreached = left, unreached
        self.changed.emit()

    def forget(self) -> None:
        """The page is left. A running job goes on, and its result is shown on the next visit."""
        self._is_wrong = False
        self._job.forget()
        self.changed.emit()

    def erase(self, typed: str) -> bool:
        """Erases all that is due, if `typed` is how many. Returns whether that has begun.

        Where the job is stopped, what is erased by then stays erased.
        """
        if self._job.isRunning or not is_due(self._options.campaign.retention, self._today()):
            return False
        self._is_wrong = typed != str(self._left)
        if not self._is_wrong:
            self._begin()
        self.changed.emit()
        return not self._is_wrong

    @Slot()
    def checkAgain(self) -> None:
        """Checks ledger and copies once more, and writes a proof. Nothing is lost by it."""
        if self.isUnproven and not self._job.isRunning:
            self._begin()

    @Property(str, notify=changed)
    def due(self) -> str:
        """`later`, `soon` or `now`."""
        return due(self._options.campaign.retention, self._today()).value

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day, as the language of the page writes it, in Western digits."""
        return self._written(self._options.campaign.retention)

    @Property(int, notify=changed)
    def days(self) -> int:
        """Days until that day; 0 from then on."""
        return max(0, days_left(self._options.campaign.retention, self._today()))

    @Property(str, notify=changed)
    def unreached(self) -> str:
        """Copies that may still have what was erased, each with the day it was last written."""
        zone = self._options.campaign.event.zone
        return "; ".join(f"{one.name}, {self._written(one.day(zone))}" for one in self._unreached)

    @Property(bool, notify=changed)
    def isUnproven(self) -> bool:
        """The day has come and nothing is left, but that is not proven yet for every copy."""
        if self._left or self.due != "now":
            return False
        return bool(self._unreached) or self._job.ended == "failed" or not self._folder.exists()

    @Property(int, notify=changed)
    def done(self) -> int:
        """How many are erased."""
        return self._erased if self._job.ended == "done" else self._job.done

    def _written(self, day: date) -> str:
        return digits.staff_day(day, self._languages.current)

    def _today(self) -> date:
        return self._options.campaign.event.local(self._options.clock.now()).date()

    @property
    def _folder(self) -> Path:
        return self._options.data / self._options.campaign.id / FOLDER

    def _begin(self) -> None:
        self._job.start(self._work, self._show_end, total=self._left)

    def _work(self, progress: Progress) -> tuple[Path, Erased]:
        """On the store's thread."""
        now = self._options.clock.now()
        make_own_folder(self._folder)
        proof = (
            self._folder / f"{self._options.campaign.event.local(now):%Y-%m-%d-%H%M%S}-erased.json"
        )

        def tell(done: int, total: int) -> None:
            try:
                progress(done, total)
            except Cancelled:
                if done < total:  # once all is erased, the proof must be written
                    raise

        campaign = self._options.campaign
        return proof, retention.erase_and_prove(self._store(), campaign, proof, now, tell)

    def _show_end(self, end: TaskEnd[tuple[Path, Erased]]) -> None:
        match end:
            case Done((proof, erased)):
                self._proof = str(proof)
                self._erased, self._unreached = erased.count, erased.unreached
        self.changed.emit()
        self._refresh()
