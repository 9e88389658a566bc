"""Checking a ledger: nothing missing, nothing changed, and the signatures what it says they are.

What a chain cannot show is a tail cut off whole, entries and signatures alike; only a head
kept elsewhere shows that.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from kiosk.errors import LedgerDamaged
from kiosk.signing.entries.ledger_entry import Entry, is_sound
from kiosk.signing.signature import Signature
from kiosk.store.ledger.appending import Head
from kiosk.store.replay import Replay

MOST_FAULTS = 20
"""Faults told one by one; `fault_count` has them all."""


@dataclass(frozen=True, slots=True)
class Verification:
    """The outcome: what was counted, and the first faults as sentences without any name."""

    entries: int
    signatures: int
    head: Head
    fault_count: int
    faults: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        return self.fault_count == 0


class _Faults:
    def __init__(self) -> None:
        self.count = 0
        self.first: list[str] = []

    def add(self, sentence: str) -> None:
        self.count += 1
        if len(self.first) < MOST_FAULTS:
            self.first.append(sentence)


def verify(
    kiosk: UUID,
    entries: Iterable[Entry | LedgerDamaged],
    signatures: Iterable[Signature | LedgerDamaged],
    file_faults: Iterable[str],
) -> Verification:
    """Checks `entries` (by kiosk, then sequence) and the derived `signatures` against them.

    What cannot be read comes as the fault in its place; reading may also break off with one.
    `kiosk` is the one whose head is told, `file_faults` are what SQLite's own check found.
    """
    faults = _Faults()
    for sentence in file_faults:
        faults.add(sentence)
    run = Replay()
    heads: dict[UUID, Head] = {}
    count = 0
    try:
        for entry in entries:
            count += 1
            _check_entry(entry, heads, run, faults)
        for fault in run.finish():
            faults.add(fault.what)
        _check_signatures(run, signatures, faults)
    except LedgerDamaged as fault:
        faults.add(fault.what)
    return Verification(
        entries=count,
        signatures=len(run.signatures),
        head=heads.get(kiosk, Head()),
        fault_count=faults.count,
        faults=tuple(faults.first),
    )


def _check_entry(
    entry: Entry | LedgerDamaged, heads: dict[UUID, Head], run: Replay, faults: _Faults
) -> None:
    if isinstance(entry, LedgerDamaged):
        faults.add(entry.what)
        return
    _check_link(entry, heads.get(entry.kiosk, Head()), faults)
    heads[entry.kiosk] = Head(entry.sequence, entry.hash)
    try:
        run.take(entry)
    except LedgerDamaged as fault:
        faults.add(f"Entry {entry.sequence}: {fault.what}")


def _check_link(entry: Entry, last: Head, faults: _Faults) -> None:
    wanted = last.sequence + 1
    if entry.sequence == wanted + 1:
        faults.add(f"Entry {wanted} is missing.")
    elif entry.sequence != wanted:
        faults.add(f"Entries {wanted} to {entry.sequence - 1} are missing.")
    # After a gap there is nothing to hang on, but the entry itself can still be checked.
    if not is_sound(entry, last.hash if entry.sequence == wanted else entry.previous):
        faults.add(f"Entry {entry.sequence} is not what was written.")


def _check_signatures(
    run: Replay, signatures: Iterable[Signature | LedgerDamaged], faults: _Faults
) -> None:
    waiting = dict(run.signatures)
    for signature in signatures:
        if isinstance(signature, LedgerDamaged):
            faults.add(signature.what)
            continue
        expected = waiting.pop(signature.id, None)
        if expected is None:
            faults.add(f"Signature {signature.number} is not in the ledger.")
        elif expected != signature:
            faults.add(f"Signature {signature.number} is not what the ledger says.")
    for signature in waiting.values():
        faults.add(f"Signature {signature.number} of the ledger is missing from the list.")
