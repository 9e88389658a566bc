"""What is derived from the ledger and kept for quick answers: the signatures and their words.

One place writes both, in the caller's transaction, so that they never differ. What they must
hold is decided by `replay`; what they answer is `reader`'s and `search`'s work.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.errors import ProgramFault
from kiosk.signing.signature import Signature
from kiosk.store import schema, search
from kiosk.store.rows import Append, signature_values, standing_values

_ROWS = Append(insert(schema.signature))
_BATCH = 2000


def add(
    connection: Connection, kiosk: UUID, signature: Signature, number: int, ink: bytes | None
) -> None:
    """Puts one new signature in under `number` of `kiosk`; `ink` is its ink, encoded.

    Raises the driver's error where its id is there already.
    """
    row = _ROWS.one(connection, signature_values(signature, kiosk, number, ink))
    search.add(connection, [(row, search.text_of(signature))])


def add_all(connection: Connection, signatures: Iterable[tuple[UUID, Signature]]) -> int:
    """Puts many new signatures in, each with its kiosk and number; returns how many."""
    cursor = connection.connection.cursor()
    row = int(cursor.execute("SELECT coalesce(max(row), 0) FROM signature").fetchone()[0])
    first = row
    values = []
    words = []
    for kiosk, signature in signatures:
        row += 1
        ink = signature.ink.encode() if signature.ink is not None else None
        values.append(signature_values(signature, kiosk, signature.number, ink, row))
        words.append((row, search.text_of(signature)))
        if len(values) == _BATCH:
            _ROWS.many(connection, values)
            search.add(connection, words)
            values.clear()
            words.clear()
    _ROWS.many(connection, values)
    search.add(connection, words)
    return row - first


def change(connection: Connection, signature: Signature) -> None:
    """Gives the signature of that id its new standing and text; ink only ever goes."""
    column = schema.signature.c
    mine = column.id == signature.id
    before = connection.execute(
        select(column.row, column.name, column.role, column.organisation).where(mine)
    ).first()
    if before is None:
        raise ProgramFault("a change to a signature that is not in the table")
    values = standing_values(signature)
    if signature.ink is None:
        values["ink"] = None
    connection.execute(update(schema.signature).where(mine).values(values))
    was = search.folded(before.name, before.role, before.organisation)
    now = search.text_of(signature)
    if was != now:
        search.remove(connection, [(before.row, was)])
        search.add(connection, [(before.row, now)])


def clear(connection: Connection) -> None:
    """Takes every signature and every word out, before they are made anew."""
    search.clear(connection)
    connection.execute(delete(schema.signature))
