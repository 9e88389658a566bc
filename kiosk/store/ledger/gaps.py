"""Finds missing entries: gaps in the sequence of a kiosk, and which of them entries declare.

See `signing.entries.missing`. A declared open end counts until there are entries behind it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, Protocol
from uuid import UUID

from kiosk.signing.entries.missing import Missing, missing_of, unknown

MOST_MISSING = 200_000
"""Entries that a ledger may lack, all kiosks together: no campaign has as many."""

_UNEVEN = """
SELECT kiosk FROM entry GROUP BY kiosk HAVING count(*) <> max(sequence) ORDER BY kiosk
"""
_AROUND = """
SELECT before + 1, sequence - 1 FROM (
    SELECT sequence, lag(sequence, 1, 0) OVER (ORDER BY sequence) AS before
    FROM entry WHERE kiosk = ?
) WHERE sequence <> before + 1 ORDER BY sequence
"""
_RESTORED = "SELECT kind, payload FROM entry WHERE kind <> 'signed' AND kind = 'restored'"
_END = "SELECT coalesce(max(sequence), 0) FROM entry WHERE kiosk = ?"
_AT = """
SELECT (SELECT at FROM entry WHERE kiosk = ? AND sequence < ? ORDER BY sequence DESC LIMIT 1),
       (SELECT at FROM entry WHERE kiosk = ? AND sequence > ? ORDER BY sequence LIMIT 1)
"""


class Cursor(Protocol):
    """The driver's own cursor, or its connection."""

    def execute(self, statement: str, values: Any = ..., /) -> Any:
        """Runs a statement; what comes back has `fetchall`."""


def all_of(cursor: Cursor) -> list[Missing]:
    """Everything that is missing, by kiosk and number."""
    ends = [one for one in declared(cursor) if one.last is None]
    missing = [*gaps(cursor), *_open(cursor, ends)]
    return sorted(missing, key=lambda one: (one.kiosk, one.first))


def gaps(cursor: Cursor, kiosks: Collection[UUID] | None = None) -> list[Missing]:
    """What is missing between entries; of `kiosks` where they are named."""
    uneven = [bytes(row[0]) for row in cursor.execute(_UNEVEN).fetchall()]
    return [
        Missing(UUID(bytes=kiosk), first, last)
        for kiosk in uneven
        if kiosks is None or UUID(bytes=kiosk) in kiosks
        for first, last in cursor.execute(_AROUND, (kiosk,)).fetchall()
    ]


def has_any(cursor: Cursor) -> bool:
    """Whether anything is missing between entries, known or not."""
    return bool(cursor.execute(_UNEVEN).fetchall())


def declared(cursor: Cursor) -> list[Missing]:
    """What `restored` entries declare missing. Raises LedgerDamaged where that cannot be read."""
    rows = cursor.execute(_RESTORED).fetchall()
    return [one for kind, payload in rows for one in missing_of(kind, payload)]


def undeclared(cursor: Cursor) -> list[Missing]:
    """Gaps that no entry declares."""
    found = gaps(cursor)
    return unknown(found, declared(cursor)) if found else []


def times(cursor: Cursor, missing: Missing) -> tuple[int | None, int | None]:
    """The times of the entries before and after; None where there is none."""
    kiosk = missing.kiosk.bytes
    last = missing.last if missing.last is not None else missing.first
    before, behind = cursor.execute(_AT, (kiosk, missing.first, kiosk, last)).fetchall()[0]
    return before, behind


def _open(cursor: Cursor, ends: Iterable[Missing]) -> list[Missing]:
    """The declared open ends behind which there are still no entries."""
    found = {}
    for one in ends:
        ((end,),) = cursor.execute(_END, (one.kiosk.bytes,)).fetchall()
        if end < one.first:
            found[one.kiosk] = Missing(one.kiosk, end + 1, None)
    return list(found.values())
