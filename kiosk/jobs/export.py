"""The public list and the confidential list, from a ledger to a file.

What a list holds and what its formats look like is `kiosk.exchange`'s. Both run on the store's
thread, signature after signature.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.exchange.confidential import ConfidentialReport, write_confidential
from kiosk.exchange.listing import Head, ListFile
from kiosk.exchange.public import ExportReport, write_public
from kiosk.files import Progress
from kiosk.jobs import versions

if TYPE_CHECKING:
    from kiosk.store import Store


def write_public_list(
    file: ListFile, store: Store, progress: Progress | None = None, *, leave_out_older: bool = False
) -> ExportReport:
    """Writes what may be published, whole or not at all.

    Signatures under an older version of the letter stop it, unless `leave_out_older`. Raises what
    `write_public` and `versions.choose_signatures` raise.
    """
    head = _head(store)
    chosen = versions.choose_signatures(store, file.campaign, leave_out_older=leave_out_older)
    return write_public(
        file,
        chosen.signatures,
        chosen.tally,
        head=head,
        progress=progress,
        evenings=chosen.evenings,
        places=chosen.places,
    )


def write_confidential_list(
    file: ListFile, store: Store, progress: Progress | None = None
) -> ConfidentialReport:
    """Writes the complete record, for its owner alone. Raises what `write_confidential` raises."""
    head, tally = _head(store), store.tally()
    return write_confidential(file, store.signatures(), tally, head=head, progress=progress)


def _head(store: Store) -> Head:
    head = store.head()
    return head.sequence, head.hash
