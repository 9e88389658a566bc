"""The program's own words in a public list, in the language it is written in.

`kiosk.jobs.export` fills them in from the words of the sheets; without them a list is in English.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.plurals import counted


def count_unnamed(number: int) -> str:
    """The line for people who asked to be counted only."""
    return f"and {number} who asked not to be named"


def count_sealed(number: int) -> str:
    """The line for people whose names only the organiser's key opens."""
    return f"and {counted(number, 'whose name is', 'whose names are')} sealed"


@dataclass(frozen=True, slots=True)
class ListWords:
    """One language's words. `signed_by`, `unnamed` and `sealed` take a count, `goal` two;
    `day` a time by the event's clocks.

    `between_names` and `after_names` set names apart in a running text and end it.
    """

    founding: str = "Founding signatories"
    signed_by: Callable[[int], str] = lambda n: f"Signed by {counted(n, 'person', 'people')}"
    unnamed: Callable[[int], str] = count_unnamed
    sealed: Callable[[int], str] = count_sealed
    goal: Callable[[int, int], str] = lambda now, goal: f"{now} of {goal}"
    new: str = "New"
    corrected: str = "Corrected"
    gone: str = "No longer listed"
    unchanged: str = "Nothing has changed."
    letter: str = "Letter {}"
    made: str = "made {}"
    day: Callable[[datetime], str] = lambda moment: f"{moment:%Y-%m-%d}"
    between_names: str = "; "
    after_names: str = "."
    is_right_to_left: bool = False


ENGLISH = ListWords()
