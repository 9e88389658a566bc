"""Places that are copied to no more: what was erased goes there too, where they can be reached.

A stick that was the second medium once, a folder that `local_journal` named before. Each is looked
at on a thread of its own, since it may hang. Which they are is `places`'.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import takewhile
from pathlib import Path

from sqlcipher3 import dbapi2

from kiosk.errors import BadInput, WorldFault
from kiosk.store import bounded_worker
from kiosk.store.copies import journal, local_journal, medium, places
from kiosk.store.copies.journal import Journal
from kiosk.store.copies.journal_format import Sealed
from kiosk.store.copies.local_journal import Journals, LocalMedium
from kiosk.store.copies.medium import Medium, MirroredLedger
from kiosk.store.copies.places import Place, Use
from kiosk.worker import Worker


class FormerMedium(Medium):
    """A stick or folder that was the second medium. For one thread."""

    def clean(self) -> None:
        """Writes each journal of the ledger there anew, as far as it went, without what was erased.

        Nothing is added to it: it is a copy nobody counts on any more. Raises BadInput where one
        holds what the ledger lacks, OSError, WorldFault, the driver's.
        """
        for path in self._line_journals():
            if not self._knows_all(path):
                raise BadInput("A journal holds entries that the ledger lacks.")
            self._write_anew(path)
        self._clear(is_temporary=None)

    def _line_journals(self) -> list[Path]:
        own = [self._path] if self._path.exists() else []
        return list(dict.fromkeys((*own, *self._under_other_keys(), *self._others())))

    def _write_anew(self, path: Path) -> None:
        made = Journal(path)
        header, last = made.header, made.last
        made.close()
        upto = self._row_of(last) or 0
        mirrored = self._mirrored
        seal = journal.Seal.new(
            header.campaign, header.kiosk, self._erased(), mirrored.key.secret, mirrored.organiser
        )

        def records() -> Iterator[Sealed]:
            row = 0
            while batch := self._after(row):
                row = batch[-1][0]
                yield from (
                    seal.record(entry) for _, entry in takewhile(lambda one: one[0] <= upto, batch)
                )
                if row >= upto:
                    return

        journal.create(path, seal, records())


class FormerJournals(LocalMedium):
    """A folder that had the local journal. For one thread."""

    def clean(self) -> None:
        """Removes what the folder holds of the ledger; the journal now has all of it.

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
    """Takes what was erased out of all of them; returns those that were reached, and are clean.

    Waits at most so many seconds for all together, side by side.
    """
    begun = []
    for place in former:
        worker = Worker("a former copy")
        begun.append((place, worker, worker.begin(_cleaning(place, mirrored))))
    until = time.monotonic() + seconds
    reached = []
    for place, worker, pending in begun:
        if pending.settles(max(0.0, until - time.monotonic())):
            with suppress(OSError, WorldFault, dbapi2.Error):
                if pending.outcome():
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
    """Whether the folder is the very one, and not another stick at the same mount point."""
    return bool(place.mark) and places.read_mark(_marked(place)) == place.mark


def _marked(place: Place) -> Path:
    is_stick = place.use is Use.SECOND_COPY
    return place.folder / medium.FOLDER if is_stick else place.folder
