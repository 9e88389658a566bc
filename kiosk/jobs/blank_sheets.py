"""Paper sheets as PDF, recorded as they are printed.

The PDF is written whole beside its place, then its numbers go into the ledger, then it gets its
name. So no sheet can be printed that the ledger does not know. What fails on the way leaves
numbers that are never used again: they were drawn, not counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput, JobFailed
from kiosk.files import sync_folder
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.report import SheetReport
from kiosk.signing.flow.sign import paper_consents
from kiosk.signing.paper.pen_sheet import Print

if TYPE_CHECKING:
    from kiosk.store import SheetLedger


PACK = 5
"""Characters of a sheet's number that tell its print job."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What a paper sheet looks like: lines on it, paper, language.

    A strict one has none of the marks and codes for scanning.
    """

    rows: int
    paper: Paper
    language: str
    is_strict: bool = False


def write_sheets(
    path: Path,
    campaign: Campaign,
    ledger: SheetLedger,
    layout: Layout,
    *,
    numbers: Sequence[str],
    made_at: datetime,
) -> SheetReport:
    """Prints new sheets to `path` and records them in `ledger`, which gave their `numbers`.

    Raises BadInput where the file's folder cannot be written, JobFailed where the file did not
    get its name, and what the ledger and `write_blank` raise.
    """
    from kiosk.sheets.documents.blank import write_blank

    with _beside(path) as folder:
        report = write_blank(
            Path(folder) / path.name,
            campaign,
            numbers=numbers,
            rows=layout.rows,
            paper=layout.paper,
            language=layout.language,
            strict=layout.is_strict,
            made_at=made_at,
        )
        printed = replace(describe_job(campaign, layout), layout=report.layout)
        ledger.printed(numbers, printed)
        return _in_place(report, path)


def write_trial(
    path: Path, campaign: Campaign, layout: Layout, *, made_at: datetime
) -> SheetReport:
    """Prints one sheet to look at to `path`: it bears a mark, and no ledger knows of it.

    Raises what `write_blank` raises.
    """
    from kiosk.sheets.documents.blank import write_blank

    return write_blank(
        path,
        campaign,
        rows=layout.rows,
        paper=layout.paper,
        language=layout.language,
        strict=layout.is_strict,
        made_at=made_at,
    )


def find_job_code(numbers: Sequence[str]) -> str:
    """What the numbers of one print job begin with."""
    return numbers[0][:PACK]


def describe_job(campaign: Campaign, layout: Layout, *, is_added: bool = False) -> Print:
    """What stands on sheets of the campaign as it is now; `is_added`: another ledger's sheets."""
    letter = campaign.letter(layout.language)
    return Print(
        rows=layout.rows,
        paper=layout.paper.value,
        letter_language=letter.language,
        letter_version=letter.version,
        consents=paper_consents(campaign, layout.language),
        event=campaign.event.label,
        is_strict=layout.is_strict,
        is_added=is_added,
    )


def _in_place(report: SheetReport, path: Path) -> SheetReport:
    """Gives a recorded file its name; returns the report of it. Raises JobFailed."""
    try:
        report.path.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise JobFailed(
            f"{path} could not be written: {error.strerror}.",
            f"Declare the sheets {report.sheet_numbers[0]} and following lost, and print anew.",
        ) from error
    return replace(report, path=path)


def _beside(path: Path) -> TemporaryDirectory[str]:
    try:
        return TemporaryDirectory(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise BadInput(
            f"{path} cannot be written: {error.strerror}.", "Name another place for the file."
        ) from error
