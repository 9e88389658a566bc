"""The public list as CSV that opens correctly in Excel.

UTF-8 with a byte-order mark, without which accents break in Excel; CRLF (RFC 4180); and every cell
that a person filled in is guarded against being run as a formula.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator

from kiosk.exchange.listing import PublicList, count_sealed, count_unnamed
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

    Also after every separator: a program that reads the file with another separator makes a cell
    from each part.
    """
    guarded = _BARE.sub(r"\1'", cell)
    return f"'{guarded}" if guarded[:1] in RISKY else guarded


def unguard_cell(cell: str) -> str:
    """Undoes `guard_cell`."""
    return _GUARDED.sub(lambda found: found[1] or "", cell)


def write_pieces(listing: PublicList) -> Iterator[str]:
    """The file, line by line. Founding signatories have no number and no time.

    The number is the one in the ledger, the same in every list. People who are counted and not
    named are one line at the end.
    """
    yield "\ufeff"
    yield format_row(COLUMNS)
    for cells in _rows(listing):
        yield format_row(map(guard_cell, cells))


def _rows(listing: PublicList) -> Iterator[tuple[str, ...]]:
    """The cells of each line, in the order of `COLUMNS`."""
    for one in listing.file.campaign.founding:
        yield "", one.name, "", one.affiliation, one.line, "", "", "founding", ""
    for signature in listing.signatures:
        yield (
            signature.called,
            signature.name,
            signature.role,
            signature.organisation,
            public_line(signature.name, signature.role, signature.organisation),
            listing.file.local(signature.signed_at),
            signature.how.value,
            "signed",
            signature.event,
        )
    if listing.tally.unnamed:
        said = count_unnamed(listing.tally.unnamed)
        yield "", "", "", "", said, "", "", "counted only", ""
    if listing.signatures.sealed:
        yield "", "", "", "", count_sealed(listing.signatures.sealed), "", "", "sealed", ""


class _Line:
    """A file for `csv.writer` that keeps the last line."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> int:
        self.text = text
        return len(text)


def format_row(cells: Iterable[str]) -> str:
    """One line of a CSV file; does not guard its cells."""
    line = _Line()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.text
