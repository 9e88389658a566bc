"""Makes a person of each line, or says why there is none in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from kiosk.exchange.importing import dates, names
from kiosk.exchange.importing.columns import Columns, Field
from kiosk.exchange.importing.dates import DateOrder
from kiosk.exchange.importing.table import Line, Table
from kiosk.exchange.paper_lines import yes_or_no
from kiosk.plurals import counted
from kiosk.signing.imports.imported_line import ImportedLine
from kiosk.signing.names.cleaning import clean

NO_NAME = "It has no name."

EARLIEST = datetime(1971, 1, 1, tzinfo=UTC)
"""Earlier dates are what programs write for none: 1899-12-30, 1900-01-01, 1970-01-01."""

_SAMPLE = 2000


@dataclass(frozen=True, slots=True)
class Habits:
    """How the lines of one file are written.

    `is_last_first` is for "Lee, Jordan", `splits_brackets` for "Jordan Lee (Acme Films)".
    Without `may_list` nobody is named, whatever the file's columns say.
    """

    columns: Columns
    is_last_first: bool = False
    splits_brackets: bool = True
    date_order: DateOrder = DateOrder.DAY_FIRST
    may_list: bool = True


@dataclass(frozen=True, slots=True)
class Read:
    """A line of the file and what it says; `fault` is why nobody can be made of it.

    `has_bad_date` says that there is a date that cannot be read.
    """

    line: Line
    said: ImportedLine | None = None
    fault: str = ""
    has_bad_date: bool = False


def guess_habits(table: Table, columns: Columns, usual: DateOrder) -> Habits:
    """How the lines are written, as far as they tell; `usual` is for dates that do not."""
    sample = table.lines[:_SAMPLE]
    whole = columns.get(Field.NAME)
    day = columns.get(Field.DATE)
    return Habits(
        columns=columns,
        is_last_first=whole is not None and names.are_last_first(one.cell(whole) for one in sample),
        date_order=dates.guess_order((one.cell(day) for one in sample), usual),
    )


def read_people(table: Table, habits: Habits, zone: tzinfo | None, now: datetime) -> Iterator[Read]:
    """Each line with what it says. A date before `EARLIEST` or after `now` cannot be read."""
    width = max(len(table.columns), len(table.header))
    for line in table.lines:
        yield _read(line, habits, width, zone, now)


def _read(line: Line, habits: Habits, width: int, zone: tzinfo | None, now: datetime) -> Read:
    if line.fault:
        return Read(line, fault=line.fault)
    beyond = len(line.cells) - width
    if beyond > 0 and any(cell.strip() for cell in line.cells[width:]):
        there = counted(len(line.cells), "cell")
        return Read(line, fault=f"It has {there}, and there are {width} columns.")
    columns = habits.columns
    if len(line.cells) < width and len(line.cells) <= max(columns.values()):
        lacking = sorted(field for field, at in columns.items() if at >= len(line.cells))
        if _is_cut(line, columns):
            return Read(line, fault=f"It ends before the columns of {', '.join(lacking)}.")
    cells = {field: clean(line.cell(at)) for field, at in columns.items()}
    name, affiliation = _name(cells, habits)
    if not name:
        return Read(line, fault=NO_NAME)
    listed = _is_listed(cells, may_list=habits.may_list)
    if listed is None:
        return Read(line, fault="Whether the name may be listed is said neither by yes nor by no.")
    contact = yes_or_no(_opted(cells.get(Field.CONTACT, "")))
    signed_at = None
    has_bad_date = False
    if day := cells.get(Field.DATE):
        signed_at = dates.read_date(day, habits.date_order, zone)
        if signed_at is None or not EARLIEST <= signed_at <= now:
            signed_at, has_bad_date = None, True
    said = ImportedLine(
        name=name,
        role=cells.get(Field.ROLE, ""),
        organisation=cells.get(Field.ORGANISATION, "") or affiliation,
        email=cells.get(Field.EMAIL, ""),
        is_listed=listed,
        may_contact=bool(contact),
        signed_at=signed_at,
        key=cells.get(Field.ID, ""),
    )
    return Read(line, said, has_bad_date=has_bad_date)


def _is_cut(line: Line, columns: Columns) -> bool:
    """Whether a line ends where its neighbours have a name: blank cells behind it do not matter."""
    needed = {Field.NAME, Field.FIRST, Field.LAST, Field.LISTED, Field.ANONYMOUS}
    return any(at >= len(line.cells) for field, at in columns.items() if field in needed)


def _name(cells: Mapping[Field, str], habits: Habits) -> tuple[str, str]:
    """The name as it is published, and the affiliation behind it."""
    name = cells.get(Field.NAME, "")
    if habits.is_last_first:
        bare = names.split_affiliation(name)[0]
        name = names.turn(bare) + name[len(bare) :]
    if not name:
        parts = (Field.PREFIX, Field.FIRST, Field.MIDDLE, Field.LAST, Field.SUFFIX)
        given = [cells.get(part, "") for part in parts]
        if not (given[1] or given[3]):
            return "", ""
        name = names.join_parts(*given)
    if habits.splits_brackets and not cells.get(Field.ORGANISATION):
        return names.split_affiliation(name)
    return name, ""


def _is_listed(cells: Mapping[Field, str], *, may_list: bool) -> bool | None:
    """Whether the name may be published; None where a cell says neither yes nor no."""
    is_hidden: bool | None = False
    if Field.ANONYMOUS in cells:
        is_hidden = yes_or_no(cells[Field.ANONYMOUS])
    is_listed: bool | None = True
    if Field.LISTED in cells:
        is_listed = yes_or_no(cells[Field.LISTED])
    if is_hidden is None or is_listed is None:
        return None
    return may_list and is_listed and not is_hidden


def _opted(cell: str) -> str:
    """What campaign tools write for people who agreed to be contacted."""
    return "yes" if cell.strip().casefold() in {"subscribed", "opted in", "opt-in"} else cell
