"""`pledge-kiosk links`: the addresses of all places, and how large their codes must be."""

from __future__ import annotations

import argparse

from kiosk import links
from kiosk.cli import answers, inputs, places, shared_arguments

DESCRIPTION = """\
Lists the links of all places of the campaign: code, place, address, from how
far away its code is to be read, and how wide it must be for that. The last one is the address of
the campaign's next action.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--width",
        type=shared_arguments.measure(5, 2000, "a width in mm"),
        metavar="MM",
        help="say whether codes of this width would do",
    )


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    rows = []
    told = []
    action = links.action_link(campaign)
    for link in (*links.all_links(campaign), *([action] if action else [])):
        problem = link.find_scan_problem(options.width) if options.width else None
        rows.append(
            f"{link.place.code or 'next':<8}  {link.place.name}\n"
            f"          {link.address}\n"
            f"          from {link.place.distance_cm} cm: at least {link.width_mm:.0f} mm wide "
            f"({link.code.size} modules, level {link.level})"
            + (f"\n          {problem}" if problem else "")
        )
        told.append(places.as_data(link) | {"scan_problem": str(problem) if problem else None})
    places.warn_of_placeholder(campaign)
    placeholder = campaign.has_placeholder_address
    return answers.print_answer(
        options, "\n".join(rows), {"is_placeholder": placeholder, "links": told}
    )
