"""What is said of paper sheets: added, out, back, checked, lost, and taken back again."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.cli import campaign_options, pdf
from kiosk.cli import ledger as ledgers
from kiosk.cli.commands.during.paper.account import as_data, ask_count, ask_used, number_of
from kiosk.errors import BadInput

if TYPE_CHECKING:
    from kiosk.campaign.model import Campaign
    from kiosk.store import SheetLedger, Store

_RANGE = re.compile(r"([0-9A-Z]{5})(?:-(\d{3})(?:\.\.(\d{3}))?)?")


def run(options: argparse.Namespace) -> int:
    from kiosk.store import SheetLedger

    campaign = campaign_options.campaign(options)
    with ledgers.open_ledger(options, campaign, may_begin=options.act == "add") as store:
        return _ACTS[options.act](options, campaign, store, SheetLedger(store))


def _add(
    options: argparse.Namespace, campaign: Campaign, store: Store, ledger: SheetLedger
) -> int:  # fmt: skip
    from kiosk.jobs import blank_sheets

    del store
    numbers = [number_of(typed) for typed in options.numbers]
    job = blank_sheets.describe_job(campaign, pdf.layout_of(options, campaign), is_added=True)
    ledger.printed(numbers, job)
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
    ledger.back(number, used, options.removed, is_witnessed=options.witnessed)
    return _told(options, ledger, [number], "back")


def _check(
    options: argparse.Namespace, campaign: Campaign, store: Store, ledger: SheetLedger
) -> int:  # fmt: skip
    del campaign, store
    number = number_of(options.number)
    account = ledger.account(number)
    label = account.sheet.label
    signed, removed = options.signed, options.removed
    if signed is None:
        signed = ask_count(f"Signed lines on sheet {label}, without removed ones?")
    if removed is None:
        removed = ask_count(f"Removed lines on sheet {label}?")
    ledger.checked(number, signed, removed)
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
                "Name them as they are printed; `paper list` tells which there are.",
            )
        found.update(dict.fromkeys(meant))
    return list(found)


def _told(
    options: argparse.Namespace, ledger: SheetLedger, numbers: list[str], what: str
) -> int:  # fmt: skip
    accounts = [ledger.account(number) for number in numbers]
    sentences = [f"Sheet {one.sheet.label} is {what}." for one in accounts]
    campaign_options.tell(options, "\n".join(sentences), {"sheets": list(map(as_data, accounts))})
    return 0
