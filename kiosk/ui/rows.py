"""A list model for QML whose rows are tuples with one cell for each role."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    Signal,
)

from kiosk.ui.qml_types import qml_type

Cell = str | int | float | bool
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()

# Values of Qt.ItemDataRole. Using `Qt` would create all its enums before the first frame.
DISPLAY_ROLE = 0
USER_ROLE = 0x100


@qml_type
class Rows(QAbstractListModel):
    """Delegates declare each role as a required property of its type."""

    countChanged = Signal()

    def __init__(self, *roles: str) -> None:
        super().__init__()
        self._roles = roles
        self._rows: list[tuple[Cell, ...]] = []

    def show(self, rows: Sequence[tuple[Cell, ...]]) -> None:
        """Replaces all rows. Each has one cell for each role, in the order of the roles."""
        if list(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
        self.countChanged.emit()

    def change(self, rows: Sequence[tuple[Cell, ...]]) -> None:
        """Replaces the cells of the same number of rows. A view keeps its scroll position."""
        self._rows = list(rows)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def append(self, rows: Sequence[tuple[Cell, ...]]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()
            self.countChanged.emit()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = DISPLAY_ROLE) -> Cell | None:
        at = role - USER_ROLE
        if not index.isValid() or not 0 <= at < len(self._roles):
            return None
        return self._rows[index.row()][at]

    def roleNames(self) -> dict[int, QByteArray]:
        return {USER_ROLE + at: QByteArray(role.encode()) for at, role in enumerate(self._roles)}
