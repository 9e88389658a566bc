"""A sync fails, the program goes on, then the power goes: whoever was thanked is there.

What a failed sync should have written never reaches the disk, but can still be read; so an
entry that is found after a fault proves nothing until it is written again. That holds for the
ledger's log (`kiosk.store.db.wal`) and for the journal on the second copy, of which people are
told "on the stick". Without writing again the same must lose.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import broken_disk
import left_behind
from crash_states import State, states

SIGNER = Path(__file__).with_name("failing_sync_signer.py")
ID, STICK, LOCAL = 16, b"stick", b"local"
SOON = 12
"""The controls lose within so many evenings."""


def evenings(
    disk: Path, folder: Path, manner: str, where: str, every: int = 1, most: int = 0
) -> Counter[str]:
    """What was wrong with the states after each evening's operations."""
    played, root = folder / "played", folder / "states"
    root.mkdir()
    broken_disk.run(disk, SIGNER, str(played), manner, where, str(every), str(most))
    found: Counter[str] = Counter()
    for evening in sorted(played.iterdir()):
        operations = broken_disk.read_record(evening / "record")
        for state in states(operations, strict=False, each=0, seed=0, since=b"opened"):
            left_behind.lay_out(root, state.files)
            found[wrong_with(root, state)] += 1
        if manner == "trusting" and len(found) > 1:
            break  # seen
    return found


def wrong_with(root: Path, state: State) -> str:
    told = {mark.removeprefix(STICK) for mark in state.marks if mark.startswith(STICK)}
    if told and not told <= left_behind.on_the_stick(root / "data", root / "stick"):
        return "lost on the stick"
    told = {mark.removeprefix(LOCAL) for mark in state.marks if mark.startswith(LOCAL)}
    if told and not told <= left_behind.in_local_journals(root / "state"):
        return "lost in the local journal"
    return left_behind.quickly(root / "data", [mark for mark in state.marks if len(mark) == ID])


def test_nobody_is_lost_after_a_failed_sync(disk, fast_folder, how_many):
    found = evenings(disk, fast_folder, "sure", "ledger", every=how_many(4, 1))
    assert set(found) == {""}, found


def test_trusting_what_can_be_read_is_seen_to_lose(disk, fast_folder):
    found = evenings(disk, fast_folder, "trusting", "ledger", most=SOON)
    assert found["lost"] > 0, found


def test_nobody_told_to_be_on_the_stick_is_lost_there_after_a_failed_sync(
    disk, fast_folder, how_many
):
    found = evenings(disk, fast_folder, "sure", "medium", every=how_many(15, 3))
    assert set(found) == {""}, found


def test_nobody_told_to_be_in_the_local_journal_is_lost_there(disk, fast_folder, how_many):
    found = evenings(disk, fast_folder, "sure", "local", every=how_many(15, 3))
    assert set(found) == {""}, found


def test_trusting_the_local_journal_is_seen_to_lose_there(disk, fast_folder):
    found = evenings(disk, fast_folder, "trusting", "local", most=SOON)
    assert found["lost in the local journal"] > 0, found


def test_trusting_the_journal_is_seen_to_lose_on_the_stick(disk, fast_folder):
    found = evenings(disk, fast_folder, "trusting", "medium", most=SOON)
    assert found["lost on the stick"] > 0, found
