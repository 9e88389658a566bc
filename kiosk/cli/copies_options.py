"""Options and help of the commands about copies of the ledger: `backup`, `restore`, `verify`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

BACKUP = """\
Takes a copy of the ledger: into the data folder's own backups, or with --out a copy to hand
over, which holds nothing that was deleted. Both are encrypted with the ledger's key and checked
after writing. Works beside an open kiosk.
"""

RESTORE = """\
Makes a ledger anew in a data folder from what is left of another:

  a stick or its folder pledge-kiosk, or one .journal file in it
  a backup (backups/ledger-….db), a copy handed over, or a ledger.db

The organiser's key (--key) opens what was sealed to it. Without an organiser's key the journal
and the copies need the ledger's own key: name that file, ledger.key, with --key, or give the
words of its paper copy (`keys paper --this-machine`) with --key-words-file.
Nothing is written over: a ledger that is there already is renamed first. The restored one is
checked before it is used, and goes on under a new kiosk id.
"""

VERIFY = """\
Checks the whole ledger: the file, gaps, every hash and digest, and whether the signatures are
what the entries say. With --journal also the journal on a stick: whether it holds what the
ledger holds, and whether the ledger lost something that the stick still has.
Each thing that is wrong is one line; then the exit status is 1.
"""

Add = Callable[[argparse.ArgumentParser], None]


def backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out",
        metavar="FOLDER",
        type=Path,
        help="folder for a copy to hand over (default: the ledger's own backups)",
    )


def restore(parser: argparse.ArgumentParser, opening: Add) -> None:
    parser.add_argument(
        "--from",
        dest="source",
        metavar="COPY",
        type=Path,
        required=True,
        help="stick, journal, backup or ledger to restore from",
    )
    parser.add_argument(
        "--to",
        metavar="FOLDER",
        type=Path,
        help="data folder to restore into (default: --data)",
    )
    opening(parser)


def verify(parser: argparse.ArgumentParser, opening: Add) -> None:
    parser.add_argument(
        "--journal", metavar="FILE", type=Path, help="a journal to check against the ledger"
    )
    opening(parser)


def second_medium(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--second-medium",
        metavar="FOLDER",
        type=Path,
        help="stick or second disk that gets every entry too (default: the settings')",
    )
