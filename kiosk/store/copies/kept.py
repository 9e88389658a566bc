"""Everything of a ledger that is kept elsewhere: its journals and the snapshots.

One object for the store: told after every commit, tended while nobody is signing. Nothing here
keeps anybody from signing; what cannot be copied now is copied later, and `state` says so.
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
from kiosk.store import patience
from kiosk.store.copies.backup import Backups
from kiosk.store.copies.mirror import Condition, Mirror, MirrorState
from kiosk.store.copies.places import Place
from kiosk.store.erasure import leftovers
from kiosk.store.keys.page_key import PageKey, Protection
from kiosk.store.ledger.appending import Head
from kiosk.worker import Worker


@dataclass(frozen=True, slots=True)
class Safety:
    """Where signatures are safe now; may be read from any thread.

    `mirror` is the second medium, `local` the journal on this machine.
    `needs_this_machine` tells that no organiser's key opens the copies: a restore then needs this
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
        """`every` is how many seconds apart snapshots are taken, where somebody has time to.

        `is_sealed` tells that the key is sealed to an organiser as well.
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
        self._wait()

    def tend(self, head: Callable[[], Head], take_in: Callable[[Iterable[Entry]], int]) -> None:
        """When nobody is signing: the journals, then a snapshot where one is due.

        Raises what `take_in` raises, which is given what only a journal holds.
        """
        for one in self._mirrors:
            one.tend()
        self._wait()
        for one in self._mirrors:
            if one.ahead:
                take_in(one.ahead)
                one.taken()
        if self._clock.monotonic() >= self._due:
            self._due = self._clock.monotonic() + self._every
            with suppress(WorldFault):
                self.back_up(head())

    def back_up(self, head: Head) -> None:
        """Takes a snapshot where something happened since the last. Raises a WorldFault."""
        if head == self._backed_up:
            return
        self._backup_failed = True
        self._backups.make(self._kiosk, head, self._clock.now())
        self._backup_failed = False
        self._backed_up = head

    def erased(self) -> None:
        """Something is being erased: no place is clean until it was written anew."""
        for one in self._mirrors:
            one.erased()

    def clean_later(self) -> None:
        """After an erasure: the places that were not written anew are, as soon as they answer."""
        for one in self._mirrors:
            one.clean_later()

    def forget(self, signatures: Collection[UUID]) -> None:
        """Takes what was erased out of every copy. Raises StoreFailed for one it is still in.

        CopyAway is raised where that is the second medium alone.
        """
        if not signatures:
            return
        newest = self._backups.make(self._kiosk, None, self._clock.now())
        self._backups.forget_others(newest)
        leftovers.erase(self._ledger)
        for one in self._mirrors:
            one.renew()
        until = time.monotonic() + patience.CLOSING
        is_done = [one.renewed(until) for one in self._mirrors]
        if not is_done[0]:
            raise StoreFailed(
                "This machine's journal could not be written anew, so it still holds what was "
                "erased.",
                "Check the disk of the journal: it is then written anew by itself.",
            )
        if not all(is_done):
            raise CopyAway(
                "The second copy could not be reached, so it still holds what was erased, sealed.",
                "Put the stick back: its journal is then written anew by itself. If it is gone for "
                "good, take it out of the settings, erase again, and settle it with "
                "`pledge-kiosk retention --settled FOLDER`.",
            )

    @property
    def places(self) -> tuple[Place, ...]:
        """Where every entry is now, and nothing that was erased, besides the ledger's snapshots."""
        return tuple(place for one in self._mirrors if (place := one.place) is not None)

    @property
    def folders(self) -> frozenset[Path]:
        """The folders that are copied to, whether or not they can be reached now."""
        return frozenset(one.folder for one in self._mirrors)

    @property
    def current(self) -> tuple[bool, ...]:
        """Of the local journal, and of the second medium where there is one: holds it all?"""
        return tuple(one.state.condition is Condition.CURRENT for one in self._mirrors)

    def hand_on(self) -> list[Worker]:
        """Lets the journals go for a ledger that takes this one's place; their threads."""
        return [one.hand_on() for one in self._mirrors]

    def abandon(self) -> None:
        """Lets the journals go, for a ledger that is not to be used any more."""
        close_all(self._mirrors)

    def close(self, head: Callable[[], Head]) -> None:
        """The last snapshot, the last entries to the journals."""
        with suppress(KioskError):
            self.back_up(head())
        close_all(self._mirrors)

    def _wait(self) -> None:
        until = time.monotonic() + patience.SIGNING
        for one in self._mirrors:
            one.followed(until)


def close_all(mirrors: Iterable[Mirror]) -> None:
    """Brings all up to date once more, side by side, and lets them go."""
    mirrors = tuple(mirrors)
    for one in mirrors:
        one.close()
    until = time.monotonic() + patience.CLOSING
    for one in mirrors:
        one.closed(until)
