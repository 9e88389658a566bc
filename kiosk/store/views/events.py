"""Counts and tallies the signatures of one event.

The table has no index of events, because signing waits for every index. But an evening's signatures
are in consecutive rows, so its first row is looked up once and remembered, and queries begin there.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, func, select

from kiosk.signing import tally
from kiosk.signing.signature import How, Life, Listing, Reason, Review
from kiosk.signing.tally import Group, Tally
from kiosk.store.db import schema

_COLUMN = schema.signature.c
GROUPS = (_COLUMN.how, _COLUMN.life, _COLUMN.review, _COLUMN.reason, _COLUMN.listing)
"""What signatures are counted by for a tally."""


class Events:
    """Queries about single events. Call `drop_cache` after the rows were rebuilt."""

    def __init__(self) -> None:
        self._from: dict[str, int] = {}

    def drop_cache(self) -> None:
        """Drops the remembered rows."""
        self._from.clear()

    def are_of(self, connection: Connection, event: str) -> ColumnElement[bool]:
        """The condition of a query for the signatures of `event`."""
        return and_(_COLUMN.row >= self._first(connection, event), _COLUMN.event == event)

    def count(self, connection: Connection, event: str) -> int:
        """How many have signed at `event`: live and not struck; the held ones count."""
        query = select(func.count()).where(
            self.are_of(connection, event),
            _COLUMN.life == Life.LIVE.value,
            _COLUMN.review != Review.STRUCK.value,
        )
        return int(connection.scalar(query) or 0)

    def place(self, connection: Connection, event: str, id: UUID) -> int:
        """Which signature of `event` this one is, from 1, in the order they came here."""
        row = connection.scalar(select(_COLUMN.row).where(_COLUMN.id == id))
        query = select(func.count()).where(self.are_of(connection, event), _COLUMN.row <= row)
        return int(connection.scalar(query) or 0)

    def tally(self, connection: Connection, event: str, others: Collection[UUID] = ()) -> Tally:
        """The closing tally of `event`; `others` are the kiosks of other tables."""
        query = select(*GROUPS, func.count()).where(self.are_of(connection, event))
        rows = connection.execute(query.group_by(*GROUPS)).all()
        elsewhere = signed_elsewhere(connection, others).get(event, 0)
        return tally.add_up((group_of(*row) for row in rows), elsewhere)

    def _first(self, connection: Connection, event: str) -> int:
        """The first row that can be of `event`."""
        known = self._from.get(event, 0)
        query = select(func.min(_COLUMN.row))
        found = connection.scalar(query.where(_COLUMN.row >= known, _COLUMN.event == event))
        if found is None:  # whoever signs next is the first
            found = int(connection.scalar(select(func.max(_COLUMN.row))) or 0) + 1
        self._from[event] = int(found)
        return int(found)


def signed_elsewhere(connection: Connection, others: Collection[UUID]) -> Mapping[str, int]:
    """How many were signed at the kiosks of other tables, by event."""
    if not others:
        return {}
    query = select(_COLUMN.event, func.count()).where(
        _COLUMN.kiosk.in_(others), _COLUMN.how == How.KIOSK.value
    )
    rows = connection.execute(query.group_by(_COLUMN.event))
    return {str(event): int(number) for event, number in rows}


def tallies(connection: Connection, others: Collection[UUID] = ()) -> Mapping[str, Tally]:
    """The tally of each event, in the order in which the first signature of each came here.

    "" is for signatures whose event is unknown: an older version of the program erased it with
    them. `others` are the kiosks of other tables.
    """
    query = select(_COLUMN.event, func.min(_COLUMN.row), *GROUPS, func.count())
    found: dict[str, list[Group]] = {}
    first: dict[str, int] = {}
    for event, row, *group in connection.execute(query.group_by(_COLUMN.event, *GROUPS)):
        found.setdefault(event, []).append(group_of(*group))
        first[event] = min(row, first.get(event, row))
    elsewhere = signed_elsewhere(connection, others)
    return {
        event: tally.add_up(found[event], elsewhere.get(event, 0))
        for event in sorted(found, key=first.__getitem__)
    }


def group_of(how: str, life: str, review: str, reason: str, listing: str, count: int) -> Group:
    """One group of a tally from a row of `GROUPS` and its count."""
    return How(how), Life(life), Review(review), Reason(reason), Listing(listing), count
