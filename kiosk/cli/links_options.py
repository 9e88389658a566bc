"""Options and help of `links` and `qr`."""

from __future__ import annotations

import argparse
from pathlib import Path

LINKS = """\
Lists the links of all places (the sources of the campaign): source code, place, address, from how
far away its code is to be read, and how wide it must be for that.
"""

QR = """\
Makes the QR link of one place, or of all: as SVG, PNG or PDF, in the size that the place needs. A
code that would be too small or too dense to be read from there is said, with the remedy.

One code goes to the file --out, whose ending chooses the format (default: an SVG); with --all,
--out is a folder, and there is one file for each place.
"""


def links(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--width", type=millimetres, metavar="MM", help="say whether codes of this width would do"
    )


def qr(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--source",
        metavar="CODE",
        help="source code of the place (default: the campaign's first)",
    )
    which.add_argument("--all", action="store_true", help="all places at once")
    parser.add_argument(
        "--format", choices=("svg", "png", "pdf"), help="format (default: --out's ending, else svg)"
    )
    parser.add_argument(
        "--width",
        type=millimetres,
        metavar="MM",
        help="width of the code without its white edge (default: what its place needs)",
    )
    parser.add_argument(
        "--distance",
        type=centimetres,
        metavar="CM",
        help="from how far away it is to be read (default: the campaign's, else 25)",
    )
    parser.add_argument(
        "--rough",
        action="store_true",
        help="handled roughly: more of the code may be spoilt (level Q instead of M)",
    )
    parser.add_argument(
        "--out",
        metavar="FILE",
        type=Path,
        help="file to write, with --all a folder (default: a plain name in this folder)",
    )


def millimetres(text: str) -> float:
    """A width from 5 mm to 2 m."""
    return _number(text, 5, 2000, "a width in mm")


def centimetres(text: str) -> float:
    """A distance from 5 cm to 30 m."""
    return _number(text, 5, 3000, "a distance in cm")


def _number(text: str, least: int, most: int, what: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not least <= number <= most:
        raise argparse.ArgumentTypeError(f"{text!r} is not {what} from {least} to {most}")
    return number
