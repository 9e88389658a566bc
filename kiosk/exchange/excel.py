"""Lists as CSV that opens correctly in Excel.

UTF-8 with a byte-order mark, without which accents break in Excel; CRLF (RFC 4180); and every cell
that a person filled in is guarded against being run as a formula.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence

from kiosk.exchange.listing import PublicList
from kiosk.exchange.rows import Cell, cell_text, cells_of, columns_of, read_rows

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


def is_risky(cell: str) -> bool:
    """Whether a spreadsheet could run the cell, or a part of it, as a formula."""
    return guard_cell(cell) != cell


def unguard_cell(cell: str) -> str:
    """Undoes `guard_cell`."""
    return _GUARDED.sub(lambda found: found[1] or "", cell)


def write_pieces(listing: PublicList) -> Iterator[str]:
    """The file, line by line. Founding signatories have no number and no time.

    The number is the one in the ledger, the same in every list. People who are counted and not
    named are one line at the end.
    """
    rows = (cells_of(listing, row) for row in read_rows(listing))
    yield from write_table(columns_of(listing), rows)


def write_table(
    columns: Iterable[str], rows: Iterable[Sequence[Cell]], separator: str = ","
) -> Iterator[str]:
    """Any table, line by line. The cells of `rows` are guarded, the columns' names are not."""
    yield "\ufeff"
    yield format_row(columns, separator)
    for cells in rows:
        yield format_row((guard_cell(cell_text(cell)) for cell in cells), separator)


class _Line:
    """A file for `csv.writer` that keeps the last line."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> int:
        self.text = text
        return len(text)


def format_row(cells: Iterable[str], separator: str = ",") -> str:
    """One line of a CSV file; does not guard its cells."""
    line = _Line()
    csv.writer(line, delimiter=separator, lineterminator="\r\n").writerow(cells)
    return line.text
