"""What an organiser says about a campaign, and where each answer stands in its folder."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple


class PlaceAnswer(NamedTuple):
    """A place by its code; `name` is for people, `distance_cm` 0 where nothing was said."""

    code: str
    name: str
    distance_cm: int = 0


class FoundingAnswer(NamedTuple):
    """A founding signatory as they are to be printed."""

    name: str
    affiliation: str = ""


class Answers(NamedTuple):
    """None, or no letter, is what was not answered: it stays as it is, or gets a usual value.

    An empty text or list is an answer: it takes out what was there. `letters` are the texts of
    letter files by language; `languages` begins with the one that people see first. `summary` and
    `ask` are in that one.
    """

    id: str | None = None
    title: str | None = None
    letters: Mapping[str, str] = MappingProxyType({})
    languages: tuple[str, ...] | None = None
    address: str | None = None
    summary: str | None = None
    ask: str | None = None
    event: str | None = None
    venue: str | None = None
    day: date | None = None
    zone: str | None = None
    places: tuple[PlaceAnswer, ...] | None = None
    organiser: str | None = None
    contact: str | None = None
    retention: date | None = None
    founding: tuple[FoundingAnswer, ...] | None = None
    organisations: tuple[str, ...] | None = None
    accent: str | None = None
    key: str | None = None


PATHS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "id": ("id",),
        "title": ("title",),
        "languages": ("languages",),
        "address": ("address",),
        "summary": ("summary",),
        "ask": ("ask",),
        "event": ("event", "name"),
        "venue": ("event", "venue"),
        "day": ("event", "day"),
        "zone": ("event", "zone"),
        "places": ("places",),
        "organiser": ("organiser", "name"),
        "contact": ("organiser", "contact"),
        "retention": ("retention",),
        "founding": ("founding",),
        "organisations": ("organisations",),
        "accent": ("colours", "accent"),
        "key": ("organiser", "key"),
    }
)
"""The key of `campaign.toml` for each answer but the letters."""


def answer_at(key: str | None) -> str | None:
    """Which answer a fault at that key (`event.name`, `founding[2].name`) is about, if any."""
    plain = (key or "").replace("[", ".").split(".")
    found = [name for name, path in PATHS.items() if plain[: len(path)] == list(path)]
    return found[0] if found else None


def founding_list(text: str) -> tuple[FoundingAnswer, ...]:
    """Founding signatories from a pasted list: one a line, what follows a comma the affiliation.

    A line with a tab, as spreadsheets paste it, is divided there. Empty lines and the bullets of
    a list are left out.
    """
    found = []
    for line in text.splitlines():
        said = line.strip().lstrip("•·*-").strip() if line.strip()[:1] in "•·*-" else line.strip()
        name, _, affiliation = said.partition("\t" if "\t" in said else ",")
        if name.strip():
            found.append(
                FoundingAnswer(name.strip(), " ".join(affiliation.replace("\t", ", ").split()))
            )
    return tuple(found)
