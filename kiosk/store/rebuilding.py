"""Making the derived rows anew from the entries: after entries were taken in, or on request."""

from __future__ import annotations

from sqlalchemy import Connection, select

from kiosk.store import derived, schema
from kiosk.store.replay import replay
from kiosk.store.rows import read_entry

ENTRIES = select(schema.entry).order_by(schema.entry.c.kiosk, schema.entry.c.sequence)
"""All entries in the order a replay needs."""


def rebuild(connection: Connection) -> int:
    """Replaces every signature by what the entries say, in the caller's transaction.

    Returns how many there are. Raises LedgerDamaged where an entry cannot be read.
    """
    signatures = replay(read_entry(row) for row in connection.execute(ENTRIES))
    derived.clear(connection)
    return derived.add_all(connection, signatures)
