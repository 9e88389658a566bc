"""`pledge-kiosk sheet`: everything that is printed but the poster."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import campaign_options, key_files, ledger, pdf, places, shared_arguments
from kiosk.cli.progress import Bar
from kiosk.plurals import counted

if TYPE_CHECKING:
    from kiosk.campaign.model import Campaign
    from kiosk.sheets.report import SheetReport
    from kiosk.signing.entries.private import Opener

DESCRIPTION = """\
Makes signature sheets as PDF.

  signatures   everybody signed so far: 17 rows a page, ink as vectors, the tally at the end;
           the public edition prints what may be published, the confidential edition everything
  blank    for pens: numbered lines, the letter on the reverse, a witness block; the same as
           `paper print`, and recorded in the ledger of sheets
  letter   for publication: the letter with everybody who is listed, tagged for screen readers
  tent     a card to fold for the table, with the QR link of one place
  stickers a page of labels with the QR link of one place
  card     for the volunteer beside the kiosk: what to do when
  readiness   what the kiosk can look at before people come, and what to try by hand
  closing  the figures of the evening, by place and by paper sheet, that add up; and what other
           evenings of the campaign add to the list
"""

AT_PLACES = ("tent", "stickers")
"""Papers that are made for one place each."""

KINDS = ("signatures", "blank", "letter", "tent", "stickers", "card", "readiness", "closing")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = DESCRIPTION
    parser.add_argument("kind", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    shared_arguments.paper(parser)
    parser.add_argument(
        "--order",
        choices=("signed", "name"),
        default="signed",
        help="letter: as they signed, or by the last word of the name (default: signed)",
    )
    parser.add_argument(
        "--with-file",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="closing: a file that is handed over, told with its SHA-256; may be given again",
    )
    shared_arguments.second_copy(parser)
    shared_arguments.place(parser)
    parser.add_argument(
        "--edition",
        choices=("public", "confidential"),
        default="public",
        help="signatures: what may be published, or the complete confidential record",
    )
    apart = parser.add_mutually_exclusive_group()
    shared_arguments.older(apart)
    apart.add_argument(
        "--each-version",
        action="store_true",
        help="signatures: a sheet of its own for each older version that was signed",
    )
    shared_arguments.key(parser)
    parser.add_argument(
        "--processes",
        type=int,
        choices=(1, 2),
        help="signatures: how many draw at once; the file is the same (default: two for many rows)",
    )
    parser.add_argument(
        "--count",
        "--sheets",
        type=shared_arguments.count,
        default=1,
        help="blank: how many sheets (default: 1)",
    )
    shared_arguments.layout(parser)


def run(options: argparse.Namespace) -> int:
    if options.kind == "blank":
        return pdf.blank(options)
    campaign = campaign_options.campaign(options)
    path = pdf.out(options, f"{_name(options, campaign)}.pdf")
    opener = key_files.opener(options, campaign)
    if options.kind == "signatures":
        report, *older = _signatures(options, campaign, path, opener)
        pdf.tell(options, report, _said_of_signatures(report), older)
    elif options.kind == "letter":
        report = _letter(options, campaign, path, opener)
        pdf.tell(options, report, f"{counted(report.signatures, 'name')}, on ")
    else:
        draw, said = _PAPERS[options.kind]
        report = draw(options, campaign, path)
        pdf.tell(options, report, said(report))
    return key_files.status(opener)


def _name(options: argparse.Namespace, campaign: Campaign) -> str:
    """The plain name of a paper, another one for each edition, place and language."""
    is_confidential = options.kind == "signatures" and options.edition == "confidential"
    kind = f"{options.kind}-confidential" if is_confidential else options.kind
    place = places.place(options, campaign) if options.kind in AT_PLACES else ""
    language = campaign_options.language(options, campaign)
    return campaign_options.named(campaign, kind, place=place, language=language)


def _signatures(
    options: argparse.Namespace, campaign: Campaign, path: Path, opener: Opener | None
) -> list[SheetReport]:
    from kiosk.sheets.report import Edition

    return pdf.signatures(
        options,
        campaign,
        path,
        campaign_options.language(options, campaign),
        Edition(options.edition),
        opener,
        options.processes,
        older=pdf.older(options),
    )


def _said_of_signatures(report: SheetReport) -> str:
    sealed = f", {report.sealed} sealed" if report.sealed else ""
    return f"{counted(report.signatures, 'signature')}{sealed}, on "


def _letter(
    options: argparse.Namespace, campaign: Campaign, path: Path, opener: Opener | None
) -> SheetReport:
    from kiosk.jobs import versions
    from kiosk.sheets.documents.publication import write_publication
    from kiosk.signing.names.order import Order

    language = campaign_options.language(options, campaign)
    with ledger.read_ledger(options, campaign) as store, Bar("Setting names") as progress:
        chosen = versions.choose(store, campaign, leave_out_older=options.leave_out_older)
        return write_publication(
            path,
            campaign,
            chosen.signatures,
            chosen.tally,
            order=Order(options.order),
            paper=pdf.paper(options),
            language=language,
            made_at=campaign_options.now(),
            opening=opener,
            progress=progress,
        )


def _tent(options: argparse.Namespace, campaign: Campaign, path: Path) -> SheetReport:
    from kiosk.sheets.documents.tent import write_tent
    from kiosk.sheets.drawing.paper import TENT

    place = places.place_of_paper(options, campaign, TENT.qr)
    language = campaign_options.language(options, campaign)
    return write_tent(path, campaign, place=place, paper=pdf.paper(options), language=language)


def _stickers(options: argparse.Namespace, campaign: Campaign, path: Path) -> SheetReport:
    from kiosk.sheets.documents.stickers import qr_width, write_stickers

    paper = pdf.paper(options)
    place = places.place_of_paper(options, campaign, qr_width(paper))
    language = campaign_options.language(options, campaign)
    return write_stickers(path, campaign, place=place, paper=paper, language=language)


def _card(options: argparse.Namespace, campaign: Campaign, path: Path) -> SheetReport:
    from kiosk.sheets.documents.volunteer_card import write_volunteer_card

    language = campaign_options.language(options, campaign)
    return write_volunteer_card(
        path, campaign, paper=pdf.paper(options), language=language, made_at=campaign_options.now()
    )


def _readiness(options: argparse.Namespace, campaign: Campaign, path: Path) -> SheetReport:
    from kiosk import printing
    from kiosk.jobs import readiness
    from kiosk.sheets.documents.readiness import write_readiness
    from kiosk.signing.clock import SystemClock

    language = campaign_options.language(options, campaign)
    settings = campaign_options.preferences(options)
    with Bar("Looking the ledger over") as progress:
        findings = readiness.look(
            campaign,
            campaign_options.data_folder(options),
            SystemClock(),
            second_copy=campaign_options.second_copy(options, settings),
            system=printing.find(),
            printer=settings.printer,
            progress=progress,
        )
    return write_readiness(
        path,
        campaign,
        findings,
        paper=pdf.paper(options),
        language=language,
        made_at=campaign_options.now(),
    )


def _closing(options: argparse.Namespace, campaign: Campaign, path: Path) -> SheetReport:
    from kiosk.jobs import closing
    from kiosk.sheets.documents.closing import write_closing

    language = campaign_options.language(options, campaign)
    files = closing.handed_over(options.with_file)
    with ledger.read_ledger(options, campaign) as store, Bar("Adding up"):
        figures = closing.figures(store, campaign.event.label, files)
    return write_closing(
        path,
        campaign,
        figures,
        paper=pdf.paper(options),
        language=language,
        made_at=campaign_options.now(),
    )


_Draw = Callable[[argparse.Namespace, "Campaign", Path], "SheetReport"]
_Say = Callable[["SheetReport"], str]

_PAPERS: dict[str, tuple[_Draw, _Say]] = {
    "tent": (_tent, lambda _: ""),
    "stickers": (_stickers, lambda _: "24 stickers on "),
    "card": (_card, lambda _: ""),
    "readiness": (_readiness, lambda _: ""),
    "closing": (_closing, lambda report: f"{report.signatures} published, on "),
}
