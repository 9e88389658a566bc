"""`paper list` and `missing`: where the paper sheets are, and whether their lines add up."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING

from kiosk.cli import answers, inputs, signatures
from kiosk.cli.commands.during.paper.sheets import as_data, format_line, parse_number
from kiosk.errors import BadInput
from kiosk.plurals import counted
from kiosk.signing import codes
from kiosk.signing.names.public_line import public_line
from kiosk.signing.paper import pen_account
from kiosk.signing.signature import Signature

if TYPE_CHECKING:
    from kiosk.store import Store


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    with inputs.read_ledger(options, campaign) as store:
        if options.act == "list" and options.number is not None:
            return _one(options, store)
        accounts = store.pen_sheets()
    figures = pen_account.add_up(accounts)
    if options.act == "missing":
        accounts = [one for one in accounts if one.alarm is not None]
    summary = {
        "sheets": list(map(as_data, accounts)),
        "figures": _figures(figures),
    }
    lines = [format_line(one) for one in accounts]
    if options.act == "missing":
        answers.print_answer(
            options, "\n".join(lines) or "No sheet is missing or unfinished.", summary
        )
        return 1 if accounts else 0
    lines.append(
        f"{figures.printed} printed: {figures.back} back ({figures.unused} of them unused), "
        f"{figures.out} out, {figures.lost} lost; {figures.open} to look after."
    )
    lines.append(
        f"{counted(figures.lines, 'line')} on the sheets that are back = {figures.typed} typed + "
        f"{figures.struck} removed + {figures.empty} empty"
        + (f" + {figures.waiting} still to type." if figures.waiting else ".")
    )
    answers.print_answer(options, "\n".join(lines), summary)
    return 0


def _figures(figures: pen_account.Figures) -> dict[str, object]:
    """The figures of all sheets by the words people read."""
    told = asdict(figures)
    return {"removed": told.pop("struck"), **told, "adds_up": figures.adds_up}


def _one(options: argparse.Namespace, store: Store) -> int:
    number = parse_number(options.number)
    found = store.pen_sheets(number)
    if not found:
        raise BadInput(f"This ledger knows no sheet {codes.pen_sheet_label(number)}.")
    signatures = store.pen_lines(number)
    lines = [format_line(found[0]), *map(_signed, signatures)]
    lines += [f"  line {line}: removed" for line in found[0].sheet.struck_lines]
    answers.print_answer(
        options,
        "\n".join(lines),
        as_data(found[0]) | {"signatures": {one.line: one.called for one in signatures}},
    )
    return 0


def _signed(one: Signature) -> str:
    line = public_line(one.name, one.role, one.organisation) or "(no name here)"
    return f"  line {one.line}: number {one.called}  {line}  ({signatures.describe_standing(one)})"
