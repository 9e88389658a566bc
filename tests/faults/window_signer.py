"""A child that signs at the real window for ever and tells each number it was thanked with.

Run as `python window_signer.py DATA`; one line a signature on standard output, after the page
of thanks is there.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from kiosk import assets
from kiosk.app import Options
from kiosk.campaign.load import load
from kiosk.evening.driver import DrivenKiosk
from kiosk.settings import Settings
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.steps import Step


def main(data: Path) -> None:
    app = DrivenKiosk.open(
        Options(
            data=data,
            campaign=load(assets.default_campaign()),
            settings=Settings(),
            fullscreen=False,
            size=(800, 600),
            language=None,
            theme="night",
            clock=SystemClock(),
            reduced_motion=True,
        )
    )
    app.show()
    driver = app.driver
    for at in range(1_000_000):
        driver.tap("signButton")
        driver.wait_step(Step.LINE)
        driver.type_keys(f"Alma Invented {os.getpid()} n{at}")
        driver.sign()
        driver.wait_step(Step.THANKS)
        sys.stdout.write(driver.text("thanksLine") + "\n")
        sys.stdout.flush()
        driver.hand_over()
        driver.wait_step(Step.ATTRACT)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
