"""The data that every format of the public list is written from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from kiosk.campaign.model import Campaign, GoalPlace
from kiosk.exchange.last_exports import Changes
from kiosk.exchange.list_words import ENGLISH, ListWords
from kiosk.signing.entries.private import Opening
from kiosk.signing.names.order import Order
from kiosk.signing.signature import Signature
from kiosk.signing.tally import Tally

Head = tuple[int, bytes]
"""Sequence and hash of the ledger's last entry, to check the list against the ledger."""


class Listed(Protocol):
    """The signatures of a list. They can be iterated once; `sealed` is known afterwards."""

    @property
    def sealed(self) -> int:
        """Those that belong to the list, but whose names are sealed."""
        ...

    def __iter__(self) -> Iterator[Signature]: ...


class Format(StrEnum):
    """Forms of a list, as `export --format` names them."""

    CSV = "csv"
    """For programs: every cell as it was typed."""
    EXCEL = "excel"
    """CSV that a spreadsheet opens by a double click and runs nothing of."""
    XLSX = "xlsx"
    TEXT = "text"
    RUN_IN = "run-in"
    """One paragraph, for an advertisement."""
    MARKDOWN = "md"
    HTML = "html"
    JSON = "json"

    @property
    def ending(self) -> str:
        """What a file's name ends with; no two formats share one."""
        return _ENDINGS.get(self, f".{self}")

    @property
    def is_table(self) -> bool:
        """Whether it has columns, so that it can carry the confidential list, too."""
        return self in {Format.CSV, Format.EXCEL, Format.XLSX, Format.JSON}


_ENDINGS = {
    Format.EXCEL: "-excel.csv",
    Format.TEXT: ".txt",
    Format.RUN_IN: "-run-in.txt",
}


@dataclass(frozen=True, slots=True)
class ListFile:
    """Which list is written, and where.

    Times are written by the clocks of the event; `opening` opens what is sealed. `language` is
    what title, event and places of the public list are called in, "" for the campaign's first;
    `words` are the program's own in that language. `order` is that of the signatures: by name, all
    of them are in memory.
    """

    path: Path
    campaign: Campaign
    format: Format
    made_at: datetime
    opening: Opening | None = None
    language: str = ""
    words: ListWords = ENGLISH
    order: Order = Order.SIGNED

    def local(self, moment: datetime) -> str:
        """`moment` by the event's clocks: `2026-03-15T21:04:09-07:00`."""
        return self.campaign.event.local(moment).isoformat(timespec="seconds")


@dataclass(frozen=True, slots=True)
class PublicList:
    """The public list of one moment. `signatures` are listed ones with their names only.

    With `changes` only those are written, and `signatures` have been read already. `evenings` are
    the tallies of all events by label, "" where it is not known any more; `places` counts what was
    given by the code of its place, "" likewise.
    """

    file: ListFile
    signatures: Listed
    tally: Tally
    head: Head | None = None
    evenings: Mapping[str, Tally] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)
    changes: Changes | None = None

    @property
    def goal(self) -> str:
        """How far the event's goal has come ("312 of 500"); "" where no list shows one."""
        goal = self.goal_of_event
        if not goal:
            return ""
        tonight = self.evenings.get(self.file.campaign.event.label, self.tally)
        return self.file.words.goal(tonight.published, goal)

    @property
    def goal_of_event(self) -> int:
        """The goal itself; 0 where no list shows one, and in a list of other events alone."""
        event = self.file.campaign.event
        is_in = not self.evenings or event.label in self.evenings
        return event.goal_on(GoalPlace.EXPORTS) if is_in else 0

    @property
    def written_in(self) -> str:
        """The language of title, event, places, pledge and letter version."""
        return self.file.language or self.file.campaign.default_language

    @property
    def campaign(self) -> Campaign:
        """The campaign with title, event and places as the list's language calls them."""
        return self.file.campaign.in_language(self.written_in)

    def by_place(self) -> list[tuple[str, str, int]]:
        """Code, name and count of each place that somebody signed at, the most first.

        A place that is not known any more has neither; one that the campaign dropped no name.
        """
        known = {one.code: one.name for one in self.campaign.places}
        counted = sorted(self.places.items(), key=lambda one: (-one[1], one[0]))
        return [(code, known.get(code, ""), count) for code, count in counted]
