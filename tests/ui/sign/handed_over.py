"""A child at whose window people sign as they are told; its memory is scanned from outside.

Run as `python handed_over.py DATA`; a line on standard input is one thing to do, a line on
standard output says that it is done. What people type comes as numbers, one a character, so that
the child never holds a text that nobody typed into the window:

    sign NAME ROLE ORGANISATION EMAIL KIND    leads to the page with the code; KIND is `public` or
                                              `counted`, a `-` stands for what is not given
    next                                      hands over to the next person
    wait                                      lets the window work
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest

from kiosk import assets
from kiosk.app import Options
from kiosk.campaign.load import load
from kiosk.evening.driver import DrivenKiosk
from kiosk.sealing import PrivateKey
from kiosk.settings import Settings
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.steps import Step

SHIFT = 7
"""What is added to each character, so that no text arrives as it is typed."""

SETTLED_MS = 500
"""How long the window works before it is looked at."""


def type_into(app: DrivenKiosk, numbers: str) -> None:
    for number in numbers.split(","):
        if number not in ("", "-"):
            app.driver.type_keys(chr(int(number) - SHIFT))


def sign(app: DrivenKiosk, name: str, role: str, organisation: str, email: str, kind: str) -> None:
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    type_into(app, name)
    for field, text in (("roleField", role), ("organisationField", organisation)):
        driver.tap(field)
        type_into(app, text)
    driver.to_review()
    if kind == "counted":
        driver.tap("countedChoice")
    if email != "-":
        driver.tap("emailTick")
        driver.settle()
        type_into(app, email)
        driver.to_review()
    driver.sign()
    driver.wait_step(Step.THANKS)
    driver.tap("showCode")
    driver.wait_step(Step.CODE)


def main(data: Path) -> None:
    campaign = load(assets.default_campaign())
    campaign = campaign._replace(
        key=PrivateKey.new().public, asks=campaign.asks._replace(email=True)
    )
    app = DrivenKiosk.open(
        Options(
            data=data,
            campaign=campaign,
            settings=Settings(idle_seconds=300, thanks_seconds=120),
            fullscreen=False,
            size=(1280, 800),
            language=None,
            theme="night",
            clock=SystemClock(),
            reduced_motion=True,
        )
    )
    app.show()
    sys.stdout.write("open\n")
    sys.stdout.flush()
    while line := sys.stdin.readline():
        match line.split():
            case ["sign", *fields]:
                sign(app, *fields)
            case ["next"]:
                app.driver.hand_over()
                app.driver.wait_step(Step.ATTRACT)
        QTest.qWait(SETTLED_MS)
        sys.stdout.write("done\n")
        sys.stdout.flush()
    app.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
