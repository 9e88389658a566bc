"""What may lie over the staff's page of signatures, and who may lay it there.

Two roles: without an organiser's PIN of its own there is one, who may do everything.
"""

from __future__ import annotations

from enum import StrEnum

from kiosk.staff.pin import Role


class Cover(StrEnum):
    """A question, or a page of its own."""

    NONE = ""
    WITHDRAW = "withdraw"
    ERASE = "erase"
    DUPLICATES = "duplicates"
    ORGANISER = "organiser"
    ALL_DUE = "all due"
    PIN = "pin"
    LEAVE = "leave"

    @property
    def beneath(self) -> Cover:
        """Where going back leads."""
        return Cover.ORGANISER if self in (Cover.ALL_DUE, Cover.PIN) else Cover.NONE

    def is_open_to(self, role: Role) -> bool:
        """Whether that is `role`'s to do."""
        return role is Role.ORGANISER or self not in _ORGANISERS


_ORGANISERS = frozenset({Cover.ERASE, Cover.ORGANISER, Cover.ALL_DUE, Cover.PIN, Cover.LEAVE})
