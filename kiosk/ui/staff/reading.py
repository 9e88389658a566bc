"""What the staff page shows, read from the ledger in one go on the store's thread.

Signatures that wait for a look come first, then the newest ones; while somebody searches, what
is found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from kiosk.jobs import retention
from kiosk.signing.signature import Signature
from kiosk.signing.tally import Tally
from kiosk.store import CopyStatus, Pair, Store
from kiosk.ui.staff.find import Found, find

PAGE = 50
"""How many signatures are read at a time."""

MOST_PAIRS = 50
"""So many likely duplicates are read at a time; more follow as these are decided."""

_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Reading:
    """One look at the ledger.

    `tally`, `last_at` and `in_last_hour` are of this event, `published` counts all of them.
    `held` and `newest` are newest first, of all events; `newest` leaves the held ones out and
    reaches down to `reached` (None: to the first). `last_at` is None before the first signature.
    `found` is None where it was not wanted; `left` is how many signatures
    still hold what was given, 0 where that was not wanted. `unreached` are copies that may still
    hold what was erased.
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
    """What a reading is to bring besides the figures of `event` and everything held."""

    event: str = ""
    newest: int = PAGE
    query: str = ""
    left: bool = False


def read(store: Store, now: datetime, wanted: Wanted) -> Reading:
    """Reads all of it."""
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
        unreached=retention.list_unreached(store),
    )


@dataclass(frozen=True, slots=True)
class More:
    """The page after a reading; fields as there."""

    newest: tuple[Signature, ...]
    reached: UUID | None


def read_more(store: Store, before: UUID) -> More:
    """The next page, below `before`, without the held ones."""
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
