"""Options and help of `print`."""

from __future__ import annotations

import argparse

MOST_COPIES = 99

PRINT = """\
Prints through the system's printers, waits until it is printed, and says what the printer says.

  FILE      a PDF, such as one that `sheet blank --out` made
  filled    everything signed so far, in the public edition
  poster    the poster of one place (--source)

While an earlier job of this program still waits at the printer, nothing is put behind it; see to
the printer, or cancel that job. Ctrl+C takes the job back.
"""


def print_(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", metavar="FILE|WHAT", nargs="?", help="what to print")
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument("--list", action="store_true", help="only list the printers")
    instead.add_argument("--jobs", action="store_true", help="only list our jobs that wait")
    instead.add_argument("--cancel", metavar="JOB", type=int, help="only take back that job")
    parser.add_argument(
        "--printer",
        metavar="NAME",
        help="the system's name of a printer (default: the settings', else the system's)",
    )
    parser.add_argument(
        "--copies", type=copies, default=1, help=f"how many, 1 to {MOST_COPIES} (default: 1)"
    )
    parser.add_argument(
        "--paper",
        choices=("a4", "letter"),
        help="paper (default: what the file was made for, else the settings')",
    )
    parser.add_argument("--two-sided", action="store_true", help="both sides of the paper")
    parser.add_argument(
        "--again", action="store_true", help="even while an earlier job still waits"
    )
    parser.add_argument(
        "--wait",
        metavar="SECONDS",
        type=seconds,
        default=120,
        help="how long to wait until it is printed; 0 only hands it over (default: 120)",
    )
    parser.add_argument("--source", metavar="CODE", help="poster: source code of the place")
    parser.add_argument("--language", help="filled, poster: language (default: the first)")
    # what `sheet filled` may be told; here it is what may be published
    parser.set_defaults(
        edition="public", key=None, key_words_file=None, passphrase_file=None, processes=None
    )


def copies(text: str) -> int:
    """A number of copies."""
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= MOST_COPIES:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to {MOST_COPIES}")
    return int(text)


def seconds(text: str) -> int:
    """Whole seconds, up to an hour."""
    if not text.isascii() or not text.isdigit() or int(text) > 3600:
        raise argparse.ArgumentTypeError(f"{text!r} is not whole seconds from 0 to 3600")
    return int(text)
