"""The checks before people come, their results, and whether a result means ready."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Check(StrEnum):
    """What the program checks by itself."""

    ADDRESS = "address"
    LETTER = "letter"
    LANGUAGES = "languages"
    CLOCK = "clock"
    DISK = "disk"
    BATTERY = "battery"
    LEDGER = "ledger"
    WORDS = "words"
    MEDIUM = "medium"
    KEY = "key"
    PIN = "pin"
    PRINTER = "printer"


class State(StrEnum):
    READY = "ready"
    LOOK = "look"
    """Somebody must see to it before people come."""

    NONE = "none"
    """There is none here, and the evening goes on without it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found; `value` is a figure or a name to print with it, "" for none."""

    check: Check
    state: State
    value: str = ""

    @property
    def is_open(self) -> bool:
        """Whether somebody must look after it before people come.

        An evening can go without a battery or a printer, but not without a second copy: where
        none is set up, the signatures of the night are on one disk.
        """
        is_missing = self.check is Check.MEDIUM and self.state is State.NONE
        return is_missing or self.state is State.LOOK
