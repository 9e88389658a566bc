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


@pytest.fixture
def run(evening: Path) -> Run:
    """Runs one command in the evening's folder; `{}` in an argument is that folder."""

    def run_command(*argv: str) -> Ran:
        given = [one.replace("{}", str(evening)) for one in argv]
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
        done = subprocess.run(
            [sys.executable, "-S", "-E", str(MEASURED_RUN), str(LONGEST_WAIT),
             sys.executable, "-m", "kiosk", *given],
            check=True, capture_output=True, text=True, cwd=evening, env=environment,
        )  # fmt: skip
        return Ran(**json.loads(done.stdout))

    return run_command
