"""The filled sheet: everybody who signed so far, from a ledger to a PDF.

`write` reads and draws at once. A window does it in two steps, for its store and its drawing are
on two threads: `read` on the store's, `draw` on the other. What a sheet looks like is
`kiosk.sheets`'.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.files import Progress
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.report import Edition, SheetReport
from kiosk.signing.entries.private import Opening
from kiosk.signing.signature import Signature
from kiosk.signing.tally import Tally

if TYPE_CHECKING:
    from kiosk.store import Store


@dataclass(frozen=True, slots=True)
class Sheet:
    """Which sheet is made, and where.

    Times are printed in the zone of `made_at` (aware); `opening` opens what is sealed.
    """

    path: Path
    campaign: Campaign
    edition: Edition
    paper: Paper
    language: str
    made_at: datetime
    opening: Opening | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """All signatures of a ledger and their tally, also by event; of one moment, for any thread."""

    signatures: tuple[Signature, ...]
    tally: Tally
    evenings: Mapping[str, Tally]


def read(store: Store) -> Signed:
    """All signatures, in memory. On the store's thread. Raises what the store raises."""
    return Signed(tuple(store.signatures()), store.tally(), store.tallies())


def draw(sheet: Sheet, signed: Signed, progress: Progress | None = None) -> SheetReport:
    """Draws what `read` found, whole or not at all; for any thread.

    Raises Cancelled where `progress` asks for it, LedgerDamaged for ink that cannot be read, and
    what `files.whole_file` raises.
    """
    # not needed for the window's first frame, nor for --help
    from kiosk.sheets.documents.filled import write_filled

    return write_filled(
        sheet.path,
        sheet.campaign,
        signed.signatures,
        signed.tally,
        edition=sheet.edition,
        paper=sheet.paper,
        language=sheet.language,
        made_at=sheet.made_at,
        opening=sheet.opening,
        progress=progress,
        evenings=signed.evenings,
    )


def write(
    sheet: Sheet, store: Store, progress: Progress | None = None, processes: int | None = None
) -> SheetReport:
    """Draws everything in `store`, signature after signature, in the memory of a few pages.

    On the store's thread. `processes` is 1 or 2 and makes no difference to the file; None takes
    two for many rows. Raises what `draw` and the store raise.
    """
    from kiosk.sheets.documents.filled import write_filled
    from kiosk.sheets.drawing.rows import Shown

    has_ink, ways = store.shows(is_listed=sheet.edition is Edition.PUBLIC)
    # what is sealed may have ink, which only the drawing sees
    has_ink = has_ink or (sheet.opening is not None and sheet.campaign.asks.ink)
    return write_filled(
        sheet.path,
        sheet.campaign,
        store.signatures(),
        store.tally(),
        edition=sheet.edition,
        paper=sheet.paper,
        language=sheet.language,
        made_at=sheet.made_at,
        opening=sheet.opening,
        progress=progress,
        shows=Shown(has_ink=has_ink, has_how=ways > 1),
        processes=processes,
        evenings=store.tallies(),
    )
