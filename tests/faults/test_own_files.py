"""A broken file of ours closes its own door only: signing goes on, within seconds and 200 MB.

Every file that an evening leaves in the data folder, the state folder and on the stick is broken in
every way, and the ledger is opened and signed into again. A file that the table does not know makes
the first test fail: put it in, with what it may close.
"""

from __future__ import annotations

import re
import resource
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.errors import WorldFault
from kiosk.sealing import PrivateKey
from kiosk.signing.clock import SystemClock
from kiosk.store import Condition, Store
from own_files import BREAKS

ORGANISER = PrivateKey.new()
SECONDS, MEGABYTES = 20, 200


@dataclass(frozen=True)
class Door:
    """What a broken file may close: the copies that are not current, or everything, with a word."""

    local: bool = False
    stick: bool = False
    all_of_it: bool = False


NOTHING = Door()

FILES = {
    r"data/kiosk\.lock": Door(all_of_it=True),
    r"data/sample/ledger\.db": Door(all_of_it=True),
    r"data/sample/ledger\.key": NOTHING,
    r"data/sample/ledger\.key\.noted": NOTHING,
    r"data/sample/ledger\.key\.sealed": NOTHING,
    r"data/sample/entry\.key": NOTHING,
    r"data/sample/entry\.key\.sealed": NOTHING,
    r"data/sample/second-medium": Door(stick=True),
    r"data/sample/local-journal": Door(local=True),
    r"data/sample/backups/ledger-.*\.db": NOTHING,
    r"stick/pledge-kiosk/.*\.journal": Door(stick=True),
    r"stick/pledge-kiosk/copy\.id": NOTHING,
    r"state/.*/pledge-kiosk/.*\.journal": Door(local=True),
    r"state/.*/ledger\.key": Door(local=True),
    r"state/.*/entry\.key": Door(local=True),
    r"state/.*/ledger\.path": Door(local=True),
    r"state/copy\.id": NOTHING,
}
"""Every file by its place, and what may be closed while it is broken."""

NOT_THERE = {
    r"data/sample/second-medium.behind": NOTHING,
    r"data/sample/local-journal.behind": NOTHING,
    r"data/sample/second-medium.earlier": NOTHING,
    r"data/sample/ledger.key.next": NOTHING,
    r"data/sample/entry.key.next": NOTHING,
    r"data/ended-20300301T200000Z/sample/ledger.ended": NOTHING,
}
"""Files of evenings that went otherwise."""


def begin(root: Path) -> Store:
    return Store.open(
        root / "data",
        "sample",
        clock=SystemClock(),
        key=ORGANISER.public,
        second_copy=root / "stick",
        local_journal=root / "state",
    )


@pytest.fixture
def root(fast_folder: Path, sample) -> Path:
    """What an evening left."""
    evening = fast_folder / "evening"
    for name in ("stick", "state"):
        (evening / name).mkdir(parents=True)
    with begin(evening) as store:
        store.record(sample())
        store.maintain()
    shutil.copytree(evening, fast_folder / "whole")
    return fast_folder


def files(root: Path) -> list[str]:
    whole = root / "whole"
    return sorted(str(path.relative_to(whole)) for path in whole.rglob("*") if path.is_file())


def test_the_table_knows_every_file_of_ours(root):
    found = files(root)
    assert [name for name in found if not any(re.fullmatch(one, name) for one in FILES)] == []
    assert [one for one in FILES if not any(re.fullmatch(one, name) for name in found)] == []


@pytest.mark.parametrize("pattern", [*FILES, *NOT_THERE])
def test_a_broken_file_closes_its_own_door_only(root, sample, pattern, subtests):
    door = {**FILES, **NOT_THERE}[pattern]
    name = next((one for one in files(root) if re.fullmatch(pattern, one)), pattern)
    for kind, breaks in BREAKS.items():
        here = root / "evening"  # its own place again: a journal knows where its ledger lies
        shutil.rmtree(here)
        shutil.copytree(root / "whole", here)
        place = here / name
        place.parent.mkdir(parents=True, exist_ok=True)
        breaks(place)
        with subtests.test(kind=kind):
            check(here, sample, door)


def check(root: Path, sample, door: Door) -> None:
    began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    told: WorldFault | None = None
    try:
        with begin(root) as store:
            store.record(sample())
            store.maintain()
            assert store.count() == 2
            safety = store.safety
            assert door.stick or safety.mirror.condition is Condition.CURRENT, "the stick"
            assert door.local or safety.local.condition is Condition.CURRENT, "the local journal"
    except WorldFault as fault:
        told = fault
    assert told is None or (door.all_of_it and told.what and told.remedy), told
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    assert time.monotonic() - began < SECONDS
    assert grown < MEGABYTES
