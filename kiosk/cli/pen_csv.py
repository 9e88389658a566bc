"""`pledge-kiosk sheets enter --csv`: the lines of one sheet from a file, all checked before.

A row that is in the ledger already as it stands is known, so the same file may be given again.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.cli import given, pen_sheets
from kiosk.cli.pen_desk import Desk, in_words
from kiosk.errors import BadInput
from kiosk.exchange import pen_lines
from kiosk.exchange.pen_lines import Row
from kiosk.signing.names.cleaning import clean
from kiosk.signing.paper import pen_line, pen_sheet
from kiosk.signing.paper.pen_line import PenLine
from kiosk.signing.signature import Listing, Signature

Rejected = list[tuple[Row, str]]


def run(options: argparse.Namespace, desk: Desk) -> int:
    """Takes what can be taken; returns 2 where a row could not be."""
    account = desk.account
    taken, known, rejected = _sorted_out(pen_lines.read(options.csv), desk)
    if len(taken) > account.waiting:
        raise BadInput(
            f"{options.csv.name} has {len(taken)} new lines, and {account.waiting} of sheet "
            f"{account.sheet.label} are still to type.",
            "Count the sheet again: `sheets back`.",
        )
    if not options.dry_run:
        for line, is_struck in taken:
            if is_struck:
                desk.ledger.strike_line(desk.number, line.line)
            else:
                desk.ledger.record_line(desk.signed(line))
        desk.finish()
    out = _give_back(options, rejected) if rejected else None
    verb = "would be taken" if options.dry_run else "taken"
    sentence = f"{len(taken)} lines {verb}, {known} known already, {len(rejected)} not taken"
    given.tell(
        options,
        f"{sentence}: see {out}." if out is not None else f"{sentence}.",
        {
            "taken": len(taken),
            "known": known,
            "rejected": [{"row": row.place, "reason": why} for row, why in rejected],
            "rejected_file": out,
            **pen_sheets.data(desk.account),
        },
    )
    return BadInput.exit_status if rejected else 0


def _sorted_out(rows: list[Row], desk: Desk) -> tuple[list[tuple[PenLine, bool]], int, Rejected]:
    """The lines to take, whether each is struck; how many are known; what cannot be taken."""
    account = desk.account
    recorded = {one.line: one for one in desk.store.pen_lines(desk.number)}
    taken: list[tuple[PenLine, bool]] = []
    rejected: Rejected = []
    known = 0
    seen: set[int] = set()
    for row in rows:
        line = row.line
        if line is None:
            rejected.append((row, row.fault))
            continue
        if line.line in seen:
            rejected.append((row, "This line stands in the file twice."))
            continue
        seen.add(line.line)
        was = recorded.get(line.line)
        is_known = was is not None and _is(was, line)
        if line.line in account.sheet.struck_lines if row.is_struck else is_known:
            known += 1
        elif was is not None:
            rejected.append((row, "This line is typed in already, and says something else."))
        elif why := _refused(row, line, desk):
            rejected.append((row, why))
        elif row.is_struck or clean(line.name) or line.role.strip() or line.organisation.strip():
            taken.append((line, row.is_struck))
    return taken, known, rejected


def _refused(row: Row, line: PenLine, desk: Desk) -> str:
    try:
        pen_sheet.refuse_line(desk.account.sheet, line.line)
    except BadInput as fault:
        return fault.what
    is_empty = not (line.name.strip() or line.role.strip() or line.organisation.strip())
    if row.is_struck or is_empty:
        return ""
    problems = pen_line.problems(line, desk.campaign)
    return in_words(problems) if problems else ""


def _is(signature: Signature, line: PenLine) -> bool:
    """Whether the signature says what the line says; without a name in the clear, what it can."""
    if (signature.listing is Listing.PUBLIC) is not line.is_listed:
        return False
    if not signature.name:
        return True
    said = (signature.name, signature.role, signature.organisation)
    return said == tuple(map(clean, (line.name, line.role, line.organisation)))


def _give_back(options: argparse.Namespace, rejected: Rejected) -> Path:
    """Tells each row that was not taken, and writes them to a file."""
    for row, why in rejected:
        print(f"{options.csv.name}:{row.place}: {why}", file=sys.stderr)
    beside = options.csv.with_name(f"{options.csv.stem}-rejected.csv")
    out: Path = (options.rejected or beside).expanduser().absolute()
    pen_lines.write_rejected(out, rejected)
    return out
