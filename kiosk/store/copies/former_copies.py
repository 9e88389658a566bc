"""Erases in former copies: a stick that was the second copy once, an earlier journal folder.

Each is accessed on a thread of its own, since it may hang. `places` knows which there were.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from kiosk.errors import BadInput, WorldFault
from kiosk.store import bounded_worker
from kiosk.store.copies import local_journal, medium, places
from kiosk.store.copies.journal import Journal
from kiosk.store.copies.local_journal import Journals, LocalMedium
from kiosk.store.copies.medium import Medium, MirroredLedger
from kiosk.store.copies.places import Place, Use
from kiosk.worker import Worker


class FormerMedium(Medium):
    """A stick or folder that was the second copy. For one thread."""

    def clean(self) -> None:
        """Rewrites each journal of the ledger there without what was erased, and adds nothing.

        Raises BadInput where one holds entries that the ledger lacks, OSError, WorldFault, the
        driver's errors.
        """
        for path in self._journals_of_lineage():
            if not self._knows_all(path):
                raise BadInput("A journal holds entries that the ledger lacks.")
            self._write_anew(path)
        self._clear(is_temporary=None)

    def _journals_of_lineage(self) -> list[Path]:
        own = [self._path] if self._path.exists() else []
        return list(dict.fromkeys((*own, *self._under_other_keys(), *self._others())))

    def _write_anew(self, path: Path) -> None:
        made = Journal(path)
        header, last = made.header, made.last
        made.close()
        self._write(path, header.campaign, header.kiosk, self._row_of(last) or 0)


class FormerJournals(LocalMedium):
    """A folder that had the local journal. For one thread."""

    def clean(self) -> None:
        """Removes what the folder holds of the ledger; the present journal has all of it.

        Raises what `FormerMedium.clean` raises.
        """
        folders = (self._root, *self._left())
        for path in (path for folder in folders for path in local_journal.journals_in(folder)):
            if not self._knows_all(path):
                raise BadInput("A journal holds entries that the ledger lacks.")
            path.unlink()
        for folder in folders:
            self._clear_folder(folder, is_temporary=None)
            self._remove_if_empty(folder)


def clean(
    former: Iterable[Place], mirrored: MirroredLedger, seconds: float = bounded_worker.CLOSING
) -> list[Place]:
    """Removes what was erased from all of them, side by side; returns those that are clean now.

    Waits at most `seconds` for all together.
    """
    begun = []
    for place in former:
        worker = Worker("a former copy")
        begun.append((place, worker, worker.begin(_cleaning(place, mirrored))))
    until = time.monotonic() + seconds
    reached = []
    for place, worker, pending in begun:
        with suppress(OSError, WorldFault, dbapi2.Error):  # a TimeoutError is an OSError
            if pending.result(max(0.0, until - time.monotonic())):
                reached.append(place)
        worker.close(0)
    return reached


def _cleaning(place: Place, mirrored: MirroredLedger) -> Callable[[], bool]:
    def work() -> bool:
        if not _is_there(place):
            return False
        made = (
            FormerMedium(place.folder, mirrored)
            if place.use is Use.SECOND_COPY
            else FormerJournals(Journals(place.folder, may_make=False), mirrored)
        )
        try:
            made.clean()
        finally:
            made.close()
        return True

    return work


def _is_there(place: Place) -> bool:
    """Whether it is the same stick, not another one at the same mount point."""
    return bool(place.mark) and places.read_mark(_marked(place)) == place.mark


def _marked(place: Place) -> Path:
    is_stick = place.use is Use.SECOND_COPY
    return place.folder / medium.FOLDER if is_stick else place.folder
