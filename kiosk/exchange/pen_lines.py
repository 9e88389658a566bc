"""Lines of one pen sheet from a CSV file, as typed elsewhere; what cannot be used goes back.

The file has a header; columns are line, name, role, organisation, listed, struck in any order, of
which line, name and listed must be there. Whether a line fits its sheet is the caller's to ask.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import BadInput
from kiosk.files import whole_file
from kiosk.signing.paper.pen_line import PenLine

COLUMNS = ("line", "name", "role", "organisation", "listed", "struck")
NEEDED = frozenset({"line", "name", "listed"})
REASON = "reason"
LARGEST = 1_000_000
"""Bytes; a sheet has at most 15 lines."""

MOST_ROWS = 1000

_YES = frozenset({"y", "yes", "x", "1", "true", "s", "si", "sí"})
_NO = frozenset({"", "n", "no", "0", "false"})


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the file: where it stands, its cells as they are, and what they mean.

    `line` is None where `fault` says what is wrong with it.
    """

    place: int
    cells: dict[str, str]
    line: PenLine | None = None
    is_struck: bool = False
    fault: str = ""


def read(path: Path) -> list[Row]:
    """The rows of `path` that say anything.

    Raises BadInput, with the file's line, where it cannot be read as a table at all.
    """
    text = _text(path)
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    try:
        header = _header(path, next(reader, []))
        for cells in reader:
            if len(rows) == MOST_ROWS:
                raise BadInput(
                    f"{path.name}:{reader.line_num}: There are more than {MOST_ROWS} rows.",
                    "Give the lines of one sheet.",
                )
            if any(cell.strip() for cell in cells):
                rows.append(_row(reader.line_num, header, cells))
    except csv.Error as error:
        raise BadInput(
            f"{path.name}:{reader.line_num}: This is not CSV: {error}.", "Save it as CSV (UTF-8)."
        ) from error
    return rows


def write_rejected(path: Path, rejected: Iterable[tuple[Row, str]]) -> None:
    """Writes rows that were not taken, as they were, each with its reason.

    Mended, the file can be given again. Only its owner may read it.
    """
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, (*COLUMNS, REASON), restval="", extrasaction="ignore")
    writer.writeheader()
    for row, reason in rejected:
        writer.writerow({**row.cells, REASON: reason})
    with whole_file(path, mode=0o600) as file:
        file.write(out.getvalue().encode("utf-8-sig"))


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise BadInput(
            f"{path} cannot be read: {error.strerror}.", "Name the CSV file with the lines."
        ) from error
    if len(data) > LARGEST:
        raise BadInput(f"{path.name} is too large.", "Give the lines of one sheet.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadInput(
            f"{path.name}:{line}: This is not UTF-8.", "Save it as CSV (UTF-8)."
        ) from error


def _header(path: Path, cells: list[str]) -> list[str]:
    names = [cell.strip().lower().replace("organization", "organisation") for cell in cells]
    odd = [name for name in names if name not in (*COLUMNS, REASON)]
    lacking = [name for name in COLUMNS if name in NEEDED and name not in names]
    if odd or lacking or len(set(names)) < len(names):
        raise BadInput(
            f"{path.name}:1: The columns must be {', '.join(COLUMNS)}, each once; "
            "line, name and listed must be there.",
            "Mend the first line.",
        )
    return names


def _row(place: int, header: list[str], cells: list[str]) -> Row:
    given = dict(zip(header, cells, strict=False))
    if len(cells) != len(header):
        fault = f"There are {len(cells)} cells where the first line has {len(header)}."
        return Row(place, given, fault=fault)
    number = given["line"].strip()
    if not (number.isascii() and number.isdigit() and len(number) <= 3):
        return Row(place, given, fault="The line's number is not a number from 1.")
    said = {name: given.get(name, "").strip().lower() for name in ("listed", "struck")}
    for name, word in said.items():
        if word not in _YES | _NO:
            return Row(place, given, fault=f"What stands under {name} is neither y nor n.")
    line = PenLine(
        line=int(number),
        name=given["name"],
        role=given.get("role", ""),
        organisation=given.get("organisation", ""),
        is_listed=said["listed"] in _YES,
    )
    return Row(place, given, line, is_struck=said["struck"] in _YES)
