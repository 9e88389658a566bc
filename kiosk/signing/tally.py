"""The closing tally: the one place where the night's figures are added up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.signing.signature import (
    How,
    Life,
    Listing,
    Reason,
    Review,
    Signature,
    Standing,
    find_standing,
)


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of signatures; each one is subtracted in exactly one column, or published.

    `unnamed` are those of the published who asked to be counted only. `older` were given under an
    older version of the letter and are left out of a list; without one it is 0.
    """

    kiosk: int = 0
    paper: int = 0
    phone: int = 0
    imported: int = 0
    held: int = 0
    struck: int = 0
    duplicates: int = 0
    withdrawn: int = 0
    unnamed: int = 0
    older: int = 0

    @property
    def total(self) -> int:
        """Everything that came in, by whatever way."""
        return self.kiosk + self.paper + self.phone + self.imported

    @property
    def published(self) -> int:
        """What the public list counts: the total, without what is taken off in each column."""
        taken = self.held + self.struck + self.duplicates + self.withdrawn + self.older
        return self.total - taken

    @property
    def named(self) -> int:
        """Those of the published who are on the list by name: published - unnamed."""
        return self.published - self.unnamed


Group = tuple[How, Life, Review, Reason, Listing, int]
"""Signatures that are alike in these five, and how many there are."""


def count(signatures: Iterable[Signature]) -> Tally:
    """Adds up signatures; one pass, any order. Erased ones count as withdrawn."""
    return add_up((s.how, s.life, s.review, s.reason, s.listing, 1) for s in signatures)


def add_up(groups: Iterable[Group]) -> Tally:
    """Adds up signatures that were counted in groups already; any order."""
    ways: Counter[How] = Counter()
    standings: Counter[Standing] = Counter()
    for how, life, review, reason, listing, number in groups:
        ways[how] += number
        standings[find_standing(life, review, reason, listing)] += number
    return Tally(
        kiosk=ways[How.KIOSK],
        paper=ways[How.PAPER],
        phone=ways[How.PHONE],
        imported=ways[How.IMPORT],
        held=standings[Standing.WAITING],
        struck=standings[Standing.REMOVED],
        duplicates=standings[Standing.DUPLICATE],
        withdrawn=standings[Standing.WITHDRAWN] + standings[Standing.ERASED],
        unnamed=standings[Standing.COUNTED],
    )
