"""Reads from the ledger what the staff page shows. On the store's thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from kiosk.jobs import retention
from kiosk.signing.signature import Signature
from kiosk.signing.tally import Tally
from kiosk.store import CopyStatus, Pair, Store
from kiosk.ui.staff.search import Found, find

PAGE = 50
"""How many signatures are read at a time."""

MOST_PAIRS = 50
"""At most so many likely duplicates are read at a time."""

_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read at one time.

    `tally`, `last_at` and `in_last_hour` are of this event, `published` counts all of them. `held`
    and `newest` are newest first, of all events; `newest` leaves the held ones out and ends at
    `reached` (None: it ends at the first one). `last_at` is None before the first signature.
    `found` is None if nothing was searched for. `left` is how many signatures still have personal
    data, 0 if that was not asked. `unreached` are copies that may still have what was erased.
    """

    tally: Tally
    published: int
    last_at: datetime | None
    in_last_hour: int
    held: tuple[Signature, ...]
    newest: tuple[Signature, ...]
    reached: UUID | None
    found: Found | None = None
    pairs: tuple[Pair, ...] = ()
    left: int = 0
    unreached: tuple[CopyStatus, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to read besides the figures of `event` and everything that waits for review."""

    event: str = ""
    newest: int = PAGE
    query: str = ""
    left: bool = False


def read_ledger(store: Store, now: datetime, wanted: Wanted) -> Reading:
    """Reads everything that is `wanted`."""
    whole = store.tally()
    newest = store.newest(wanted.newest)
    tonight = [one for one in newest if one.event == wanted.event]
    return Reading(
        tally=store.tally(wanted.event),
        published=whole.published,
        last_at=tonight[0].signed_at if tonight else None,
        in_last_hour=_in_last_hour(store, now, wanted.event),
        held=_held(store, whole.held),
        newest=tuple(signature for signature in newest if not signature.is_held),
        reached=_reached(newest, wanted.newest),
        found=find(store, wanted.query, wanted.event) if wanted.query else None,
        pairs=tuple(store.duplicates(MOST_PAIRS)),
        left=store.residue().filled if wanted.left else 0,
        unreached=retention.unreached(store),
    )


@dataclass(frozen=True, slots=True)
class More:
    """The next page of signatures; fields as in `Reading`."""

    newest: tuple[Signature, ...]
    reached: UUID | None


def read_more(store: Store, before: UUID) -> More:
    """The next page after `before`, without those that wait for review."""
    page = store.newest(PAGE, before)
    return More(tuple(one for one in page if not one.is_held), _reached(page, PAGE))


def _reached(page: Sequence[Signature], wanted: int) -> UUID | None:
    return page[-1].id if len(page) == wanted else None


def _held(store: Store, count: int) -> tuple[Signature, ...]:
    found: list[Signature] = []
    for signature in _all_newest_first(store):
        if len(found) == count:
            break
        if signature.is_held:
            found.append(signature)
    return tuple(found)


def _in_last_hour(store: Store, now: datetime, event: str) -> int:
    count = 0
    for signature in _all_newest_first(store):
        if signature.signed_at <= now - _HOUR:
            break
        count += signature.event == event
    return count


def _all_newest_first(store: Store) -> Iterator[Signature]:
    before: UUID | None = None
    while page := store.newest(PAGE, before):
        yield from page
        before = page[-1].id
