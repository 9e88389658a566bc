"""The rows of the public list, the same for every format that is written from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from typing import TypeAlias

from kiosk.exchange.listing import PublicList
from kiosk.signing.names.public_line import public_line
from kiosk.signing.signature import Signature

Cell: TypeAlias = "str | int | datetime"
"""One cell of a table. Text is what a person typed or may have; times are the event's own."""


class Kind(StrEnum):
    """What a row stands for."""

    FOUNDING = "founding"
    SIGNED = "signed"
    COUNTED = "counted only"
    SEALED = "sealed"
    GONE = ""
    """Somebody who is on the list no longer: a number, and nothing else."""


class Change(StrEnum):
    """What became of a row since the last export."""

    NONE = ""
    NEW = "new"
    CORRECTED = "corrected"
    GONE = "no longer listed"


COLUMNS = (
    "number", "name", "role", "organisation", "public line", "signed at", "how", "kind", "event",
)  # fmt: skip
CHANGE_COLUMNS = ("change", "number before")
"""Stand before `COLUMNS` in a list of changes."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row. Founding signatories have no number and no time.

    `called` is the number with its table's mark, as people read it; `before` the one of the last
    export, where it was another one.
    """

    kind: Kind
    line: str
    name: str = ""
    role: str = ""
    organisation: str = ""
    full_number: str = ""
    number: int = 0
    table: str = ""
    signed_at: datetime | None = None
    how: str = ""
    event: str = ""
    change: Change = Change.NONE
    before: str = ""

    @property
    def numbers(self) -> str:
        """The number in a line of text, the one of the last export behind it in brackets."""
        return f"{self.full_number} ({self.before})" if self.before else self.full_number


def read_rows(listing: PublicList) -> Iterator[Row]:
    """Every row in the order of publication: founding signatories, those who signed, counts.

    A list of changes has what is new, what is corrected, what is no longer listed, and the counts.
    It can be iterated once.
    """
    words, changes = listing.file.words, listing.changes
    if changes is None:
        for one in listing.file.campaign.founding:
            yield Row(Kind.FOUNDING, one.line, one.name, "", one.affiliation)
        for signature in listing.signatures:
            yield _signed(listing, signature)
    else:
        for signature in changes.new:
            yield _signed(listing, signature, Change.NEW)
        for signature, before in changes.corrected:
            yield _signed(listing, signature, Change.CORRECTED, before)
        for full_number in changes.gone:
            yield Row(Kind.GONE, "", full_number=full_number, change=Change.GONE)
    if listing.tally.unnamed:
        yield Row(Kind.COUNTED, words.unnamed(listing.tally.unnamed))
    if listing.signatures.sealed:
        yield Row(Kind.SEALED, words.sealed(listing.signatures.sealed))


def group_rows(listing: PublicList) -> Iterator[tuple[Kind, Change, Iterator[Row]]]:
    """The rows of `read_rows` in groups that stand under one heading, with what each group is."""
    groups = groupby(read_rows(listing), key=lambda row: (row.kind, row.change))
    return ((kind, change, rows) for (kind, change), rows in groups)


def _signed(
    listing: PublicList, signature: Signature, change: Change = Change.NONE, before: str = ""
) -> Row:
    return Row(
        Kind.SIGNED,
        public_line(signature.name, signature.role, signature.organisation),
        signature.name,
        signature.role,
        signature.organisation,
        signature.full_number,
        signature.number,
        signature.table,
        listing.file.campaign.event.local(signature.signed_at),
        signature.how.value,
        signature.event,
        change,
        before,
    )


def columns_of(listing: PublicList) -> tuple[str, ...]:
    """The headings of a table."""
    return COLUMNS if listing.changes is None else CHANGE_COLUMNS + COLUMNS


def cells_of(listing: PublicList, row: Row) -> tuple[Cell, ...]:
    """The cells of a table's row, in the order of `columns_of`."""
    cells: tuple[Cell, ...] = (
        number_cell(row.full_number), row.name, row.role, row.organisation, row.line,
        row.signed_at or "", row.how, row.kind.value, row.event,
    )  # fmt: skip
    if listing.changes is None:
        return cells
    return (row.change.value, number_cell(row.before), *cells)


def number_cell(full_number: str) -> Cell:
    """A full number as a cell: a number, unless it has a table's mark behind it."""
    return int(full_number) if full_number.isdecimal() else full_number


def cell_text(cell: Cell) -> str:
    """A cell in a file of text; times as `2026-03-15T21:04:09-07:00`."""
    return cell.isoformat(timespec="seconds") if isinstance(cell, datetime) else str(cell)
