"""Making the derived rows anew from the entries: after entries were taken in, or on request.

The same as `replay`, which `verify` uses, but over rows as they come from the file: what only
was signed, nearly everything, goes through as text and bytes; what was changed later is
settled at the end. Of a large ledger nothing but the ids of those is in memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import Connection

from kiosk.errors import LedgerDamaged
from kiosk.signing.clock import moment
from kiosk.signing.entries.ledger_entry import KIOSK_KINDS, Kind, erased
from kiosk.store.db.bulk import Births
from kiosk.store.ledger import line
from kiosk.store.views import derived, pen_sheets

_ROWS = """
SELECT kiosk, sequence, kind, signature, at, payload FROM entry ORDER BY kiosk, sequence
"""
_SEVERAL = """
SELECT signature FROM entry WHERE signature IS NOT NULL GROUP BY signature HAVING count(*) > 1
"""
"""Signatures with a later entry, or that two kiosks recorded: answered by an index alone."""

_SIGNED = Kind.SIGNED.value
_CHANGES = frozenset(kind.value for kind in Kind) - {_SIGNED} - KIOSK_KINDS


def rebuild(connection: Connection) -> int:
    """Replaces signatures and pen sheets by what the entries say, in the caller's transaction.

    Returns how many signatures there are. Raises LedgerDamaged where an entry cannot be read.
    """
    pen_sheets.rebuild(connection)
    derived.clear(connection)
    births = Births(connection)
    changed: dict[bytes, None] = {}
    count = 0
    for _ in _born(connection, births, changed):
        count += derived.put_in(connection, births)
    for signed in changed:
        derived.settle(connection, UUID(bytes=signed))
    return count


def _born(connection: Connection, births: Births, changed: dict[bytes, None]) -> Iterator[None]:
    """Has every signature born as it was signed, a batch at a time; tells which were changed."""
    cursor = connection.connection.cursor()
    several = {row[0] for row in cursor.execute(_SEVERAL)}
    seen: set[bytes] = set()
    owner: bytes | None = None
    number = 0
    for kiosk, sequence, kind, signed, at, payload in cursor.execute(_ROWS):
        if kiosk != owner:
            owner, number = kiosk, line.counted_before(connection, UUID(bytes=kiosk))
        if kind == _SIGNED and signed is not None:
            if signed in several:
                if signed in seen:
                    continue
                seen.add(signed)
            number += 1
            try:
                if payload is not None:
                    births.carry(kiosk, signed, number, payload)
                else:
                    gone = erased(UUID(bytes=signed), number, signed_at=moment(at))
                    births.take(UUID(bytes=kiosk), gone)
            except LedgerDamaged as fault:
                raise LedgerDamaged(f"Entry {sequence}: {fault.what}", fault.remedy) from fault
            if births.is_full:
                yield
        elif kind in _CHANGES and signed is not None:
            changed[signed] = None
        elif kind not in KIOSK_KINDS:
            raise LedgerDamaged(
                f"Entry {sequence} of the ledger cannot be read.",
                "Install the version that wrote it.",
            )
    yield
