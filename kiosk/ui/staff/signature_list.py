"""The list of signatures on the staff page, loaded page by page while somebody scrolls."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from kiosk.campaign.model import Event
from kiosk.signing.names.public_line import drawn_line
from kiosk.signing.signature import Life, Review, Signature
from kiosk.ui import messages
from kiosk.ui.qml_types import qml_type
from kiosk.ui.rows import NO_INDEX, Cell, Index, Rows
from kiosk.ui.staff.reading import PAGE, More, Reading
from kiosk.ui.staff.search import Found


def clock_time(moment: datetime, event: Event) -> str:
    """A time in the event's time zone: `21:04`."""
    return f"{event.local(moment):%H:%M}"


def day_time(moment: datetime, event: Event) -> str:
    """A time of another evening, with the day: `2026-03-14 21:04`."""
    return f"{event.local(moment):%Y-%m-%d %H:%M}"


def line_of(signature: Signature) -> str:
    """The public line, or a text that says that the name is sealed."""
    if signature.is_sealed_name:
        return messages.name_is_sealed()
    return drawn_line(signature.name, signature.role, signature.organisation)


def standing(signature: Signature) -> str:
    """`listed`, `held`, `struck`, `withdrawn` or `erased`."""
    if signature.life is not Life.LIVE:
        return signature.life.value
    return "listed" if signature.review is Review.CLEAR else signature.review.value


@qml_type
class SignatureList(Rows):
    """Signatures that wait for review, then the newest ones; or what was found.

    Each has a section, and those of other evenings have one after tonight's.
    """

    def __init__(self, load_page: Callable[[UUID], None], event: Event) -> None:
        """`load_page` is called with the signature below which the next page begins.

        Signatures of another event than `event` have their own section, and their day is shown.
        """
        super().__init__("number", "line", "signedAt", "standing", "reason", "section")
        self._event = event
        self._load_page = load_page
        self._signatures: list[Signature] = []
        self._held = 0
        self._next_page_below: UUID | None = None
        self._is_found = self._is_loading = False

    @property
    def wanted(self) -> int:
        """How many of the newest a reading must have, so that no loaded row is lost."""
        return max(PAGE, len(self._signatures))

    def at(self, row: int) -> Signature | None:
        """The signature in `row`; None if there is no such row."""
        return self._signatures[row] if 0 <= row < len(self._signatures) else None

    def row_of(self, id: UUID) -> int:
        """The row of the signature with `id`; -1 if it is not loaded."""
        return next((at for at, row in enumerate(self._signatures) if row.id == id), -1)

    def show_reading(self, reading: Reading) -> None:
        """Replaces all rows; during a search by what was found."""
        if reading.found is not None:
            self.show_found(reading.found)
        else:
            rows = [*reading.held, *reading.newest]
            self._replace(rows, held=len(reading.held), reached=reading.reached, is_found=False)

    def show_found(self, found: Found) -> None:
        """Replaces all rows by what was found."""
        self._replace(list(found.signatures), held=0, reached=None, is_found=True)

    def add(self, more: More) -> None:
        """Adds the page that was loaded."""
        self._is_loading = False
        self._next_page_below = more.reached
        self._signatures += more.newest
        self.append([self._cells(row) for row in range(self.count, len(self._signatures))])

    def page_failed(self) -> None:
        """The next page could not be loaded."""
        self._is_loading = False

    def clear(self) -> None:
        """Removes every name."""
        self._replace([], held=0, reached=None, is_found=False)

    def canFetchMore(self, parent: Index = NO_INDEX) -> bool:
        return not parent.isValid() and self._next_page_below is not None and not self._is_loading

    def fetchMore(self, parent: Index = NO_INDEX) -> None:
        if self._next_page_below is not None and self.canFetchMore(parent):
            self._is_loading = True
            self._load_page(self._next_page_below)

    def _cells(self, row: int) -> tuple[Cell, ...]:
        signature = self._signatures[row]
        is_tonight = signature.event == self._event.label
        if not self._is_found and row < self._held:
            section = "held"
        elif not is_tonight:
            section = "earlier"
        else:
            section = "found" if self._is_found else "newest"
        return (
            signature.full_number,
            line_of(signature),
            (clock_time if is_tonight else day_time)(signature.signed_at, self._event),
            standing(signature),
            signature.reason.value,
            section,
        )

    def _replace(
        self, signatures: list[Signature], *, held: int, reached: UUID | None, is_found: bool
    ) -> None:
        """Replaces the rows. If the order is the same, the list keeps its scroll position."""
        is_same = [each.id for each in signatures] == [each.id for each in self._signatures]
        is_same = is_same and (held, is_found) == (self._held, self._is_found)
        self._next_page_below = reached
        self._is_loading = False
        self._signatures = signatures
        self._held, self._is_found = held, is_found
        cells = [self._cells(row) for row in range(len(signatures))]
        (self.change if is_same else self.show)(cells)
