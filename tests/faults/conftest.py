"""Ledgers on disks that break."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import broken_disk
from kiosk.signing.signature import Signature
from left_behind import memory_folder
from loop_disk import Ext4
from samples import sample as make_sample


@pytest.fixture(autouse=True)
def key_beside_the_ledger(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test, and no child of one, asks the system's keystore."""
    monkeypatch.setenv("KIOSK_KEYSTORE", "file")


@pytest.fixture
def sample() -> Callable[[], Signature]:
    return make_sample


@pytest.fixture(scope="session")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that breaks a child's disk; skips where it cannot be built."""
    return broken_disk.built(tmp_path_factory.mktemp("disk"))


@pytest.fixture
def fast_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory, for what opens thousands of ledgers."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-faults-", dir=memory_folder(tmp_path)))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def ext4(fast_folder: Path) -> Iterator[Ext4]:
    """A mounted file system whose power can be cut; skips where this user may not."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("needs Linux and root, to mount a file system and cut it off")
    disk = Ext4(fast_folder)
    try:
        disk.make()
        disk.mount()
    except (OSError, subprocess.CalledProcessError) as fault:
        pytest.skip(f"no ext4 can be mounted here: {fault}")
    yield disk
    if disk.folder.is_mount():
        disk.unmount()
