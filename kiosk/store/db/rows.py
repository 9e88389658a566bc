"""Rows of the ledger's tables to and from the trade's records. No row leaves the package.

What goes in are the driver's own types, so that signing need not wait for SQLAlchemy's; what
comes out has passed the types of `schema`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Insert, Row, Table, bindparam, update
from sqlalchemy.dialects import sqlite

from kiosk.errors import LedgerDamaged
from kiosk.signing.clock import microseconds, moment
from kiosk.signing.entries.ledger_entry import Entry, Kind
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Consent, How, Life, Listing, Reason, Review, Signature

Values = dict[str, object]


class Append:
    """An INSERT of Core, compiled once and run by the driver of the connection.

    The transaction stays SQLAlchemy's. Its own execution cost 50 µs a row where people wait,
    a third of all that the store adds to raw SQLite; the errors here are the driver's own.
    """

    def __init__(self, statement: Insert) -> None:
        compiled = statement.compile(dialect=sqlite.dialect(paramstyle="qmark"))
        self._sql = str(compiled)
        self._names = tuple(compiled.positiontup or ())

    def one(self, connection: Connection, values: Values) -> None:
        """Adds one row."""
        row = tuple([values[name] for name in self._names])
        connection.connection.cursor().execute(self._sql, row)

    def many(self, connection: Connection, values: list[Values]) -> None:
        """Adds rows, none at all for an empty list."""
        rows = [tuple([one[name] for name in self._names]) for one in values]
        connection.connection.cursor().executemany(self._sql, rows)


def set_columns(connection: Connection, table: Table, id: UUID, values: Values) -> None:
    """Gives the row of `table` with that id other values.

    They are parameters of the execution. SQLAlchemy keeps compiled statements, and what
    `Update.values` was given would stay in memory with them, long after a person has gone.
    """
    statement = update(table).where(table.c.id == bindparam("row_id"))
    connection.execute(statement, {**values, "row_id": id})


def entry_values(entry: Entry) -> Values:
    """The columns of one entry."""
    return {
        "id": entry.id.bytes,
        "kiosk": entry.kiosk.bytes,
        "sequence": entry.sequence,
        "kind": entry.kind.value,
        "signature": entry.signature.bytes if entry.signature is not None else None,
        "at": entry.at,
        "payload": entry.payload,
        "salt": entry.salt,
        "digest": entry.digest,
        "previous": entry.previous,
        "hash": entry.hash,
    }


def read_entry(row: Row[Any]) -> Entry:
    """The inverse of `entry_values`. Raises LedgerDamaged for a row that is none."""
    fields: dict[str, Any] = dict(row._mapping)  # noqa: SLF001 - the public name of it
    try:
        return Entry(**{**fields, "kind": Kind(fields["kind"])})
    except ValueError as error:
        raise LedgerDamaged(
            f"Entry {fields['sequence']} of the ledger is of an unknown kind.",
            "Install the version that wrote it.",
        ) from error


def signature_values(
    signature: Signature, kiosk: UUID, number: int, ink: bytes | None, row: int | None = None
) -> Values:
    """The columns of one signature of `kiosk` under `number`; `ink` is its ink, encoded.

    Without a `row` it gets the next one.
    """
    return {
        "row": row,
        "kiosk": kiosk.bytes,
        "number": number,
        "id": signature.id.bytes,
        "ink": ink,
        **standing_values(signature),
    }


def standing_values(signature: Signature) -> Values:
    """The columns that a later entry may change, and those that cost nothing to write again."""
    return {
        "name": signature.name,
        "role": signature.role,
        "organisation": signature.organisation,
        "by_mark": int(signature.by_mark),
        "consents": _consents_text(signature.consents),
        "letter_language": signature.letter_language,
        "letter_version": signature.letter_version,
        "event": signature.event,
        "source": signature.source,
        "how": signature.how.value,
        "signed_at": microseconds(signature.signed_at),
        "withdrawal": signature.withdrawal,
        "review": signature.review.value,
        "reason": signature.reason.value,
        "life": signature.life.value,
        "revision": signature.revision,
        "listing": signature.listing.value,
        "sealed": signature.sealed,
        "sheet": signature.sheet,
        "line": signature.line,
    }


def no_mark(kiosk: UUID, number: int) -> str:  # noqa: ARG001 - as `Marks.of` is called
    """For readers who call no signature by its number."""
    return ""


def read_signature(
    row: Row[Any],
    ink: Callable[[bytes], Ink] = Ink.decode,
    mark: Callable[[UUID, int], str] = no_mark,
) -> Signature:
    """The inverse of `signature_values`. Raises LedgerDamaged for a row that is none.

    `ink` is `Ink.stored` for readers who may have no use for it: then it is looked at later.
    `mark` is `line.Marks.of`, for readers who say which signature it is.
    """
    fields: dict[str, Any] = dict(row._mapping)  # noqa: SLF001 - the public name of it
    kiosk = fields.pop("kiosk")
    try:
        return Signature(
            **{
                **fields,
                "table": mark(kiosk, fields["number"]),
                "by_mark": bool(fields["by_mark"]),
                "consents": read_consents(fields["consents"]),
                "how": How(fields["how"]),
                "signed_at": moment(fields["signed_at"]),
                "review": Review(fields["review"]),
                "reason": Reason(fields["reason"]),
                "life": Life(fields["life"]),
                "listing": Listing(fields["listing"]),
                "ink": ink(fields["ink"]) if fields["ink"] is not None else None,
            }
        )
    except (TypeError, ValueError, OverflowError) as error:
        raise LedgerDamaged(
            f"Row {fields['number']} of the signatures cannot be read.",
            "Run `pledge-kiosk rebuild`.",
        ) from error


@lru_cache(maxsize=64)
def _consents_text(consents: Iterable[Consent]) -> str:
    return json.dumps(
        [[c.id, c.version, c.language, c.text] for c in consents],
        ensure_ascii=False,
        separators=(",", ":"),
    )


@lru_cache(maxsize=64)
def read_consents(value: str) -> tuple[Consent, ...]:
    """What `_consents_text` wrote."""
    return tuple(Consent(*map(str, given)) for given in json.loads(value))
