"""The ledger on a second medium, entry by entry, before `record` returns; and how that stands.

A missing or failing medium never keeps anybody from signing: the wait for it is bounded, once,
and what is missing there is brought up later. The work on the medium is `medium`'s, on a thread
of its own; the file is `journal`'s.
"""

from __future__ import annotations

import errno
import logging
import time
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from sqlcipher3 import dbapi2

from kiosk.errors import DiskFull, StoreFailed, WorldFault
from kiosk.files import whole_file
from kiosk.log import places
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.store.copies.medium import BEHIND, Medium, Whose
from kiosk.store.patience import Pending, Worker

PATIENCE = 0.25
"""Seconds one signature waits for the medium; after that the next ones do not wait at all."""

RETRY = 3.0
"""Seconds a failing medium is left alone."""

OPENING_PATIENCE = 5.0
"""Seconds the opening waits for what the medium holds: nobody stands at the table yet."""

LONG_PATIENCE = 120.0
"""Seconds for writing the journal anew after an erasure."""

_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ENOTCONN})
_log = logging.getLogger(__name__)


class Condition(StrEnum):
    """How the second medium stands."""

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
    """Follows one ledger. For the store's thread; `state` may be read from any."""

    def __init__(
        self, folder: Path, whose: Whose, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._medium = Medium(folder, whose)
        self._note = whose.ledger.parent / BEHIND
        self._is_noted: bool | None = None
        self._worker = Worker("mirror")
        self._clock = clock
        self._pending: Pending[tuple[list[Entry], float]] | None = None
        self._covers = 0
        self._appended = 0
        self._mirrored = 0
        self._patience = PATIENCE
        self._rests_until = 0.0
        self.ahead: list[Entry] = []
        """Entries that only the medium holds; for the store to take in, then `taken`."""
        self.state = MirrorState(Condition.BEHIND)

    def attach(self, patience: float = OPENING_PATIENCE) -> None:
        """Looks at the medium for the first time."""
        self._begin(())
        self._wait(patience)

    def follow(self, fresh: Sequence[Entry]) -> None:
        """After a commit: brings the medium up to date, or says that it is not.

        `fresh` are the entries just written, empty where they are not known. Raises nothing of
        the world's; returns within `PATIENCE`, and at once while the medium is failing.
        """
        self._appended += max(1, len(fresh))
        self._go_on(fresh)

    def tend(self) -> None:
        """When nobody is signing: tries again, and catches up."""
        # Also where nothing is missing: whether the stick was pulled is seen only by looking.
        self._patience = PATIENCE
        self._go_on(())

    def taken(self) -> bool:
        """After `ahead` was taken in; returns whether the medium held another line of events."""
        self.ahead = []
        pending = self._worker.begin(self._medium.settle)
        is_kept = False
        if pending.settles(LONG_PATIENCE):
            with suppress(OSError, WorldFault, dbapi2.Error):
                is_kept = pending.outcome()
        self._begin(())
        self._wait(OPENING_PATIENCE)
        return is_kept

    def forget(self, signatures: Collection[UUID]) -> None:
        """Writes the journal anew without what was erased. Raises StoreFailed while it is away."""
        if not signatures:
            return
        covers = self._appended
        pending = self._worker.begin(self._medium.renew)
        if pending.settles(LONG_PATIENCE) and pending.fault() is None:
            self._mirrored = covers
            self._rests_until = 0.0
            self._say(Condition.CURRENT)
            return
        self._failed(pending.fault() if pending.settles(0) else None)
        raise StoreFailed(
            "The second medium could not be reached, so it still holds what was erased, sealed.",
            "Put the stick back: its journal is then written anew by itself.",
        )

    def close(self) -> None:
        """Brings the medium up to date once more, and lets it go."""
        if self._mirrored < self._appended:
            self._go_on(())
        self._worker.begin(self._medium.let_go)
        self._worker.close(PATIENCE if self._is_failing else OPENING_PATIENCE)

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
        self._begin(fresh)
        self._wait(self._patience)

    def _begin(self, fresh: Sequence[Entry]) -> None:
        entries = tuple(fresh)

        def work() -> tuple[list[Entry], float]:
            began = time.monotonic()
            return self._medium.bring_up(entries), time.monotonic() - began

        self._covers = self._appended
        self._pending = self._worker.begin(work)

    def _wait(self, patience: float) -> None:
        if self._pending is None:
            return
        if self._pending.settles(patience):
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
        self._patience = PATIENCE if seconds <= PATIENCE else 0.0
        self._rests_until = 0.0
        if self.ahead:
            self._say(Condition.BEHIND)
            return
        self._mirrored = max(self._mirrored, self._covers)
        self._say(Condition.CURRENT if self._mirrored == self._appended else Condition.BEHIND)

    def _failed(self, fault: BaseException | None) -> None:
        if fault is not None and not isinstance(fault, (OSError, WorldFault, dbapi2.Error)):
            # Ours, and yet no reason to tell a person whose signature is on the disk otherwise.
            _log.error("mirroring made a mistake: %s\n%s", type(fault).__name__, places(fault))
        is_gone = isinstance(fault, OSError) and fault.errno in _GONE
        self._rests_until = self._clock() + RETRY
        if self.state.condition is Condition.CURRENT:
            name = "no room" if isinstance(fault, DiskFull) else type(fault).__name__
            _log.warning("the second medium is behind: %s", name)
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
        elif not note.exists():
            with whole_file(note, mode=0o600):
                pass
    except (OSError, WorldFault):
        return False
    return True
