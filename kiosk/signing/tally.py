"""The closing tally: the one place where the night's figures are added up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable
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
    older version of the letter and are left out of a list; without one it is 0. `tables` were
    signed at the kiosks of other tables that were merged, `kiosk` at this one.
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
    tables: int = 0

    @property
    def total(self) -> int:
        """Everything that came in, by whatever way."""
        return self.kiosk + self.paper + self.phone + self.imported + self.tables

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


def count(signatures: Iterable[Signature], others: Container[str] = ()) -> Tally:
    """Adds up signatures; one pass, any order. Erased ones count as withdrawn.

    `others` are the marks of other tables.
    """
    groups: Counter[tuple[How, Life, Review, Reason, Listing]] = Counter()
    elsewhere = 0
    for one in signatures:
        groups[one.how, one.life, one.review, one.reason, one.listing] += 1
        elsewhere += is_elsewhere(one, others)
    return add_up(((*group, number) for group, number in groups.items()), elsewhere)


def is_elsewhere(signature: Signature, others: Container[str]) -> bool:
    """Whether it was signed at the kiosk of another table, by the marks of all `others`."""
    return signature.how is How.KIOSK and signature.table in others


def add_up(groups: Iterable[Group], elsewhere: int = 0) -> Tally:
    """Adds up signatures that were counted in groups already; any order.

    `elsewhere` of them were signed at the kiosks of other tables.
    """
    ways: Counter[How] = Counter()
    standings: Counter[Standing] = Counter()
    for how, life, review, reason, listing, number in groups:
        ways[how] += number
        standings[find_standing(life, review, reason, listing)] += number
    return Tally(
        kiosk=ways[How.KIOSK] - elsewhere,
        tables=elsewhere,
        paper=ways[How.PAPER],
        phone=ways[How.PHONE],
        imported=ways[How.IMPORT],
        held=standings[Standing.WAITING],
        struck=standings[Standing.REMOVED],
        duplicates=standings[Standing.DUPLICATE],
        withdrawn=standings[Standing.WITHDRAWN] + standings[Standing.ERASED],
        unnamed=standings[Standing.COUNTED],
    )
