"""Many marks on one letter: they wait for review, and window and paper draw only the first few."""

from __future__ import annotations

import unicodedata

MOST_MARKS = 4
"""Marks over and under one letter; no language needs more, and no more are drawn."""


def has_stacked_marks(text: str) -> bool:
    """Whether one letter has more than `MOST_MARKS` marks over or under it."""
    return without_stacked_marks(text) is not text


def without_stacked_marks(text: str) -> str:
    """A cleaned text as window and paper draw it: of each letter the first `MOST_MARKS` marks.

    The text itself where no letter has more. The ledger keeps all of them.
    """
    if text.isascii():
        return text
    kept: list[str] = []
    marks = dropped = 0
    for character in unicodedata.normalize("NFD", text):
        marks = marks + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        if marks <= MOST_MARKS:
            kept.append(character)
        else:
            dropped += 1
    return unicodedata.normalize("NFC", "".join(kept)) if dropped else text
