"""Journals and entries that somebody wrote who has no kiosk: the organiser's public key is enough.

Every name in them is invented.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from kiosk.sealing import EntryKey, PublicKey, SecretKey
from kiosk.signing.clock import microseconds
from kiosk.signing.entries import ledger_entry
from kiosk.signing.entries.authorship import announcing_fields
from kiosk.signing.entries.ledger_entry import GENESIS, Entry, EntryType
from kiosk.signing.signature import Signature
from kiosk.store import new_id
from kiosk.store.copies import journal
from kiosk.store.copies.journal import Seal
from samples import sample

WHEN = datetime(2030, 3, 1, 21, 0, tzinfo=UTC)


def invented(number: int) -> Signature:
    """A person who never signed anything."""
    return replace(
        sample(),
        name=f"Nobody At All {number}",
        organisation="No Such Films",
        ink=None,
        consents=(),
        source="T1",
        signed_at=WHEN,
        withdrawal=number.to_bytes(32, "big"),
    )


def entries(
    people: int, kiosk: UUID, key: EntryKey | None = None, *, after: Entry | None = None,
    **fields: object,
) -> Iterator[Entry]:  # fmt: skip
    """A chain without a fault: the kiosk is opened, and `people` sign; all of it signed by `key`.

    `after` is the entry that it follows, `fields` are more of the first entry.
    """
    author = announcing_fields(key, kiosk) if key is not None else {}
    opened = ledger_entry.encode({"event": "Sample evening", "program": "1", **author, **fields})
    acts: list[tuple[EntryType, UUID | None, bytes]] = [(EntryType.OPENED, None, opened)]
    for number in range(1, people + 1):
        one = invented(number)
        acts.append((EntryType.SIGNED, one.id, ledger_entry.signed_payload(one)))
    begin, previous = (after.sequence, after.hash) if after is not None else (0, GENESIS)
    for sequence, (kind, signature, payload) in enumerate(acts, begin + 1):
        made = ledger_entry.make(
            id=new_id(),
            kiosk=kiosk,
            sequence=sequence,
            kind=kind,
            signature=signature,
            at=microseconds(WHEN),
            payload=payload,
            salt=bytes(16),
            previous=previous,
            key=key,
        )
        previous = made.hash
        yield made


def chained_again(given: Iterable[Entry], key: EntryKey | None = None) -> list[Entry]:
    """The same entries with sound hashes, numbers and links, signed by `key` or by nobody."""
    made: list[Entry] = []
    for one in given:
        last = made[-1] if made and made[-1].kiosk == one.kiosk else None
        assert one.payload is not None
        assert one.salt is not None
        made.append(
            ledger_entry.make(
                id=one.id,
                kiosk=one.kiosk,
                sequence=last.sequence + 1 if last is not None else 1,
                kind=one.kind,
                signature=one.signature,
                at=one.at,
                payload=one.payload,
                salt=one.salt,
                previous=last.hash if last is not None else GENESIS,
                key=key,
            )
        )
    return made


def unsigned(given: Iterable[Entry]) -> list[Entry]:
    """The same entries without any signature."""
    return [replace(one, kiosk_signature=None) for one in given]


def write_journal(stick: Path, campaign: str, organiser: PublicKey, given: Sequence[Entry]) -> Path:
    """A journal of these entries on a stick, sealed to the organiser's public key."""
    kiosk = given[-1].kiosk
    own, signs = SecretKey.new(), SecretKey.new()
    seal = Seal.new(campaign, kiosk, 0, own, organiser, signs)
    path = stick / "pledge-kiosk" / f"{kiosk}.journal"
    path.parent.mkdir(parents=True, exist_ok=True)
    journal.create(path, seal, map(seal.record, given))
    return path
