"""Eight hours at one table: people by the hundred through the real window, on a moved clock.

The window, the disk, the hands and every event are real; only waiting is left out. Told are the
memory after the first fifth and at the end, and how long the window's thread was ever busy in
one piece, which is how late a frame can come: in wall time, which is also the machine's, and in
its own processor time. The peer is the same loop over the same events without a kiosk: what the
machine alone makes late.

    python bench/long_evening.py --people 1500 --json

KIOSK_EVENING says how many come as well, in `make bench` too; all of them take some minutes.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.evening.clock import EveningClock
    from kiosk.evening.driver import DrivenKiosk
    from kiosk.evening.people import Person

HOURS = 8
FLAT = 1.05
SLOW_MS = 100.0
SELDOM = 10_000
"""Whatever the kiosk itself does slowly comes more often than once in so many pieces: the rarest
act of a person, to read the letter, comes once in some 5,000."""
BEAT_MS = 5
EVERY = {"by hand": 10, "support": 40, "walks away": 25, "reads": 60, "screen": 10, "moving": 20}
"""One person in so many does that; all others type on hardware keys and sign."""


@dataclass
class Beats:
    """What a short timer on the window's thread saw: how long each piece of work held it up."""

    wall_ms: list[float] = field(default_factory=list)
    own_ms: list[float] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)
    _last: tuple[float, float] = (0.0, 0.0)

    def begin(self) -> None:
        self._last = time.perf_counter(), time.thread_time()

    def beat(self, where: Callable[[], str]) -> None:
        now = time.perf_counter(), time.thread_time()
        wall, own = (1000 * (new - old) for new, old in zip(now, self._last, strict=True))
        self._last = now
        self.wall_ms.append(max(0.0, wall - BEAT_MS))
        self.own_ms.append(own)
        if wall > SLOW_MS:
            self.slow.append(f"{where()}: {wall:.0f} ms, own {own:.0f} ms")
        if own > SLOW_MS:
            self.stuck.append(f"{where()}: {own:.0f} ms")

    @property
    def may_be_stuck(self) -> int:
        """In how many pieces more than the limit can be the machine's doing.

        Own time is not free of it: a neighbour on the same core, and memory that has to be read
        again after it, make the same work take two or three times as long.
        """
        return 1 + len(self.own_ms) // SELDOM


@dataclass(frozen=True)
class Night:
    """What an evening came to."""

    people: int
    thanked: int
    seconds: float
    memory_mb: tuple[float, ...]
    beats: Beats

    @property
    def growth(self) -> float:
        """The memory at the end against the memory once warm: medians of a fifth each."""
        fifth = max(1, len(self.memory_mb) // 5)
        warm = statistics.median(self.memory_mb[fifth : 2 * fifth])
        return statistics.median(self.memory_mb[-fifth:]) / warm


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    people = int(os.environ.get("KIOSK_EVENING", "400"))
    parser.add_argument("--people", type=int, default=people, help="how many come (400)")
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    options = parser.parse_args()
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["KIOSK_KEYSTORE"] = "file"
    from kiosk import assets
    from kiosk.app import Options
    from kiosk.campaign.load import load
    from kiosk.evening.clock import EveningClock
    from kiosk.evening.driver import DrivenKiosk
    from kiosk.settings import Settings

    clock = EveningClock(datetime(2026, 3, 15, 17, 0, tzinfo=UTC))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = str(Path(folder) / "state")
        app = DrivenKiosk.open(
            Options(
                data=Path(folder), campaign=load(assets.default_campaign()), settings=Settings(),
                fullscreen=False, size=(1280, 800), language=None, theme="night",
                clock=clock, reduced_motion=True,
            )
        )  # fmt: skip
        try:
            app.show()
            night = spend(app, clock, options.people)
            bare = idle(max(2.0, night.seconds / 10))
        finally:
            app.close()
    figures = told(night, bare)
    if options.json:
        print(json.dumps(figures, indent=2))
    else:
        print(f"{in_words(night)} (the machine alone: {figures['machine_longest_ms']} ms at most)")
        print(*night.beats.slow, sep="\n")
    return 0


def spend(app: DrivenKiosk, clock: EveningClock, people: int) -> Night:
    """Sends `people` through the window, which stands at attract; nobody is left at the end."""
    from PySide6.QtCore import Qt, QTimer

    from kiosk.evening.visitor import Album, Visitor
    from kiosk.settings import Settings

    class NoAlbum(Album):
        def take(self, name: str) -> None:
            """No pictures here."""

    album = NoAlbum(app.driver, Path(), (1280, 800))
    visitor = Visitor(app.driver, clock, Settings(), album, app.kiosk.languages.current)
    beats = Beats()
    at = -1
    pulse = QTimer(app, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
    pulse.timeout.connect(lambda: beats.beat(lambda: f"person {at} at {app.kiosk.step}"))
    memory: list[float] = []
    thanked = 0
    began = time.monotonic()
    for at, person in enumerate(guests(people, app.options.campaign.languages)):
        if at % EVERY["moving"] == 0:
            app.kiosk.readingAids.chooseStill(False)  # noqa: FBT003 (a slot of QML)
        if at == max(1, people // 50):
            pulse.start()
            beats.begin()
        thanked += visitor.visit(person)
        clock.pass_time(HOURS * 3600 / people)
        if at % max(1, people // 50) == 0:
            pulse.stop()
            gc.collect()
            memory.append(resident_mb())
            if beats.wall_ms or at:
                beats.begin()
                pulse.start()
    pulse.stop()
    return Night(people, thanked, time.monotonic() - began, tuple(memory), beats)


def guests(count: int, languages: tuple[str, ...]) -> list[Person]:
    """People in order of arrival, most of whom type and sign."""
    from kiosk.evening.people import Act, Typing, invite

    invited = invite(max(count, 40), 8, languages, "")
    ink = next(person.ink for person in invited if person.ink)
    came = []
    for at, person in enumerate(invited[:count]):
        act = Act.SIGNS
        for each, name in (
            (Act.SIGNS_BY_HAND, "by hand"),
            (Act.SEEKS_SUPPORT, "support"),
            (Act.WALKS_AWAY, "walks away"),
            (Act.READS_FIRST, "reads"),
        ):
            if at % EVERY[name] == EVERY[name] - 1:
                act = each
        typing = Typing.SCREEN if at % EVERY["screen"] == 0 else Typing.KEYBOARD
        drawn = ink if act is Act.SIGNS_BY_HAND else ()
        came.append(replace(person, act=act, typing=typing, ink=drawn))
    return came


def idle(seconds: float) -> Beats:
    """The same timer on a thread that has nothing else to do."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    beats, loop = Beats(), QEventLoop()
    pulse = QTimer(loop, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
    pulse.timeout.connect(lambda: beats.beat(lambda: "the machine"))
    QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
    beats.begin()
    pulse.start()
    loop.exec()
    return beats


def told(night: Night, bare: Beats) -> dict[str, float | int]:
    beats = night.beats
    return {
        "people": night.people,
        "thanked": night.thanked,
        "whole_s": round(night.seconds, 1),
        "warm_memory_mb": round(night.memory_mb[len(night.memory_mb) // 5], 1),
        "last_memory_mb": round(night.memory_mb[-1], 1),
        "growth": round(night.growth, 3),
        "growth_limit": FLAT,
        "longest_own_ms": round(max(beats.own_ms), 1),
        "longest_wall_ms": round(max(beats.wall_ms), 1),
        "p99_wall_ms": round(statistics.quantiles(beats.wall_ms, n=100)[98], 1),
        "late": len(beats.slow),
        "limit_ms": SLOW_MS,
        "machine_longest_ms": round(max(bare.wall_ms), 1),
    }


def in_words(night: Night) -> str:
    """The figures that have a limit, on one line."""
    beats = night.beats
    return (
        f"{night.people} people in {night.seconds:.0f} s, {night.thanked} thanked: memory "
        f"{night.growth:.3f} x, longest own piece {max(beats.own_ms):.0f} ms, over "
        f"{SLOW_MS:.0f} ms {len(beats.stuck)} of {len(beats.own_ms)} in own time, "
        f"{len(beats.slow)} in wall time"
    )


def resident_mb() -> float:
    """This process's resident memory."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    sys.exit(main())
