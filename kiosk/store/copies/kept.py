"""Everything of a ledger that is kept elsewhere: the second medium and the snapshots.

One object for the store: told after every commit, tended while nobody is signing. Nothing here
keeps anybody from signing; what cannot be copied now is copied later, and `state` says so.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from kiosk.errors import KioskError, StoreFailed, WorldFault
from kiosk.signing.clock import Clock
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.store.copies.backup import Backups
from kiosk.store.copies.mirror import Mirror, MirrorState
from kiosk.store.keys.page_key import PageKey, Protection
from kiosk.store.ledger.appending import Head


@dataclass(frozen=True, slots=True)
class Safety:
    """Where signatures are safe now; may be read from any thread.

    `needs_this_machine` tells that no organiser's key opens the copies: a restore then needs this
    machine's key or its paper copy.
    """

    protection: Protection
    mirror: MirrorState
    backup_failed: bool = False
    needs_this_machine: bool = False


class Copies:
    """The copies of one open ledger. For the store's thread."""

    def __init__(
        self,
        ledger: Path,
        kiosk: UUID,
        key: PageKey,
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
        self._mirror = mirror
        self._clock = clock
        self._every = every
        self._due = clock.monotonic() + every
        self._backed_up = Head()
        self._backup_failed = False

    @property
    def safety(self) -> Safety:
        mirror = self._mirror.state if self._mirror is not None else MirrorState()
        return Safety(self._protection, mirror, self._backup_failed, not self._is_sealed)

    def follow(self, fresh: Sequence[Entry]) -> None:
        """After a commit; `fresh` is empty where what was written is not known."""
        if self._mirror is not None:
            self._mirror.follow(fresh)

    def tend(self, head: Callable[[], Head], take_in: Callable[[Iterable[Entry]], int]) -> None:
        """When nobody is signing: the second medium, then a snapshot where one is due.

        Raises what `take_in` raises, which is given what only the second medium holds.
        """
        if self._mirror is not None:
            self._mirror.tend()
            if self._mirror.ahead:
                take_in(self._mirror.ahead)
                self._mirror.taken()
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

    def forget(self, signatures: Collection[UUID]) -> None:
        """Takes what was erased out of every copy. Raises StoreFailed for one it is still in."""
        if not signatures:
            return
        newest = self._backups.make(self._kiosk, None, self._clock.now())
        self._backups.forget_others(newest)
        if self._mirror is not None:
            self._mirror.forget(signatures)
        left = [*self._ledger.parent.glob("ledger.damaged-*.db")]
        left += self._ledger.parent.glob("ledger-version-*.db")
        if left:
            raise StoreFailed(
                f"{left[0].name}, an older copy of the ledger, still holds what was erased.",
                f"Delete it from {self._ledger.parent} when it is no longer needed.",
            )

    def abandon(self) -> None:
        """Lets the second medium go, for a ledger that is not to be used any more."""
        if self._mirror is not None:
            self._mirror.close()

    def close(self, head: Callable[[], Head]) -> None:
        """The last snapshot, the last entries to the second medium."""
        with suppress(KioskError):
            self.back_up(head())
        if self._mirror is not None:
            self._mirror.close()
