"""Options and help of `sheets`: printing, tracking and typing in pen sheets."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

SHEETS = """\
The ledger of pen sheets: every sheet has a number of its own and is followed from the printer
back to the desk. What was said of a sheet last can be undone. Apart from list and missing, the
kiosk must be closed.

A sheet is named by its number (7K3QF-012-RM) or by the text of its QR code. Where several may be
named, 7K3QF means all sheets of a print job, 7K3QF-001..020 some of them.
"""

_PRINT = """\
Prints numbered sheets for pens as PDF, and records them. The file appears when its numbers are
safe in the ledger; a number is never printed twice, whatever goes wrong.
"""
_ADD = """\
Records sheets that another ledger printed, where its ledger cannot be merged: they must bear the
letter and the consents that the campaign has now.
"""
_OUT = "Records that sheets went to a table, or on to another one."
_BACK = """\
Records that a sheet came back, and what was counted on it: lines with writing on them, and those
of them that are struck out. Said again, it is a new count. --unused brings back whole stacks.
"""
_ENTER = """\
Types in a sheet that came back. On a terminal, line by line: name, role, organisation, and whether
the box is ticked; each line is saved when it is done, and the next time goes on where it stopped.

  as a name:  Enter or -  nobody signed on this line   s  the line is struck
              u  the line before, once more            q  stop here
  as a field: "      the same as on the line before

With --csv the lines come from a file (columns line, name, role, organisation, listed, struck).
Rows that cannot be taken come back as a file with their reasons, and the exit status is 2.
"""
_CHECK = """\
Records that a second person counted signed and struck lines on the paper. It is refused where
that is not what was typed in.
"""
_LOST = "Records that sheets are lost. One that is found is simply back."
_UNDO = "Takes back what was said of a sheet last; again goes further back."
_LIST = "Lists all sheets with figures that add up, or one sheet with its lines."
_MISSING = """\
Lists the sheets that somebody must look after: out and not back, printed and unaccounted for, not
typed in, not checked, not adding up. The exit status is 1 where there are any.
"""

Add = Callable[[argparse.ArgumentParser], None]
Make = Callable[[str, str, str], argparse.ArgumentParser]


def lines(text: str) -> int:
    """A count of lines, from 0."""
    if not text.isascii() or not text.isdigit() or len(text) > 2:
        raise argparse.ArgumentTypeError(f"{text!r} is not a count of lines")
    return int(text)


def day(text: str) -> date:
    """A day such as 2027-02-28."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day such as 2027-02-28") from error


def sheets(make: Make, count: Callable[[str], int], paper: Add) -> None:
    """Adds every act; `make` adds one by name, help and description."""
    prints = make("print", "print numbered sheets and record them", _PRINT)
    prints.add_argument("--count", type=count, default=1, help="how many sheets (default: 1)")
    layout(prints)
    paper(prints)
    add = make("add", "record sheets that another ledger printed", _ADD)
    _numbers(add)
    add.add_argument("--rows", type=int, choices=(8, 10, 15), default=10, help="lines on a sheet")
    add.add_argument("--paper", choices=("a4", "letter"), help="paper (default: the settings')")
    add.add_argument("--language", help="language of the sheet (default: the campaign's first)")
    out = make("out", "sheets went to a table", _OUT)
    _numbers(out)
    out.add_argument(
        "--to", metavar="PLACE", required=True, help="the place: a source's code, or its name"
    )
    back = make("back", "a sheet came back", _BACK)
    _numbers(back)
    _counted(back)
    back.add_argument("--unused", action="store_true", help="nobody wrote on these sheets")
    enter = make("enter", "type in a sheet that came back", _ENTER)
    _number(enter)
    enter.add_argument("--csv", metavar="FILE", type=Path, help="take the lines from this file")
    enter.add_argument(
        "--dry-run", action="store_true", help="with --csv: check every row, change nothing"
    )
    enter.add_argument(
        "--rejected",
        metavar="FILE",
        type=Path,
        help="with --csv: file for rows that were not taken (default: beside it)",
    )
    enter.add_argument(
        "--signed-on",
        type=day,
        metavar="DAY",
        help="when it was signed (default: when it came back)",
    )
    _counted(enter)
    check = make("check", "a second person counted the lines", _CHECK)
    _number(check)
    check.add_argument(
        "--signed", type=lines, metavar="N", help="signed lines, without struck ones"
    )
    check.add_argument("--struck", type=lines, metavar="N", help="struck lines")
    _numbers(make("lost", "sheets are lost", _LOST))
    _number(make("undo", "take back what was said last", _UNDO))
    make("list", "list all sheets, or one with its lines", _LIST).add_argument(
        "number", metavar="SHEET", nargs="?", help="one sheet"
    )
    make("missing", "list the sheets to look after", _MISSING)


def layout(parser: argparse.ArgumentParser) -> None:
    """What a blank sheet looks like."""
    parser.add_argument(
        "--rows", type=int, choices=(8, 10, 15), default=10, help="blank: lines on a sheet"
    )
    parser.add_argument(
        "--strict", action="store_true", help="blank: none of the marks and codes for scanning"
    )


def _numbers(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("numbers", metavar="SHEET", nargs="+", help="sheets, or a range of them")


def _number(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("number", metavar="SHEET", help="the sheet's number, or its code's text")


def _counted(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--used", type=lines, metavar="N", help="lines with writing on them, struck ones too"
    )
    parser.add_argument(
        "--struck", type=lines, metavar="N", default=0, help="those of them struck (default: 0)"
    )
    parser.add_argument("--witnessed", action="store_true", help="the witness signed the sheet")
