"""`pledge-kiosk sheet`: everything that is printed but the poster."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from kiosk import printing
from kiosk.campaign.model import Campaign
from kiosk.cli import answers, inputs, key_files, pdf_sheets, places
from kiosk.cli.shared_arguments import KEY, LAYOUT, PDF, add, add_count, flag, path_of
from kiosk.jobs import closing, output_paths, readiness, versions
from kiosk.plurals import counted
from kiosk.sheets.drawing.paper import STICKERS, TENT, Paper
from kiosk.sheets.report import Edition, SheetReport
from kiosk.signing.clock import SystemClock
from kiosk.signing.entries.private import Opener
from kiosk.signing.names.order import Order

DESCRIPTION = """\
Makes signature sheets as PDF.

  signatures  everybody who signed so far: 17 rows a page, ink as vectors, the tally at the end;
              the public edition prints what may be published, the confidential edition everything
  blank       for pens: numbered lines, the letter on the reverse, a witness block; the same as
              `paper print`, and recorded in the ledger of sheets
  letter      for publication: the letter with everybody who is listed, tagged for screen readers
  tent        a card to fold for the table, with the QR link of one place
  stickers    a page of labels with the QR link of one place
  card        for the volunteer beside the kiosk: what to do when
  readiness   what the kiosk can look at before people come, and what to try by hand
  closing     the figures of the evening, by place and by paper sheet, that add up; and what other
              evenings of the campaign add to the list
"""

AT_PLACES = ("tent", "stickers")  # papers that are made for one place each
KINDS = ("signatures", "blank", "letter", "tent", "stickers", "card", "readiness", "closing")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    add(parser, *PDF, "--second-copy", "--place", "--edition", *KEY, *LAYOUT)
    parser.add_argument(
        "--order",
        choices=("signed", "name"),
        default="signed",
        help="letter: as they signed, or by the last word of the name (default: signed)",
    )
    help_ = "closing: a file that is handed over, told with its SHA-256; may be given again"
    parser.add_argument("--with-file", action="append", default=[], **path_of("FILE", help_))
    apart = parser.add_mutually_exclusive_group()
    add(apart, "--leave-out-older")
    help_ = "signatures: a sheet of its own for each older version that was signed"
    apart.add_argument("--each-version", **flag(help_))
    parser.add_argument(
        "--processes",
        type=int,
        choices=(1, 2),
        help="signatures: how many draw at once; the file is the same (default: two for many rows)",
    )
    add_count(parser, "--count", "--sheets", usual=1, help_="blank: how many sheets")


def run(options: argparse.Namespace) -> int:
    if options.kind == "blank":
        return pdf_sheets.make_blank_sheets(options)
    campaign = inputs.load_campaign(options)
    path = pdf_sheets.choose_file(options, f"{_name_file(options, campaign)}.pdf")
    opener = key_files.load_opener(options, campaign)
    if options.kind == "signatures":
        edition = Edition(options.edition)
        report, *older = pdf_sheets.write_signatures(
            options, campaign, path, edition, opener, options.processes
        )
        pdf_sheets.print_report(options, report, _describe_signatures(report), older)
    elif options.kind == "letter":
        report = _letter(options, campaign, path, opener)
        pdf_sheets.print_report(options, report, f"{counted(report.signatures, 'name')}, on ")
    else:
        draw, describe = _PAPERS[options.kind]
        paper = pdf_sheets.choose_paper(options)
        report = draw(options, campaign, path, paper, inputs.choose_language(options, campaign))
        pdf_sheets.print_report(options, report, describe(report, paper))
    return key_files.report_unopened(opener)


def _name_file(options: argparse.Namespace, campaign: Campaign) -> str:
    """The plain name of a paper, another one for each edition, place and language."""
    is_confidential = options.kind == "signatures" and options.edition == "confidential"
    kind = f"{options.kind}-confidential" if is_confidential else options.kind
    place = places.choose_place(options, campaign) if options.kind in AT_PLACES else ""
    language = inputs.choose_language(options, campaign)
    return output_paths.name_file(campaign, kind, place=place, language=language)


def _describe_signatures(report: SheetReport) -> str:
    sealed = f", {report.sealed} sealed" if report.sealed else ""
    return f"{counted(report.signatures, 'signature')}{sealed}, on "


def _letter(
    options: argparse.Namespace, campaign: Campaign, path: Path, opener: Opener | None
) -> SheetReport:
    from kiosk.sheets.documents.publication import write_publication

    language = inputs.choose_language(options, campaign)
    with inputs.read_ledger(options, campaign) as store, answers.Bar("Setting names") as progress:
        chosen = versions.choose_signatures(
            store, campaign, leave_out_older=options.leave_out_older
        )
        return write_publication(
            path,
            campaign,
            chosen.signatures,
            chosen.tally,
            order=Order(options.order),
            paper=pdf_sheets.choose_paper(options),
            language=language,
            made_at=inputs.now(),
            opening=opener,
            progress=progress,
        )


def _tent(
    options: argparse.Namespace, campaign: Campaign, path: Path, paper: Paper, language: str
) -> SheetReport:
    from kiosk.sheets.documents.tent import write_tent

    place = places.choose_readable_place(options, campaign, TENT.qr)
    return write_tent(path, campaign, place=place, paper=paper, language=language)


def _stickers(
    options: argparse.Namespace, campaign: Campaign, path: Path, paper: Paper, language: str
) -> SheetReport:
    from kiosk.sheets.documents.stickers import write_stickers

    place = places.choose_readable_place(options, campaign, STICKERS[paper].code)
    return write_stickers(path, campaign, place=place, paper=paper, language=language)


def _card(
    _: argparse.Namespace, campaign: Campaign, path: Path, paper: Paper, language: str
) -> SheetReport:
    from kiosk.sheets.documents.volunteer_card import write_volunteer_card

    return write_volunteer_card(
        path, campaign, paper=paper, language=language, made_at=inputs.now()
    )


def _readiness(
    options: argparse.Namespace, campaign: Campaign, path: Path, paper: Paper, language: str
) -> SheetReport:
    from kiosk.sheets.documents.readiness import write_readiness

    settings = inputs.load_settings(options)
    with answers.Bar("Looking the ledger over") as progress:
        findings = readiness.run_checks(
            campaign,
            inputs.find_data_folder(options),
            SystemClock(),
            second_copy=inputs.find_second_copy(options, settings),
            system=printing.find(),
            printer=settings.printer,
            progress=progress,
        )
    return write_readiness(
        path, campaign, findings, paper=paper, language=language, made_at=inputs.now()
    )


def _closing(
    options: argparse.Namespace, campaign: Campaign, path: Path, paper: Paper, language: str
) -> SheetReport:
    from kiosk.sheets.documents.closing import write_closing

    files = closing.hash_files(options.with_file)
    with inputs.read_ledger(options, campaign) as store, answers.Bar("Adding up"):
        figures = closing.collect_figures(store, campaign.event.label, files)
    return write_closing(
        path, campaign, figures, paper=paper, language=language, made_at=inputs.now()
    )


_Draw = Callable[[argparse.Namespace, Campaign, Path, Paper, str], SheetReport]

_PAPERS: dict[str, tuple[_Draw, Callable[[SheetReport, Paper], str]]] = {
    "tent": (_tent, lambda *_: ""),
    "stickers": (_stickers, lambda _, paper: f"{counted(STICKERS[paper].count, 'sticker')} on "),
    "card": (_card, lambda *_: ""),
    "readiness": (_readiness, lambda *_: ""),
    "closing": (_closing, lambda report, _: f"{report.signatures} published, on "),
}
"""How each of the other papers is drawn, and what is said before its number of pages."""
