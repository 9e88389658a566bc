"""What is left of people in a ledger: counted, so that an erasure can be proven in writing."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from kiosk.signing.signature import Life
from kiosk.store.ledger.appending import Head


@dataclass(frozen=True, slots=True)
class Residue:
    """Counts of one moment. `entries` and `signatures` are all there are, also empty ones.

    `payloads` are entries about signatures that still hold what was given (tombstones hold a
    time, a way and an event), `filled` signatures whose row is not empty, `words` pages of the
    search index that hold any, `keys` codes and matching keys by which somebody is found.
    """

    head: Head
    entries: int
    signatures: int
    erased: int
    payloads: int
    filled: int
    words: int
    keys: int

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is left that a person gave."""
        return not (self.payloads or self.filled or self.words or self.keys)


_PAYLOADS = """
SELECT count(*) FROM entry
WHERE signature IS NOT NULL AND payload IS NOT NULL AND kind <> 'erased'
"""
_FILLED = """
SELECT count(*) FROM signature
WHERE name <> '' OR role <> '' OR organisation <> '' OR ink IS NOT NULL OR sealed IS NOT NULL
   OR consents <> '[]' OR length(withdrawal) OR source <> ''
"""
# A page of FTS5 has a header of 4 bytes; structure and averages lie below.
_WORDS = "SELECT count(*) FROM words_data WHERE id > 10 AND length(block) > 4"
_KEYS = "SELECT (SELECT count(*) FROM codes) + (SELECT count(*) FROM likely)"


def count(connection: Connection, head: Head) -> Residue:
    """The counts at `head`, of the same moment."""

    def number(query: str, *values: object) -> int:
        return int(connection.exec_driver_sql(query, values).scalar_one())

    return Residue(
        head=head,
        entries=number("SELECT count(*) FROM entry"),
        signatures=number("SELECT count(*) FROM signature"),
        erased=number("SELECT count(*) FROM signature WHERE life = ?", Life.ERASED.value),
        payloads=number(_PAYLOADS),
        filled=number(_FILLED),
        words=number(_WORDS),
        keys=number(_KEYS),
    )
