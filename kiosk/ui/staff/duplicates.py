"""The likely duplicates that nobody has decided on, one pair at a time, side by side.

The store finds the pairs; `backend.py` makes the changes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.campaign.model import Event
from kiosk.signing.signature import Signature
from kiosk.store import Pair, Store
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.rows import Rows
from kiosk.ui.staff.reading import MOST_PAIRS
from kiosk.ui.staff.signature_list import day_time, standing

Change = Callable[[Store], Signature | None]
"""Changes the ledger on the store's thread; returns the changed signature, or None."""


ChangeLedger = Callable[[Change, str, Callable[[Signature], None]], None]
"""Makes a change, shows a note on the page, then calls a function with the changed signature."""


@qml_type
class DuplicatePairs(QObject):
    """The pair that is shown, and what was decided during this visit."""

    changed = Signal()

    fields = member(Rows, "_fields")
    """The rows that are compared: `name`, `role`, `organisation`, `signed`, `standing`."""
    likeness = member(str, "_pair?.likeness.name", notify=changed)
    """The name of a `Likeness`, or "" where there is no pair."""
    oneNumber = member(str, "_pair?.one.full_number", notify=changed)
    otherNumber = member(str, "_pair?.other.full_number", notify=changed)
    waiting = member(int, "_waiting", notify=changed)
    """How many pairs wait for a decision; at most `MOST_PAIRS` are counted."""

    def __init__(self, change: ChangeLedger, event: Event) -> None:
        super().__init__()
        self._change = change
        self._event = event
        self._pairs: list[Pair] = []
        self._pair: Pair | None = None
        self._at = 0
        self._decided: list[UUID] = []
        self._waiting = 0
        self._fields = Rows("field", "one", "other", "isSame")

    def set_waiting(self, waiting: int) -> None:
        """Sets how many pairs wait, whether or not their page is open."""
        self._waiting = waiting
        self.changed.emit()

    def show(self, pairs: Sequence[Pair]) -> None:
        """Replaces all pairs and stays at the same position."""
        self._pairs = list(pairs)
        self._at = min(self._at, max(0, len(self._pairs) - 1))
        self._show_pair()

    def forget(self) -> None:
        """The page is left: removes every name."""
        self._at = 0
        self._decided = []
        self.show([])

    @Slot(int)
    def keep(self, at: int) -> None:
        """Same person: keeps the line on the left (0) or the right (1), removes the other one as a
        duplicate.
        """
        if (pair := self._pair) is not None:
            ids = pair.one.id, pair.other.id
            self._change(
                lambda store: store.same_person(*ids, keep=ids[at]), "same", self._note_decided
            )

    @Slot()
    def different(self) -> None:
        """Two people: the ledger remembers that, and the pair is not shown again."""
        if (pair := self._pair) is None:
            return
        one, other = pair.one.id, pair.other.id

        def act(store: Store) -> Signature | None:
            store.different_people(one, other)
            return store.find(other)

        self._change(act, "different", self._note_decided)

    @Slot()
    def undo(self) -> None:
        """Undoes the last decision of this visit."""
        if self._decided:
            latest = self._decided[-1]
            self._change(lambda store: store.undo(latest), "undone", self._note_undone)

    @Slot()
    def nextPair(self) -> None:
        """Shows the next pair; after the last one the first."""
        if self._pairs:
            self._at = (self._at + 1) % len(self._pairs)
            self._show_pair()

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._pairs)

    @Property(bool, notify=changed)
    def isMore(self) -> bool:
        """Whether there may be more than `waiting` counts."""
        return self._waiting >= MOST_PAIRS

    @Property(int, notify=changed)
    def place(self) -> int:
        """The position of the pair that is shown, from 1; 0 if there is none."""
        return self._at + 1 if self._pairs else 0

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._decided)

    def _note_decided(self, signature: Signature) -> None:
        """Remembers the removed signature, or the later one of two people, for Undo."""
        self._decided.append(signature.id)

    def _note_undone(self, _: Signature) -> None:
        self._decided.pop()
        self._at = 0

    def _show_pair(self) -> None:
        self._pair = pair = self._pairs[self._at] if self._pairs else None
        both = (pair.one, pair.other) if pair else ()
        rows = zip(*(_compared(each, self._event) for each in both), strict=True)
        self._fields.show([(field, one, other, one == other) for (field, one), (_, other) in rows])
        self.changed.emit()


def _compared(one: Signature, event: Event) -> tuple[tuple[str, str], ...]:
    return (
        ("name", one.name),
        ("role", one.role),
        ("organisation", one.organisation),
        ("signed", day_time(one.signed_at, event)),
        ("standing", standing(one)),
    )
