"""`pledge-kiosk find`: signatures by name, role or organisation."""

from __future__ import annotations

import argparse

from kiosk.cli import answers, inputs, ledger, shared_arguments, signatures

DESCRIPTION = """\
Finds signatures by name, role or organisation: every word is enough as it begins. Accents,
apostrophes and letters such as œ, ð and þ need not be typed. Where nobody has these words, those
are shown who have them but for one slip of typing. Works beside an open kiosk. What is sealed is
not found. Where the ledgers of several tables are merged, each number bears its table's mark:
12@7f3a. Those of this event come first; behind the others stands which event they are of.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = DESCRIPTION
    parser.add_argument("text", metavar="TEXT", nargs="+", help="what to look for")
    shared_arguments.add_limit(parser, 20)


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    with ledger.read_ledger(options, campaign) as store:
        typed = " ".join(options.text)
        found = store.search(typed, options.limit)
        is_near = not found
        if is_near:
            found = store.near(typed, options.limit)
    tonight = campaign.event.label
    found.sort(key=lambda one: one.event != tonight)
    lines = [signatures.format_line(one, campaign, tonight) for one in found]
    if lines and is_near:
        lines.insert(0, "Nobody has these words. With one slip of typing:")
    answers.print_answer(
        options,
        "\n".join(lines) or "Nobody is found.",
        {
            "found": [signatures.as_data(one) for one in found],
            "is_near": is_near and bool(found),
        },
    )
    return 0
