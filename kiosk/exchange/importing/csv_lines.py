"""Reads CSV as it comes: any of four separators, and quotation marks that somebody forgot.

A quotation mark that is not closed would swallow the lines behind it, all of them in the worst
case. A line from which that happens is taken alone and has its fault; the next one is read as if
nothing had been.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from kiosk.errors import BadInput
from kiosk.exchange.importing.table import Line, refuse_too_large

SEPARATORS = ",;\t|"
NO_SEPARATOR = "\x1f"
"""Parts no cells: a file of one column may have commas in its names."""

MOST_IN_CELL = 20
"""Lines of the file that one cell may have; an address has five."""

_SAMPLE = 300
_NAMED = re.compile(r'"?sep=(.)"?[,;\t|]*$', re.IGNORECASE)
_NOT_CLOSED = "A quotation mark in this line is not closed."
_LINE_BREAK = re.compile("\r\n|\n|\r")


def read_lines(text: str, name: str, separator: str | None = None) -> tuple[list[Line], str]:
    """The lines of a CSV text that are not blank, and the separator ("" for one column).

    Raises BadInput where there are more lines or columns than are read.
    """
    physical = split_lines(text)
    first = next((at for at, line in enumerate(physical) if line.strip()), 0)
    named = _NAMED.match(physical[first].strip(" ")) if physical else None
    start = 0
    if named is not None:
        start = first + 1
        separator = separator or (named[1] if named[1] in SEPARATORS else None)
    chosen = separator or guess_separator(physical[start:])
    lines: list[Line] = []
    widest = 0
    for line in records(physical, chosen, start):
        if not "".join(line.cells).strip(f"{SEPARATORS} "):
            continue
        lines.append(line)
        widest = max(widest, len(line.cells))
        if len(lines) % 1000 == 0:
            refuse_too_large(name, lines=len(lines), columns=widest)
    refuse_too_large(name, lines=len(lines), columns=widest)
    if not lines:
        raise BadInput(f"{name} has no lines.", "Name a file with a name in each line.")
    return lines, "" if chosen == NO_SEPARATOR else chosen


def split_lines(text: str) -> list[str]:
    """The lines of the file as they stand in it, blank ones too."""
    return _LINE_BREAK.split(text.replace("\0", ""))


def guess_separator(physical: Sequence[str]) -> str:
    """The separator that parts the most lines into as many cells as most others."""
    best, found = 0.0, NO_SEPARATOR
    sample = [line for line in islice(physical, _SAMPLE) if line.strip()]
    for separator in SEPARATORS:
        widths = Counter(
            len(line.cells) for line in records(sample, separator, 0) if not line.is_blank
        )
        if not widths:
            continue
        width, count = max(widths.items(), key=lambda one: (one[1] * (one[0] > 1), one[0]))
        if width < 2:
            continue
        # a comma within names parts a few lines; it must part nearly all of them
        share = count / sum(widths.values())
        score = share + min(width, 20) / 1000
        if share >= 0.5 and score > best + 1e-9:
            best, found = score, separator
    if found == "," and _is_one_column(sample):
        return NO_SEPARATOR
    return found


def _is_one_column(sample: Sequence[str]) -> bool:
    """Whether lines such as "Lee, Jordan" below a header of one word are one name each."""
    head, *rest = sample
    if "," in head:
        without_header = all(re.fullmatch(r'[^,"]+, [^,"]+', line.strip()) for line in sample)
        return without_header and len(sample) > 1
    return bool(rest) and all(line.count(",") <= 1 and '"' not in line for line in rest)


def records(physical: Sequence[str], separator: str, start: int) -> Iterator[Line]:
    """The lines of the file from `start` on, each with its number and its cells."""
    at = start
    while at < len(physical):
        source = _Source(physical, at)
        reader = csv.reader(source, delimiter=separator, skipinitialspace=True)
        done = 0
        for cells in _until_fault(reader):
            first = at + done
            span = reader.line_num - done
            if source.is_beyond or span > MOST_IN_CELL:
                break
            if span > 1 and not _is_meant(physical[first : first + span], separator):
                break
            yield Line(first + 1, tuple(cells))
            done = reader.line_num
        else:
            if at + done >= len(physical):
                return
        # the line behind the last good one is broken: take it alone, and go on behind it
        at += done
        if at >= len(physical):
            return
        cells = physical[at].split(separator)
        yield Line(at + 1, tuple(cell.strip('"') for cell in cells), _NOT_CLOSED)
        at += 1


class _Source:
    """The file's lines for `csv.reader`; knows whether it was asked for one behind the last."""

    def __init__(self, physical: Sequence[str], at: int) -> None:
        self._physical = physical
        self._at = at
        self.is_beyond = False

    def __iter__(self) -> Iterator[str]:
        for at in range(self._at, len(self._physical)):  # `islice` would walk to its start
            yield f"{self._physical[at]}\n"
        self.is_beyond = True


def _is_meant(physical: Sequence[str], separator: str) -> bool:
    """Whether a cell of several lines is closed by a quotation mark of its own.

    One that was forgotten is closed by the next opening mark, and letters stand right behind it.
    """
    try:
        list(csv.reader((f"{line}\n" for line in physical), delimiter=separator, strict=True))
    except csv.Error:
        return False
    return True


def _until_fault(reader: Iterator[list[str]]) -> Iterator[list[str]]:
    """The records of a reader, up to one whose cell is longer than any cell can be."""
    try:
        yield from reader
    except csv.Error:
        return
