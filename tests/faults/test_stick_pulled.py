"""The stick is pulled out while people sign, and put back: nobody waits, nothing is missing.

What the volunteer is told is compared with what the stick itself holds.
"""

from __future__ import annotations

import time

import left_behind
from kiosk.signing.clock import SystemClock
from kiosk.store import Store
from kiosk.store.copies import mirror
from kiosk.store.copies.mirror import Condition


def test_a_pulled_stick_is_said_and_catches_up(ext4, fast_folder, sample, monkeypatch):
    monkeypatch.setattr(mirror, "RETRY", 0.0)
    data, stick = fast_folder / "data", ext4.folder
    with Store.open(data, "sample", clock=SystemClock(), second_copy=stick) as store:
        first = {store.record(sample()).id.bytes for _ in range(5)}
        assert store.safety.mirror.condition is Condition.CURRENT
        ext4.pull()
        second = {store.record(sample()).id.bytes for _ in range(5)}
        assert store.safety.mirror.condition is not Condition.CURRENT
        assert store.safety.mirror.behind == 5
        ext4.mount()
        # The control: what was told to be there is there, and what was not is not.
        assert left_behind.on_the_stick(data, stick) == first
        until = time.monotonic() + 20
        store.maintain()
        while store.safety.mirror.condition is not Condition.CURRENT:  # a busy disk is slow to sync
            assert time.monotonic() < until, store.safety.mirror
            store.maintain()
        assert store.safety.mirror.behind == 0
        assert left_behind.on_the_stick(data, stick) == first | second
        assert store.verify().is_sound


def test_what_was_told_to_be_on_the_stick_outlives_its_power(ext4, tmp_path, sample):
    stick = ext4.folder
    with Store.open(tmp_path / "one", "sample", clock=SystemClock(), second_copy=stick) as store:
        first = {store.record(sample()).id.bytes for _ in range(5)}
    ext4.cut()
    ext4.unmount()
    ext4.mount()
    assert left_behind.on_the_stick(tmp_path / "one", stick) == first
