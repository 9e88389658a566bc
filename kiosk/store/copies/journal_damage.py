"""What is wrong with one journal, recorded while it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from kiosk.signing.entries.ledger_entry import Entry


@dataclass(slots=True)
class Damage:
    """Filled in by `journal.read_entries`; complete when that has ended."""

    records: list[range] = field(default_factory=list)
    """The numbers of the records that could not be read, in stretches."""

    is_end_lost: bool = False
    """Whether there were records behind the last whole one, or may have been."""

    is_header_broken: bool = False
    scars: int = 0
    """Records with broken bytes in them that could be read all the same."""

    ends: dict[UUID, int] = field(default_factory=dict)
    """Kiosks whose next entry may have been lost without a later entry that shows the gap, each
    with the number of its last entry that was read."""

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
        if count:
            self.records.append(range(first, first + count))
        self.skipped(count)

    def skipped(self, count: int) -> None:
        """`count` entries were skipped, of unknown kiosks."""
        self._pending += count

    def read(self, entry: Entry) -> None:
        """An entry that could be read, in the journal's order."""
        last = self._lasts.get(entry.kiosk, 0)
        # Entries of the same kiosk that are missing before this one show by its number.
        if self._before is not None and entry.sequence - last - 1 < self._pending:
            self.ends[self._before] = self._lasts[self._before]
        self._pending = 0
        self._lasts[entry.kiosk] = max(last, entry.sequence)
        self._before = entry.kiosk

    def end(self, kiosk: UUID | None, *, is_lost: bool) -> None:
        """The copy of `kiosk` was read to its end; `is_lost`: entries are missing there."""
        self.is_end_lost = is_lost
        if is_lost or self._pending:
            self.is_end_lost = True
            if kiosk is not None:
                self.ends[kiosk] = self._lasts.get(kiosk, 0)
            if self._before is not None:
                self.ends[self._before] = self._lasts[self._before]

    @property
    def sentences(self) -> list[str]:
        """One sentence for each fault; records are named by number."""
        told = []
        if self.is_header_broken:
            told.append("One copy of the journal's header is broken; the other one could be read.")
        told += map(_broken, self.records)
        if self.scars:
            word = "record was" if self.scars == 1 else "records were"
            told.append(f"{self.scars} {word} changed in the journal, but could be read.")
        if self.is_end_lost:
            told.append("The end of the journal is broken: the last entries may be missing.")
        return told


def _broken(records: range) -> str:
    if len(records) == 1:
        return f"Record {records[0]} of the journal is broken."
    return f"Records {records[0]} to {records[-1]} of the journal are broken."
