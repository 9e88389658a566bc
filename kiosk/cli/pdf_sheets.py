"""What commands that write PDFs share: paper, file, report, and sheets that two of them make."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.cli import answers, inputs, output_files, places
from kiosk.errors import BadInput
from kiosk.jobs import blank_sheets, output_paths, signature_sheet
from kiosk.jobs.blank_sheets import Layout
from kiosk.jobs.signature_sheet import OlderVersions, SheetRequest
from kiosk.plurals import counted
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.report import Edition, SheetReport
from kiosk.signing.entries.private import Opener


def choose_paper(options: argparse.Namespace) -> Paper:
    """`--paper`, else the settings'."""
    return Paper(options.paper or inputs.load_settings(options).paper)


def choose_file(options: argparse.Namespace, default: str) -> Path:
    """`--out`, else `default` in this folder, where it may be written. Raises BadInput."""
    path = output_files.choose_file(options, default)
    if path.suffix.lower() != ".pdf":
        raise BadInput(
            f"{path.name} has no ending this command can write.", "Let the name end in .pdf."
        )
    return path


def print_report(
    options: argparse.Namespace, report: SheetReport, what: str, older: Sequence[SheetReport] = ()
) -> int:
    """Prints the file with `what` and its number of pages; returns the exit status.

    `older` are the sheets of older versions that were written beside it.
    """
    lines = [f"{report.path}: {what}{counted(report.pages, 'page')}"]
    lines += [
        f"{one.path}: {one.signatures} under an older version, {counted(one.pages, 'page')}"
        for one in older
    ]
    summary = _as_data(report)
    if older:
        summary["older_versions"] = [_as_data(one) for one in older]
    return answers.print_answer(options, "\n".join(lines), summary)


def _as_data(report: SheetReport) -> dict[str, object]:
    return {
        "file": report.path,
        "pages": report.pages,
        "signatures": report.signatures,
        "sealed": report.sealed,
        "sheets": list(report.sheet_numbers),
    }


def choose_older(options: argparse.Namespace) -> OlderVersions:
    """What to do with signatures under an older version of the letter."""
    if getattr(options, "each_version", False):
        return OlderVersions.APART
    return OlderVersions.LEAVE_OUT if options.leave_out_older else OlderVersions.STOP


def write_signatures(
    options: argparse.Namespace,
    campaign: Campaign,
    path: Path,
    edition: Edition,
    opener: Opener | None = None,
    processes: int | None = None,
) -> list[SheetReport]:
    """Writes everybody who signed so far to a PDF at `path`, and older versions as asked for."""
    sheet = SheetRequest(
        path,
        campaign,
        edition,
        choose_paper(options),
        inputs.choose_language(options, campaign),
        inputs.now(),
        opening=opener,
        older=choose_older(options),
    )
    with inputs.read_ledger(options, campaign) as store, answers.Bar("Drawing sheets") as progress:
        return signature_sheet.write_sheet(sheet, store, progress, processes)


def make_poster(options: argparse.Namespace, campaign: Campaign, path: Path) -> SheetReport:
    """The poster of one place, as a PDF at `path`. Raises what `choose_readable_place` raises."""
    from kiosk.sheets.documents.poster import POSTER_QR, write_poster

    return write_poster(
        path,
        campaign,
        place=places.choose_readable_place(options, campaign, POSTER_QR),
        paper=choose_paper(options),
        language=inputs.choose_language(options, campaign),
    )


def make_blank_sheets(options: argparse.Namespace) -> int:
    """Makes new paper sheets and records them in the ledger; returns the exit status."""
    from kiosk.store import SheetLedger

    campaign = inputs.load_campaign(options)
    layout = choose_layout(options, campaign, is_strict=options.strict)
    if options.trial:
        path = choose_file(options, f"{output_paths.name_file(campaign, 'blank-trial')}.pdf")
        report = blank_sheets.write_trial(path, campaign, layout, made_at=inputs.now())
        return print_report(
            options, report, f"1 trial sheet{_leaves(report, 1)}, not for signing, "
        )
    with inputs.open_ledger(options, campaign, may_begin=True) as store:
        sheets = SheetLedger(store)
        numbers = sheets.fresh_numbers(options.count)
        kind = f"blank-{blank_sheets.find_job_code(numbers)}"  # each job a file of its own
        path = choose_file(options, f"{output_paths.name_file(campaign, kind)}.pdf")
        report = blank_sheets.write_sheets(
            path, campaign, sheets, layout, numbers=numbers, made_at=inputs.now()
        )
    said = counted(options.count, "sheet")
    return print_report(options, report, f"{said}{_leaves(report, options.count)}, ")


def _leaves(report: SheetReport, count: int) -> str:
    """Words for sheets that take more than one leaf each, else nothing."""
    leaves = report.pages // (2 * count)
    if leaves < 2:
        return ""
    return f" of {counted(leaves, 'leaf', 'leaves')} (the letter is longer than one reverse)"


def choose_layout(
    options: argparse.Namespace, campaign: Campaign, *, is_strict: bool = False
) -> Layout:
    """The layout of paper sheets that the options ask for."""
    language = inputs.choose_language(options, campaign)
    return Layout(options.rows, choose_paper(options), language, is_strict)
