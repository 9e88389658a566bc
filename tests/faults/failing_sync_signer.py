"""Signs on a recorded disk whose syncs fail, with the program's own Store.

    python failing_sync_signer.py FOLDER sure|trusting

Each evening another sync fails, alone or with some that follow it. In FOLDER each evening has
its own folder with `root` and `record`, marked as `recorded_signer` does. A person who is
refused taps again. "trusting" is the control: what can be read after a fault is taken to be on
the disk.
"""

from __future__ import annotations

import errno
import sys
from contextlib import suppress
from pathlib import Path

from broken_disk import Disk
from kiosk.errors import WorldFault
from kiosk.signing.clock import SystemClock
from kiosk.store import Store, wal
from samples import sample

SIGNATURES = 4
TAPS = 3
LENGTHS = (1, 2, 4)


def evening(disk: Disk, folder: Path, first: int, last: int) -> int:
    """One evening; returns how many syncs there were after the ledger was open."""
    root = folder / "root"
    root.mkdir(parents=True)
    disk.watch(root)
    disk.record(folder / "record")
    with Store.open(root / "data", "sample", clock=SystemClock()) as store:
        disk.mark(b"opened")
        disk.fail(first, last, errno.EIO)
        for done in range(SIGNATURES):
            signature = sample()
            for _ in range(TAPS):
                with suppress(WorldFault):
                    store.record(signature)
                    disk.mark(signature.id.bytes)
                    break
            if done == SIGNATURES // 2:
                with suppress(WorldFault):
                    store.checkpoint()
        return disk.work()


def main(folder: Path, *, trusting: bool) -> None:
    disk = Disk()
    disk.only_syncs()
    if trusting:
        wal.make_sure = lambda ledger: None
    syncs = evening(disk, folder / "none", 0, 0)
    for first in range(1, syncs + 1):
        for length in LENGTHS:
            evening(disk, folder / f"{first}+{length}", first, first + length - 1)


if __name__ == "__main__":
    main(Path(sys.argv[1]), trusting=sys.argv[2] == "trusting")
