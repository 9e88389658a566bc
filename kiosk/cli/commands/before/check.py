"""`pledge-kiosk check FOLDER`: every fault of a campaign, each on its own line."""

from __future__ import annotations

import argparse
import sys

from kiosk.campaign.check import FILE_NAME
from kiosk.cli import answers, inputs, shared_arguments
from kiosk.errors import Fault, Place
from kiosk.jobs import campaign_check
from kiosk.plurals import counted

DESCRIPTION = """\
Checks a campaign folder and names every fault with its file, line or key, and remedy.
Things worth knowing that stop nothing (a placeholder address, say) are notes. Where the data folder
holds a ledger of the campaign, its texts are compared with those that people agreed to.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    help_ = "campaign folder (default: --campaign, else the one that other commands take)"
    parser.add_argument("folder", nargs="?", **shared_arguments.path_of("FOLDER", help_))


def run(options: argparse.Namespace) -> int:
    folder = options.folder or inputs.find_campaign_folder(options)
    if folder is None:
        raise inputs.no_campaign()
    report = campaign_check.check_campaign(folder, inputs.read_signed_under(options, folder))
    campaign = report.campaign
    if campaign is not None:
        options.loaded_campaign = campaign
    notes = report.notes
    if campaign is not None and campaign.key is None:
        notes = (*notes, _no_key())
    for note in notes:
        print(f"note: {note}", file=sys.stderr)
    for fault in report.faults:
        print(fault, file=sys.stderr)
    if report.faults or campaign is None:
        sentence = counted(len(report.faults), "fault") + f" in {folder}."
    else:
        sentence = (
            f"{campaign.title}: no faults. "
            f"{counted(len(campaign.letters), 'letter')}, "
            f"{counted(len(campaign.languages), 'interface language')}, "
            f"{counted(len(campaign.founding), 'founding signatory', 'founding signatories')}, "
            f"{counted(len(notes), 'note')}."
        )
    answers.print_answer(
        options,
        sentence,
        {
            "campaign": campaign.id if campaign else None,
            "folder": folder,
            "is_sound": not report.faults,
            "faults": [_as_data(one) for one in report.faults],
            "notes": [_as_data(one) for one in notes],
            "letters": {tag: one.version for tag, one in campaign.letters.items()}
            if campaign
            else {},
        },
    )
    return 2 if report.faults else 0


def _no_key() -> Fault:
    return Fault(
        Place(FILE_NAME, key="organiser.key"),
        "There is no organiser's key, so a restore then needs this machine's key or its paper"
        " copy.",
        "Make one with `keys new`; else print this machine's with `keys paper --this-machine`.",
    )


def _as_data(fault: Fault) -> dict[str, object]:
    return {**fault.place._asdict(), "what": fault.what, "remedy": fault.remedy}
