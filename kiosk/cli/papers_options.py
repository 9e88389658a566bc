"""Options of the papers for the table: letter, tent, stickers, card, readiness, closing."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli import copies_options

KINDS = ("letter", "tent", "stickers", "card", "readiness", "closing")


def papers(parser: argparse.ArgumentParser) -> None:
    """What the kinds of `KINDS` take beside paper, language and file."""
    parser.add_argument(
        "--order",
        choices=("signed", "name"),
        default="signed",
        help="letter: as they signed, or by the last word of the name (default: signed)",
    )
    parser.add_argument(
        "--with-file",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="closing: a file that is handed over, told with its SHA-256; may be given again",
    )
    copies_options.second_medium(parser)
