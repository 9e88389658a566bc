"""What is derived from the ledger and kept for quick answers: the table of signatures.

Written in the caller's transaction. What it must hold is decided by `replay`, what it answers
is `reader`'s work. New rows are behind the watermark of `finding`, which takes them in later;
of rows that change or go it is told here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, cast
from uuid import UUID

from sqlalchemy import Connection, delete, select

from kiosk.errors import ProgramFault
from kiosk.signing.entries.ledger_entry import Entry, EntryType, born, signed_fields
from kiosk.signing.entries.replay import CHANGES, Numbers, is_signed, stand
from kiosk.signing.entries.signature_fields import fields_of
from kiosk.signing.signature import Signature
from kiosk.store.db import schema
from kiosk.store.db.rows import BATCH, Values, insert, read_entry, set_columns, signature_row
from kiosk.store.ledger import gaps, lineage
from kiosk.store.views import search_index

_LAST_ROW = "SELECT coalesce(max(row), 0) FROM signature"
_PLACE = "SELECT kiosk, number FROM signature WHERE id = ?"


def add(
    connection: Connection, kiosk: UUID, signature: Signature, number: int, ink: bytes | None
) -> None:
    """Inserts one new signature as `number` of `kiosk`; `ink` is its encoded ink.

    Raises the driver's error where its id is there already.
    """
    fields = fields_of(signature)
    row = signature_row(kiosk.bytes, signature.id.bytes, number, fields, ink)
    insert(connection, schema.signature, [row])


class Signing(NamedTuple):
    """A `signed` entry whose signature is in the table already: its id, and the number it gives."""

    entry: bytes
    number: int


class Deriving:
    """Signatures made of entries that go by, by the rule of `signing.entries.replay`.

    What nothing but its signing is known of, nearly everything, goes through as text and bytes.
    Of the others the ids are kept, and `settle` puts them as all of their entries have them.
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
        """Takes the next entry of `kiosk`; whether there is enough to be written now.

        Raises LedgerDamaged where it cannot be read.
        """
        number = self._numbers.take(kiosk, sequence, kind, signature, payload)
        if signature is None:
            return False
        if number:
            if payload is None:
                self._unsettled.setdefault(signature)
                fields = {**fields_of(born(UUID(bytes=signature), None, at, number)), "ink": None}
            else:
                fields = signed_fields(payload)
            self._last_row += 1
            ink = cast("bytes | None", fields["ink"])
            self._rows.append(signature_row(kiosk, signature, number, fields, ink, self._last_row))
            self._signed.append(id)
            return len(self._signed) == BATCH
        if kind in CHANGES:
            self._unsettled.setdefault(signature)
        return False

    def write(self) -> int:
        """Puts in what was signed since the last time, at most a batch; returns how many."""
        rows, self._rows = self._rows, []
        signed, self._signed = self._signed, []
        count = insert(self._connection, schema.signature, rows, conflict="(id) DO NOTHING")
        if count < len(rows):
            self._keep_repeated(rows, signed)
        return count

    def settle(self) -> Iterator[Signature]:
        """Each signature that more is known of, put right; all entries are in the ledger now.

        Raises LedgerDamaged where nobody signed it although nothing is missing, or where an entry
        cannot be read.
        """
        for signature, signing in self._unsettled.items():
            settled = _settled(self._connection, UUID(bytes=signature), signing)
            if settled is not None:
                yield settled

    def _keep_repeated(self, rows: Iterable[Values], signed: Iterable[bytes]) -> None:
        """Of those whose signature another entry put in before, the lowest entry id of each."""
        cursor = self._connection.connection.cursor()
        for row, entry in zip(rows, signed, strict=True):
            kiosk, number, signature = cast("tuple[bytes, int, bytes]", row[1:4])
            if cursor.execute(_PLACE, (signature,)).fetchone() != (kiosk, number):
                signing = Signing(entry, number)
                self._unsettled[signature] = min(self._unsettled.get(signature) or signing, signing)


def _settled(connection: Connection, id: UUID, signing: Signing | None) -> Signature | None:
    """Puts one right; `signing` is the lowest of those that found its row in the table.

    None for one whose signing is missing.
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
    one = stand(entries, number)
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
    """Gives the signature of that id its new standing and text.

    Only its signatory brings another drawing; after any other act ink at most goes.
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


def clear(connection: Connection) -> None:
    """Takes every signature out, and whatever it is found by, before they are made anew."""
    search_index.clear(connection)
    connection.execute(delete(schema.signature))
