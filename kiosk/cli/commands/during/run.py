"""`pledge-kiosk run`: the kiosk on this screen, or a played evening where there is none."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import log
from kiosk.campaign.model import Campaign
from kiosk.cli import answers, inputs, shared_arguments, system_libraries, terminal
from kiosk.cli.shared_arguments import flag
from kiosk.errors import BadInput
from kiosk.jobs import pins as job
from kiosk.jobs.earlier_evening import restore_command
from kiosk.jobs.set_up import practice
from kiosk.plurals import counted
from kiosk.signing.clock import SystemClock

if TYPE_CHECKING:
    from kiosk.store import Store

DESCRIPTION = """\
Opens the kiosk. The ledger is embedded; nothing needs a network.

A hold of 3 seconds in the top corner of the first page, or Ctrl+Shift+F10, opens the
staff page behind a PIN. There are two, the volunteers' and the organiser's: the first start asks
for both before it shows anything to the public. `pledge-kiosk pins` or the files named here set
them beforehand, and --kiosk needs that. A PIN that is set already stays as it is.
Where there is no screen, it says so and plays a whole evening instead (see `evening`).
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    help_ = "a practice kiosk: a folder of its own, and a ribbon on every page and sheet"
    parser.add_argument("--practice", **flag(help_))
    parser.add_argument("--kiosk", **flag("full screen, without a frame"))
    shared_arguments.add(parser, *shared_arguments.PINS, "--second-copy", *shared_arguments.WINDOW)
    parser.add_argument(
        "--card-pixels",
        type=int,
        metavar="N",
        help="width of a bank card (85.60 mm) on this screen in pixels (default: as measured)",
    )
    parser.add_argument(
        "--tour",
        metavar="FOLDER",
        type=Path,
        default=Path("pledge-evening"),
        help="where the evening goes on a machine without a screen (default: ./pledge-evening)",
    )


def run(options: argparse.Namespace) -> int:
    volunteers, organisers = (
        terminal.read_pin_file(file) if file is not None else None
        for file in (options.pin_file, options.organiser_pin_file)
    )
    if not has_screen():
        print(
            "There is no screen here; a whole evening is played instead, "
            f"into {options.tour.absolute()}.",
            file=sys.stderr,
        )
        from kiosk.cli.commands.before.evening import play_evening

        return play_evening(options, options.tour, people=12, seed=1, replace=True)
    if options.practice:
        _begin_practice(options)
    campaign = inputs.load_campaign(options, may_use_shipped=True)
    language = inputs.choose_language(options, campaign)
    settings = inputs.load_settings(options)
    data = inputs.find_data_folder(options)
    _choose_pins(data, volunteers, organisers, must_be_there=options.kiosk)
    system_libraries.check_window()
    answers.print_campaign(options)
    log.start_log(data)
    from kiosk.app import KioskApp, Options, open_store
    from kiosk.speech.voices import find

    def opened(options: Options) -> Store:
        store = open_store(options)
        _tell_earlier(store, options.data, campaign)
        return store

    app = KioskApp.open(
        Options(
            data=data,
            campaign=campaign,
            settings=settings,
            fullscreen=options.kiosk,
            size=options.size,
            language=language,
            theme=options.look or settings.look,
            clock=SystemClock(),
            reduced_motion=options.still,
            card_pixels=_card_pixels(options),
            find_voice=find,
            second_copy=inputs.find_second_copy(options, settings),
        ),
        opened,
    )
    try:
        return app.run()
    finally:
        app.close()


def _begin_practice(options: argparse.Namespace) -> None:
    """Makes the practice kiosk the one that is opened, with the campaign of the real one."""
    if options.second_copy is not None:
        raise BadInput("A practice kiosk writes no second copy.", "Leave out --second-copy.")
    data = inputs.find_data_folder(options)
    if options.campaign is None:
        options.campaign = inputs.find_campaign_folder(options)
    options.data = practice.begin(data, SystemClock())
    os.environ["KIOSK_KEYSTORE"] = "file"  # its key goes with it, and is in nobody's keystore
    volunteers, organisers = practice.PINS
    print(
        "This is practice: nothing counts. Its PINs are "
        f"{volunteers} for volunteers and {organisers} for the organiser, unless you chose others. "
        "`pledge-kiosk throw-away` removes everything that was practised.",
        file=sys.stderr,
    )


def _tell_earlier(store: Store, data: Path, campaign: Campaign) -> None:
    """Says on stderr that the second copy holds an evening that this ledger does not."""
    earlier = store.earlier
    if earlier is None:
        return
    last = earlier.last
    day = f", the last of {campaign.event.local(last).date()}" if last is not None else ""
    print(
        f"{earlier.folder} holds an earlier evening of "
        f"{counted(earlier.entries, 'entry', 'entries')}{day}, which is not in this ledger. "
        "Signing goes on, and nothing there is written over. To bring it back, "
        f"close the kiosk and run `{restore_command(earlier, data)}`.",
        file=sys.stderr,
    )


def _choose_pins(
    data: Path, volunteers: str | None, organisers: str | None, *, must_be_there: bool
) -> None:
    """Sets the PINs that files gave; raises BadInput where one lacks that `must_be_there`."""
    if volunteers is None and organisers is None and not must_be_there:
        return  # the window asks for what lacks
    from kiosk.staff import pin_file

    if volunteers is not None or organisers is not None:
        job.set_missing(data, volunteers, organisers, SystemClock())
    if must_be_there and not pin_file.are_chosen(data):
        raise BadInput(
            f"The staff's two PINs are not both set in {data}, and --kiosk opens only with them.",
            "Run `pledge-kiosk pins`, or give --pin-file FILE and --organiser-pin-file FILE.",
        )


def _card_pixels(options: argparse.Namespace) -> int | None:
    """`--card-pixels`, which must be what a screen can have; None for what was measured."""
    asked: int | None = options.card_pixels
    if asked is None:
        return None
    from kiosk.ui.access import physical_size

    if not physical_size.is_plausible_card(asked):
        low, high = (physical_size.card_pixels(each) for each in physical_size.DENSITIES)
        raise BadInput(
            f"A bank card of {asked} pixels is on no screen.",
            f"Give its width in pixels, from {low} to {high}; 324 is a screen of 96 dots an inch.",
        )
    return asked


def has_screen() -> bool:
    """Whether a window can be shown: on Linux, whether a display server is named."""
    if "QT_QPA_PLATFORM" in os.environ or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
