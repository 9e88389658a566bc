"""`pledge-kiosk withdraw`: takes a signature off every list and count."""

from __future__ import annotations

import argparse

from kiosk.cli import answers, inputs, signatures
from kiosk.cli.shared_arguments import KEY, add, flag
from kiosk.jobs import retention
from kiosk.signing.signature import Life

DESCRIPTION = """\
Takes a signature off every list and count, by the withdrawal code its signatory was shown or
by its number. What was given is kept, unread, until it is erased: --erase does both. There is
no way back, so it says whose signature it is before it asks, and a code wants the name as well.
In a script, --yes wants --name. While the kiosk is open, do it on its staff page; the command
wants it closed.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("code", metavar="CODE", nargs="?", help="the withdrawal code")
    which.add_argument(
        "--number", type=signatures.parse_number, metavar="N", help="the signature's number"
    )
    parser.add_argument("--erase", **flag("erase what was given at once"))
    add(parser, "--name", *KEY, "--yes", "--second-copy")


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    with inputs.open_ledger(options, campaign) as store:
        found = signatures.choose_signature(options, store, campaign)
        verb = "Withdraw and erase" if options.erase else "Withdraw"
        signatures.confirm(options, verb, found, campaign)
        after = store.withdraw(found.id)
        if options.erase:
            store.erase(found.id)
        unreached = retention.list_unreached(store) if options.erase else ()
        is_erased = options.erase or after.life is Life.ERASED
    done = "withdrawn and erased" if is_erased else "withdrawn"
    whose = signatures.describe_person(found, campaign)
    answers.print_answer(
        options,
        f"Signature number {found.full_number}, {whose}, is {done}, for good.",
        {
            **signatures.person_as_data(found, campaign),
            "withdrawn": True,
            "erased": is_erased,
            **({"unreached": signatures.unreached_as_data(unreached)} if options.erase else {}),
        },
    )
    signatures.warn_unreached(unreached, campaign)
    return 1 if unreached else 0
