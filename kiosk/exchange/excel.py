"""The public list as CSV in the profile that opens rightly in Excel.

UTF-8 with a byte-order mark (without it accents break there), CRLF (RFC 4180), and every
cell that a person filled guarded against being run as a formula.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator

from kiosk.exchange.listing import Listing, count_sealed, count_unnamed
from kiosk.signing.names.public_line import public_line

COLUMNS = (
    "number", "name", "role", "organisation", "public line", "signed at", "how", "kind", "event",
)  # fmt: skip

RISKY = frozenset("=+-@\t\r\n\0＝＋－＠")
"""First characters that make a spreadsheet take a cell for a formula (OWASP, CSV injection)."""


_SIGNS = "[=+\\-@＝＋－＠]"
_BARE = re.compile(f"(^|[,;\t|])(?={_SIGNS})")
_GUARDED = re.compile(f"(^|[,;\t|])'(?={_SIGNS})|^'(?=[\t\r\n\0])")


def guard_cell(cell: str) -> str:
    """The cell with an apostrophe before each sign that could make a spreadsheet run it.

    Also behind what parts cells elsewhere: a program that takes the file for another separator
    makes a cell of its own from each part.
    """
    guarded = _BARE.sub(r"\1'", cell)
    return f"'{guarded}" if guarded[:1] in RISKY else guarded


def unguard_cell(cell: str) -> str:
    """The cell that `guard_cell` was given."""
    return _GUARDED.sub(lambda found: found[1] or "", cell)


def write_pieces(listing: Listing) -> Iterator[str]:
    """The file, line by line. Founding signatories have no number, time or way.

    The number is the ledger's, so that a line of the list names its signature everywhere.

    Those who are counted and not named are one line at the end, of the kind `unnamed`.
    """
    yield "\ufeff"
    yield format_row(COLUMNS)
    for founding in listing.campaign.founding:
        yield format_row(
            (
                "",
                guard_cell(founding.name),
                "",
                guard_cell(founding.affiliation),
                guard_cell(founding.line),
                "",
                "",
                "founding",
                "",
            )
        )
    for signature in listing.signatures:
        yield format_row(
            (
                signature.called,
                guard_cell(signature.name),
                guard_cell(signature.role),
                guard_cell(signature.organisation),
                guard_cell(public_line(signature.name, signature.role, signature.organisation)),
                listing.local(signature.signed_at),
                signature.how.value,
                "signed",
                guard_cell(signature.event),
            )
        )
    if listing.tally.unnamed:
        yield _counted(count_unnamed(listing.tally.unnamed), "counted only")
    if listing.signatures.sealed:
        yield _counted(count_sealed(listing.signatures.sealed), "sealed")


def _counted(said: str, kind: str) -> str:
    return format_row(("", "", "", "", said, "", "", kind, ""))


class _Line:
    """What `csv.writer` writes into: keeps the one line."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> int:
        self.text = text
        return len(text)


def format_row(cells: Iterable[str]) -> str:
    """One line of a CSV file, its cells as they are."""
    line = _Line()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.text
