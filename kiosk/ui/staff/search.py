"""The staff page's search: what is typed in its line, what is found, and how it ended.

Words, a number, or a withdrawal code. Asks again as somebody types, never twice at once: while one
search is on the store's thread, only the latest text waits for the next.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import BadInput
from kiosk.signing import codes
from kiosk.signing.signature import Signature
from kiosk.store import Store
from kiosk.ui.access import digits

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOST_FOUND = 50
"""So many are shown; whoever wants another types more."""

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
    """At most `MOST` signatures, in the order they came; none where `answer` says why."""

    answer: Answer
    signatures: tuple[Signature, ...] = ()


def find(store: Store, typed: str, event: str = "") -> Found:
    """The signature of a code, else those of a number and those that have every word.

    Where there are none, those that have the words but for one slip of typing. Those of `event`
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
    """Those of a number, of every table that has it; of one alone with its mark, `12@7f3a`."""
    found = _NUMBER.fullmatch(typed)
    return store.numbered(int(found[1]), found[2] or "") if found is not None else []


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


@QmlElement
@QmlUncreatable("made in kiosk.ui.staff.backend")
class SignatureSearch(QObject):
    """Nothing of it is left after `forget`."""

    changed = Signal()

    def __init__(self, ask: Callable[[], None]) -> None:
        """`ask` begins a search for `query`; its end is told by `arrived`."""
        super().__init__()
        self._ask = ask
        self._text = ""
        self._answer = ""
        self._count = 0
        self._is_searching = self._is_outdated = False

    @property
    def query(self) -> str:
        """What to search for; "" for nothing."""
        return self._text.strip()

    @Slot(str)
    def setText(self, text: str) -> None:
        """Takes what now stands in the line."""
        if text == self._text:
            return
        before = self.query
        self._text = text
        self.changed.emit()
        if self.query != before:
            self._start()

    @Slot()
    def clear(self) -> None:
        """Back to the newest."""
        self.setText("")

    def finished(self) -> None:
        """The search under way has ended, well or not."""
        self._is_searching = False
        if self._is_outdated:
            self._start()

    def show(self, found: Found | None) -> None:
        """Says how the search ended; None where nothing was searched for."""
        self._answer = found.answer.value if found is not None else ""
        self._count = len(found.signatures) if found is not None else 0
        self.changed.emit()

    def forget(self) -> None:
        """The page is left."""
        self._text = self._answer = ""
        self._count = 0
        self._is_searching = self._is_outdated = False
        self.changed.emit()

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._text

    @Property(bool, notify=changed)
    def isActive(self) -> bool:
        """Whether the list shows what was searched for."""
        return self._answer != ""

    @Property(str, notify=changed)
    def answer(self) -> str:
        """A value of `Answer`, or "" while nothing is searched for."""
        return self._answer

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._count

    @Property(int, constant=True)
    def longest(self) -> int:
        return LONGEST_QUERY

    def _start(self) -> None:
        self._is_outdated = self._is_searching
        if not self._is_searching:
            self._is_searching = True
            self._ask()
