"""What commands that write PDFs share: paper and file, the sheets that two of them make."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import campaign_options, ledger, places
from kiosk.cli.progress import Bar
from kiosk.errors import BadInput
from kiosk.plurals import counted

if TYPE_CHECKING:
    from kiosk.campaign.model import Campaign
    from kiosk.jobs.blank_sheets import Layout
    from kiosk.jobs.signature_sheet import Older
    from kiosk.sheets.drawing.paper import Paper
    from kiosk.sheets.report import Edition, SheetReport
    from kiosk.signing.entries.private import Opener


def paper(options: argparse.Namespace) -> Paper:
    """`--paper`, else the settings'."""
    from kiosk.sheets.drawing.paper import Paper

    return Paper(options.paper or campaign_options.preferences(options).paper)


def out(options: argparse.Namespace, default: str) -> Path:
    """`--out`, else `default` in this folder, where it may be written. Raises BadInput."""
    path = campaign_options.target(options, default)
    if path.suffix.lower() != ".pdf":
        raise BadInput(
            f"{path.name} has no ending this command can write.", "Let the name end in .pdf."
        )
    return path


def tell(
    options: argparse.Namespace, report: SheetReport, what: str, older: Sequence[SheetReport] = ()
) -> int:
    """Says what was written, `what` before its pages; returns the exit status.

    `older` are sheets of older versions, written beside it.
    """
    said = [f"{report.path}: {what}{_pages(report)}"]
    said += [f"{one.path}: {one.signatures} under an older version, {_pages(one)}" for one in older]
    summary = _as_data(report)
    if older:
        summary["older_versions"] = [_as_data(one) for one in older]
    campaign_options.tell(options, "\n".join(said), summary)
    return 0


def _pages(report: SheetReport) -> str:
    return counted(report.pages, "page")


def _as_data(report: SheetReport) -> dict[str, object]:
    return {
        "file": report.path,
        "pages": report.pages,
        "signatures": report.signatures,
        "sealed": report.sealed,
        "sheets": list(report.sheet_numbers),
    }


def older(options: argparse.Namespace) -> Older:
    """What becomes of signatures under an older version of the letter."""
    from kiosk.jobs.signature_sheet import Older

    if getattr(options, "each_version", False):
        return Older.APART
    return Older.LEAVE_OUT if options.leave_out_older else Older.STOP


def signatures(
    options: argparse.Namespace,
    campaign: Campaign,
    path: Path,
    language: str,
    edition: Edition,
    opener: Opener | None = None,
    processes: int | None = None,
    *,
    older: Older,
) -> list[SheetReport]:
    """Everything signed so far, as a PDF at `path`, and one for each older version apart."""
    from kiosk.jobs import signature_sheet
    from kiosk.jobs.signature_sheet import Sheet

    with ledger.read_ledger(options, campaign) as store, Bar("Drawing sheets") as progress:
        sheet = Sheet(
            path,
            campaign,
            edition,
            paper(options),
            language,
            campaign_options.now(),
            opening=opener,
            older=older,
        )
        return signature_sheet.write(sheet, store, progress, processes)


def poster(options: argparse.Namespace, campaign: Campaign, path: Path) -> SheetReport:
    """The poster of one place, as a PDF at `path`; see `source_of_paper`."""
    from kiosk.sheets.documents.poster import POSTER_QR, write_poster

    return write_poster(
        path,
        campaign,
        place=places.place_of_paper(options, campaign, POSTER_QR),
        paper=paper(options),
        language=campaign_options.language(options, campaign),
    )


def blank(options: argparse.Namespace) -> int:
    """New paper sheets, recorded as they are printed; returns the exit status."""
    from kiosk.jobs import blank_sheets
    from kiosk.store import SheetLedger

    campaign = campaign_options.campaign(options)
    layout = layout_of(options, campaign, is_strict=options.strict)
    if options.trial:
        path = out(options, f"{campaign_options.named(campaign, 'blank-trial')}.pdf")
        report = blank_sheets.trial(path, campaign, layout, made_at=campaign_options.now())
        return tell(options, report, f"1 trial sheet{_leaves(report, 1)}, not for signing, ")
    with ledger.open_ledger(options, campaign, may_begin=True) as store:
        sheets = SheetLedger(store)
        numbers = sheets.fresh_numbers(options.count)
        kind = f"blank-{blank_sheets.pack(numbers)}"  # each job a file of its own
        path = out(options, f"{campaign_options.named(campaign, kind)}.pdf")
        report = blank_sheets.write(
            path, campaign, sheets, layout, numbers=numbers, made_at=campaign_options.now()
        )
    said = counted(options.count, "sheet")
    return tell(options, report, f"{said}{_leaves(report, options.count)}, ")


def _leaves(report: SheetReport, count: int) -> str:
    """Said of sheets that take more than one leaf each."""
    leaves = report.pages // (2 * count)
    return f" of {leaves} leaves (the letter is longer than one reverse)" if leaves > 1 else ""


def layout_of(
    options: argparse.Namespace, campaign: Campaign, *, is_strict: bool = False
) -> Layout:
    """What a paper sheet is asked to look like."""
    from kiosk.jobs.blank_sheets import Layout

    language = campaign_options.language(options, campaign)
    return Layout(options.rows, paper(options), language, is_strict)
