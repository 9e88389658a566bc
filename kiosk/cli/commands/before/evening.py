"""`pledge-kiosk evening`: plays a whole evening and says what came of it."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli import shared_arguments
from kiosk.cli.played_evening import play_evening

DESCRIPTION = """\
Plays a whole evening: opens the real window (offscreen where there is no screen), taps and
types through the real pages as people would, then makes the sheets, the poster and the
lists, and takes a picture of every page. No network. The same seed gives the same evening;
only ids and withdrawal codes, which nobody may guess, are new each time.

FOLDER then holds pictures/, sheets/, lists/, data/ and evening.json.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = DESCRIPTION
    parser.add_argument(
        "--people",
        type=shared_arguments.parse_count,
        default=40,
        help="how many come to the table (default: 40)",
    )
    parser.add_argument(
        "--out", metavar="FOLDER", type=Path, required=True, help="folder for all that is made"
    )
    shared_arguments.add_replace(parser)
    parser.add_argument("--seed", type=int, default=1, help="seed of the evening (default: 1)")
    parser.add_argument("--show", action="store_true", help="on this screen, not offscreen")
    shared_arguments.add_window(parser)


def run(options: argparse.Namespace) -> int:
    return play_evening(
        options, options.out, people=options.people, seed=options.seed, replace=options.replace
    )
