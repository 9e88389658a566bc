"""The proof of an erasure as a file: counts, head of the chain, and copies not reached.

`signing.retention` decides when it is due.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.errors import JobFailed
from kiosk.files import write_atomically
from kiosk.plurals import counted
from kiosk.signing.retention import is_due
from kiosk.store.copies.places import CopyStatus, State
from kiosk.store.erasure.residue import Residue
from kiosk.store.views.reader import Reader

STATEMENT = (
    "No entry of this ledger holds what a signatory gave, no row and no search index does. "
    "The chain of entries is whole up to the head named here. Copies that were not reached since "
    "the last erasure, and may still hold something, are under `copies_unreached`; those that the "
    "organiser declares destroyed or wiped are under `copies_settled`."
)


def summary(
    reader: Reader, residue: Residue, campaign: Campaign, now: datetime
) -> dict[str, object]:
    """The counts by name, with the day they were taken on and the day they are due."""
    today = campaign.event.local(now).date()
    return {
        "campaign": campaign.id,
        "retention": campaign.retention.isoformat(),
        "day": today.isoformat(),
        "is_due": is_due(campaign.retention, today),
        "kiosk": str(reader.kiosk),
        "signatures": residue.signatures,
        "erased": residue.erased,
        "signatures_left": residue.filled,
        "payloads_left": residue.payloads,
        "search_pages_left": residue.words,
        "entries": residue.entries,
        "head": {"sequence": residue.head.sequence, "hash": residue.head.hash.hex()},
        **_copies(reader.copies()),
    }


def _copies(standing: Iterable[CopyStatus]) -> dict[str, object]:
    """The places that were not reached since the last erasure, and those that are settled."""
    all_of_them = list(standing)
    return {
        "copies_unreached": [_told(one) for one in all_of_them if one.state is State.UNREACHED],
        "copies_settled": [
            {**_told(one), "settled_at": one.settled_at.isoformat()}
            for one in all_of_them
            if one.settled_at is not None
        ],
    }


def _told(one: CopyStatus) -> dict[str, object]:
    return {
        "folder": str(one.place.folder),
        "mark": one.place.mark,
        "use": one.place.use.value,
        "last_written": one.at.isoformat(),
    }


def prove(reader: Reader, campaign: Campaign, path: Path, now: datetime) -> Residue:
    """Checks the whole ledger and writes the proof as JSON to `path`; returns the counts.

    Raises JobFailed, and writes nothing, where anything is left or the ledger is not sound.
    """
    residue = reader.residue()
    if not reader.verify().is_sound:
        raise JobFailed(
            "The ledger is not sound, so it proves nothing.", "Run `pledge-kiosk verify`."
        )
    if not residue.is_nothing:
        raise JobFailed(
            f"{counted(residue.filled, 'signature still holds', 'signatures still hold')} "
            "what was given.",
            "Erase all that is due first: on the staff page under “Organiser”, or with "
            "`pledge-kiosk erase --all-due`.",
        )
    head = {"statement": STATEMENT, "made_at": now.isoformat()}
    proof = {**head, **summary(reader, residue, campaign, now)}
    with write_atomically(path) as file:
        file.write(json.dumps(proof, indent=2).encode() + b"\n")
    return residue
