"""Which entries of which kiosks there are, found while they are read one after the other.

A bundle says so in its manifest. Whoever reads it counts again, checks each entry against the one
before, and compares.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

from kiosk.errors import LedgerDamaged
from kiosk.signing.entries.authorship import Authorship, Written
from kiosk.signing.entries.ledger_entry import GENESIS, Entry, EntryType, is_sound


@dataclass(slots=True)
class KioskEntries:
    """The entries of one kiosk: stretches of numbers without a gap, and the hash of the last."""

    ranges: list[tuple[int, int]] = field(default_factory=list)
    head: bytes = GENESIS

    @property
    def last(self) -> int:
        """The number of the last one; 0 for none."""
        return self.ranges[-1][1] if self.ranges else 0

    @property
    def count(self) -> int:
        """How many there are."""
        return sum(last - first + 1 for first, last in self.ranges)


class Ranges:
    """Takes the entries of one ledger, those of each kiosk by number."""

    def __init__(self) -> None:
        self.kiosks: dict[UUID, KioskEntries] = {}
        self.signed = 0
        """How many entries are signatures."""
        self._authorship = Authorship()

    @property
    def count(self) -> int:
        """How many entries there are."""
        return sum(one.count for one in self.kiosks.values())

    def read(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """Takes `entries` on their way. Raises LedgerDamaged for one that was changed."""
        for one in entries:
            self.take(one)
            yield one

    def take(self, entry: Entry) -> None:
        """Checks one entry and counts it. Raises LedgerDamaged."""
        mine = self.kiosks.setdefault(entry.kiosk, KioskEntries())
        if entry.sequence <= mine.last:
            raise LedgerDamaged(f"Entry {entry.sequence} of kiosk {entry.kiosk} is there twice.")
        follows = entry.sequence == mine.last + 1
        if not is_sound(entry, mine.head if follows else entry.previous):
            raise LedgerDamaged(
                f"Entry {entry.sequence} of kiosk {entry.kiosk} is not what was written."
            )
        self._authorship.take(
            entry.kiosk, entry.sequence, entry.kind, entry.payload, entry.previous, entry.hash,
            entry.kiosk_signature,
        )  # fmt: skip
        if follows and mine.ranges:
            mine.ranges[-1] = (mine.ranges[-1][0], entry.sequence)
        else:
            mine.ranges.append((entry.sequence, entry.sequence))
        mine.head = entry.hash
        self.signed += entry.kind is EntryType.SIGNED

    def written(self) -> tuple[Written, ...]:
        """Who wrote them, by kiosk; call it once, at the end.

        Raises LedgerDamaged where the key that a kiosk names did not sign its entries.
        """
        written = self._authorship.written()
        for one in written:
            for fault in one.strange:
                raise LedgerDamaged(fault)
        return written
