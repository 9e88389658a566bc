"""Reads XLSX and ODS: the sheet with the names, each cell as the text that people see.

A spreadsheet is a zip file: what it unpacks to and how far its cells reach is counted before it is
read, because the reader keeps a cell for every place up to the last one.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.errors import BadInput
from kiosk.exchange.importing.table import (
    MOST_COLUMNS,
    MOST_LINES,
    Line,
    column_number,
    refuse_too_large,
)

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

MOST_UNPACKED = 400_000_000
MOST_PARTS = 5_000
_CHUNK = 1 << 20
_SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml")
_ROW = re.compile(rb'<(?:\w+:)?row\b[^>]{0,300}?\br="(\d{1,12})"')
_WIDE = re.compile(rb'\br="([A-Z]{3,6})\d')
_REPEATED = re.compile(rb'number-(rows|columns)-repeated="(\d{1,12})"')
_ODS_ROW = re.compile(rb"<table:table-row\b([^>]*)>(.*?)</table:table-row>", re.DOTALL)
_NO_SPREADSHEET = "Name a CSV, XLSX or ODS file."


def kind_of(data: bytes, name: str) -> str:
    """XLSX or ODS. Raises BadInput for any other zip file, for one that unpacks to too much, and
    for one whose cells reach too far.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            names = parts.namelist()
            if len(names) > MOST_PARTS:
                raise BadInput(f"{name} has too many parts to be a spreadsheet.", _NO_SPREADSHEET)
            kind = _kind(names)
            if kind is None:
                raise BadInput(f"{name} is not a spreadsheet.", _NO_SPREADSHEET)
            _check_parts(parts, name)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise BadInput(
            f"{name} is damaged, or protected by a password.", "Save it again as XLSX or CSV."
        ) from error
    return kind


def _kind(names: Sequence[str]) -> str | None:
    if "xl/workbook.xml" in names:
        return "XLSX"
    if "content.xml" in names and "META-INF/manifest.xml" in names:
        return "ODS"
    return None


def _check_parts(parts: zipfile.ZipFile, name: str) -> None:
    left = MOST_UNPACKED
    if sum(part.file_size for part in parts.infolist()) > left:
        raise BadInput(f"{name} unpacks to more than is read.", "Save the names alone as CSV.")
    for part in parts.infolist():
        tail = b""
        whole: list[bytes] = []
        with parts.open(part) as file:
            while chunk := file.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise BadInput(
                        f"{name} unpacks to more than is read.", "Save the names alone as CSV."
                    )
                if _SHEET_PART.fullmatch(part.filename):
                    _check_cells(tail + chunk, name)
                    tail = chunk[-400:]
                elif part.filename == "content.xml":
                    whole.append(chunk)
        if whole:
            _check_repeats(b"".join(whole), name)


def _check_cells(xml: bytes, name: str) -> None:
    """Refuses rows and columns of XLSX that lie further out than is read."""
    rows = [int(found) for found in _ROW.findall(xml)]
    refuse_too_large(name, lines=max(rows, default=0))
    for letters in set(_WIDE.findall(xml)):
        column = column_number(letters.decode()) if len(letters) == 3 else None
        refuse_too_large(name, columns=MOST_COLUMNS + 1 if column is None else column + 1)


def _check_repeats(xml: bytes, name: str) -> None:
    """Refuses filled rows and cells of ODS that are repeated more often than is read."""
    if not any(int(count) > MOST_COLUMNS for _, count in _REPEATED.findall(xml)):
        return
    lines = 0
    for attributes, inside in _ODS_ROW.findall(xml):
        repeated = _REPEATED.search(attributes)
        count = int(repeated[2]) if repeated else 1
        if b"office:value-type" not in inside and b"<text:" not in inside:
            continue
        lines += count
        cells = re.split(b"(?=<table:(?:covered-)?table-cell\\b)", inside)
        wide = 0
        last = max(
            at for at, cell in enumerate(cells) if b"office:value-type" in cell or b"<text:" in cell
        )
        for cell in cells[1 : last + 1]:
            repeats = _REPEATED.search(cell)
            wide += int(repeats[2]) if repeats else 1
        refuse_too_large(name, lines=lines, columns=wide)


def open_workbook(data: bytes, name: str) -> CalamineWorkbook:
    """The workbook in `data`. Raises BadInput where it cannot be read."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(data))
    except PasswordError as error:
        raise BadInput(
            f"{name} is protected by a password.", "Save it without one, or as CSV."
        ) from error
    except CalamineError as error:
        raise BadInput(f"{name} cannot be read.", "Save it again as XLSX or CSV.") from error


def sheet_names(workbook: CalamineWorkbook) -> list[str]:
    """The sheets that are in sight; all where none is."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    shown = [
        one.name
        for one in workbook.sheets_metadata
        if one.visible == SheetVisibleEnum.Visible and one.typ == SheetTypeEnum.WorkSheet
    ]
    return shown or list(workbook.sheet_names)


def read_sheet(workbook: CalamineWorkbook, sheet: str, name: str) -> list[Line]:
    """The lines of one sheet that are not blank, numbered as the spreadsheet numbers them."""
    from python_calamine import CalamineError

    try:
        found = workbook.get_sheet_by_name(sheet)
    except CalamineError as error:
        raise BadInput(
            f"The sheet {sheet!r} of {name} cannot be read.", "Save it again as XLSX or CSV."
        ) from error
    refuse_too_large(name, lines=found.total_height, columns=found.total_width)
    rows = found.to_python(skip_empty_area=False, nrows=MOST_LINES + 1)
    texts = [[_text(cell) for cell in row] for row in rows]
    _fill_merged(texts, found)
    lines = (Line(place, tuple(cells)) for place, cells in enumerate(texts, 1))
    return [line for line in lines if not line.is_blank]


def _fill_merged(rows: list[list[str]], sheet: CalamineSheet) -> None:
    """Gives cells that are merged downwards the text of the first one, in each line.

    Cells that are merged sideways are titles, and stay as they are. Only XLSX tells of them.
    """
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        if left != right or top >= len(rows) or left >= len(rows[top]):
            continue
        for row in rows[top + 1 : bottom + 1]:
            row[left] = row[left] or rows[top][left]


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
    if isinstance(cell, (dt.date, dt.time)):
        return cell.isoformat()
    return str(cell)
