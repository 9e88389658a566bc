"""The organiser's private key on a page: found on a stick, and opened with its passphrase.

It is in memory until the page is left, and is never written.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.campaign.model import Campaign
from kiosk.files import Progress
from kiosk.jobs import organiser_key
from kiosk.jobs.file_places import FoundFile
from kiosk.sealing import PrivateKey
from kiosk.ui.job import Job
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.tasks import Done, TaskEnd, TaskQueue


@qml_type
class OrganiserKey(QObject):
    """Closed until somebody has typed the passphrase of the chosen file."""

    changed = Signal()

    job = member(Job, "_job")
    """Opening it takes a moment by design."""
    chosen = member(str, "_chosen", notify=changed)
    """The path of the chosen file."""
    words = member(str, "_words")
    """The key's words; "" where the campaign has none."""

    def __init__(self, campaign: Campaign, queue: TaskQueue) -> None:
        super().__init__()
        self._campaign = campaign
        self._words = campaign.key.words if campaign.key is not None else ""
        self._job = Job(queue)
        self._job.changed.connect(self.changed)
        self._files: list[Path] = []
        self._chosen = ""
        self.key: PrivateKey | None = None

    def show(self, files: Sequence[FoundFile]) -> None:
        """Offers these files."""
        self._files = [one.path for one in files]
        if self._chosen not in self.paths:
            self._chosen = self.paths[0] if self._files else ""
        self.changed.emit()

    def forget(self) -> None:
        """The page is left."""
        self._job.abandon()
        self._job.forget()
        self.key, self._files, self._chosen = None, [], ""
        self.changed.emit()

    @Slot(str)
    def choose(self, path: str) -> None:
        self._chosen = path
        self._job.forget()
        self.changed.emit()

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        """Opens the chosen file; `job` says how that ended."""
        if not self._chosen or self._job.isRunning:
            return
        path = Path(self._chosen)

        def work(_: Progress) -> PrivateKey:
            return organiser_key.unlock(path, passphrase, self._campaign)

        self._job.start(work, self._take)

    @Property("QStringList", notify=changed)
    def paths(self) -> list[str]:
        return [str(one) for one in self._files]

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        """What the files are called, in the order of `paths`."""
        return [one.name for one in self._files]

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return self.key is not None

    def _take(self, end: TaskEnd[PrivateKey]) -> None:
        match end:
            case Done(key):
                self.key = key
        self.changed.emit()
