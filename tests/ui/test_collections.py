"""What Python's collector skips: what lives on from the start, and nothing of anybody."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from pathlib import Path

from PySide6.QtTest import QTest

import looking
from kiosk.app import OVERWRITE_MS, KioskApp
from kiosk.evening.clock import EveningClock
from kiosk.signing.flow.steps import Step

FEW = 2_000
"""Opening the store makes 7,000 objects, and where less was loaded before it up to 45,000."""

RUN = """
import gc
import sys
from pathlib import Path
from kiosk import assets
from kiosk.app import KioskApp, Options
from kiosk.campaign.load import load
from kiosk.settings import Settings
from kiosk.signing.clock import SystemClock
app = KioskApp.open(Options(
    data=Path(sys.argv[1]), campaign=load(assets.default_campaign()), settings=Settings(),
    fullscreen=False, size=(1280, 800), language=None, theme="night", clock=SystemClock(),
    reduced_motion=True))
app.opened.connect(lambda: print(len(gc.get_objects())))
app.show()
app.close()
"""


class Text:
    """Something typed, in a cycle: only a collection takes it away."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.itself = self


def test_what_opening_loaded_is_skipped(tmp_path: Path) -> None:
    """In a process of its own: here most of it was loaded long before."""
    run = subprocess.run(
        [sys.executable, "-c", RUN, str(tmp_path)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
    )
    assert int(run.stdout) < FEW


def test_nothing_of_a_person_is_skipped(app: KioskApp, clock: EveningClock) -> None:
    """Not even what is still in use as its page closes, and forms a cycle from then on."""
    frozen = gc.get_freeze_count()
    looking.code(app, clock)
    kept = Text("Jordan Sample")
    seen = weakref.ref(kept)
    hand_over(app)
    assert seen() is not None
    del kept
    looking.code(app, clock)
    hand_over(app)
    assert seen() is None
    assert gc.get_freeze_count() <= frozen


def hand_over(app: KioskApp) -> None:
    """To the next person, until what the last one left in memory is overwritten."""
    looking.start_again(app)
    app.driver.wait_step(Step.ATTRACT)
    QTest.qWait(2 * OVERWRITE_MS)
