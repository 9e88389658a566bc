"""`pledge-kiosk pins`: chooses the staff's two PINs before the kiosk is opened."""

from __future__ import annotations

import argparse

from kiosk.cli import answers, inputs, terminal
from kiosk.cli.shared_arguments import PINS, add, flag
from kiosk.errors import BadInput
from kiosk.jobs import pins as job
from kiosk.signing.clock import SystemClock

DESCRIPTION = """\
Chooses the two PINs that open the staff page: the volunteers' and the organiser's. Asks for each
twice, without showing what is typed, or reads them from files. Where both are set already, nothing
is changed, unless --replace is given: then both are chosen again, which also helps if a PIN was
forgotten. A kiosk that is open uses them from its next start.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    add(parser, *PINS)
    parser.add_argument("--replace", **flag("choose both again where they are set already"))


def run(options: argparse.Namespace) -> int:
    from kiosk.staff.pin import Role, refuse_same

    data, clock = inputs.find_data_folder(options), SystemClock()
    wanted = tuple(Role) if options.replace else job.find_missing(data, clock)
    if not wanted:
        raise BadInput("Both PINs are set already.", "Give --replace to choose both again.")
    files = {Role.VOLUNTEER: options.pin_file, Role.ORGANISER: options.organiser_pin_file}
    whose = {Role.VOLUNTEER: "volunteers'", Role.ORGANISER: "organiser's"}
    chosen = {role: terminal.find_pin(files[role], whose[role]) for role in wanted}
    volunteers, organisers = chosen.get(Role.VOLUNTEER), chosen.get(Role.ORGANISER)
    refuse_same(volunteers, organisers)
    if options.replace and volunteers is not None and organisers is not None:
        job.replace_both(data, volunteers, organisers, clock)
    else:
        job.set_missing(data, volunteers, organisers, clock)
    told = {"data": str(data), "chosen": [role.value for role in wanted]}
    return answers.print_answer(options, f"The PINs are set in {data}.", told)
