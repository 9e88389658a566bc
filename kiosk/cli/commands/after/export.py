"""`pledge-kiosk export`: the public list, the confidential list, or files for campaign tools."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.campaign.model import Campaign
from kiosk.cli import answers, inputs, key_files, output_files
from kiosk.cli.shared_arguments import KEY, add, flag
from kiosk.errors import BadInput
from kiosk.exchange.confidential import ConfidentialReport
from kiosk.exchange.last_exports import LastExports
from kiosk.exchange.listing import Format
from kiosk.exchange.public import ExportReport
from kiosk.exchange.tools.files import Tool, ToolReport
from kiosk.jobs import list_request
from kiosk.jobs.list_request import ListRequest
from kiosk.plurals import counted
from kiosk.signing.names.order import Order

DESCRIPTION = """\
Writes the public list: what is listed, the founding signatories set apart, lines that
wait for review counted only. Cells of --format excel are guarded against formulas; csv is for
programs and has them as they were typed.
The confidential edition is the complete record; with the organiser's key it opens what is sealed.
For a campaign tool (action-network, nationbuilder, civicrm) it writes who agreed to be written to:
that is confidential and needs the key.
"""

ORDERS = {"signing": Order.SIGNED, "name": Order.NAME}
MOST_NUMBERS = 20
"""Numbers of rows that a sentence names before it says how many more there are."""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format",
        choices=(*map(str, Format), *map(str, Tool)),
        default=Format.EXCEL.value,
        help="format (default: excel)",
    )
    add(parser, "--edition")
    parser.add_argument(
        "--language",
        help="public list as text, run-in, Markdown, HTML or JSON: its language"
        " (default: the campaign's first)",
    )
    parser.add_argument(
        "--order", choices=tuple(ORDERS), default="signing", help="order (default: signing)"
    )
    parser.add_argument(
        "--place", metavar="CODE", help="only what was signed at this place, by its code"
    )
    parser.add_argument(
        "--event", metavar="NAME", help="only what was signed at this event, by its name"
    )
    parser.add_argument(
        "--since",
        **flag("only what is new, corrected or no longer listed since the last such export"),
    )
    parser.add_argument(
        "--opted-in",
        **flag("only who agreed to be written to: confidential, and needs the organiser's key"),
    )
    add(parser, "--leave-out-older", *KEY, "--out", "--replace")


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    _check(options)
    request = _request(options, campaign)
    path = output_files.choose_file(options, list_request.file_name(request, campaign))
    opener = key_files.load_opener(options, campaign)
    last = LastExports(inputs.find_data_folder(options) / campaign.id)
    with (
        inputs.read_ledger(options, campaign) as store,
        answers.Bar("Writing the list") as progress,
    ):
        report = list_request.write_list(
            request, path, campaign, store, last, inputs.now(), opener, progress
        )
    written = _describe(report, campaign)
    answers.print_answer(
        options,
        f"{path}: {written.sentence}",
        {"file": path, "format": options.format, "risky": list(written.risky), **written.summary},
    )
    _warn(options, written)
    return key_files.report_unopened(opener)


class _Written(NamedTuple):
    """What a command says of a file it wrote."""

    sentence: str
    summary: answers.Summary
    risky: Sequence[str] = ()
    is_remembered: bool = True
    left: Sequence[Path] = ()


def _describe(report: list_request.Report, campaign: Campaign) -> _Written:
    match report:
        case ExportReport():
            return _Written(*_public(report, campaign), report.risky, report.is_remembered)
        case ConfidentialReport():
            return _Written(*_confidential(report), report.risky)
        case ToolReport():
            return _Written(*_tool(report), report.risky, report.is_remembered, report.left)


# --- what was asked for ---------------------------------------------------------------------------


def _is_for_tool(options: argparse.Namespace) -> bool:
    return options.format in set(map(str, Tool))


def _is_confidential(options: argparse.Namespace) -> bool:
    return bool(options.edition == "confidential" or options.opted_in)


def _check(options: argparse.Namespace) -> None:
    """Raises BadInput for options that do not go together."""
    needs_key = options.opted_in or _is_for_tool(options)
    if needs_key and not key_files.is_key_named(options):
        raise BadInput(
            "E-mail addresses are sealed, and no key was given.",
            "Give the organiser's key with --key.",
        )
    if _is_for_tool(options):
        has_no_language = True
        if options.order != "signing":
            raise BadInput("A file for a campaign tool has no order.", "Leave --order out.")
    else:
        format_ = Format(options.format)
        if _is_confidential(options) and not format_.is_table:
            raise BadInput(
                "The confidential edition is a table.",
                "Give --format csv, excel, xlsx or json.",
            )
        if _is_confidential(options) and options.since:
            raise BadInput(
                "The confidential edition always has everything.",
                "Leave --since out, or make the public edition.",
            )
        has_no_language = _is_confidential(options) or format_ in {Format.CSV, Format.EXCEL}
    if has_no_language and options.language is not None:
        raise BadInput(
            "Only the public list as text, run-in, Markdown, HTML, JSON or XLSX has a language of "
            "its own.",
            "Leave --language out, or give one of these formats.",
        )


def _request(options: argparse.Namespace, campaign: Campaign) -> ListRequest:
    return ListRequest(
        Tool(options.format) if _is_for_tool(options) else Format(options.format),
        order=ORDERS[options.order],
        place=options.place or "",
        event=options.event or "",
        language=inputs.choose_language(options, campaign),
        is_since=options.since,
        is_opted_in=options.opted_in,
        is_confidential=options.edition == "confidential",
        leave_out_older=options.leave_out_older,
        may_replace=options.replace,
    )


# --- what is said ---------------------------------------------------------------------------------


def _public(report: ExportReport, campaign: Campaign) -> tuple[str, answers.Summary]:
    """What a written public list is said to hold."""
    tally = report.tally
    counts: dict[str, object] = {
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
    sentence = ", ".join(parts)
    changes = report.changes
    if changes is None:
        return sentence, counts
    counts |= {
        "since": campaign.event.local(changes.since).isoformat(timespec="seconds"),
        "new": len(changes.new),
        "corrected": len(changes.corrected),
        "no_longer_listed": len(changes.gone),
    }
    changed = (
        f"{len(changes.new)} new, {len(changes.corrected)} corrected, "
        f"{len(changes.gone)} no longer listed since {counts['since']}; now {sentence}"
    )
    return changed, counts


def _confidential(report: ConfidentialReport) -> tuple[str, answers.Summary]:
    """What a written confidential list is said to hold."""
    sealed = f", {report.sealed} of them sealed" if report.sealed else ""
    sentence = f"{counted(report.signatures, 'signature')}{sealed}. This file is confidential."
    return sentence, {"signatures": report.signatures, "sealed": report.sealed}


def _tool(report: ToolReport) -> tuple[str, answers.Summary]:
    """What files for a campaign tool are said to hold."""
    people = counted(report.people, "person who agreed", "people who agreed")
    sentence = f"{people} to be written to"
    counts: dict[str, object] = {
        "files": list(map(str, report.files)),
        "left": list(map(str, report.left)),
        "people": report.people,
    }
    if report.gone is not None:
        counts["no_longer_opted_in"] = report.gone
        sentence += (
            f", {report.gone} who must not be written to any more, in {report.files[-1].name}"
        )
    elif len(report.files) > 1:
        sentence += f", in {counted(len(report.files), 'file')}"
    return f"{sentence}. This is confidential.", counts


def _warn(options: argparse.Namespace, written: _Written) -> None:
    """Prints on stderr what the organiser must know of a file that was written well."""
    if written.risky and not options.json:
        named = ", ".join(written.risky[:MOST_NUMBERS])
        more = len(written.risky) - MOST_NUMBERS
        named += f" and {more} more" if more > 0 else ""
        rows = counted(len(written.risky), "row")
        print(
            f"{rows} would be run as a formula by a spreadsheet: {named}. "
            "Do not open this file in one; --format excel and xlsx can be opened.",
            file=sys.stderr,
        )
    if written.left and not options.json:
        named = ", ".join(one.name for one in written.left)
        print(
            f"No part of this list, but there already: {named}. "
            "Remove what is left of an earlier, longer list.",
            file=sys.stderr,
        )
    if not written.is_remembered:
        print(
            "This export could not be remembered in the data folder, so the next --since is "
            "compared with an earlier one. Write it again once the folder can be written.",
            file=sys.stderr,
        )
