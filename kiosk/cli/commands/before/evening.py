"""`pledge-kiosk evening`: plays a whole evening and says what came of it."""

from __future__ import annotations

import argparse

from kiosk.cli.played_evening import play_evening
from kiosk.cli.shared_arguments import WINDOW, add, add_count, flag, path_of

DESCRIPTION = """\
Plays a whole evening: opens the real window (offscreen where there is no screen), taps and
types through the real pages as people would, then makes the sheets, the poster and the
lists, and takes a picture of every page. No network. The same seed gives the same evening;
only ids and withdrawal codes, which nobody may guess, are new each time.

FOLDER then holds pictures/, sheets/, lists/, data/ and evening.json.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    add_count(parser, "--people", usual=40, help_="how many come to the table")
    parser.add_argument("--out", required=True, **path_of("FOLDER", "folder for all that is made"))
    parser.add_argument("--seed", type=int, default=1, help="seed of the evening (default: 1)")
    parser.add_argument("--show", **flag("on this screen, not offscreen"))
    add(parser, "--replace", *WINDOW)


def run(options: argparse.Namespace) -> int:
    return play_evening(
        options, options.out, people=options.people, seed=options.seed, replace=options.replace
    )
