"""`pledge-kiosk site`: pages for the codes, for any web space that serves plain files."""

from __future__ import annotations

import argparse
import sys
from contextlib import nullcontext
from dataclasses import asdict
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.cli import answers, inputs, key_files, output_files, places
from kiosk.cli.shared_arguments import KEY, add, flag, path_of
from kiosk.errors import BadInput
from kiosk.exchange.listing import Format, ListFile
from kiosk.jobs import output_paths
from kiosk.plurals import counted
from kiosk.signing.names.order import Order

if TYPE_CHECKING:
    from kiosk.jobs.site.make import SiteReport

DESCRIPTION = """\
Writes pages for the codes into the folder --out: the letter in its languages, what a signatory
pledges, the public list, where and how to sign, whom to write to and where to find help, and a page
for the address of each code. They are plain HTML without scripts, and load nothing from elsewhere.

Put what is in the folder at the top of the web space of the campaign's address. Run the command
again with --replace when the list has changed: only what differs is written. Files in the folder
that are no pages of an earlier run stay as they are.
"""

ORDERS = {"signing": Order.SIGNED, "name": Order.NAME}


def arguments(parser: argparse.ArgumentParser) -> None:
    out = path_of("FOLDER", "folder to write, which may be there already")
    parser.add_argument("--out", required=True, **out)
    parser.add_argument("--no-list", **flag("leave out the public list and its count"))
    parser.add_argument(
        "--order",
        choices=tuple(ORDERS),
        default="signing",
        help="order of the list (default: signing)",
    )
    add(parser, "--leave-out-older", *KEY)
    help_ = "write over, and remove, pages of an earlier run that are there"
    parser.add_argument("--replace", **flag(help_))


def run(options: argparse.Namespace) -> int:
    from kiosk.jobs.site.make import write_site  # Jinja2, which no command's help needs

    campaign = inputs.load_campaign(options)
    _check(options)
    own = output_files.own_folders(options)
    folder = output_paths.check_folder(options.out, keep_out=own)
    opener = key_files.load_opener(options, campaign) if not options.no_list else None
    file = ListFile(
        folder,
        campaign,
        Format.HTML,
        inputs.now(),
        opening=opener,
        order=ORDERS[options.order],
    )
    place = inputs.load_settings(options).place
    ledger = inputs.read_ledger(options, campaign) if _has_ledger(options, campaign) else None
    with ledger or nullcontext() as store, answers.Bar("Writing the pages") as progress:
        report = write_site(
            file,
            store,
            progress,
            has_list=not options.no_list,
            leave_out_older=options.leave_out_older,
            other_places=[place] if place else [],
            may_replace=options.replace,
        )
    places.warn_of_placeholder(campaign)
    _warn(options, report)
    answers.print_answer(
        options,
        _sentence(folder, report),
        {
            "folder": folder,
            "top": report.top,
            **asdict(report.written),
            "listed": report.listed,
            "sealed": report.sealed,
            "elsewhere": list(report.elsewhere),
        },
    )
    return key_files.report_unopened(opener)


def _check(options: argparse.Namespace) -> None:
    """Raises BadInput for options that do not go together."""
    if not options.no_list:
        return
    if options.order != "signing" or options.leave_out_older or key_files.is_key_named(options):
        raise BadInput(
            "Without the list there is nothing to put in order, leave out or open.",
            "Leave --no-list out, or --order, --leave-out-older and the key.",
        )


def _has_ledger(options: argparse.Namespace, campaign: Campaign) -> bool:
    """Whether anything was ever signed: pages are made before the event, too."""
    data = inputs.find_data_folder_if_any(options)
    return data is not None and (data / campaign.id).exists()


def _sentence(folder: object, report: SiteReport) -> str:
    written = report.written
    parts = [
        f"{written.new} new",
        f"{written.changed} changed",
        f"{written.removed} removed",
        f"{written.same} as before",
    ]
    pages = counted(written.new + written.changed + written.same, "page")
    listed = "" if report.listed is None else f"; {report.listed} listed"
    sealed = f", {report.sealed} whose names are sealed" if report.sealed else ""
    return (
        f"{folder}: {pages}, {', '.join(parts)}{listed}{sealed}.\n"
        f"Put what is in this folder at the top of {report.top}"
    )


def _warn(options: argparse.Namespace, report: SiteReport) -> None:
    """Prints on stderr which codes these pages cannot answer for."""
    if report.elsewhere and not options.json:
        named = "\n".join(f"  {address}" for address in report.elsewhere)
        print(
            "note: these addresses in codes are of another web space, or no plain page can answer "
            f"for them. See to it that they lead somewhere:\n{named}",
            file=sys.stderr,
        )
