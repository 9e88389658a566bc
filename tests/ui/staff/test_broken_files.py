"""A small file of ours that is broken closes its own door only: people sign, whatever it holds now.

The real window opens on a data folder in which one file became something else.
"""

from __future__ import annotations

import resource
import time
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import inputs
from kiosk.cli.parser import build_parser
from kiosk.errors import SettingsFault
from kiosk.evening.clock import EveningClock
from kiosk.evening.driver import PINS
from kiosk.jobs import pins as pins_job
from kiosk.jobs import which_campaign
from kiosk.signing.flow.steps import Move, Step
from own_files import BREAKS

SECONDS, MEGABYTES = 60, 200

FILES = {
    "staff.json": "the PIN page says so, and how to choose both again",
    "staff.tries": "wrong PINs are counted from memory: one try a minute",
    "screens.toml": "no screen is measured",
    "{campaign}/campaign-folder": "the campaign must be named",
}
"""Each small file, and what is closed or lost while it is broken."""


@pytest.mark.every_value
@pytest.mark.parametrize("kind", BREAKS)
@pytest.mark.parametrize("name", FILES)
def test_people_sign_whatever_became_of_a_small_file(open_window, kept, data, clock, name, kind):
    campaign = load(assets.default_campaign())
    pins_job.set_missing(data, *PINS, clock)
    file = data / name.format(campaign=campaign.id)
    file.parent.mkdir(exist_ok=True)
    BREAKS[kind](file)
    began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    app = open_window(pins=None)
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Alma Quillfeather")
    driver.to_review()
    driver.sign()
    driver.wait_step(Step.THANKS)
    assert [one.name for one in kept()] == ["Alma Quillfeather"]
    driver.hand_over()
    app.kiosk.make(Move.KNOCK)
    driver.wait_step(Step.PIN)
    pin = app.kiosk.staff.pin
    if name == "staff.json":
        assert pin.stage == "broken"
        assert "pledge-kiosk pins --replace" in driver.text("pinProblem")
    else:
        assert pin.stage != "broken"
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    assert time.monotonic() - began < SECONDS
    assert grown < MEGABYTES


@pytest.mark.parametrize("kind", BREAKS)
def test_broken_settings_are_named_and_open_nothing_by_chance(data: Path, kind: str) -> None:
    """They say where the second copy is: a kiosk without them would save in one place only."""
    data.mkdir()
    BREAKS[kind](data / "settings.toml")
    options = build_parser().parse_args(["run", "--data", str(data)])
    if kind == "empty":
        inputs.load_settings(options)
        return
    with pytest.raises(SettingsFault) as told:
        inputs.load_settings(options)
    assert "settings.toml" in told.value.what
    assert len(str(told.value)) < 1000


@pytest.mark.parametrize("kind", BREAKS)
def test_a_broken_note_of_the_campaign_asks_for_its_name(
    data: Path, kind: str, clock: EveningClock
) -> None:
    campaign = load(assets.default_campaign())
    (data / campaign.id).mkdir(parents=True)
    (data / campaign.id / which_campaign.LEDGER).touch()
    BREAKS[kind](data / campaign.id / which_campaign.NOTE_NAME)
    found = which_campaign.find_folder(None, data, None, data)
    assert found == assets.default_campaign(), "the campaign that comes with the program"
