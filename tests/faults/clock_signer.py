"""Signs while the machine's clock is set back two days and forward again.

    python clock_signer.py DATA

Runs on the clock of `disk.c`: the program asks the system for the time as always.
"""

from __future__ import annotations

import sys
from pathlib import Path

from broken_disk import Disk
from kiosk.signing.clock import SystemClock
from kiosk.store import Store
from samples import sample

TWO_DAYS = 2 * 24 * 3600


def main(data: Path) -> None:
    disk = Disk()
    with Store.open(data, "sample", clock=SystemClock()) as store:
        for seconds in (0, -TWO_DAYS, 0):
            disk.set_clock(seconds)
            for _ in range(2):
                store.record(sample())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
