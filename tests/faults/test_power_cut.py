"""The power of a real file system is cut while people sign: nobody acknowledged is lost.

An ext4 in a file is cut off by its own switch for this (EXT4_IOC_SHUTDOWN without flushing its
log), mounted again and read. Needs root. The ledger grows from cut to cut, and each cut must
find all that any cut before left.

What counts as acknowledged is what was heard before the cut. A sync that is under way while
this switch is thrown can answer well although its data stays behind: a bare pwrite and
fdatasync without any SQLite were told so in 25 of 60 cuts. With a real power cut nobody is
there to hear it.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import left_behind
from loop_disk import Ext4
from test_kill import spin

SIGNER = Path(__file__).with_name("power_signer.py")


def cut_again_and_again(ext4: Ext4, manner: str, cuts: int, seed: int) -> tuple[int, list[str]]:
    """How many were acknowledged, and what was wrong after each cut ("" for nothing).

    After a loss the ledger begins anew, so that each cut tells its own.
    """
    chance = random.Random(seed)
    pipe = ext4.folder.parent / "acknowledged"
    os.mkfifo(pipe)
    argv = [sys.executable, str(SIGNER), str(ext4.folder / "data"), manner]
    count, acknowledged, found = 0, set[bytes](), []
    with subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as signer:
        assert signer.stdin is not None
        assert signer.stdout is not None
        for _ in range(cuts):
            signer.stdin.write(f"{pipe}\n")
            signer.stdin.flush()
            with pipe.open("rb") as read:
                got = read.read(16 * chance.randrange(1, 40))
                spin(chance.uniform(0, 0.01))
                os.set_blocking(read.fileno(), False)
                got += read.read() or b""
                ext4.cut()
                os.set_blocking(read.fileno(), True)
                read.read()
            assert signer.stdout.readline() == "gone\n"
            ext4.unmount()
            ext4.mount()
            told = {got[at : at + 16] for at in range(0, len(got) // 16 * 16, 16)}
            count += len(told)
            acknowledged |= told
            found.append(left_behind.quickly(ext4.folder / "data", acknowledged))
            if not found[-1] and not acknowledged <= left_behind.in_local_journals(
                ext4.folder / "state"
            ):
                found[-1] = "lost in the local journal"
            if found[-1]:
                acknowledged = set()
                left_behind.lay_out(ext4.folder / "data", {})
                left_behind.lay_out(ext4.folder / "state", {})
        signer.stdin.close()
    return count, found


def test_no_cut_loses_an_acknowledged_signature(ext4, how_many):
    cuts = how_many(5, 100)
    count, found = cut_again_and_again(ext4, "safe", cuts, 20300301)
    assert set(found) == {""}, found
    assert count > 10 * cuts
    assert left_behind.as_the_program_does(ext4.folder / "data", []) == ""


def test_unsafe_settings_are_seen_to_lose(ext4):
    _, found = cut_again_and_again(ext4, "unsafe", 6, 20300302)
    assert "lost" in found, found
