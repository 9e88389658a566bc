"""All copies of a ledger: its journals and its snapshots.

The store calls it after every commit, and while nobody is signing. Nothing here stops anybody from
signing: what cannot be copied now is copied later, and `safety` shows it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from kiosk.errors import CopyAway, KioskError, StoreFailed, WorldFault
from kiosk.signing.clock import Clock
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.store import bounded_worker
from kiosk.store.copies.backup import Backups
from kiosk.store.copies.mirror import Condition, Mirror, MirrorState
from kiosk.store.copies.places import Place
from kiosk.store.erasure import leftovers
from kiosk.store.keys.page_key import PageKey, Protection
from kiosk.store.ledger.appending import Head
from kiosk.worker import Worker


@dataclass(frozen=True, slots=True)
class Safety:
    """Where signatures are stored safely now; any thread may read it.

    `mirror` is the second copy, `local` the journal on this machine.
    `needs_this_machine` says that no organiser's key opens the copies: a restore then needs this
    machine's key or its paper copy.
    """

    protection: Protection
    mirror: MirrorState
    local: MirrorState = field(default_factory=MirrorState)
    backup_failed: bool = False
    needs_this_machine: bool = False


class Copies:
    """The copies of one open ledger. For the store's thread."""

    def __init__(
        self,
        ledger: Path,
        kiosk: UUID,
        key: PageKey,
        local: Mirror,
        mirror: Mirror | None,
        clock: Clock,
        *,
        every: float,
        is_sealed: bool,
    ) -> None:
        """`every` is the number of seconds between snapshots, taken while nobody signs.

        `is_sealed` says that the key is sealed to an organiser as well.
        """
        self._ledger = ledger
        self._kiosk = kiosk
        self._protection = key.protection
        self._is_sealed = is_sealed
        self._backups = Backups(ledger, key.raw)
        self._local = local
        self._mirror = mirror
        self._mirrors = (local,) if mirror is None else (local, mirror)
        self._clock = clock
        self._every = every
        self._due = clock.monotonic() + every
        self._backed_up = Head()
        self._backup_failed = False

    @property
    def safety(self) -> Safety:
        mirror = self._mirror.state if self._mirror is not None else MirrorState()
        return Safety(
            protection=self._protection,
            mirror=mirror,
            local=self._local.state,
            backup_failed=self._backup_failed,
            needs_this_machine=not self._is_sealed,
        )

    def follow(self, fresh: Sequence[Entry]) -> None:
        """After a commit; `fresh` is empty where what was written is not known."""
        for one in reversed(self._mirrors):  # the stick's thread works while this one writes
            one.follow(fresh)
        self._wait(bounded_worker.SIGNING)

    def maintain(
        self, head: Callable[[], Head], import_entries: Callable[[Iterable[Entry]], int]
    ) -> None:
        """When nobody is signing: brings the journals up to date, and takes a snapshot when due.

        `import_entries` gets what only a journal holds; what it raises is raised here.
        """
        for one in self._mirrors:
            one.maintain()
        self._wait(bounded_worker.SIGNING)
        for one in self._mirrors:
            if one.ahead:
                import_entries(one.ahead)
                one.taken()
        if self._clock.monotonic() >= self._due:
            self._due = self._clock.monotonic() + self._every
            with suppress(WorldFault):
                self.back_up(head())

    def back_up(self, head: Head) -> None:
        """Takes a snapshot where there are entries since the last one. Raises a WorldFault."""
        if head == self._backed_up:
            return
        self._backup_failed = True
        self._backups.make(self._kiosk, head, self._clock.now())
        self._backup_failed = False
        self._backed_up = head

    def erased(self) -> None:
        """Called when an erasure begins: no copy is clean until it was rewritten."""
        for one in self._mirrors:
            one.erased()

    def clean_later(self) -> None:
        """Called after an erasure: copies that failed are rewritten as soon as they answer."""
        for one in self._mirrors:
            one.clean_later()

    def scrub(self, signatures: Collection[UUID]) -> None:
        """Removes what was erased from every copy. Raises StoreFailed where one still holds it.

        Raises CopyAway where only the second copy does.
        """
        if not signatures:
            return
        newest = self._backups.make(self._kiosk, None, self._clock.now())
        self._backups.delete_others(newest)
        leftovers.erase(self._ledger)
        for one in self._mirrors:
            one.rewrite()
        self._wait(bounded_worker.CLOSING)
        if not self.current[0]:
            raise StoreFailed(
                "This machine's journal could not be rewritten, so it still holds what was erased.",
                "Check the disk of the journal: it is then rewritten by itself.",
            )
        if not all(self.current):
            raise CopyAway(
                "The second copy could not be reached, so it still holds what was erased, sealed.",
                "Put the stick back: its journal is then rewritten by itself. If it is gone for "
                "good, take it out of the settings, erase again, and settle it with "
                "`pledge-kiosk retention --settled FOLDER`.",
            )

    @property
    def places(self) -> tuple[Place, ...]:
        """Where a journal holds every entry now and nothing that was erased."""
        return tuple(place for one in self._mirrors if (place := one.place) is not None)

    @property
    def folders(self) -> frozenset[Path]:
        """The folders that are copied to, whether or not they can be reached now."""
        return frozenset(one.folder for one in self._mirrors)

    @property
    def current(self) -> tuple[bool, ...]:
        """Whether the local journal, and the second copy if there is one, hold every entry."""
        return tuple(one.state.condition is Condition.CURRENT for one in self._mirrors)

    def hand_on(self) -> list[Worker]:
        """Closes the journals for the ledger that replaces this one; returns their threads."""
        return [one.hand_on() for one in self._mirrors]

    def abandon(self) -> None:
        """Closes the journals of a ledger that could not be opened."""
        close_all(self._mirrors)

    def close(self, head: Callable[[], Head]) -> None:
        """Takes the last snapshot, adds the last entries to the journals and closes them."""
        with suppress(KioskError):
            self.back_up(head())
        close_all(self._mirrors)

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        for one in self._mirrors:
            one.wait(until)


def close_all(mirrors: Iterable[Mirror]) -> None:
    """Adds the last entries to all of them side by side, and closes them."""
    mirrors = tuple(mirrors)
    for one in mirrors:
        one.close()
    until = time.monotonic() + bounded_worker.CLOSING
    for one in mirrors:
        one.closed(until)
