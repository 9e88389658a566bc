"""Writes journals as somebody may who has the organiser's public key: all of it fits together."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from kiosk.sealing import PrivateKey, SecretKey
from kiosk.signing.clock import microseconds
from kiosk.signing.entries import ledger_entry
from kiosk.signing.entries.entry_codec import encode_entry
from kiosk.signing.entries.ledger_entry import Entry, EntryType
from kiosk.store import new_id
from kiosk.store.copies import journal
from kiosk.store.copies.journal import Seal
from kiosk.store.copies.journal_format import Sealed
from samples import sample

ORGANISER = PrivateKey.new()
KIOSK = UUID(int=17)
AT = microseconds(datetime(2026, 11, 30, tzinfo=UTC))


def entry_of(
    payload: bytes,
    kind: EntryType = EntryType.SIGNED,
    *,
    sequence: int = 1,
    previous: bytes = ledger_entry.GENESIS,
    signature: UUID | None = None,
    at: int = AT,
) -> Entry:
    """A sound entry with this payload, whatever is in it."""
    return ledger_entry.make(
        id=new_id(),
        kiosk=KIOSK,
        sequence=sequence,
        kind=kind,
        signature=signature or UUID(int=1),
        at=at,
        payload=payload,
        salt=bytes(16),
        previous=previous,
    )


def signed(**changes: object) -> bytes:
    """The payload of a signature with some of its fields changed."""
    fields = json.loads(ledger_entry.signed_payload(sample()))
    return json.dumps({**fields, **changes}).encode()


def packed(entry: Entry, **changes: object) -> Sealed:
    """A record of a journal with this entry in it, some of its fields changed; not sealed yet."""
    fields = json.loads(encode_entry(entry))
    return Sealed(entry.id, entry.hash, json.dumps({**fields, **changes}).encode())


def write(path: Path, records: Iterable[Sealed], campaign: str = "forged") -> Path:
    """A journal at `path` of whole records with these in them."""
    path.parent.mkdir(parents=True, exist_ok=True)
    seal = Seal.new(campaign, KIOSK, 0, SecretKey.new(), ORGANISER.public, SecretKey.new())
    journal.create(path, seal, [replace(one, box=seal.key.seal(one.box)) for one in records])
    return path


def write_entries(path: Path, entries: Iterable[Entry], campaign: str = "forged") -> Path:
    """A journal of sound entries."""
    path.parent.mkdir(parents=True, exist_ok=True)
    seal = Seal.new(campaign, KIOSK, 0, SecretKey.new(), ORGANISER.public, SecretKey.new())
    journal.create(path, seal, map(seal.record, entries))
    return path
