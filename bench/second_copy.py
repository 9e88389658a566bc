"""One durable signature with a second medium against one without, interleaved in one run.

The second medium is a folder of the same disk; then one whose every sync takes 10 ms longer,
as a slow stick's does. Each side is a store of its own with the same settings.

    python bench/second_copy.py --rounds 1000
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import tempfile
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from kiosk import file_system
from kiosk.sealing import PrivateKey
from kiosk.signing.clock import SystemClock
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Consent, How, Signature
from kiosk.store import Store, new_id

STICK_SECONDS = 0.010
LIMIT_MS = {"folder": 5.0, "stick": 30.0}
"""The most that 99 of 100 signatures may take."""

WARM_UP = 50


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=1000, help="signatures on each side")
    parser.add_argument("--folder", type=Path, help="on which disk (default: the temporary one)")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        os.environ["XDG_STATE_HOME"] = str(Path(folder) / "state")
        alone, beside = run(Path(folder) / "folder", options.rounds)
        slow_down()
        _, on_stick = run(Path(folder) / "stick", max(100, options.rounds // 5))
    figures: dict[str, float | int] = {
        "rounds": options.rounds,
        "alone_median_ms": round(statistics.median(alone), 4),
        "alone_p99_ms": round(percentile(alone, 99), 4),
        "second_folder_median_ms": round(statistics.median(beside), 4),
        "second_folder_p99_ms": round(percentile(beside, 99), 4),
        "median_ratio": round(statistics.median(beside) / statistics.median(alone), 3),
        "limit_second_folder_p99_ms": LIMIT_MS["folder"],
        "slow_stick_median_ms": round(statistics.median(on_stick), 4),
        "slow_stick_p99_ms": round(percentile(on_stick, 99), 4),
        "limit_slow_stick_p99_ms": LIMIT_MS["stick"],
    }
    if options.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:28} {value}")
    return 0


def run(folder: Path, rounds: int) -> tuple[list[float], list[float]]:
    """Milliseconds per signature: without a second medium, and with one."""
    chance = random.Random(7)  # noqa: S311 - sample data
    medium = folder / "medium"
    medium.mkdir(parents=True)
    key = PrivateKey.new().public
    clock = SystemClock()
    with (
        Store.open(folder / "a", "bench", clock=clock, key=key) as alone,
        Store.open(folder / "b", "bench", clock=clock, key=key, second_copy=medium) as mirrored,
    ):
        took: dict[bool, list[float]] = {False: [], True: []}
        for turn in range(WARM_UP + rounds):
            for has_medium in (False, True) if turn % 2 else (True, False):
                signature = sample(chance, turn)
                store = mirrored if has_medium else alone
                began = time.perf_counter()
                store.record(signature)
                if turn >= WARM_UP:
                    took[has_medium].append((time.perf_counter() - began) * 1000)
        safety = mirrored.safety
        assert safety is not None
        assert safety.mirror.behind == 0, "the second medium was not waited for"
    return took[False], took[True]


def slow_down() -> None:
    """Makes every sync on the second medium's own thread take as long as a slow stick's."""
    sync, never = file_system.sync, threading.Event()

    def slow(handle: int, system: file_system.System = file_system.SYSTEM) -> None:
        sync(handle, system)
        if threading.current_thread() is not threading.main_thread():
            never.wait(STICK_SECONDS)

    file_system.sync = slow


def sample(chance: random.Random, number: int) -> Signature:
    """An invented signature with ink of a usual size: four strokes of thirty points."""
    strokes = tuple(
        tuple((chance.randrange(2000), chance.randrange(1000)) for _ in range(30)) for _ in range(4)
    )
    return Signature(
        id=new_id(),
        name=f"Sample Person {number}",
        role="editor",
        organisation="Sample Films",
        ink=Ink(strokes),
        by_mark=False,
        consents=(Consent("pledge", "1", "en", "I sign this letter, and my line is published."),),
        letter_language="en",
        letter_version="0" * 64,
        event="Sample evening",
        source="BAR",
        how=How.KIOSK,
        signed_at=datetime.now(UTC),
        withdrawal=bytes(32),
    )


def percentile(values: list[float], percent: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


if __name__ == "__main__":
    raise SystemExit(main())
