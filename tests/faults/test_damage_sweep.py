"""A bit of any file turns, or the file is cut: nobody thanked is lost without a word.

And nobody at all where a second copy is whole, which is always so: every ledger has a journal on
this machine. See `damage_sweeper` for the evening and for what is done to it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from damage_sweeper import (
    COPIES,
    LOG,
    Damage,
    Evening,
    Outcome,
    alone,
    damages,
    evening,
    next_start,
    silently_lost,
)
from kiosk.store.copies import journal_scan

SEED = 20300301


@pytest.fixture(params=[False, True], ids=["without a stick", "with a stick"])
def made(request: pytest.FixtureRequest, fast_folder: Path) -> Evening:
    return evening(fast_folder / "evening", has_stick=request.param)


@pytest.fixture
def numbers(how_many) -> tuple[int, int]:
    """How many flips, and how many cuts."""
    return how_many(24, 200), how_many(12, 50)


def swept(made: Evening, flips: int, cuts: int) -> list[tuple[Damage, Outcome]]:
    return [(one, next_start(made, one)) for one in damages(made, SEED, flips, cuts)]


def test_the_next_start_has_everybody(made, numbers):
    assert next_start(made, None).lost == 0
    found = swept(made, *numbers)
    assert silently_lost(made, found) == []
    assert sum(outcome.lost for _, outcome in found) == 0, "another copy was whole"
    refused = {one.name for one, outcome in found if outcome.is_refused}
    assert all("ledger.key" in name for name in refused), "only for want of a key"


def test_what_one_damaged_copy_alone_lacks_is_told(made, numbers):
    """Everything else is gone: laptop, journals, snapshots."""
    found = [
        (one, alone(made, one))
        for one in damages(made, SEED + 1, *numbers)
        if one.name.endswith(COPIES) or one.name == LOG
    ]
    assert len(found) > sum(numbers) // 4
    assert silently_lost(made, found) == []


def test_a_lost_data_folder_and_a_damaged_journal(made, how_many):
    """Two things at once: what comes back is told, and what is missing with it."""
    left = made.without("data/")
    names = [name for name in left.files if name.endswith(".journal")]
    found = [
        (one, next_start(left, one))
        for one in damages(left, SEED + 2, how_many(12, 100), how_many(6, 25))
        if one.name in names
    ]
    assert silently_lost(made, found) == []
    if made.has_stick:
        assert sum(outcome.lost for _, outcome in found) == 0, "the other journal was whole"
    else:
        flips = [outcome.lost for one, outcome in found if "cut" not in one.what]
        assert max(flips, default=0) <= 1


@pytest.mark.parametrize("made", [False], indirect=True, ids=["without a stick"])
def test_without_the_local_journal_a_damaged_log_loses_people_in_silence(made, how_many):
    """The control: SQLite drops what stands behind a bad frame and calls it sound."""
    left = made.without("journals/")
    log = made.without("journals/", "data/sample/ledger.db-shm")
    only = {name: content for name, content in log.files.items() if name == LOG}
    found = [
        (one, next_start(left, one))
        for one in damages(Evening(made.root, only, {}, has_stick=False), SEED, how_many(8, 30), 0)
    ]
    assert any(outcome.lost and not outcome.is_told for _, outcome in found)


@pytest.mark.parametrize("made", [True], indirect=True, ids=["with a stick"])
def test_a_reader_that_stops_at_a_broken_record_loses_many(made, how_many, monkeypatch):
    """The control: what the first version did with a stick and nothing else."""
    only = {
        name: one
        for name, one in made.files.items()
        if name.startswith("stick/") and name.endswith(".journal")
    }
    stick = Evening(made.root, only, made.thanked, has_stick=True)
    broken = list(damages(stick, SEED, how_many(8, 30), 0))
    read_past = [alone(made, one).lost for one in broken]
    monkeypatch.setattr(journal_scan.Scan, "_go_past", lambda scan: False)
    stopped = [alone(made, one) for one in broken]
    assert max(read_past) <= 1
    assert max(outcome.lost for outcome in stopped) > 1
    assert any(outcome.lost and not outcome.is_told for outcome in stopped)
