"""`pledge-kiosk poster`: the campaign's title and a large QR link, for a wall."""

from __future__ import annotations

import argparse

from kiosk.cli import inputs, pdf_sheets, places, shared_arguments
from kiosk.jobs import output_paths

DESCRIPTION = "Makes a poster with the campaign's title and a large QR link."


def arguments(parser: argparse.ArgumentParser) -> None:
    shared_arguments.add(parser, "--place", *shared_arguments.PDF)


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    place = places.choose_place(options, campaign)
    language = inputs.choose_language(options, campaign)
    name = output_paths.name_file(campaign, "poster", place=place, language=language)
    path = pdf_sheets.choose_file(options, f"{name}.pdf")
    return pdf_sheets.print_report(options, pdf_sheets.make_poster(options, campaign, path), "")
