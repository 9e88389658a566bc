"""kill -9 of the whole window while people sign: whoever was thanked is in the ledger."""

import random
import subprocess
import sys
import threading
from pathlib import Path

from kiosk.store import Store

KILLS = 4
SIGNER = Path(__file__).parent / "window_signer.py"


def thanked_before_the_kill(data: Path, delay: float) -> list[str]:
    """Runs the window until a while after its first thanks; returns whom it thanked."""
    argv = [sys.executable, str(SIGNER), str(data)]
    with subprocess.Popen(argv, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        try:
            lines = [child.stdout.readline()]
            killer = threading.Timer(delay, child.kill)
            killer.start()
            lines.extend(child.stdout)
            killer.join()
        finally:
            child.kill()
    assert child.returncode == -9
    return [line.removesuffix("\n") for line in lines if line.endswith("\n")]


def test_whoever_was_thanked_is_there_after_a_kill(tmp_path):
    dice = random.Random(7)  # noqa: S311 (moments, not secrets)
    thanked: list[str] = []
    for _ in range(KILLS):
        told = thanked_before_the_kill(tmp_path, dice.uniform(0.0, 1.5))
        assert told, "the window thanked nobody"
        thanked.extend(told)
        with Store.read(tmp_path, "askmoreofhim") as store:
            names = [signature.name for signature in store.signatures()]
            assert set(thanked) <= set(names)
            assert len(names) == len(set(names)), "nobody signed twice"
            assert not store.verify().faults
