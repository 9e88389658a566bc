"""kill -9 at random moments: whoever was acknowledged is in the ledger, and the chain holds.

A kill leaves the system's file cache alone, so this shows that the program promises nothing
early and recovers by itself; what a power cut leaves is for the crash replay to show.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.signing.clock import SystemClock
from kiosk.store import Store

SIGNER = Path(__file__).with_name("signer.py")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


def spin(seconds: float) -> None:
    """Passes a time too short to sleep through, so that kills fall inside one signature."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        pass


def test_no_kill_loses_an_acknowledged_signature(tmp_path, how_many):
    kills = how_many(5, 100)
    chance = random.Random(20300301)
    data, pipe = tmp_path / "data", tmp_path / "acknowledged"
    os.mkfifo(pipe)
    acknowledged: set[bytes] = set()
    with subprocess.Popen(
        [sys.executable, str(SIGNER), str(data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as signer:
        assert signer.stdin is not None
        assert signer.stdout is not None
        for done in range(1, kills + 1):
            signer.stdin.write(f"{pipe}\n")
            signer.stdin.flush()
            child = int(signer.stdout.readline())
            wanted = chance.choice((0, chance.randrange(1, 40)))
            with pipe.open("rb") as read:
                got = read.read(16 * wanted)
                spin(chance.uniform(0, 0.004 if wanted else 0.03))
                os.kill(child, signal.SIGKILL)
                got += read.read()
            assert signer.stdout.readline() == "gone\n"
            acknowledged |= {got[at : at + 16] for at in range(0, len(got), 16)}
            check(data, acknowledged, done)
        signer.stdin.close()
    assert len(acknowledged) > kills


def check(data: Path, acknowledged: set[bytes], kills: int) -> None:
    if acknowledged:
        with Store.read(data, "sample") as left:  # as an export would, before any kiosk mends it
            assert acknowledged <= {signature.id.bytes for signature in left.signatures()}
    with Store.open(data, "sample", clock=SystemClock()) as store:
        kept = [signature.id.bytes for signature in store.signatures()]
        assert len(kept) == len(set(kept))
        assert acknowledged <= set(kept), f"{len(acknowledged - set(kept))} lost"
        assert len(kept) - len(acknowledged) <= kills, "at most one not yet told for each kill"
        verdict = store.verify()
        assert verdict.is_sound, verdict.faults
