"""A whole evening to break files of, and a way to run commands on it with limits."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import evening_files
from left_behind import memory_folder

LONGEST_WAIT = 100
"""Seconds until a command counts as stuck; what it may take is a matter of the test."""

ROOT = str(Path(__file__).parents[2])
MEASURED_RUN = Path(__file__).with_name("measured_run.py")


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended, and what it cost. `processor` are its seconds of work."""

    status: int
    out: str
    err: str
    is_late: bool
    seconds: float
    processor: float
    megabytes: float


Run = Callable[..., Ran]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of a whole evening, and beside it the copy that it is put back from."""
    place = memory_folder(tmp_path_factory.mktemp("bounded"))
    folder = Path(tempfile.mkdtemp(prefix="kiosk-bounded-", dir=place))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KIOSK_KEYSTORE", "file")
        evening_files.make(folder / "evening")
    shutil.copytree(folder / "evening", folder / "whole")
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def evening(whole: Path) -> Path:
    """The evening as it was, at its own place: a journal knows where its ledger lies."""
    shutil.rmtree(whole / "evening")
    shutil.copytree(whole / "whole", whole / "evening")
    return whole / "evening"


@pytest.fixture(scope="session")
def loaded() -> Iterator[subprocess.Popen[str]]:
    """A process that has loaded the program and runs commands; see `measured_run`."""
    environment = {**os.environ, "PYTHONPATH": ROOT}
    with subprocess.Popen(
        [sys.executable, str(MEASURED_RUN)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment,
    ) as process:  # fmt: skip
        yield process
        assert process.stdin is not None
        process.stdin.close()


@pytest.fixture
def run(evening: Path, loaded: subprocess.Popen[str]) -> Run:
    """Runs one command in the evening's folder; `{}` in an argument is that folder."""

    def run_command(*argv: str) -> Ran:
        assert loaded.stdin is not None
        assert loaded.stdout is not None
        asked = {
            "argv": [one.replace("{}", str(evening)) for one in argv],
            "folder": str(evening),
            "environment": {**os.environ, "PYTHONPATH": ROOT},
            "seconds": LONGEST_WAIT,
        }
        loaded.stdin.write(json.dumps(asked) + "\n")
        loaded.stdin.flush()
        return Ran(**json.loads(loaded.stdout.readline()))

    return run_command
