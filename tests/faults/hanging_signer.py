"""Signs while a device hangs, with the program's own Store.

    python hanging_signer.py FOLDER STATE stick|state patient|waiting

The data folder is FOLDER/data, the second copy FOLDER/stick, the local journal is below STATE,
which is on another device; one of the two hangs, in every way that it is touched, until it is
let go. Prints one line of JSON: seconds that each thing took, how the device stood, and what was
told.

"waiting" is the control: it waits for the device far longer while somebody signs.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

import left_behind
from broken_disk import Disk
from kiosk.errors import StoreFailed
from kiosk.signing.clock import SystemClock
from kiosk.store import Condition, Store, bounded_worker
from kiosk.store.copies import mirror
from samples import sample

LONG = 3.0
SHORT = 1.0
CATCHING_UP = 30.0


class Evening:
    """The same things, one after the other, with a device that hangs."""

    def __init__(self, disk: Disk, folder: Path, state: Path, device: str) -> None:
        self._disk = disk
        self._data, self._stick, self._state = folder / "data", folder / "stick", state
        self._device = device
        self.took: dict[str, list[float]] = {}
        self.told: dict[str, str] = {}

    def play(self) -> None:
        store = self.opened("opening")
        gone = store.record(sample())
        self.hang()
        for _ in range(10):
            self.time("signing", lambda: store.record(sample()))
        self.note("signing", store)
        self.time("tending", store.maintain)
        self.time("erasing", lambda: self.erase(store, gone.id))
        self.close(store, "erasing")
        self.told["left"] = str(gone.id.bytes in self.payloads())
        self.hang()
        shutil.rmtree(self._data)
        self.time("mending", lambda: store.record(sample()))
        self.time("closing", store.close)
        self.note("closing", store)
        store = self.opened("opening")
        self.time("signing", lambda: store.record(sample()))
        self.close(store, "the end")
        everybody = {signature.id.bytes for signature in store.signatures()}
        self.told["missing"] = str(len(everybody - self.there()))
        self.told["people"] = str(store.count())
        self.told["sound"] = str(store.verify().is_sound)
        store.close()

    def opened(self, name: str) -> Store:
        found: list[Store] = []
        self.time(
            name,
            lambda: found.append(
                Store.open(
                    self._data, left_behind.CAMPAIGN, clock=SystemClock(), second_copy=self._stick
                )
            ),
        )
        return found[0]

    def erase(self, store: Store, id: object) -> None:
        try:
            store.erase(id)  # type: ignore[arg-type]
        except StoreFailed as fault:
            self.told["erase"] = fault.what

    def hang(self) -> None:
        place = self._stick if self._device == "stick" else self._state
        self._disk.hang(str(place.relative_to("/")))

    def close(self, store: Store, name: str) -> None:
        """The device answers again, and is up to date after a while."""
        self.told[f"waiting at {name}"] = str(self._disk.waiting)
        self._disk.hang("")
        end = time.monotonic() + CATCHING_UP
        while self.condition(store) is not Condition.CURRENT and time.monotonic() < end:
            store.maintain()
        self.note(f"{name}, let go", store)

    def time(self, name: str, work: Callable[[], object]) -> None:
        began = time.monotonic()
        work()
        self.took.setdefault(name, []).append(time.monotonic() - began)

    def condition(self, store: Store) -> Condition:
        assert store.safety is not None
        is_stick = self._device == "stick"
        return (store.safety.mirror if is_stick else store.safety.local).condition

    def note(self, name: str, store: Store) -> None:
        self.told[name] = self.condition(store).value

    def there(self) -> set[bytes]:
        if self._device == "stick":
            return left_behind.on_the_stick(self._data, self._stick)
        return left_behind.in_local_journals(self._state)

    def payloads(self) -> set[bytes]:
        """Signatures of whom the device still holds what they gave."""
        if self._device == "stick":
            entries = left_behind.entries_on_the_stick(self._data, self._stick)
        else:
            entries = left_behind.entries_in_local_journals(self._state)
        return {
            entry.signature.bytes
            for entry in entries
            if entry.signature is not None and entry.payload is not None and entry.kind == "signed"
        }


def main(folder: Path, state: Path, device: str, manner: str) -> None:
    bounded_worker.OPENING = bounded_worker.CLOSING = SHORT
    if manner == "waiting":
        bounded_worker.SIGNING = LONG
    mirror.RETRY = 0.0
    os.environ["XDG_STATE_HOME"] = str(state)
    (folder / "stick").mkdir()
    disk = Disk()
    disk.watch_all()
    evening = Evening(disk, folder, state, device)
    evening.play()
    print(json.dumps({"took": evening.took, "told": evening.told}))  # noqa: T201
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4])
