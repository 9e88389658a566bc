"""`pledge-kiosk sheets`: where the pen sheets are, and whether their lines add up."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from dataclasses import asdict
from importlib import import_module
from typing import TYPE_CHECKING

from kiosk.cli import given, ledger_work
from kiosk.errors import BadInput
from kiosk.signing import codes
from kiosk.signing.names.public_line import public_line
from kiosk.signing.paper import pen_account
from kiosk.signing.paper.pen_account import Account
from kiosk.signing.paper.pen_sheet import Stage
from kiosk.signing.signature import Signature

if TYPE_CHECKING:
    from kiosk.campaign.model import Campaign
    from kiosk.store import SheetLedger, Store

ELSEWHERE = {"print": "kiosk.cli.pen_print", "enter": "kiosk.cli.pen_entry"}

_RANGE = re.compile(r"([0-9A-Z]{5})(?:-(\d{3})(?:\.\.(\d{3}))?)?")


def run(options: argparse.Namespace) -> int:
    if options.act in ELSEWHERE:
        status: int = import_module(ELSEWHERE[options.act]).run(options)
        return status
    if options.act in {"list", "missing"}:
        return _look(options)
    campaign = given.campaign(options)
    with ledger_work.opened(options, campaign, may_begin=options.act == "add") as store:
        from kiosk.store import SheetLedger

        return _ACTS[options.act](options, campaign, store, SheetLedger(store))


def number_of(typed: str) -> str:
    """The number of one sheet, as kept. Raises BadInput."""
    try:
        return codes.read_pen_sheet(typed)
    except codes.CodeUnreadable as error:
        raise BadInput(
            f"{typed} is not the number of a pen sheet: {error}.",
            "Type it as it is printed, such as 7K3QF-012-RM, or scan the code beside it.",
        ) from error


def ask_count(question: str) -> int:
    """A count of lines, asked on the terminal. Raises BadInput where there is none."""
    answer = ledger_work.ask(f"{question} ").strip()
    if not answer.isascii() or not answer.isdigit() or len(answer) > 2:
        raise BadInput("This is not a count of lines.", "Nothing was changed; start again.")
    return int(answer)


# --- what is said of sheets -------------------------------------------------------------------


def _add(
    options: argparse.Namespace, campaign: Campaign, store: Store, ledger: SheetLedger
) -> int:  # fmt: skip
    from kiosk.cli.pen_print import print_job

    del store
    numbers = [number_of(typed) for typed in options.numbers]
    ledger.printed(numbers, print_job(options, campaign, is_added=True))
    return _told(options, ledger, numbers, "known now")


def _out(
    options: argparse.Namespace, campaign: Campaign, store: Store, ledger: SheetLedger
) -> int:  # fmt: skip
    del campaign
    numbers = _several(store, options.numbers)
    _each(numbers, lambda number: ledger.out(number, options.to))
    return _told(options, ledger, numbers, "out")


def _back(
    options: argparse.Namespace, campaign: Campaign, store: Store, ledger: SheetLedger
) -> int:  # fmt: skip
    del campaign
    if options.unused:
        numbers = _several(store, options.numbers)
        _each(numbers, lambda number: ledger.back(number, 0, is_witnessed=False))
        return _told(options, ledger, numbers, "back, unused")
    if len(options.numbers) > 1:
        raise BadInput("Each sheet has a count of its own.", "Bring them back one by one.")
    number = number_of(options.numbers[0])
    used = ask_used(ledger.account(number)) if options.used is None else options.used
    ledger.back(number, used, options.struck, is_witnessed=options.witnessed)
    return _told(options, ledger, [number], "back")


def ask_used(account: Account) -> int:
    """How many lines are used on a sheet, asked on the terminal."""
    return ask_count(f"Lines with writing on sheet {account.sheet.label}, struck ones too?")


def _check(
    options: argparse.Namespace, campaign: Campaign, store: Store, ledger: SheetLedger
) -> int:  # fmt: skip
    del campaign, store
    number = number_of(options.number)
    account = ledger.account(number)
    label = account.sheet.label
    signed, struck = options.signed, options.struck
    if signed is None:
        signed = ask_count(f"Signed lines on sheet {label}, without struck ones?")
    if struck is None:
        struck = ask_count(f"Struck lines on sheet {label}?")
    ledger.checked(number, signed, struck)
    return _told(options, ledger, [number], "checked")


def _lost(
    options: argparse.Namespace, campaign: Campaign, store: Store, ledger: SheetLedger
) -> int:  # fmt: skip
    del campaign
    numbers = _several(store, options.numbers)
    _each(numbers, ledger.lost)
    return _told(options, ledger, numbers, "lost")


def _undo(
    options: argparse.Namespace, campaign: Campaign, store: Store, ledger: SheetLedger
) -> int:  # fmt: skip
    del campaign, store
    number = number_of(options.number)
    undone = ledger.undo(number)
    stage = ledger.account(number).sheet.stage
    return _told(options, ledger, [number], f"{stage} again (“{undone}” is undone)")


_ACTS = {"add": _add, "out": _out, "back": _back, "check": _check, "lost": _lost, "undo": _undo}


def _each(numbers: list[str], say: Callable[[str], object]) -> None:
    """Says it of each sheet. Where one refuses, how many were told before it is said with it."""
    for done, number in enumerate(numbers):
        try:
            say(number)
        except BadInput as fault:
            if not done:
                raise
            told = "The one before it is" if done == 1 else f"The {done} before it are"
            raise BadInput(f"{fault.what} {told} recorded.", fault.remedy) from fault


def _several(store: Store, typed: list[str]) -> list[str]:
    """Numbers of sheets, and of those a range means: a whole print job, or some of it."""
    found: dict[str, None] = {}
    for word in typed:
        span = _RANGE.fullmatch(word.upper())
        if span is None:
            found[number_of(word)] = None
            continue
        pack = span[1].translate(str.maketrans("ILO", "110"))
        first, last = span[2] or "001", span[3] or span[2] or "999"
        meant = [
            one.sheet.number
            for one in store.pen_sheets()
            if one.sheet.number.startswith(pack) and first <= one.sheet.number[5:8] <= last
        ]
        if not meant:
            raise BadInput(
                f"This ledger knows no sheets {word}.",
                "Name them as they are printed; `sheets list` tells which there are.",
            )
        found.update(dict.fromkeys(meant))
    return list(found)


def _told(
    options: argparse.Namespace, ledger: SheetLedger, numbers: list[str], what: str
) -> int:  # fmt: skip
    accounts = [ledger.account(number) for number in numbers]
    sentences = [f"Sheet {one.sheet.label} is {what}." for one in accounts]
    given.tell(options, "\n".join(sentences), {"sheets": list(map(data, accounts))})
    return 0


# --- looking ------------------------------------------------------------------------------------


def _look(options: argparse.Namespace) -> int:
    campaign = given.campaign(options)
    with ledger_work.looked_at(options, campaign) as store:
        if options.act == "list" and options.number is not None:
            return _one(options, store)
        accounts = store.pen_sheets()
    figures = pen_account.add_up(accounts)
    if options.act == "missing":
        accounts = [one for one in accounts if one.alarm is not None]
    summary = {
        "sheets": list(map(data, accounts)),
        "figures": asdict(figures) | {"adds_up": figures.adds_up},
    }
    lines = [_line(one) for one in accounts]
    if options.act == "missing":
        given.tell(options, "\n".join(lines) or "No sheet is missing or unfinished.", summary)
        return 1 if accounts else 0
    lines.append(
        f"{figures.printed} printed: {figures.back} back ({figures.unused} of them unused), "
        f"{figures.out} out, {figures.lost} lost; {figures.open} to look after."
    )
    lines.append(
        f"{figures.lines} lines on the sheets that are back = {figures.typed} typed + "
        f"{figures.struck} struck + {figures.empty} empty"
        + (f" + {figures.waiting} still to type." if figures.waiting else ".")
    )
    given.tell(options, "\n".join(lines), summary)
    return 0


def _one(options: argparse.Namespace, store: Store) -> int:
    number = number_of(options.number)
    found = store.pen_sheets(number)
    if not found:
        raise BadInput(f"This ledger knows no sheet {codes.pen_sheet_label(number)}.")
    signatures = store.pen_lines(number)
    lines = [_line(found[0]), *map(_signed, signatures)]
    lines += [f"  line {line}: struck" for line in found[0].sheet.struck_lines]
    given.tell(
        options,
        "\n".join(lines),
        data(found[0]) | {"signatures": {one.line: one.number for one in signatures}},
    )
    return 0


def _line(account: Account) -> str:
    sheet = account.sheet
    parts = [f"{sheet.label}  {sheet.stage}"]
    if sheet.place:
        parts.append(sheet.place)
    if sheet.is_back:
        parts.append(
            f"{sheet.used} of {sheet.printed.rows} lines used, {len(account.typed)} typed, "
            f"{len(sheet.struck_lines)} struck"
        )
    if account.alarm is not None:
        parts.append(f"! {account.alarm}")
    return "  ".join(parts)


def _signed(one: Signature) -> str:
    line = public_line(one.name, one.role, one.organisation) or "(no name here)"
    return f"  line {one.line}: number {one.number}  {line}  ({ledger_work.standing(one)})"


def data(account: Account) -> dict[str, object]:
    """A sheet in a summary."""
    sheet = account.sheet
    return {
        "sheet": sheet.label,
        "stage": sheet.stage.value,
        "place": sheet.place,
        "rows": sheet.printed.rows,
        "used": sheet.used,
        "struck": len(sheet.struck_lines),
        "typed": len(account.typed),
        "empty": account.empty if sheet.is_back else None,
        "witnessed": sheet.is_witnessed,
        "adds_up": account.adds_up if sheet.stage is not Stage.LOST else None,
        "alarm": account.alarm.value if account.alarm is not None else None,
    }
