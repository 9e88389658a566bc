"""The ledger: entries, the signatures derived from them, and what the file says of itself."""

from __future__ import annotations

from alembic import op
from sqlalchemy import (
    CheckConstraint,
    Column,
    Integer,
    LargeBinary,
    Text,
    UniqueConstraint,
    text,
)


def upgrade() -> None:
    op.create_table(
        "meta",
        Column("key", Text, primary_key=True),
        Column("value", Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "entry",
        Column("id", LargeBinary, primary_key=True),
        Column("kiosk", LargeBinary, nullable=False),
        Column("sequence", Integer, nullable=False),
        Column("kind", Text, nullable=False),
        Column("signature", LargeBinary),
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
    op.create_index(
        "entry_signature", "entry", ["signature"], sqlite_where=text("signature IS NOT NULL")
    )
    op.create_index(
        "entry_acts",
        "entry",
        ["kiosk", "sequence"],
        sqlite_where=text("kind IN ('corrected', 'held', 'released', 'struck', 'distinct')"),
    )
    op.create_index("entry_distinct", "entry", ["id"], sqlite_where=text("kind = 'distinct'"))
    op.create_table(
        "signature",
        Column("row", Integer, primary_key=True),
        Column("kiosk", LargeBinary, nullable=False),
        Column("number", Integer, nullable=False),
        Column("id", LargeBinary, nullable=False),
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
        Column("match", Text, nullable=False),
        UniqueConstraint("id", name="signature_id"),
        UniqueConstraint("kiosk", "number", name="signature_order"),
        sqlite_strict=True,
    )
    op.create_index(
        "signature_standing", "signature", ["life", "review", "reason", "how", "listing"]
    )
    op.create_index("signature_withdrawal", "signature", ["withdrawal"])
    op.create_index(
        "signature_match",
        "signature",
        ["match", "life", "review"],
        sqlite_where=text("match <> '' AND life = 'live' AND review <> 'struck'"),
    )
    op.execute(
        """
CREATE VIRTUAL TABLE words USING fts5(
    folded, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='ascii'
)
"""
    )
    op.execute("INSERT INTO words(words, rank) VALUES('secure-delete', 1)")
