"""Many entries and signatures at once, in the form that the driver takes fastest.

It looks every `bytes` up among its adapters, a microsecond each, and takes a `bytearray` as it
is; that is half of what an entry cost. A signature's row is made from the text and the bytes
that its entry carries, where `carried` can read them, without building the signature. Which
entries may come in is the caller's business, and so are the transaction and the errors.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import chain
from typing import cast
from uuid import UUID

from sqlalchemy import Connection, Table

from kiosk.signing.entries import carried
from kiosk.signing.entries.ledger_entry import Entry, born, read_signed
from kiosk.signing.signature import Life, Signature
from kiosk.store.db import schema
from kiosk.store.db.rows import signature_values

Row = tuple[object, ...]
"""The columns of a table in its own order."""

BATCH = 1000
"""Rows of one statement: a fifth less work for the driver than one by one."""

_SIGNATURE_NAMES = tuple(column.name for column in schema.signature.c)
_BORN = (Life.LIVE.value, 0)
_NO_SHEET = ("", 0)
"""What is carried in short was not signed on paper: that has another form."""


def write(connection: Connection, table: Table, rows: Sequence[Row], *, once: str = "") -> int:
    """Adds rows, at most `BATCH`; returns how many.

    Raises the driver's error where one is there already; but where the column `once` has the
    same value, that row is passed over.
    """
    if not rows:
        return 0
    cursor = connection.connection.cursor()
    if len(rows) == BATCH:
        cursor.execute(_insert(table, BATCH, once), list(chain.from_iterable(rows)))
    else:
        cursor.executemany(_insert(table, 1, once), rows)
    return int(cursor.rowcount)


@cache
def _insert(table: Table, count: int, once: str) -> str:
    names = ", ".join(column.name for column in table.c)
    values = ", ".join([f"({', '.join('?' * len(table.c))})"] * count)
    added = f"INSERT INTO {table.name} ({names}) VALUES {values}"  # noqa: S608 - our own words
    return f"{added} ON CONFLICT ({once}) DO NOTHING" if once else added


def entry_row(entry: Entry) -> Row:
    """The columns of one entry."""
    return (
        bytearray(entry.id.bytes),
        bytearray(entry.kiosk.bytes),
        entry.sequence,
        entry.kind.value,
        bytearray(entry.signature.bytes) if entry.signature is not None else None,
        entry.at,
        bytearray(entry.payload) if entry.payload is not None else None,
        bytearray(entry.salt) if entry.salt is not None else None,
        bytearray(entry.digest),
        bytearray(entry.previous),
        bytearray(entry.hash),
    )


def signature_row(signature: Signature, kiosk: UUID, number: int, row: int) -> Row:
    """The columns of one signature of `kiosk`, whatever it holds."""
    ink = signature.ink.encode() if signature.ink is not None else None
    values = signature_values(signature, kiosk, number, ink, row)
    return tuple([values[name] for name in _SIGNATURE_NAMES])


def born_row(kiosk: bytes, id: bytes, number: int, row: int, payload: bytes) -> Row:
    """The same of the signature that a `signed` entry of this payload makes.

    Raises LedgerDamaged where the payload cannot be read.
    """
    found = carried.read(payload)
    if found is None:
        signature = read_signed(UUID(bytes=id), payload, number)
        return signature_row(signature, UUID(bytes=kiosk), number, row)
    return (
        row,
        bytearray(kiosk),
        number,
        bytearray(id),
        found.name,
        found.role,
        found.organisation,
        int(found.by_mark),
        found.consents,
        found.letter_language,
        found.letter_version,
        found.event,
        found.source,
        found.how,
        found.signed_at,
        bytearray(found.withdrawal),
        found.review,
        found.reason,
        *_BORN,
        bytearray(found.ink) if found.ink is not None else None,
        found.listing,
        bytearray(found.sealed) if found.sealed is not None else None,
        *_NO_SHEET,
    )


def place(row: Row) -> tuple[bytes, int, bytes]:
    """Kiosk, number and id of a signature's row."""
    _, kiosk, number, whose, *_ = row
    return bytes(cast("bytes", kiosk)), cast("int", number), bytes(cast("bytes", whose))


class Births:
    """New signatures on their way into the table; each gets the next row."""

    def __init__(self, connection: Connection) -> None:
        cursor = connection.connection.cursor()
        last = cursor.execute("SELECT coalesce(max(row), 0) FROM signature").fetchone()
        self._last = int(last[0])
        self._rows: list[Row] = []

    def carry(self, kiosk: bytes, id: bytes, number: int, payload: bytes | None, at: int) -> None:
        """Takes the signature that a `signed` entry of this payload makes, at its time `at`.

        Raises LedgerDamaged where the payload cannot be read.
        """
        row = self._last + 1
        if payload is not None:
            self._rows.append(born_row(kiosk, id, number, row, payload))
        else:
            erased = born(UUID(bytes=id), None, at, number)
            self._rows.append(signature_row(erased, UUID(bytes=kiosk), number, row))
        self._last = row

    def take(self, kiosk: UUID, signature: Signature) -> None:
        """Takes one signature under its own number."""
        self._last += 1
        self._rows.append(signature_row(signature, kiosk, signature.number, self._last))

    @property
    def is_full(self) -> bool:
        """Whether there are enough for one statement."""
        return len(self._rows) >= BATCH

    def handed_over(self) -> list[Row]:
        """The rows since the last time."""
        rows, self._rows = self._rows, []
        return rows
