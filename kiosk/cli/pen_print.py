"""`pledge-kiosk sheets print`, and `sheet blank`: pen sheets as PDF, recorded as they are printed.

The PDF is written whole beside its place, then its numbers go into the ledger, then it gets its
name. So no sheet can be printed that the ledger does not know. What fails on the way leaves
numbers that are never used again: they were drawn, not counted.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.campaign.model import Campaign
from kiosk.cli import given, ledger_work, pdf
from kiosk.errors import BadInput, JobFailed
from kiosk.files import sync_folder
from kiosk.sheets.documents.blank import write_blank
from kiosk.sheets.report import SheetReport
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import consents
from kiosk.signing.paper.pen_sheet import Print


def run(options: argparse.Namespace) -> int:
    from kiosk.store import SheetLedger

    campaign = given.campaign(options)
    path = pdf.out(options, f"{campaign.id}-blank.pdf", (".pdf",))
    language = given.language(options, campaign)
    with ledger_work.opened(options, campaign, may_begin=True) as store:
        ledger = SheetLedger(store)
        numbers = ledger.fresh_numbers(options.count)
        with _beside(path) as folder:
            report = write_blank(
                Path(folder) / path.name,
                campaign,
                numbers=numbers,
                rows=options.rows,
                paper=pdf.paper(options),
                language=language,
                strict=options.strict,
                made_at=SystemClock().now().astimezone(),
            )
            ledger.printed(numbers, print_job(options, campaign))
            report = in_place(report, path)
    return pdf.tell(
        options, report, "1 sheet, " if options.count == 1 else f"{options.count} sheets, "
    )


def print_job(options: argparse.Namespace, campaign: Campaign, *, is_added: bool = False) -> Print:
    """What stands on sheets of the campaign as it is now, in the language that was asked for."""
    language = given.language(options, campaign)
    letter = campaign.letter(language)
    return Print(
        rows=options.rows,
        paper=pdf.paper(options).value,
        letter_language=letter.language,
        letter_version=letter.version,
        consents=consents(campaign, language),
        event=campaign.event.name,
        is_strict=not is_added and options.strict,
        is_added=is_added,
    )


def _beside(path: Path) -> TemporaryDirectory[str]:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return TemporaryDirectory(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise BadInput(
            f"{path} cannot be written: {error.strerror}.", "Name another place for the file."
        ) from error


def in_place(report: SheetReport, path: Path) -> SheetReport:
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
