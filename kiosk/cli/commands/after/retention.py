"""`pledge-kiosk retention`: when personal data must be erased, what is there, and the proof."""

from __future__ import annotations

import argparse
import shlex
import sys
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.cli import answers, inputs, output_files, signatures, terminal
from kiosk.cli.shared_arguments import add, flag, path_of
from kiosk.jobs import retention
from kiosk.plurals import counted
from kiosk.signing.retention import days_left

if TYPE_CHECKING:
    from datetime import date

    from kiosk.store.erasure.residue import Residue

DESCRIPTION = """\
Says when the campaign's personal data must be erased, and what is there. With --prove it
writes a proof that nothing is left: counts, and the head of the ledger's chain.

Sticks and folders that the ledger was ever copied to, and that an erasure has not reached, are
named, here and in the proof. When one is destroyed or wiped, say so with --settled: it is noted
in the ledger, with the time, and the proof lists it apart.

--begin-afresh ends the ledger: it is set aside whole, as a data folder of its own, and the next
start begins with an empty one. (A ledger that is deleted by hand comes back from the journal that
this machine keeps.) Where anything of a person is left, it wants the campaign's name as well.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--prove", **path_of("FILE", "write the proof as JSON"))
    which.add_argument(
        "--settled",
        metavar="FOLDER",
        help="the stick or folder that was copied to is destroyed or wiped",
    )
    help_ = "end this ledger: the next start begins with an empty one"
    which.add_argument("--begin-afresh", **flag(help_))
    parser.add_argument(
        "--name",
        metavar="CAMPAIGN",
        default="",
        help="with --begin-afresh: the campaign's name, where signatures still hold something",
    )
    add(parser, "--yes", "--second-copy", "--replace")


def run(options: argparse.Namespace) -> int:
    if options.settled is not None:
        return _settle(options, options.settled)
    if options.begin_afresh:
        return _begin_afresh(options)
    return _report(options)


def _settle(options: argparse.Namespace, name: str) -> int:
    from kiosk.store.copies import places

    campaign = inputs.load_campaign(options)
    with inputs.open_ledger(options, campaign, is_on_page=False) as store:
        meant = places.named(store.copies(), name)
        zone = campaign.event.zone
        said = ", ".join(f"{one.name}, last written {one.day(zone)}" for one in meant)
        terminal.confirm(options, f"Is it destroyed or wiped: {said}?")
        store.settle(meant)
        left = [one.name for one in retention.list_unreached(store)]
    answers.print_answer(
        options,
        f"Settled: {said}.",
        {"settled": [one.name for one in meant], "unreached": left},
    )
    return 0


def _begin_afresh(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    data = inputs.find_data_folder(options)
    with inputs.open_ledger(options, campaign, is_on_page=False) as store:
        retention.refuse_to_end(store, campaign, options.name)
        terminal.confirm(options, f"End the ledger of {campaign.id} and begin with an empty one?")
        done = retention.begin_afresh(store, campaign, data, options.name, inputs.now())
    answers.print_answer(
        options,
        f"The ledger is set aside, whole, in {done.data}: name that folder with --data to look at "
        f"it or to erase it. Signatures in it that hold something: {done.left}. "
        "The next start begins with an empty one.",
        {"ended": done.data, "signatures_left": done.left},
    )
    return 0


def _report(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    proof = output_files.check_file(options, options.prove) if options.prove is not None else None
    now = inputs.now()
    with inputs.read_ledger(options, campaign) as store:
        residue, told = retention.write_report(store, campaign, now, proof)
        unreached = retention.list_unreached(store)
    ended = retention.list_ended(inputs.find_data_folder(options), campaign)
    if ended:
        told["ended"] = [{"data": str(one.data), "signatures_left": one.left} for one in ended]
    answers.print_answer(
        options, _sentence(campaign, campaign.event.local(now).date(), residue), told
    )
    for one in ended:
        if one.left:
            print(
                f"The ended ledger in {one.data} still holds {counted(one.left, 'signature')}: "
                f"`pledge-kiosk retention --data {shlex.quote(str(one.data))}`.",
                file=sys.stderr,
            )
    signatures.warn_unreached(unreached, campaign)
    return 1 if proof is not None and unreached else 0


def _sentence(campaign: Campaign, today: date, residue: Residue) -> str:
    day = campaign.retention.isoformat()
    days = days_left(campaign.retention, today)
    if days > 0:
        hold = counted(residue.filled, "signature holds", "signatures hold")
        return f"Due on {day}, in {counted(days, 'day')}: {hold} personal data."
    if residue.is_nothing:
        whose = counted(residue.signatures, "signature")
        return f"Due since {day}, and done: nothing is left of {whose}."
    still = counted(residue.filled, "signature still holds", "signatures still hold")
    return f"Due since {day}: {still} personal data. Run `pledge-kiosk erase --all-due`."
