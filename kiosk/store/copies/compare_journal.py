"""Compares a journal with its ledger: whether the two hold the same entries.

Only this shows that the last entries of a ledger were cut off. It counts entries and names nobody.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from kiosk.errors import BadInput, LedgerDamaged
from kiosk.files import Progress
from kiosk.signing.entries.authorship import Authorship, Written
from kiosk.signing.entries.ledger_entry import Entry, is_sound
from kiosk.signing.entries.missing import Missing
from kiosk.store.copies.journal_damage import Damage
from kiosk.store.ledger.appending import Head

_TOLD_EVERY = 1000


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was found: entries in the journal, those only it holds, those it lacks, and faults.

    `written` says who wrote the journal's entries.
    """

    entries: int
    ahead: int
    behind: int
    faults: tuple[str, ...]
    written: tuple[Written, ...] = ()

    @property
    def is_sound(self) -> bool:
        """A journal that is merely behind is sound: it catches up."""
        return not self.faults and not self.ahead


def compare(
    journal: Iterable[Entry],
    ledger: Iterable[Entry],
    damage: Damage,
    progress: Progress | None = None,
) -> Comparison:
    """Checks every entry of `journal` and compares it with those of `ledger`.

    Without a ledger `ledger` is empty, and everything is ahead. `damage` is filled in while the
    journal is read.
    """
    known = {entry.id: (entry.hash, entry.kiosk, entry.sequence) for entry in ledger}
    count = len(known)
    has_ledger = bool(known)
    heads: dict[UUID, Head] = {}
    faults: list[str] = []
    gaps: list[Missing] = []
    entries = ahead = 0
    reading = Authorship()
    try:
        for entry in reading.read(journal):
            entries += 1
            last = heads.get(entry.kiosk, Head())
            is_next = entry.sequence == last.sequence + 1
            if entry.sequence > last.sequence + 1:
                gaps.append(Missing(entry.kiosk, last.sequence + 1, entry.sequence - 1))
            if not is_sound(entry, last.hash if is_next else entry.previous):
                faults.append(f"Entry {entry.sequence} of the journal is not what was written.")
            if entry.sequence > last.sequence:
                heads[entry.kiosk] = Head(entry.sequence, entry.hash)
            ours = known.pop(entry.id, None)
            ahead += ours is None or ours[0] != entry.hash
            if progress is not None and entries % _TOLD_EVERY == 0:
                progress(entries, count)
    except (BadInput, LedgerDamaged) as fault:
        faults.append(fault.what)
    faults += damage.sentences
    if not damage.has_lost:
        # Entries that the ledger lacks as well are reported when the ledger is verified.
        lacks = {(kiosk, sequence) for _, kiosk, sequence in known.values()}
        for gap in gaps:
            numbers = range(gap.first, (gap.last or gap.first) + 1)
            if not has_ledger or any((gap.kiosk, number) in lacks for number in numbers):
                faults.append(f"In the journal: {gap.sentence}")
    return Comparison(entries, ahead, len(known), tuple(faults), reading.written())
