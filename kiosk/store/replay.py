"""From entries to signatures: the replay that the derived table must always equal.

`verify` compares with it; `rebuilding` makes the same rows by a quicker way.
"""

from __future__ import annotations

from uuid import UUID

from kiosk.errors import LedgerDamaged
from kiosk.signing.entries.fold import fold
from kiosk.signing.entries.ledger_entry import KIOSK_KINDS, Entry, Kind, apply
from kiosk.signing.entries.succession import succession
from kiosk.signing.signature import Signature


class Replay:
    """Signatures as a ledger's entries leave them; call `finish` after the last one.

    Each kiosk's are numbered in the order they were signed there: from 1, or from where those
    ended whom it goes on for. `owners` says whose each one is.
    """

    def __init__(self) -> None:
        self.signatures: dict[UUID, Signature] = {}
        self.owners: dict[UUID, UUID] = {}
        self._numbers: dict[UUID, int] = {}
        self._changes: dict[UUID, list[Entry]] = {}

    def take(self, entry: Entry) -> None:
        """Takes one entry, of one kiosk in order. Raises LedgerDamaged for one that cannot be."""
        if (signed := entry.signature) is None or entry.kind in KIOSK_KINDS:
            apply(entry, None)
            if (before := succession(entry)[1]) > 0:
                self._numbers[entry.kiosk] = before
        elif entry.kind is not Kind.SIGNED:
            self._changes.setdefault(signed, []).append(entry)
        elif signed not in self.signatures:
            number = self._numbers[entry.kiosk] = self._numbers.get(entry.kiosk, 0) + 1
            made = apply(entry, None, number)
            if made is not None:
                self.signatures[signed] = made
                self.owners[signed] = entry.kiosk

    def finish(self) -> list[LedgerDamaged]:
        """Applies what changed the signatures; returns what could not be."""
        faults = []
        for signed, changes in self._changes.items():
            try:
                after = fold(changes, self.signatures.get(signed))
            except LedgerDamaged as fault:
                faults.append(fault)
                continue
            if after is not None:
                self.signatures[signed] = after
        self._changes.clear()
        return faults
