"""Verifies a ledger: no entry is missing or changed, and the signatures follow from the entries.

Missing entries that an entry declares are reported each time, but are no fault. A chain cannot show
that its last entries and their signatures were cut off; only a copy of its head elsewhere can.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from kiosk.errors import LedgerDamaged
from kiosk.signing.entries.authorship import Authorship, Written
from kiosk.signing.entries.ledger_entry import Entry, is_sound
from kiosk.signing.entries.missing import Missing, missing_of, unknown
from kiosk.signing.entries.replay import Replayed, ReplayedSignature, replay
from kiosk.signing.signature import Signature
from kiosk.store.ledger.appending import Head

MOST_TOLD = 20
"""Faults and notes that are listed; `fault_count` and `note_count` count all."""


@dataclass(frozen=True, slots=True)
class Verification:
    """The outcome: what was counted, and the first faults as sentences without any name.

    `notes` are no faults: entries that record a signature again, which counts once. `missing` are
    lost entries that the ledger itself declares. `derived_count` of the faults are signatures that
    differ from sound entries; a rebuild corrects these. `written` says who wrote the entries: what
    no signature proves is no fault of the ledger.
    """

    entries: int
    signatures: int
    head: Head
    fault_count: int
    faults: tuple[str, ...]
    note_count: int = 0
    notes: tuple[str, ...] = ()
    missing: tuple[Missing, ...] = ()
    derived_count: int = 0
    written: tuple[Written, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether everything that is there is what was written; what is `missing` is known."""
        return self.fault_count == 0


class _Told:
    def __init__(self) -> None:
        self.count = 0
        self.first: list[str] = []

    def add(self, sentence: str) -> None:
        self.count += 1
        if len(self.first) < MOST_TOLD:
            self.first.append(sentence)


def verify(
    kiosk: UUID,
    entries: Iterable[Entry | LedgerDamaged],
    signatures: Iterable[Signature | LedgerDamaged],
    file_faults: Iterable[str],
) -> Verification:
    """Checks `entries` (by kiosk, then sequence) and the derived `signatures` against them.

    An entry that cannot be read comes as the fault in its place; reading may also end with one.
    `kiosk` is the one whose head is returned, `file_faults` are those of SQLite's own check.
    """
    faults, notes = _Told(), _Told()
    for sentence in file_faults:
        faults.add(sentence)
    chains, reading = _Chains(faults), Authorship()
    replayed = replay(reading.read(chains.checked(entries)))
    for fault in replayed.faults:
        faults.add(fault.what)
    count, entry_faults = replayed.count, faults.count
    if chains.is_whole:
        try:
            _check_signatures(replayed, signatures, faults, notes)
        except LedgerDamaged as fault:
            faults.add(fault.what)
    return Verification(
        entries=chains.count,
        signatures=count,
        head=chains.heads.get(kiosk, Head()),
        fault_count=faults.count,
        faults=tuple(faults.first),
        note_count=notes.count,
        notes=tuple(notes.first),
        missing=chains.missing,
        derived_count=faults.count - entry_faults,
        written=reading.written(),
    )


class _Chains:
    """Checks each entry against the one before of its kiosk, on its way into the replay."""

    def __init__(self, faults: _Told) -> None:
        self._faults = faults
        self.heads: dict[UUID, Head] = {}
        self.count = 0
        self.is_whole = True
        """Whether everything could be read to the end."""

        self.missing: tuple[Missing, ...] = ()
        """What the ledger itself declares missing."""
        self._gaps: list[Missing] = []
        self._declared: list[Missing] = []

    def checked(self, entries: Iterable[Entry | LedgerDamaged]) -> Iterator[Entry]:
        """Those that can be read; whatever is wrong goes to the faults."""
        try:
            for entry in entries:
                self.count += 1
                if isinstance(entry, LedgerDamaged):
                    self._faults.add(entry.what)
                    continue
                self._check_link(entry, self.heads.get(entry.kiosk, Head()))
                self.heads[entry.kiosk] = Head(entry.sequence, entry.hash)
                self._declared += self._said_missing(entry)
                yield entry
        except LedgerDamaged as fault:
            self._faults.add(fault.what)
            self.is_whole = False
        self._settle_gaps()

    def _said_missing(self, entry: Entry) -> tuple[Missing, ...]:
        try:
            return missing_of(entry.kind, entry.payload)
        except LedgerDamaged as fault:
            self._faults.add(f"Entry {entry.sequence}: {fault.what}")
            return ()

    def _settle_gaps(self) -> None:
        """Reports gaps that no entry declares; the others go to `missing`."""
        lost = unknown(self._gaps, self._declared)
        for one in lost:
            what = f"Entry {one.first} is"
            if one.count > 1:
                what = f"Entries {one.first} to {one.last} are"
            self._faults.add(f"{what} missing.")
        known = unknown(self._gaps, lost)
        ends = {one.kiosk: one for one in self._declared if one.last is None}
        for kiosk, one in ends.items():
            if (head := self.heads.get(kiosk, Head())).sequence < one.first:
                known.append(Missing(kiosk, head.sequence + 1, None))
        self.missing = tuple(sorted(known, key=lambda one: (one.kiosk, one.first)))

    def _check_link(self, entry: Entry, last: Head) -> None:
        wanted = last.sequence + 1
        if entry.sequence > wanted:
            self._gaps.append(Missing(entry.kiosk, wanted, entry.sequence - 1))
        # After a gap the link cannot be checked, but the entry itself still can.
        if not is_sound(entry, last.hash if entry.sequence == wanted else entry.previous):
            self._faults.add(f"Entry {entry.sequence} is not what was written.")


def _check_signatures(
    replayed: Replayed,
    signatures: Iterable[Signature | LedgerDamaged],
    faults: _Told,
    notes: _Told,
) -> None:
    for signature in signatures:
        if isinstance(signature, LedgerDamaged):
            faults.add(signature.what)
            continue
        one = replayed.take(signature.id)
        if one is None:
            faults.add(f"Signature {signature.full_number} is not in the ledger.")
        elif isinstance(one, LedgerDamaged):
            faults.add(one.what)
        else:
            if one.signature != signature:
                faults.add(f"Signature {signature.full_number} is not what the ledger says.")
            for sentence in _again(one, signature.full_number):
                notes.add(sentence)
    for one in replayed.rest():
        if isinstance(one, LedgerDamaged):
            faults.add(one.what)
        else:
            number = one.signature.number
            faults.add(f"Signature {number} of the ledger is missing from the list.")


def _again(one: ReplayedSignature, full_number: str) -> Iterator[str]:
    """A sentence for each entry that records the signature of that number again."""
    for entry in one.again:
        yield (
            f"Entry {entry.sequence} of kiosk {entry.kiosk} records signature "
            f"{full_number} once more; it counts once."
        )
