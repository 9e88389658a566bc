"""Two programs on one data folder: the second one is told so, and nothing happens to the first.

Real processes. Without the lock two signers do meet in one ledger, and one of them fails.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.app import FAULT_SECONDS
from kiosk.campaign.load import load
from kiosk.errors import KioskError
from kiosk.signing.clock import SystemClock
from kiosk.store import Store

fcntl = pytest.importorskip("fcntl", reason="needs pipes whose length can be set")

SIGNER = Path(__file__).with_name("power_signer.py")
ID = 16

pytestmark = pytest.mark.skipif(
    not hasattr(fcntl, "F_SETPIPE_SZ"), reason="needs pipes whose length can be set"
)


class Signer:
    """A program of its own that signs until it is killed."""

    def __init__(self, data: Path, pipe: Path, manner: str) -> None:
        os.mkfifo(pipe)
        self.process = subprocess.Popen(
            [sys.executable, str(SIGNER), str(data), manner],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        assert self.process.stdin is not None
        self.process.stdin.write(f"{pipe}\n")
        self.process.stdin.close()
        self.acknowledged = pipe.open("rb", buffering=0)
        # A short pipe: the signer waits until it is heard, or the ledger would grow and grow.
        fcntl.fcntl(self.acknowledged, fcntl.F_SETPIPE_SZ, 4096)

    def hears(self, count: int) -> bytes:
        """Waits for so many acknowledgements; fewer only where the signer ended."""
        got = b""
        while len(got) < count * ID and (more := self.acknowledged.read(count * ID - len(got))):
            got += more
        return got

    def ends(self) -> str:
        """Kills the signer and its child; what it complained of until then."""
        os.killpg(self.process.pid, signal.SIGKILL)
        assert self.process.stderr is not None
        complaint = self.process.stderr.read()
        self.process.wait()
        return complaint


@contextmanager
def signing(data: Path, pipe: Path, manner: str) -> Iterator[Signer]:
    signer = Signer(data, pipe, manner)
    with ExitStack() as ends:
        ends.callback(signer.acknowledged.close)
        ends.enter_context(signer.process.stdout)
        ends.enter_context(signer.process.stderr)
        try:
            yield signer
        finally:
            if signer.process.poll() is None:
                os.killpg(signer.process.pid, signal.SIGKILL)
                signer.process.wait()


def test_the_second_program_is_told_and_the_first_goes_on(tmp_path):
    data = tmp_path / "data"
    with signing(data, tmp_path / "first", "safe") as first:
        told = first.hears(5)
        with signing(data, tmp_path / "second", "safe") as second:
            assert second.hears(1) == b"", "the second signer was let in"
            assert "Another copy of the program is using" in second.ends()
        told += first.hears(20)
        assert first.ends() == ""
    must_keep(data, told)


def test_a_second_window_leaves_at_once(tmp_path):
    """Not after the time for which a kiosk that cannot work says so: the first one is there."""
    data = tmp_path / "data"
    argv = [sys.executable, "-m", "kiosk", "run", "--data", str(data)]
    took: list[float] = []
    # one that waits takes longer each time; beside a busy neighbour the start alone may, once
    while not took or (took[-1] >= FAULT_SECONDS and len(took) < 3):
        with Store.open(data, load(assets.default_campaign()).id, clock=SystemClock()):
            began = time.monotonic()
            second = subprocess.run(argv, check=False, capture_output=True, text=True, timeout=60)
            took.append(time.monotonic() - began)
        assert second.returncode == 1
        assert "Another copy of the program is using" in second.stderr
    assert took[-1] < FAULT_SECONDS, took


def test_without_the_lock_two_programs_are_seen_to_fail(tmp_path):
    """One meets a number or a page the other has written, or both are told what is not kept."""
    data = tmp_path / "data"
    told = b""
    with signing(data, tmp_path / "first", "unlocked") as first:
        told += first.hears(2)
        with signing(data, tmp_path / "second", "unlocked") as second:
            # Whoever is let go on by being heard meets what the other has written meanwhile.
            told += second.hears(2) + first.hears(500) + second.hears(500)
            complaints = first.ends() + second.ends()
    if "Fault: " not in complaints:
        with pytest.raises((AssertionError, KioskError)):
            must_keep(data, told)


def must_keep(data: Path, told: bytes) -> None:
    """The ledger can be read, is sound, and has everybody who was told so."""
    with Store.read(data, "sample") as store:
        kept = {signature.id.bytes for signature in store.signatures()}
        assert {told[at : at + ID] for at in range(0, len(told), ID)} <= kept
        assert store.verify().is_sound
