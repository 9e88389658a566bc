"""`pledge-kiosk poster`: the campaign's title and a large QR link, for a wall."""

from __future__ import annotations

import argparse

from kiosk.cli import campaign_options, pdf, places, shared_arguments

DESCRIPTION = "Makes a poster with the campaign's title and a large QR link."


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = DESCRIPTION
    shared_arguments.place(parser)
    shared_arguments.paper(parser)


def run(options: argparse.Namespace) -> int:
    campaign = campaign_options.campaign(options)
    place, language = places.place(options, campaign), campaign_options.language(options, campaign)
    name = campaign_options.named(campaign, "poster", place=place, language=language)
    path = pdf.out(options, f"{name}.pdf")
    return pdf.tell(options, pdf.poster(options, campaign, path), "")
