"""`paper enter`: a returned paper sheet, typed in line by line or from a CSV file."""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import answers, inputs, output_files, terminal
from kiosk.cli.commands.during.paper.listing import as_data, ask_used, parse_number
from kiosk.cli.commands.during.paper.typist import Typist
from kiosk.errors import BadInput
from kiosk.exchange import paper_lines
from kiosk.files import find_free_name
from kiosk.jobs import paper_entry
from kiosk.jobs.paper_entry import CheckedRows, SheetEntry
from kiosk.plurals import counted
from kiosk.signing.paper.paper_account import Account
from kiosk.signing.paper.paper_sheet import Stage

if TYPE_CHECKING:
    from kiosk.store import SheetLedger, Store


def run(options: argparse.Namespace) -> int:
    from kiosk.store import SheetLedger

    campaign = inputs.load_campaign(options)
    number = parse_number(options.number)
    if options.csv is None and (options.dry_run or options.rejected):
        raise BadInput("--dry-run and --rejected go with --csv.", "Name the CSV file.")
    if isinstance(sys.stdin, io.TextIOWrapper) and options.csv is None:
        sys.stdin.reconfigure(errors="replace")  # a byte that is no letter stops nobody
    with inputs.open_ledger(options, campaign) as store:
        sheets = SheetLedger(store)
        account = sheets.account(number)
        if options.csv is None:
            terminal.need_terminal(
                "There is no terminal to type on.", "Name a CSV file with --csv."
            )
        if options.used is not None or not account.sheet.is_back:
            _bring_back(options, sheets, account)
        if options.csv is not None and account.sheet.stage is not Stage.BACK:
            known = _known_already(options, store, sheets.account(number))
            if known is not None:
                return known
        entry = paper_entry.open_entry(store, sheets, campaign, number, options.signed_on)
        if options.csv is not None:
            return _take_file(options, entry)
        said = Typist(entry).type_in()
        return answers.print_answer(options, said, as_data(entry.account))


def _known_already(options: argparse.Namespace, store: Store, account: Account) -> int | None:
    """Says that a file was given before, of a sheet that takes no lines any more; else None."""
    table = paper_lines.read_table(options.csv)
    if not paper_entry.are_all_recorded(store, account, table.rows):
        return None
    known = CheckedRows(taken=(), known=len(table.rows), rejected=())
    said = f"Sheet {account.sheet.label} is {account.sheet.stage}."
    return _print_lines(options, said, known, None, account)


def _bring_back(options: argparse.Namespace, sheets: SheetLedger, account: Account) -> None:
    """The sheet is in the hand: recorded as back, but in a dry run."""
    number, used = account.sheet.number, options.used
    if used is None and options.csv is not None:
        raise BadInput(
            f"Sheet {account.sheet.label} is {account.sheet.stage}.",
            "Say with --used how many lines have writing on them.",
        )
    if used is None:
        used = ask_used(account)
    if options.dry_run:
        raise BadInput(
            "A dry run changes nothing, so it cannot bring the sheet back.",
            "Say first that it is back: `paper back`.",
        )
    sheets.back(number, used, options.removed, is_witnessed=options.witnessed)


def _take_file(options: argparse.Namespace, entry: SheetEntry) -> int:
    """Takes what can be taken, all of it checked before; returns 2 where a row could not be."""
    table = paper_lines.read_table(options.csv)
    paper_entry.refuse_rows_of_other_sheet(entry, table.rows, options.csv.name)
    lines = paper_entry.check_rows(entry, table.rows)
    account = entry.account
    if len(lines.taken) > account.waiting:
        raise BadInput(
            f"{options.csv.name} has {counted(len(lines.taken), 'new line')}, and "
            f"{counted(account.waiting, 'line is', 'lines are')} still to type of sheet "
            f"{account.sheet.label}.",
            "Count the sheet again: `paper back`.",
        )
    out = _rejected(options) if lines.rejected and not options.dry_run else None
    if not options.dry_run:
        paper_entry.record_rows(entry, lines)
    for row, why in lines.rejected:
        print(f"{options.csv.name}:{row.place}: {why}", file=sys.stderr)
    if out is not None:
        paper_lines.write_rejected(out, table, lines.rejected)
    verb = "would be taken" if options.dry_run else "taken"
    said = (
        f"{counted(len(lines.taken), 'line')} {verb}, {lines.known} known already, "
        f"{len(lines.rejected)} not taken{f': see {out}' if out is not None else ''}."
    )
    return _print_lines(options, said, lines, out, entry.account)


def _print_lines(
    options: argparse.Namespace,
    said: str,
    lines: CheckedRows,
    out: Path | None,
    account: Account,
) -> int:
    """Prints what became of a file's lines; returns 2 where any was rejected."""
    if lines.was_given_before:
        file = options.csv.name
        said = f"{file} was given before: all of its lines are in the ledger already. {said}"
    summary = {
        "taken": len(lines.taken),
        "known": lines.known,
        "was_given_before": lines.was_given_before,
        "rejected": [{"row": row.place, "reason": why} for row, why in lines.rejected],
        "rejected_file": out,
        **as_data(account),
    }
    answers.print_answer(options, said, summary)
    return BadInput.exit_status if lines.rejected else 0


def _rejected(options: argparse.Namespace) -> Path:
    """The file for rows that are not taken. Raises BadInput where it may not be written."""
    path = options.rejected or find_free_name(
        options.csv.with_name(f"{options.csv.stem}-rejected.csv")
    )
    return output_files.check_file(options, path)
