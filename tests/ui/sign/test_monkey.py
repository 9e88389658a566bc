"""Random taps, drags and keys on the real window: nothing is signed, lost or left by mistake.

200 series in `make test`, 2,000 in `make proofs`, on five screens. A series that went wrong prints
its script; kept in `tests/ui/sign/series/` it is played in every run.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from contact_sheet import campaign_of_all
from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock
from kiosk.settings import Settings
from kiosk.signing.flow.steps import Step
from kiosk.signing.signature import Signature
from monkey import Monkey, Wrong

OpenWindow = Callable[..., KioskApp]
Kept = Callable[[], list[Signature]]
SETTINGS = Settings(thanks_seconds=30, idle_seconds=90)


@dataclass(frozen=True)
class Screen:
    """A window, and the size of text that is chosen at it for a while."""

    size: tuple[int, int]
    is_private: bool = True

    def __str__(self) -> str:
        return f"{self.size[0]}x{self.size[1]}"


SCREENS = (
    Screen((1280, 800)),
    Screen((640, 480)),
    Screen((1024, 600)),
    Screen((800, 1280)),
    Screen((1920, 1080), is_private=False),
)


@pytest.fixture
def monkey_at(
    open_window: OpenWindow, clock: EveningClock, kept: Kept
) -> Callable[[Screen], Monkey]:
    def open_(screen: Screen) -> Monkey:
        campaign = campaign_of_all(is_private=screen.is_private)
        app = open_window(size=screen.size, campaign=campaign, settings=SETTINGS)
        app.hands.wait_for(lambda: app.kiosk.count >= 0, "the ledger")
        return Monkey(app, clock, kept)

    return open_


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_whatever_hands_do(
    monkey_at: Callable[[Screen], Monkey],
    how_many: Callable[[int, int], int],
    tell: Callable[[str], None],
    screen: Screen,
) -> None:
    monkey = monkey_at(screen)
    seed = random.getrandbits(32)  # noqa: S311 (pytest-randomly's)
    for at in range(how_many(200, 2000) // len(SCREENS)):
        monkey.play(f"{seed}/{at}")
    monkey.compare_with_the_ledger()
    tell(monkey.told())
