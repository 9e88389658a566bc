"""From entries to signatures: the replay that the derived table must always equal."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from kiosk.errors import LedgerDamaged
from kiosk.signing.entries import Entry, Kind, apply
from kiosk.signing.signature import Signature


class Replay:
    """Signatures as a run of entries leaves them, numbered from 1 in the order they were signed."""

    def __init__(self) -> None:
        self.signatures: dict[UUID, Signature] = {}
        self._numbers: dict[UUID, int] = {}

    def take(self, entry: Entry) -> None:
        """Applies one entry. Raises LedgerDamaged for one that cannot be."""
        if (signed := entry.signature) is None:
            apply(entry, None)
            return
        if entry.kind is Kind.SIGNED:
            number = self._numbers.setdefault(signed, len(self._numbers) + 1)
        else:
            number = self._numbers.get(signed, 0)
        after = apply(entry, self.signatures.get(signed), number)
        if after is not None:
            self.signatures[signed] = after


def replay(entries: Iterable[Entry]) -> list[Signature]:
    """All signatures after `entries`, by number. Raises LedgerDamaged."""
    run = Replay()
    for entry in entries:
        try:
            run.take(entry)
        except LedgerDamaged as fault:
            raise LedgerDamaged(f"Entry {entry.sequence}: {fault.what}", fault.remedy) from fault
    return sorted(run.signatures.values(), key=lambda signature: signature.number)
