"""Reads from a ledger who wrote its entries, see `signing.entries.authorship`."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Connection

from kiosk.errors import LedgerDamaged
from kiosk.sealing import Author, EntryKey
from kiosk.signing.entries.authorship import (
    Authorship,
    ChainEnd,
    Written,
    announced,
    announcing_fields,
)
from kiosk.store.ledger import lineage
from kiosk.store.ledger.appending import read_head

_ALL = """
SELECT kiosk, sequence, kind, iif(kind IN ('opened', 'restored'), payload, NULL),
       previous, hash, kiosk_signature
FROM entry ORDER BY kiosk, sequence
"""
_ANNOUNCING = """
SELECT kind, payload FROM entry INDEXED BY entry_id
WHERE kiosk = ? AND kind <> 'signed' AND kind IN ('opened', 'restored') ORDER BY sequence DESC
"""
"""By the index of what is no `signed` entry: by number SQLite would read every signature."""


def read(connection: Connection) -> tuple[Written, ...]:
    """Who wrote the entries of each kiosk. Whoever calls has checked their hashes."""
    reading = Authorship()
    for (
        kiosk,
        sequence,
        kind,
        payload,
        previous,
        hash_,
        signed,
    ) in connection.connection.cursor().execute(_ALL):
        reading.take(UUID(bytes=kiosk), sequence, kind, payload, previous, hash_, signed)
    return reading.written()


def author_of(connection: Connection, kiosk: UUID) -> Author | None:
    """The author that the latest entries of `kiosk` name; None from before kiosks signed."""
    rows = connection.connection.cursor().execute(_ANNOUNCING, (kiosk.bytes,))
    for kind, payload in rows:
        try:
            said = announced(kiosk, kind, payload)
        except LedgerDamaged:
            continue  # `verify` reports it
        if said is not None:
            return said.author
    return None


def fields(
    connection: Connection,
    key: EntryKey,
    kiosk: UUID,
    *,
    predecessors: Iterable[EntryKey] = (),
    compared: Iterable[Author] = (),
    takes_over: bool = True,
) -> dict[str, object]:
    """The fields by which the next entry of `kiosk` names its author.

    The first such entry also lists the unsigned kiosks of this ledger, where it `takes_over` them:
    they are from before kiosks signed. Of `predecessors` those sign that wrote entries here.
    """
    now = author_of(connection, kiosk)
    if now == key.author:
        return announcing_fields(key, kiosk)
    authors: set[Author] = set()
    ends: list[ChainEnd] = []
    for other in lineage.all_kiosks(connection, kiosk):
        author = author_of(connection, other)
        if author is not None:
            authors.add(author)
        elif other != kiosk and takes_over and now is None:
            head = read_head(connection, other)
            ends.append(ChainEnd(other, head.sequence, head.hash))
    signers = [one for one in predecessors if one.author in authors]
    return announcing_fields(key, kiosk, predecessors=signers, compared=compared, before=ends)
