"""The staff page's list of signatures, grown a page at a time as somebody scrolls."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.signing.line import public_line
from kiosk.signing.signature import Life, Review, Signature
from kiosk.ui import messages
from kiosk.ui.staff_reading import PAGE, More, Reading

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

_ROLES = ("number", "line", "signedAt", "standing", "reason", "section")
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole)


def clock_time(moment: datetime) -> str:
    """A time as the clock on the wall shows it: `21:04`."""
    return moment.astimezone().strftime("%H:%M")


def line_of(signature: Signature) -> str:
    """The public line, or that only the organiser can open it."""
    if signature.is_sealed_name:
        return messages.name_is_sealed()
    return public_line(signature.name, signature.role, signature.organisation)


def standing(signature: Signature) -> str:
    """`listed`, `held`, `struck`, `withdrawn` or `erased`."""
    if signature.life is not Life.LIVE:
        return signature.life.value
    return "listed" if signature.review is Review.CLEAR else signature.review.value


@QmlElement
@QmlUncreatable("made in kiosk.ui.staff_desk")
class StaffRows(QAbstractListModel):
    """Held signatures in a section of their own, then the newest ones."""

    countChanged = Signal()

    def __init__(self, ask_for_more: Callable[[int], None]) -> None:
        """`ask_for_more` is told the number below which the next page begins."""
        super().__init__()
        self._ask_for_more = ask_for_more
        self._rows: list[Signature] = []
        self._held = 0
        self._reached = 0
        self._is_asking = False

    @property
    def wanted(self) -> int:
        """How many of the newest a reading must bring, so that no row loaded is lost."""
        return max(PAGE, len(self._rows))

    def find(self, id: UUID) -> Signature | None:
        """The loaded signature with `id`."""
        at = self.place(id)
        return self._rows[at] if at >= 0 else None

    def numbered(self, number: int) -> Signature | None:
        """The loaded signature with `number`."""
        return next((row for row in self._rows if row.number == number), None)

    def place(self, id: UUID) -> int:
        """The row of the signature with `id`; -1 where it is not loaded."""
        return next((at for at, row in enumerate(self._rows) if row.id == id), -1)

    def show(self, reading: Reading) -> None:
        """Replaces all rows; where the order stayed, only what changed is told."""
        rows = [*reading.held, *reading.newest]
        same = [row.id for row in rows] == [row.id for row in self._rows]
        self._reached = reading.reached
        self._is_asking = False
        if same and len(reading.held) == self._held:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self._held = len(reading.held)
        self.endResetModel()
        self.countChanged.emit()

    def append(self, more: More) -> None:
        """Adds the page that was asked for."""
        self._is_asking = False
        self._reached = more.reached
        if more.newest:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(more.newest) - 1)
            self._rows += more.newest
            self.endInsertRows()
            self.countChanged.emit()

    def clear(self) -> None:
        """Forgets every name."""
        self.beginResetModel()
        self._rows = []
        self._held = self._reached = 0
        self._is_asking = False
        self.endResetModel()
        self.countChanged.emit()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index = _NO_INDEX) -> bool:
        return not parent.isValid() and self._reached > 0 and not self._is_asking

    def fetchMore(self, parent: Index = _NO_INDEX) -> None:
        if self.canFetchMore(parent):
            self._is_asking = True
            self._ask_for_more(self._reached)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> int | str | None:
        at = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= at < len(_ROLES):
            return None
        row = self._rows[index.row()]
        return (
            row.number,
            line_of(row),
            clock_time(row.signed_at),
            standing(row),
            row.reason.value,
            "held" if index.row() < self._held else "newest",
        )[at]

    def roleNames(self) -> dict[int, QByteArray]:
        return {_FIRST_ROLE + at: QByteArray(name.encode()) for at, name in enumerate(_ROLES)}
