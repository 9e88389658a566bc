"""Reads the sheets of a spreadsheet, each cell as the text people see; runs in its own process.

The process may use so much memory and no more, leaves no core file with names in it, and prints
nothing: whatever goes wrong, the other end of the pipe sees that it is gone.
"""

from __future__ import annotations

import datetime as dt
import io
import os
import sys
from collections.abc import Iterator
from itertools import islice
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

MOST_MEMORY = 4_000_000_000
"""Bytes of addresses the process may take."""

MOST_SECONDS = 120
"""Seconds of work after which the system ends the process, whoever started it is still there or
not."""

BATCH = 2000

Row = tuple[int, tuple[str, ...]]
"""The number of a row, and its cells."""


class Sheets(NamedTuple):
    """The names of the sheets that are in sight, or of all where none is; and of all."""

    shown: tuple[str, ...]
    all: tuple[str, ...]


class Cells(NamedTuple):
    """Some rows of a sheet that are not blank, and how far the sheet reaches."""

    sheet: str
    height: int
    width: int
    rows: tuple[Row, ...]


def run(connection: Connection) -> None:
    """Receives the bytes of a file and the name of a sheet, or None for all in sight.

    Sends `Sheets`, then `Cells` of these sheets, then (). Ends early where the file cannot be
    read.
    """
    _limit()
    data, sheet = connection.recv()
    from python_calamine import CalamineWorkbook

    workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
    sheets = Sheets(tuple(_shown(workbook)), tuple(workbook.sheet_names))
    connection.send(sheets)
    for name in sheets.shown if sheet is None else {sheet} & {*sheets.all}:
        found = workbook.get_sheet_by_name(name)
        height, width = found.total_height, found.total_width
        rows = _rows(found)
        while True:
            batch = tuple(islice(rows, BATCH))
            connection.send(Cells(name, height, width, batch))
            if len(batch) < BATCH:
                break
    connection.send(())


def _limit() -> None:
    """Bounds the memory, and silences what the library prints when it gives up."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
        if sys.platform == "linux":  # macOS does not hold to it
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def _shown(workbook: CalamineWorkbook) -> list[str]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    shown = [
        one.name
        for one in workbook.sheets_metadata
        if one.visible == SheetVisibleEnum.Visible and one.typ == SheetTypeEnum.WorkSheet
    ]
    return shown or list(workbook.sheet_names)


def _rows(sheet: CalamineSheet) -> Iterator[Row]:
    """The rows that are not blank.

    Cells that are merged downwards have the text of the first one, in each row; cells that are
    merged sideways are titles, and stay as they are. Only XLSX tells of merged cells.
    """
    merged: dict[int, list[tuple[int, int]]] = {}
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        if left == right:
            merged.setdefault(top, []).append((left, bottom))
    open_: dict[int, tuple[int, str]] = {}
    for at, row in enumerate(sheet.to_python(skip_empty_area=False)):
        cells = [_text(cell) for cell in row]
        for column, (bottom, text) in list(open_.items()):
            if at > bottom:
                del open_[column]
            else:
                cells[column] = cells[column] or text
        for left, bottom in merged.get(at, ()):
            if left < len(cells):
                open_[left] = bottom, cells[left]
        if any(cell.strip() for cell in cells):
            yield at + 1, tuple(cells)


def _text(cell: object) -> str:
    """A cell as text: whole numbers without a point, dates as ISO 8601, what is true as yes."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, dt.datetime):
        is_day = cell.time() == dt.time()
        return cell.date().isoformat() if is_day else cell.isoformat(timespec="seconds")
    if isinstance(cell, dt.date | dt.time):
        return cell.isoformat()
    return str(cell)
