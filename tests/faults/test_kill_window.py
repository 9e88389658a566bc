"""kill -9 of the whole window while people sign: whoever was thanked is in the ledger."""

import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from kiosk.store import Store

BESIDE = 2
"""Windows that sign at a time, each on a data folder of its own."""

SIGNER = Path(__file__).parent / "window_signer.py"


def thanked_before_the_kill(folders: list[Path], delays: list[float]) -> Iterator[list[str]]:
    """Runs a window for each folder until a while after its first thanks; whom it thanked."""
    with ExitStack() as ends:
        children = []
        for folder in folders:
            argv = [sys.executable, str(SIGNER), str(folder)]
            child = ends.enter_context(subprocess.Popen(argv, stdout=subprocess.PIPE, text=True))
            ends.callback(child.kill)
            children.append(child)
        for child, delay in zip(children, delays, strict=True):
            assert child.stdout is not None
            lines = [child.stdout.readline()]
            killer = threading.Timer(delay, child.kill)
            killer.start()
            lines.extend(child.stdout)
            killer.join()
            assert child.wait() == -9
            yield [line.removesuffix("\n") for line in lines if line.endswith("\n")]


def test_whoever_was_thanked_is_there_after_a_kill(tmp_path, how_many):
    dice = random.Random(7)
    folders = [tmp_path / str(number) for number in range(BESIDE)]
    thanked: dict[Path, list[str]] = {folder: [] for folder in folders}
    for _ in range(how_many(6, 50) // BESIDE):
        delays = [dice.uniform(0.0, 0.6) for _ in folders]
        for folder, told in zip(folders, thanked_before_the_kill(folders, delays), strict=True):
            assert told, "the window thanked nobody"
            thanked[folder].extend(told)
    for folder in folders:
        with Store.read(folder, "askmoreofhim") as store:
            names = [signature.name for signature in store.signatures()]
            assert set(thanked[folder]) <= set(names)
            assert len(names) == len(set(names)), "nobody signed twice"
            assert not store.verify().faults
