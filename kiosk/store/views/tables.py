"""The tables whose entries are in a ledger, and whether each is complete.

A kiosk numbers its entries without a gap. So "214 of 214" is counted, never believed: what is
missing shows by its number, see `signing.entries.missing`.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, select, text

from kiosk.sealing import Author
from kiosk.signing.clock import moment
from kiosk.signing.entries.missing import Missing, count
from kiosk.signing.signature import Life, Review
from kiosk.store.db import schema
from kiosk.store.ledger import authors, gaps, lineage


class TableAccount(NamedTuple):
    """One table. `kiosks` are its ids, the latest first: each restore gives it a new one.

    `marks` are the marks of its lines, one a kiosk. `signatures` counts like `Reader.count`.
    `authors` are the keys that its kiosks name last, those that are known. `latest` is the time of
    its last entry, None where there is none.
    """

    kiosks: tuple[UUID, ...]
    marks: tuple[str, ...]
    is_own: bool
    entries: int
    missing: tuple[Missing, ...]
    signatures: int
    authors: tuple[Author, ...]
    latest: datetime | None

    @property
    def known(self) -> int:
        """How many entries it is known to have had, at least."""
        return self.entries + count(self.missing)


def accounts(connection: Connection, kiosk: UUID, marks: lineage.Marks) -> list[TableAccount]:
    """All tables of a ledger: that of `kiosk` first, then the others, the latest first.

    Raises LedgerDamaged where what is missing cannot be read.
    """
    held = _held(connection)
    counted = _counted(connection)
    missing = gaps.all_of(connection.connection.cursor())
    found = []
    for kiosks in _lineages(connection, kiosk, missing):
        present = [held[one] for one in kiosks if one in held]
        named = (authors.author_of(connection, one) for one in kiosks)
        found.append(
            TableAccount(
                kiosks=kiosks,
                marks=tuple(marks.end_of(one) for one in kiosks),
                is_own=kiosk in kiosks,
                entries=sum(each for each, _ in present),
                missing=tuple(one for one in missing if one.kiosk in kiosks),
                signatures=sum(counted.get(one, 0) for one in kiosks),
                authors=tuple(dict.fromkeys(one for one in named if one is not None)),
                latest=moment(max(at for _, at in present)) if present else None,
            )
        )
    return found


def _held(connection: Connection) -> dict[UUID, tuple[int, int]]:
    """How many entries of each kiosk there are, and the time of its last one.

    An index has the numbers; only the last entry of each kiosk is read.
    """
    entry = schema.entry.c
    numbers = select(entry.kiosk, func.count(), func.max(entry.sequence)).group_by(entry.kiosk)
    last = select(entry.at).where(
        entry.kiosk == bindparam("of"), entry.sequence == bindparam("number")
    )
    return {
        kiosk: (int(many), int(connection.scalar(last, {"of": kiosk, "number": number}) or 0))
        for kiosk, many, number in connection.execute(numbers).all()
    }


def _counted(connection: Connection) -> dict[UUID, int]:
    """How many signatures of each kiosk are live and not struck; only unusual ones are read."""
    signature = schema.signature.c
    of_each = select(signature.kiosk, func.count()).group_by(signature.kiosk)
    is_gone = (signature.life != Life.LIVE.value) | (signature.review == Review.STRUCK.value)
    found = {kiosk: int(many) for kiosk, many in connection.execute(of_each)}
    gone = of_each.where(text(schema.UNUSUAL)).where(is_gone)
    for kiosk, many in connection.execute(gone):
        found[kiosk] -= many
    return found


def _lineages(
    connection: Connection, kiosk: UUID, missing: list[Missing]
) -> list[tuple[UUID, ...]]:
    """The kiosks of each table: those that one another's first entries name."""
    tables: list[set[UUID]] = []
    there = lineage.all_kiosks(connection, kiosk)
    for one in (kiosk, *there, *(each.kiosk for each in missing)):
        mine = set(lineage.kiosks_of(connection, one))
        alike = [table for table in tables if table & mine]
        for table in alike[1:]:
            tables.remove(table)
            alike[0] |= table
        if alike:
            alike[0] |= mine
        else:
            tables.append(mine)
    return [tuple(sorted(table, reverse=True)) for table in tables]
