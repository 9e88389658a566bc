"""What an organiser is asked when a campaign is set up, in this order, and how answers are read.

The same for a terminal, for options of a command and for pages; each words the questions itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

from kiosk.campaign.writing.answers import PlaceAnswer, founding_list
from kiosk.errors import BadInput

QUESTIONS = (
    "title", "letters", "languages", "address", "ask", "summary", "event", "venue", "day", "places",
    "organiser", "contact", "retention", "founding", "organisations", "accent",
)  # fmt: skip
"""Names of `Answers`, each asked once."""

OPTIONAL = frozenset({"venue", "organiser", "contact", "founding", "organisations", "accent"})
"""Answers that may be taken out again."""


def read_answer(name: str, typed: str) -> Any:
    """The value of the answer `name` for what somebody typed.

    What the value may be is for the campaign's own check; this raises BadInput only where there is
    no value at all: a day that is none, a place without a code.
    """
    read = _READ.get(name)
    return read(typed) if read else " ".join(typed.split())


def write_answer(name: str, value: Any) -> str:
    """The text that `read_answer` reads as `value`, to be shown and changed."""
    if value is None:
        return ""
    if name == "places":
        return ", ".join(f"{one.code} = {one.name}" for one in value)
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, str) else ", ".join(value)


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed.strip())
    except ValueError as error:
        raise BadInput(f"“{typed.strip()}” is no day.", "Write it as 2027-02-28.") from error


def _words(typed: str) -> tuple[str, ...]:
    return tuple(" ".join(one.split()) for one in typed.split(",") if one.strip())


def _places(typed: str) -> tuple[PlaceAnswer, ...]:
    return tuple(map(_place, filter(str.strip, typed.split(","))))


def _place(typed: str) -> PlaceAnswer:
    code, sign, name = typed.partition("=")
    if not sign or not code.strip() or not name.strip():
        raise BadInput(
            f"“{typed.strip()}” is no place.", "Write its code and its name: T1 = Signing table."
        )
    return PlaceAnswer(code.strip().upper(), " ".join(name.split()))


def places(typed: Sequence[str]) -> tuple[PlaceAnswer, ...]:
    """Places that were given one by one. Raises BadInput for one without a code or a name."""
    return tuple(map(_place, typed))


_READ: Mapping[str, Callable[[str], Any]] = MappingProxyType(
    {
        "languages": _words,
        "day": _day,
        "places": _places,
        "retention": _day,
        "founding": founding_list,
        "organisations": _words,
    }
)
