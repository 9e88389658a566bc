"""Signs on a recorded disk whose syncs fail, with the program's own Store.

    python failing_sync_signer.py FOLDER sure|trusting ledger|medium|local EVERY MOST

Each evening another sync fails, alone or with some that follow it; of these evenings every
EVERY-th is played, MOST of them (0: all). In FOLDER each evening has
its own folder with `root` and `record`, marked as `recorded_signer` does. A person who is
refused taps again; in the middle of the evening the program is started again. With "medium"
there is a second copy at ROOT/stick, which fails as well, with "local" the local journal at
ROOT/state; else there is none of them, whose open reader would spare the ledger the reading of
its log. "trusting" is the control: what can
be read of the log, or of the medium's journal, after a fault is taken to be on the disk.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from itertools import product
from pathlib import Path

from broken_disk import Disk
from kiosk.errors import WorldFault
from kiosk.file_system import sync_folder
from kiosk.signing.clock import SystemClock
from kiosk.store import Store
from kiosk.store.copies import journal, mirror
from kiosk.store.copies.journal import Journal
from kiosk.store.copies.mirror import Condition
from kiosk.store.db import wal
from samples import sample

SIGNATURES = 4
TAPS = 3
LENGTHS = (1, 2, 4)


class Evening:
    """One evening on one disk; the store is opened again where it has to be."""

    def __init__(self, disk: Disk, root: Path, *, medium: bool) -> None:
        self._disk = disk
        self._data = root / "data"
        self._stick = root / "stick" if medium else None
        self._store: Store | None = None
        if self._stick is not None:
            self._stick.mkdir()
            sync_folder(root)

    def open(self) -> None:
        self._store = Store.open(self._data, "sample", clock=SystemClock(), second_copy=self._stick)

    def close(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None

    def sign(self) -> None:
        """One person; marked when thanked, and once more for each journal told to hold them."""
        signature = sample()
        for _ in range(TAPS):
            with suppress(WorldFault):
                if self._store is None:
                    self.open()
                assert self._store is not None
                self._store.record(signature)
                self._disk.mark(signature.id.bytes)
                for place in self._current():
                    self._disk.mark(place + signature.id.bytes)
                return

    def checkpoint(self) -> None:
        with suppress(WorldFault):
            if self._store is not None:
                self._store.checkpoint()

    def _current(self) -> list[bytes]:
        """Where the one thanked last is told to be as well."""
        safety = self._store.safety if self._store is not None else None
        if safety is None:
            return []
        places = {b"stick": safety.mirror, b"local": safety.local}
        return [name for name, at in places.items() if at.condition is Condition.CURRENT]


def play(disk: Disk, folder: Path, first: int, last: int, where: str) -> int:
    """One evening; returns how many syncs there were after the ledger was open."""
    root = folder / "root"
    root.mkdir(parents=True)
    disk.watch(root)
    disk.record(folder / "record")
    os.environ["XDG_STATE_HOME"] = str(root / "state") if where == "local" else "/dev/null/state"
    evening = Evening(disk, root, medium=where == "medium")
    evening.open()
    disk.mark(b"opened")
    disk.fail(first, last, errno.EIO)
    for done in range(SIGNATURES):
        evening.sign()
        if done == SIGNATURES // 2:
            evening.checkpoint()
            if where != "ledger":
                evening.close()
    syncs = disk.work()
    evening.close()
    return syncs


def trust(where: str) -> None:
    if where != "ledger":
        Journal._make_sure = lambda journal, newest: None  # type: ignore[method-assign]
    else:
        wal.rewrite = lambda ledger: None


def main(folder: Path, where: str, *, trusting: bool, every: int, most: int) -> None:
    disk = Disk()
    disk.only_syncs()
    mirror.RETRY = 0.0
    journal.STEP = 1 << 14  # a thousand evenings of zeros prove nothing more
    if trusting:
        trust(where)
    syncs = play(disk, folder / "none", 0, 0, where)
    evenings = list(product(range(1, syncs + 1), LENGTHS))[::every]
    for first, length in evenings[: most or None]:
        play(disk, folder / f"{first:03}+{length}", first, first + length - 1, where)


if __name__ == "__main__":
    main(
        Path(sys.argv[1]),
        sys.argv[3],
        trusting=sys.argv[2] == "trusting",
        every=int(sys.argv[4]),
        most=int(sys.argv[5]),
    )
