"""The signature sheet: everybody who signed so far, from a ledger to a PDF.

`write` reads and draws at once. A window does it in two steps, for its store and its drawing are
on two threads: `read` on the store's, `draw` on the other. What a sheet looks like is
`kiosk.sheets`', which signatures stand under which words is `versions`'.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.files import Progress
from kiosk.jobs import versions
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.report import Edition, SheetReport
from kiosk.signing.entries.private import Opening
from kiosk.signing.signature import Signature
from kiosk.signing.tally import Tally, count

if TYPE_CHECKING:
    from kiosk.sheets.drawing.rows import VisibleColumns
    from kiosk.store import Store

MARK = 8
"""Characters of a letter's version in the name of a file."""


class Older(Enum):
    """What becomes of published signatures under an older version of the letter."""

    STOP = auto()
    """The sheet is not made where there are any."""
    LEAVE_OUT = auto()
    """They are left out, and counted."""
    APART = auto()
    """They are left out, and each version gets a sheet of its own."""


@dataclass(frozen=True, slots=True)
class Sheet:
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
    older: Older = Older.STOP

    def path_of(self, version: str) -> Path:
        """Where the sheet of an older version of the letter goes."""
        return self.path.with_name(f"{self.path.stem}-{version[:MARK]}{self.path.suffix}")


@dataclass(frozen=True, slots=True)
class Signed:
    """All signatures of a ledger and their tally, also by event and place; of one moment, for any
    thread.

    `older` are those under older versions, by version; they are not among `signatures`.
    """

    signatures: tuple[Signature, ...]
    tally: Tally
    older: Mapping[str, list[Signature]]
    evenings: Mapping[str, Tally]
    places: Mapping[str, int]


def read(store: Store, campaign: Campaign) -> Signed:
    """All signatures, in memory. On the store's thread. Raises what the store raises."""
    everything = tuple(store.signatures())
    tally = versions.left_out(store, campaign)
    return Signed(
        tuple(versions.without_older(everything, campaign)),
        tally,
        versions.older(everything, campaign),
        versions.evenings(store, campaign, tally),
        store.by_source(),
    )


def draw(sheet: Sheet, signed: Signed, progress: Progress | None = None) -> list[SheetReport]:
    """Draws what `read` found, each sheet whole or not at all; for any thread.

    The first report is of the sheet, then one for each older version apart. Raises Cancelled where
    `progress` asks for it, LedgerDamaged for ink that cannot be read, and what
    `files.whole_file` raises.
    """
    made = [
        _draw(
            sheet,
            signed.signatures,
            signed.tally,
            progress=progress,
            evenings=signed.evenings,
            places=signed.places,
        )
    ]
    return made + _draw_older(sheet, signed.older, progress)


def write(
    sheet: Sheet, store: Store, progress: Progress | None = None, processes: int | None = None
) -> list[SheetReport]:
    """Draws everything in `store`, signature after signature, in the memory of a few pages.

    On the store's thread. Returns what `draw` returns. `processes` is 1 or 2 and makes no
    difference to the file; None takes two for many rows. Raises what `draw`, the store and
    `versions.choose` raise.
    """
    from kiosk.sheets.drawing.rows import VisibleColumns

    chosen = versions.choose(store, sheet.campaign, leave_out_older=sheet.older is not Older.STOP)
    has_ink, ways = store.shows(is_listed=sheet.edition is Edition.PUBLIC)
    # what is sealed may have ink, which only the drawing sees
    has_ink = has_ink or (sheet.opening is not None and sheet.campaign.asks.ink)
    made = [
        _draw(
            sheet,
            chosen.signatures,
            chosen.tally,
            progress=progress,
            shows=VisibleColumns(has_ink=has_ink, has_how=ways > 1),
            processes=processes,
            evenings=chosen.evenings,
            places=chosen.places,
        )
    ]
    if sheet.older is Older.APART and chosen.tally.older:
        older = versions.older(store.signatures(), sheet.campaign)
        made += _draw_older(sheet, older, progress)
    return made


def _draw_older(
    sheet: Sheet, older: Mapping[str, list[Signature]], progress: Progress | None
) -> list[SheetReport]:
    return [
        _draw(sheet, signatures, count(signatures), version=version, progress=progress)
        for version, signatures in older.items()
    ]


def _draw(
    sheet: Sheet,
    signatures: Iterable[Signature],
    tally: Tally,
    *,
    version: str = "",
    progress: Progress | None = None,
    shows: VisibleColumns | None = None,
    processes: int | None = None,
    evenings: Mapping[str, Tally] | None = None,
    places: Mapping[str, int] | None = None,
) -> SheetReport:
    # not needed for the window's first frame, nor for --help
    from kiosk.sheets.documents.signature_sheet import write_signature_sheet

    return write_signature_sheet(
        sheet.path_of(version) if version else sheet.path,
        sheet.campaign,
        signatures,
        tally,
        edition=sheet.edition,
        paper=sheet.paper,
        language=sheet.language,
        made_at=sheet.made_at,
        opening=sheet.opening,
        progress=progress,
        shows=shows,
        processes=processes,
        older_version=version,
        evenings=evenings or {},
        places=places or {},
    )
