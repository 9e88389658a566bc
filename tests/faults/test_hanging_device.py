"""A stick that hangs, or the disk of the local journal: nobody waits for it longer than is said.

Every way of touching the device waits until it is let go (`disk.c`): at opening, while people
sign, at an erasure, while the ledger is mended, at closing. Then it must be told, gone on
without, and caught up with when the device answers again.
"""

from __future__ import annotations

import json
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import broken_disk
from hanging_signer import LONG, SHORT
from kiosk.store import bounded_worker

SIGNER = Path(__file__).with_name("hanging_signer.py")
BUSY = 2.0
"""Seconds that other work may keep the machine; what hangs would take for ever."""


@pytest.fixture
def state(tmp_path, fast_folder) -> Iterator[Path]:
    """The state folder on another disk than the ledger: one that is near can hang no longer."""
    places = (tmp_path, Path("/var/tmp"), Path("/tmp"))  # noqa: S108 - a folder of our own in it
    far = [one for one in places if one.stat().st_dev != fast_folder.stat().st_dev]
    if not far:
        pytest.skip("there is only one device here")
    with tempfile.TemporaryDirectory(prefix="kiosk-far-", dir=far[0]) as folder:
        yield Path(folder) / "state"


def played(disk: Path, folder: Path, state: Path, device: str, manner: str) -> dict[str, dict]:
    return json.loads(broken_disk.run(disk, SIGNER, str(folder), str(state), device, manner))


def test_the_times_are_those_that_were_promised():
    assert (bounded_worker.SIGNING, bounded_worker.CLOSING) == (0.25, 10.0)
    assert bounded_worker.OPENING <= bounded_worker.CLOSING


@pytest.mark.parametrize("device", ["stick", "state"])
def test_nobody_waits_for_a_device_that_hangs(disk, fast_folder, state, device):
    evening = played(disk, fast_folder, state, device, "patient")
    took, told = evening["took"], evening["told"]
    assert max(took["signing"]) < bounded_worker.SIGNING + BUSY
    assert statistics.median(took["signing"]) < bounded_worker.SIGNING
    assert took["tending"][0] < bounded_worker.SIGNING + BUSY
    assert max(took["opening"]) < 3 * SHORT + BUSY, "a look for the key, for the ledger, for more"
    assert took["mending"][0] < 2 * bounded_worker.SIGNING + BUSY
    assert took["erasing"][0] < SHORT + BUSY
    assert took["closing"][0] < SHORT + BUSY
    assert (told["signing"], told["closing"]) == ("behind", "behind")
    assert int(told["waiting at erasing"]) > 0, "the device did not hang"
    whose = "second copy" if device == "stick" else "This machine's journal"
    assert whose in told["erase"]
    assert "still holds" in told["erase"]
    assert (told["erasing, let go"], told["left"]) == ("current", "False")
    assert (told["the end, let go"], told["missing"]) == ("current", "0")
    assert (told["people"], told["sound"]) == ("12", "True")


def test_a_longer_wait_is_seen(disk, fast_folder, state):
    evening = played(disk, fast_folder, state, "stick", "waiting")
    assert max(evening["took"]["signing"]) >= LONG
