"""`paper list` and `missing`, and what all acts share: a sheet's number, counts and summary."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING

from kiosk.cli import answers, inputs, terminal
from kiosk.errors import BadInput
from kiosk.plain_text import simplify_code
from kiosk.plurals import counted
from kiosk.signing import codes
from kiosk.signing.names.public_line import public_line
from kiosk.signing.paper import paper_account
from kiosk.signing.paper.paper_account import Account
from kiosk.signing.paper.paper_sheet import Stage
from kiosk.signing.signature import Signature

if TYPE_CHECKING:
    from kiosk.store import Store


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    with inputs.read_ledger(options, campaign) as store:
        if options.act == "list" and options.number is not None:
            return _one(options, store)
        accounts = store.paper_sheets()
    figures = paper_account.add_up(accounts)
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
    return answers.print_answer(options, "\n".join(lines), summary)


def _figures(figures: paper_account.Figures) -> dict[str, object]:
    """The figures of all sheets by the words people read."""
    told = asdict(figures)
    return {"removed": told.pop("struck"), **told, "adds_up": figures.adds_up}


def _one(options: argparse.Namespace, store: Store) -> int:
    number = parse_number(options.number)
    found = store.paper_sheets(number)
    if not found:
        raise BadInput(f"This ledger knows no sheet {codes.paper_sheet_label(number)}.")
    signed = store.paper_lines(number)
    lines = [format_line(found[0]), *map(_signed, signed)]
    lines += [f"  line {line}: removed" for line in found[0].sheet.struck_lines]
    return answers.print_answer(
        options,
        "\n".join(lines),
        as_data(found[0]) | {"signatures": {one.line: one.full_number for one in signed}},
    )


def _signed(one: Signature) -> str:
    line = public_line(one.name, one.role, one.organisation) or "(no name here)"
    return f"  line {one.line}: number {one.full_number}  {line}  ({one.standing.value})"


def parse_number(typed: str) -> str:
    """The number of one sheet, as kept. Raises BadInput."""
    try:
        return codes.read_paper_sheet(typed)
    except codes.CodeUnreadable as error:
        raise BadInput(
            f"{typed} is not the number of a paper sheet: {error}.",
            "Type it as it is printed, such as 7K3QF-012-RM, or scan the code beside it.",
        ) from error


def ask_used(account: Account) -> int:
    """How many lines are used on a sheet, asked on the terminal."""
    return ask_count(f"Lines with writing on sheet {account.sheet.label}, removed ones too?")


def ask_count(question: str) -> int:
    """A count of lines, asked on the terminal. Raises BadInput where there is none."""
    answer = simplify_code(terminal.ask(f"{question} "))
    if not answer.isascii() or not answer.isdigit() or len(answer) > 2:
        raise BadInput("This is not a count of lines.", "Nothing was changed; start again.")
    return int(answer)


def format_line(account: Account) -> str:
    """A sheet in a list."""
    sheet = account.sheet
    parts = [f"{sheet.label}  {sheet.stage}"]
    if sheet.place:
        parts.append(sheet.place)
    if sheet.is_back:
        parts.append(
            f"{sheet.used} of {counted(sheet.printed.rows, 'line')} used, "
            f"{len(account.typed)} typed, {len(sheet.struck_lines)} removed"
        )
    if account.alarm is not None:
        parts.append(f"! {account.alarm}")
    return "  ".join(parts)


def as_data(account: Account) -> dict[str, object]:
    """A sheet in a summary."""
    sheet = account.sheet
    return {
        "sheet": sheet.label,
        "stage": sheet.stage.value,
        "place": sheet.place,
        "rows": sheet.printed.rows,
        "used": sheet.used,
        "removed": len(sheet.struck_lines),
        "typed": len(account.typed),
        "empty": account.empty if sheet.is_back else None,
        "witnessed": sheet.is_witnessed,
        "adds_up": account.adds_up if sheet.stage is not Stage.LOST else None,
        "alarm": account.alarm.value if account.alarm is not None else None,
    }
