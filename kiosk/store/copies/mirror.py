"""The ledger in a journal elsewhere, entry by entry, before `record` returns; and how that stands.

One `Mirror` for each place: the second medium, and the journal on this machine. A place that is
missing or fails never keeps anybody from signing: the wait for it is bounded, once, and what is
missing there is brought up later. The work on the medium is `medium`'s, on a thread of its own;
the file is `journal`'s.
"""

from __future__ import annotations

import errno
import logging
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlcipher3 import dbapi2

from kiosk.errors import DiskFull, WorldFault
from kiosk.files import write_atomically
from kiosk.log import describe_error
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.store import patience
from kiosk.store.copies.layout import Last
from kiosk.store.copies.medium import Medium
from kiosk.store.copies.places import Place
from kiosk.worker import Pending, Worker

RETRY = 3.0
"""Seconds a failing medium is left alone."""

_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ENOTCONN})
_log = logging.getLogger(__name__)


class Condition(StrEnum):
    """How a place stands that is mirrored to."""

    OFF = "off"
    CURRENT = "current"
    BEHIND = "behind"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class MirrorState:
    """What a volunteer is told. `behind` counts entries that are not on the medium yet.

    `is_apart` tells a stick or second disk from a folder on the ledger's own disk.
    """

    condition: Condition = Condition.OFF
    behind: int = 0
    is_apart: bool = False


class Mirror:
    """Follows one ledger into one place. For the store's thread; `state` may be read from any.

    What is begun here is waited for apart from it, so that several places take as long as one.
    """

    def __init__(
        self, medium: Medium, note: Path, name: str, worker: Worker | None = None,
        clock: Callable[[], float] = time.monotonic, *, is_near: bool = False,
    ) -> None:  # fmt: skip
        """`note` is the file that says, for the next start, that the place lacks entries.

        `name` is what logs call the place. `worker` is the thread of a mirror before this one
        at the same place: the medium may still hang in what that one began. `is_near` lets an
        entry be written without the thread as long as the place is on the ledger's own disk,
        which can hang no longer than the ledger: to hand it over and wait takes longer.
        """
        self._medium = medium
        self._note = note
        self._is_noted: bool | None = None
        self._name = name
        self._worker = worker or Worker(name)
        self._clock = clock
        self._is_near = is_near
        self._pending: Pending[tuple[list[Entry], float]] | None = None
        self._covers = 0
        self._appended = 0
        self._mirrored = 0
        self._patience = patience.SIGNING
        self._rests_until = 0.0
        self._is_renewing = self._is_looking_anew = False
        self._is_clean = True
        self.ahead: list[Entry] = []
        """Entries that only the medium holds; for the store to take in, then `taken`."""
        self.state = MirrorState(Condition.BEHIND)

    @property
    def broke_off(self) -> Last | None:
        """The last record of a journal that lost its end, see `Medium`; once it was attached."""
        return self._medium.broke_off

    @property
    def place(self) -> Place | None:
        """Where it holds every entry now, and nothing that was erased; None where it does not."""
        is_so = self.state.condition is Condition.CURRENT and self._is_clean
        return self._medium.place if is_so else None

    def erased(self) -> None:
        """Something is being erased: until it is written anew, the place may hold it."""
        self._is_clean = False

    def clean_later(self) -> None:
        """After an erasure that came to nothing here: the next look writes it anew."""
        self._is_looking_anew = not self._is_clean

    @property
    def folder(self) -> Path:
        """Where it is, or would be."""
        return self._medium.place.folder

    def attach(self) -> None:
        """Begins to look at the medium for the first time."""
        self._begin(())

    def attached(self, until: float) -> None:
        """Waits for that until the moment `until`."""
        self._wait(until - self._clock())

    def follow(self, fresh: Sequence[Entry]) -> None:
        """After a commit: begins to bring the medium up to date.

        `fresh` are the entries just written, empty where they are not known. Raises nothing of
        the world's; while the medium is failing nothing is begun.
        """
        self._appended += max(1, len(fresh))
        self._go_on(fresh)

    def tend(self) -> None:
        """When nobody is signing: tries again, and catches up."""
        # Also where nothing is missing: whether the stick was pulled is seen only by looking.
        if self._pending is None or self._pending.settles(0):
            self._patience = patience.SIGNING
        self._go_on(())

    def followed(self, until: float) -> None:
        """Waits for what `follow` or `tend` began, at most until `until`, or says it is behind.

        It waits so long once; after that not at all, until the medium has answered.
        """
        if self._pending is not None:
            self._wait(min(self._patience, until - self._clock()))

    def taken(self) -> bool:
        """After `ahead` was taken in; returns whether the medium held another line of events."""
        self.ahead = []
        until = self._clock() + patience.OPENING
        pending = self._worker.begin(self._medium.settle)
        is_kept = False
        if pending.settles(patience.OPENING):
            with suppress(OSError, WorldFault, dbapi2.Error):
                is_kept = pending.outcome()
        self._begin(())
        self._wait(until - self._clock())
        return is_kept

    def renew(self) -> None:
        """Begins to write the journal anew, without what was erased."""

        def work() -> tuple[list[Entry], float]:
            self._medium.renew()
            return [], 0.0

        is_hanging = self._pending is not None and not self._pending.settles(0)
        self._patience = patience.SIGNING if is_hanging else patience.CLOSING
        self._covers = self._appended
        self._is_renewing = True
        self._pending = self._worker.begin(work)

    def renewed(self, until: float) -> bool:
        """Waits for that until `until`; whether nothing that was erased is left there.

        Where it is not, the journal is written anew as soon as the medium answers again.
        """
        self._wait(min(self._patience, until - self._clock()))
        return self.state.condition is Condition.CURRENT

    def close(self) -> None:
        """Begins to bring the medium up to date once more, and to let it go."""
        if self._mirrored < self._appended:
            self._go_on(())
        self._worker.begin(self._medium.let_go)

    def closed(self, until: float) -> None:
        """Waits for that until `until`; a medium that just failed is not waited for."""
        left = until - self._clock()
        left = min(patience.SIGNING, left) if self._is_failing else left
        if not self._worker.close(left):
            _log.warning("%s does not answer; it is left as it is", self._name)

    def hand_on(self) -> Worker:
        """Lets the medium go for a mirror that follows this one; returns the thread for it."""
        self._worker.begin(self._medium.let_go)
        return self._worker

    def _go_on(self, fresh: Sequence[Entry]) -> None:
        if self._pending is not None:
            if not self._pending.settles(0):
                self._say(Condition.BEHIND)
                return
            self._take()
            fresh = ()  # what came meanwhile is not on the medium: it is read from the ledger
        if self.ahead or (self._clock() < self._rests_until and self._is_failing):
            self._say(self.state.condition if self._is_failing else Condition.BEHIND)
            return
        is_near = self._is_near and not self._medium.is_apart and not self._is_looking_anew
        if is_near and self._add_here(fresh):
            return
        self._begin(fresh)

    def _add_here(self, fresh: Sequence[Entry]) -> bool:
        """Writes without the thread; returns whether that came to an end, good or bad."""
        try:
            is_done = self._medium.add(fresh)
        except OSError as fault:
            self._failed(fault)
            return True
        if is_done:
            self._mirrored = self._appended
            self._say(Condition.CURRENT)
        return is_done

    def _begin(self, fresh: Sequence[Entry]) -> None:
        entries = tuple(fresh)
        looks_anew = self._is_renewing = self._is_looking_anew

        def work() -> tuple[list[Entry], float]:
            began = time.monotonic()
            if looks_anew:
                self._medium.let_go()
            return self._medium.bring_up(entries), time.monotonic() - began

        self._covers = self._appended
        self._pending = self._worker.begin(work)

    def _wait(self, seconds: float) -> None:
        if self._pending is None:
            return
        if self._pending.settles(seconds):
            self._take()
        else:
            self._patience = 0.0
            self._say(Condition.BEHIND)

    def _take(self) -> None:
        """Takes what the work on the medium came to."""
        pending, self._pending = self._pending, None
        if pending is None:
            return
        fault = pending.fault()
        if fault is not None:
            self._failed(fault)
            return
        self.ahead, seconds = pending.outcome()
        if self._is_renewing and not self.ahead:
            self._is_clean, self._is_looking_anew = True, False
        self._patience = patience.SIGNING if seconds <= patience.SIGNING else 0.0
        self._rests_until = 0.0
        if self.ahead:
            self._say(Condition.BEHIND)
            return
        self._mirrored = max(self._mirrored, self._covers)
        self._say(Condition.CURRENT if self._mirrored == self._appended else Condition.BEHIND)

    def _failed(self, fault: BaseException | None) -> None:
        if fault is not None and not isinstance(fault, (OSError, WorldFault, dbapi2.Error)):
            # Ours, and yet no reason to tell a person whose signature is on the disk otherwise.
            _log.error(
                "mirroring made a mistake: %s\n%s", type(fault).__name__, describe_error(fault)
            )
        is_gone = isinstance(fault, OSError) and fault.errno in _GONE
        self._rests_until = self._clock() + RETRY
        if self.state.condition is Condition.CURRENT:
            name = "no room" if isinstance(fault, DiskFull) else type(fault).__name__
            _log.warning("%s is behind: %s", self._name, name)
        self._say(Condition.MISSING if is_gone else Condition.BEHIND)

    @property
    def _is_failing(self) -> bool:
        return self._rests_until > 0.0

    def _say(self, condition: Condition) -> None:
        behind = self._appended - self._mirrored
        self.state = MirrorState(condition, behind, self._medium.is_apart)
        is_behind = condition is not Condition.CURRENT
        if is_behind != self._is_noted and note_behind(self._note, is_behind=is_behind):
            self._is_noted = is_behind


def note_behind(note: Path, *, is_behind: bool) -> bool:
    """Leaves word, before anybody is thanked, of whether the medium holds every entry.

    Returns whether that could be written down: a disk that takes no note takes no signature
    either, and the next word is written again.
    """
    try:
        if not is_behind:
            note.unlink(missing_ok=True)
        elif not note.parent.exists():
            return False  # nobody but the store makes that folder anew
        elif not note.exists():
            with write_atomically(note, mode=0o600):
                pass
    except (OSError, WorldFault):
        return False
    return True
