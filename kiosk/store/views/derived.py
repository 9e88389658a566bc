"""Writes the table of signatures, which is derived from the entries.

Everything happens in the caller's transaction. `replay` defines what the table must hold, `reader`
reads it. New rows are above the watermark of `search_index`, which indexes them later; changed rows
are changed in the indexes here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, cast
from uuid import UUID

from sqlalchemy import Connection, delete, select

from kiosk.errors import LedgerDamaged, ProgramFault
from kiosk.signing.entries.ledger_entry import Entry, EntryType, new_signature, signed_fields
from kiosk.signing.entries.replay import CHANGES, Numbers, is_signed, resolve_signature
from kiosk.signing.entries.signature_fields import fields_of
from kiosk.signing.signature import Signature
from kiosk.store.db import schema
from kiosk.store.db.rows import BATCH, Values, insert, read_entry, set_columns, signature_row
from kiosk.store.ledger import gaps, lineage
from kiosk.store.views import search_index

_LAST_ROW = "SELECT coalesce(max(row), 0) FROM signature"
_ENTRIES = """
SELECT kiosk, sequence, kind, signature, id, at, payload FROM entry ORDER BY kiosk, sequence
"""
_PLACE = "SELECT kiosk, number FROM signature WHERE id = ?"


def add(
    connection: Connection, kiosk: UUID, signature: Signature, number: int, ink: bytes | None
) -> None:
    """Inserts one new signature as `number` of `kiosk`; `ink` is its encoded ink.

    Raises the driver's error where its id is there already.
    """
    fields = {**fields_of(signature), "ink": ink}
    row = signature_row(kiosk.bytes, signature.id.bytes, number, fields)
    insert(connection, schema.signature, [row])


class Signing(NamedTuple):
    """A `signed` entry whose signature is in the table already: its id and its number."""

    entry: bytes
    number: int


class SignatureDeriver:
    """Derives signatures from entries, by the rule of `signing.entries.replay`.

    Nearly every signature has one entry, its signing: its row is made from the payload at once. The
    ids of the others are collected, and `settle` derives these from all of their entries.
    """

    def __init__(self, connection: Connection, numbers: Numbers[bytes]) -> None:
        self._connection = connection
        self._numbers = numbers
        cursor = connection.connection.cursor()
        self._last_row = int(cursor.execute(_LAST_ROW).fetchone()[0])
        self._rows: list[Values] = []
        self._signed: list[bytes] = []
        self._unsettled: dict[bytes, Signing | None] = {}

    def take(
        self, kiosk: bytes, sequence: int, kind: str, signature: bytes | None, id: bytes, at: int,
        payload: bytes | None,
    ) -> bool:  # fmt: skip
        """Takes the next entry of `kiosk`; returns whether a batch is full and must be written.

        Raises LedgerDamaged where the entry cannot be read.
        """
        number = self._numbers.take(kiosk, sequence, kind, signature, payload)
        if signature is None:
            return False
        if number:
            if payload is None:
                self._unsettled.setdefault(signature)
                gone = new_signature(UUID(bytes=signature), None, at, number)
                fields = {**fields_of(gone), "ink": None}
            else:
                fields = signed_fields(payload)
            self._last_row += 1
            self._rows.append(signature_row(kiosk, signature, number, fields, self._last_row))
            self._signed.append(id)
            return len(self._signed) == BATCH
        if kind in CHANGES:
            self._unsettled.setdefault(signature)
        return False

    def write(self) -> int:
        """Inserts the signatures collected since the last call; returns how many are new."""
        rows, self._rows = self._rows, []
        signed, self._signed = self._signed, []
        count = insert(self._connection, schema.signature, rows, conflict="(id) DO NOTHING")
        if count < len(rows):
            self._keep_repeated(rows, signed)
        return count

    def settle(self) -> Iterator[Signature]:
        """Corrects each signature that has more than one entry; all entries are in the ledger now.

        Raises LedgerDamaged where nobody signed it although nothing is missing, or where an entry
        cannot be read.
        """
        for signature, signing in self._unsettled.items():
            settled = _settled(self._connection, UUID(bytes=signature), signing)
            if settled is not None:
                yield settled

    def _keep_repeated(self, rows: Iterable[Values], signed: Iterable[bytes]) -> None:
        """Collects the signatures that are in the table from another entry, for `settle`."""
        cursor = self._connection.connection.cursor()
        for row, entry in zip(rows, signed, strict=True):
            kiosk, number, signature = cast("tuple[bytes, int, bytes]", row[1:4])
            if cursor.execute(_PLACE, (signature,)).fetchone() != (kiosk, number):
                signing = Signing(entry, number)
                self._unsettled[signature] = min(self._unsettled.get(signature) or signing, signing)


def _settled(connection: Connection, id: UUID, signing: Signing | None) -> Signature | None:
    """Derives one signature from all of its entries; None where its signing is missing.

    `signing` is the entry with the lowest id of those that found its row in the table.
    """
    column = schema.signature.c
    mine = column.id == id
    place = connection.execute(select(column.kiosk, column.number).where(mine)).first()

    def number(entry: Entry) -> int:
        if signing is not None and signing.entry == entry.id.bytes:
            return signing.number
        if place is not None and place.kiosk == entry.kiosk:
            return int(place.number)
        return lineage.number_of(connection, entry)

    rows = connection.execute(select(schema.entry).where(schema.entry.c.signature == id))
    entries = list(map(read_entry, rows))
    if not is_signed(entries) and gaps.has_any(connection.connection.cursor()):
        return None
    one = resolve_signature(entries, number)
    signature = one.signature
    change(
        connection, signature, has_new_ink=any(each.kind is EntryType.AMENDED for each in entries)
    )
    if place is not None and (one.kiosk, signature.number) != tuple(place):
        ink = signature.ink.encode() if signature.ink is not None else None
        moved = {"kiosk": one.kiosk, "number": signature.number, "ink": ink}
        set_columns(connection, schema.signature, id, moved)
    return signature


def change(connection: Connection, signature: Signature, *, has_new_ink: bool = False) -> None:
    """Writes the changed `signature` to its row.

    Only its signatory changes the drawing; after any other act ink is at most removed.
    """
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
    values = fields_of(signature)
    if signature.ink is None:
        values["ink"] = None
    elif has_new_ink:
        values["ink"] = signature.ink.encode()
    set_columns(connection, schema.signature, signature.id, values)
    was = search_index.terms_of_row(*before)
    search_index.change(connection, was, search_index.terms_of(before.row, signature))


def rebuild(connection: Connection) -> int:
    """Rebuilds the table from the entries, in the caller's transaction.

    Returns how many signatures there are. Of a large ledger only the ids of signatures that were
    changed or recorded twice are in memory. Raises LedgerDamaged where an entry cannot be read.
    """
    clear(connection)
    deriving = SignatureDeriver(connection, Numbers())
    count = 0
    for entry in connection.connection.cursor().execute(_ENTRIES):
        try:
            is_enough = deriving.take(*entry)
        except LedgerDamaged as fault:
            raise LedgerDamaged(f"Entry {entry[1]}: {fault.what}", fault.remedy) from fault
        if is_enough:
            count += deriving.write()
    count += deriving.write()
    for _ in deriving.settle():
        pass
    return count


def clear(connection: Connection) -> None:
    """Deletes every signature and empties the indexes."""
    search_index.clear(connection)
    connection.execute(delete(schema.signature))
