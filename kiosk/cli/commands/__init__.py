"""The commands, a module each; this is their table of contents, in the order of `--help`.

`before` holds what is done before people come, `during` what is done at the table, `after` what
is done with what was signed. A module has a `DESCRIPTION` for its help, a function `arguments` that
adds its arguments to a parser, and `run`, which does the work and returns the exit status. What
takes long to load (the window, the ledger, what draws sheets) is imported by the function that
needs it, so that the help does not wait for it.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import NamedTuple


class Command(NamedTuple):
    """Where a command is, and what the list of commands says of it."""

    module: str
    help: str


PARTS = {
    "before": "before the event",
    "during": "at the table",
    "after": "after the event",
}
"""The folders of commands, and what `--help` calls them."""

COMMANDS = {
    "run": Command("during.run", "open the kiosk (the default)"),
    "pins": Command("before.pins", "choose the staff's two PINs"),
    "new": Command("before.new", "make a campaign with your own letter, or change one"),
    "check": Command("before.check", "check a campaign folder"),
    "sheet": Command("after.sheet", "make signature sheets as PDF"),
    "paper": Command("during.paper", "print, follow and type in paper sheets"),
    "table-file": Command("before.table_file", "write what a second table needs into one file"),
    "join": Command("before.join", "make this kiosk another table of an event"),
    "poster": Command("before.poster", "make a poster as PDF"),
    "links": Command("before.links", "list the links of all places"),
    "qr": Command("before.qr", "make QR links as SVG, PNG or PDF"),
    "site": Command("before.site", "make pages for the codes, for any web space"),
    "print": Command("before.print", "print a file or a sheet"),
    "import": Command("after.importing", "take in names that were signed elsewhere"),
    "export": Command("after.export", "write the public or the confidential list"),
    "keys": Command("before.keys", "make, show or copy the organiser's keys"),
    "bundle": Command("during.bundle", "write all of this table as one signed file"),
    "merge": Command("after.merge", "merge bundles, sticks and ledgers of other tables"),
    "tables": Command("after.tables", "list the tables in the ledger, and what is missing"),
    "throw-away": Command("during.throw_away", "throw the practice kiosk away"),
    "backup": Command("during.backup", "copy the ledger"),
    "restore": Command("after.restore", "restore a ledger from its copies"),
    "verify": Command("after.verify", "check the ledger, or a journal"),
    "rebuild": Command("after.rebuild", "rebuild the list of signatures from the entries"),
    "find": Command("during.find", "find a signature"),
    "duplicates": Command("during.duplicates", "list likely duplicates"),
    "withdraw": Command("after.withdraw", "withdraw a signature"),
    "erase": Command("after.erase", "erase signatures for good"),
    "retention": Command("after.retention", "what must be erased, and the proof"),
    "evening": Command("before.evening", "play a whole evening at the real window"),
}


def load(name: str) -> ModuleType:
    """The module of the command `name`."""
    return import_module(f"{__name__}.{COMMANDS[name].module}")
