"""`pledge-kiosk tables`: whose entries the ledger holds, and whether they are complete."""

from __future__ import annotations

import argparse
import sys

from kiosk.cli import answers, inputs, tables
from kiosk.plurals import counted

DESCRIPTION = """\
Lists the tables whose entries are in this ledger: how many of how many, how many signatures, and
the six words of each kiosk. What is missing is named by its number; the exit status is 1 then.
Works beside an open kiosk.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """It has none of its own."""
    del parser


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    with inputs.read_ledger(options, campaign) as store:
        found, count = store.tables(), store.count()
    gone = tables.missing(found)
    for sentence in gone:
        print(sentence, file=sys.stderr)
    of = counted(len(found), "table")
    lines = [
        *(tables.describe(one, campaign) for one in found),
        f"{of}, {counted(count, 'signature')}.",
    ]
    answers.print_answer(
        options,
        "\n".join(lines),
        {
            "tables": [tables.as_data(one, campaign) for one in found],
            "signatures": count,
            "missing": gone,
        },
    )
    return 1 if gone else 0
