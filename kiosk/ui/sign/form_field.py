"""One text field: what is typed in it, what is wrong with that, what cannot be printed.

`kiosk.signing` has the rules. `clear` removes the text.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.signing.names import cleaning
from kiosk.signing.names.cleaning import Field, Refusal
from kiosk.signing.names.public_line import has_stacked_marks
from kiosk.ui import messages
from kiosk.ui.member import member

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

WHILE_TYPING = frozenset({Refusal.ADDRESS, Refusal.TOO_LONG})
"""Refusals that are shown while typing; the others only when somebody goes on."""

CanDraw = Callable[[str], bool]


@QmlElement
@QmlUncreatable("made in kiosk.app")
class FormField(QObject):
    """One text field; `can_write` says whether the page has a pad to write by hand."""

    changed = Signal()

    text = member(str, "_text", notify=changed)

    def __init__(self, field: Field, can_draw: CanDraw, *, can_write: bool) -> None:
        super().__init__()
        self.field = field
        self._can_draw = can_draw
        self._can_write = can_write
        self._text = ""
        self._refusal: Refusal | None = None

    @Slot(str)
    def setText(self, text: str) -> None:
        """Sets the text, and checks what can be said while typing."""
        if text == self._text:
            return
        self._text = text
        found = cleaning.refusal(text, self.field)
        self._refusal = found if found in WHILE_TYPING else None
        self.changed.emit()

    @Slot(str, int, result=str)
    def fitting(self, text: str, cursor: int) -> str:
        """The part before the cursor, cut so that the whole text fits the limit.

        `cursor` counts UTF-16 units, as Qt does. What was typed or pasted last is before the
        cursor, so only that is cut.
        """
        units = text.encode("utf-16-le", "surrogatepass")
        before = units[: 2 * cursor].decode("utf-16-le", "surrogatepass")
        after = units[2 * cursor :].decode("utf-16-le", "surrogatepass")
        limit = cleaning.LIMITS[self.field]
        over = cleaning.length(before + after) - limit
        while before and over > 0:
            before = before[:-over]
            over = cleaning.length(before + after) - limit
        return before

    def refuse(self, refusal: Refusal) -> None:
        self._refusal = refusal
        self.changed.emit()

    def clear(self) -> None:
        self._text = ""
        self._refusal = None
        self.changed.emit()

    @Property(int, constant=True)
    def limit(self) -> int:
        return cleaning.LIMITS[self.field]

    @Property(int, notify=changed)
    def charactersLeft(self) -> int:
        """How many more characters fit."""
        return max(0, cleaning.LIMITS[self.field] - cleaning.length(self._text))

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why the text is refused, in words; "" if it is not."""
        return messages.refused(self._refusal, self.field) if self._refusal else ""

    @Property(str, notify=changed)
    def unprintable(self) -> str:
        """Says which characters cannot be printed; "" if all can."""
        if self._text.isascii():
            return ""
        cleaned = cleaning.clean(self._text)
        if has_stacked_marks(cleaned):
            return messages.too_many_marks()
        missing = "".join(dict.fromkeys(c for c in cleaned if not self._can_draw(c)))
        return messages.not_drawn(missing, can_write=self._can_write) if missing else ""
