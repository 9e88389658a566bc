"""What commands at a ledger share: opening it to read or to change, asking whether one is sure."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.cli import given
from kiosk.errors import BadInput, DataFolderFault, DataFolderInUse
from kiosk.signing.clock import SystemClock

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.campaign.model import Campaign
    from kiosk.cli.people_options import Number
    from kiosk.signing.signature import Signature
    from kiosk.store import Store


@contextmanager
def looked_at(options: argparse.Namespace, campaign: Campaign) -> Iterator[Store]:
    """The ledger as it is at one moment, also beside an open kiosk; nothing in it is changed.

    Raises what `Store.read` raises.
    """
    from kiosk.store import Store

    with Store.read(given.data_folder(options), campaign.id) as store, store.one_moment():
        yield store


def opened(options: argparse.Namespace, campaign: Campaign, *, may_begin: bool = False) -> Store:
    """The ledger, for work; with its second medium, so that this takes part.

    Raises DataFolderFault where there is none and it may not begin: a command makes no ledger by
    looking for one. Raises DataFolderInUse while a kiosk is open, which can do the same on its
    staff page.
    """
    from kiosk.store import Store

    folder = given.data_folder(options)
    if not may_begin and not (folder / campaign.id).exists():
        raise DataFolderFault(
            f"There are no signatures for {campaign.id} in {folder} yet.",
            "Name the kiosk's data folder with --data.",
        )
    settings = given.preferences(options)
    try:
        return Store.open(
            folder,
            campaign.id,
            clock=SystemClock(),
            event=campaign.event.name,
            key=campaign.key,
            second_medium=given.second_medium(options, settings),
            local_journal=settings.journal_folder,
        )
    except DataFolderInUse as fault:
        raise DataFolderInUse(
            fault.what, "Do it on the kiosk's staff page, or close the kiosk first."
        ) from fault


def one(store: Store, *, code: str | None, number: Number | None) -> Signature:
    """The signature meant by a withdrawal code or a number. Raises BadInput where there is none."""
    if number is not None:
        found = store.find_number(number.number, number.table)
    else:
        found = store.find_code(code or "")
    if found is None:
        raise BadInput(
            f"There is no signature number {number}."
            if number is not None
            else "There is no signature with this code.",
            "Check it: `find` shows numbers, those of other tables with an @; what was erased"
            " has no code any more.",
        )
    return found


def numbers(store: Store, *signatures: Signature) -> dict[UUID, Number]:
    """What each signature is called by: its number, and another table's mark."""
    from kiosk.cli.people_options import Number

    tables = store.tables(*(one.id for one in signatures))
    return {one.id: Number(one.number, tables.get(one.id, "")) for one in signatures}


def standing(signature: Signature) -> str:
    """How a signature stands, in a word or two."""
    from kiosk.signing.signature import Life, Review

    if signature.life is not Life.LIVE:
        return signature.life.value
    if signature.review is not Review.CLEAR:
        return signature.review.value
    return "counted only" if signature.is_counted_only else "listed"


def ask(question: str) -> str:
    """One line typed on the terminal in answer to `question`; "" at the end of what is typed.

    Raises BadInput where there is no terminal.
    """
    if not sys.stdin.isatty():
        raise BadInput(f"There is no terminal to ask on: {question.strip()}", "Use the options.")
    sys.stderr.write(question)
    sys.stderr.flush()
    return sys.stdin.readline()


def make_sure(options: argparse.Namespace, question: str) -> None:
    """Asks on the terminal, unless --yes was given. Raises BadInput for anything but a yes."""
    if options.yes:
        return
    if not sys.stdin.isatty():
        raise BadInput("There is no terminal to ask on whether this is meant.", "Add --yes.")
    if ask(f"{question} Type yes to go on: ").strip().lower() != "yes":
        raise BadInput("Nothing was changed.", "Type yes when you mean it.")
