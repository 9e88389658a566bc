"""Rows of the ledger's tables: written from the records of `kiosk.signing`, and read into them.

Rows are inserted by the driver itself, not by SQLAlchemy: it took 50 microseconds a row while a
person waits, a third of all that the store adds to bare SQLite. The transaction is still
SQLAlchemy's. `database` says where else SQL is written by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import chain
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Table, bindparam, update

from kiosk.errors import LedgerDamaged
from kiosk.signing.entries.ledger_entry import Entry, EntryType
from kiosk.signing.entries.signature_fields import Fields, signature_of
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Signature
from kiosk.store.db import schema

Values = tuple[object, ...]
"""The columns of one row in the order of its table."""

BATCH = 1000
"""Rows that are collected before they are inserted, where there are many."""

_AT_ONCE = 50
"""Rows of one statement where there are many; with more of them none was faster."""

_SIGNATURE_COLUMNS = tuple(column.name for column in schema.signature.c)[4:]


def insert(
    connection: Connection, table: Table, rows: Sequence[Values], *, conflict: str = ""
) -> int:
    """Inserts rows; returns how many were inserted.

    `conflict` is "" (a row that is there already raises the driver's error), or what comes behind
    ON CONFLICT. The driver looks every `bytes` up among its adapters, a microsecond each, and
    takes a `bytearray` as it is; many rows a statement are two thirds of the work of one.
    """
    width = len(table.c)
    values = [bytearray(one) if type(one) is bytes else one for one in chain.from_iterable(rows)]
    cursor = connection.connection.cursor()
    inserted = 0
    for first in range(0, len(rows), _AT_ONCE):
        some = values[first * width : (first + _AT_ONCE) * width]
        cursor.execute(_insert(table, len(some) // width, conflict), some)
        inserted += cursor.rowcount
    return inserted


@cache
def _insert(table: Table, count: int, conflict: str) -> str:
    columns = ", ".join(column.name for column in table.c)
    row = f"({', '.join('?' * len(table.c))})"
    rows = ", ".join([row] * count)
    statement = f"INSERT INTO {table.name} ({columns}) VALUES {rows}"  # noqa: S608 - our own words
    return f"{statement} ON CONFLICT {conflict}" if conflict else statement


def set_columns(connection: Connection, table: Table, id: UUID, values: Fields) -> None:
    """Gives the row of `table` with that id other values.

    They are parameters of the execution: SQLAlchemy keeps compiled statements in memory, with
    whatever was given to `Update.values`, long after the person has left.
    """
    statement = update(table).where(table.c.id == bindparam("row_id"))
    connection.execute(statement, {**values, "row_id": id})


def entry_row(entry: Entry) -> Values:
    """The columns of one entry."""
    return (
        entry.id.bytes, entry.kiosk.bytes, entry.sequence, entry.kind.value,
        entry.signature.bytes if entry.signature is not None else None,
        entry.at, entry.payload, entry.salt, entry.digest, entry.previous, entry.hash,
        entry.kiosk_signature,
    )  # fmt: skip


def read_entry(row: Row[Any]) -> Entry:
    """The inverse of `entry_row`. Raises LedgerDamaged for an entry of an unknown kind."""
    fields: dict[str, Any] = dict(row._mapping)  # noqa: SLF001 - the public name of it
    try:
        return Entry(**{**fields, "kind": EntryType(fields["kind"])})
    except ValueError as error:
        raise LedgerDamaged(
            f"Entry {fields['sequence']} of the ledger is of an unknown kind.",
            "Install the version that wrote it.",
        ) from error


def signature_row(
    kiosk: bytes, id: bytes, number: int, fields: Fields, row: int | None = None
) -> Values:
    """The columns of the signature that `kiosk` counts as `number`; `fields` hold its encoded ink.

    Without `row` SQLite gives it the next one.
    """
    return (row, kiosk, number, id, *[fields[name] for name in _SIGNATURE_COLUMNS])


def no_mark(kiosk: UUID, number: int) -> str:  # noqa: ARG001 - has the form of `Marks.of`
    """The mark for readers that show no numbers: none."""
    return ""


def read_signature(
    row: Row[Any],
    ink: Callable[[bytes], Ink] = Ink.decode,
    mark: Callable[[UUID, int], str] = no_mark,
) -> Signature:
    """The inverse of `signature_row`. Raises LedgerDamaged for a row that makes no signature.

    `ink` is `Ink.stored` for readers that may not need the drawing. `mark` gives the mark of the
    kiosk that is shown with the number, see `Marks.of`.
    """
    fields: dict[str, Any] = dict(row._mapping)  # noqa: SLF001 - the public name of it
    fields["table"] = mark(fields.pop("kiosk"), fields["number"])
    try:
        return signature_of(fields, ink)
    except (TypeError, ValueError, OverflowError) as error:
        raise LedgerDamaged(
            f"Row {fields['number']} of the signatures cannot be read.",
            "Run `pledge-kiosk rebuild`.",
        ) from error
