"""`pledge-kiosk import`: names that were signed elsewhere, from CSV, XLSX and ODS."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaign.local_time import noon
from kiosk.campaign.model import Campaign
from kiosk.cli import answers, import_preview, inputs, key_files, output_files, terminal
from kiosk.cli.shared_arguments import KEY, add, flag, parse_day, path_of, whole_number
from kiosk.errors import BadInput, WorldFault
from kiosk.exchange.importing import columns, read_file, rejected_file
from kiosk.exchange.importing.csv_lines import NO_SEPARATOR
from kiosk.exchange.importing.dates import DateOrder
from kiosk.exchange.importing.people import Habits
from kiosk.exchange.importing.table import MOST_LINES, Table
from kiosk.jobs import import_file, import_names
from kiosk.jobs.import_file import FileWish
from kiosk.jobs.import_names import Plan, Wish, lines_to_mend
from kiosk.plurals import counted

if TYPE_CHECKING:
    from kiosk.store import Store

DESCRIPTION = """\
Takes in names that were signed elsewhere, from a CSV, XLSX or ODS file of any program. It shows how
the file is read and what would be done, and asks before it changes anything; without a terminal it
changes nothing unless --yes is given. Lines that cannot be taken come back as a file with their
reasons, and the exit status is 2.

The same file again, or a newer one from the same place, changes what has changed and nothing else.
--undo takes back a whole import. Names in the file must be of people who agreed to be named:
--consent says in one sentence what they agreed to, and where.
"""


TURNED = "last-first"

_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|", "none": NO_SEPARATOR}


def arguments(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("file", metavar="FILE", nargs="?", type=Path, help="the file with the names")
    which.add_argument("--list", **flag("list all imports with their numbers"))
    which.add_argument(
        "--undo",
        type=whole_number(1, 1_000_000, "the number of an import"),
        metavar="N",
        help="take back all of import N",
    )
    parser.add_argument(
        "--consent",
        metavar="SENTENCE",
        default="",
        help="what these people agreed to, and where; it is kept with every signature",
    )
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="FIELD=COLUMN",
        help=f'which column holds what, such as name="Full name"; {columns.NONE} for none. Fields:'
        f" {', '.join(columns.Field)}",
    )
    parser.add_argument(
        "--from",
        dest="label",
        metavar="PLACE",
        help="what lists call the place these names come from (default: the file's name)",
    )
    parser.add_argument(
        "--signed-on",
        type=parse_day,
        metavar="DAY",
        help="when they signed, for lines without a date (default: today)",
    )
    add(parser, "--language")
    parser.add_argument("--counted-only", **flag("count these people, and name none of them"))
    parser.add_argument(
        "--names",
        choices=("as-written", TURNED),
        help='whether names are written "Last, First" (default: as most of them look)',
    )
    parser.add_argument(
        "--brackets",
        choices=("organisation", "keep"),
        default="organisation",
        help="what stands in brackets behind a name (default: the organisation, where no column"
        " has one)",
    )
    parser.add_argument(
        "--dates",
        choices=tuple(DateOrder),
        help="whether 3/4 is the third of April (dmy) or the fourth of March (mdy)",
    )
    parser.add_argument("--encoding", help="encoding of a CSV file, such as utf-8 or cp1252")
    parser.add_argument(
        "--separator",
        choices=tuple(_SEPARATORS),
        help="what parts the cells of a CSV file",
    )
    parser.add_argument("--sheet", metavar="NAME", help="the sheet of a spreadsheet")
    parser.add_argument(
        "--header",
        type=whole_number(0, MOST_LINES),
        metavar="LINE",
        help="the line with the columns' names; 0 for a file without one",
    )
    parser.add_argument(
        "--rejected",
        **path_of("FILE", "file for lines that were not taken (default: beside it)"),
    )
    parser.add_argument(
        "--without-erased",
        **flag("the lines of people who were erased are no longer in the file"),
    )
    add(parser, "--replace", *KEY, "--yes", "--second-copy")


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    if options.list:
        return _list(options, campaign)
    if options.undo is not None:
        return _undo(options, campaign)
    table, habits = _read(options, campaign)
    now = inputs.now()
    wish = _wish(options, campaign, now)
    opener = key_files.load_opener(options, campaign)

    def make_plan(store: Store | None) -> Plan:
        # the wish as it is then: the sentence may have been asked for meanwhile
        with answers.Bar("Reading the names") as progress:
            return import_names.make_plan(
                table, habits, campaign, wish, store, now=now, opening=opener, progress=progress
            )

    if options.yes and table.reading.others:
        raise BadInput(
            f"{options.file.name} does not say in which encoding it is, and can be read in several"
            " ways.",
            "Look at it without --yes, then name the right one with --encoding.",
        )
    is_first = not _has_ledger(options, campaign)
    plan: Plan | None = None
    if not options.yes:
        plan = _dry_run(options, campaign, make_plan)
        preview = import_preview.describe(table, habits, plan)
        if options.json or not sys.stdin.isatty() or not plan.counts.total:
            return _answer(options, plan, preview)
        answers.print_campaign(options)
        said = [*preview, import_preview.sentence(plan, is_done=False)]
        print("\n".join(said), file=sys.stderr)
        wish = _ask_consent(wish)
        plan.origin = replace(plan.origin, consent=wish.consent)
        terminal.confirm(options, "Import them?")
    if is_first:  # what is refused begins no ledger
        plan = plan or make_plan(None)
        import_names.refuse(plan, wish)
        _rejected_path(options, plan)
    with inputs.open_ledger(options, campaign, may_begin=True) as store:
        if plan is None or store.tally().total:  # who has signed since the look counts as well
            plan = make_plan(store)
        import_names.refuse(plan, wish)
        out = _rejected_path(options, plan)
        with answers.Bar("Importing") as progress:
            made = import_names.carry_out(plan, campaign, store, progress)
    if out is not None:
        try:
            rejected_file.write_rejected(out, table, lines_to_mend(plan))
        except WorldFault:
            _answer(options, plan, (), made.number)  # the import is done, and can be undone
            raise
    return _answer(options, plan, (), made.number, out)


def _read(options: argparse.Namespace, campaign: Campaign) -> tuple[Table, Habits]:
    """The file's lines, and how they are written."""
    separator = _SEPARATORS[options.separator] if options.separator else None
    wish = FileWish(
        read_file.How(options.encoding, separator, options.sheet),
        columns.parse_map(options.map),
        options.header,
        is_last_first=None if options.names is None else options.names == TURNED,
        splits_brackets=options.brackets == "organisation",
        date_order=DateOrder(options.dates) if options.dates else None,
        may_list=not options.counted_only,
    )
    table = import_file.read_table(options.file, wish)
    language = inputs.choose_language(options, campaign)
    return table, import_file.find_habits(table, wish, campaign, language)


def _wish(options: argparse.Namespace, campaign: Campaign, now: datetime) -> Wish:
    signed_at = now
    if options.signed_on is not None:
        if options.signed_on > campaign.event.local(now).date():
            raise BadInput(f"{options.signed_on} is still to come.", "Give the day they signed.")
        signed_at = min(noon(options.signed_on, campaign.event.zone), now)
    return Wish(
        consent=options.consent,
        language=inputs.choose_language(options, campaign),
        signed_at=signed_at,
        label=options.label,
        may_meet_erased=options.without_erased,
    )


def _has_ledger(options: argparse.Namespace, campaign: Campaign) -> bool:
    return (inputs.find_data_folder(options) / campaign.id).exists()


def _dry_run(
    options: argparse.Namespace, campaign: Campaign, make_plan: Callable[[Store | None], Plan]
) -> Plan:
    """What would be done, beside an open kiosk as well; there need not be a ledger yet."""
    if not _has_ledger(options, campaign):
        return make_plan(None)
    with inputs.read_ledger(options, campaign) as store:
        return make_plan(store)


def _ask_consent(wish: Wish) -> Wish:
    """The same; the sentence about consents is asked for where it was not given.

    Raises BadInput where it is too long.
    """
    if not wish.consent.strip():
        asked = terminal.ask("What did these people agree to, and where? In one sentence: ")
        wish = replace(wish, consent=asked)
    return import_names.check_wish(wish)


def _rejected_path(options: argparse.Namespace, plan: Plan) -> Path | None:
    """The file for lines that are not taken, None where all are.

    Raises BadInput where it may not be written.
    """
    if not lines_to_mend(plan):
        return None
    beside = import_file.rejected_beside(options.file)
    path = output_files.check_file(options, options.rejected or beside)
    if path.exists() and path.samefile(options.file):
        raise BadInput(f"{path} has the names themselves.", "Name another file with --rejected.")
    return path


def _answer(
    options: argparse.Namespace, plan: Plan, preview: Sequence[str], number: int | None = None,
    out: Path | None = None,
) -> int:  # fmt: skip
    """Prints what was done, or with a `preview` would be; returns the exit status."""
    if number is None:
        said = [*preview, import_preview.sentence(plan, is_done=False)]
        if not plan.counts.total:
            said.append("There is nothing to import.")
        elif not plan.origin.consent:
            said.append("Nothing was changed. Add --consent and --yes to import them.")
        else:
            said.append("Nothing was changed. Add --yes to import them.")
    else:
        said = [import_preview.sentence(plan, is_done=True)]
        if out is not None:
            said.append(f"Lines that were not taken, with the reasons: {out}")
        if plan.counts.total:
            said.append(f"To take all of it back: `pledge-kiosk import --undo {number}`.")
    summary = import_preview.as_data(plan)
    numbers = {"import": number, "rejected_file": out}
    answers.print_answer(options, "\n".join(said), {**summary, **numbers})
    return BadInput.exit_status if plan.rejected else 0


def _list(options: argparse.Namespace, campaign: Campaign) -> int:
    with inputs.read_ledger(options, campaign) as store:
        runs = import_names.list_runs(store)
    said = [import_preview.describe_run(run, campaign) for run in runs]
    answers.print_answer(
        options,
        "\n".join(said) or "Nothing was imported.",
        {"imports": [import_preview.run_as_data(run, campaign) for run in runs]},
    )
    return 0


def _undo(options: argparse.Namespace, campaign: Campaign) -> int:
    with inputs.open_ledger(options, campaign) as store:
        run = import_names.find_run(store, options.undo)
        terminal.confirm(options, f"Take back {import_preview.describe_run(run, campaign)}?")
        with answers.Bar("Taking it back") as progress:
            done = import_names.undo_run(store, options.undo, progress)
    did = [f"{counted(done.removed, 'signature')} removed"]
    if done.reverted:
        did.append(f"{done.reverted} put back as before")
    if done.kept:
        did.append(f"{done.kept} kept, because they were changed since")
    answers.print_answer(
        options,
        f"Import {options.undo} is undone: {', '.join(did)}. Import the file again to redo it.",
        {
            "import": options.undo,
            "removed": done.removed,
            "reverted": done.reverted,
            "kept": done.kept,
        },
    )
    return 0
