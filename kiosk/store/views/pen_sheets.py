"""The derived table of paper sheets: one row for each sheet, in its state after all entries.

`signing.paper.pen_sheet` defines what entries mean. An act on this kiosk changes its row; after a
print job, an undo or a merge all sheets, which are few, are derived again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, func, insert, not_, select, text

from kiosk.errors import LedgerDamaged
from kiosk.signing.clock import microseconds, moment
from kiosk.signing.entries.ledger_entry import Entry, EntryType, decode
from kiosk.signing.paper import pen_sheet
from kiosk.signing.paper.pen_account import Account
from kiosk.signing.paper.pen_sheet import PenSheet, Stage
from kiosk.signing.signature import Life, Reason, Review
from kiosk.store.db import schema
from kiosk.store.db.driver_errors import translated_errors
from kiosk.store.db.rows import read_entry

_TABLE = schema.pen_sheet
_SIGNED = schema.signature.c
_ANEW = frozenset({EntryType.SHEETS_PRINTED, EntryType.SHEET_UNDONE})

ENTRIES = select(schema.entry).where(text(schema.SHEETS))
"""What happened to paper sheets."""

MEANT = and_(
    text(schema.ON_PAPER),
    not_(and_(_SIGNED.review == Review.STRUCK.value, _SIGNED.reason == Reason.MISTYPED.value)),
)
"""Signatures that are a line of a sheet, without those that were typed by mistake."""


def take(connection: Connection, entry: Entry) -> None:
    """Applies one entry about sheets that was just appended, in the caller's transaction."""
    if entry.kind in _ANEW or entry.payload is None:
        rebuild(connection)
        return
    fields = decode(entry.payload)
    query = select(_TABLE).where(_TABLE.c.number == str(fields.get("sheet")))
    row = connection.execute(query).first()
    if row is not None:
        changed = pen_sheet.after(_read(row), entry.kind, fields, moment(entry.at), entry.id)
        connection.execute(delete(_TABLE).where(_TABLE.c.number == changed.number))
        connection.execute(insert(_TABLE), _values(changed))


def rebuild(connection: Connection) -> None:
    """Rebuilds the table from the entries. Raises LedgerDamaged."""
    sheets = _resolved(connection)
    connection.execute(delete(_TABLE))
    if sheets:
        connection.execute(insert(_TABLE), [_values(sheet) for sheet in sheets.values()])


def accounts(connection: Connection, number: str | None = None) -> list[Account]:
    """All sheets by number, or the one of `number`, each with the lines typed from it."""
    is_live = and_(_SIGNED.life == Life.LIVE.value, _SIGNED.review != Review.STRUCK.value)
    lines = select(_SIGNED.sheet, _SIGNED.line, func.count().filter(is_live)).where(MEANT)
    sheets = select(_TABLE)
    if number is not None:
        lines, sheets = (
            lines.where(_SIGNED.sheet == number),
            sheets.where(_TABLE.c.number == number),
        )
    typed: dict[str, list[int]] = {}
    twice: dict[str, list[int]] = {}
    grouped = lines.group_by(_SIGNED.sheet, _SIGNED.line).order_by(_SIGNED.sheet, _SIGNED.line)
    for sheet, line, live in connection.execute(grouped):
        typed.setdefault(sheet, []).append(line)
        if live > 1:
            twice.setdefault(sheet, []).append(line)
    return [
        Account(one, tuple(typed.get(one.number, ())), tuple(twice.get(one.number, ())))
        for one in map(_read, connection.execute(sheets.order_by(_TABLE.c.number)))
    ]


def faults(connection: Connection) -> list[str]:
    """Where the table differs from what the entries say, as sentences."""
    try:
        with translated_errors():
            known = _resolved(connection)
            kept = {one.number: one for one in map(_read, connection.execute(select(_TABLE)))}
    except LedgerDamaged as fault:
        return [fault.what]
    return [
        f"Paper sheet {number} is not what the ledger says."
        for number in sorted(known.keys() | kept.keys())
        if known.get(number) != kept.get(number)
    ]


def _resolved(connection: Connection) -> dict[str, PenSheet]:
    return pen_sheet.resolve(_entries(connection.execute(ENTRIES)))


def _entries(rows: Iterable[Row[Any]]) -> Iterable[Entry]:
    return map(read_entry, rows)


def _values(sheet: PenSheet) -> dict[str, object]:
    return {
        "number": sheet.number,
        "stage": sheet.stage.value,
        "place": sheet.place,
        "printed": json.dumps(pen_sheet.print_fields(sheet.printed), ensure_ascii=False),
        "printed_at": microseconds(sheet.printed_at),
        "out_at": microseconds(sheet.out_at) if sheet.out_at is not None else None,
        "back_at": microseconds(sheet.back_at) if sheet.back_at is not None else None,
        "used": sheet.used,
        "struck": sheet.struck,
        "witnessed": int(sheet.is_witnessed),
        "struck_lines": json.dumps(sheet.struck_lines),
        "turn": sheet.version,
        "last": sheet.last,
        "twice": int(sheet.is_twice),
    }


def _read(row: Row[Any]) -> PenSheet:
    try:
        return PenSheet(
            number=row.number,
            printed=pen_sheet.read_print(json.loads(row.printed)),
            printed_at=moment(row.printed_at),
            stage=Stage(row.stage),
            place=row.place,
            out_at=moment(row.out_at) if row.out_at is not None else None,
            back_at=moment(row.back_at) if row.back_at is not None else None,
            used=row.used,
            struck=row.struck,
            is_witnessed=bool(row.witnessed),
            struck_lines=tuple(json.loads(row.struck_lines)),
            version=row.turn,
            last=row.last,
            is_twice=bool(row.twice),
        )
    except (TypeError, ValueError, OverflowError) as error:
        raise LedgerDamaged(
            f"Paper sheet {row.number} cannot be read.", "Run `pledge-kiosk rebuild`."
        ) from error
