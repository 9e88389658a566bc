"""`pledge-kiosk table-file`: campaign and settings in one file, for the next table."""

from __future__ import annotations

import argparse

from kiosk.cli import answers, inputs, output_files
from kiosk.cli.shared_arguments import add
from kiosk.jobs.set_up import table_file

DESCRIPTION = """\
Writes the campaign and the settings of this table into one file, for `join` on another machine.
Nothing secret is in it: no PIN, no key but the organiser's public one, nothing that people signed.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    add(parser, "--out", "--replace")


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    path = output_files.choose_file(options, f"{campaign.id}{table_file.ENDING}")
    table_file.write_table_file(campaign, inputs.load_settings(options), path)
    sentence = (
        f"{path} is written. Copy it to the next table, and there run `pledge-kiosk join FILE`."
    )
    return answers.print_answer(options, sentence, {"file": path})
