"""How a signature stands after all of its entries, from whichever kiosk and in any order.

Entries of one kiosk are in order by themselves. Where several kiosks had a say, the order is
made from what the entries carry, never from clocks: a correction has a revision, any other
act a turn, and a tie goes by entry id. So every kiosk that knows the same entries says the same.
"""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.errors import LedgerDamaged
from kiosk.signing.entries.ledger_entry import Entry, Kind, apply, decode
from kiosk.signing.signature import Signature


def turn(entry: Entry) -> int:
    """Where the entry stands among its signature's: 0 for the signing, and for what is erased.

    Raises LedgerDamaged for one that cannot be read.
    """
    if entry.payload is None or entry.kind in {Kind.SIGNED, Kind.WITHDRAWN, Kind.ERASED}:
        return 0
    fields = decode(entry.payload)
    try:
        return int(str(fields["revision" if entry.kind is Kind.CORRECTED else "turn"]))
    except (KeyError, ValueError) as error:
        raise LedgerDamaged("A change in the ledger has no place in its order.") from error


def next_turn(entries: Iterable[Entry]) -> int:
    """The turn of an act that comes after all of a signature's `entries`."""
    return 1 + max(map(turn, entries), default=0)


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The entries of one signature, the signing first, each change after what it knew of."""
    return sorted(entries, key=lambda e: (e.kind is not Kind.SIGNED, turn(e), e.id.bytes))


def fold(
    entries: Iterable[Entry], before: Signature | None = None, number: int = 0
) -> Signature | None:
    """How the signature stands after its `entries`, on top of `before`.

    `number` is the one its signing gets. Raises LedgerDamaged for a change that cannot be
    read, or to what nobody signed.
    """
    signature = before
    for entry in in_order(entries):
        try:
            signature = apply(entry, signature, number)
        except LedgerDamaged as fault:
            raise LedgerDamaged(f"Entry {entry.sequence}: {fault.what}", fault.remedy) from fault
    return signature
