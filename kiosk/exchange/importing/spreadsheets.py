"""Checks XLSX and ODS files before they are read, and reads them in a process of their own.

A spreadsheet is a zip file: what it unpacks to and how far its cells reach is counted before it is
read, because the reader keeps a cell for every place up to the last one. A damaged file can still
make the reader's library hang or end its process, which must not be the kiosk's: `sheet_process`
runs there.
"""

from __future__ import annotations

import io
import lzma
import multiprocessing
import re
import struct
import zipfile
import zlib
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate, XMLParserType

from kiosk.errors import BadInput
from kiosk.exchange.importing.sheet_process import Cells, Sheets, run
from kiosk.exchange.importing.table import MOST_COLUMNS, Line, column_number, refuse_too_large

MOST_UNPACKED = 400_000_000
MOST_PARTS = 5_000
PATIENCE = 60.0
"""Seconds in which the reader must say something; 100,000 lines take a few."""

_CHUNK = 1 << 20
_MOST_ROWS = 1 << 21
"""Spreadsheet programs have half as many."""

_SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml")
_ROW = re.compile(rb'<(?:\w+:)?row\b[^>]{0,300}?\br="(\d{1,12})"')
_WIDE = re.compile(rb'\br="([A-Z]{3,6})\d')
_REPEATED = re.compile(rb'number-(rows|columns)-repeated\s*=\s*["\']([^"\']*)["\']')
_ODS_ROW = re.compile(rb"<table:table-row\b([^>]*)>(.*?)</table:table-row>", re.DOTALL)
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, ExpatError, EOFError, OSError,
    ValueError,  # a place before the beginning of the file
    struct.error,
    RuntimeError,  # a password, and with its subclass a way to pack that is not known
)  # fmt: skip
"""What `zipfile` raises for files that are no whole zip files; it catches none of it itself."""

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
    except _DAMAGE as error:
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
        xml = _parser() if part.filename.endswith(".xml") else None
        with parts.open(part) as file:
            while chunk := file.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise BadInput(
                        f"{name} unpacks to more than is read.", "Save the names alone as CSV."
                    )
                if xml is not None:
                    xml.Parse(chunk, False)  # noqa: FBT003 - its parameters have no names
                if _SHEET_PART.fullmatch(part.filename):
                    _check_cells(tail + chunk, name)
                    tail = chunk[-400:]
                elif part.filename == "content.xml":
                    whole.append(chunk)
        if xml is not None:
            xml.Parse(b"", True)  # noqa: FBT003 - its parameters have no names
        if whole:
            _check_repeats(b"".join(whole), name)


def _parser() -> XMLParserType:
    """Says whether XML is whole: the library waits for ever at the end of a part that is cut."""

    def refuse(*_: object) -> None:
        raise zipfile.BadZipFile  # no spreadsheet declares entities

    parser = ParserCreate()
    parser.EntityDeclHandler = refuse
    return parser


def _check_cells(xml: bytes, name: str) -> None:
    """Refuses rows and columns of XLSX that lie further out than is read."""
    rows = [int(found) for found in _ROW.findall(xml)]
    refuse_too_large(name, lines=max(rows, default=0))
    for letters in set(_WIDE.findall(xml)):
        column = column_number(letters.decode()) if len(letters) == 3 else None
        refuse_too_large(name, columns=MOST_COLUMNS + 1 if column is None else column + 1)


def _check_repeats(xml: bytes, name: str) -> None:
    """Refuses filled rows and cells of ODS that are repeated more often than is read."""
    counts = [count for _, count in _REPEATED.findall(xml)]
    if not all(count.isdigit() and 0 < int(count) <= _MOST_ROWS for count in counts):
        raise zipfile.BadZipFile  # the library would count for ever
    if not any(int(count) > MOST_COLUMNS for count in counts):
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


def read_sheets(data: bytes, name: str, sheet: str | None) -> tuple[Sheets, dict[str, list[Line]]]:
    """The names of the sheets, and the lines of `sheet`, or of all sheets that are in sight.

    Only lines that are not blank, numbered as the spreadsheet numbers them. Raises BadInput where
    the file cannot be read, has more than is read, or has no sheet of that name.
    """
    spawn = multiprocessing.get_context("spawn")
    near, far = spawn.Pipe()
    process = spawn.Process(target=run, args=(far,), daemon=True)
    process.start()
    far.close()  # so that this end sees when the process is gone
    try:
        near.send((data, sheet))
        sheets = Sheets(*_receive(near))
        if sheet is not None and sheet not in sheets.all:
            raise BadInput(
                f"{name} has no sheet {sheet!r}.", f"It has {', '.join(map(repr, sheets.shown))}."
            )
        read: dict[str, list[Line]] = {}
        while received := _receive(near):
            part = Cells(*received)
            refuse_too_large(name, lines=part.height, columns=part.width)
            rows = (Line(place, cells) for place, cells in part.rows)
            read.setdefault(part.sheet, []).extend(rows)
    except (EOFError, OSError) as error:
        raise BadInput(
            f"{name} cannot be read: it is damaged, or protected by a password.",
            "Save it again as XLSX or CSV.",
        ) from error
    finally:
        near.close()
        process.kill()
        process.join()
        with suppress(ValueError):
            process.close()
    return sheets, read


def _receive(connection: Connection) -> Sequence[Any]:
    """What the process sends next, () at the end.

    Raises EOFError where it is gone, or silent for too long.
    """
    if not connection.poll(PATIENCE):
        raise EOFError
    received: Sequence[Any] = connection.recv()
    return received
