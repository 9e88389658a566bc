"""The ledger's tables as the program knows them now. Migrations make them; see `migrations`.

`entry` is the ledger and is only ever appended to. `signature` and `pen_sheet` are derived from
it, and `words`, `codes` and `likely`, by which signatures are found, from the first; all can be
rebuilt at any time. Whoever signs waits for every index of `entry` and `signature`, so they have
the fewest. STRICT tables take Text, Integer and LargeBinary alone: ids are BLOBs of 16 bytes,
times integer microseconds since 1970 UTC, enums their texts.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import (
    DDL,
    CheckConstraint,
    Column,
    Dialect,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    event,
    text,
)

APPLICATION_ID = 0x504B4C47
"""`PKLG`, in the file's header: the file is a ledger of this program."""

VERSION = 2
"""The file's user_version: how many migrations made its tables."""

ACTS = "kind IN ('corrected', 'held', 'released', 'struck', 'distinct')"
"""What staff do, literally, so that SQLite can prove a query fits the index `entry_acts`."""

DISTINCT = "kind = 'distinct'"
"""The same for `entry_distinct`: pairs that were told to be two people."""

STAFF = "kind <> 'signed'"
"""The same for `entry_id`: a signed entry is found by its signature."""

UNUSUAL = (
    "(life <> 'live' OR review <> 'clear' OR reason <> '' OR how <> 'kiosk' OR listing <> 'public')"
)
"""The same for `signature_unusual`: the others are counted without being looked at."""

SHEETS = (
    "kind IN ('sheets printed', 'sheet out', 'sheet back', 'sheet line struck', "
    "'sheet typed', 'sheet checked', 'sheet lost', 'sheet undone')"
)
"""The same for `entry_sheets`: what happened to pen sheets."""

ON_PAPER = "sheet <> ''"
"""The same for `signature_paper`: those typed from pen sheets."""

WORDS = """
CREATE VIRTUAL TABLE words USING fts5(
    folded, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='ascii'
)
"""
"""The search index: folded words only, by the `row` of their signature. It keeps no text of its
own, so whoever takes a row out must know its words; see `search`."""

WORDS_GO = "INSERT INTO words(words, rank) VALUES('secure-delete', 1)"
"""A word taken out is overwritten at once, not merely marked as gone."""

VOCABULARY = "CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, row)"
"""The words that stand in the search index; a look at `words`, which keeps nothing of its own."""


class Id(TypeDecorator[UUID]):
    """A UUID as BLOB of 16 bytes."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        return None if value is None else value.bytes

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> UUID | None:  # noqa: ARG002
        return None if value is None else UUID(bytes=value)


metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
)

entry = Table(
    "entry",
    metadata,
    Column("id", Id, nullable=False),
    Column("kiosk", Id, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("signature", Id),
    Column("at", Integer, nullable=False),
    Column("payload", LargeBinary),
    Column("salt", LargeBinary),
    Column("digest", LargeBinary, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    UniqueConstraint("kiosk", "sequence", name="entry_order"),
    CheckConstraint("sequence > 0", name="entry_counts_from_one"),
    CheckConstraint("(payload IS NULL) = (salt IS NULL)", name="entry_salted"),
    sqlite_strict=True,
)
Index("entry_id", entry.c.id, unique=True, sqlite_where=text(STAFF))
Index("entry_signature", entry.c.signature, sqlite_where=text("signature IS NOT NULL"))
Index("entry_acts", entry.c.kiosk, entry.c.sequence, sqlite_where=text(ACTS))
Index("entry_distinct", entry.c.id, sqlite_where=text(DISTINCT))
Index("entry_sheets", entry.c.id, sqlite_where=text(SHEETS))

signature = Table(
    "signature",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("kiosk", Id, nullable=False),
    Column("number", Integer, nullable=False),
    Column("id", Id, nullable=False),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("by_mark", Integer, nullable=False),
    Column("consents", Text, nullable=False),
    Column("letter_language", Text, nullable=False),
    Column("letter_version", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("how", Text, nullable=False),
    Column("signed_at", Integer, nullable=False),
    Column("withdrawal", LargeBinary, nullable=False),
    Column("review", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("ink", LargeBinary),
    Column("listing", Text, nullable=False),
    Column("sealed", LargeBinary),
    Column("sheet", Text, nullable=False),
    Column("line", Integer, nullable=False),
    UniqueConstraint("id", name="signature_id"),
    UniqueConstraint("kiosk", "number", name="signature_order"),
    sqlite_strict=True,
)
Index(
    "signature_unusual",
    signature.c.how,
    signature.c.life,
    signature.c.review,
    signature.c.reason,
    signature.c.listing,
    sqlite_where=text(UNUSUAL),
)
Index(
    "signature_paper", signature.c.sheet, signature.c.line, sqlite_where=text(ON_PAPER)
)  # fmt: skip

pen_sheet = Table(
    "pen_sheet",
    metadata,
    Column("number", Text, primary_key=True),
    Column("stage", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("printed", Text, nullable=False),
    Column("printed_at", Integer, nullable=False),
    Column("out_at", Integer),
    Column("back_at", Integer),
    Column("used", Integer, nullable=False),
    Column("struck", Integer, nullable=False),
    Column("witnessed", Integer, nullable=False),
    Column("struck_lines", Text, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("last", Id),
    Column("twice", Integer, nullable=False),
    sqlite_strict=True,
)

codes = Table(
    "codes",
    metadata,
    Column("code", Integer, primary_key=True, autoincrement=False),
    Column("row", Integer, primary_key=True, autoincrement=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Signatures by the first 64 bits of their withdrawal code's digest; see `finding`."""

likely = Table(
    "likely",
    metadata,
    Column("match", Integer, primary_key=True, autoincrement=False),
    Column("row", Integer, primary_key=True, autoincrement=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Those that can be somebody's duplicate, by 64 bits of the matching key of name and organisation.
"""

GIVEN = tuple(column for column in signature.c if column.name != "row")
"""The columns that make a `Signature`, with the kiosk that tells its table's mark."""

for _statement in (WORDS, WORDS_GO, VOCABULARY):
    event.listen(metadata, "after_create", DDL(_statement))  # type: ignore[no-untyped-call]
