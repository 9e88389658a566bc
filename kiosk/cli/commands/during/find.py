"""`pledge-kiosk find`: signatures by name, role or organisation."""

from __future__ import annotations

import argparse

from kiosk.cli import answers, inputs, shared_arguments, signatures

DESCRIPTION = """\
Finds signatures by name, role or organisation; the beginning of each word is enough. Accents,
apostrophes and letters such as œ, ð and þ need not be typed. If nobody has these words, those who
have them except for one typing error are shown. Works beside an open kiosk. Sealed names are not
found. Where the ledgers of several tables are merged, each number has the mark of its table:
12@7f3a. Signatures of this event come first; the others say which event they are of.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="+", help="what to look for")
    shared_arguments.add_count(parser, "--limit", usual=20, help_="at most so many")


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    with inputs.read_ledger(options, campaign) as store:
        typed = " ".join(options.text)
        found = store.search(typed, options.limit)
        is_near = not found
        if is_near:
            found = store.near(typed, options.limit)
    tonight = campaign.event.label
    found.sort(key=lambda one: one.event != tonight)
    lines = [signatures.format_line(one, campaign, tonight) for one in found]
    if lines and is_near:
        lines.insert(0, "Nobody has these words. With one typing error:")
    return answers.print_answer(
        options,
        "\n".join(lines) or "Nobody is found.",
        {
            "found": [signatures.as_data(one, campaign) for one in found],
            "is_near": is_near and bool(found),
        },
    )
