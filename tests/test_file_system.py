"""Files from outside are read up to a limit, and take the memory of what they are."""

from __future__ import annotations

import errno
import tracemalloc
from pathlib import Path

import pytest

from kiosk.file_system import read_bounded

PROCESS = Path("/proc/self/status")
"""A plain file with content whose system tells no size."""


@pytest.mark.parametrize("size", [0, 1, 99, 100])
def test_a_file_of_at_most_so_many_bytes_is_read_whole(tmp_path: Path, size: int) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * size)
    assert read_bounded(path, 100) == b"x" * size


def test_a_larger_one_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 101)
    with pytest.raises(OSError, match="large") as refused:
        read_bounded(path, 100)
    assert refused.value.errno == errno.EFBIG


@pytest.mark.skipif(not PROCESS.exists(), reason="needs Linux")
def test_a_file_without_a_size_is_read_up_to_the_limit() -> None:
    assert read_bounded(PROCESS, 1 << 20).startswith(b"Name:")
    with pytest.raises(OSError, match="large"):
        read_bounded(PROCESS, 20)


def test_a_small_file_takes_little_memory_whatever_the_limit(tmp_path: Path) -> None:
    """Python makes room for all that is asked for, and glibc fills it."""
    path = tmp_path / "a"
    path.write_bytes(b"x")
    tracemalloc.start()
    try:
        read_bounded(path, 1 << 24)
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()
