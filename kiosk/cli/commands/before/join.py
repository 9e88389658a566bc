"""`pledge-kiosk join FILE`: this kiosk becomes another table of an event."""

from __future__ import annotations

import argparse

from kiosk.cli import answers, inputs
from kiosk.cli.shared_arguments import flag, path_of
from kiosk.jobs.set_up import joining

DESCRIPTION = """\
Makes this kiosk another table of an event. FILE is what `table-file` wrote on the first one, a
stick or folder with that file in it, or a campaign folder. The campaign is copied into the data
folder and its settings are written there, so the stick is not needed any more. The table stands at
the place --place; with --name that place is called so, and added where the campaign has none.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    help_ = "the file, the stick with it, or a campaign folder"
    parser.add_argument("source", **path_of("FILE", help_))
    help_ = "code of the place this table stands at (default: the campaign's first)"
    parser.add_argument("--place", metavar="CODE", default="", help=help_)
    parser.add_argument("--name", default="", help="what the place is called")
    help_ = "the letter or pledge may change, though people have signed it here as it is"
    parser.add_argument("--new-version", **flag(help_))


def run(options: argparse.Namespace) -> int:
    data = inputs.find_data_folder(options)
    joined = joining.join_table(
        joining.find_source(options.source),
        data,
        place=options.place,
        place_name=" ".join(options.name.split()),
        find_signed=lambda folder: inputs.read_signed_under(options, folder),
        accepts_new_version=options.new_version,
    )
    campaign = options.loaded_campaign = joined.campaign
    place = campaign.place(joined.place)
    sentence = (
        f"This is a table of {campaign.event.label}, at {place.name} ({place.code}). "
        "Set its PINs with `pledge-kiosk pins`, then open it with `pledge-kiosk run`."
    )
    told = {"data": data, "place": place.code, "name": place.name, "event": campaign.event.label}
    return answers.print_answer(options, sentence, told)
