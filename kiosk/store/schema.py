"""The ledger's tables as the program knows them now. Migrations make them; see `migrations`.

`entry` is the ledger and is only ever appended to. `signature` is derived from it and can be
rebuilt at any time. STRICT tables take Text, Integer and LargeBinary alone: ids are BLOBs of
16 bytes, times integer microseconds since 1970 UTC, enums their texts.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import (
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
    text,
)

APPLICATION_ID = 0x504B4C47
"""`PKLG`, in the file's header: the file is a ledger of this program."""

VERSION = 1
"""The file's user_version: how many migrations made its tables."""

ACTS = "kind IN ('corrected', 'held', 'released', 'struck')"
"""What staff do, literally, so that SQLite can prove a query fits the index `entry_acts`."""


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
    Column("id", Id, primary_key=True),
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
Index("entry_signature", entry.c.signature, sqlite_where=text("signature IS NOT NULL"))
Index("entry_acts", entry.c.kiosk, entry.c.sequence, sqlite_where=text(ACTS))

signature = Table(
    "signature",
    metadata,
    Column("number", Integer, primary_key=True),
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
    UniqueConstraint("id", name="signature_id"),
    sqlite_strict=True,
)
Index(
    "signature_standing",
    signature.c.life,
    signature.c.review,
    signature.c.reason,
    signature.c.how,
)
