"""Sheets' QR codes as paths, many at once: the dark modules of each as few rectangles.

The same rectangles as `kiosk.links.rectangles` finds, in another order: those of one size stand
together, which packs a tenth smaller. Units are modules, y downward.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from kiosk.links import Series
from kiosk.sheets.drawing import number_text


def qr_paths(series: Series, codes: Sequence[int]) -> list[str]:
    """The codes of these numbers, each ready to be filled."""
    size = series.size
    squares = size * size
    spare = -squares % 8
    packed = b"".join(
        (series.modules(code) << spare).to_bytes((squares + spare) // 8, "big") for code in codes
    )
    bits = np.unpackbits(np.frombuffer(packed, np.uint8).reshape(len(codes), -1), axis=1)
    dark = np.zeros((len(codes), size, size + 2), np.int8)
    dark[:, :, 1:-1] = bits[:, :squares].reshape(-1, size, size)
    turns = np.diff(dark, axis=2)
    code, y, left = np.nonzero(turns == 1)
    right = np.nonzero(turns == -1)[2]
    # runs of one place and width one below the other are one rectangle
    order = np.lexsort((y, right, left, code))
    code, y, left, right = code[order], y[order], left[order], right[order]
    goes_on = (
        (code[1:] == code[:-1])
        & (left[1:] == left[:-1])
        & (right[1:] == right[:-1])
        & (y[1:] == y[:-1] + 1)
    )
    tops = np.flatnonzero(np.concatenate(([True], ~goes_on)))
    high = np.diff(np.append(tops, len(y)))
    code, y, left, wide = code[tops], y[tops], left[tops], (right - left)[tops]
    order = np.lexsort((left, y, high, wide, code))
    ends = np.searchsorted(code[order], np.arange(len(codes)), side="right")
    columns = [column[order] for column in (left, y, wide, high)]
    return number_text.operator_lines(columns, np.full(len(order), b"re\n", "S3"), ends)
