"""The search of the staff page: by words, a number, or a withdrawal code.

It searches while somebody types, one search at a time: while one runs on the store's thread, only
the latest text waits for the next one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.errors import BadInput
from kiosk.signing import codes
from kiosk.signing.signature import Signature
from kiosk.store import Store
from kiosk.ui.access import digits
from kiosk.ui.qml_types import member, qml_type

MOST_FOUND = 50
"""At most so many are shown; typing more finds fewer."""

LONGEST_QUERY = 120
_NUMBER = re.compile(r"([0-9]{1,9})(?:@([0-9a-f]{4,32}))?")


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
    """At most `MOST_FOUND` signatures, this event's first; if there are none, `answer` says why."""

    answer: Answer
    signatures: tuple[Signature, ...] = ()


def find(store: Store, typed: str, event: str = "") -> Found:
    """The signature with a withdrawal code, or those with a number and those with all words.

    If there are none, those that have the words except for one typing error. Signatures of `event`
    come before those of other evenings. On the store's thread.
    """
    by_code = _by_code(store, typed)
    if by_code is not None:
        return by_code
    first = _numbered(store, digits.western(typed.strip()).lower())
    known = {one.id for one in first}
    worded = store.search(typed, MOST_FOUND + 1)
    found = [*first, *(one for one in worded if one.id not in known)]
    if not found:
        found = store.near(typed, MOST_FOUND + 1)
    found.sort(key=lambda one: one.event != event)
    if not found:
        return Found(Answer.NOBODY)
    answer = Answer.FOUND if len(found) <= MOST_FOUND else Answer.FOUND_MORE
    return Found(answer, tuple(found[:MOST_FOUND]))


def _numbered(store: Store, typed: str) -> list[Signature]:
    """Signatures with a number, of every table; of one table only with its mark: `12@7f3a`."""
    found = _NUMBER.fullmatch(typed)
    return store.numbered(int(found[1]), found[2] or "") if found is not None else []


def _by_code(store: Store, typed: str) -> Found | None:
    """What a withdrawal code finds; None if `typed` is not meant as a code.

    Eleven letters without a digit are a code only if the ledger has exactly that one.
    """
    is_meant = codes.is_meant(typed)
    try:
        found = store.find_code(typed)
    except BadInput:
        return Found(Answer.WRONG_CODE) if is_meant else None
    if found is not None:
        return Found(Answer.BY_CODE, (found,))
    return Found(Answer.UNKNOWN_CODE) if is_meant else None


@qml_type
class SignatureSearch(QObject):
    """`forget` removes what was typed and found."""

    changed = Signal()

    text = member(str, "_text", notify=changed)
    answer = member(str, "_answer", notify=changed)
    """A value of `Answer`, or "" while nothing is searched for."""
    count = member(int, "_count", notify=changed)
    longest = member(int, "_longest")

    def __init__(self, ask: Callable[[], None]) -> None:
        """`ask` starts a search for `query`; `finished` must be called when it ends."""
        super().__init__()
        self._ask = ask
        self._longest = LONGEST_QUERY
        self.forget()

    def forget(self) -> None:
        """The page is left."""
        self._text = self._answer = ""
        self._count = 0
        self._is_searching = self._is_outdated = False
        self.changed.emit()

    @property
    def query(self) -> str:
        """What to search for; "" for nothing."""
        return self._text.strip()

    @Slot(str)
    def setText(self, text: str) -> None:
        """Sets the text, and searches for it; with "" the newest are shown again."""
        if text == self._text:
            return
        before = self.query
        self._text = text
        self.changed.emit()
        if self.query != before:
            self._start()

    def finished(self) -> None:
        """The running search has ended, with a result or not."""
        self._is_searching = False
        if self._is_outdated:
            self._start()

    def show(self, found: Found | None) -> None:
        """Shows how the search ended; None if there was none."""
        self._answer = found.answer.value if found is not None else ""
        self._count = len(found.signatures) if found is not None else 0
        self.changed.emit()

    def _start(self) -> None:
        self._is_outdated = self._is_searching
        if not self._is_searching:
            self._is_searching = True
            self._ask()
