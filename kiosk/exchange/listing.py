"""The data that every format of the public list is written from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from kiosk.campaign.model import Campaign
from kiosk.plurals import counted
from kiosk.signing.entries.private import Opening
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


def count_unnamed(number: int) -> str:
    """The line for people who asked to be counted only."""
    return f"and {number} who asked not to be named"


def count_sealed(number: int) -> str:
    """The line for people whose names only the organiser's key opens."""
    return f"and {counted(number, 'whose name is', 'whose names are')} sealed"


class Format(StrEnum):
    """Forms of a list; the value is also the file's ending."""

    CSV = "csv"
    MARKDOWN = "md"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class ListFile:
    """Which list is written, and where.

    Times are written by the clocks of the event; `opening` opens what is sealed. `language` is
    what title, event and places of the public list are called in, "" for the campaign's first.
    """

    path: Path
    campaign: Campaign
    format: Format
    made_at: datetime
    opening: Opening | None = None
    language: str = ""

    def local(self, moment: datetime) -> str:
        """`moment` by the event's clocks: `2026-03-15T21:04:09-07:00`."""
        return self.campaign.event.local(moment).isoformat(timespec="seconds")


@dataclass(frozen=True, slots=True)
class PublicList:
    """The public list of one moment. `signatures` are listed ones with their names only.

    `evenings` are the tallies of all events by label, "" where it is not known any more;
    `places` counts what was given by the code of its place, "" likewise.
    """

    file: ListFile
    signatures: Listed
    tally: Tally
    head: Head | None = None
    evenings: Mapping[str, Tally] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)

    @property
    def written_in(self) -> str:
        """The language of title, event, places, pledge and letter version."""
        return self.file.language or self.file.campaign.default_language

    @property
    def called(self) -> Campaign:
        """The campaign with title, event and places as the list's language calls them."""
        return self.file.campaign.in_language(self.written_in)

    def by_place(self) -> list[tuple[str, str, int]]:
        """Code, name and count of each place that somebody signed at, the most first.

        A place that is not known any more has neither; one that the campaign dropped no name.
        """
        known = {one.code: one.name for one in self.called.places}
        counted = sorted(self.places.items(), key=lambda one: (-one[1], one[0]))
        return [(code, known.get(code, ""), count) for code, count in counted]
