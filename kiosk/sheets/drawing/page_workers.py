"""Shares pages out between this process and a second one; the file is the same either way.

The second process is started afresh (spawn), so that it works alike on all systems and inherits
no open ledger. It gets plain rows and gives pages back; should it die, this process draws what
it owed.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from multiprocessing.connection import Connection
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from kiosk.errors import WorldFault
from kiosk.sheets.drawing.page_plan import DocumentPlan, Page
from kiosk.sheets.drawing.table import Table
from kiosk.sheets.text.use import FontUse

BATCH = 40
"""Pages that are drawn at once: enough for arithmetic on whole arrays, a moment for a cancel."""

ROWS_FOR_TWO = 25_000
"""Rows from which on a second process saves more time than its start takes."""

_BATCHES_AHEAD = 2
"""Batches the second process is given at a time, so that it need not wait for the next."""

_MAX_WAITING = 12
_END_TIMEOUT = 5.0
"""Seconds a process that was told to end may take."""

DrawnPages = tuple[list[bytes], FontUse]


def worker_count(asked: int | None, rows: int) -> int:
    """How many processes draw `rows` rows: as many as were asked for, or what is worth while."""
    if asked is not None:
        return asked
    return 2 if rows >= ROWS_FOR_TWO and (os.cpu_count() or 1) > 1 else 1


class PageWorkers:
    """Draws the pages of one document; a context manager, so that nobody stays behind.

    `use` are the glyphs of all pages drawn so far.
    """

    def __init__(self, plan: DocumentPlan, processes: int) -> None:
        self.use = FontUse()
        self._table = Table(plan)
        self._second = _WorkerProcess(plan) if processes > 1 else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._second is not None:
            self._second.end()

    def drawn(self, pages: Iterable[Page]) -> Iterator[bytes]:
        """The contents of all pages, in their order."""
        source = iter(pages)
        waiting: deque[DrawnPages | None] = deque()
        second = self._second
        while batch := list(islice(source, BATCH)):
            if second is not None and second.owes < _BATCHES_AHEAD and second.give(batch):
                waiting.append(None)
            else:
                waiting.append(self._draw(batch))
            yield from self._ready(waiting, most=_MAX_WAITING)
        yield from self._ready(waiting, most=0)

    def _draw(self, batch: list[Page]) -> DrawnPages:
        return self._table.draw(batch), self._table.taken()

    def _ready(self, waiting: deque[DrawnPages | None], *, most: int) -> Iterator[bytes]:
        """What is drawn in front of the line; waits where more than `most` batches stand in it."""
        while waiting:
            first = waiting.popleft()
            if first is None:
                assert self._second is not None  # who else could owe it  # noqa: S101
                if len(waiting) < most and not self._second.is_ready:
                    waiting.appendleft(None)
                    return
                owed, first = self._second.take()
                if first is None:
                    first = self._draw(owed)
            contents, use = first
            self.use.merge(use)
            yield from contents


class _WorkerProcess:
    """The other process, and the batches it has."""

    def __init__(self, plan: DocumentPlan) -> None:
        context = multiprocessing.get_context("spawn")
        self._line, far = context.Pipe()
        self._process = context.Process(target=_run_worker, args=(far, plan), daemon=True)
        self._process.start()
        far.close()
        self._owed: deque[list[Page]] = deque()

    @property
    def owes(self) -> int:
        return len(self._owed)

    @property
    def is_ready(self) -> bool:
        """Whether `take` would not wait."""
        try:
            return self._line.poll()
        except OSError:
            return True

    def give(self, batch: list[Page]) -> bool:
        """Hands a batch over; false where there is nobody any more."""
        try:
            self._line.send(batch)
        except OSError:
            return False
        self._owed.append(batch)
        return True

    def take(self) -> tuple[list[Page], DrawnPages | None]:
        """The oldest batch it has, and how it was drawn: None where it could not do that."""
        owed = self._owed.popleft()
        try:
            return owed, self._line.recv()
        except (EOFError, OSError):
            return owed, None

    def end(self) -> None:
        """Sends it away, whatever it is at."""
        self._line.close()
        if self._owed:
            self._process.terminate()
        self._process.join(_END_TIMEOUT)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()


def _run_worker(line: Connection, plan: DocumentPlan) -> None:
    """What the second process does: draws what it is given until nothing more comes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever stops the first one ends this one, too
    batches: SimpleQueue[list[Page] | None] = SimpleQueue()
    # not Qt's process: it ends with the line, and keeps nothing that could be lost
    threading.Thread(target=_receive_batches, args=(line, batches), daemon=True).start()  # noqa: TID251
    table = Table(plan)
    while (batch := batches.get()) is not None:
        drawn: DrawnPages | None
        try:
            drawn = table.draw(batch), table.taken()
        except WorldFault:
            drawn = None  # the first process meets the same fault, and tells of it
        with contextlib.suppress(OSError):  # nobody is there any more: the next batch is None
            line.send(drawn)


def _receive_batches(line: Connection, batches: SimpleQueue[list[Page] | None]) -> None:
    """Takes in what comes while pages are drawn, so that neither side waits to be heard."""
    try:
        while True:
            batches.put(line.recv())
    except (EOFError, OSError):
        batches.put(None)
