"""`pledge-kiosk sheets enter`: a returned pen sheet, typed in line by line or from a CSV file."""

from __future__ import annotations

import argparse
import io
import sys
from datetime import datetime, time
from typing import TYPE_CHECKING

from kiosk.cli import given, ledger_work, pen_sheets
from kiosk.cli.pen_desk import Desk
from kiosk.errors import BadInput
from kiosk.signing.paper import pen_sheet
from kiosk.signing.paper.pen_account import Account

if TYPE_CHECKING:
    from kiosk.campaign.model import Campaign
    from kiosk.store import SheetLedger


def run(options: argparse.Namespace) -> int:
    from kiosk.store import SheetLedger

    campaign = given.campaign(options)
    number = pen_sheets.number_of(options.number)
    if options.csv is None and (options.dry_run or options.rejected):
        raise BadInput("--dry-run and --rejected go with --csv.", "Name the CSV file.")
    if isinstance(sys.stdin, io.TextIOWrapper) and options.csv is None:
        sys.stdin.reconfigure(errors="replace")  # a byte that is no letter stops nobody
    with ledger_work.opened(options, campaign) as store:
        ledger = SheetLedger(store)
        account = ledger.account(number)
        if options.csv is None and not sys.stdin.isatty():
            raise BadInput("There is no terminal to type on.", "Name a CSV file with --csv.")
        if options.used is not None or not account.sheet.is_back:
            account = _bring_back(options, ledger, account)
        pen_sheet.refuse_typing(account.sheet)
        desk = Desk(
            store, ledger, campaign, number, _source(account, campaign), _when(options, account)
        )
        if options.csv is None:
            from kiosk.cli.pen_typing import Typist

            said = Typist(desk).type_in()
            given.tell(options, said, pen_sheets.data(desk.account))
            return 0
        from kiosk.cli import pen_csv

        return pen_csv.run(options, desk)


def _bring_back(options: argparse.Namespace, ledger: SheetLedger, account: Account) -> Account:
    """The sheet is in the hand: recorded as back, but in a dry run."""
    number, used = account.sheet.number, options.used
    if used is None and options.csv is not None:
        raise BadInput(
            f"Sheet {account.sheet.label} is {account.sheet.stage}.",
            "Say with --used how many lines have writing on them.",
        )
    if used is None:
        used = pen_sheets.ask_used(account)
    if options.dry_run:
        raise BadInput(
            "A dry run changes nothing, so it cannot bring the sheet back.",
            "Say first that it is back: `sheets back`.",
        )
    ledger.back(number, used, options.struck, is_witnessed=options.witnessed)
    return ledger.account(number)


def _source(account: Account, campaign: Campaign) -> str:
    """The source code of the place the sheet was out to, where it is one of the campaign's."""
    place = account.sheet.place.casefold()
    for source in campaign.sources:
        if place in {source.code.casefold(), source.place.casefold()}:
            return source.code
    return ""


def _when(options: argparse.Namespace, account: Account) -> datetime:
    """When the lines were signed, as far as known: at the latest when the sheet came back."""
    if options.signed_on is not None:
        return datetime.combine(options.signed_on, time(12)).astimezone()
    return account.sheet.back_at or account.sheet.printed_at
