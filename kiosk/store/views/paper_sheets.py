"""Paper sheets, derived from their entries whenever somebody asks: there are few of both.

`signing.paper.paper_sheet` defines what the entries mean.
"""

from __future__ import annotations

from sqlalchemy import Connection, and_, func, not_, select, text

from kiosk.errors import LedgerDamaged
from kiosk.signing.paper import paper_sheet
from kiosk.signing.paper.paper_account import Account
from kiosk.signing.paper.paper_sheet import PaperSheet
from kiosk.signing.signature import Life, Reason, Review
from kiosk.store.db import schema
from kiosk.store.db.driver_errors import translated_errors
from kiosk.store.db.rows import read_entry

_SIGNED = schema.signature.c

ENTRIES = select(schema.entry).where(text(schema.SHEETS))
"""What happened to paper sheets."""

MEANT = and_(
    text(schema.ON_PAPER),
    not_(and_(_SIGNED.review == Review.STRUCK.value, _SIGNED.reason == Reason.MISTYPED.value)),
)
"""Signatures that are a line of a sheet, without those that were typed by mistake."""


def accounts(connection: Connection, number: str | None = None) -> list[Account]:
    """All sheets by number, or the one of `number`, each with the lines typed from it.

    Raises LedgerDamaged for an entry that cannot be read.
    """
    is_live = and_(_SIGNED.life == Life.LIVE.value, _SIGNED.review != Review.STRUCK.value)
    lines = select(_SIGNED.sheet, _SIGNED.line, func.count().filter(is_live)).where(MEANT)
    if number is not None:
        lines = lines.where(_SIGNED.sheet == number)
    typed: dict[str, list[int]] = {}
    twice: dict[str, list[int]] = {}
    grouped = lines.group_by(_SIGNED.sheet, _SIGNED.line).order_by(_SIGNED.sheet, _SIGNED.line)
    for sheet, line, live in connection.execute(grouped):
        typed.setdefault(sheet, []).append(line)
        if live > 1:
            twice.setdefault(sheet, []).append(line)
    return [
        Account(one, tuple(typed.get(one.number, ())), tuple(twice.get(one.number, ())))
        for one in resolved(connection).values()
        if number in (None, one.number)
    ]


def faults(connection: Connection) -> list[str]:
    """What of the entries about sheets cannot be read, as sentences."""
    try:
        with translated_errors():
            resolved(connection)
    except LedgerDamaged as fault:
        return [fault.what]
    return []


def resolved(connection: Connection) -> dict[str, PaperSheet]:
    """All sheets by number. Raises LedgerDamaged for an entry that cannot be read."""
    return paper_sheet.resolve(map(read_entry, connection.execute(ENTRIES)))
