"""Reads a file of names as somebody wants it read, and imports what a dry run has shown.

The command `import` and the organiser's page both do it this way. `kiosk.exchange.importing` reads
files, `kiosk.jobs.import_names` makes plans and carries them out.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.campaign.model import Campaign
from kiosk.errors import WorldFault
from kiosk.exchange.importing import columns, people, read_file, rejected_file
from kiosk.exchange.importing.columns import Field
from kiosk.exchange.importing.dates import DateOrder, usual_order
from kiosk.exchange.importing.people import Habits
from kiosk.exchange.importing.read_file import How
from kiosk.exchange.importing.table import Table
from kiosk.files import Progress, find_free_name
from kiosk.jobs import import_names
from kiosk.jobs.import_names import Plan, Wish
from kiosk.signing.entries.private import Opening

if TYPE_CHECKING:
    from kiosk.signing.imports.run import Run
    from kiosk.store import Store

ENDINGS = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".ods"})
"""Files that are offered; what they are, their bytes say."""

_LONGEST_STEM = 200
"""Bytes of a file's name that are left in the name of its rejected lines."""


@dataclass(frozen=True, slots=True)
class FileWish:
    """How somebody wants a file to be read; None is for what is to be guessed.

    `columns` are names of columns by what they hold, `columns.NONE` for none. `header` is the line
    with the columns' names, 0 for a file without.
    """

    how: How = field(default_factory=How)
    columns: Mapping[Field, str] = field(default_factory=dict)
    header: int | None = None
    is_last_first: bool | None = None
    splits_brackets: bool = True
    date_order: DateOrder | None = None
    may_list: bool = True


class Imported(NamedTuple):
    """What an import did. `rejected` is the file with lines that were not taken, None without.

    `fault` is why that file could not be written: the import is done all the same.
    """

    plan: Plan
    run: Run
    rejected: Path | None = None
    fault: WorldFault | None = None


def read_table(path: Path, wish: FileWish) -> Table:
    """The file's lines under their header. Raises what `read_file` and `make_table` raise."""
    grid = rejected_file.without_own_columns(read_file.read_file(path, wish.how))
    return columns.make_table(grid, wish.columns.values(), wish.header)


def find_habits(table: Table, wish: FileWish, campaign: Campaign, language: str) -> Habits:
    """How the lines are written: as was said, else as they look.

    Raises BadInput for a column that is not there.
    """
    usual = usual_order(language, campaign.event.zone)
    habits = people.guess_habits(table, columns.choose(table, wish.columns), usual)
    return replace(
        habits,
        is_last_first=habits.is_last_first if wish.is_last_first is None else wish.is_last_first,
        splits_brackets=wish.splits_brackets,
        date_order=wish.date_order or habits.date_order,
        may_list=wish.may_list,
    )


def rejected_beside(file: Path) -> Path:
    """Where lines that are not taken go, beside `file`, under a name that is free."""
    stem = os.fsdecode(os.fsencode(file.stem)[:_LONGEST_STEM])
    return find_free_name(file.with_name(f"{stem}-rejected.csv"))


def import_table(
    table: Table,
    habits: Habits,
    campaign: Campaign,
    wish: Wish,
    store: Store,
    *,
    now: datetime,
    rejected: Path,
    opening: Opening | None = None,
    progress: Progress | None = None,
) -> Imported:
    """Imports all of a file that can be taken, or nothing. On the store's thread.

    The plan is made once more, because people may have signed since somebody looked at it. Raises
    BadInput where it cannot be carried out, and what `make_plan` and `carry_out` raise.
    """
    plan = import_names.make_plan(
        table, habits, campaign, wish, store, now=now, opening=opening, progress=progress
    )
    import_names.refuse(plan, wish)
    run = import_names.carry_out(plan, campaign, store, progress)
    lines = import_names.lines_to_mend(plan)
    if not lines:
        return Imported(plan, run)
    try:
        rejected_file.write_rejected(rejected, table, lines)
    except WorldFault as fault:
        return Imported(plan, run, fault=fault)
    return Imported(plan, run, rejected)
