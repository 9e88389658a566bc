"""`pledge-kiosk erase`: forgets one signature, or everybody's when the day has come."""

from __future__ import annotations

import argparse

from kiosk.cli import campaign_options, copies, ledger, shared_arguments, signatures, terminal
from kiosk.cli.progress import Bar
from kiosk.plurals import counted

DESCRIPTION = """\
Erases all that was given with a signature: in the ledger, its log, its search index, its
backups, and the journal of the second copy. What stays is that there was one, when, and how
it came in, so that figures and the chain still hold. There is no way back, so it says whose
signature it is before it asks, and a code wants the name as well. In a script, --yes wants
--name. Copies handed over, printed or exported are outside the program's reach. A stick or folder
that was copied to before is erased too where it can be reached; where not, it is named, and the
exit status is 1.

While the kiosk is open, the organiser does it on its staff page; the command wants it closed.

  --all-due   everything, on and after the campaign's retention date
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = DESCRIPTION
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--code", metavar="CODE", help="the withdrawal code")
    which.add_argument(
        "--number", type=signatures.number, metavar="N", help="the signature's number"
    )
    which.add_argument("--all-due", action="store_true", help="all, when the date has come")
    signatures.name(parser)
    shared_arguments.sure(parser)


def run(options: argparse.Namespace) -> int:
    from kiosk.jobs import retention

    campaign = campaign_options.campaign(options)
    if options.all_due:
        retention.refuse_early(campaign, campaign.event.local(campaign_options.now()).date())
    who: dict[str, object] = {}
    with ledger.open_ledger(options, campaign) as store:
        if options.all_due:
            found = retention.list_all(store)
            ids, what = found.ids, counted(found.left, "signature")
            terminal.make_sure(options, f"Erase {what} for good? There is no way back.")
        else:
            one = signatures.chosen(options, store, campaign)
            ids, what = (one.id,), f"number {one.called}, {signatures.who(one, campaign)}"
            who = {"signature": signatures.as_person(one, campaign)}
            signatures.make_sure(options, "Erase", one, campaign)
        with Bar("Erasing") as progress:
            done = retention.erase(store, ids, progress)
    left = done.residue
    campaign_options.tell(
        options,
        f"Erased for good: {what if who else done.count}. "
        f"Signatures that still hold something: {left.filled}.",
        {
            "erased": done.count,
            "left": left.filled,
            "payloads_left": left.payloads,
            "unreached": copies.summary(done.unreached),
            **who,
        },
    )
    copies.warn(done.unreached, campaign)
    return 1 if done.unreached else 0
