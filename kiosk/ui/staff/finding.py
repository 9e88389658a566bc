"""What the staff page finds for what was typed: words, a number, or a withdrawal code.

Runs on the store's thread. Knows neither QML nor threads.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.errors import BadInput
from kiosk.signing import codes
from kiosk.signing.signature import Signature
from kiosk.store import Store
from kiosk.ui.access import digits

MOST = 50
"""So many are shown; whoever wants another types more."""

LONGEST = 120
LONGEST_NUMBER = 9


class Answer(StrEnum):
    """How a search ended."""

    FOUND = "found"
    FOUND_MORE = "found more"
    BY_CODE = "by code"
    NOBODY = "nobody"
    WRONG_CODE = "wrong code"
    UNKNOWN_CODE = "unknown code"


@dataclass(frozen=True, slots=True)
class Found:
    """At most `MOST` signatures, in the order they came; none where `answer` says why."""

    answer: Answer
    signatures: tuple[Signature, ...] = ()


def find(store: Store, typed: str) -> Found:
    """The signature of a code, else the one of a number and those that have every word."""
    by_code = _by_code(store, typed)
    if by_code is not None:
        return by_code
    plain = digits.western(typed.strip())
    numbered: Signature | None = None
    if plain.isascii() and plain.isdigit() and len(plain) <= LONGEST_NUMBER:
        numbered = store.find_number(int(plain))
    worded = store.search(typed, MOST + 1)
    first = (numbered,) if numbered is not None else ()
    found = (*first, *(one for one in worded if numbered is None or one.id != numbered.id))
    if not found:
        return Found(Answer.NOBODY)
    answer = Answer.FOUND if len(found) <= MOST else Answer.FOUND_MORE
    return Found(answer, found[:MOST])


def _by_code(store: Store, typed: str) -> Found | None:
    """What a code finds; None for words.

    Eleven letters without a digit are a code only where one of that very text was given.
    """
    is_meant = codes.is_meant(typed)
    try:
        found = store.find_code(typed)
    except BadInput:
        return Found(Answer.WRONG_CODE) if is_meant else None
    if found is not None:
        return Found(Answer.BY_CODE, (found,))
    return Found(Answer.UNKNOWN_CODE) if is_meant else None
