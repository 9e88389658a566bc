"""A journal held against its ledger: whether the medium has what the ledger has, and no more.

A tail cut off a ledger whole shows nowhere but here. Counts entries; names nobody.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from kiosk.errors import BadInput, LedgerDamaged
from kiosk.files import Progress
from kiosk.signing.entries.ledger_entry import Entry, is_sound
from kiosk.store.ledger.appending import Head

_TOLD_EVERY = 1000


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was found: entries in the journal, those only it holds, those it lacks, and faults."""

    entries: int
    ahead: int
    behind: int
    faults: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """A journal that is merely behind is sound: it catches up."""
        return not self.faults and not self.ahead


def compare(
    journal: Iterable[Entry], ledger: Iterable[Entry], progress: Progress | None = None
) -> Comparison:
    """Checks every entry of `journal` and holds it against those of `ledger`.

    Where there is no ledger, `ledger` is empty and everything is ahead.
    """
    known = {entry.id: entry.hash for entry in ledger}
    count = len(known)
    heads: dict[UUID, Head] = {}
    faults: list[str] = []
    entries = ahead = 0
    try:
        for entry in journal:
            entries += 1
            last = heads.get(entry.kiosk, Head())
            if entry.sequence != last.sequence + 1 or not is_sound(entry, last.hash):
                faults.append(f"Entry {entry.sequence} of the journal is not what was written.")
            heads[entry.kiosk] = Head(entry.sequence, entry.hash)
            ours = known.pop(entry.id, None)
            ahead += ours != entry.hash
            if progress is not None and entries % _TOLD_EVERY == 0:
                progress(entries, count)
    except (BadInput, LedgerDamaged) as fault:
        faults.append(fault.what)
    return Comparison(entries, ahead, len(known), tuple(faults))
