"""Signs on a disk that fails at one operation after the other, with the program's own Store.

    python fault_sweeper.py FOLDER BEFORE ERROR LENGTH \
        careful|naive|hasty|boasting alone|medium EVERY

A part of an evening (open, sign, move the log into the file, sign) is played once to count its
operations, then once for every EVERY-th of them, which answers ERROR (a name of errno), as do
the following LENGTH - 1 (0: all). BEFORE have signed when it begins; 0: there is no ledger yet.
Meanwhile each person taps three times at most; when the disk works again, everyone not yet
thanked taps once more. Prints one line of JSON: how many operations there were, what went
wrong in words and how often, and at which operation first.

With "medium" the second copy and the local journal lie on the same disk and fail as well.
Whenever somebody is told to be in one of them, that one itself is looked at; afterwards both must
catch up by themselves. "alone" there is no local journal either: the ledger has no help.

The others are controls. They end with the first thing that is wrong, which is seen near the end
of an evening: so the last operation comes first. "naive": whoever taps again gets a new id.
"hasty": whoever taps is thanked. "boasting": the stick is said to be up to date where it is
behind.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
import time
import traceback
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

import left_behind
from broken_disk import Disk
from kiosk.errors import ProgramFault, WorldFault
from kiosk.signing.clock import SystemClock
from kiosk.signing.signature import Signature
from kiosk.store import Store, new_id
from kiosk.store.copies import journal, mirror
from kiosk.store.copies.mirror import Condition
from samples import sample

CAMPAIGN = left_behind.CAMPAIGN
DATA, STICK, STATE = "data", "stick", "state"
NO_STATE = "/dev/null/state"
"""No folder can be made there."""

TAPS = 3
CATCHING_UP = 20.0
"""Seconds."""


class Manner(StrEnum):
    """How the one who asks the store treats its refusals."""

    CAREFUL = "careful"
    NAIVE = "naive"
    HASTY = "hasty"
    BOASTING = "boasting"


class Evening:
    """One play: who gave a signature, who was thanked, and the store as far as it is open."""

    def __init__(
        self, disk: Disk, folder: Path, before: int, manner: Manner, *, medium: bool
    ) -> None:
        self._disk = disk
        self._data = folder / DATA
        self._stick = folder / STICK if medium else None
        self._state = folder / STATE
        self._before = before
        self._manner = manner
        self._store: Store | None = None
        self.waiting: list[Signature] = []
        self.thanked: list[Signature] = []
        self.false_claims = 0

    def play(self) -> None:
        for step in (self.open, self.sign, self.sign, self.checkpoint, self.maintain, self.sign):
            step()

    def open(self) -> None:
        with suppress(WorldFault):
            self._store = self._store or opened(self._data, self._stick)

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
        self._look_at_the_copies()
        return True

    def maintain(self) -> None:
        with suppress(WorldFault):
            if self._store is not None:
                self._store.maintain()

    def _catches_up(self) -> bool:
        """Whether the stick is up to date after a while; a busy machine takes its time."""
        end = time.monotonic() + CATCHING_UP
        self.maintain()
        while self._says_current() != (True, True) and time.monotonic() < end:
            self.maintain()
        return self._says_current() == (True, True)

    def _says_current(self) -> tuple[bool, bool]:
        """Of the stick, and of the local journal."""
        if self._store is None or self._store.safety is None or self._stick is None:
            return False, False
        safety = self._store.safety
        is_boasting = self._manner is Manner.BOASTING
        return (
            safety.mirror.condition is Condition.CURRENT or is_boasting,
            safety.local.condition is Condition.CURRENT,
        )

    def _look_at_the_copies(self) -> None:
        """What the volunteer was told is compared with what stick and journal themselves hold."""
        on_stick, in_journal = self._says_current()
        thanked = {signature.id.bytes for signature in self.thanked}
        with self._disk.paused():
            if on_stick and self._stick is not None:
                there = left_behind.on_the_stick(self._data, self._stick)
                self.false_claims += not thanked <= there
            if in_journal:
                self.false_claims += not thanked <= left_behind.in_local_journals(self._state)

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
        if self.false_claims:
            return "told to be on the stick"
        self.open()
        if self._stick is not None and not self._catches_up():
            return "the stick stays behind"
        self.close()
        with opened(self._data, self._stick) as store:
            verdict = store.verify()
            kept = {signature.id for signature in store.signatures()}
            if self._stick is not None:
                there = left_behind.entries_on_the_stick(self._data, self._stick)
                if there != list(store.entries()):
                    return "the stick holds something else"
                if left_behind.entries_in_local_journals(self._state) != there:
                    return "the local journal holds something else"
        if not verdict.is_sound:
            return f"unsound: {verdict.faults[0]}"
        if not {signature.id for signature in self.thanked} <= kept:
            return "lost"
        return "doubled" if len(kept) > self._before + len(self.thanked) else ""


def opened(data: Path, stick: Path | None) -> Store:
    return Store.open(data, CAMPAIGN, clock=SystemClock(), second_copy=stick)


def prepare(folder: Path, before: int, *, medium: bool) -> None:
    data, stick = folder / DATA, folder / STICK
    stick.mkdir(parents=True)
    if before:
        with opened(data, stick if medium else None) as store:
            for _ in range(before):
                store.record(sample())


def main(
    folder: Path, before: int, error: str, length: int, manner: Manner, *, medium: bool, every: int
) -> None:
    # In the place where it is played: a local journal knows its ledger by that.
    os.environ["XDG_STATE_HOME"] = str(folder / "played" / STATE) if medium else NO_STATE
    prepare(folder / "played", before, medium=medium)
    (folder / "played").rename(folder / "before")
    disk = Disk()
    disk.watch(folder / "played")

    def play(first: int, last: int) -> tuple[int, str]:
        """How many operations there were, and what went wrong."""
        shutil.rmtree(folder / "played", ignore_errors=True)
        shutil.copytree(folder / "before", folder / "played")
        evening = Evening(disk, folder / "played", before, manner, medium=medium)
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
    for first in range(operations, 0, -every):
        last = first + length - 1 if length else sys.maxsize
        _, wrong = play(first, last)
        found[wrong] += 1
        where.setdefault(wrong, first)
        if wrong and manner is not Manner.CAREFUL:
            break  # seen
    print(json.dumps({"operations": operations, "found": found, "where": where}))  # noqa: T201


if __name__ == "__main__":
    mirror.RETRY = 0.0
    journal.STEP = 1 << 14  # a thousand evenings of zeros prove nothing more
    main(
        Path(sys.argv[1]),
        int(sys.argv[2]),
        sys.argv[3],
        int(sys.argv[4]),
        Manner(sys.argv[5]),
        medium=sys.argv[6] == "medium",
        every=int(sys.argv[7]),
    )
