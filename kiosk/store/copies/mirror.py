"""Copies each entry to a journal elsewhere before `record` returns, and reports how that went.

There is one `Mirror` for each place: the second copy, and the journal on this machine. A place
that is missing or fails never stops anybody from signing: one signature waits for it for a bounded
time, and entries it lacks are added later. `medium` does the work, on a thread of its own.
"""

from __future__ import annotations

import errno
import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlcipher3 import dbapi2

from kiosk.errors import DiskFull, WorldFault
from kiosk.files import write_atomically
from kiosk.log import describe_error
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.store import bounded_worker
from kiosk.store.copies.journal_format import Last
from kiosk.store.copies.medium import Medium
from kiosk.store.copies.places import Place
from kiosk.worker import Worker, has_ended

RETRY = 3.0
"""Seconds a failing medium is left alone."""

_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ENOTCONN})
_log = logging.getLogger(__name__)


class Condition(StrEnum):
    """Whether a mirror holds every entry."""

    OFF = "off"
    CURRENT = "current"
    BEHIND = "behind"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class MirrorState:
    """What the staff page shows. `behind` counts entries that are not on the medium yet.

    `is_apart` is true for a stick or second disk, false for a folder on the ledger's own disk.
    """

    condition: Condition = Condition.OFF
    behind: int = 0
    is_apart: bool = False


class Mirror:
    """Copies one ledger to one place. For the store's thread; any thread may read `state`.

    Starting work and waiting for it are two methods, so that several places work side by side.
    """

    def __init__(
        self, medium: Medium, note: Path, name: str, worker: Worker | None = None,
        clock: Callable[[], float] = time.monotonic, *, is_near: bool = False,
    ) -> None:  # fmt: skip
        """`note` is the flag file that tells the next start that the place lacks entries.

        `name` is used in the log. `worker` is the thread of the previous mirror of the same place:
        the medium may still hang in its work. With `is_near` an entry is written on the caller's
        thread while the place is on the ledger's own disk, which hangs no longer than the ledger
        does; there a slow disk never makes the journal fall behind.
        """
        self._medium = medium
        self._note = note
        self._is_noted: bool | None = None
        self._name = name
        self._worker = worker or Worker(name)
        self._clock = clock
        self._is_near = is_near
        self._pending: Future[tuple[list[Entry], float]] | None = None
        self._covers = 0
        self._appended = 0
        self._mirrored = 0
        self._may_wait = bounded_worker.SIGNING
        self._rests_until = 0.0
        self._is_rewriting = self._is_looking_anew = False
        self._is_clean = True
        self.ahead: list[Entry] = []
        """Entries that only the medium holds. The store imports them, then calls `taken`."""
        self.state = MirrorState(Condition.BEHIND)

    @property
    def broke_off(self) -> Last | None:
        """The last record of a journal that lost its end, see `Medium`; once it was attached."""
        return self._medium.broke_off

    @property
    def place(self) -> Place | None:
        """The place, where it holds every entry and nothing that was erased; else None."""
        is_so = self.state.condition is Condition.CURRENT and self._is_clean
        return self._medium.place if is_so else None

    def erased(self) -> None:
        """Called when an erasure begins: the place may hold it until the journal is rewritten."""
        self._is_clean = False

    def clean_later(self) -> None:
        """Called after an erasure that failed here: the next attempt rewrites the journal."""
        self._is_looking_anew = not self._is_clean

    @property
    def folder(self) -> Path:
        """Where it is, or would be."""
        return self._medium.place.folder

    def attach(self) -> None:
        """Starts the first access to the medium."""
        self._may_wait = bounded_worker.OPENING
        self._begin(())

    def follow(self, fresh: Sequence[Entry]) -> None:
        """After a commit: starts to add the new entries to the medium.

        `fresh` are the entries just written, empty where they are not known. Never raises a fault
        of the medium; shortly after a failure it starts nothing.
        """
        self._appended += max(1, len(fresh))
        self._go_on(fresh)

    def maintain(self) -> None:
        """When nobody is signing: tries again, and adds what is missing."""
        # Also where nothing is missing: only an access shows that the stick was pulled.
        if self._pending is None or self._pending.done():
            self._may_wait = bounded_worker.SIGNING
        self._go_on(())

    def wait(self, until: float) -> None:
        """Waits for what was started, at most until `until`; then the place is behind.

        After one such wait it does not wait again until the medium has answered.
        """
        if self._pending is not None:
            self._wait(min(self._may_wait, until - self._clock()))

    def taken(self) -> None:
        """After the import of `ahead`: sets aside what contradicts the ledger, and catches up."""
        self.ahead = []
        until = self._clock() + bounded_worker.OPENING
        pending = self._worker.begin(self._medium.settle)
        with suppress(OSError, WorldFault, dbapi2.Error):  # a TimeoutError is an OSError
            pending.result(bounded_worker.OPENING)
        self._begin(())
        self._wait(until - self._clock())

    def rewrite(self) -> None:
        """Starts to rewrite the journal without what was erased; then the place is current.

        Where that is not done, it is rewritten as soon as the medium answers again.
        """

        def work() -> tuple[list[Entry], float]:
            self._medium.rewrite()
            return [], 0.0

        is_hanging = self._pending is not None and not self._pending.done()
        self._may_wait = bounded_worker.SIGNING if is_hanging else bounded_worker.CLOSING
        self._covers = self._appended
        self._is_rewriting = True
        self._pending = self._worker.begin(work)

    def close(self) -> None:
        """Starts to add the last entries and to close the medium."""
        if self._mirrored < self._appended:
            self._go_on(())
        self._worker.begin(self._medium.close)

    def closed(self, until: float) -> None:
        """Waits for that until `until`; a medium that just failed is not waited for."""
        left = until - self._clock()
        left = min(bounded_worker.SIGNING, left) if self._is_failing else left
        if not self._worker.close(left):
            _log.warning("%s does not answer; it is left as it is", self._name)

    def hand_on(self) -> Worker:
        """Closes the medium for the next mirror of the same place; returns the thread for it."""
        self._worker.begin(self._medium.close)
        return self._worker

    def _go_on(self, fresh: Sequence[Entry]) -> None:
        if self._pending is not None:
            if not self._pending.done():
                self._say(Condition.BEHIND)
                return
            self._take()
            fresh = ()  # entries written meanwhile are read from the ledger
        if self.ahead or (self._clock() < self._rests_until and self._is_failing):
            self._say(self.state.condition if self._is_failing else Condition.BEHIND)
            return
        is_near = self._is_near and not self._medium.is_apart and not self._is_looking_anew
        if is_near and self._add_here(fresh):
            return
        self._begin(fresh)

    def _add_here(self, fresh: Sequence[Entry]) -> bool:
        """Writes on this thread; returns whether that is settled, done or failed."""
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
        looks_anew = self._is_rewriting = self._is_looking_anew

        def work() -> tuple[list[Entry], float]:
            began = time.monotonic()
            if looks_anew:
                self._medium.close()
            return self._medium.sync(entries), time.monotonic() - began

        self._covers = self._appended
        self._pending = self._worker.begin(work)

    def _wait(self, seconds: float) -> None:
        if self._pending is None:
            return
        if has_ended(self._pending, seconds):
            self._take()
        else:
            self._may_wait = 0.0
            self._say(Condition.BEHIND)

    def _take(self) -> None:
        """Takes the result of the work on the medium."""
        pending, self._pending = self._pending, None
        if pending is None:
            return
        fault = pending.exception()
        if fault is not None:
            self._failed(fault)
            return
        self.ahead, seconds = pending.result()
        if self._is_rewriting and not self.ahead:
            self._is_clean, self._is_looking_anew = True, False
        self._may_wait = bounded_worker.SIGNING if seconds <= bounded_worker.SIGNING else 0.0
        self._rests_until = 0.0
        if self.ahead:
            self._say(Condition.BEHIND)
            return
        self._mirrored = max(self._mirrored, self._covers)
        self._say(Condition.CURRENT if self._mirrored == self._appended else Condition.BEHIND)

    def _failed(self, fault: BaseException | None) -> None:
        if fault is not None and not isinstance(fault, (OSError, WorldFault, dbapi2.Error)):
            # A bug of ours, but the signature is on the disk, so the person is still thanked.
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
    """Creates or removes the flag file that says the medium is behind, before `record` returns.

    Returns whether that worked. It fails only where the disk takes no signature either; the next
    call tries again.
    """
    try:
        if not is_behind:
            note.unlink(missing_ok=True)
        elif not note.parent.exists():
            return False  # only the store may create that folder again
        elif not note.exists():
            with write_atomically(note):
                pass
    except (OSError, WorldFault):
        return False
    return True
