"""Names are folded by one table, œ ð þ ħ ŋ with it: what was folded before is emptied.

The program puts all signatures into the indexes again, behind the watermark `found_upto`, before
the first question or while nobody signs. `vocabulary` lists the words of the search index, for
words that were typed with a slip; it keeps nothing of its own.
"""

from __future__ import annotations

from alembic import op


def upgrade() -> None:
    op.execute("INSERT INTO words(words) VALUES('delete-all')")
    op.execute("DELETE FROM codes")
    op.execute("DELETE FROM likely")
    op.execute("DELETE FROM meta WHERE key = 'found_upto'")
    op.execute("CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, row)")
