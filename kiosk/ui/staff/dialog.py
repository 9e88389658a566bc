"""The dialogs of the staff page, where each leads back to, and who may open it."""

from __future__ import annotations

from enum import StrEnum

from kiosk.staff.pin import Role


class Dialog(StrEnum):
    """What the staff page shows on top of the list: a question, or a page of its own."""

    NONE = ""
    WITHDRAW = "withdraw"
    ERASE = "erase"
    DUPLICATES = "duplicates"
    ORGANISER = "organiser"
    ALL_DUE = "all due"
    PIN = "pin"
    VOLUNTEERS_PIN = "volunteers pin"
    PAUSE = "pause"
    LEAVE = "leave"
    EXPORT = "export"
    TABLES = "tables"
    IMPORT = "import"
    ASK_ORGANISER = "ask organiser"

    @property
    def parent(self) -> Dialog:
        """The dialog that going back leads to."""
        return Dialog.ORGANISER if self in _FROM_ORGANISERS_PAGE else Dialog.NONE

    def is_open_to(self, role: Role) -> bool:
        return role is Role.ORGANISER or self not in _ORGANISERS


_FROM_ORGANISERS_PAGE = frozenset(
    {
        *(Dialog.ALL_DUE, Dialog.PIN, Dialog.VOLUNTEERS_PIN),
        *(Dialog.EXPORT, Dialog.TABLES, Dialog.IMPORT),
    }
)

_ORGANISERS = _FROM_ORGANISERS_PAGE | {Dialog.ERASE, Dialog.ORGANISER, Dialog.LEAVE}
