"""`pledge-kiosk erase`: forgets one signature, or everybody's when the day has come."""

from __future__ import annotations

import argparse

from kiosk.cli import answers, inputs, signatures, terminal
from kiosk.cli.shared_arguments import KEY, add, flag
from kiosk.jobs import retention
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
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--code", metavar="CODE", help="the withdrawal code")
    which.add_argument(
        "--number", type=signatures.parse_number, metavar="N", help="the signature's number"
    )
    which.add_argument("--all-due", **flag("all, when the date has come"))
    add(parser, "--name", *KEY, "--yes", "--second-copy")


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    if options.all_due:
        retention.refuse_early(campaign, campaign.event.local(inputs.now()).date())
    who: dict[str, object] = {}
    with inputs.open_ledger(options, campaign) as store:
        if options.all_due:
            found = retention.list_all(store)
            ids, what = found.ids, counted(found.left, "signature")
            terminal.confirm(options, f"Erase {what} for good? There is no way back.")
        else:
            one = signatures.choose_signature(options, store, campaign)
            ids = (one.id,)
            what = f"number {one.full_number}, {signatures.describe_person(one, campaign)}"
            who = {"signature": signatures.person_as_data(one, campaign)}
            signatures.confirm(options, "Erase", one, campaign)
        with answers.Bar("Erasing") as progress:
            done = retention.erase(store, ids, progress)
    left = done.residue
    answers.print_answer(
        options,
        f"Erased for good: {what if who else done.count}. "
        f"Signatures that still hold something: {left.filled}.",
        {
            "erased": done.count,
            "left": left.filled,
            "payloads_left": left.payloads,
            "unreached": signatures.unreached_as_data(done.unreached),
            **who,
        },
    )
    signatures.warn_unreached(done.unreached, campaign)
    return 1 if done.unreached else 0
