"""The public list and the confidential list, from a ledger to a file.

What a list holds and what its formats look like is `kiosk.exchange`'s. Both run on the store's
thread, signature after signature.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.exchange.confidential import ConfidentialReport, write_confidential
from kiosk.exchange.public import ExportReport, Format, write_public
from kiosk.files import Progress
from kiosk.jobs import versions
from kiosk.signing.entries.private import Opening

if TYPE_CHECKING:
    from kiosk.store import Store


@dataclass(frozen=True, slots=True)
class ListFile:
    """Which list is written, and where.

    Times are written by the clocks of the event; `opening` opens what is sealed. Signatures
    under an older version of the letter stop the public list, unless they are to be left out.
    `language` is that of the public list, "" for the campaign's first.
    """

    path: Path
    campaign: Campaign
    format: Format
    made_at: datetime
    opening: Opening | None = None
    leave_out_older: bool = False
    language: str = ""


def write_public_list(
    file: ListFile, store: Store, progress: Progress | None = None
) -> ExportReport:
    """Writes what may be published, whole or not at all.

    Raises what `write_public` and `versions.choose_signatures` raise.
    """
    head = store.head()
    chosen = versions.choose_signatures(store, file.campaign, leave_out_older=file.leave_out_older)
    return write_public(
        file.path,
        file.campaign,
        chosen.signatures,
        chosen.tally,
        format=file.format,
        made_at=file.made_at,
        head=(head.sequence, head.hash),
        opening=file.opening,
        progress=progress,
        evenings=chosen.evenings,
        places=chosen.places,
        language=file.language,
    )


def write_confidential_list(
    file: ListFile, store: Store, progress: Progress | None = None
) -> ConfidentialReport:
    """Writes the complete record, for its owner alone. Raises what `write_confidential` raises."""
    head = store.head()
    return write_confidential(
        file.path,
        file.campaign,
        store.signatures(),
        store.tally(),
        format=file.format,
        made_at=file.made_at,
        head=(head.sequence, head.hash),
        opening=file.opening,
        progress=progress,
    )
