"""`pledge-kiosk run`: the kiosk on this screen, or a played evening where there is none."""

from __future__ import annotations

import argparse
import os
import sys

from kiosk import log
from kiosk.cli import given
from kiosk.signing.clock import SystemClock


def run(options: argparse.Namespace) -> int:
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
    if options.pin is not None:
        from kiosk.staff.pin import check

        check(options.pin)
    log.start(data)
    from kiosk.app import KioskApp, Options

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
            second_medium=given.second_medium(options, settings),
        )
    )
    try:
        return app.run()
    finally:
        app.close()


def has_screen() -> bool:
    """Whether a window can be shown: on Linux, whether a display server is named."""
    if "QT_QPA_PLATFORM" in os.environ or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
