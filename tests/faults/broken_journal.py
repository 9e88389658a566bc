"""Journals with broken records, for tests of any part of the program."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from kiosk.store.copies.journal_scan import Scan


def records(path: Path) -> list[tuple[int, int]]:
    """Where each whole record of a journal begins and ends."""
    with path.open("rb") as file:
        scan = Scan(file)
        ends = [scan.end]
        ends += [scan.end for _ in scan]
    return list(pairwise(ends))


def flip(path: Path, place: int, bit: int = 0) -> None:
    """Turns one bit of a file."""
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 1 << bit]))


def break_records(path: Path, *numbers: int) -> None:
    """Turns a bit in the sealed box of each of these records: 1 is the first, -1 the last."""
    places = records(path)
    for number in numbers:
        begin, end = places[number - 1 if number > 0 else number]
        flip(path, (begin + end) // 2)
