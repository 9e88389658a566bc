"""Random taps, drags and keys on the real window: nothing is signed, lost or left by mistake.

Some 1,000 acts in `make test`, 10,000 in `make proofs`, on five screens. A series that went wrong
prints its script; kept in `tests/ui/sign/series/` it is played in every run.
"""

from __future__ import annotations

import random
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QtMsgType
from pytestqt.qtbot import QtBot

from contact_sheet import campaign_of_all
from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock
from kiosk.settings import Settings
from kiosk.signing.flow import steps
from kiosk.signing.flow.steps import Move, Step
from kiosk.signing.signature import Signature
from kiosk.ui.kiosk import Kiosk
from kiosk.ui.sign.form_field import FormField
from monkey import Monkey, Wrong

OpenWindow = Callable[..., KioskApp]
Kept = Callable[[], list[Signature]]
MonkeyAt = Callable[["Screen"], Monkey]

SETTINGS = Settings(thanks_seconds=30, idle_seconds=90)


WARNINGS = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
MANY = 100
"""In fewer series chance decides how far they get."""

REACHED = frozenset(Step) - {
    Step.PINS, Step.PAUSED, Step.STAFF, Step.ADDRESS, Step.PIN, Step.RESET, Step.CODE
}  # fmt: skip
"""Where hands get on every screen; to the others only on some, or seldom."""

SERIES = sorted((Path(__file__).parent / "series").glob("*.txt"))
"""Scripts of what went wrong once."""


@dataclass(frozen=True)
class Screen:
    """A window, and whether its campaign has a key for what is private."""

    size: tuple[int, int]
    is_private: bool = True

    @property
    def has_room(self) -> bool:
        """Whether most of what signing means is in sight at once; else few random hands sign."""
        return self.size[1] >= 800

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
    open_window: OpenWindow, clock: EveningClock, kept: Kept, qtbot: QtBot, qtlog: Any
) -> Iterator[MonkeyAt]:
    with qtbot.captureExceptions() as exceptions:

        def heard() -> list[str]:
            logged = [each.message for each in qtlog.records if each.type in WARNINGS]
            return logged + ["".join(traceback.format_exception(*each)) for each in exceptions]

        def open_(screen: Screen) -> Monkey:
            campaign = campaign_of_all(is_private=screen.is_private)
            app = open_window(size=screen.size, campaign=campaign, settings=SETTINGS)
            app.driver.wait_for(lambda: app.kiosk.count >= 0, "the ledger")
            return Monkey(app, clock, kept, heard)

        yield open_


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_whatever_hands_do(
    monkey_at: MonkeyAt,
    how_many: Callable[[int, int], int],
    tell: Callable[[str], None],
    screen: Screen,
) -> None:
    monkey = monkey_at(screen)
    seed = random.getrandbits(32)
    series = how_many(60, 600) // len(SCREENS)
    for at in range(series):
        monkey.play(f"seed {seed}, series {at}")
    monkey.compare_with_the_ledger()
    tell(monkey.told())
    assert monkey.wrote > series / 10
    assert monkey.steps[Step.REVIEW] > series / 100
    if series >= MANY and screen.has_room:
        assert monkey.signed > series / 50
        assert not REACHED - monkey.steps.keys()


@pytest.mark.parametrize("script", SERIES, ids=lambda file: file.stem)
def test_series_that_went_wrong_once(monkey_at: MonkeyAt, script: Path) -> None:
    lines = script.read_text("utf-8")
    wide, high = lines.splitlines()[0].rsplit(" ", 1)[1].split("x")
    monkey_at(Screen((int(wide), int(high)))).play_again(lines)


# --- a window with a fault is found out -----------------------------------------------------


def nothing(*_args: object, **_names: object) -> None:
    """Leaves what was there where it was."""


def signs_on_the_line(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(steps.TRANSITIONS, (Step.LINE, Move.SUBMIT), Step.SAVING)
    patch.setattr(Kiosk, "toReview", lambda kiosk: kiosk.submit() or True)


def signs_unread(patch: pytest.MonkeyPatch) -> None:
    go_on = Kiosk.toReview

    def and_sign(kiosk: Kiosk) -> bool:
        went = go_on(kiosk)
        kiosk.submit()
        return bool(went)

    patch.setattr(Kiosk, "toReview", and_sign)


def thanks_for_nothing(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Kiosk, "_record", lambda _kiosk, pending: (pending.signature, 1, 1))


def opens_staff_pages(patch: pytest.MonkeyPatch) -> None:
    def enter(kiosk: Kiosk) -> None:
        if kiosk.flow.can(Move.KNOCK):
            kiosk.make(Move.KNOCK)
            kiosk.make(Move.ENTER)

    patch.setattr(Kiosk, "openLetter", enter)


def fails(_kiosk: Kiosk) -> None:
    raise ValueError("invented")


FAULTS: dict[str, tuple[Callable[[pytest.MonkeyPatch], None], str]] = {
    "the line signs": (signs_on_the_line, "signed from line"),
    "what signing means is not shown": (signs_unread, "never shown as a whole"),
    "thanks without a signature": (thanks_for_nothing, "0 signatures on disk, 1 thanked"),
    "a field is not cleared": (
        lambda patch: patch.setattr(FormField, "clear", nothing),
        "left behind",
    ),
    "a door without a PIN": (opens_staff_pages, "staff without the PIN"),
    "a button quits": (lambda patch: patch.setattr(Kiosk, "openLetter", Kiosk.leave), "was left"),
    "a mistake of ours": (lambda patch: patch.setattr(Kiosk, "_on_time_up", fails), "invented"),
}


def play_many(monkey: Monkey) -> None:
    for at in range(MANY):
        monkey.play(f"series {at}")


@pytest.mark.parametrize("fault", FAULTS)
def test_a_window_with_a_fault_is_found_out(
    monkey_at: MonkeyAt, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    put_in, said = FAULTS[fault]
    put_in(monkeypatch)
    monkey = monkey_at(Screen((640, 480)))
    with pytest.raises(Wrong, match=said) as found:
        play_many(monkey)
    script = str(found.value).partition("play it again:\n")[2]
    assert script.splitlines() == monkey.script


def test_a_script_is_played_as_it_stands(monkey_at: MonkeyAt) -> None:
    monkey = monkey_at(Screen((640, 480)))
    monkey.play("a seed")
    script = monkey.script
    monkey.play_again("\n".join(script))
    assert monkey.script[1:] == script[1:]
