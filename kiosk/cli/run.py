"""`pledge-kiosk run`: the kiosk on this screen, or a played evening where there is none."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from kiosk import log
from kiosk.cli import given
from kiosk.errors import BadInput
from kiosk.signing.clock import SystemClock


def run(options: argparse.Namespace) -> int:
    _check_pins(options)
    if not has_screen():
        print(
            "There is no screen here; a whole evening is played instead, "
            f"into {options.tour.absolute()}.",
            file=sys.stderr,
        )
        from kiosk.cli.evening import play_into

        return play_into(options, options.tour, people=12, seed=1)
    campaign = given.campaign(options)
    language = given.language(options, campaign)
    settings = given.preferences(options)
    data = given.data_folder(options)
    _check_first_pin(options, data)
    log.start(data)
    from kiosk.app import KioskApp, Options
    from kiosk.speech.voices import find

    app = KioskApp.open(
        Options(
            data=data,
            campaign=campaign,
            settings=settings,
            fullscreen=options.kiosk,
            size=options.size,
            language=language,
            look=options.look or settings.look,
            pin=options.pin,
            clock=SystemClock(),
            reduced_motion=options.still,
            card_pixels=given.card_pixels(options),
            find_voice=find,
            second_medium=given.second_medium(options, settings),
            organiser_pin=options.organiser_pin,
        )
    )
    try:
        return app.run()
    finally:
        app.close()


def _check_pins(options: argparse.Namespace) -> None:
    """Raises BadInput for a PIN that could not be set, also where no window would ask for it."""
    pins = [pin for pin in (options.pin, options.organiser_pin) if pin is not None]
    if not pins:
        return
    from kiosk.staff.pin import check

    for pin in pins:
        check(pin)
    if options.organiser_pin == options.pin:
        raise BadInput("The organiser's PIN and the volunteers' are the same.", "Choose two.")


def _check_first_pin(options: argparse.Namespace, data: Path) -> None:
    """Raises BadInput for an organiser's PIN where the volunteers have none yet."""
    if options.organiser_pin is None or options.pin is not None:
        return
    from kiosk.staff.pin import FILE_NAME, PinBook

    if not PinBook(data / FILE_NAME, SystemClock()).is_set:
        raise BadInput("There is no staff PIN yet.", "Give --pin as well.")


def has_screen() -> bool:
    """Whether a window can be shown: on Linux, whether a display server is named."""
    if "QT_QPA_PLATFORM" in os.environ or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
