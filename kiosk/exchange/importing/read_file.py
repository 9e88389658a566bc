"""Reads a file of names, whatever program wrote it: what it is, its bytes say, not its ending."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import BadInput
from kiosk.exchange.importing import columns, csv_lines, encodings, spreadsheets
from kiosk.exchange.importing.table import Grid, Line, OtherReading, Reading
from kiosk.files import read_small_file

LARGEST = 100_000_000
"""Bytes of a file; 100,000 people with 40 columns each take 40 million."""

_SHOWN = 3
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class How:
    """How somebody wants a file to be read; None is for what is to be guessed."""

    encoding: str | None = None
    separator: str | None = None
    sheet: str | None = None


def read_file(path: Path, how: How) -> Grid:
    """The lines of the file at `path` that are not blank.

    Raises BadInput where it cannot be read as a table, is too large, or `how` does not fit it.
    """
    remedy = "Name a CSV, XLSX or ODS file."
    data = read_small_file(path, LARGEST, remedy)
    # a name in another encoding has bytes that no text can hold
    name = os.fsencode(path.name).decode(errors="replace")
    if data.startswith(b"PK\x03\x04"):
        if how.encoding or how.separator:
            raise BadInput(f"{name} is a spreadsheet, without encoding or separator.", remedy)
        return _spreadsheet(data, name, how)
    if data.startswith(_OLD_EXCEL):
        raise BadInput(
            f"{name} is of an old Excel, or protected by a password.",
            "Save it as XLSX, without a password.",
        )
    if data.startswith((b"%PDF", b"{\\rtf")) or data.lstrip()[:5].lower() in {b"<html", b"<!doc"}:
        raise BadInput(f"{name} is a document and no table.", remedy)
    if how.sheet is not None:
        raise BadInput(f"{name} has no sheets.", "Leave --sheet out.")
    return _csv(data, name, how)


def _csv(data: bytes, name: str, how: How) -> Grid:
    decoded = encodings.decode(data, name, how.encoding)
    if sum(map(decoded.text[:4000].count, "\x00\x01\x02\x03")) > 2:
        raise BadInput(f"{name} is no text.", "Name a CSV, XLSX or ODS file.")
    lines, separator = csv_lines.read_lines(decoded.text, name, how.separator)
    others = tuple(
        one
        for encoding in decoded.others
        if (one := _other_reading(data, encoding, lines, separator)).lines
    )
    reading = Reading("CSV", decoded.encoding, separator, others=others)
    return Grid(name, lines, reading)


def _other_reading(data: bytes, encoding: str, lines: list[Line], separator: str) -> OtherReading:
    """The first lines that differ when the file is read in another encoding."""
    text = data.decode(encoding, "replace")
    other = csv_lines.records(csv_lines.split_lines(text), separator or csv_lines.NO_SEPARATOR, 0)
    by_place = {line.place: line for line in lines[:5000]}
    last = max(by_place, default=0)
    found: list[Line] = []
    for line in other:
        if line.place > last or len(found) == _SHOWN:
            break
        if line.place in by_place and line.cells != by_place[line.place].cells:
            found.append(line)
    return OtherReading(encoding, tuple(found))


def _spreadsheet(data: bytes, name: str, how: How) -> Grid:
    kind = spreadsheets.kind_of(data, name)
    sheets, read = spreadsheets.read_sheets(data, name, how.sheet)
    filled = {sheet: lines for sheet, lines in read.items() if lines}
    if not filled:
        raise BadInput(f"{name} has no lines.", "Name a file with a name in each line.")
    chosen = max(
        filled, key=lambda sheet: (columns.names_a_person(filled[sheet]), len(filled[sheet]))
    )
    rest = tuple(sheet for sheet in sheets.shown if sheet != chosen)
    return Grid(name, filled[chosen], Reading(kind, sheet=chosen, other_sheets=rest))
