"""Draws the pages of a signature sheet in this process, or in this one and a worker process.

The file is the same either way. The worker is started with `spawn`, which works the same on all
systems and inherits no open ledger. It receives plain rows and sends pages back. If it dies, this
process draws the batches it had not sent back.

One process is too slow for the limit of a million rows with ink in a minute.
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
"""Pages drawn together: enough for numpy to pay, few enough that a cancel is quick."""

ROWS_FOR_TWO = 25_000
"""From this many rows a second process saves more time than its start takes."""

_BATCHES_AHEAD = 2
"""Batches sent to the worker before it has finished one, so that it never waits."""

_MAX_WAITING = 12
"""Batches kept in memory while an earlier one is not there yet."""

_END_TIMEOUT = 5.0
"""Seconds to wait for the worker to end before it is killed."""

DrawnPages = tuple[list[bytes], FontUse]


def worker_count(asked: int | None, rows: int) -> int:
    """The number of processes for `rows` rows: `asked`, or the faster of one and two."""
    if asked is not None:
        return asked
    return 2 if rows >= ROWS_FOR_TWO and (os.cpu_count() or 1) > 1 else 1


class PageWorkers:
    """Draws the pages of one document. As a context manager it ends the worker process.

    `use` holds the glyphs of all pages drawn so far.
    """

    def __init__(self, plan: DocumentPlan, processes: int) -> None:
        self.use = FontUse()
        self._table = Table(plan)
        self._worker = _WorkerProcess(plan) if processes > 1 else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._worker is not None:
            self._worker.end()

    def draw(self, pages: Iterable[Page]) -> Iterator[bytes]:
        """Yields the contents of all pages, in their order."""
        remaining = iter(pages)
        waiting: deque[DrawnPages | None] = deque()
        worker = self._worker
        while batch := list(islice(remaining, BATCH)):
            if worker is not None and worker.pending < _BATCHES_AHEAD and worker.send(batch):
                waiting.append(None)
            else:
                waiting.append(self._draw(batch))
            yield from self._ready(waiting, most=_MAX_WAITING)
        yield from self._ready(waiting, most=0)

    def _draw(self, batch: list[Page]) -> DrawnPages:
        return self._table.draw(batch), self._table.taken()

    def _ready(self, waiting: deque[DrawnPages | None], *, most: int) -> Iterator[bytes]:
        """Yields finished batches in order; waits for the worker if more than `most` queue up."""
        while waiting:
            first = waiting.popleft()
            if first is None:
                assert self._worker is not None  # only a worker leaves None  # noqa: S101
                if len(waiting) < most and not self._worker.is_ready:
                    waiting.appendleft(None)
                    return
                batch, first = self._worker.receive()
                if first is None:
                    first = self._draw(batch)
            contents, use = first
            self.use.merge(use)
            yield from contents


class _WorkerProcess:
    """The worker process and the batches it has not sent back."""

    def __init__(self, plan: DocumentPlan) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, far = context.Pipe()
        self._process = context.Process(target=_run_worker, args=(far, plan), daemon=True)
        self._process.start()
        far.close()
        self._pending: deque[list[Page]] = deque()

    @property
    def pending(self) -> int:
        return len(self._pending)

    @property
    def is_ready(self) -> bool:
        """Whether `receive` would return at once."""
        try:
            return self._connection.poll()
        except OSError:
            return True

    def send(self, batch: list[Page]) -> bool:
        """Sends a batch to the worker. Returns False if the worker is gone."""
        try:
            self._connection.send(batch)
        except OSError:
            return False
        self._pending.append(batch)
        return True

    def receive(self) -> tuple[list[Page], DrawnPages | None]:
        """The oldest batch and its drawn pages, or None if the worker could not draw it."""
        batch = self._pending.popleft()
        try:
            return batch, self._connection.recv()
        except (EOFError, OSError):
            return batch, None

    def end(self) -> None:
        """Ends the worker, even in the middle of a batch."""
        self._connection.close()
        if self._pending:
            self._process.terminate()
        self._process.join(_END_TIMEOUT)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()


def _run_worker(connection: Connection, plan: DocumentPlan) -> None:
    """The worker process: draws each batch it receives, until the connection closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process ends this one
    batches: SimpleQueue[list[Page] | None] = SimpleQueue()
    # a plain thread is safe: this process has no Qt, and holds nothing that could be lost
    threading.Thread(target=_receive_batches, args=(connection, batches), daemon=True).start()  # noqa: TID251
    table = Table(plan)
    while (batch := batches.get()) is not None:
        drawn: DrawnPages | None
        try:
            drawn = table.draw(batch), table.taken()
        except WorldFault:
            drawn = None  # the first process draws the batch again and reports the fault
        with contextlib.suppress(OSError):  # the first process is gone: the next batch is None
            connection.send(drawn)


def _receive_batches(connection: Connection, batches: SimpleQueue[list[Page] | None]) -> None:
    """Receives batches while pages are drawn, so that the sender never blocks."""
    try:
        while True:
            batches.put(connection.recv())
    except (EOFError, OSError):
        batches.put(None)
