"""Taking in entries that another medium holds: only what hangs on what is there already.

So a copy can be taken in any number of times, and after any other; what is torn, changed or of
another line of events is passed over, where `merge` would refuse all. The caller rebuilds the
signatures.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Connection, func, select

from kiosk.files import Progress
from kiosk.signing.entries.ledger_entry import Entry, Kind, is_sound
from kiosk.store.db import bulk, schema
from kiosk.store.erasure import erase
from kiosk.store.ledger.appending import Head

_TOLD_EVERY = 1000


def take_in(
    connection: Connection, entries: Iterable[Entry], progress: Progress | None = None
) -> int:
    """Adds what is missing, in the caller's transaction; returns how many entries that were.

    Raises what `entries` raises; the transaction is to be undone then.
    """
    known = heads(connection)
    start = Head()
    rows: list[bulk.Row] = []
    erased: dict[UUID, None] = {}
    taken = 0
    for count, entry in enumerate(entries, 1):
        head = known.get(entry.kiosk, start)
        if entry.sequence == head.sequence + 1 and is_sound(entry, head.hash):
            rows.append(bulk.entry_row(entry))
            known[entry.kiosk] = Head(entry.sequence, entry.hash)
            taken += 1
            if entry.kind is Kind.ERASED and entry.signature is not None:
                erased[entry.signature] = None
            if len(rows) == bulk.BATCH:
                bulk.write(connection, schema.entry, rows)
                rows.clear()
        if progress is not None and count % _TOLD_EVERY == 0:
            progress(count, 0)
    bulk.write(connection, schema.entry, rows)
    for signature in erased:
        erase.forget_payloads(connection, signature)
    return taken


def heads(connection: Connection) -> dict[UUID, Head]:
    """The end of every kiosk's chain in the ledger."""
    entry = schema.entry.c
    last = (
        select(entry.kiosk.label("kiosk"), func.max(entry.sequence).label("sequence"))
        .group_by(entry.kiosk)
        .subquery()
    )
    ends = select(entry.kiosk, entry.sequence, entry.hash).join(
        last, (entry.kiosk == last.c.kiosk) & (entry.sequence == last.c.sequence)
    )
    return {row.kiosk: Head(row.sequence, row.hash) for row in connection.execute(ends)}
