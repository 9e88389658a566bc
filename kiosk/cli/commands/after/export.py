"""`pledge-kiosk export`: the public list as CSV, Markdown or JSON, or the confidential list."""

from __future__ import annotations

import argparse

from kiosk.campaign.model import Campaign
from kiosk.cli import answers, inputs, key_files, output_files
from kiosk.cli.shared_arguments import KEY, add
from kiosk.errors import BadInput
from kiosk.exchange.confidential import ConfidentialReport
from kiosk.exchange.listing import Format, ListFile
from kiosk.exchange.public import ExportReport
from kiosk.jobs import export
from kiosk.plurals import counted

DESCRIPTION = """\
Writes the public list: what is listed, the founding signatories set apart, lines that
wait for review counted only. Spreadsheet cells are guarded against formulas.
The confidential edition is the complete record; with the organiser's key it opens what is sealed.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format", choices=("csv", "md", "json"), default="csv", help="format (default: csv)"
    )
    add(parser, "--edition")
    parser.add_argument(
        "--language",
        help="public list as Markdown or JSON: language of title, event, places and pledge"
        " (default: the campaign's first)",
    )
    add(parser, "--leave-out-older", *KEY, "--out", "--replace")


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    format_ = Format(options.format)
    is_confidential = options.edition == "confidential"
    if is_confidential and format_ is Format.MARKDOWN:
        raise BadInput(
            "The confidential edition is a table.", "Give --format csv or --format json."
        )
    has_no_language = is_confidential or format_ is Format.CSV
    if has_no_language and options.language is not None:
        raise BadInput(
            "Only the public list as Markdown or JSON has a language of its own.",
            "Leave --language out, or give --format md or --format json.",
        )
    language = inputs.choose_language(options, campaign)
    name = output_files.name_file(campaign, options.edition, language=language)
    path = output_files.choose_file(options, f"{name}.{format_}")
    opener = key_files.load_opener(options, campaign)
    file = ListFile(path, campaign, format_, inputs.now(), opening=opener, language=language)
    with (
        inputs.read_ledger(options, campaign) as store,
        answers.Bar("Writing the list") as progress,
    ):
        if is_confidential:
            sentence, summary = _confidential(export.write_confidential_list(file, store, progress))
        else:
            report = export.write_public_list(
                file, store, progress, leave_out_older=options.leave_out_older
            )
            sentence, summary = _public(report, campaign)
    answers.print_answer(
        options, f"{path}: {sentence}", {"file": path, "format": format_.value, **summary}
    )
    return key_files.report_unopened(opener)


def _public(report: ExportReport, campaign: Campaign) -> tuple[str, answers.Summary]:
    """What a written public list is said to hold."""
    tally = report.tally
    counts = {
        "listed": report.listed,
        "counted_only": tally.unnamed,
        "sealed": report.sealed,
        "waiting_for_review": tally.held,
        "removed": tally.struck + tally.duplicates,
        "withdrawn": tally.withdrawn,
        "founding": len(campaign.founding),
        "older": tally.older,
        "places": dict(report.places),
    }
    said = {
        "counted_only": "counted only",
        "sealed": "whose names are sealed",
        "waiting_for_review": "waiting for review",
        "older": "left out under an older version",
    }
    parts = [f"{report.listed} listed"]
    parts += [f"{counts[key]} {words}" for key, words in said.items() if counts[key]]
    return ", ".join(parts), counts


def _confidential(report: ConfidentialReport) -> tuple[str, answers.Summary]:
    """What a written confidential list is said to hold."""
    sealed = f", {report.sealed} of them sealed" if report.sealed else ""
    sentence = f"{counted(report.signatures, 'signature')}{sealed}. This file is confidential."
    return sentence, {"signatures": report.signatures, "sealed": report.sealed}
