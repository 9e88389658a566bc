"""The disk of `disk.c`: built once, put under a child, switched from inside the child.

`built`, `start` and `run` are for the tests, `Disk` is for the children, `read_record` for whoever
wants to know what was done.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

SOURCE = Path(__file__).with_name("disk.c")
_HEAD = struct.Struct("<cIIqI")


def built(folder: Path, source: Path = SOURCE) -> Path:
    """The shared library, compiled into `folder`; skips where that cannot be."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if not sys.platform.startswith("linux") or compiler is None:
        pytest.skip("needs Linux and a C compiler (packaging/system-libraries all)")
    library = folder / "disk.so"
    argv = [compiler, "-Wall", "-Wextra", "-Werror", "-O1", "-shared", "-fPIC"]
    made = subprocess.run(
        [*argv, "-o", str(library), str(source), "-ldl"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    return library


def start(library: Path, script: Path, *arguments: str) -> subprocess.Popen[str]:
    """Starts `script` on the disk."""
    return subprocess.Popen(
        [sys.executable, str(script), *arguments],
        env={**os.environ, "LD_PRELOAD": str(library)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(library: Path, script: Path, *arguments: str) -> str:
    """Runs `script` on the disk to its end; returns what it printed."""
    return run_all(library, script, [arguments])[0]


def run_all(library: Path, script: Path, each: Sequence[Sequence[str]]) -> list[str]:
    """Runs `script` once for each list of arguments, all beside one another."""
    with ExitStack() as ends:
        children = [ends.enter_context(start(library, script, *words)) for words in each]
        told = [child.communicate() for child in children]
    for child, (_, faults) in zip(children, told, strict=True):
        assert child.returncode == 0, faults
    return [out for out, _ in told]


class Disk:
    """The switches, inside a child that runs on the disk."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.disk_fail.restype = ctypes.c_long
        self._library.disk_fail.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_int)
        self._library.disk_set_clock.argtypes = (ctypes.c_long,)

    def watch(self, folder: Path) -> None:
        """Only what lies below `folder` is recorded, counted and refused."""
        self._library.disk_watch(os.fsencode(folder))

    def watch_all(self) -> None:
        """Every file is concerned; names are without the root's slash."""
        self._library.disk_watch(b"")

    def record(self, path: Path) -> None:
        """Writes down what happens from now on."""
        assert self._library.disk_record(os.fsencode(path)) >= 0

    def mark(self, data: bytes) -> None:
        """Puts a mark between two operations."""
        self._library.disk_mark(data, len(data))

    def fail(self, first: int, last: int, error: int) -> int:
        """From the `first` operation from now to the `last` the answer is `error`.

        Returns how many operations there were since this was called before.
        """
        return int(self._library.disk_fail(first, last, error))

    def work(self) -> int:
        """Nothing fails any more; returns how many operations there were."""
        return self.fail(0, 0, 0)

    @contextmanager
    def paused(self) -> Iterator[None]:
        """The test itself looks at the disk: nothing counts as an operation, or fails."""
        self._library.disk_pause(1)
        try:
            yield
        finally:
            self._library.disk_pause(0)

    def hang(self, below: str) -> None:
        """Whoever touches what lies below this name in the watched folder waits; "": nobody."""
        self._library.disk_hang(os.fsencode(below))

    @property
    def waiting(self) -> int:
        """How many wait now."""
        return int(self._library.disk_waiting())

    def only_syncs(self) -> None:
        """From now on nothing else counts as an operation, or fails."""
        self._library.disk_only_syncs()

    def set_clock(self, seconds: int) -> None:
        """The wall clock is wrong by so much; the monotonic one stays."""
        self._library.disk_set_clock(seconds)


@dataclass(frozen=True, slots=True)
class Operation:
    """One line of the record; the letters of `what` are explained in disk.c."""

    what: str
    name: str
    other: str
    at: int
    data: bytes


def read_record(path: Path) -> Iterator[Operation]:
    """Everything that was recorded, in order."""
    record = path.read_bytes()
    position = 0
    while position < len(record):
        what, name, other, at, size = _HEAD.unpack_from(record, position)
        position += _HEAD.size
        ends = (position + name, position + name + other, position + name + other + size)
        yield Operation(
            what.decode(),
            os.fsdecode(record[position : ends[0]]),
            os.fsdecode(record[ends[0] : ends[1]]),
            at,
            record[ends[1] : ends[2]],
        )
        position = ends[2]
