"""Work beside the window: a mistake of ours in it stops nothing; closing waits only so long."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import KioskApp, Options
from kiosk.errors import JobFailed
from kiosk.signing.flow.steps import Step
from kiosk.signing.signature import Signature
from kiosk.store import Store

OpenWindow = Callable[..., KioskApp]
Kept = Callable[[], list[Signature]]


def sign(app: KioskApp) -> None:
    """Somebody signs, up to the tap that hands it in."""
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    app.driver.type_keys("Ada Quill")
    app.driver.to_review()
    app.driver.read_meaning()
    app.kiosk.submit()
    assert app.kiosk.busy


class Mistaken(Store):
    """A real store whose work beside signing has a fault of ours, as often as it is told to."""

    mistakes = 1
    tended = 0

    def maintain(self) -> None:
        if self.mistakes:
            type(self).mistakes -= 1
            raise ZeroDivisionError
        super().maintain()
        type(self).tended += 1


def test_a_mistake_of_ours_does_not_end_the_looking_after_the_copies(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    kind = type("Once", (Mistaken,), {})

    def open_(options: Options) -> Store:
        return kind.open(options.data, options.campaign.id, clock=options.clock)

    app = open_window(how=open_)
    with qtbot.captureExceptions() as seen:
        app._maintain()
        app.driver.wait_for(lambda: bool(seen), "the mistake")
    assert [raised for raised, _, _ in seen] == [ZeroDivisionError]
    app._maintain()
    app.driver.wait_for(lambda: kind.tended >= 1, "copies that are looked after again")


def test_a_store_that_a_mistake_keeps_from_opening_is_said_at_once(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    def broken(options: Options) -> Store:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as seen, pytest.raises(JobFailed, match="mistake"):
        open_window(how=broken)
    assert [raised for raised, _, _ in seen] == [ZeroDivisionError]


def test_a_signature_on_its_way_is_waited_for_whatever_the_patience(
    open_window: OpenWindow, kept: Kept
) -> None:
    begun = Event()

    class Slow(Store):
        def record(self, signature: Signature) -> Signature:
            begun.set()
            while not app.tasks.store.is_stopping:  # until the patience is over
                Event().wait(0.001)
            return super().record(signature)

    def open_(options: Options) -> Store:
        return Slow.open(options.data, options.campaign.id, clock=options.clock)

    app = open_window(how=open_)
    sign(app)
    assert begun.wait(10)
    app.close(timeout=0.05)
    assert [one.name for one in kept()] == ["Ada Quill"]


def test_a_mistake_beside_it_leaves_a_signature_on_its_way_alone(
    open_window: OpenWindow, qtbot: QtBot, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was said on the page would be wrong, and signing again would sign twice."""
    asked, free = Event(), Event()

    class Held(Store):
        def record(self, signature: Signature) -> Signature:
            asked.set()
            free.wait(30)
            return super().record(signature)

    def open_(options: Options) -> Store:
        return Held.open(options.data, options.campaign.id, clock=options.clock)

    app = open_window(how=open_)
    sign(app)
    assert asked.wait(10)
    app.kiosk.recover()
    assert (app.kiosk.busy, app.kiosk.problem) == (True, "")
    free.set()
    app.driver.wait_step(Step.THANKS)
    assert [one.name for one in kept()] == ["Ada Quill"]


def test_a_mistake_in_recording_is_said_and_the_next_try_signs(
    open_window: OpenWindow, qtbot: QtBot, kept: Kept
) -> None:
    class Once(Store):
        mistakes = 1

        def record(self, signature: Signature) -> Signature:
            if self.mistakes:
                self.mistakes -= 1
                raise ZeroDivisionError
            return super().record(signature)

    def open_(options: Options) -> Store:
        return Once.open(options.data, options.campaign.id, clock=options.clock)

    app = open_window(how=open_)
    with qtbot.captureExceptions() as seen:
        sign(app)
        app.driver.wait_step(Step.REVIEW)
    assert [raised for raised, _, _ in seen] == [ZeroDivisionError]
    assert "went wrong" in app.kiosk.problem
    app.driver.sign()
    app.driver.wait_step(Step.THANKS)
    assert [one.name for one in kept()] == ["Ada Quill"]


def test_closing_does_not_wait_for_a_job_that_never_ends(
    open_window: OpenWindow, caplog: pytest.LogCaptureFixture
) -> None:
    app = open_window()
    hung, ended = Event(), Event()

    def work() -> None:
        hung.wait(60)
        ended.set()

    app.tasks.jobs.submit(work, lambda _: None)
    began = time.monotonic()
    with caplog.at_level(logging.ERROR, "kiosk"):
        app.close(timeout=0.2)
    assert time.monotonic() - began < 30
    assert not ended.is_set()
    assert "jobs" in caplog.text
    hung.set()
    assert ended.wait(10)  # it goes on to its end, and nobody is told


RUN = """
import sys
from pathlib import Path
from threading import Event
from kiosk import assets
from kiosk.app import KioskApp, Options
from kiosk.campaign.load import load
from kiosk.jobs import pins
from kiosk.settings import Settings
from kiosk.signing.clock import SystemClock
pins.replace_both(Path(sys.argv[1]), "274016", "905173", SystemClock())
app = KioskApp.open(Options(
    data=Path(sys.argv[1]), campaign=load(assets.default_campaign()), settings=Settings(),
    fullscreen=False, size=(1280, 800), language=None, theme="night",
    clock=SystemClock(), reduced_motion=True))
app.show()
begun = Event()
def work():
    begun.set()
    Event().wait()
app.tasks.jobs.submit(work, lambda _: None)
begun.wait()
app.close(timeout=0.1)
print("closed", flush=True)
sys.exit(3)
"""


FIRST_START = """
import sys
from pathlib import Path
from kiosk import assets
from kiosk.app import Options
from kiosk.campaign.load import load
from kiosk.evening.driver import DrivenKiosk
from kiosk.settings import Settings
from kiosk.signing.clock import SystemClock
app = DrivenKiosk.open(Options(
    data=Path(sys.argv[1]), campaign=load(assets.default_campaign()), settings=Settings(),
    fullscreen=False, size=(1280, 800), language=None, theme="night",
    clock=SystemClock(), reduced_motion=True), pins=None)
app.show()
app.driver.wait_for(lambda: app.driver.has("pinDigit_4"), "the keys of the PIN", 30)
app.close()
"""


def test_the_first_start_of_a_program_asks_for_the_pins(tmp_path: Path) -> None:
    """In a process of its own: here other tests have loaded the staff's types already."""
    done = subprocess.run(
        [sys.executable, "-c", FIRST_START, str(tmp_path)],
        capture_output=True, text=True, timeout=120, env=os.environ, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


def test_a_job_that_never_ends_does_not_keep_the_program_alive(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(tmp_path)],
        capture_output=True, text=True, timeout=60, env=os.environ, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (3, "closed\n")
    assert done.stderr == "closing did not wait for what is under way: jobs\n"
