"""The way of a tap that CONTRIBUTING.md tells is the one that a tap takes."""

from __future__ import annotations

import re
import sys
from types import FrameType
from typing import Any

from kiosk.app import KioskApp
from kiosk.signing.flow.steps import Step
from project import ROOT

NOT_ON_EVERY_WAY = {
    "kiosk/sealing.py",  # only what is private is sealed
    "kiosk/signing/signature.py",  # data: its functions are made when it is imported
    "kiosk/ui/messages.py",  # says why it was not saved
}


def told() -> list[list[str]]:
    """The Python files and folders of each step of the page."""
    page = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    section = page.partition("\n## How a tap becomes a row\n")[2].partition("\n## ")[0]
    steps = re.findall(r"^\d+\. (.+)$", section, re.MULTILINE)
    return [re.findall(r"`(kiosk/[\w/]+(?:\.py|/))`", step) for step in steps]


class Way:
    """The files of the program in the order in which something in them was first called.

    It begins at the file `start`: what the window does before the tap is not of its way.
    """

    def __init__(self, start: str) -> None:
        self.files: list[str] = []
        self._start = start

    def __call__(self, frame: FrameType, event: str, _: Any) -> None:
        """What `sys.setprofile` calls."""
        file = frame.f_code.co_filename
        if event == "call" and file.startswith(f"{ROOT}/kiosk/"):
            name = file.removeprefix(f"{ROOT}/")
            if name not in self.files and (self.files or name == self._start):
                self.files.append(name)

    def first(self, place: str) -> int:
        """Where on the way a file, or the first file of a folder, was; -1 for never."""
        found = [at for at, file in enumerate(self.files) if file.startswith(place)]
        return found[0] if found else -1


def follow(app: KioskApp, way: Way | None) -> None:
    """Takes down the way of the window's thread and of the store's; with None no longer."""
    ended: list[object] = []
    app.tasks.store.submit(lambda: sys.setprofile(way), ended.append)
    app.driver.wait_for(lambda: bool(ended), "the store's thread")
    sys.setprofile(way)


def test_a_tap_goes_where_the_page_for_contributors_says(app: KioskApp) -> None:
    steps = told()
    assert len(steps) > 8
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    app.driver.type_keys("Ada")
    app.driver.to_review()
    app.driver.read_meaning()
    way = Way(steps[0][0])
    follow(app, way)
    try:
        app.driver.tap("submitButton")
        app.driver.wait_step(Step.THANKS)
    finally:
        follow(app, None)

    places = {place: way.first(place) for step in steps for place in step}
    assert {place for place, at in places.items() if at < 0} <= NOT_ON_EVERY_WAY
    begun = [min(at for p in step if (at := places[p]) >= 0) for step in steps if step]
    assert begun == sorted(begun), list(zip(steps, begun, strict=False))
