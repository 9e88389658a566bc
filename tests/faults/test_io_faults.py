"""Every operation on the disk fails once, for a while, and for good: nobody is lost or doubled.

The same with a second copy whose files fail as well: then nobody is told either to be on the
stick who is not, and the stick catches up when it works again.

`make proofs` lets every operation fail with every error; `make test` goes the same way in
longer steps, with one of the errors each time.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import broken_disk

SWEEPER = Path(__file__).with_name("fault_sweeper.py")

ERRORS = ("EIO", "ENOSPC", "ENXIO")
"""The disk failed, is full, is gone. SQLite says IOERR, FULL, and CANTOPEN or IOERR_CORRUPTFS."""

STEP = 10
"""In `make test` one operation of so many fails."""

LENGTHS = ONCE, A_WHILE, FOR_GOOD = 1, 6, 0


def sweep(
    disk: Path,
    folder: Path,
    before: int,
    length: int,
    *errors: str,
    manner: str = "careful",
    where: str = "alone",
    every: int = 1,
):
    """What was found with each error; the sweeps run beside one another.

    Each `every`-th operation fails.
    """
    for error in errors:
        (folder / error).mkdir()
    arguments = [
        (str(folder / error), str(before), error, str(length), manner, where, str(every))
        for error in errors
    ]
    told = broken_disk.run_all(disk, SWEEPER, arguments)
    return dict(zip(errors, map(json.loads, told), strict=True))


def errors_for(length, how_many):
    """All of them, or one that is another for each length."""
    at = LENGTHS.index(length)
    return (ERRORS[at:] + ERRORS[:at])[: how_many(1, len(ERRORS))]


def sound(swept, every):
    """What a sweep must have found: each evening it tried, and nothing wrong with any."""
    return {"": len(range(swept["operations"], 0, -every))}


@pytest.mark.parametrize("length", LENGTHS)
def test_whatever_operation_fails_nobody_is_lost_or_doubled(disk, fast_folder, how_many, length):
    errors, every = errors_for(length, how_many), how_many(STEP, 1)
    for error, swept in sweep(disk, fast_folder, 3, length, *errors, every=every).items():
        assert swept["operations"] > 100
        assert swept["found"] == sound(swept, every), (error, swept)


def test_whatever_operation_fails_while_a_ledger_is_made(disk, fast_folder, how_many):
    errors, every = ("EIO", "ENOSPC")[: how_many(1, 2)], how_many(2 * STEP, 1)
    for error, swept in sweep(disk, fast_folder, 0, ONCE, *errors, every=every).items():
        assert swept["operations"] > 150
        assert swept["found"] == sound(swept, every), (error, swept)


@pytest.mark.parametrize("length", LENGTHS)
def test_whatever_operation_fails_with_a_second_copy(disk, fast_folder, how_many, length):
    errors, every = errors_for(length, how_many), how_many(STEP, 1)
    swept_with = sweep(disk, fast_folder, 3, length, *errors, where="medium", every=every)
    for error, swept in swept_with.items():
        assert swept["operations"] > 200
        assert swept["found"] == sound(swept, every), (error, swept)


def test_a_false_word_about_the_stick_is_seen(disk, fast_folder):
    swept = sweep(disk, fast_folder, 3, A_WHILE, "EIO", manner="boasting", where="medium")["EIO"]
    assert swept["found"]["told to be on the stick"] > 0, swept


def test_a_new_id_for_the_second_tap_is_seen_to_double(disk, fast_folder):
    swept = sweep(disk, fast_folder, 3, A_WHILE, "EIO", manner="naive")["EIO"]
    assert swept["found"]["doubled"] > 0, swept


def test_thanks_without_a_record_is_seen_to_lose(disk, fast_folder):
    swept = sweep(disk, fast_folder, 3, FOR_GOOD, "EIO", manner="hasty")["EIO"]
    assert swept["found"]["lost"] > 0, swept
