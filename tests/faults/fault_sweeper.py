"""Signs on a disk that fails at one operation after the other, with the program's own Store.

    python fault_sweeper.py FOLDER BEFORE ERROR LENGTH careful|naive|hasty

A part of an evening (open, sign, move the log into the file, sign) is played once to count its
operations, then once for each of them, which answers ERROR (a name of errno), as do the
following LENGTH - 1 (0: all). BEFORE have signed when it begins; 0: there is no ledger yet.
Meanwhile each person taps three times at most; when the disk works again, everyone not yet
thanked taps once more. Prints one line of JSON: how many operations there were, what went
wrong in words and how often, and at which operation first.

The others are controls. "naive": whoever taps again gets a new id. "hasty": whoever taps is
thanked.
"""

from __future__ import annotations

import errno
import json
import shutil
import sys
import traceback
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from broken_disk import Disk
from kiosk.errors import ProgramFault, WorldFault
from kiosk.signing.clock import SystemClock
from kiosk.signing.signature import Signature
from kiosk.store import Store, new_id
from samples import sample

CAMPAIGN = "sample"
TAPS = 3


class Manner(StrEnum):
    """How the one who asks the store treats its refusals."""

    CAREFUL = "careful"
    NAIVE = "naive"
    HASTY = "hasty"


class Evening:
    """One play: who gave a signature, who was thanked, and the store as far as it is open."""

    def __init__(self, data: Path, before: int, manner: Manner) -> None:
        self._data = data
        self._before = before
        self._manner = manner
        self._store: Store | None = None
        self.waiting: list[Signature] = []
        self.thanked: list[Signature] = []

    def play(self) -> None:
        for step in (self.open, self.sign, self.sign, self.checkpoint, self.sign):
            step()

    def open(self) -> None:
        with suppress(WorldFault):
            self._store = self._store or Store.open(self._data, CAMPAIGN, clock=SystemClock())

    def sign(self) -> None:
        self.waiting.append(sample())
        for _ in range(TAPS):
            if self.tap():
                return

    def tap(self) -> bool:
        """The last one who waits taps; whether they were thanked."""
        self.open()
        if self._store is None:
            return False
        signature = self.waiting[-1]
        try:
            self._store.record(signature)
        except WorldFault:
            if self._manner is Manner.NAIVE:
                self.waiting[-1] = replace(signature, id=new_id())
            if self._manner is not Manner.HASTY:
                return False
        self.thanked.append(self.waiting.pop())
        return True

    def checkpoint(self) -> None:
        with suppress(WorldFault):
            if self._store is not None:
                self._store.checkpoint()

    def close(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None

    def what_went_wrong(self) -> str:
        """In a word, "" for nothing; the disk works again."""
        while self.waiting:
            if not self.tap():
                return "unusable afterwards"
        self.close()
        with Store.open(self._data, CAMPAIGN, clock=SystemClock()) as store:
            verdict = store.verify()
            kept = {signature.id for signature in store.signatures()}
        if not verdict.is_sound:
            return f"unsound: {verdict.faults[0]}"
        if not {signature.id for signature in self.thanked} <= kept:
            return "lost"
        return "doubled" if len(kept) > self._before + len(self.thanked) else ""


def prepare(folder: Path, before: int) -> None:
    (folder / "before").mkdir()
    if before:
        with Store.open(folder / "before", CAMPAIGN, clock=SystemClock()) as store:
            for _ in range(before):
                store.record(sample())


def main(folder: Path, before: int, error: str, length: int, manner: Manner) -> None:
    prepare(folder, before)
    disk = Disk()
    disk.watch(folder / "played")

    def play(first: int, last: int) -> tuple[int, str]:
        """How many operations there were, and what went wrong."""
        shutil.rmtree(folder / "played", ignore_errors=True)
        shutil.copytree(folder / "before", folder / "played")
        evening = Evening(folder / "played", before, manner)
        disk.fail(first, last, getattr(errno, error))
        try:
            evening.play()
        except (OSError, ProgramFault) as fault:
            disk.work()
            return 0, f"{type(fault).__name__} in {traceback.extract_tb(fault.__traceback__)[-1]}"
        return disk.work(), evening.what_went_wrong()

    operations, wrong = play(0, 0)
    assert not wrong, wrong
    found: Counter[str] = Counter()
    where: dict[str, int] = {}
    for first in range(1, operations + 1):
        last = first + length - 1 if length else sys.maxsize
        _, wrong = play(first, last)
        found[wrong] += 1
        where.setdefault(wrong, first)
        if wrong and manner is not Manner.CAREFUL:
            break  # seen
    print(json.dumps({"operations": operations, "found": found, "where": where}))  # noqa: T201


if __name__ == "__main__":
    main(
        Path(sys.argv[1]),
        int(sys.argv[2]),
        sys.argv[3],
        int(sys.argv[4]),
        Manner(sys.argv[5]),
    )
