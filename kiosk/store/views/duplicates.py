"""Finds likely duplicates that nobody has decided on yet, by the matching key.

`signing.names.matching` has the rule, `search_index` the index of keys. This module compares the
signatures that share a key, without the pairs that staff marked as two people. It changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, groupby
from uuid import UUID

from sqlalchemy import Connection, select, text

from kiosk.signing.entries.ledger_entry import told_apart
from kiosk.signing.entries.replay import version_of
from kiosk.signing.names import matching
from kiosk.signing.names.matching import Likeness, canonical_email
from kiosk.signing.signature import Life, Review, Signature
from kiosk.store.db import schema
from kiosk.store.db.rows import read_entry, read_signature
from kiosk.store.ledger.lineage import Marks
from kiosk.store.views import search_index

_COLUMN = schema.signature.c
_SEVERAL = "SELECT match FROM likely GROUP BY match HAVING count(*) > 1"
_ALIKE = select(schema.likely.c.row)
_ORDER = (_COLUMN.kiosk, _COLUMN.number)
_MOST_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Pair:
    """Two signatures of likely one person; `other` came after `one`."""

    one: Signature
    other: Signature
    likeness: Likeness


def find(
    connection: Connection, limit: int, emails: Mapping[UUID, str], marks: Marks
) -> list[Pair]:
    """At most `limit` undecided pairs, the hard matches first."""
    apart = told_to_be_two(connection)
    canonical = {whose: canonical_email(email) for whose, email in emails.items() if email}
    pairs: dict[frozenset[UUID], Pair] = {}
    for group in _groups(connection, canonical, marks):
        for one, other in undecided(group, apart):
            kind = matching.compare(one, other, canonical)
            if kind is not None:
                pairs.setdefault(frozenset({one.id, other.id}), Pair(one, other, kind))
            if len(pairs) >= limit:
                break
        if len(pairs) >= limit:
            break
    return sorted(pairs.values(), key=lambda pair: pair.likeness is not Likeness.HARD)


def told_to_be_two(connection: Connection) -> frozenset[frozenset[UUID]]:
    """The pairs that staff marked as different people, without those that were undone."""
    rows = connection.execute(select(schema.entry).where(text(schema.DISTINCT)))
    said = sorted((version_of(entry), entry.id.bytes, entry) for entry in map(read_entry, rows))
    stands: dict[frozenset[UUID], bool] = {}
    for _, _, entry in said:
        if entry.signature is not None and entry.payload is not None:
            other, is_distinct = told_apart(entry.payload)
            stands[frozenset({entry.signature, other})] = is_distinct
    return frozenset(pair for pair, is_distinct in stands.items() if is_distinct)


def undecided(
    group: Iterable[Signature], apart: frozenset[frozenset[UUID]]
) -> Iterator[tuple[Signature, Signature]]:
    """Each signature with the first one before it that is not marked as another person."""
    before: list[Signature] = []
    for signature in group:
        for earlier in before:
            if frozenset({earlier.id, signature.id}) not in apart:
                yield earlier, signature
                break
        before.append(signature)


def _groups(
    connection: Connection, emails: Mapping[UUID, str], marks: Marks
) -> Iterator[list[Signature]]:
    if emails:
        yield from _of_one_address(connection, emails, marks)
    unindexed: dict[int, list[int]] = {}
    for new in search_index.unindexed(connection, search_index.watermark(connection)):
        if new.match is not None:
            unindexed.setdefault(new.match, []).append(new.row)
    matches = connection.exec_driver_sql(_SEVERAL).scalars()
    for match in chain(unindexed, (match for match in matches if match not in unindexed)):
        rows = [*connection.execute(_ALIKE.where(schema.likely.c.match == match)).scalars()]
        rows += unindexed.get(match, ())
        same = select(*schema.SIGNATURE_COLUMNS).where(_COLUMN.row.in_(rows)).order_by(*_ORDER)
        if len(rows) > 1:
            found = connection.execute(same)
            yield [read_signature(row, mark=marks.of) for row in found]


def _of_one_address(
    connection: Connection, emails: Mapping[UUID, str], marks: Marks
) -> Iterator[list[Signature]]:
    def address(id: UUID) -> str:
        return emails[id]

    for _, group in groupby(sorted(emails, key=address), key=address):
        ids = list(group)
        if not 1 < len(ids) <= _MOST_AT_ONCE:
            continue
        query = (
            select(*schema.SIGNATURE_COLUMNS)
            .where(_COLUMN.id.in_(ids))
            .where(_COLUMN.life == Life.LIVE.value)
            .where(_COLUMN.review != Review.STRUCK.value)
        )
        found = connection.execute(query.order_by(*_ORDER))
        yield [read_signature(row, mark=marks.of) for row in found]
