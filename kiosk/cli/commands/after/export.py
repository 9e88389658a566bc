"""`pledge-kiosk export`: the public list, the confidential list, or files for campaign tools."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.campaign.model import Campaign
from kiosk.cli import answers, inputs, key_files, output_files
from kiosk.cli.shared_arguments import KEY, add, flag
from kiosk.errors import BadInput
from kiosk.exchange.confidential import ConfidentialReport
from kiosk.exchange.last_exports import LastExports
from kiosk.exchange.listing import Format, ListFile
from kiosk.exchange.public import ExportReport
from kiosk.exchange.tools.files import Tool, ToolFile, ToolReport
from kiosk.jobs import export
from kiosk.jobs.versions import Selection
from kiosk.plurals import counted
from kiosk.signing.names.order import Order

if TYPE_CHECKING:
    from kiosk.signing.entries.private import Opener
    from kiosk.store import Store

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
    language = inputs.choose_language(options, campaign)
    path = _choose_path(options, campaign, language)
    opener = key_files.load_opener(options, campaign)
    with (
        inputs.read_ledger(options, campaign) as store,
        answers.Bar("Writing the list") as progress,
    ):
        selection = _select(options, campaign, store)
        last = LastExports(inputs.find_data_folder(options) / campaign.id)
        if _is_for_tool(options) and opener is not None:
            written = _write_tool(options, path, opener, (store, selection, last), progress)
        else:
            file = ListFile(
                path,
                campaign,
                Format(options.format),
                inputs.now(),
                opening=opener,
                language=language,
                order=ORDERS[options.order],
            )
            if _is_confidential(options):
                written = _write_confidential(file, (store, selection, last), progress)
            else:
                written = _write_public(options, file, (store, selection, last), progress)
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


_Source = tuple["Store", Selection, LastExports]


def _write_public(
    options: argparse.Namespace, file: ListFile, source: _Source, progress: answers.Bar
) -> _Written:
    store, selection, last = source
    report = export.write_public_list(
        file,
        store,
        progress,
        leave_out_older=options.leave_out_older,
        selection=selection,
        last=last,
        is_since=options.since,
    )
    sentence, summary = _public(report, file.campaign)
    return _Written(sentence, summary, report.risky, report.is_remembered)


def _write_confidential(file: ListFile, source: _Source, progress: answers.Bar) -> _Written:
    store, selection, _ = source
    report = export.write_confidential_list(file, store, progress, selection=selection)
    return _Written(*_confidential(report), report.risky)


def _write_tool(
    options: argparse.Namespace,
    path: Path,
    opener: Opener,
    source: _Source,
    progress: answers.Bar,
) -> _Written:
    store, selection, last = source
    campaign = inputs.load_campaign(options)
    file = ToolFile(
        path,
        campaign,
        Tool(options.format),
        inputs.now(),
        opener,
        may_replace=options.replace,
    )
    report = export.write_tool_files(
        file, store, progress, selection=selection, last=last, is_since=options.since
    )
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


def _choose_path(options: argparse.Namespace, campaign: Campaign, language: str) -> Path:
    """The file to write; each kind of list has a name of its own."""
    edition = "confidential" if _is_confidential(options) else "public"
    edition = "opted-in" if options.opted_in or _is_for_tool(options) else edition
    kind = [edition, "changes"] if options.since else [edition]
    if options.event:
        kind.append("event")
    name = output_files.name_file(
        campaign, "-".join(kind), place=options.place or "", language=language
    )
    ending = f"-{options.format}.csv" if _is_for_tool(options) else Format(options.format).ending
    return output_files.choose_file(options, f"{name}{ending}")


def _select(options: argparse.Namespace, campaign: Campaign, store: Store) -> Selection:
    """The part of the ledger that is asked for. Raises BadInput for a place or event it lacks."""
    place = (options.place or "").upper()
    places = sorted({one.code for one in campaign.places} | set(filter(None, store.by_source())))
    if place and place not in places:
        raise BadInput(f"There is no place {options.place}.", f"There are {', '.join(places)}.")
    event = _find_event(options.event, list(filter(None, store.tallies())))
    # a tool's file also says who must not be written to any more
    is_opted_in = options.opted_in and not _is_for_tool(options)
    return Selection(place, event, is_opted_in)


def _find_event(asked: str | None, events: Sequence[str]) -> str:
    """The label of the event that is called so, with or without its venue and day."""
    if asked is None:
        return ""
    found = [one for one in events if one == asked] or [
        one for one in events if one.casefold().startswith(asked.casefold())
    ]
    if len(found) == 1:
        return found[0]
    there = "; ".join(found or events) or "none yet"
    what = f"There is no event {asked}." if not found else f"{asked} may be several events."
    raise BadInput(what, f"Name one of these: {there}.")


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
