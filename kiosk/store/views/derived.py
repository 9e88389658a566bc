"""What is derived from the ledger and kept for quick answers: the table of signatures.

Written in the caller's transaction. What it must hold is decided by `replay`, what it answers
is `reader`'s work. New rows are behind the watermark of `finding`, which takes them in later;
of rows that change or go it is told here.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.errors import ProgramFault
from kiosk.signing.entries.fold import fold
from kiosk.signing.entries.ledger_entry import Kind, apply
from kiosk.signing.signature import Signature
from kiosk.store.db import bulk, schema
from kiosk.store.db.bulk import Births
from kiosk.store.db.rows import Append, read_entry, signature_values, standing_values
from kiosk.store.views import finding

_ROWS = Append(insert(schema.signature))
_PLACE = (schema.entry.c.kiosk, schema.entry.c.sequence)


def add(
    connection: Connection, kiosk: UUID, signature: Signature, number: int, ink: bytes | None
) -> None:
    """Puts one new signature in under `number` of `kiosk`; `ink` is its ink, encoded.

    Raises the driver's error where its id is there already.
    """
    _ROWS.one(connection, signature_values(signature, kiosk, number, ink))


def add_all(connection: Connection, signatures: Iterable[tuple[UUID, Signature]]) -> int:
    """Puts many new signatures in, each with its kiosk and number; returns how many."""
    births = Births(connection)
    count = 0
    for kiosk, signature in signatures:
        births.take(kiosk, signature)
        if births.is_full:
            count += put_in(connection, births)
    return count + put_in(connection, births)


def put_in(connection: Connection, births: Births) -> int:
    """Writes what waits there, at most a batch; returns how many."""
    rows = births.handed_over()
    bulk.write(connection, schema.signature, rows)
    return len(rows)


def settle(connection: Connection, id: UUID) -> Signature:
    """Puts a signature that is in the table as all of its entries have it; returns it.

    Where two kiosks recorded it, the first in the order of the ledger did. Raises LedgerDamaged
    where nobody signed it, or where an entry cannot be read.
    """
    mine = select(schema.entry).where(schema.entry.c.signature == id).order_by(*_PLACE)
    known = [read_entry(row) for row in connection.execute(mine)]
    column = schema.signature.c
    number = connection.execute(select(column.number).where(column.id == id)).scalar()
    signed = next((entry for entry in known if entry.kind is Kind.SIGNED), None)
    born = apply(signed, None, number or 0) if signed is not None else None
    signature = fold((entry for entry in known if entry.kind is not Kind.SIGNED), born)
    if signature is None:
        raise ProgramFault("a signature was to be settled that no entry is about")
    change(connection, signature)
    return signature


def change(connection: Connection, signature: Signature) -> None:
    """Gives the signature of that id its new standing and text; ink only ever goes."""
    column = schema.signature.c
    mine = column.id == signature.id
    before = connection.execute(
        select(
            column.row,
            column.name,
            column.role,
            column.organisation,
            column.withdrawal,
            column.life,
            column.review,
        ).where(mine)
    ).first()
    if before is None:
        raise ProgramFault("a change to a signature that is not in the table")
    values = standing_values(signature)
    if signature.ink is None:
        values["ink"] = None
    connection.execute(update(schema.signature).where(mine).values(values))
    was = finding.of_columns(*before)
    finding.change(connection, was, finding.of_signature(before.row, signature))


def clear(connection: Connection) -> None:
    """Takes every signature out, and whatever it is found by, before they are made anew."""
    finding.clear(connection)
    connection.execute(delete(schema.signature))
