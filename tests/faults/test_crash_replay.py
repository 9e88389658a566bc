"""Power cuts at every moment of an evening, replayed: nobody who was acknowledged is lost.

The program runs unmodified on a recorded disk. From the record every state is made that a cut
could leave (`crash_states`), and each is opened: more than 10,000 of them in `make proofs`. With
synchronous=NORMAL the same must fail, or the replay would be blind.
"""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import broken_disk
import left_behind
from crash_states import State, states

SIGNER = Path(__file__).with_name("recorded_signer.py")
ID, STICK, LOCAL = 16, b"stick", b"local"


def recorded(disk: Path, folder: Path, count: int, checkpoint: int, manner: str) -> Path:
    root, record = folder / "root", folder / "record"
    root.mkdir()
    broken_disk.run(disk, SIGNER, str(root), str(record), str(count), str(checkpoint), manner)
    return record


def replayed(
    record: Path, folder: Path, *, strict: bool, each: int, every: int = 100
) -> Counter[str]:
    """What was wrong with the states of a record, and how many there were ("" is sound).

    One state in `every` is opened, verified and signed into by the program itself.
    """
    root = folder / "root"  # the same place: the local journal knows its ledger by that
    os.environ["XDG_STATE_HOME"] = str(root / "state")
    found: Counter[str] = Counter()
    operations = broken_disk.read_record(record)
    for at, state in enumerate(states(operations, strict=strict, each=each, seed=20300301)):
        left_behind.lay_out(root, state.files, "data")
        found[wrong_with(root, state, fully=at % every == 0)] += 1
    return found


def wrong_with(root: Path, state: State, *, fully: bool) -> str:
    wanted = [mark for mark in state.marks if len(mark) == ID]
    wrong = left_behind.quickly(root / "data", wanted)
    if wrong or not fully:
        return wrong
    left_behind.lay_out(root, state.files)  # looking has changed it
    told = {mark.removeprefix(STICK) for mark in state.marks if mark.startswith(STICK)}
    if not told <= left_behind.on_the_stick(root / "data", root / "stick"):
        return "lost on the stick"
    told = {mark.removeprefix(LOCAL) for mark in state.marks if mark.startswith(LOCAL)}
    if not told <= left_behind.in_local_journals(root / "state"):
        return "lost in the local journal"
    return left_behind.as_the_program_does(root / "data", wanted, root / "stick")


def test_no_power_cut_loses_or_tears_an_acknowledged_signature(disk, fast_folder, how_many, tell):
    record = recorded(disk, fast_folder, how_many(3, 110), how_many(2, 10), "safe")
    found = replayed(record, fast_folder, strict=False, each=3, every=how_many(50, 100))
    tell(f"{found.total()} states")
    assert set(found) == {""}, found
    assert found.total() >= how_many(500, 10_000)


def test_nor_where_a_name_lasts_only_once_its_folder_was_synced(disk, fast_folder, how_many, tell):
    record = recorded(disk, fast_folder, how_many(2, 12), how_many(1, 5), "safe")
    found = replayed(record, fast_folder, strict=True, each=1, every=how_many(50, 100))
    tell(f"{found.total()} states")
    assert set(found) == {""}, found
    assert found.total() >= how_many(200, 1000)


def snapshots_left(record: Path, folder: Path) -> Counter[bool]:
    """Whether the snapshot taken at closing is there, whole, in every state after that."""
    root = folder / "states"
    root.mkdir()
    found: Counter[bool] = Counter()
    operations = broken_disk.read_record(record)
    for state in states(operations, strict=True, each=20, seed=20300301, since=b"closed"):
        left_behind.lay_out(root, state.files)
        found[
            left_behind.has_snapshot(root / "data", [m for m in state.marks if len(m) == ID])
        ] += 1
    return found


def test_a_snapshot_outlives_the_power_with_its_folder(disk, fast_folder):
    record = recorded(disk, fast_folder, 3, 0, "safe")
    assert set(snapshots_left(record, fast_folder)) == {True}


def test_a_folder_whose_name_was_not_synced_is_seen(disk, fast_folder):
    record = recorded(disk, fast_folder, 3, 0, "nameless")
    assert snapshots_left(record, fast_folder)[False] > 0


def test_unsafe_settings_are_seen(disk, fast_folder):
    record = recorded(disk, fast_folder, 6, 4, "unsafe")
    found = replayed(record, fast_folder, strict=False, each=1)
    assert found["lost"] > found.total() / 10, found
