"""`pledge-kiosk sheet` and `poster`: everything that is printed."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.cli import given, ledger_work, opening, papers, papers_options, pdf, pen_print
from kiosk.cli.progress import Bar
from kiosk.sheets.documents.filled import write_filled
from kiosk.sheets.documents.poster import POSTER_QR, write_poster
from kiosk.sheets.drawing.rows import Shown
from kiosk.sheets.report import Edition, SheetReport
from kiosk.signing.clock import SystemClock


def run(options: argparse.Namespace) -> int:
    if options.command == "poster":
        return _poster(options)
    if options.kind in papers_options.KINDS:
        return papers.run(options)
    return _filled(options) if options.kind == "filled" else pen_print.run(options)


def _filled(options: argparse.Namespace) -> int:
    campaign = given.campaign(options)
    path = pdf.out(options, f"{campaign.id}-filled.pdf", (".pdf",))
    report = draw_filled(options, campaign, path)
    sealed = f", {report.sealed} sealed" if report.sealed else ""
    return pdf.tell(options, report, f"{report.signatures} signatures{sealed}, on ")


def draw_filled(options: argparse.Namespace, campaign: Campaign, path: Path) -> SheetReport:
    """Everything signed so far, as a PDF at `path`."""
    language = given.language(options, campaign)
    opener = opening.opener(options, campaign)
    edition = Edition(options.edition)
    with ledger_work.looked_at(options, campaign) as store, Bar("Drawing sheets") as progress:
        has_ink, ways = store.shows(is_listed=edition is Edition.PUBLIC)
        # what is sealed may have ink, which only the drawing sees
        has_ink = has_ink or (opener is not None and campaign.asks.ink)
        return write_filled(
            path,
            campaign,
            store.signatures(),
            store.tally(),
            edition=edition,
            paper=pdf.paper(options),
            language=language,
            made_at=SystemClock().now().astimezone(),
            opening=opener,
            progress=progress,
            shows=Shown(has_ink=has_ink, has_how=ways > 1),
            processes=options.processes,
        )


def _poster(options: argparse.Namespace) -> int:
    campaign = given.campaign(options)
    path = pdf.out(options, f"{campaign.id}-poster.pdf", (".pdf",))
    return pdf.tell(options, draw_poster(options, campaign, path), "")


def draw_poster(options: argparse.Namespace, campaign: Campaign, path: Path) -> SheetReport:
    """The poster of one place, as a PDF at `path`; says where its code would not be read."""
    source = given.source(options, campaign)
    for doubt in links.link(campaign, source).doubts(POSTER_QR):
        print(f"{source}: {doubt}", file=sys.stderr)
    return write_poster(
        path,
        campaign,
        source=source,
        paper=pdf.paper(options),
        language=given.language(options, campaign),
    )
