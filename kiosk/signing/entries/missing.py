"""Entries that are known to be missing: their numbers are used, their content is lost.

A kiosk numbers its entries without a gap, so a lost entry shows by its number. A `restored` entry
declares what was missing when it was written. An entry that is found later fills its gap again.

The type of a missing entry is unknown. It counts as a signature, as most entries are, so that no
number is given to two people.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from kiosk.errors import LedgerDamaged
from kiosk.parsing import whole_number
from kiosk.signing.entries.ledger_entry import EntryType, decode


@dataclass(frozen=True, slots=True)
class Missing:
    """Entries `first` to `last` of `kiosk`. Without `last` nobody knows how many there were."""

    kiosk: UUID
    first: int
    last: int | None

    @property
    def count(self) -> int:
        """How many there are at least."""
        return 1 if self.last is None else self.last - self.first + 1

    @property
    def sentence(self) -> str:
        """One sentence about it."""
        if self.last is None:
            what = f"Entry {self.first}, and perhaps later ones,"
        elif self.last == self.first:
            what = f"Entry {self.first}"
        else:
            return f"Entries {self.first} to {self.last} of kiosk {self.kiosk} are missing."
        return f"{what} of kiosk {self.kiosk} is missing."


def count(missing: Iterable[Missing]) -> int:
    """How many entries these are at least."""
    return sum(one.count for one in missing)


def missing_fields(missing: Iterable[Missing]) -> list[list[object]]:
    """The field `missing` of a `restored` entry."""
    return [[str(one.kiosk), one.first, one.last] for one in missing]


def missing_of(kind: str, payload: bytes | None) -> tuple[Missing, ...]:
    """What an entry declares missing. Raises LedgerDamaged where that cannot be read."""
    if kind != EntryType.RESTORED or payload is None:
        return ()
    found = decode(payload).get("missing", [])
    try:
        if not isinstance(found, list):
            raise TypeError("what is missing is a list")
        return tuple(
            Missing(
                UUID(str(kiosk)), whole_number(first), None if last is None else whole_number(last)
            )
            for kiosk, first, last in found
        )
    except (TypeError, ValueError) as error:
        raise LedgerDamaged("What the ledger says is missing cannot be read.") from error


def unknown(gaps: Iterable[Missing], declared: Sequence[Missing]) -> list[Missing]:
    """The parts of `gaps` that nothing in `declared` covers. All gaps have an end."""
    left: list[Missing] = []
    for gap in gaps:
        begin, end = gap.first, gap.last or gap.first
        mine = (one for one in declared if one.kiosk == gap.kiosk)
        for first, last in sorted((one.first, one.last or end) for one in mine):
            if last < begin or first > end:
                continue
            if first > begin:
                left.append(Missing(gap.kiosk, begin, first - 1))
            begin = max(begin, last + 1)
        if begin <= end:
            left.append(Missing(gap.kiosk, begin, end))
    return left
