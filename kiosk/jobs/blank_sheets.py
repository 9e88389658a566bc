"""Makes numbered paper sheets as PDF and records them in the ledger.

The PDF is written to a temporary file, then its numbers are recorded, then the file gets its name.
So the ledger knows every sheet that can be printed. If a step fails, the numbers are not used
again: they are random, so a gap means nothing.
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
from kiosk.file_system import rename
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.report import SheetReport
from kiosk.signing.codes import SPECIMEN_SHEET
from kiosk.signing.flow.sign import paper_consents
from kiosk.signing.paper.paper_sheet import Print

if TYPE_CHECKING:
    from kiosk.store import SheetLedger


JOB_CODE_LENGTH = 5  # how many characters of a sheet's number name its print job


@dataclass(frozen=True, slots=True)
class Layout:
    """What a paper sheet looks like: lines on it, paper, language.

    A strict sheet has no marks or codes for scanning.
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
    """Writes new sheets to `path` and records them in `ledger`, which gave their `numbers`.

    Raises BadInput where the folder cannot be written, JobFailed where the finished file could not
    be renamed, and what the ledger and `write_blank` raise.
    """
    with _make_folder_beside(path) as folder:
        report = _draw(Path(folder) / path.name, campaign, layout, made_at, numbers)
        printed = replace(describe_job(campaign, layout), layout=report.layout)
        ledger.printed(numbers, printed)
        return _move_to(path, report)


def write_trial(
    path: Path, campaign: Campaign, layout: Layout, *, made_at: datetime
) -> SheetReport:
    """Writes one sheet to look at to `path`: marked as a trial, and not recorded.

    Raises what `write_blank` raises.
    """
    return _draw(path, campaign, layout, made_at, [SPECIMEN_SHEET])


def _draw(
    path: Path, campaign: Campaign, layout: Layout, made_at: datetime, numbers: Sequence[str]
) -> SheetReport:
    from kiosk.sheets.documents.blank import write_blank

    return write_blank(
        path,
        campaign,
        numbers=numbers,
        rows=layout.rows,
        paper=layout.paper,
        language=layout.language,
        strict=layout.is_strict,
        made_at=made_at,
    )


def find_job_code(numbers: Sequence[str]) -> str:
    """The characters that all numbers of one print job begin with."""
    return numbers[0][:JOB_CODE_LENGTH]


def describe_job(campaign: Campaign, layout: Layout, *, is_added: bool = False) -> Print:
    """What the ledger records of a print job; `is_added` for sheets that another ledger printed."""
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


def _move_to(path: Path, report: SheetReport) -> SheetReport:
    """Moves the finished file to `path`; returns its report. Raises JobFailed."""
    try:
        rename(report.path, path)
    except OSError as error:
        raise JobFailed(
            f"{path} could not be written: {error.strerror}.",
            f"Record the sheets from {report.sheet_numbers[0]} on as lost, and print again.",
        ) from error
    return replace(report, path=path)


def _make_folder_beside(path: Path) -> TemporaryDirectory[str]:
    try:
        return TemporaryDirectory(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise BadInput(
            f"{path} cannot be written: {error.strerror}.", "Name another place for the file."
        ) from error
