"""The public list as CSV in the profile that opens rightly in Excel.

UTF-8 with a byte-order mark (without it accents break there), CRLF (RFC 4180), and every
cell that a person filled guarded against being run as a formula.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator

from kiosk.exchange.listing import Listing, sealed_line, unnamed_line
from kiosk.signing.names.public_line import public_line

COLUMNS = (
    "number", "name", "role", "organisation", "public line", "signed at", "how", "kind", "event",
)  # fmt: skip

RISKY = frozenset("=+-@\t\r\n\0＝＋－＠")
"""First characters that make a spreadsheet take a cell for a formula (OWASP, CSV injection)."""


_SIGNS = "[=+\\-@＝＋－＠]"
_BARE = re.compile(f"(^|[,;\t|])(?={_SIGNS})")
_GUARDED = re.compile(f"(^|[,;\t|])'(?={_SIGNS})|^'(?=[\t\r\n\0])")


def guard(cell: str) -> str:
    """The cell with an apostrophe before each sign that could make a spreadsheet run it.

    Also behind what parts cells elsewhere: a program that takes the file for another separator
    makes a cell of its own from each part.
    """
    guarded = _BARE.sub(r"\1'", cell)
    return f"'{guarded}" if guarded[:1] in RISKY else guarded


def unguarded(cell: str) -> str:
    """The cell that `guard` was given."""
    return _GUARDED.sub(lambda found: found[1] or "", cell)


def pieces(listing: Listing) -> Iterator[str]:
    """The file, line by line. Founding signatories have no number, time or way.

    The number is the ledger's, so that a line of the list names its signature everywhere.

    Those who are counted and not named are one line at the end, of the kind `unnamed`.
    """
    yield "\ufeff"
    yield row(COLUMNS)
    for founding in listing.campaign.founding:
        yield row(
            (
                "",
                guard(founding.name),
                "",
                guard(founding.affiliation),
                guard(founding.line),
                "",
                "",
                "founding",
                "",
            )
        )
    for signature in listing.signatures:
        yield row(
            (
                signature.called,
                guard(signature.name),
                guard(signature.role),
                guard(signature.organisation),
                guard(public_line(signature.name, signature.role, signature.organisation)),
                listing.local(signature.signed_at),
                signature.how.value,
                "signed",
                guard(signature.event),
            )
        )
    if listing.tally.unnamed:
        yield _counted(unnamed_line(listing.tally.unnamed), "counted only")
    if listing.signatures.sealed:
        yield _counted(sealed_line(listing.signatures.sealed), "sealed")


def _counted(said: str, kind: str) -> str:
    return row(("", "", "", "", said, "", "", kind, ""))


class _Line:
    """What `csv.writer` writes into: keeps the one line."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> int:
        self.text = text
        return len(text)


def row(cells: Iterable[str]) -> str:
    """One line of a CSV file, its cells as they are."""
    line = _Line()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.text
