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
        Column("id", LargeBinary, nullable=False),
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
    op.create_index("entry_id", "entry", ["id"], unique=True, sqlite_where=text("kind <> 'signed'"))
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
    op.create_index(
        "entry_sheets",
        "entry",
        ["id"],
        sqlite_where=text(
            "kind IN ('sheets printed', 'sheet out', 'sheet back', 'sheet line struck', "
            "'sheet typed', 'sheet checked', 'sheet lost', 'sheet undone')"
        ),
    )
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
        Column("sheet", Text, nullable=False),
        Column("line", Integer, nullable=False),
        UniqueConstraint("id", name="signature_id"),
        UniqueConstraint("kiosk", "number", name="signature_order"),
        sqlite_strict=True,
    )
    op.create_index(
        "signature_unusual",
        "signature",
        ["how", "life", "review", "reason", "listing"],
        sqlite_where=text(
            "(life <> 'live' OR review <> 'clear' OR reason <> ''"
            " OR how <> 'kiosk' OR listing <> 'public')"
        ),
    )
    for table, key in (("codes", "code"), ("likely", "match")):
        op.create_table(
            table,
            Column(key, Integer, primary_key=True, autoincrement=False),
            Column("row", Integer, primary_key=True, autoincrement=False),
            sqlite_strict=True,
            sqlite_with_rowid=False,
        )
    op.create_index(
        "signature_paper", "signature", ["sheet", "line"], sqlite_where=text("sheet <> ''")
    )
    op.create_table(
        "pen_sheet",
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
        Column("last", LargeBinary),
        Column("twice", Integer, nullable=False),
        sqlite_strict=True,
    )
    op.execute(
        """
CREATE VIRTUAL TABLE words USING fts5(
    folded, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='ascii'
)
"""
    )
    op.execute("INSERT INTO words(words, rank) VALUES('secure-delete', 1)")
