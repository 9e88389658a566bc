"""Lists as CSV for programs: UTF-8 without a byte-order mark, CRLF, every cell as it was typed.

Nothing is guarded against formulas, because a program would take the guard for a part of the name.
Whoever writes such a file says which rows a spreadsheet could run (`RiskyRows`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kiosk.exchange.excel import format_row, is_risky
from kiosk.exchange.listing import PublicList
from kiosk.exchange.rows import Cell, cell_text, cells_of, columns_of, read_rows


class RiskyRows:
    """Collects the numbers of the rows that a spreadsheet could take for a formula."""

    def __init__(self) -> None:
        self.numbers: list[str] = []

    def look(self, number: str, cells: Iterable[Cell]) -> None:
        """Looks through the cells of the row with this `number`."""
        if any(isinstance(cell, str) and is_risky(cell) for cell in cells):
            self.numbers.append(number)


def write_pieces(listing: PublicList, risky: RiskyRows) -> Iterator[str]:
    """The public list, line by line. Rows of risk are added to `risky` on the way.

    One without a number is called by its line.
    """

    def rows() -> Iterator[tuple[Cell, ...]]:
        for row in read_rows(listing):
            cells = cells_of(listing, row)
            risky.look(row.full_number or row.line, cells)
            yield cells

    yield from write_table(columns_of(listing), rows())


def write_table(columns: Iterable[str], rows: Iterable[Sequence[Cell]]) -> Iterator[str]:
    """Any table, line by line."""
    yield format_row(columns)
    for cells in rows:
        yield format_row(map(cell_text, cells))
