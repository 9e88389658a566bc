"""Erases signatures for good, in the ledger, its log, its indexes and its copies.

The transaction that writes the tombstone deletes every payload of the signature, its row and its
words. Then the file is rewritten, the write-ahead log emptied, and every copy rewritten. The chain
stays valid, because it runs over digests. A disk may keep old blocks that no program can reach;
only an encrypted disk protects these.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from uuid import UUID

from sqlalchemy import Connection, update

from kiosk.errors import Cancelled, StoreFailed
from kiosk.files import Progress
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.signing.signature import Signature
from kiosk.store.db import schema
from kiosk.store.db.database import Database
from kiosk.store.views import search

BATCH = 100
"""Signatures of one transaction; the work can be cancelled between two transactions."""


ScrubCopies = Callable[[Collection[UUID]], None]
"""Removes every payload of these signatures from all copies; see `Copies.scrub`."""


def erase_in_batches(
    database: Database,
    scrub_copies: ScrubCopies,
    signatures: Sequence[UUID],
    given: Sequence[Signature],
    write_tombstones: Callable[[Sequence[Signature]], None],
    progress: Progress | None,
) -> int:
    """Writes tombstones of `given` a batch at a time, then scrubs all of `signatures`.

    `given` are those of `signatures` that still have something. Returns how many. Where `progress`
    raises Cancelled between two batches, the erased ones are scrubbed before it is raised again.
    """
    done = 0
    stopped: Cancelled | None = None
    try:
        while done < len(given):
            if progress is not None:
                progress(done, len(given))
            batch = given[done : done + BATCH]
            write_tombstones(batch)
            done += len(batch)
        if progress is not None:
            progress(done, done)
    except Cancelled as fault:
        stopped = fault
    left = {signature.id for signature in given[done:]}
    if gone := [signature for signature in signatures if signature not in left]:
        scrub(database, scrub_copies, gone)
    if stopped is not None:
        raise stopped
    return done


def delete_payloads(connection: Connection, signature: UUID) -> None:
    """Deletes every payload of `signature` except its tombstones', in the caller's transaction.

    Also payloads that came back with an older copy.
    """
    entry = schema.entry.c
    connection.execute(
        update(schema.entry)
        .where(entry.signature == signature)
        .where(entry.kind != EntryType.ERASED.value)
        .where(entry.payload.is_not(None))
        .values(payload=None, salt=None)
    )


def scrub(database: Database, scrub_copies: ScrubCopies, signatures: Collection[UUID]) -> None:
    """After an erasure: leaves no byte of it in the ledger's file, its log and its copies.

    Raises StoreFailed while a reader holds the log, and what `scrub_copies` raises; the erasure
    itself stands, and erasing the same signatures again scrubs again.
    """
    with database.writing() as connection:
        search.tidy(connection)
    if not database.vacuum():
        raise StoreFailed(
            "The signature is erased, but another program is reading the ledger, "
            "so its log still holds what was erased.",
            "Close that program, then erase the same signature again.",
        )
    scrub_copies(signatures)
