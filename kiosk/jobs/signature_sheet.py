"""The signature sheet: everybody who signed so far, from a ledger to a PDF.

`write_sheet` reads and draws at once. The window does it in two steps, because its store and its
drawing are on two threads: `read_signatures` on the store's, `draw_sheet` on the other.
`kiosk.sheets` knows what a sheet looks like, `versions` which signatures belong to which text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.files import Progress
from kiosk.jobs import versions
from kiosk.jobs.versions import Chosen
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.report import Edition, SheetReport
from kiosk.signing.entries.private import Opening
from kiosk.signing.signature import Signature
from kiosk.signing.tally import count

if TYPE_CHECKING:
    from kiosk.sheets.drawing.rows import VisibleColumns
    from kiosk.store import Store

VERSION_SHOWN = 8  # characters of a letter's version in the name of a file


class OlderVersions(Enum):
    """What becomes of published signatures under an older version of the letter."""

    STOP = auto()  # the sheet is not made where there are any
    LEAVE_OUT = auto()  # they are left out, and counted
    APART = auto()  # they are left out, and each version gets a sheet of its own


@dataclass(frozen=True, slots=True)
class SheetRequest:
    """Which sheet is made, and where.

    Times are printed by the clocks of the event; `opening` opens what is sealed.
    """

    path: Path
    campaign: Campaign
    edition: Edition
    paper: Paper
    language: str
    made_at: datetime
    opening: Opening | None = None
    older: OlderVersions = OlderVersions.STOP

    def path_of(self, version: str) -> Path:
        """Where the sheet of an older version of the letter goes."""
        return self.path.with_name(f"{self.path.stem}-{version[:VERSION_SHOWN]}{self.path.suffix}")


def read_signatures(store: Store, campaign: Campaign) -> Chosen:
    """All signatures, in memory, for any thread. On the store's. Raises what the store raises."""
    everything = tuple(store.signatures())
    tally = versions.tally_without_older(store, campaign)
    return Chosen(
        tuple(versions.without_older(everything, campaign)),
        tally,
        versions.tally_events(store, campaign, tally),
        store.by_source(),
        versions.group_older(everything, campaign),
    )


def draw_sheet(
    sheet: SheetRequest, chosen: Chosen, progress: Progress | None = None
) -> list[SheetReport]:
    """Draws what `read_signatures` found, each sheet whole or not at all; for any thread.

    The first report is of the sheet, then one for each older version apart. Raises Cancelled where
    `progress` asks for it, LedgerDamaged for ink that cannot be read, and what
    `files.write_atomically` raises.
    """
    return [_draw(sheet, chosen, progress), *_draw_older(sheet, chosen.older, progress)]


def write_sheet(
    sheet: SheetRequest,
    store: Store,
    progress: Progress | None = None,
    processes: int | None = None,
) -> list[SheetReport]:
    """Draws everything in `store`, signature after signature, in the memory of a few pages.

    On the store's thread. Returns what `draw_sheet` returns. `processes` is 1 or 2 and makes no
    difference to the file; None takes two for many rows. Raises what `draw_sheet`, the store and
    `versions.choose_signatures` raise.
    """
    from kiosk.sheets.drawing.rows import VisibleColumns

    chosen = versions.choose_signatures(
        store, sheet.campaign, leave_out_older=sheet.older is not OlderVersions.STOP
    )
    has_ink, ways = store.shows(is_listed=sheet.edition is Edition.PUBLIC)
    # what is sealed may have ink, which only the drawing sees
    has_ink = has_ink or (sheet.opening is not None and sheet.campaign.asks.ink)
    shows = VisibleColumns(has_ink=has_ink, has_how=ways > 1)
    made = [_draw(sheet, chosen, progress, shows=shows, processes=processes)]
    if sheet.older is OlderVersions.APART and chosen.tally.older:
        older = versions.group_older(store.signatures(), sheet.campaign)
        made += _draw_older(sheet, older, progress)
    return made


def _draw_older(
    sheet: SheetRequest, older: Mapping[str, list[Signature]], progress: Progress | None
) -> list[SheetReport]:
    return [
        _draw(sheet, Chosen(signatures, count(signatures)), progress, version=version)
        for version, signatures in older.items()
    ]


def _draw(
    sheet: SheetRequest,
    chosen: Chosen,
    progress: Progress | None,
    *,
    version: str = "",
    shows: VisibleColumns | None = None,
    processes: int | None = None,
) -> SheetReport:
    # not needed for the window's first frame, nor for --help
    from kiosk.sheets.documents.signature_sheet import write_signature_sheet

    return write_signature_sheet(
        sheet.path_of(version) if version else sheet.path,
        sheet.campaign,
        chosen.signatures,
        chosen.tally,
        edition=sheet.edition,
        paper=sheet.paper,
        language=sheet.language,
        made_at=sheet.made_at,
        opening=sheet.opening,
        progress=progress,
        shows=shows,
        processes=processes,
        older_version=version,
        evenings=chosen.evenings,
        places=chosen.places,
    )
