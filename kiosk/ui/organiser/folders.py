"""The sticks and folders that a page offers, of which one is chosen.

`kiosk.jobs.file_places` finds them; the page has the words for their kinds.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.jobs.file_places import FilePlace
from kiosk.ui.qml_types import member, qml_type


@qml_type
class FileFolders(QObject):
    """The first one is chosen, which is a stick where one is plugged in."""

    changed = Signal()

    isKnown = member(bool, "_is_known", notify=changed)
    """Whether the places were looked for."""
    chosen = member(str, "_chosen", notify=changed)
    """The path of the chosen one; "" where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._places: list[FilePlace] = []
        self._chosen = ""
        self._is_known = False

    @property
    def place(self) -> FilePlace | None:
        """The chosen one."""
        return next((one for one in self._places if str(one.folder) == self._chosen), None)

    def show(self, places: Sequence[FilePlace]) -> None:
        """What was chosen stays chosen while it is there."""
        self._places, self._is_known = list(places), True
        if self.place is None:
            self._chosen = str(places[0].folder) if places else ""
        self.changed.emit()

    def forget(self) -> None:
        self._places, self._chosen, self._is_known = [], "", False
        self.changed.emit()

    @Slot(str)
    def choose(self, path: str) -> None:
        self._chosen = path
        self.changed.emit()

    @Property("QStringList", notify=changed)
    def paths(self) -> list[str]:
        return [str(one.folder) for one in self._places]

    @Property("QStringList", notify=changed)
    def kinds(self) -> list[str]:
        """Values of `PlaceKind`, in the order of `paths`."""
        return [one.kind.value for one in self._places]

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        """What the folders are called, in the order of `paths`."""
        return [one.folder.name for one in self._places]
