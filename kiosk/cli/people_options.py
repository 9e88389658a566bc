"""Options and help of the commands about single signatures, and about erasing."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

FIND = """\
Finds signatures by name, role or organisation: every word is enough as it begins. Works beside
an open kiosk. What is sealed is not found. A number of another table, whose ledger was merged,
bears that table's mark: 12@7f3a.
"""

DUPLICATES = """\
Lists pairs of signatures that are likely one person's: same name and organisation, however
they are written. With the organiser's key (--key) also same e-mail: with the same name that is
a hard match. Nothing is struck; a person decides.

  --same A B        strikes the later one as a duplicate
  --different A B   remembers that they are two people

Both want the kiosk closed; on its staff page they can be decided while it is open.
"""

WITHDRAW = """\
Takes a signature off every list and count, by the withdrawal code its signatory was shown or
by its number. What was given is kept, unread, until it is erased: --erase does both. There is
no way back. While the kiosk is open, do it on its staff page; the command wants it closed.
"""

ERASE = """\
Erases all that was given with a signature: in the ledger, its log, its search index, its
backups, and the journal on the second medium. What stays is that there was one, when, and how
it came in, so that figures and the chain still hold. There is no way back. Copies handed over,
printed or exported are outside the program's reach. While the kiosk is open, the organiser does
it on its staff page; the command wants it closed.

  --all-due   everything, on and after the campaign's retention date
"""

RETENTION = """\
Says when the campaign's personal data must be erased, and what is there. With --prove it
writes a proof that nothing is left: counts, and the head of the ledger's chain.
"""

Add = Callable[[argparse.ArgumentParser], None]


@dataclass(frozen=True, slots=True)
class Number:
    """A signature's number as the lists show it: `12`, or `12@7f3a` of another table."""

    number: int
    table: str = ""

    def __str__(self) -> str:
        return f"{self.number}@{self.table}" if self.table else str(self.number)


def number(text: str) -> Number:
    """A signature's number, from 1; behind an @ the other table's mark."""
    found = re.fullmatch(r"([0-9]{1,12})(?:@([0-9a-f]{4,32}))?", text.lower())
    if found is None or int(found[1]) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a signature's number")
    return Number(int(found[1]), found[2] or "")


def _how_many(text: str) -> int:
    """How many of something, from 1."""
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) < 10**12:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return int(text)


def find(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="+", help="what to look for")
    _limit(parser, 20)


def duplicates(parser: argparse.ArgumentParser, opening: Add) -> None:
    _limit(parser, 50)
    decision = parser.add_mutually_exclusive_group()
    for name, help_ in (("same", "strike the later of two"), ("different", "keep two apart")):
        decision.add_argument(
            f"--{name}", metavar=("A", "B"), nargs=2, type=number, help=f"{help_}, by number"
        )
    opening(parser)


def withdraw(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("code", metavar="CODE", nargs="?", help="the withdrawal code")
    which.add_argument("--number", type=number, metavar="N", help="the signature's number")
    parser.add_argument("--erase", action="store_true", help="erase what was given at once")
    _sure(parser)


def erase(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--code", metavar="CODE", help="the withdrawal code")
    which.add_argument("--number", type=number, metavar="N", help="the signature's number")
    which.add_argument("--all-due", action="store_true", help="all, when the date has come")
    _sure(parser)


def retention(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--prove", metavar="FILE", type=Path, help="write the proof as JSON")


def _limit(parser: argparse.ArgumentParser, usual: int) -> None:
    parser.add_argument(
        "--limit", type=_how_many, default=usual, metavar="N", help=f"at most so many ({usual})"
    )


def _sure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="do not ask again, for scripts")
    parser.add_argument(
        "--second-medium",
        metavar="FOLDER",
        type=Path,
        help="stick or folder whose journal must forget too (default: the settings')",
    )
