"""Reads the lines of one paper sheet from a CSV file, and writes back the rows that were rejected.

The file has a header with the columns line, name, role, organisation, listed and removed in any
order; line, name and listed are required. What spreadsheets add is skipped: a first line that names
the separator, blank lines before the header, empty columns after the last one. The caller checks
whether a line fits its sheet.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import BadInput
from kiosk.exchange.excel import unguard_cell, write_table
from kiosk.exchange.importing.csv_lines import SEPARATORS
from kiosk.files import read_small_file, write_atomically
from kiosk.plain_text import decode
from kiosk.plurals import counted
from kiosk.signing.names.folding import fold
from kiosk.signing.paper.paper_line import PaperLine

COLUMNS = ("line", "name", "role", "organisation", "listed", "removed")
NEEDED = frozenset({"line", "name", "listed"})
REASON = "reason"
LARGEST = 1_000_000
"""Bytes; a sheet has at most 15 lines."""

MOST_ROWS = 1000

_YES = frozenset(
    "1 x y yes true on ticked checked s si sim oui o vrai ja j wahr verdadero verdadeiro vero sì "
    "да д истина ναι tak ano joo kyllä igen evet da نعم ن हाँ हां ह 是 对 はい 예 네".split()
)
_NO = frozenset(
    "0 n no false off nein non nao não falsch faux falso нет н ложь οχι όχι nie ne ei nem nej "
    "hayır nu لا नहीं न 否 不 いいえ 아니요".split()
)
_TICKS, _BLANKS = frozenset("✓✔☑☒×"), frozenset("-–—☐")
_YES_WORDS, _NO_WORDS = frozenset(map(fold, _YES)), frozenset(map(fold, _NO))
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?[,;\t|]*(?:\r\n|\n|\r|$)', re.IGNORECASE)
_BLANK_LINE = re.compile(r'[ \t,;|"]*(?:\r\n|\n|\r)')


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the file: its line in the file, its cells as they are, and what they mean.

    `line` is None where `fault` says what is wrong with it.
    """

    place: int
    cells: tuple[str, ...]
    line: PaperLine | None = None
    is_struck: bool = False
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a file that are not empty, the cells of its header, and its separator."""

    rows: tuple[Row, ...]
    header: tuple[str, ...]
    separator: str


def read_table(path: Path) -> Table:
    """Reads the rows of `path`.

    Raises BadInput, with the file's line, where it cannot be read as a table at all.
    """
    text = _text(path)
    text, above, separator = _skip_preamble(path, text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[Row] = []
    cells: list[str] = []
    try:
        cells = next(reader, [])
        header = _header(path, above + 1, cells)
        is_ours = REASON in header
        for read_ in reader:
            if len(rows) == MOST_ROWS:
                raise BadInput(
                    f"{path.name}:{above + reader.line_num}: There are more than {MOST_ROWS} rows.",
                    "Give the lines of one sheet.",
                )
            if any(cell.strip() for cell in read_):
                # `write_rejected` guarded the cells of this file
                own = [unguard_cell(cell) if is_ours else cell for cell in read_]
                rows.append(_row(above + reader.line_num, header, own))
    except csv.Error as error:
        raise BadInput(
            f"{path.name}:{above + reader.line_num}: This is not CSV: {error}.",
            "Save it as CSV (UTF-8).",
        ) from error
    return Table(tuple(rows), tuple(cells), separator)


def write_rejected(path: Path, table: Table, rejected: Iterable[tuple[Row, str]]) -> None:
    """Writes the rows of `table` that were not taken, each after the reason, for its owner alone.

    Cells are guarded against formulas. `read_table` takes the guards off again, so the corrected
    file can be given once more.
    """
    old = [at for at, name in enumerate(map(_name, table.header)) if name == REASON]
    header = [REASON, *_without_columns(table.header, old)]
    rows = ((reason, *_without_columns(row.cells, old)) for row, reason in rejected)
    with write_atomically(path) as file:
        for piece in write_table(header, rows, table.separator):
            file.write(piece.encode())


def _without_columns(cells: Sequence[str], places: Sequence[int]) -> list[str]:
    return [cell for at, cell in enumerate(cells) if at not in places]


def _skip_preamble(path: Path, text: str) -> tuple[str, int, str]:
    """The text from its header on, how many lines stood before it, and the separator."""
    above, at, separator = 0, 0, ""
    while True:
        named = _SEPARATOR_LINE.match(text, at) if not separator else None
        found = named or _BLANK_LINE.match(text, at)
        if found is None:
            break
        if named is not None:
            separator = named[1]
            if separator not in SEPARATORS:
                raise BadInput(
                    f"{path.name}:{above + 1}: Cells cannot be parted by {separator!r}.",
                    "Save it with commas, semicolons, tabs or upright strokes between the cells.",
                )
        at = found.end()  # no slice: a file of nothing but empty lines has a million of them
        above += 1
        if at == len(text):
            break
    text = text[at:]
    return text, above, separator or _guess_separator(text)


def _guess_separator(text: str) -> str:
    """The separator that splits the header into the most column names that are known."""
    first = re.split("[\r\n]", text, maxsplit=1)[0]

    def known(separator: str) -> int:
        names = (_name(cell.strip().strip('"')) for cell in first.split(separator))
        return sum(name in (*COLUMNS, REASON) for name in names)

    return max(SEPARATORS, key=known)


def _text(path: Path) -> str:
    data = read_small_file(path, LARGEST, "Name the CSV file with the lines of one sheet.")
    try:
        return decode(data)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadInput(
            f"{path.name}:{line}: This is not UTF-8.", "Save it as CSV (UTF-8)."
        ) from error


def _name(cell: str) -> str:
    """A column's name as this program writes it."""
    return cell.strip().lower().replace("organization", "organisation")


def _header(path: Path, line: int, cells: list[str]) -> list[str]:
    """The columns' names, "" for an empty one; without empty ones behind the last."""
    names = list(map(_name, cells))
    while names and not names[-1]:
        names.pop()
    named = [name for name in names if name]
    odd = [name for name in named if name not in (*COLUMNS, REASON)]
    lacking = [name for name in COLUMNS if name in NEEDED and name not in names]
    if odd or lacking or len(set(named)) < len(named):
        raise BadInput(
            f"{path.name}:{line}: The columns must be {', '.join(COLUMNS)}, each once; "
            "line, name and listed must be there.",
            "Write these names into the line above the first row.",
        )
    return names


def _row(place: int, header: list[str], cells: list[str]) -> Row:
    own = tuple(cells)
    given = dict.fromkeys(header, "") | dict(zip(header, cells, strict=False))
    beyond = any(cell.strip() for cell in cells[len(header) :])
    lacking = NEEDED.intersection(header[len(cells) :])
    if beyond or lacking:
        there = counted(len(cells), "cell")
        fault = f"This row has {there}, and the first line has {len(header)}."
        return Row(place, own, fault=fault)
    if any(cell.strip() for name, cell in zip(header, cells, strict=False) if not name):
        return Row(place, own, fault="There is a cell in a column without a name.")
    number = given["line"].strip()
    if not (number.isascii() and number.isdigit() and len(number) <= 3):
        return Row(place, own, fault="The line's number is not a number from 1.")
    said = {name: yes_or_no(given.get(name, "")) for name in ("listed", "removed")}
    for name, word in said.items():
        if word is None:
            fault = f"What stands under {name} is neither yes nor no."
            return Row(place, own, fault=fault)
    line = PaperLine(
        line=int(number),
        name=given["name"],
        role=given.get("role", ""),
        organisation=given.get("organisation", ""),
        is_listed=bool(said["listed"]),
    )
    return Row(place, own, line, is_struck=bool(said["removed"]))


def yes_or_no(cell: str) -> bool | None:
    """Whether a box is ticked, in the words and signs of many languages; an empty one is not.

    None for anything else, which is not guessed at.
    """
    bare = cell.strip()
    if not bare or bare in _BLANKS:
        return False
    if bare in _TICKS:
        return True
    word = fold(bare)
    if word in _YES_WORDS:
        return True
    return False if word in _NO_WORDS else None
