"""`pledge-kiosk withdraw`: takes a signature off every list and count."""

from __future__ import annotations

import argparse

from kiosk.cli import campaign_options, copies, ledger, shared_arguments, signatures

DESCRIPTION = """\
Takes a signature off every list and count, by the withdrawal code its signatory was shown or
by its number. What was given is kept, unread, until it is erased: --erase does both. There is
no way back, so it says whose signature it is before it asks, and a code wants the name as well.
In a script, --yes wants --name. While the kiosk is open, do it on its staff page; the command
wants it closed.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = DESCRIPTION
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("code", metavar="CODE", nargs="?", help="the withdrawal code")
    which.add_argument(
        "--number", type=signatures.number, metavar="N", help="the signature's number"
    )
    parser.add_argument("--erase", action="store_true", help="erase what was given at once")
    signatures.name(parser)
    shared_arguments.sure(parser)


def run(options: argparse.Namespace) -> int:
    from kiosk.jobs import retention
    from kiosk.signing.signature import Life

    campaign = campaign_options.campaign(options)
    with ledger.open_ledger(options, campaign) as store:
        found = signatures.chosen(options, store, campaign)
        verb = "Withdraw and erase" if options.erase else "Withdraw"
        signatures.make_sure(options, verb, found, campaign)
        after = store.withdraw(found.id)
        if options.erase:
            store.erase(found.id)
        unreached = retention.list_unreached(store) if options.erase else ()
        is_erased = options.erase or after.life is Life.ERASED
    done = "withdrawn and erased" if is_erased else "withdrawn"
    campaign_options.tell(
        options,
        f"Signature number {found.called}, {signatures.who(found, campaign)}, is {done}, for good.",
        {
            **signatures.as_person(found, campaign),
            "withdrawn": True,
            "erased": is_erased,
            **({"unreached": copies.summary(unreached)} if options.erase else {}),
        },
    )
    copies.warn(unreached, campaign)
    return 1 if unreached else 0
