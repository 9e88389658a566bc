"""Whole numbers as text, by the hundred thousand: what operators of a PDF are mostly made of."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

LIMIT = 10_000  # numbers from 0 to below it can be written
_TEXTS = np.array([b"%d " % number for number in range(LIMIT)], "S5")
_LENGTHS = np.array([len(b"%d " % number) for number in range(LIMIT)])


def operator_lines(
    columns: Sequence[NDArray[np.int64]], operators: NDArray[np.bytes_], ends: NDArray[np.int64]
) -> list[str]:
    """One line for each operator, its numbers in front of it, cut into texts.

    `operators` are all of one length; `ends` are where each of the texts ends, in lines.
    """
    names = [f"n{at}" for at in range(len(columns))]
    table = np.empty(len(operators), [*((name, "S5") for name in names), ("o", operators.dtype)])
    lengths = np.full(len(operators), operators.dtype.itemsize)
    for name, column in zip(names, columns, strict=True):
        table[name] = _TEXTS[column]
        lengths += _LENGTHS[column]
    table["o"] = operators
    text = table.tobytes().translate(None, b"\0").decode("ascii")
    stops = np.concatenate(([0], np.cumsum(lengths)))[ends].tolist()
    return [text[start:stop] for start, stop in zip([0, *stops[:-1]], stops, strict=True)]
