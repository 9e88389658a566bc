"""The columns of the ledger's tables, for queries. The SQL in `migrations` creates the tables.

`entry` is the ledger: rows are only ever added to it. `signature` is derived from it; `words`,
`codes` and `likely`, the search index, are derived from `signature`. All of these can be rebuilt at
any time. Paper sheets have no table: they are derived from their entries when somebody asks. A
person who signs waits for every index of `entry` and `signature`, so these tables have as few as
possible. Ids are BLOBs of 16 bytes, times are integer microseconds since 1970 UTC, enums are their
texts.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import (
    Column,
    Dialect,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
)
from sqlalchemy.types import TypeEngine

APPLICATION_ID = 0x504B4C47
"""`PKLG`, in the file's header: the file is a ledger of this program."""

VERSION = 3
"""The file's user_version: how many migrations made its tables."""

ACTS = "kind IN ('corrected', 'held', 'released', 'struck', 'distinct')"
"""What staff do to signatures: the condition of the index `entry_acts`, word for word, because
SQLite uses an index of some rows only for a query that repeats its condition."""

DISTINCT = "kind = 'distinct'"
"""The condition of `entry_distinct`: pairs that staff marked as two people."""

STAFF = "kind <> 'signed'"
"""The condition of `entry_id`; a `signed` entry is found by its signature instead."""

UNUSUAL = (
    "(life <> 'live' OR review <> 'clear' OR reason <> '' OR how <> 'kiosk' OR listing <> 'public')"
)
"""The condition of `signature_unusual`; all other signatures are counted without reading them."""

SHEETS = (
    "kind IN ('sheets printed', 'sheet out', 'sheet back', 'sheet line struck', "
    "'sheet typed', 'sheet checked', 'sheet lost', 'sheet undone')"
)
"""The condition of `entry_sheets`: what happened to paper sheets."""

ON_PAPER = "sheet <> ''"
"""The condition of `signature_paper`: signatures typed from paper sheets."""


class Id(TypeDecorator[UUID]):
    """A UUID as BLOB of 16 bytes."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        return None if value is None else value.bytes

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> UUID | None:  # noqa: ARG002
        return None if value is None else UUID(bytes=value)


metadata = MetaData()


def _table(name: str, /, **columns: type[TypeEngine[Any]]) -> Table:
    return Table(name, metadata, *(Column(column, kind) for column, kind in columns.items()))


meta = _table("meta", key=Text, value=Text)
entry = _table(
    "entry", id=Id, kiosk=Id, sequence=Integer, kind=Text, signature=Id, at=Integer,
    payload=LargeBinary, salt=LargeBinary, digest=LargeBinary, previous=LargeBinary,
    hash=LargeBinary, kiosk_signature=LargeBinary,
)  # fmt: skip
signature = _table(
    "signature", row=Integer, kiosk=Id, number=Integer, id=Id, name=Text, role=Text,
    organisation=Text, by_mark=Integer, consents=Text, letter_language=Text,
    letter_version=Text, event=Text, source=Text, how=Text, signed_at=Integer,
    withdrawal=LargeBinary, review=Text, reason=Text, life=Text, revision=Integer,
    ink=LargeBinary, listing=Text, sealed=LargeBinary, sheet=Text, line=Integer,
)  # fmt: skip
codes = _table("codes", code=Integer, row=Integer)
likely = _table("likely", match=Integer, row=Integer)

SIGNATURE_COLUMNS = tuple(column for column in signature.c if column.name != "row")
"""The columns that make a `Signature`, and the kiosk, which decides how its number is shown."""
