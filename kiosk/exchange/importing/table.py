"""What a file of names is once it is read: lines of cells under a header, and how it was read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.errors import BadInput

MOST_LINES = 250_000
MOST_COLUMNS = 500
MOST_CELLS = 12_000_000
REMEDY_TOO_LARGE = "Split it, or delete the columns that do not matter."


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the file: its number from 1, its cells as text, and what is wrong with it."""

    place: int
    cells: tuple[str, ...]
    fault: str = ""

    @property
    def is_blank(self) -> bool:
        return not any(cell.strip() for cell in self.cells)

    def cell(self, column: int | None) -> str:
        """The text in a column; "" where the line is shorter, or `column` is None."""
        if column is None or column >= len(self.cells):
            return ""
        return self.cells[column]


@dataclass(frozen=True, slots=True)
class OtherReading:
    """Another encoding in which the file can be read, and the first lines that differ then."""

    encoding: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file was read, for people to confirm.

    `encoding` and `separator` are of CSV alone ("" for a file of one column), `sheet` and
    `other_sheets` of spreadsheets. `others` are the readings in other encodings, the likeliest
    first; there are none where the file says itself what it is.
    """

    kind: str
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    other_sheets: tuple[str, ...] = ()
    others: tuple[OtherReading, ...] = ()


@dataclass(frozen=True, slots=True)
class Grid:
    """The lines of a file, with the header and what stands above it still among them.

    `header_line` is the header's where that is certain, 0 where the file has none, else None.
    """

    name: str
    lines: Sequence[Line]
    reading: Reading
    header_line: int | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A file whose header is known. `header_place` is its line, 0 where the file has none.

    `columns` are the columns' names as people may call them; each is another one.
    """

    name: str
    columns: tuple[str, ...]
    lines: Sequence[Line]
    reading: Reading
    header_place: int = 0
    header: tuple[str, ...] = field(default=())


def column_letters(column: int) -> str:
    """A column as spreadsheets call it: 0 is A, 26 is AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int | None:
    """The inverse of `column_letters`, None for anything else."""
    if not (letters.isascii() and letters.isalpha() and len(letters) <= 3):
        return None
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def name_columns(header: Sequence[str], width: int) -> tuple[str, ...]:
    """A name for each of `width` columns: that of the header, with a number where it is repeated.

    A column without a name is called by its letters.
    """
    names: list[str] = []
    seen: dict[str, int] = {}
    for at in range(width):
        name = " ".join(header[at].split()) if at < len(header) else ""
        if not name:
            names.append(column_letters(at))
            continue
        count = seen[name.casefold()] = seen.get(name.casefold(), 0) + 1
        names.append(name if count == 1 else f"{name} ({count})")
    return tuple(names)


def refuse_too_large(name: str, *, lines: int = 0, columns: int = 0) -> None:
    """Raises BadInput for more lines, columns or cells than are read."""
    if lines > MOST_LINES:
        raise BadInput(f"{name} has more than {MOST_LINES:,} lines.", "Split it into two files.")
    if columns > MOST_COLUMNS:
        raise BadInput(f"{name} has more than {MOST_COLUMNS} columns.", REMEDY_TOO_LARGE)
    if lines * columns > MOST_CELLS:
        raise BadInput(f"{name} has more than {MOST_CELLS:,} cells.", REMEDY_TOO_LARGE)
