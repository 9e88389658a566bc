"""Plays the evening: opens the real window, plays everybody, closes the table.

`visitor.py` has what one person does, `volunteer.py` what the volunteer does, `closing.py` what is
printed and exported afterwards.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.app import Options
from kiosk.campaign.model import Campaign
from kiosk.evening.clock import EveningClock
from kiosk.evening.closing import close_table
from kiosk.evening.driver import PINS, DrivenKiosk
from kiosk.evening.people import Act, invite
from kiosk.evening.visitor import Album, Visitor
from kiosk.evening.volunteer import Volunteer
from kiosk.exchange.json_list import name_figures
from kiosk.file_system import make_private_folder
from kiosk.files import Progress, write_atomically
from kiosk.plurals import counted
from kiosk.sealing import PrivateKey
from kiosk.settings import Settings
from kiosk.signing.tally import Tally

BEGINS = datetime(2026, 3, 14, 19, 30, tzinfo=UTC)
"""When the evening begins, if the campaign's event has no day."""

PASSPHRASE = "an evening of invented people"  # noqa: S105 (of invented people)
KEY_FILE = "organiser.key"
"""A key pair for this evening, so that sealed names can be opened afterwards."""

JOURNALS = "journals"
"""Folder for the local journals, so that none are left in the user's own folder."""

SECONDS_EACH = 47.0
"""Seconds the clock moves from one person to the next."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to play: how many `people`, by which `seed`; every file is written below `out`."""

    campaign: Campaign
    people: int
    seed: int
    out: Path
    data: Path
    size: tuple[int, int]
    language: str
    look: str


@dataclass(frozen=True, slots=True)
class Report:
    """Figures of one evening; `files` are paths below its folder, in the order they were made."""

    plan: Plan
    thanked: int
    walked_away: int
    tally: Tally
    files: tuple[str, ...]
    seconds: float

    def as_data(self) -> dict[str, object]:
        """Everything but the seconds, so that the same seed writes the same file."""
        return {
            "is_finished": True,
            "seed": self.plan.seed,
            "people": self.plan.people,
            "thanked": self.thanked,
            "listed": self.tally.named,
            "counted_only": self.tally.unnamed,
            "waiting_for_review": self.tally.held,
            "walked_away": self.walked_away,
            "tally": name_figures(self.tally),
            "files": list(self.files),
        }

    def sentence(self) -> str:
        return (
            f"{self.plan.people} came, {counted(self.thanked, 'was', 'were')} thanked, "
            f"{self.walked_away} walked away; "
            f"{self.tally.named} listed, {self.tally.unnamed} counted only, "
            f"{self.tally.held} waiting for review. "
            f"{counted(len(self.files), 'file')} in {self.plan.out}, in {self.seconds:.0f} s."
        )


def with_key(campaign: Campaign, key: PrivateKey) -> Campaign:
    """The campaign with the evening's key. It asks for e-mail if it has the text for that."""
    can_ask = any(consent.id == "contact" for consent in campaign.consents)
    return campaign._replace(key=key.public, asks=campaign.asks._replace(email=can_ask))


def play(plan: Plan, progress: Progress) -> Report:
    """Plays the evening and returns its report; `evening.json` is written last.

    Raises WorldFault where the disk refuses, and NotThere (a ProgramFault, see `driver.py`)
    if the window lacks what a person would have tapped.
    """
    began = time.monotonic()
    key = PrivateKey.new()
    campaign = with_key(plan.campaign, key)
    with write_atomically(plan.out / KEY_FILE) as file:
        file.write(key.lock(PASSPHRASE))
    day = campaign.event.day
    clock = EveningClock(
        datetime(day.year, day.month, day.day, 19, 30, tzinfo=UTC) if day else BEGINS
    )
    journals = plan.out / JOURNALS
    make_private_folder(journals)
    settings = Settings(look=plan.look, local_journal=str(journals))
    watched = campaign.watch_list[0] if campaign.watch_list else ""
    people = invite(plan.people, plan.seed, campaign.languages, watched)
    app = DrivenKiosk.open(
        Options(
            data=plan.data,
            campaign=campaign,
            settings=settings,
            fullscreen=False,
            size=plan.size,
            language=plan.language,
            theme=plan.look,
            clock=clock,
            reduced_motion=True,
        )
    )
    try:
        app.show()
        album = Album(app.driver, plan.out / "pictures", plan.size)
        visitor = Visitor(app.driver, clock, settings, album, plan.language)
        volunteer = Volunteer(app.driver, album, PINS[1])
        thanked = 0
        for at, person in enumerate(people):
            progress(at, len(people))
            thanked += visitor.visit(person)
            clock.pass_time(SECONDS_EACH)
        progress(len(people), len(people))
        album.take("attract-signed")
        volunteer.work(thanked)
    finally:
        app.close()
    tally, files = close_table(campaign, key, plan.data, plan.out, plan.language, clock.now())
    walked_away = sum(person.act is Act.WALKS_AWAY for person in people)
    seconds = time.monotonic() - began
    report = Report(plan, thanked, walked_away, tally, (*album.files, *files), seconds)
    with write_atomically(plan.out / "evening.json") as file:
        file.write(json.dumps(report.as_data(), ensure_ascii=False, indent=2).encode() + b"\n")
    return report
