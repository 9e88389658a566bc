"""`pledge-kiosk paper`: paper sheets from the printer back to the desk, one act at a time.

`record` records what happened to a sheet, `listing` lists them, `enter` types one in.
"""

from __future__ import annotations

import argparse

from kiosk.cli import pdf_sheets
from kiosk.cli.shared_arguments import LAYOUT, PDF, add, add_count, flag, lines, parse_day, path_of

DESCRIPTION = """\
The ledger of paper sheets: every sheet has a number of its own and is followed from the printer
back to the desk. What was said of a sheet last can be undone. Apart from list and missing, the
kiosk must be closed.

A sheet is named by its number (7K3QF-012-RM) or by the text of its QR code. Where several may be
named, 7K3QF means all sheets of a print job, 7K3QF-001..020 some of them.
"""

_COUNTED = ("--used", "--removed", "--witnessed")

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
Records that a sheet came back, and what was counted on it: lines with writing on them, and the
removed ones among them, which are crossed out. Said again, it is a new count. --unused brings
back whole stacks.
"""
_ENTER = """\
Types in a sheet that came back. On a terminal, line by line: name, role, organisation, and whether
the box is ticked; each line is saved when it is done, and the next time goes on where it stopped.

  as a name:  Enter or -  nobody signed on this line   x  the line is removed
              u  the line before, once more            q  stop here
  as a field: "      the same as on the line before

With --csv the lines come from a file (columns line, name, role, organisation, listed, removed).
Rows that cannot be taken come back as a file with their reasons, and the exit status is 2.
"""
_CHECK = """\
Records that a second person counted signed and removed lines on the paper. It is refused where
that is not what was typed in.
"""
_LOST = "Records that sheets are lost. One that is found is simply back."
_UNDO = "Takes back what was said of a sheet last; again goes further back."
_LIST = "Lists all sheets with figures that add up, or one sheet with its lines."
_MISSING = """\
Lists the sheets that somebody must look after: out and not back, printed and unaccounted for, not
typed in, not checked, not adding up. The exit status is 1 where there are any.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(dest="act", metavar="ACT", title="acts", required=True)

    def make(name: str, help_: str, description: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = acts.add_parser(name, help=help_, description=description)
        return made

    prints = make("print", "print numbered sheets and record them", _PRINT)
    add_count(prints, "--count", usual=1, help_="how many sheets")
    add(prints, *LAYOUT, *PDF)
    added = make("add", "record sheets that another ledger printed", _ADD)
    add(added, "numbers", "--rows", "--paper", "--language")
    out = make("out", "sheets went to a table", _OUT)
    add(out, "numbers")
    out.add_argument("--to", metavar="PLACE", required=True, help="its code, or its name")
    back = make("back", "a sheet came back", _BACK)
    add(back, "numbers", *_COUNTED)
    back.add_argument("--unused", **flag("nobody wrote on these sheets"))
    enter = make("enter", "type in a sheet that came back", _ENTER)
    add(enter, "number", *_COUNTED, "--replace")
    enter.add_argument("--csv", **path_of("FILE", "take the lines from this file"))
    enter.add_argument("--dry-run", **flag("with --csv: check every row, change nothing"))
    help_ = "with --csv: file for rows that were not taken (default: beside it)"
    enter.add_argument("--rejected", **path_of("FILE", help_))
    help_ = "when it was signed (default: when it came back)"
    enter.add_argument("--signed-on", type=parse_day, metavar="DAY", help=help_)
    check = make("check", "a second person counted the lines", _CHECK)
    add(check, "number")
    check.add_argument("--signed", **lines("signed lines, without removed ones"))
    check.add_argument("--removed", **lines("removed lines"))
    add(make("lost", "sheets are lost", _LOST), "numbers")
    add(make("undo", "take back what was said last", _UNDO), "number")
    make("list", "list all sheets, or one with its lines", _LIST).add_argument(
        "number", metavar="SHEET", nargs="?", help="one sheet"
    )
    make("missing", "list the sheets to look after", _MISSING)


def run(options: argparse.Namespace) -> int:
    if options.act == "print":
        return pdf_sheets.make_blank_sheets(options)
    if options.act == "enter":
        from kiosk.cli.commands.during.paper import enter

        return enter.run(options)
    if options.act in {"list", "missing"}:
        from kiosk.cli.commands.during.paper import listing

        return listing.run(options)
    from kiosk.cli.commands.during.paper import record

    return record.run(options)
