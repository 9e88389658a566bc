"""Lists as a workbook for Excel, LibreOffice and the like.

Row after row, in constant memory. What a person may have typed is written as text and never looked
at: no cell becomes a formula, a link or a number. Times are real ones, by the clocks of the event.
XlsxWriter keeps the sheets in files until the end: they are in a folder beside the workbook that
only its owner may read, not in the system's folder of temporary files.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import groupby
from typing import IO, TYPE_CHECKING

from kiosk.errors import JobFailed
from kiosk.exchange.json_list import name_figures
from kiosk.exchange.listing import ListFile, PublicList
from kiosk.exchange.rows import Cell, Change, Row, cells_of, columns_of, read_rows
from kiosk.signing.tally import Tally

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

WIDTHS = {
    "number": 9, "name": 30, "role": 24, "organisation": 30, "public line": 60, "signed at": 17,
    "how": 9, "kind": 13, "event": 36, "e-mail": 30, "standing": 18, "consents": 30, "id": 38,
    "change": 17, "number before": 15,
}  # fmt: skip
WIDTH = 16
MOST_ROWS = 1_048_575
"""Rows below the headings that a sheet of a workbook has room for."""


def write_public(listing: PublicList, out: IO[bytes]) -> None:
    """The public list, and a sheet that tells what it is and how its figures add up.

    A list of changes has a sheet for each kind of change.
    """
    columns, file = columns_of(listing), listing.file
    with _workbook(file, out) as book:
        heads = {Change.NONE: "List"} if listing.changes is None else {
            Change.NEW: "New", Change.CORRECTED: "Corrected", Change.GONE: "No longer listed",
        }  # fmt: skip
        rows = {change: _Table(book, name, columns) for change, name in heads.items()}
        last = next(reversed(rows.values()))
        for change, group in groupby(read_rows(listing), key=_change_of):
            table = rows.get(change, last)
            for row in group:
                table.add(cells_of(listing, row))
        _write_about(book, _about_public(listing))


def write_confidential(
    file: ListFile,
    columns: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    about: Iterable[tuple[str, Cell]],
    out: IO[bytes],
) -> None:
    """The confidential list, marked so on every page, and a sheet `about` it."""
    with _workbook(file, out) as book:
        table = _Table(book, "Confidential", columns, mark="Confidential: not for publication")
        for cells in rows:
            table.add(cells)
        _write_about(book, about)


def _change_of(row: Row) -> Change:
    return row.change


@contextmanager
def _workbook(file: ListFile, out: IO[bytes]) -> Iterator[Workbook]:
    from xlsxwriter import Workbook  # not needed for any other command

    with tempfile.TemporaryDirectory(prefix=f".{file.path.name}.", dir=file.path.parent) as beside:
        options = {"constant_memory": True, "tmpdir": beside, "strings_to_formulas": False}
        book = Workbook(out, {**options, "strings_to_urls": False, "strings_to_numbers": False})
        book.set_properties(
            {"title": file.campaign.title, "created": file.made_at.replace(tzinfo=None)}
        )
        try:
            yield book
            book.close()
        finally:  # a list that is stopped leaves its sheets' files open, which some systems keep
            for sheet in book.worksheets():
                if sheet.row_data_fh is not None:
                    sheet.row_data_fh.close()


class _Table:
    """One sheet with headings that stay in sight; rows are added from top to bottom."""

    def __init__(self, book: Workbook, name: str, columns: Sequence[str], mark: str = "") -> None:
        self._sheet: Worksheet = book.add_worksheet(name)
        self._time: Format = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        self._row = 0
        bold = book.add_format({"bold": True})
        for at, column in enumerate(columns):
            self._sheet.set_column(at, at, WIDTHS.get(column, WIDTH))
            self._sheet.write_string(0, at, column, bold)
        self._sheet.freeze_panes(1, 0)
        self._sheet.repeat_rows(0)
        self._sheet.set_landscape()
        self._sheet.fit_to_pages(1, 0)
        self._sheet.set_footer(f"&L{mark}&RPage &P of &N")

    def add(self, cells: Iterable[Cell]) -> None:
        """Raises JobFailed where the workbook has no room for the row."""
        self._row += 1
        for at, cell in enumerate(cells):
            if _write(self._sheet, self._row, at, cell, self._time):
                raise JobFailed(
                    f"A sheet of a workbook has room for {MOST_ROWS} rows.",
                    "Write CSV, or one list for each event with --event.",
                )


def _write(sheet: Worksheet, row: int, column: int, cell: Cell, time: Format) -> int:
    if isinstance(cell, datetime):
        return int(sheet.write_datetime(row, column, cell.replace(tzinfo=None), time))
    if isinstance(cell, int):
        return int(sheet.write_number(row, column, cell))
    return int(sheet.write_string(row, column, cell)) if cell else 0


def _write_about(book: Workbook, about: Iterable[tuple[str, Cell]]) -> None:
    sheet = book.add_worksheet("About this list")
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 80)
    time = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    for at, (label, value) in enumerate(about):
        sheet.write_string(at, 0, label)
        _write(sheet, at, 1, value, time)


def _about_public(listing: PublicList) -> Iterator[tuple[str, Cell]]:
    campaign, file = listing.campaign, listing.file
    yield "campaign", campaign.title
    yield "event", campaign.event.name
    yield "letter", campaign.letter(listing.written_in).version
    if listing.goal:
        yield "goal", listing.goal
    if listing.changes is not None:
        yield "changes since", campaign.event.local(listing.changes.since)
    yield from about_ledger(file, listing.tally, listing.head)


def about_ledger(
    file: ListFile, tally: Tally, head: tuple[int, bytes] | None
) -> Iterator[tuple[str, Cell]]:
    """The figures of a list, when it was made, and the ledger's entry to check them against."""
    yield "made at", file.campaign.event.local(file.made_at)
    yield "times are by the clocks of", str(file.campaign.event.zone or "this machine")
    for name, figure in name_figures(tally).items():
        yield name.replace("_", " "), figure
    if head is not None:
        yield "ledger entry", head[0]
        yield "its hash", head[1].hex()
