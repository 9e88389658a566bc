"""Writes the lines that were not taken as CSV: the reason, the line's number, then every cell.

Corrected, the file can be imported like any other: the two columns of ours are left out, and the
guards against formulas are taken off.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from kiosk.exchange.excel import guard_cell, unguard_cell, write_table
from kiosk.exchange.importing.table import Grid, Line, Table, name_columns
from kiosk.files import write_atomically

OWN = ("not taken because", "line of the file")
"""The first two cells of the header."""

_ENDING = re.compile(r"-rejected(-\d+)?$")


def write_rejected(path: Path, table: Table, rejected: Iterable[tuple[Line, str]]) -> None:
    """Writes lines with their reasons, for the file's owner alone. Raises what writing raises."""
    header = [*OWN, *map(guard_cell, table.header or table.columns)]
    rows = ((reason, str(line.place), *line.cells) for line, reason in rejected)
    with write_atomically(path) as file:
        for piece in write_table(header, rows, table.reading.separator or ","):
            file.write(piece.encode())


def without_own_columns(grid: Grid) -> Grid:
    """The grid of a file that `write_rejected` wrote as it was before; any other one unchanged.

    Its header is the first line, wherever that of the first file was; one of letters alone was
    written for a file without a header, and goes.
    """
    if not grid.lines or grid.lines[0].cells[: len(OWN)] != OWN:
        return grid
    lines = [
        replace(line, cells=tuple(map(unguard_cell, line.cells[len(OWN) :]))) for line in grid.lines
    ]
    header = lines[0].cells
    if header == name_columns((), len(header)):
        return replace(grid, lines=lines[1:], header_line=0)
    return replace(grid, lines=lines, header_line=lines[0].place)


def file_that_was_rejected(stem: str) -> str:
    """The name of the file whose lines were rejected: `signers` for `signers-rejected-2`."""
    return _ENDING.sub("", stem)
