"""Signs on a recorded disk, with the program's own Store.

    python recorded_signer.py ROOT RECORD COUNT CHECKPOINT safe|unsafe|nameless

The data folder is ROOT/data, the second copy ROOT/stick, the user's state folder with the local
journal ROOT/state. Marks in the record: "opened" when the ledger is open, the 16 bytes of an id
when `Store.record` has returned, "stick" or "local" before them once more when the volunteer is
told that it is there too, "closed" when the last snapshot is taken. After every CHECKPOINT
signatures the log is moved into the file as an idle kiosk does; 0: only when SQLite does it by
itself.

The others are controls. "unsafe": synchronous=NORMAL, with which an acknowledged row is not yet
on the disk. "nameless": the folder of the snapshots is made, but its name is not synced.
"""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path

from broken_disk import Disk
from kiosk.file_system import sync_folder
from kiosk.signing.clock import SystemClock
from kiosk.store import Store
from kiosk.store.copies.mirror import Condition
from kiosk.store.db import data_folder, database
from samples import samples

NORMAL = 1


def main(root: Path, record: Path, count: int, checkpoint: int, manner: str) -> None:
    if manner == "unsafe":
        database.FULL = NORMAL
    disk = Disk()
    disk.watch(root)
    disk.record(record)
    stick = root / "stick"
    stick.mkdir()
    sync_folder(root)
    os.environ["XDG_STATE_HOME"] = str(root / "state")
    clock = SystemClock()
    with Store.open(root / "data", "sample", clock=clock, second_copy=stick) as store:
        disk.mark(b"opened")
        if manner == "nameless":
            data_folder.make_folders = lambda folder: folder.mkdir(exist_ok=True)
        for done, signature in enumerate(itertools.islice(samples(20300301), count), start=1):
            store.record(signature)
            disk.mark(signature.id.bytes)
            assert store.safety is not None
            if store.safety.mirror.condition is Condition.CURRENT:
                disk.mark(b"stick" + signature.id.bytes)
            if store.safety.local.condition is Condition.CURRENT:
                disk.mark(b"local" + signature.id.bytes)
            if checkpoint and done % checkpoint == 0:
                store.checkpoint()
    disk.mark(b"closed")


if __name__ == "__main__":
    main(
        Path(sys.argv[1]),
        Path(sys.argv[2]),
        int(sys.argv[3]),
        int(sys.argv[4]),
        sys.argv[5],
    )
