"""What is wrong with one journal, told while it is read: nothing goes missing in silence."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from kiosk.signing.entries.ledger_entry import Entry


@dataclass(slots=True)
class Damage:
    """Filled in by `journal.read`; whole once that came to its end."""

    records: list[int] = field(default_factory=list)
    """The numbers of the records that could not be read."""

    is_end_lost: bool = False
    """Whether something stood behind the last whole record, or may have."""

    is_header_broken: bool = False
    scars: int = 0
    """Records with broken bytes in them that could be read all the same."""

    ends: dict[UUID, int] = field(default_factory=dict)
    """Kiosks of which an entry may have stood next that nothing read later tells of, each with the
    number of its last entry that was read."""

    _lasts: dict[UUID, int] = field(default_factory=dict)
    _before: UUID | None = None
    _pending: int = 0

    @property
    def is_damaged(self) -> bool:
        """Whether the journal is not as it was written."""
        return bool(self.records or self.is_end_lost or self.is_header_broken or self.scars)

    @property
    def has_lost(self) -> bool:
        """Whether records are gone from it."""
        return bool(self.records or self.is_end_lost)

    def lost(self, first: int, count: int) -> None:
        """Records that cannot be read."""
        self.records += range(first, first + count)
        self.skipped(count)

    def skipped(self, count: int) -> None:
        """So many entries were passed over, whatever they were."""
        self._pending += count

    def read(self, entry: Entry) -> None:
        """An entry that could be read, in the journal's order."""
        last = self._lasts.get(entry.kiosk, 0)
        # What is missing before this entry of its own kiosk tells itself by its number.
        if self._before is not None and entry.sequence - last - 1 < self._pending:
            self.ends[self._before] = self._lasts[self._before]
        self._pending = 0
        self._lasts[entry.kiosk] = max(last, entry.sequence)
        self._before = entry.kiosk

    def end(self, kiosk: UUID | None, *, is_lost: bool) -> None:
        """What is of `kiosk` was read to its end; `is_lost` tells that it lacks some there."""
        self.is_end_lost = is_lost
        if is_lost or self._pending:
            self.is_end_lost = True
            if kiosk is not None:
                self.ends[kiosk] = self._lasts.get(kiosk, 0)
            if self._before is not None:
                self.ends[self._before] = self._lasts[self._before]

    @property
    def sentences(self) -> list[str]:
        """All of it, naming records by number."""
        told = []
        if self.is_header_broken:
            told.append("One copy of the journal's header is broken; the other one could be read.")
        told += [f"Record {number} of the journal is broken." for number in self.records]
        if self.scars:
            word = "record was" if self.scars == 1 else "records were"
            told.append(f"{self.scars} {word} changed in the journal, but could be read.")
        if self.is_end_lost:
            told.append("The end of the journal is broken: the last entries may be missing.")
        return told
