"""The public line: a signature as it is published, in one place for window, sheet and list."""

from __future__ import annotations

import unicodedata

from kiosk.campaign.joining import join_parts
from kiosk.signing.names.cleaning import clean

MOST_MARKS = 4
"""Marks over and under one letter; no language needs more. A signature with more waits for review,
and window and paper draw only the first ones."""


def affiliation(role: str, organisation: str) -> str:
    """What follows the name: "editor, Acme Films", one of the two, or ""."""
    return join_parts((clean(role), clean(organisation)))


def public_line(name: str, role: str, organisation: str) -> str:
    """ "Jordan Lee, editor, Acme Films". Fields may be as typed: they are cleaned, so the
    preview on the page and the published line are the same.
    """
    return join_parts((clean(name), clean(role), clean(organisation)))


def drawn_line(name: str, role: str, organisation: str) -> str:
    """The public line as a window draws it, with no more marks on a letter than paper has."""
    return without_stacked_marks(public_line(name, role, organisation))


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
