"""A sync fails, the program goes on, then the power goes: whoever was thanked is there.

What a failed sync should have written never reaches the disk, but can still be read; so an
entry that is found after a fault proves nothing until it is written again. Without that
(`kiosk.store.wal`) the same must lose.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import broken_disk
import left_behind
from crash_states import states

SIGNER = Path(__file__).with_name("failing_sync_signer.py")


def evenings(disk: Path, folder: Path, manner: str) -> Counter[str]:
    """What was wrong with the states after each evening's operations."""
    played, root = folder / "played", folder / "states"
    root.mkdir()
    broken_disk.run(disk, SIGNER, str(played), manner)
    found: Counter[str] = Counter()
    for evening in sorted(played.iterdir()):
        operations = broken_disk.read_record(evening / "record")
        for state in states(operations, strict=False, each=0, seed=0, since=b"opened"):
            left_behind.lay_out(root, state.files)
            wanted = [mark for mark in state.marks if len(mark) == 16]
            found[left_behind.quickly(root / "data", wanted)] += 1
    return found


def test_nobody_is_lost_after_a_failed_sync(disk, fast_folder):
    found = evenings(disk, fast_folder, "sure")
    assert set(found) == {""}, found


def test_trusting_what_can_be_read_is_seen_to_lose(disk, fast_folder):
    found = evenings(disk, fast_folder, "trusting")
    assert found["lost"] > 0, found
